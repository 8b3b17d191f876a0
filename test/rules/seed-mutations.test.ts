// One thing changed in a seed act: the right rule says so on the right line, and no other rule makes an error of it.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/rules/finding.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { readSeeds } from "../support/seeds.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";

const seeds = readSeeds();

/** The warnings of correct acts (contract, section 5), as seed, rule and 1-based line. */
const WARNINGS = ["001 first-of-month 4", "004 empty-field 64", "004 empty-field 67"];

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

function listed(text: string, findings: readonly Finding[]): string[] {
  return findings.map((each) => `${each.rule} ${lineOf(text, each.span.start) + 1}`);
}

/** What is wrong with the findings of a mutation; empty when nothing is. */
function faults(mutation: Mutation, before: readonly string[]): string[] {
  const { findings, run } = createSnapshot(mutation.text);
  const { text, rules, lines, level } = mutation;
  const errors = findings.filter((each) => each.level === "error");
  const wanted = findings.filter((each) => each.level === level && rules.includes(each.rule));
  const fresh = wanted.filter((each) => level === "error" || !before.includes(listed(text, [each])[0] ?? ""));
  const others = errors.filter((each) => level !== "error" || !rules.includes(each.rule));
  const wrong: string[] = run.failures.map((each) => `${each.rule} threw`);
  if (fresh.length === 0) wrong.push(`no ${rules.join(" or ")}`);
  else if (!fresh.some((each) => lines.includes(lineOf(text, each.span.start))))
    wrong.push(`${listed(text, fresh).join(", ")} is not on ${lines.map((line) => line + 1).join(" or ")}`);
  if (others.length > 0) wrong.push(`also ${listed(text, others).join(", ")}`);
  return wrong.map((each) => `${mutation.name}: ${each}`);
}

describe.skipIf(seeds.length === 0)("the seed acts", () => {
  it.each(seeds)("$id has no error, and the warnings of the contract only", ({ id, text }) => {
    const { findings } = createSnapshot(text);
    expect(
      listed(
        text,
        findings.filter((each) => each.level === "error"),
      ),
    ).toEqual([]);
    const warnings = findings.filter((each) => each.level === "warning");
    expect(listed(text, warnings).map((each) => `${id} ${each}`)).toEqual(
      WARNINGS.filter((each) => each.startsWith(id)),
    );
  });

  it.each(seeds)("$id with one thing changed is told of that thing", (seed) => {
    const before = listed(seed.text, createSnapshot(seed.text).findings);
    const mutations = mutationsOf(seed);
    expect(mutations.length).toBeGreaterThan(10);
    expect(mutations.flatMap((mutation) => faults(mutation, before))).toEqual([]);
  });
});
