import { fold } from "../text/fold.ts";

/** « page 2 sur 4 », « p. 2/4 », « 2 / 4 » at the end or the head of a folded line. */
const PAGE_AT_EDGE =
  /^(?:pages? ?:? ?)\d{1,4}(?: ?(?:sur|\/|de|of) ?\d{1,4})?[ ,;|.-]{0,5}|[ ,;|.-]{0,5}(?:(?:pages?|p\.) ?:? ?\d{1,4}(?: ?(?:sur|\/|de|of) ?\d{1,4})?|(?<![\d/])\d{1,3} ?\/ ?\d{1,3})$/g;

/** The line in the form in which repeated lines are compared: folded, without its page number. */
export function keyOf(line: string): string {
  const key = fold(line).text.trim();
  return /\d/.test(key) ? key.replace(PAGE_AT_EDGE, "").trim() : key;
}

/** A page number alone on its line. */
export interface PageNumber {
  readonly page: number;
  readonly of: number | null;
  /** `sure`: the word « page » stands there. `likely`: « - 3 - », « 3/4 ». `bare`: a number and nothing else. */
  readonly trust: "sure" | "likely" | "bare";
}

const NUMBER =
  /^(pages?|p\.)? ?:? ?(?:n ?[°o] ?)?(-{0,2}) ?(\d{1,4}) ?(?:(sur|\/|de|of) ?(\d{1,4}))? ?(-{0,2})$/;

/** The page number that a line is, null when it is something else. */
export function pageNumberOf(line: string): PageNumber | null {
  if (line.length > 60 || !/\d/.test(line)) return null;
  const match = NUMBER.exec(fold(line).text.trim());
  if (!match) return null;
  const [, word, before, page, sign, of, after] = match;
  const dashed = before !== "" && after !== "";
  if (word === undefined && !dashed && (before !== "" || after !== "")) return null;
  // « 3 de 4 » says nothing without the word.
  if (word === undefined && sign !== undefined && sign !== "/" && sign !== "sur") return null;
  return {
    page: Number(page),
    of: of === undefined ? null : Number(of),
    trust: word !== undefined ? "sure" : dashed || of !== undefined ? "likely" : "bare",
  };
}
