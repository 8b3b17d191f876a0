import type { LabelRole, PhraseRole } from "../styles/roles.ts";
import type { LabelHit, PhraseHit, Syntax } from "../syntax/syntax.ts";
import { toSource } from "../text/fold.ts";
import { Memo } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { ownLabels } from "./ofOthers.ts";
import type { Fact } from "./types.ts";

/** A range of the folded text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No line heads more columns. */
const MOST_HEADS = 40;

/**
 * Where the facts of one act are read: its own text, and before it the header of its session, which several acts
 * may share. A fact of the act's own text wins over one of the header.
 */
export class Scope {
  readonly syntax: Syntax;
  readonly own: Range;
  readonly header: Range | null;
  /** An item of minutes: all that is decided in its text is its own. */
  readonly item: boolean;
  readonly #labels: Hits<LabelHit>;
  readonly #phrases: Hits<PhraseHit>;
  readonly #headerLabels: Hits<LabelHit>;
  readonly #headerPhrases: Hits<PhraseHit>;

  constructor(syntax: Syntax, own: Range, header: Range | null, item = false) {
    this.item = item;
    this.syntax = syntax;
    this.own = own;
    this.header = header;
    const ownHits = hitsOf(syntax, own);
    this.#labels = ownHits.labels;
    this.#phrases = ownHits.phrases;
    const headerHits = hitsOf(syntax, header);
    this.#headerLabels = headerHits.labels;
    this.#headerPhrases = headerHits.phrases;
  }

  /** Folded text of the whole document. */
  get text(): string {
    return this.syntax.folded.text;
  }

  /** The act's own text first, then the header; for an item of minutes the other way round. */
  get ranges(): readonly Range[] {
    if (!this.header) return [this.own];
    // The items of minutes share the session of the header, whatever other sessions their text speaks of.
    return this.item ? [this.header, this.own] : [this.own, this.header];
  }

  /** Labels of the act's own text, in order. */
  get ownLabels(): readonly LabelHit[] {
    return this.#labels.all;
  }

  /** Labels of the act's own text that begin on a line (0-based), in order. */
  ownLabelsOn(line: number): readonly LabelHit[] {
    const { all } = this.#labels;
    const from = firstIndex(all, (label) => label.line >= line);
    let to = from;
    while (to < all.length && (all[to] as LabelHit).line === line) to++;
    return all.slice(from, to);
  }

  /** This label and those behind it on its line, in order; none of a line that holds more than any row of heads. */
  labelsOn(label: LabelHit): readonly LabelHit[] {
    const all = this.labelsIn(this.rangeOf(label.start));
    const from = firstIndex(all, (each) => each.start >= label.start);
    let to = from;
    while (to < all.length && (all[to] as LabelHit).line === label.line) {
      if (++to - from > MOST_HEADS) return [];
    }
    return all.slice(from, to);
  }

  /** Whether a label of the act's own text opens a line (0-based). */
  isLabelLine(line: number): boolean {
    return this.ownLabelsOn(line).some((label) => label.opensLine);
  }

  /** Labels of one of the scope's ranges, in order. */
  labelsIn(range: Range): readonly LabelHit[] {
    return range === this.own ? this.#labels.all : this.#headerLabels.all;
  }

  /** Labels of one of the scope's ranges that open their line, in order. */
  openingLabelsIn(range: Range): readonly LabelHit[] {
    return range === this.own ? this.#labels.opening : this.#headerLabels.opening;
  }

  /** Phrases of one of the scope's ranges, in order. */
  phrasesIn(range: Range): readonly PhraseHit[] {
    return range === this.own ? this.#phrases.all : this.#headerPhrases.all;
  }

  /** The range in which a folded offset lies: the act's own text, or the header. */
  rangeOf(at: number): Range {
    return this.header && (at < this.own.from || at >= this.own.to) ? this.header : this.own;
  }

