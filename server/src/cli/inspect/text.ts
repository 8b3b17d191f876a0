import type { Act } from "../../model/types.ts";
import { printable } from "../check/cells.ts";
import type { Paint } from "../colour.ts";
import { columnsOf, wrap } from "../wrap.ts";
import type { Row, Teller } from "./row.ts";
import { rowsOf } from "./table.ts";
import { LABEL, WORD } from "./words.ts";

/** An act to show, with the text it was read in. */
export interface Shown {
  readonly text: string;
  readonly acts: readonly Act[];
  /** 1-based line of an offset. */
  readonly lineOf: (offset: number) => number;
}

/** The facts of a file's acts, a table for each. */
export function factsText(path: string, shown: Shown, teller: Teller, paint: Paint, columns: number): string {
  const header = paint.bold(paint.underline(printable(path)));
  if (shown.acts.length === 0) return `${header}\n\n  ${paint.dim(teller.say(WORD.none))}\n`;
  return `${[header, ...shown.acts.map((act) => actBlock(act, shown, teller, paint, columns))].join("\n\n")}\n`;
}

function actBlock(act: Act, shown: Shown, teller: Teller, paint: Paint, columns: number): string {
  const lines = {
    from: shown.lineOf(act.range.start),
    to: shown.lineOf(Math.max(act.range.start, act.range.end - 1)),
  };
  const number = act.number?.value ?? teller.say(WORD.noNumber);
  const rows = rowsOf(act, shown.text, shown.lineOf, teller);
  const width = Math.max(...Object.values(LABEL).map((label) => columnsOf(teller.say(label))));
  const title = `${paint.bold(printable(number))} ${paint.dim(`(${teller.say(WORD.lines, lines)})`)}`;
  return [`  ${title}`, ...rows.map((row) => tableRow(row, width, paint, columns))].join("\n");
}

function tableRow(row: Row, width: number, paint: Paint, columns: number): string {
  const indent = " ".repeat(width + 6);
  const [first = "", ...rest] = wrap(printable(row.text), columns, indent).map((line) =>
    line.slice(indent.length),
  );
  const colour = row.alarm ? paint.yellow : (text: string) => text;
  const label = `    ${paint.dim(row.label.padEnd(width))}  `;
  return [label + colour(first), ...rest.map((line) => indent + colour(line))].join("\n");
}
