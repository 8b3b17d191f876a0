import { describe, expect, it } from "vitest";
import { arranged, totalOf } from "../../client/src/register/arrange.ts";
import type { RegisterTreeAct, RegisterTreeSession } from "../../server/src/lsp/requests/register.ts";

type Words = Partial<Pick<RegisterTreeAct, "stage" | "missing">> & {
  readonly error?: number;
  readonly warning?: number;
};

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function act(
  number: string,
  { stage = "final", missing = [], error = 0, warning = 0 }: Words = {},
): RegisterTreeAct {
  const findings = { error, warning, info: 0, hint: 0 };
  return {
    id: number,
    uri: `file:///${number}.delib`,
    range,
    number,
    object: null,
    stage,
    missing,
    findings,
  };
}

function session(date: string | null, ...acts: RegisterTreeAct[]): RegisterTreeSession {
  return { id: date ?? "", title: date ?? "", council: null, date, acts };
}

const SESSIONS = [
  session("2024-04-09", act("5", { stage: "draft", missing: ["vote"] }), act("6")),
  session(
    "2024-03-12",
    act("1"),
    act("2", { stage: "voted", missing: ["transmission"], warning: 1 }),
    act("3", { error: 2 }),
  ),
  session(null, act("9", { stage: "draft", missing: ["vote"] })),
];

const shown = (sessions: readonly RegisterTreeSession[]) =>
  sessions.map(({ acts }) => acts.map(({ number }) => number));

describe("the register as it is shown", () => {
  it.each([
    ["latest", "all", [["5", "6"], ["1", "2", "3"], ["9"]]],
    ["oldest", "all", [["1", "2", "3"], ["5", "6"], ["9"]]],
    ["findings", "all", [["3", "2", "1"], ["5", "6"], ["9"]]],
    ["state", "all", [["5", "6"], ["9"], ["2", "1", "3"]]],
    ["latest", "drafts", [["5"], ["9"]]],
    ["latest", "unsent", [["2"]]],
    ["latest", "findings", [["2", "3"]]],
    ["latest", "missing", [["5"], ["2"], ["9"]]],
  ] as const)("in order « %s », filter « %s »", (order, filter, expected) => {
    expect(shown(arranged(SESSIONS, order, filter))).toEqual(expected);
  });

  it("counts the findings of acts together", () => {
    expect(totalOf(SESSIONS.flatMap(({ acts }) => acts))).toEqual({ error: 2, warning: 1, info: 0, hint: 0 });
  });
});
