import type { Act } from "../../model/types.ts";
import { attendanceRows } from "./attendance.ts";
import { doubtRows } from "./doubts.ts";
import { headingRows, referenceRows } from "./heading.ts";
import type { Row, Teller } from "./row.ts";
import { voteRows } from "./vote.ts";

/**
 * The facts of an act as rows that a clerk can read; what the text does not say has no row. `lineOf` gives the
 * 1-based line of an offset.
 */
export function rowsOf(act: Act, text: string, lineOf: (offset: number) => number, teller: Teller): Row[] {
  return [
    ...headingRows(act, teller),
    ...attendanceRows(act, teller),
    ...voteRows(act, teller),
    ...referenceRows(act, teller),
    ...doubtRows(act, text, lineOf, teller),
  ];
}
