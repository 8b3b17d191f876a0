import { describe, expect, it } from "vitest";
import type { DocumentModel, Suppression } from "../../server/src/model/types.ts";
import { DEFAULT_CONFIG } from "../../server/src/rules/config.ts";
import type { RuleGroup } from "../../server/src/rules/groups.ts";
import { defineRule, type Rule } from "../../server/src/rules/rule.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";
import { type Span, span } from "../../server/src/text/span.ts";

const WORDS = { fr: "mot {word}", en: "word {word}" };
const TEXT = "un mot faux puis un autre";

/** A rule that reports a fixed place. */
function ruleAt(id: string, where: Span, group: RuleGroup = "dates", level?: "info" | "error"): Rule {
  return defineRule({
    id,
    group,
    level: "warning",
    law: ["CGCT L2121-1"],
    title: WORDS,
    why: WORDS,
    messages: { found: WORDS },
    checkDocument({ report }) {
      report("found", where, { word: id }, level ? { level } : {});
    },
    examples: { good: [], bad: [] },
  });
}

function documentWith(suppressions: readonly Suppression[]): DocumentModel {
  return { ...createSnapshot("").document, suppressions };
}

function suppression(
  rule: string,
  covers: Span,
  scope: "block" | "file" = "block",
  reason: string | null = "motif",
): Suppression {
  return { scope, rule: { value: rule, span: span(0, 1), sure: true }, reason, span: span(0, 1), covers };
}

function run(
  rules: readonly Rule[],
  suppressions: readonly Suppression[] = [],
  levels = DEFAULT_CONFIG.rules,
) {
  const config = { ...DEFAULT_CONFIG, rules: levels };
  return runRules(rules, TEXT, documentWith(suppressions), builtInStyles(), config);
}

describe("levels", () => {
  it("are the rule's own unless the settings say otherwise", () => {
    expect(run([ruleAt("a", span(0, 2))]).findings.map((each) => each.level)).toEqual(["warning"]);
    expect(run([ruleAt("a", span(0, 2))], [], { a: "error" }).findings.map((each) => each.level)).toEqual([
      "error",
    ]);
  });

  it("may be made milder by the rule, never harder", () => {
    expect(run([ruleAt("a", span(0, 2), "dates", "info")]).findings[0]?.level).toBe("info");
    expect(run([ruleAt("a", span(0, 2), "dates", "error")]).findings[0]?.level).toBe("warning");
  });

  it("of the settings hold over what the rule says", () => {
    expect(run([ruleAt("a", span(0, 2), "dates", "info")], [], { a: "error" }).findings[0]?.level).toBe(
      "error",
    );
  });

  it("« off » silences the rule and no other", () => {
    const rules = [ruleAt("a", span(0, 2)), ruleAt("b", span(3, 6))];
    expect(run(rules, [], { a: "off" }).findings.map((each) => each.rule)).toEqual(["b"]);
  });
});

describe("findings", () => {
  it("come in the order of the text, the more serious first", () => {
    const rules = [ruleAt("c", span(7, 11)), ruleAt("b", span(0, 2)), ruleAt("a", span(0, 2))];
    expect(run(rules, [], { b: "error" }).findings.map((each) => each.rule)).toEqual(["b", "a", "c"]);
  });

  it("hold the message in both languages, the data and the law", () => {
    const [finding] = run([ruleAt("a", span(3, 6))]).findings;
    expect(finding?.message).toEqual({ fr: "mot a", en: "word a" });
    expect(finding?.data).toEqual({ word: "a" });
    expect(finding?.law).toEqual(["CGCT L2121-1"]);
  });
});

describe("a rule that throws", () => {
  const broken = defineRule({
    ...(ruleAt("broken", span(0, 1)) as Rule & { checkDocument: () => void }),
    checkDocument() {
      throw new Error("defect");
    },
  });

  it("is told once and does not stop the others", () => {
    const result = run([broken, ruleAt("a", span(0, 2))]);
    expect(result.findings.map((each) => each.rule)).toEqual(["a"]);
    expect(result.failures.map((each) => each.rule)).toEqual(["broken"]);
  });
});

describe("suppressions", () => {
  const here = ruleAt("a", span(3, 6));

  it("silence their rule in what they cover and keep the reason", () => {
    const result = run([here], [suppression("a", span(2, 8))]);
    expect(result.findings).toEqual([]);
    expect(result.suppressed.map((each) => [each.finding.rule, each.reason])).toEqual([["a", "motif"]]);
  });

  it("silence neither another rule nor another place", () => {
    expect(run([here], [suppression("b", span(2, 8))]).findings).toHaveLength(1);
    expect(run([here], [suppression("a", span(8, 12))]).findings).toHaveLength(1);
  });

  it("of the file reach everywhere", () => {
    const result = run([here], [suppression("a", span(20, 21), "file", null)]);
    expect(result.findings).toEqual([]);
    expect(result.suppressed[0]?.reason).toBeNull();
  });

  it("reach a finding without length at their edge", () => {
    expect(run([ruleAt("a", span(8, 8))], [suppression("a", span(2, 8))]).findings).toEqual([]);
  });

  it("cannot silence the rules that look at them, which see only the unused ones", () => {
    const seen: string[] = [];
    const last = defineRule({
      ...(ruleAt("last", span(0, 1), "suppression") as Rule & { checkDocument: () => void }),
      checkDocument({ document, ruleIds, report }) {
        seen.push(...document.suppressions.map((each) => each.rule.value), ...ruleIds);
        report("found", span(0, 1), { word: "x" });
      },
    });
    const comments = [
      suppression("a", span(2, 8)),
      suppression("b", span(2, 8)),
      suppression("last", span(0, 9)),
    ];
    const result = run([last, here], comments);
    expect(seen).toEqual(["b", "last", "last", "a"]);
    expect(result.findings.map((each) => each.rule)).toEqual(["last"]);
  });
});

describe("comments in a text", () => {
  const act = (comment: string, below = "Le marché du dimanche 2 septembre 2023 est maintenu.") =>
    `Délibération n° 2023-31\nObjet : Marché\n\n${comment}\n${below}\n\nLe marché du lundi 3 septembre 2023 aussi.`;
  const weekdays = (text: string) =>
    createSnapshot(text)
      .findings.filter((each) => each.rule === "weekday")
      .map((each) => text.slice(each.span.start, each.span.end));

  it("silence the next block only", () => {
    const text = act("<!-- delib-ignore weekday: affiche citée -->");
    expect(weekdays(text)).toEqual(["lundi"]);
    expect(createSnapshot(text).suppressed.map((each) => each.reason)).toEqual(["affiche citée"]);
  });

  it("silence the file, wherever they stand", () => {
    expect(weekdays(act("<!-- delib-ignore-file weekday: essai -->"))).toEqual([]);
  });

  it("may give no reason, and name several rules", () => {
    const snapshot = createSnapshot(act("<!-- delib-ignore weekday, first-of-month -->"));
    expect(snapshot.suppressed.map((each) => each.reason)).toEqual([null]);
    expect(snapshot.findings.filter((each) => each.rule === "unused-suppression")).toHaveLength(1);
  });

  it("of a rule that is switched off are not called unused", () => {
    const config = { ...DEFAULT_CONFIG, rules: { weekday: "off" as const } };
    const snapshot = createSnapshot(act("<!-- delib-ignore weekday: affiche citée -->"), { config });
    expect(snapshot.findings.filter((each) => each.rule === "unused-suppression")).toEqual([]);
  });
});
