import { peopleOf } from "../../model/roster.ts";
import type { Act } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Block, ListItem, Role } from "./blocks.ts";
import { linesOf, readInline } from "./inline.ts";
import { joinsOf } from "./joins.ts";
import { type LineMarks, lineRoles } from "./lineRoles.ts";
import { readSourceLines, type SourceLine } from "./sourceLines.ts";
import { readTable } from "./tables.ts";
import { rowsOfSentence, voteRows } from "./votes.ts";

/** The lines of one act, `from` included, `to` excluded (0-based), with what is known of the whole text. */
export interface BuildSource {
  readonly snapshot: Snapshot;
  readonly act: Act | null;
  readonly from: number;
  readonly to: number;
  readonly marks: LineMarks;
  readonly pages: ReadonlySet<number>;
}

/** Lines `start` to `end` (excluded) and, for each but the first, whether it is joined to the one before. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly joins: readonly boolean[];
}

/** Longer ones are text. */
const LONGEST_HEADING = 900;
const LONGEST_CRY = 60;
/** Roles that are a heading as soon as their paragraph is short. */
const HEADINGS: Readonly<Partial<Record<Role, number>>> = { number: 1, object: 2 };
/** Labels that stand in bold although a plain text cannot say so. */
const STRONG: ReadonlySet<string> = new Set(["list", "count", "person"]);
const STRONG_ROLES: ReadonlySet<string> = new Set(["vu", "considering", "article", "convocation", "object"]);

/** The blocks of an act in the order of the text; every line of it is in one of them, blank ones and comments apart. */
export function buildBlocks(source: BuildSource): Block[] {
  return new Builder(source).build();
}

class Builder {
  readonly #from: number;
  readonly #text: string;
  readonly #source: BuildSource;
  readonly #lines: readonly SourceLine[];
  readonly #roles: readonly Role[];
  readonly #phrases: readonly Span[];
  readonly #blocks: Block[] = [];
  readonly #stamps: ReadonlySet<number>;
  #voted = false;
  #run: Run = { start: 0, end: 0, joins: [] };

  constructor(source: BuildSource) {
    const { snapshot, act, from, to, marks, pages } = source;
    this.#source = source;
    this.#from = from;
    this.#text = snapshot.text;
    this.#lines = readSourceLines(snapshot.syntax, from, to, pages);
    this.#roles = lineRoles(snapshot, act, from, to, marks);
    const { lineStarts } = snapshot.syntax.folded;
    this.#phrases = phrasesOf(act, lineStarts[from] ?? 0, lineStarts[to] ?? this.#text.length);
    this.#stamps = new Set(act?.actIds.map(({ start }) => start));
  }

  build(): Block[] {
    for (let index = 0; index < this.#lines.length; ) index = this.#take(index);
    this.#addVote();
    return this.#blocks;
  }

  /** Takes the block that begins at a line; gives the index after it. */
  #take(index: number): number {
    const line = this.#lines[index] as SourceLine;
    switch (line.shape) {
      case "blank":
      case "comment":
        return index + 1;
      case "rule":
        this.#blocks.push({ kind: "rule", ...this.#base(index, index + 1) });
        return index + 1;
      case "page":
      case "heading":
        this.#textBlock(
          index,
          index + 1,
          line.shape,
          line.shape === "heading" ? this.#level(index, line) : 0,
        );
        return index + 1;
      case "table": {
        const end = this.#while(index, (each) => each.shape === "table");
        const table = readTable(this.#text, this.#lines.slice(index, end));
        // A row of dashes alone is no table.
        if (table.head || table.rows.length > 0)
          this.#blocks.push({ kind: "table", ...this.#base(index, end), ...table });
        return end;
      }
      case "quote": {
        const end = this.#while(index, (each) => each.shape === "quote");
        this.#textBlock(index, end, "quote", 0);
        return end;
      }
      default:
        return this.#isVote(index)
          ? this.#vote(index)
          : this.#isItem(index)
            ? this.#list(index)
            : this.#paragraph(index);
    }
  }

  #level(index: number, { level }: SourceLine): number {
    return HEADINGS[this.#role(index)] ?? Math.max(2, Math.min(3, level));
  }

