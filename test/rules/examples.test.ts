// The examples of every rule are its tests: they also stand on its documentation page.
import { describe, expect, it } from "vitest";
import type { Config } from "../../server/src/rules/config.ts";
import { exampleConfig } from "../../server/src/rules/exampleConfig.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { exampleFindings } from "../../server/src/rules/registerExample.ts";
import { LEVELS, type Rule } from "../../server/src/rules/rule.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import type { Bilingual } from "../../server/src/text/language.ts";
import { fillBoth } from "../../server/src/text/template.ts";
import { CONTRACT } from "./contract.ts";
import { unmark } from "./marks.ts";

type Said = Pick<Finding, "rule" | "level" | "span" | "message" | "data" | "fixes"> & {
  readonly related: readonly { readonly message: Bilingual }[];
};

/** What a rule says of a text, or of the files of a text; no rule may throw on it. */
function findingsOf(rule: Rule, text: string, config: Partial<Config> = {}): readonly Said[] {
  if (rule.checkRegister)
    return exampleFindings(rule, text, builtInStyles(), exampleConfig(rule, config)).map((each) => ({
      ...each,
      fixes: [],
    }));
  const snapshot = createSnapshot(text, { config: exampleConfig(rule, config) });
  expect(snapshot.run.failures).toEqual([]);
  return snapshot.findings.filter((finding) => finding.rule === rule.id);
}

/** The text after the first fix of every finding. */
function mended(text: string, findings: readonly Said[]): string {
  return applyEdits(
    text,
    findings.flatMap((finding) => finding.fixes[0]?.edits ?? []),
  );
}

/** The message whose template, filled with the finding's data, is what the finding says. */
function messageId(rule: Rule, finding: Said): string | undefined {
  return Object.keys(rule.messages).find((id) => {
    const template = rule.messages[id];
    return template && fillBoth(template, finding.data).fr === finding.message.fr;
  });
}

function expectBilingual(words: Bilingual, what: string): void {
  for (const language of ["fr", "en"] as const) {
    expect(words[language].trim(), `${what} (${language})`).not.toBe("");
    expect(words[language], `${what} (${language})`).not.toMatch(/\{\w+(?:#[^}]*)?\}/);
  }
}

function describeFindings(text: string, findings: readonly Said[]): string[] {
  return findings.map(
    (finding) => `${text.slice(finding.span.start, finding.span.end)} — ${finding.message.fr}`,
  );
}

describe("the list of rules", () => {
  it("holds those of the contract, with their groups and levels", () => {
    const found: Record<string, Record<string, string>> = {};
    for (const rule of RULES) found[rule.group] = { ...found[rule.group], [rule.id]: rule.level };
    expect(found).toMatchObject(CONTRACT);
  });

  it("names each rule once", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { good, bad } = rule.examples;

  it("says what it is and why, in both languages", () => {
    expectBilingual(rule.title, "title");
    expectBilingual(rule.why, "why");
    for (const [id, message] of Object.entries(rule.messages)) {
      expect(message.fr.trim(), id).not.toBe("");
      expect(message.en.trim(), id).not.toBe("");
      expect(message.en, id).not.toBe(message.fr);
    }
  });

  it("has at least two examples of each kind", () => {
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(bad.length).toBeGreaterThanOrEqual(2);
  });

  it.each(good.map((text) => [text]))("says nothing of a good example: %s", (text) => {
    expect(describeFindings(text, findingsOf(rule, text))).toEqual([]);
  });

  it.each(bad.map((example) => [example.text, example] as const))(
    "finds the marked words: %s",
    (_text, example) => {
      const { text, spans } = unmark(example.text);
      const findings = findingsOf(rule, text, example.config);
      const words = spans.map((span) => text.slice(span.start, span.end));
      expect(findings.map((finding) => text.slice(finding.span.start, finding.span.end))).toEqual(words);
      expect(findings.map((finding) => finding.span)).toEqual(spans);
      for (const finding of findings) {
        expectBilingual(finding.message, "message");
        for (const related of finding.related) expectBilingual(related.message, "related");
        for (const fix of finding.fixes) expectBilingual(fix.title, "fix");
        expect(LEVELS.indexOf(finding.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(rule.level));
      }
    },
  );

  it.each(bad.map((example) => [example.text, example] as const))(
    "mends its own finding: %s",
    (_text, example) => {
      const { text } = unmark(example.text);
      const findings = findingsOf(rule, text, example.config);
      const after = mended(text, findings);
      if (example.fixed === undefined) {
        expect(after, "a fix without `fixed` in the example").toBe(text);
        return;
      }
      expect(after).toBe(example.fixed);
      const again = findingsOf(rule, after, example.config);
      expect(describeFindings(after, again)).toEqual([]);
      expect(mended(after, again)).toBe(after);
    },
  );

  it.each(bad.map((example) => [example.text, example] as const))(
    "reads CRLF line ends alike: %s",
    (_text, example) => {
      const { text, spans } = unmark(example.text.replace(/\r?\n/g, "\r\n"));
      const findings = findingsOf(rule, text, example.config);
      expect(findings.map((finding) => finding.span)).toEqual(spans);
    },
  );

  it("shows each of its messages in an example, and its own level", () => {
    const findings = bad.flatMap((example) => findingsOf(rule, unmark(example.text).text, example.config));
    const said = new Set(findings.map((finding) => messageId(rule, finding)));
    expect(Object.keys(rule.messages).filter((id) => !said.has(id))).toEqual([]);
    expect(findings.map((finding) => finding.level)).toContain(rule.level);
  });
});