  /** Labels of a role: those of the act's own text, or of the header when it has none. */
  labels(role: LabelRole): readonly LabelHit[] {
    const own = this.#labels.of(role);
    return own.length > 0 ? own : this.#headerLabels.of(role);
  }

  /**
   * Labels of these roles: those of the act's own text when it has one of the role `needed`, or when there is no
   * header; else those of the header. (An item may say who left; the lists are the header's.)
   */
  labelsOfAny(roles: ReadonlySet<LabelRole>, needed: LabelRole): readonly LabelHit[] {
    const useOwn = !this.header || this.#labels.of(needed).some((label) => !isBareFigure(this.text, label));
    return (useOwn ? this.#labels : this.#headerLabels).all.filter((each) => roles.has(each.role));
  }

  phrases(role: PhraseRole): readonly PhraseHit[] {
    const own = this.#phrases.of(role);
    return own.length > 0 ? own : this.#headerPhrases.of(role);
  }

  /** Phrases of a role in the act's own text alone. */
  ownPhrases(role: PhraseRole): readonly PhraseHit[] {
    return this.#phrases.of(role);
  }

  /** The folded range's source span. */
  span(start: number, end: number): Span {
    return toSource(this.syntax.folded, start, end);
  }

  /** A value read in a folded range. */
  fact<T>(value: T, start: number, end: number, sure = true): Fact<T> {
    return { value, span: this.span(start, end), sure };
  }
}

/** « Présents : 10. »: a label of a list with a figure alone on its line, or before the next label. */
export function isBareFigure(text: string, { value }: LabelHit): boolean {
  return BARE_FIGURE.test(text.slice(value, value + 24));
}

const BARE_FIGURE = /^[ :]{0,3}\d{1,3} ?(?:[.;,|/-]|\n|$)/;

const NONE: readonly never[] = [];

interface RangeHits {
  readonly labels: Hits<LabelHit>;
  readonly phrases: Hits<PhraseHit>;
}

/** A session's header is a range that all its acts share: its hits are gathered once. */
const HITS = new Memo<Range, RangeHits>();

function hitsOf(syntax: Syntax, range: Range | null): RangeHits {
  if (!range) return { labels: new Hits(NONE), phrases: new Hits(NONE) };
  let hits = HITS.get(range);
  if (!hits) {
    const labels = ownLabels(syntax, inRange(syntax.labels, range), range.from);
    hits = { labels: new Hits(labels), phrases: new Hits(inRange(syntax.phrases, range)) };
    HITS.set(range, hits);
  }
  return hits;
}

function inRange<T extends LabelHit | PhraseHit>(hits: readonly T[], range: Range): T[] {
  return within(hits, range, (hit) => hit.start);
}

/** The hits of a range, and those of each role: asked for many times an act. */
class Hits<T extends LabelHit | PhraseHit> {
  readonly all: readonly T[];
  readonly #byRole = new Map<string, T[]>();
  #opening: readonly T[] | null = null;

  constructor(hits: readonly T[]) {
    this.all = hits;
    for (const hit of this.all) {
      const same = this.#byRole.get(hit.role);
      if (same) same.push(hit);
      else this.#byRole.set(hit.role, [hit]);
    }
  }

  /** The labels that open their line. */
  get opening(): readonly T[] {
    this.#opening ??= this.all.filter((hit) => "opensLine" in hit && hit.opensLine);
    return this.#opening;
  }

  of(role: T["role"]): readonly T[] {
    return this.#byRole.get(role) ?? NONE;
  }
}

/** Those of a sorted list that start in the range. */
export function within<T>(hits: readonly T[], { from, to }: Range, startOf: (hit: T) => number): T[] {
  const first = firstIndex(hits, (hit) => startOf(hit) >= from);
  return hits.slice(
    first,
    firstIndex(hits, (hit) => startOf(hit) >= to),
  );
}

/** The index of the first hit of a sorted list that is `late`, as all those after it are; the length when none is. */
export function firstIndex<T>(hits: readonly T[], late: (hit: T) => boolean): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (late(hits[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
