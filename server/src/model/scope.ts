import type { LabelRole, PhraseRole } from "../styles/roles.ts";
import type { LabelHit, PhraseHit, Syntax } from "../syntax/syntax.ts";
import { toSource } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Fact } from "./types.ts";

/** A range of the folded text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the facts of one act are read: its own text, and before it the header of its session, which several acts
 * may share. A fact of the act's own text wins over one of the header.
 */
export class Scope {
  readonly syntax: Syntax;
  readonly own: Range;
  readonly header: Range | null;
  readonly #labels: Hits<LabelHit>;
  readonly #phrases: Hits<PhraseHit>;
  readonly #headerLabels: Hits<LabelHit>;
  readonly #headerPhrases: Hits<PhraseHit>;

  constructor(syntax: Syntax, own: Range, header: Range | null) {
    this.syntax = syntax;
    this.own = own;
    this.header = header;
    this.#labels = new Hits(syntax.labels, own);
    this.#phrases = new Hits(syntax.phrases, own);
    this.#headerLabels = new Hits(syntax.labels, header);
    this.#headerPhrases = new Hits(syntax.phrases, header);
  }

  /** Folded text of the whole document. */
  get text(): string {
    return this.syntax.folded.text;
  }

  /** The act's own text first, then the header. */
  get ranges(): readonly Range[] {
    return this.header ? [this.own, this.header] : [this.own];
  }

  /** Labels of the act's own text, in order. */
  get ownLabels(): readonly LabelHit[] {
    return this.#labels.all;
  }

  /** Labels of one of the scope's ranges, in order. */
  labelsIn(range: Range): readonly LabelHit[] {
    return range === this.own ? this.#labels.all : this.#headerLabels.all;
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
    const useOwn = !this.header || this.#labels.of(needed).length > 0;
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

const NONE: readonly never[] = [];

/** The hits of a range, and those of each role: asked for many times an act. */
class Hits<T extends LabelHit | PhraseHit> {
  readonly all: readonly T[];
  readonly #byRole = new Map<string, T[]>();

  constructor(hits: readonly T[], range: Range | null) {
    this.all = range ? within(hits, range) : NONE;
    for (const hit of this.all) {
      const same = this.#byRole.get(hit.role);
      if (same) same.push(hit);
      else this.#byRole.set(hit.role, [hit]);
    }
  }

  of(role: T["role"]): readonly T[] {
    return this.#byRole.get(role) ?? NONE;
  }
}

/** The hits of a sorted list that start in the range. */
function within<T extends { readonly start: number }>(hits: readonly T[], range: Range): T[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as T).start < range.from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hits.length && (hits[end] as T).start < range.to) end++;
  return hits.slice(low, end);
}
