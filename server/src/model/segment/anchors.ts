import type { LabelHit, Syntax } from "../../syntax/syntax.ts";
import { isNoNumber, numberAt } from "../heading/numberAt.ts";

/** A number or an object at which an act may begin. Folded offsets. */
export interface Anchor {
  readonly at: number;
  readonly label: LabelHit;
  readonly number: { readonly start: number; readonly end: number } | null;
  /** The number as it is written, folded; empty for an object without one. */
  readonly text: string;
}

/** The numbers and objects at which acts may begin, in the order of the text. */
export function anchorsOf(syntax: Syntax): Anchor[] {
  const { text } = syntax.folded;
  const anchors: Anchor[] = [];
  for (const label of syntax.labels) {
    // « Ville de X        Délibération n° 12 » of a heading: the line is where it begins.
    if (!label.opensLine && label.role !== "number") continue;
    if (label.role === "number") {
      const number = numberAt(text, label.value);
      const lineLength = lineLengthAt(text, label.start);
      // « Délibération n° 12 du 3 mars » inside a sentence is a citation; a title is short.
      if (
        number &&
        lineLength <= 200 &&
        !isNoNumber(text, label, number.end) &&
        !isAmongOthers(text, label.start, number.end)
      )
        anchors.push({
          at: label.opensLine ? label.start : (syntax.folded.foldedLineStarts[label.line] as number),
          label,
          number,
          text: text.slice(number.start, number.end),
        });
    } else if (label.role === "object" && label.colon) {
      const number = numberBefore(syntax, label);
      const at = number ? number.start : label.start;
      anchors.push({ at, label, number, text: number ? text.slice(number.start, number.end) : "" });
    }
  }
  return anchors;
}

/** « n° 2021-90,⏎n° 2021-91, n° 2021-92 »: one of the numbers that a sentence lists, at the head of a line by its width. */
function isAmongOthers(text: string, start: number, end: number): boolean {
  return (
    text.startsWith(",\n", start - 2) &&
    /^n/.test(text.charAt(start)) &&
    /^ ?(?:,|et\b)/.test(text.slice(end, end + 4))
  );
}

/** The number of « 2023-12 OBJET : … », in folded offsets; null without one, or for a mere rank (« 3 - Objet : … »). */
function numberBefore(syntax: Syntax, label: LabelHit): { start: number; end: number } | null {
  const { text, foldedLineStarts } = syntax.folded;
  const line = foldedLineStarts[label.line] as number;
  const match = /\d{2,4}[-_/.]\d[\d_/.-]{0,12}/.exec(text.slice(line, label.start));
  return match && label.start - line < 24
    ? { start: line + match.index, end: line + match.index + match[0].replace(/[-_/.]+$/, "").length }
    : null;
}

function lineLengthAt(text: string, at: number): number {
  const end = text.slice(at, at + 240).indexOf("\n");
  return end < 0 ? Math.min(240, text.length - at) : end;
}

/** For each anchor, where the next act could begin: the next anchor of the same kind with another number, or `end`. */
export function nextsOfKind(anchors: readonly Anchor[], end: number): number[] {
  const nexts = new Array<number>(anchors.length).fill(end);
  let object = end;
  let number: { readonly anchor: Anchor; readonly next: number } | null = null;
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index] as Anchor;
    if (anchor.number === null) {
      nexts[index] = object;
      object = anchor.at;
      continue;
    }
    // The number after this one is another, or the same and then so is the one that differs from it.
    const next: number = !number ? end : number.anchor.text === anchor.text ? number.next : number.anchor.at;
    nexts[index] = next;
    number = { anchor, next };
  }
  return nexts;
}