  /** The paragraph's own lines: up to a blank, another shape, or a line that begins another part. */
  #paragraph(index: number): number {
    const run = this.#runAt(index);
    const joined = (at: number) => run.joins[at - run.start - 1] === true;
    let end = index + 1;
    while (end < run.end && (joined(end) || !(this.#begins(end) || this.#isNewSentence(end)))) end++;
    const joins = run.joins.slice(index - run.start, end - run.start - 1);
    const role = this.#role(index);
    const span = this.#base(index, end).span;
    const text = this.#text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADING + 1)).trim();
    const level = text.length > LONGEST_HEADING ? 0 : (HEADINGS[role] ?? (isCry(text, role) ? 3 : 0));
    this.#textBlock(index, end, level > 0 ? "heading" : "paragraph", level, joins);
    return end;
  }

  /** The lines of text that follow one another at a line, and which of them are joined; read once for all its paragraphs. */
  #runAt(index: number): Run {
    if (index >= this.#run.start && index < this.#run.end) return this.#run;
    const end = this.#while(
      index,
      (each, at) =>
        at === index ||
        this.#isPhrase(each) ||
        (!this.#isVote(at) && (each.shape === "text" || (each.shape === "item" && !this.#isItem(at)))),
    );
    this.#run = { start: index, end, joins: this.#joins(index, end) };
    return this.#run;
  }

  /** A blank line inside one phrase: an object that goes on below it. */
  #isPhrase({ shape, content }: SourceLine): boolean {
    return shape === "blank" && this.#within(content.start);
  }

  /** In the body a line that begins after the end of a sentence is a paragraph of its own. */
  #isNewSentence(index: number): boolean {
    if (this.#role(index) !== "body") return false;
    const before = this.#lines[index - 1] as SourceLine;
    return !before.breaks && /[.;:!?»]/.test(this.#text.charAt(before.content.end - 1));
  }

  #list(index: number): number {
    const items: ListItem[] = [];
    let at = index;
    let end = index;
    const role = this.#role(index);
    while (at < this.#lines.length) {
      const line = this.#lines[at] as SourceLine;
      if (line.shape === "blank" || line.shape === "comment") {
        at++;
        continue;
      }
      if (line.shape !== "item" || !this.#isItem(at) || this.#isVote(at)) break;
      if (items.length > 0 && this.#role(at) !== role && this.#begins(at)) break;
      const reach = this.#while(at, (each, other) => other === at || this.#mayGoOn(each, other));
      const joins = this.#joins(at, reach);
      let next = at + 1;
      while (next < reach && (joins[next - at - 1] || this.#lines[next - 1]?.breaks)) next++;
      const indents = items.length > 0 ? line.indent - (this.#lines[index] as SourceLine).indent : 0;
      items.push({
        mark: line.mark && {
          ...PLAIN,
          text: this.#text.slice(line.mark.start, line.mark.end),
          span: line.mark,
        },
        depth: Math.max(0, Math.min(3, Math.round(indents / 3))),
        lines: this.#set(at, next, joins),
        line: line.line,
      });
      at = next;
      end = next;
    }
    this.#blocks.push({ kind: "list", ...this.#base(index, end), items });
    return end;
  }

  /** Whether a line may belong to the item above it. */
  #mayGoOn(line: SourceLine, index: number): boolean {
    return line.shape === "text" && !this.#begins(index) && !this.#isVote(index);
  }

  #vote(index: number): number {
    const rows = [];
    let end = index;
    for (let at = index; at < this.#lines.length; ) {
      if (at > index && this.#lines[at]?.shape === "blank" && this.#isVote(at + 1)) at++;
      if (!this.#isVote(at)) break;
      const next = this.#while(
        at,
        (each, other) => other === at || (this.#mayGoOn(each, other) && this.#role(other) === "vote"),
      );
      const joined = this.#joins(at, next);
      let last = at + 1;
      while (last < next && (joined[last - at - 1] || this.#inVote(last))) last++;
      const labels = this.#camps(at);
      rows.push(
        ...voteRows(this.#source.snapshot.syntax.folded, { lines: this.#lines.slice(at, last), labels }),
      );
      at = last;
      end = last;
    }
    this.#voted = true;
    this.#blocks.push({ kind: "vote", added: false, rows, ...this.#base(index, end), role: "vote" });
    return end;
  }

  /** After the paragraph whose sentence tells the vote, its table. */
  #addVote(): void {
    const { act } = this.#source;
    const span = act?.vote.span;
    if (this.#voted || !act || !span) return;
    const at = this.#blocks.findIndex(
      (block) => block.span.start <= span.start && block.span.end >= span.start,
    );
    const block = this.#blocks[at];
    if (!block || block.kind === "table") return;
    const rows = rowsOfSentence(act, block.line);
    if (rows.length > 0)
      this.#blocks.splice(at + 1, 0, {
        kind: "vote",
        added: true,
        rows,
        role: "vote",
        span: { start: span.start, end: span.end },
        line: block.line,
        lastLine: block.lastLine,
      });
  }

  #textBlock(
    index: number,
    end: number,
    kind: "heading" | "paragraph" | "quote" | "page",
    level: number,
    joins = this.#joins(index, end),
  ): void {
    const lines = this.#set(index, end, joins);
    if (lines.length > 0) this.#blocks.push({ kind, level, lines, ...this.#base(index, end) });
  }

  #set(index: number, end: number, joins: readonly boolean[]) {
    const lines: Span[][] = [];
    for (let at = index; at < end; at++) {
      const { content } = this.#lines[at] as SourceLine;
      const last = lines[lines.length - 1];
      if (last && joins[at - index - 1]) last.push(content);
      else lines.push([content]);
    }
    return linesOf(readInline(this.#text, lines, this.#strong(index, end)));
  }

  #strong(index: number, end: number): Span[] {
    const spans: Span[] = [];
    for (let at = index; at < end; at++)
      for (const label of this.#labels(at))
        if (label.opensLine ? isStrong(label) : label.kind === "list" && label.colon)
          spans.push(toSource(this.#source.snapshot.syntax.folded, label.start, this.#labelEnd(label)));
    return spans;
  }

  #labelEnd(label: LabelHit): number {
    const { text } = this.#source.snapshot.syntax.folded;
    const colon = label.colon ? text.indexOf(":", label.end) : -1;
    return colon >= 0 && colon <= label.value ? colon + 1 : label.end;
  }

  #joins(index: number, end: number): boolean[] {
    if (end - index < 2) return [];
    return joinsOf(
      this.#text,
      this.#lines.slice(index, end),
      (line) => this.#begins(line - this.#from),
      (offset) => this.#within(offset),
    );
  }

  /** Whether the offset, a line's break, stands inside one phrase: a name, a label, the object. */
  #within(offset: number): boolean {
    let low = 0;
    let high = this.#phrases.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#phrases[middle] as Span).start <= offset) low = middle + 1;
      else high = middle;
    }
    const phrase = this.#phrases[low - 1];
    return phrase !== undefined && phrase.end > offset + 1;
  }

  /** Whether a label opens the line, or an identifier of the act stands on it alone. */
  #begins(index: number): boolean {
    if (this.#stamps.has(this.#lines[index]?.content.start ?? -1)) return true;
    return this.#labels(index).some((label) => label.opensLine);
  }

  #labels(index: number): readonly LabelHit[] {
    return this.#source.marks.labels.get(index + this.#from) ?? [];
  }

  #camps(index: number): readonly LabelHit[] {
    return this.#labels(index).filter((label) => label.kind === "camp");
  }

  #isVote(index: number): boolean {
    const shape = this.#lines[index]?.shape;
    if (shape !== "text" && shape !== "item") return false;
    return this.#labels(index)[0]?.kind === "camp" && this.#labels(index)[0]?.opensLine === true;
  }

  #inVote(index: number): boolean {
    const span = this.#source.act?.vote.span;
    const at = this.#lines[index]?.content.start ?? -1;
    return span !== null && span !== undefined && at > span.start && at < span.end;
  }

