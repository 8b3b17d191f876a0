import type { Act } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Block, Role } from "./blocks.ts";
import { linesOf, readInline } from "./inline.ts";
import { joinsOf } from "./joins.ts";
import { type LineMarks, lineRoles } from "./lineRoles.ts";
import { isWithin, phrasesOf } from "./phrases.ts";
import { readSourceLines, type SourceLine } from "./sourceLines.ts";

/** The lines of one act, `from` included, `to` excluded (0-based), with what is known of the whole text. */
export interface BuildSource {
  readonly snapshot: Snapshot;
  readonly act: Act | null;
  readonly from: number;
  readonly to: number;
  readonly marks: LineMarks;
  readonly pages: ReadonlySet<number>;
}

/** A block made of some lines, and the index after the last of them; none where they hold nothing to set. */
export interface Taken {
  readonly block: Block | null;
  readonly end: number;
}

/** Labels that stand in bold although a plain text cannot say so. */
const STRONG: ReadonlySet<string> = new Set(["list", "count", "person"]);
const STRONG_ROLES: ReadonlySet<string> = new Set(["vu", "considering", "article", "convocation", "object"]);

/** The lines of one act, counted from 0 at its first, and what a reader of blocks may ask of them. */
export class ActLines {
  readonly source: BuildSource;
  readonly text: string;
  readonly all: readonly SourceLine[];
  readonly #roles: readonly Role[];
  readonly #phrases: readonly Span[];
  readonly #stamps: ReadonlySet<number>;

  constructor(source: BuildSource) {
    const { snapshot, act, from, to, marks, pages } = source;
    this.source = source;
    this.text = snapshot.text;
    this.all = readSourceLines(snapshot.syntax, from, to, pages);
    this.#roles = lineRoles(snapshot, act, from, to, marks);
    const { lineStarts } = snapshot.syntax.folded;
    this.#phrases = phrasesOf(act, lineStarts[from] ?? 0, lineStarts[to] ?? this.text.length);
    this.#stamps = new Set(act?.actIds.map(({ start }) => start));
  }

  /** The part of the act to which a line belongs. */
  role(index: number): Role {
    return this.#roles[index] ?? "body";
  }

  /** The labels that stand in a line. */
  labels(index: number): readonly LabelHit[] {
    return this.source.marks.labels.get(index + this.source.from) ?? [];
  }

  /** Those of them that name a camp of the vote: « Pour ». */
  camps(index: number): readonly LabelHit[] {
    return this.labels(index).filter((label) => label.kind === "camp");
  }

  /** Whether a label opens the line, the object begins on it, or an identifier of the act stands on it alone. */
  begins(index: number): boolean {
    const start = this.all[index]?.content.start ?? -1;
    if (this.#stamps.has(start) || this.source.act?.object?.span.start === start) return true;
    return this.labels(index).some((label) => label.opensLine);
  }

  /** Whether the offset, a line's break, stands inside one phrase: a name, a label, the object. */
  within(offset: number): boolean {
    return isWithin(this.#phrases, offset);
  }

  /** Whether a line begins with a camp of the vote. */
  isVote(index: number): boolean {
    const shape = this.all[index]?.shape;
    if (shape !== "text" && shape !== "item") return false;
    return this.labels(index)[0]?.kind === "camp" && this.labels(index)[0]?.opensLine === true;
  }

  /** Whether a line begins inside the vote that the act has. */
  inVote(index: number): boolean {
    const span = this.source.act?.vote.span;
    const at = this.all[index]?.content.start ?? -1;
    return span !== null && span !== undefined && at > span.start && at < span.end;
  }

  /** A line that begins with « - » or « 2. » is no item where it goes on with a phrase. */
  isItem(index: number): boolean {
    const line = this.all[index];
    return (
      line?.shape === "item" &&
      !this.within((this.source.snapshot.syntax.folded.lineStarts[line.line] ?? 0) - 1)
    );
  }

  /** Whether a line may belong to the item or the camp above it. */
  mayGoOn(index: number): boolean {
    return this.all[index]?.shape === "text" && !this.begins(index) && !this.isVote(index);
  }

  /** The first index from `index` on whose line is not such. */
  while(index: number, holds: (line: SourceLine, index: number) => boolean): number {
    let end = index;
    while (end < this.all.length && holds(this.all[end] as SourceLine, end)) end++;
    return end;
  }

  /** For each line but the first, whether only the width of a page put it on a line of its own. */
  joins(index: number, end: number): boolean[] {
    if (end - index < 2) return [];
    return joinsOf(
      this.text,
      this.all.slice(index, end),
      (line) => this.begins(line - this.source.from),
      (offset) => this.within(offset),
    );
  }

  /** The lines from `index` to `end` (excluded) as they are set; `joins` as `joins` gives them. */
  set(index: number, end: number, joins: readonly boolean[]) {
    const lines: Span[][] = [];
    for (let at = index; at < end; at++) {
      const line = this.all[at] as SourceLine;
      // A dash at the head of a line that goes on with a phrase is one of its words.
      const goesOn = at > index && line.shape === "item" && !this.isItem(at);
      const content = goesOn ? { start: this.#firstOf(line), end: line.content.end } : line.content;
      const last = lines[lines.length - 1];
      if (last && joins[at - index - 1]) last.push(content);
      else lines.push([content]);
    }
    return linesOf(readInline(this.text, lines, this.#strong(index, end)));
  }

  /** Where a line begins, its margin apart: at its bullet or number when it has one. */
  #firstOf(line: SourceLine): number {
    let at = this.source.snapshot.syntax.folded.lineStarts[line.line] ?? line.content.start;
    while (at < line.content.start && this.text.charCodeAt(at) <= 0x20) at++;
    return at;
  }

  #strong(index: number, end: number): Span[] {
    const spans: Span[] = [];
    for (let at = index; at < end; at++)
      for (const label of this.labels(at))
        if (label.opensLine ? isStrong(label) : label.kind === "list" && label.colon)
          spans.push(toSource(this.source.snapshot.syntax.folded, label.start, this.#labelEnd(label)));
    return spans;
  }

  #labelEnd(label: LabelHit): number {
    const { text } = this.source.snapshot.syntax.folded;
    const colon = label.colon ? text.indexOf(":", label.end) : -1;
    return colon >= 0 && colon <= label.value ? colon + 1 : label.end;
  }

  /** What every block of the lines from `index` to `end` (excluded) has. */
  base(index: number, end: number) {
    const first = this.all[index] as SourceLine;
    const last = this.all[end - 1] ?? first;
    return {
      role: this.role(index),
      span: {
        start: first.mark?.start ?? first.content.start,
        end: Math.max(first.content.end, last.content.end),
      },
      line: first.line,
      lastLine: last.line,
    };
  }
}

function isStrong(label: LabelHit): boolean {
  return STRONG.has(label.kind) || STRONG_ROLES.has(label.role);
}
