import type { DocumentModel, Suppression } from "../model/types.ts";
import type { StyleSet } from "../styles/style.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Config } from "./config.ts";
import type { Finding, SuppressedFinding } from "./finding.ts";
import { LEVELS, type Rule } from "./rule.ts";
import { Runner } from "./runner.ts";

/** What the rules say of one text. */
export interface RuleRun {
  /** In the order of the text; of two at one place the more serious first. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Rules that threw: a defect of ours, reported once each; the other rules went on. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** Rules of this group look at what the others left behind, so they run last and cannot be silenced by a comment. */
const SUPPRESSION_GROUP = "suppression";

/** Runs the rules over a text that was read; never throws. */
export function runRules(
  rules: readonly Rule[],
  text: string,
  document: DocumentModel,
  styles: StyleSet,
  config: Config,
): RuleRun {
  const found: Finding[] = [];
  const runner = new Runner(idsOf(rules), text, document, styles, config);
  for (const rule of rules) if (rule.group !== SUPPRESSION_GROUP) runner.run(rule, found);
  const { kept, suppressed, used } = suppress(found, document.suppressions);
  const after = runner.on(withoutUsed(document, used));
  for (const rule of rules) if (rule.group === SUPPRESSION_GROUP) after.run(rule, kept);
  const failures = after === runner ? runner.failures : [...runner.failures, ...after.failures];
  return { findings: withoutRepeats(inOrder(kept)), suppressed, failures };
}

/** The document with the suppressions alone that silenced nothing. */
function withoutUsed(document: DocumentModel, used: ReadonlySet<Suppression>): DocumentModel {
  if (document.suppressions.length === 0) return document;
  return { ...document, suppressions: document.suppressions.filter((each) => !used.has(each)) };
}

const IDS = new WeakMap<readonly Rule[], ReadonlySet<string>>();

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  let ids = IDS.get(rules);
  if (!ids) {
    ids = new Set(rules.map((rule) => rule.id));
    IDS.set(rules, ids);
  }
  return ids;
}

function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { kept: Finding[]; suppressed: SuppressedFinding[]; used: Set<Suppression> } {
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  if (suppressions.length === 0) return { kept: [...findings], suppressed, used };
  const shelf = new Shelf(suppressions);
  for (const each of findings) {
    const by = shelf.covering(each);
    for (const one of by) used.add(one);
    if (by[0]) suppressed.push({ finding: each, reason: by[0].reason });
    else kept.push(each);
  }
  // A comment for the whole file that says what another says is as much used as that one.
  const files = new Set([...used].filter((one) => one.scope === "file").map((one) => one.rule.value));
  for (const one of suppressions) if (one.scope === "file" && files.has(one.rule.value)) used.add(one);
  return { kept, suppressed, used };
}

/** So many comments before one block at most are looked at. */
const MOST_BEFORE_BLOCK = 100;

/** The suppressions of each rule, so that a text full of both findings and comments is walked once. */
class Shelf {
  readonly #file = new Map<string, Suppression[]>();
  readonly #block = new Map<string, Suppression[]>();

  constructor(suppressions: readonly Suppression[]) {
    for (const each of suppressions) {
      const byRule = each.scope === "file" ? this.#file : this.#block;
      const same = byRule.get(each.rule.value);
      if (same) same.push(each);
      else byRule.set(each.rule.value, [each]);
    }
  }

  /** Those that silence the finding, in the order of the text; of several for the whole file the first. */
  covering(finding: Finding): readonly Suppression[] {
    const found: Suppression[] = (this.#file.get(finding.rule) ?? []).slice(0, 1);
    const blocks = this.#block.get(finding.rule) ?? [];
    // Blocks follow one another: the last that begins before the finding's end, and those that share its block.
    const last = lastIndex(blocks, finding.span.end);
    for (let index = last; index >= 0 && index > last - MOST_BEFORE_BLOCK; index--) {
      const one = blocks[index] as Suppression;
      if (one.covers.end < finding.span.start) break;
      if (covers(one, finding.span)) found.push(one);
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  }
}

/** Index of the last of the suppressions (in the order of the text) whose block begins at `offset` or before; -1 for none. */
function lastIndex(suppressions: readonly Suppression[], offset: number): number {
  let low = 0;
  let high = suppressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((suppressions[middle] as Suppression).covers.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether a comment silences a finding of this rule at this place. */
export function silences(
  suppression: Suppression,
  { rule, span: where }: { readonly rule: string; readonly span: Span },
): boolean {
  return suppression.rule.value === rule && covers(suppression, where);
}

function covers(suppression: Suppression, where: Span): boolean {
  if (suppression.scope === "file") return true;
  const { covers: range } = suppression;
  return (
    overlaps(range, where) ||
    (where.start === where.end && where.start >= range.start && where.start <= range.end)
  );
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Acts that share a header share what is wrong in it: told once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((each) => {
    const print = `${each.rule} ${each.span.start} ${each.span.end} ${each.message.fr}`;
    if (seen.has(print)) return false;
    seen.add(print);
    return true;
  });
}
