import { readCount } from "../../french/numbers.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { afterMargin } from "../people/tokens.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";

/** The figure that a list gives of itself, « Présents (10) : » or « Présents : 10 », and the folded offset behind it. */
export function countOfList(
  scope: Scope,
  label: LabelHit,
  hardEnd: number,
): { stated: Fact<number> | null; from: number } {
  const { text } = scope;
  const from = label.value;
  const stated = bracketedCount(scope, label);
  if (stated) return { stated, from };
  const before = figureBefore(scope, label);
  if (before) return { stated: before, from };
  const filled = skipFiller(text, from);
  // A margin stands before the words of the next line: its date is no count.
  const beside = text.charCodeAt(filled - 1) === 0x0a && afterMargin(scope.syntax, filled) > filled;
  const count = beside ? null : readCount(text, filled, hardEnd);
  if (
    !count ||
    count.start > Math.max(from + 4, filled) ||
    continuesAsName(text, count.end) ||
    numbersNames(text, count)
  )
    return { stated: countBefore(scope, label), from };
  return {
    stated: scope.fact(count.value, count.start, count.end),
    from: afterFigure(text, afterOtherHour(text, count.end, hardEnd), hardEnd),
  };
}

/**
 * « 19 en exercice : 14 présents 3 pouvoirs 2 excusés »: where the figures stand before their words, the one before the
 * label; null where they stand behind.
 */
export function figureBefore(scope: Scope, label: LabelHit): Fact<number> | null {
  const { text } = scope;
  if (!FIGURE_OF_NEXT.test(text.slice(label.value, label.value + 24))) return null;
  // From the line's head on, or the colon before, figures come first; « En exercice 39 Présents 36 » is the other order.
  const head = text.slice(Math.max(0, label.start - LONGEST_RUN), label.start);
  const colon = head.lastIndexOf(":");
  const from = Math.max(head.lastIndexOf("\n"), colon) + 1;
  // « Représentés : 0 Ayant donné procuration : 1 Absents : 9 »: each figure stands behind its colon.
  if (label.colon && colon >= from - 1 && colon >= 0) return null;
  const match = from === 0 && label.start > LONGEST_RUN ? null : FIGURES_FIRST.exec(head.slice(from));
  if (!match) return null;
  const figure = match[1] as string;
  const start = label.start - head.length + from + match[0].lastIndexOf(figure);
  return scope.fact(Number(figure), start, start + figure.length);
}

const FIGURE_OF_NEXT =
  /^ ?:? ?\d{1,3} (?:presente?s?|pouvoirs?|procurations?|absente?s?|excusee?s?|representee?s?)\b(?! ?[:=])/;
const FIGURES_FIRST =
  /^ ?(?:\d{1,3} [a-z' ,()-]{3,40} )*(\d{1,3}) (?:conseillers? |delegues? |membres? |elus )?$/;
const LONGEST_RUN = 120;

/** « Présents (10) : ». */
function bracketedCount(scope: Scope, label: LabelHit): Fact<number> | null {
  const { text } = scope;
  const open = text.charAt(label.end) === "(" ? label.end : label.end + 1;
  if (text.charAt(open) !== "(") return null;
  const count = readCount(text, open + 1, Math.min(label.value, open + 12));
  return count && text.charAt(count.end) === ")" ? scope.fact(count.value, count.start, count.end) : null;
}

/** « 20 membres présents : … », « Treize conseillers absents : … »: the figure that opens the line of the label. */
function countBefore(scope: Scope, label: LabelHit): Fact<number> | null {
  const { text } = scope;
  if (!label.colon || text.charCodeAt(label.start - 1) !== 0x20) return null;
  const line = scope.syntax.folded.foldedLineStarts[label.line] as number;
  if (label.start - line > LONGEST_COUNT) return null;
  const count = readCount(text, line, label.start);
  if (count?.start !== line) return null;
  const whose = WHOSE.exec(text.slice(count.end, label.end));
  if (!whose || (!whose[1] && !isSmall(scope, label.start))) return null;
  return scope.fact(count.value, count.start, count.end);
}

const LONGEST_COUNT = 40;
/** Behind the figure: whom it counts, or the label alone; « 3 Présents : » may be the number of a heading. */
const WHOSE =
  /^ (?:(membres?|conseillers?|elus|delegues|administrateurs)\b|(?:presents?|absents?|excuses?|represente|pouvoir|procuration))/;

function isSmall({ syntax: { folded } }: Scope, at: number): boolean {
  const letter = folded.source.charAt(folded.map[at] as number);
  return letter !== letter.toUpperCase();
}

/** Past the blank, the colon or the sign of equality that stands between a label and its figure. */
export function skipFiller(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && " =:\n(".includes(text.charAt(at))) at++;
  return text.startsWith("...", at) ? at + (LEADER.exec(text.slice(at, at + 90))?.[0].length ?? 0) : at;
}

/** « Conseillers en exercice ........ 43 »: the dots that lead to the figure. */
const LEADER = /^\.{3,80} ?(?=\d)/;

/** « 3 rue … », « 2ème adjoint »: a figure that is part of what follows is no count. */
function continuesAsName(text: string, at: number): boolean {
  return /^(?:e|er|eme|ere|re|nd|nde)\b/.test(text.slice(at, at + 4));
}

/** « Présents : 1. Luc PETIT 2. Anne ROUX »: the names are numbered. */
function numbersNames(text: string, count: { readonly value: number; readonly end: number }): boolean {
  return count.value === 1 && NUMBERED.test(text.slice(count.end, count.end + 80));
}

const NUMBERED = /^ ?[.)-] ?[a-z][^:]{2,60}\b2 ?[.)-] ?[a-z]/;

/** Past « (16 à partir du point n° 3) »: the figure of another hour. */
function afterOtherHour(text: string, from: number, limit: number): number {
  const match = OTHER_HOUR.exec(text.slice(from, Math.min(limit, from + 70)));
  return match ? from + match[0].length : from;
}

const OTHER_HOUR = /^ ?\((?:puis )?\d{1,3} (?:a partir|puis|jusqu|a compter|des )[^()\n]{0,50}\)/;

function afterFigure(text: string, from: number, limit: number): number {
  let at = from;
  const words =
    /^ (?:membres?|conseillers?|elus?|delegues?|presents?|absents?|pouvoirs?|procurations?)\b/.exec(
      text.slice(at, at + 20),
    );
  if (words) at += words[0].length;
  const part = OF_WHOM.exec(text.slice(at, Math.min(limit, at + 60)));
  if (part) at += part[0].length;
  while (at < limit && " :,;-.()".includes(text.charAt(at))) at++;
  return at;
}

/** « Conseillers absents : 3 dont 2 procurations »: how many of them are represented or excused. */
const OF_WHOM =
  /^ ?[,(]? ?dont \d{1,3} (?:ayant donne |avec |sans )?(?:procurations?|pouvoirs?|representee?s?|excusee?s?)\b\)?/;
