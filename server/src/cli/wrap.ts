import { cellsOf } from "./check/cells.ts";

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** The words of a text in lines of at most `columns` (a longer word stands alone), each after `indent`. */
export function wrap(text: string, columns: number, indent = ""): string[] {
  const room = Math.max(20, columns - indent.length);
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(/[ \n]+/)) {
    const wide = columnsOf(word);
    if (line !== "" && width + 1 + wide > room) {
      lines.push(indent + line);
      line = "";
      width = 0;
    }
    line = line === "" ? word : `${line} ${word}`;
    width += wide + (width === 0 ? 0 : 1);
  }
  if (line !== "") lines.push(indent + line);
  return lines;
}
