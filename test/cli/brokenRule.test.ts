import { describe, expect, it, vi } from "vitest";
import type { Rule } from "../../server/src/rules/rule.ts";
import { delib, folder, GOOD_ACT } from "./harness.ts";

vi.mock("../../server/src/rules/index.ts", async (original) => {
  const { RULES } = await original<{ RULES: readonly Rule[] }>();
  const [first] = RULES;
  const broken = {
    ...first,
    id: "cassee",
    check: undefined,
    checkDocument: () => {
      throw new Error("rien ne va\nen deux lignes");
    },
  };
  return { RULES: [broken, ...RULES] };
});

describe("a rule that throws", () => {
  it("is told once for all files, in one line, and the other rules go on", async () => {
    const bad = GOOD_ACT.replace("Pour : 4", "Pour : 5");
    const cwd = folder({ "a.delib": bad, "b.delib": bad });
    const { status, out, err } = await delib(["check", "."], { cwd });
    expect(err).toBe(
      "delib: défaut de Délib dans la règle cassee (rien ne va) ; les autres règles ont été appliquées\n",
    );
    expect(out.match(/règle vote-sum/g)).toHaveLength(2);
    expect(status).toBe(1);
  });

  it("does not keep fixes from being applied", async () => {
    const { out } = await delib(["check", "--fix", "-"], { stdin: "Séance du 1 février 2021\n" });
    expect(out).toBe("Séance du 1er février 2021\n");
  });
});
