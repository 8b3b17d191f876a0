import { ACT_NUMBER_FORM } from "../heading/rowNumber.ts";
import type { Title } from "./types.ts";

/** « 1/ », « 2 - », « 3) », « 4. », « I - », « A/ ». */
export const NUMBERED =
  /^(?:point n?°? ?|affaire n?°? ?|question n?°? ?)?(?:(\d{1,3})(?: ?[/)°](?! ?\d)\)?-?| ?\.(?!\d)| ?-(?!\d)|(?= [a-z]{3})|(?<=[a-z] ?n?°? ?\d{1,3}) ?:(?= ))|([ivxl]{1,6})(?: ?[/.)]| -)) ?/;

/** « 2020-45 : », « DCM 2021/03 - », « N° 2022-7 – » before the title of an act. */
export const ACT_NUMBER = new RegExp(
  String.raw`^(?:(?:deliberation |dcm |n ?° ?){0,2}20\d\d[-_/.]\d{1,4}(?:[-_/.]\d{1,4}){0,2} ?[-:.|] ?|(?:(?:d|de|cm) (?=\d)|(?!\d{4}[-_/.]\d))${ACT_NUMBER_FORM}(?: ?[-:.|] ?| ))`,
);

/** The longest run of numbers that follow one another: 1, 2, 3 … Other numbered lines are lists inside an item. */
export function sequence(titles: readonly Title[]): Title[] {
  let best: Title[] = [];
  for (let first = 0; first < titles.length && first < 40; first++) {
    if ((titles[first] as Title).rank !== 1) continue;
    const run: Title[] = [titles[first] as Title];
    for (let next = first + 1; next < titles.length; next++) {
      const title = titles[next] as Title;
      if (title.rank === run.length + 1) run.push(title);
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman number in small letters: 14 for « xiv ». */
export function roman(written: string): number {
  let value = 0;
  for (let at = 0; at < written.length; at++) {
    const digit = ROMAN[written.charAt(at)] ?? 0;
    value += digit < (ROMAN[written.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
