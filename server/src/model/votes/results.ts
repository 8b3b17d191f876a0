import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { indexWithin } from "../../text/search.ts";

/** A line that says what came of a vote and so ends an item of minutes: « Vote : unanimité », « 12 votes pour ». */
export interface VoteResult {
  /** Folded offset of its line. */
  readonly line: number;
  /** Folded offset where the words of the result begin. */
  readonly start: number;
  /** Folded offset of the end of the last line of the result. */
  readonly end: number;
  /** Words that say what is voted stand before the result on its own line. */
  readonly lead: boolean;
}

const FIGURE =
  "(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)";
const CAMP = "(?:pour|contre|absten?tions?|absentions?|favorables?)";

/**
 * « Vote : unanimité » anywhere in a line: scanners print the margin beside it, and read « Vate » for « Vote ». The
 * other forms only at the head of a line.
 */
const ANYWHERE = new RegExp(
  `\\bv[ao][rt]es? ?[:.;]? ?(?:a |l'|a l')?unanimite|\\bvotes? ?: ?(?:${FIGURE} (?:voix |votes? )?${CAMP}|${CAMP} ?:? ?\\d|adopte|rejete)`,
  "g",
);
const AT_HEAD = new RegExp(
  `^(?:adopte|approuve|rejete|refuse|accepte)e?s?[ ,:]{0,3}(?:a l'unanimite|a la majorite|par |${FIGURE} (?:voix|votes?|${CAMP}))|^${FIGURE} (?:(?:voix |votes? )${CAMP}|(?:pour|contre|absten?tions?)(?: |\\.|,|;|/|$))|^\\d{1,3} votes?\\.?$|^(?:a l')?unanimite ?[.!]?$|^(?:pour|contre|absten?tions?) ?: ?\\d|^pour (?:le |la |les |l')[^:\\n]{3,50} ?: ?\\d{1,3} (?:votes?|voix)`,
);
/** Letters before a result on its line that name what is voted (« ATP 250 € vote : … »). */
const LEAST_LEAD = 3;
/** A shorter text between two results is no matter of its own. */
const LEAST_WORDS = 8;

/** The results of votes that stand as lines of their own, in order; lines of one vote are one result. */
export function voteResults(syntax: Syntax): VoteResult[] {
  const { text, foldedLineStarts } = syntax.folded;
  const found = new Map<number, VoteResult>();
  ANYWHERE.lastIndex = 0;
  for (let match = ANYWHERE.exec(text); match; match = ANYWHERE.exec(text)) {
    const line = foldedLine(syntax, match.index);
    const start = foldedLineStarts[line] as number;
    if (found.has(start)) continue;
    const lead = words(text, start, match.index) >= LEAST_LEAD;
    found.set(start, { line: start, start: match.index, end: foldedLineEnd(syntax, line), lead });
  }
  for (let line = 0; line < foldedLineStarts.length; line++) {
    const start = contentStart(text, foldedLineStarts[line] as number);
    if (!MAY_HEAD.has(text.charCodeAt(start)) || syntax.lineKinds[line] !== LineKind.text) continue;
    const key = foldedLineStarts[line] as number;
    if (found.has(key)) continue;
    const end = foldedLineEnd(syntax, line);
    if (AT_HEAD.test(text.slice(start, Math.min(end, start + 60))))
      found.set(key, { line: key, start, end, lead: false });
  }
  return joined(
    text,
    [...found.values()].sort((a, b) => a.line - b.line),
  );
}

/** First characters of the lines that `AT_HEAD` may match. */
const MAY_HEAD: ReadonlySet<number> = new Set(
  [..."arpuctdsqnoh0123456789"].map((each) => each.charCodeAt(0)),
);

function contentStart(text: string, from: number): number {
  let at = from;
  while ("-·+*>| ".includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

/** Lines of one vote (« Vote : 1 contre⏎3 abstentions⏎7 pour ») joined, with the names in brackets that follow. */
function joined(text: string, results: readonly VoteResult[]): VoteResult[] {
  const all: VoteResult[] = [];
  for (const result of results) {
    const last = all[all.length - 1];
    const between = last && result.line - last.end < 240 ? text.slice(last.end, result.start) : null;
    const same =
      between !== null && (words(between, 0, between.length) < LEAST_WORDS || OTHER_CAMP.test(between));
    if (last && !result.lead && same)
      all[all.length - 1] = { ...last, end: withBrackets(text, result.start, result.end) };
    else all.push({ ...result, end: withBrackets(text, result.start, result.end) });
  }
  return all;
}

/** Another camp of the same vote, on a line that begins with something else. */
const OTHER_CAMP = /^\n[^\n]{0,12}\d{1,3} (?:voix |votes? )?(?:pour|contre|absten)/;

/** The end of the result, or of the brackets with names that are open at its end or open on the next line. */
function withBrackets(text: string, start: number, end: number): number {
  const written = text.slice(start, end);
  const open = Math.max(written.lastIndexOf("("), written.lastIndexOf("{"));
  const inside = open >= 0 && !written.slice(open).includes(")");
  const next = /^\n\([^()\n]{2,160}\b(?:vote|votent|part|participe)/.test(text.slice(end, end + 200));
  if (!inside && !next) return end;
  const close = indexWithin(text, ")", end, end + 240);
  return close < 0 || text.slice(end, close).includes("\n\n") ? end : close + 1;
}

/** How many letters stand in the range, at most those of the first 240 characters. */
function words(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to && at < from + 240; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) letters++;
  }
  return letters;
}
