import type { Act } from "../model/types.ts";
import type { Snapshot } from "../snapshot.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { lineAt } from "../text/lines.ts";
import { hull, type Span } from "../text/span.ts";
import { groupsOf, sectionsOf } from "./shared/sections.ts";

/** Lines that can be folded into the first of them; both 0-based and included. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: "region" | "comment" | null;
}

/**
 * What can be folded, sorted, properly nested: acts, the attendance and each of its lists, visas and grounds, the
 * operative part and its articles, votes, the end of the act, headings, comments, tables, `<!-- #region -->`.
 */
export function foldingRanges(snapshot: Snapshot): FoldingRange[] {
  const folds = new Folds(snapshot);
  const several = snapshot.acts.length > 1;
  for (const act of snapshot.acts) addAct(folds, act, several);
  for (const group of groupsOf(sectionsOf(snapshot))) {
    const [first] = group;
    const last = group[group.length - 1];
    if (!first || !last) continue;
    folds.addLines(first.firstLine, last.lastLine, "region");
    if (group.length > 1) for (const each of group) folds.addLines(each.firstLine, each.lastLine, null);
  }
  folds.addRuns(LineKind.table, null);
  addHeadings(folds, snapshot);
  addComments(folds, snapshot.text);
  return folds.nested();
}

function addAct(folds: Folds, act: Act, several: boolean): void {
  if (several) folds.add(act.range, "region");
  const { present, represented, absent, excused } = act.members;
  const lists = [present, represented, absent, excused].flatMap((list) => (list.span ? [list.span] : []));
  for (const list of lists) folds.add(list, null);
  const whole = hull(lists);
  if (whole && whole.end <= act.range.end) folds.add(whole, "region");
  if (act.vote.span) folds.add(act.vote.span, null);
  for (const ballot of act.vote.ballots) folds.add(ballot.span, null);
  if (act.signed) folds.add({ start: act.signed.span.start, end: act.range.end }, "region");
}

/** A Markdown heading folds up to the next of its level or above. */
function addHeadings(folds: Folds, { text, syntax }: Snapshot): void {
  const { lineStarts } = syntax.folded;
  const open: { line: number; level: number }[] = [];
  for (let line = 0; line <= lineStarts.length; line++) {
    const level = line === lineStarts.length ? 1 : headingLevel(text, lineStarts[line] as number);
    if (level === 0) continue;
    for (let last = open[open.length - 1]; last && last.level >= level; last = open[open.length - 1]) {
      folds.addLines(last.line, line - 1, "region");
      open.pop();
    }
    open.push({ line, level });
  }
}

function headingLevel(text: string, at: number): number {
  let level = 0;
  while (level < 7 && text.charCodeAt(at + level) === 0x23) level++;
  return level < 7 && text.charCodeAt(at + level) === 0x20 ? level : 0;
}

/** Comments of several lines, and what stands between `<!-- #region -->` and `<!-- #endregion -->`. */
function addComments(folds: Folds, text: string): void {
  const regions: number[] = [];
  for (let at = text.indexOf("<!--"); at >= 0; ) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) return;
    const words = text.slice(at + 4, Math.min(close, at + 40)).trimStart();
    if (words.startsWith("#region")) regions.push(at);
    else if (words.startsWith("#endregion")) {
      const start = regions.pop();
      if (start !== undefined) folds.add({ start, end: close + 3 }, "region");
    } else folds.add({ start: at, end: close + 3 }, "comment");
    at = text.indexOf("<!--", close + 3);
  }
}

/** Gathers foldings; of two that begin on one line the longer is kept. */
class Folds {
  readonly #snapshot: Snapshot;
  readonly #byLine = new Map<number, FoldingRange>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  add(span: Span, kind: FoldingRange["kind"]): void {
    const { lineStarts } = this.#snapshot.syntax.folded;
    const end = lineAt(lineStarts, Math.max(span.start, span.end - 1));
    this.addLines(lineAt(lineStarts, span.start), end, kind);
  }

  /** Blank lines at the end stay visible. */
  addLines(startLine: number, lastLine: number, kind: FoldingRange["kind"]): void {
    const { lineKinds } = this.#snapshot.syntax;
    let endLine = Math.min(lastLine, lineKinds.length - 1);
    while (endLine > startLine && lineKinds[endLine] === LineKind.blank) endLine--;
    if (endLine <= startLine) return;
    const known = this.#byLine.get(startLine);
    if (!known || known.endLine < endLine) this.#byLine.set(startLine, { startLine, endLine, kind });
  }

  /** Every run of lines of one kind. */
  addRuns(lineKind: number, kind: FoldingRange["kind"]): void {
    const { lineKinds } = this.#snapshot.syntax;
    let start = -1;
    for (let line = 0; line <= lineKinds.length; line++) {
      if (lineKinds[line] === lineKind) {
        if (start < 0) start = line;
      } else if (start >= 0) {
        this.addLines(start, line - 1, kind);
        start = -1;
      }
    }
  }

  /** Sorted; a folding that would leave the one around it ends where that one ends. */
  nested(): FoldingRange[] {
    const sorted = [...this.#byLine.values()].sort((a, b) => a.startLine - b.startLine);
    const around: FoldingRange[] = [];
    const result: FoldingRange[] = [];
    for (const range of sorted) {
      while (around.length > 0 && (around[around.length - 1] as FoldingRange).endLine < range.startLine)
        around.pop();
      const limit = around[around.length - 1]?.endLine ?? Number.POSITIVE_INFINITY;
      const clipped = range.endLine > limit ? { ...range, endLine: limit } : range;
      if (clipped.endLine <= clipped.startLine) continue;
      result.push(clipped);
      around.push(clipped);
    }
    return result;
  }
}
