// Acts put one after another in one text are read as each was alone.
import { describe, expect, it } from "vitest";
import { factsOf } from "../../server/src/model/factsJson.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { exampleTexts, type NamedText, seedTexts } from "../support/texts.ts";

/**
 * Rules that look at the whole text, where a second act changes what is to be said: pages are counted through, and
 * several acts sent together may be minutes, which bear the date of the meeting that approves them.
 */
const OF_THE_TEXT: ReadonlySet<string> = new Set(["page-number", "act-id-date"]);

/** Acts that bear a number and a decision, by which a reader tells where the next begins. */
const acts = [...exampleTexts(), ...seedTexts()].filter(({ text }) => {
  const read = createSnapshot(text).acts;
  return read.length === 1 && read[0]?.number && read[0].decision.outcome;
});

function factsIn(text: string): unknown[] {
  return createSnapshot(text).acts.map((act) => {
    const { range: _, ...facts } = factsOf(act, () => ({ line: 0, column: 0 }));
    return facts;
  });
}

function told(text: string): string[] {
  return createSnapshot(text)
    .findings.filter((finding) => !OF_THE_TEXT.has(finding.rule))
    .map((finding) => `${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`)
    .sort();
}

/** The same act under the next number: what stands after it in a register. */
function nextAct(text: string): string {
  const number = createSnapshot(text).acts[0]?.number?.value ?? "";
  const next = number.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
  return text.replaceAll(number, next);
}

/** A register is of one council: each act goes with its next, and with the acts of the same house. */
const pairs = acts.flatMap((first): [string, string, string][] => [
  [`${first.name} and the next act`, first.text, nextAct(first.text)],
  ...acts
    .filter((each) => each !== first && houseOf(each) === houseOf(first) && houseOf(each) !== "commun")
    .map((second): [string, string, string] => [
      `${first.name} then ${second.name}`,
      first.text,
      second.text,
    ]),
]);

/** The council's own style where it has one. */
function houseOf({ text }: NamedText): string {
  const act = createSnapshot(text).acts[0];
  return `${act?.style} ${act?.collectivity.name?.value}`;
}

describe("two acts in one text", () => {
  it("are tried in pairs", () => expect(pairs.length).toBeGreaterThanOrEqual(6));

  it.each(pairs)("%s", (_, first, second) => {
    const together = `${first.trimEnd()}\n\n\n${second}`;
    expect(factsIn(together)).toEqual([...factsIn(first), ...factsIn(second)]);
    expect(told(together)).toEqual([...told(first), ...told(second)].sort());
  });
});
