import type { TextEdit as LspTextEdit, Position, Range } from "vscode-languageserver";
import type { TextEdit } from "../text/edit.ts";
import { offsetAt, type PositionEncoding, positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** A text with the offsets at which its lines begin. */
export interface Lined {
  readonly text: string;
  readonly lineStarts: Uint32Array;
}

/** Between offsets of one text (UTF-16) and positions in the encoding negotiated with the client. */
export class Converter {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #encoding: PositionEncoding;

  constructor({ text, lineStarts }: Lined, encoding: PositionEncoding) {
    this.#text = text;
    this.#starts = lineStarts;
    this.#encoding = encoding;
  }

  /** A position outside the text is brought back into it. */
  offset(position: Position): number {
    return offsetAt(this.#text, this.#starts, position, this.#encoding);
  }

  position(offset: number): Position {
    return positionAt(this.#text, this.#starts, offset, this.#encoding);
  }

  /** The ends of a range given in the wrong order are put right. */
  span({ start, end }: Range): Span {
    const from = this.offset(start);
    const to = this.offset(end);
    return from <= to ? { start: from, end: to } : { start: to, end: from };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  edit({ span, newText }: TextEdit): LspTextEdit {
    return { range: this.range(span), newText };
  }
}
