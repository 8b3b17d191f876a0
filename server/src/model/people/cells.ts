/** A line of the source, and where it begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** A piece of a line of the source, without the blanks around it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Offset from the beginning of the line. */
  readonly at: number;
}

/** The cell that stands between two offsets of a line; its text is empty when only blanks do. */
export function cellOf({ text, start }: Line, from: number, to: number): Cell {
  const raw = text.slice(from, to);
  const at = from + raw.length - raw.trimStart().length;
  const cell = raw.trim();
  return { text: cell, start: start + at, end: start + at + cell.length, at };
}