  /** A line that begins with « - » or « 2. » is no item where it goes on with a phrase. */
  #isItem(index: number): boolean {
    const line = this.#lines[index];
    return (
      line?.shape === "item" &&
      !this.#within((this.#source.snapshot.syntax.folded.lineStarts[line.line] ?? 0) - 1)
    );
  }

  #role(index: number): Role {
    return this.#roles[index] ?? "body";
  }

  #while(index: number, holds: (line: SourceLine, index: number) => boolean): number {
    let end = index;
    while (end < this.#lines.length && holds(this.#lines[end] as SourceLine, end)) end++;
    return end;
  }

  #base(index: number, end: number) {
    const first = this.#lines[index] as SourceLine;
    const last = this.#lines[end - 1] ?? first;
    return {
      role: this.#role(index),
      span: {
        start: first.mark?.start ?? first.content.start,
        end: Math.max(first.content.end, last.content.end),
      },
      line: first.line,
      lastLine: last.line,
    };
  }
}

const PLAIN = { bold: false, italic: false, struck: false, href: null };

function isStrong(label: LabelHit): boolean {
  return STRONG.has(label.kind) || STRONG_ROLES.has(label.role);
}

/** « LE CONSEIL MUNICIPAL », « DÉCIDE : » alone on a line. */
function isCry(text: string, role: Role): boolean {
  return (
    role !== "signature" &&
    role !== "council" &&
    text.length <= LONGEST_CRY &&
    !text.includes("\n") &&
    /\p{Lu}{2}/u.test(text) &&
    !/[\p{Ll}\d|]/u.test(text)
  );
}

/** Spans that are one phrase wherever lines break in them: names, the object, the council's name; apart, in order. */
function phrasesOf(act: Act | null, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const add = (span: Span | undefined) => {
    // The header of a session is read for each of its acts: its people are the first one's.
    if (span && span.start >= from && span.start < to) spans.push(span);
  };
  add(act?.object?.span);
  add(act?.numberLabel ?? undefined);
  add(act?.collectivity.name?.span);
  for (const { span } of act?.dates ?? []) add(span);
  for (const { mentions } of act ? peopleOf(act) : []) for (const { person } of mentions) add(person.span);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart[apart.length - 1];
    if (!last || span.start >= last.end) apart.push(span);
  }
  return apart;
}
