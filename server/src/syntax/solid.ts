import { readCivility } from "../french/civilities.ts";
import { readDate } from "../french/dates.ts";
import { readCount } from "../french/numbers.ts";
import { isDigit } from "../text/letters.ts";
import { lineStartWithin } from "../text/search.ts";
import type { LabelHit } from "./syntax.ts";

/**
 * Whether the words found are a label here and not words of a sentence: what must follow depends on the kind of
 * label, and inside a line more is asked than at its head. `capitals`: which of the two the source begins with a
 * capital.
 */
export function isSolid(text: string, hit: LabelHit, capitals: Capitals): boolean {
  // « Pour : 5 voix⏎Contre : 0 »: words of two lines are one label only from the head of the first.
  // A date behind it leaves no doubt: « … et de la publication⏎le 03/07/2024 ».
  if (!hit.opensLine && text.slice(hit.start, hit.end).includes("\n"))
    return hit.role === "secretary"
      ? // « …, Zoé MOREL, Secrétaire de⏎séance : Luc PETIT »
        hit.colon && capitals.label
      : hit.kind === "date" && hit.role !== "session" && readDate(text, hit.value) !== null;
  switch (hit.kind) {
    case "list":
      return solidList(text, hit, capitals);
    case "count":
      return solidCount(text, hit);
    case "camp":
      return solidCamp(text, hit);
    case "date":
      return solidDate(text, hit, capitals);
    case "person":
      return solidPerson(text, hit, capitals);
    case "reference":
      return solidReference(text, hit, capitals);
    case "heading":
      return hit.opensLine;
    default:
      return solidText(text, hit);
  }
}

/** Whether the label, and what follows it, begin with a capital in the source; and whether the label begins a column. */
export interface Capitals {
  readonly label: boolean;
  readonly value: boolean;
  /** A wide gap stands before it on its line: another column begins there. */
  readonly apart: boolean;
  /** A list's label inside a line is in capitals throughout, and what follows begins with one alone: a first name. */
  readonly named?: boolean;
}

function solidPerson(text: string, hit: LabelHit, capitals: Capitals): boolean {
  // « … PETIT Secrétaire de séance : Anne DURAND »: the lines of a page run together. « Monsieur le Président : » speaks.
  if (!hit.opensLine)
    return (
      // « Absent : Secrétaire de séance Anne DURAND »: the list is empty, the next label has lost its colon.
      (hit.colon ||
        (hit.role === "secretary" &&
          ((capitals.value && text.startsWith(": ", hit.start - 2)) ||
            // « … votes : 49 Secrétaire de séance M. PETIT L'an deux mil … »
            (OF_MEETING.test(textOf(text, hit)) && isBesideName(text, hit))))) &&
      capitals.label &&
      (hit.role === "secretary" ||
        OF_SESSION.test(textOf(text, hit)) ||
        (hit.role === "president" && isHeadOfClause(text, hit.start)))
    );
  // « Le secrétaire propose … », « La secrétaire,⏎Mme X », who signs.
  if (hit.role === "secretary" && !hit.colon && ARTICLE.test(text.slice(hit.start, hit.start + 3)))
    return text.startsWith(" est", hit.end - 4) && readCivility(text, hit.value) !== null;
  return (
    hit.colon ||
    endsLine(text, hit.value) ||
    readCivility(text, hit.value) !== null ||
    // « SECRÉTAIRE DE SÉANCE⏎Anne DURAND »
    (hit.role === "secretary" && endsLine(text, hit.end) && OF_MEETING.test(textOf(text, hit)))
  );
}

const ARTICLE = /^l[ae] /;

/** Whether a civility follows on the same line. */
function isBesideName(text: string, { end, value }: LabelHit): boolean {
  return text.charCodeAt(end) === 0x20 && readCivility(text, value) !== null;
}

const OF_MEETING = /^secretaires? de (?:la )?seance$/;

const OF_SESSION = /^(?:presidente? de (?:la )?seance|seance presidee)/;

function textOf(text: string, { start, end }: LabelHit): string {
  return text.slice(start, end);
}

function solidList(text: string, hit: LabelHit, capitals: Capitals): boolean {
  // « … à l'unanimité des membres présents et⏎représentés, »: the width of the page broke the sentence.
  if (hit.opensLine && !hit.colon && GOES_ON.test(text.slice(Math.max(0, hit.start - 16), hit.start)))
    return false;
  if (figureFollows(text, hit.value, hit.opensLine)) return true;
  if (!hit.colon && isHeadOfColumns(text, hit)) return true;
  // « … pris part à la Absents : X »: the columns of a page run together; the capital tells where one begins.
  const told = capitals.label && TOLD.test(textOf(text, hit));
  if (!hit.opensLine)
    return (
      (hit.colon && (capitals.label || isHeadOfClause(text, hit.start) || isBehindNumber(text, hit.start))) ||
      // « … ÉTAIENT ABSENTS NON REPRÉSENTÉS M. PETIT … »
      (told && readCivility(text, hit.value) !== null) ||
      // « …, Maire. PRÉSENTS Anne PETIT, Luc ROY PROCURATIONS Zoé MOREL à … »
      (capitals.named === true && NAMES.test(text.slice(hit.value, hit.value + 64)))
    );
  // « Étaient présents tous les membres en exercice, à l'exception de Mme ROUX »
  if (told && hit.role === "present" && EVERYONE.test(text.slice(hit.value, hit.value + 24))) return true;
  // « Sont excusés Anne PETIT et Luc ROUX »
  if (told && capitals.value) return true;
  if (hit.colon || endsLine(text, hit.end) || readCivility(text, hit.value) !== null) return true;
  // « Présents PETIT Anne ; ROY Luc »: a cell each for the label and for the names.
  if (capitals.label && capitals.value && /^[a-z' -]{4,60} ?;/.test(text.slice(hit.value, hit.value + 64)))
    return true;
  // « Procurations Anne PETIT donne procuration à … »: the colon is lost.
  return hit.role === "represented" && capitals.label && capitals.value && text.charAt(hit.end - 1) === "s";
}

const GOES_ON = /\bpresents? (?:et|ou)\n(?:> )?$/;

/** A first name, a surname, and who comes next. */
const NAMES = /^[a-z'-]{2,25} [a-z' -]{2,40}(?:,| a [a-z])/;

const EVERYONE = /^(?:tous les|l'ensemble des) (?:membres|conseillers|delegues|elus)\b/;

/** A label that is a clause of its own. */
const TOLD = /^(?:etai(?:en)?t|sont|est) [a-z]{5}/;

/** « PRÉSENTS      POUVOIRS » alone on its line: heads of columns of names, which ask for no colon. */
function isHeadOfColumns(text: string, hit: LabelHit): boolean {
  const next = text.charCodeAt(hit.end);
  if (next !== 0x20 && next !== 0x0a && hit.end < text.length) return false;
  const from = Math.max(0, hit.start - LONGEST_HEADS);
  const start = text.slice(from, hit.start).lastIndexOf("\n") + 1 + from;
  const rest = text.slice(hit.end, hit.end + LONGEST_HEADS);
  const end = rest.indexOf("\n");
  return end >= 0 && HEADS_OF_COLUMNS.test(text.slice(start, hit.end) + rest.slice(0, end));
}

const LONGEST_HEADS = 90;
const HEADS_OF_COLUMNS =
  /^(?:(?:etaient |membres |conseillers |elus |delegues )?(?:presents|absente?s?(?: (?:non )?excuses| representes| (?:ayant donne|avec) (?:pouvoir|procuration))?|excuses(?: (?:ayant donne|avec) (?:pouvoir|procuration))?|representes|pouvoirs|procurations)(?: |$)){2,4}$/;

/** Whether nothing but a number stands before `at` on its line: « Treize conseillers présents : … ». */
export function isBehindNumber(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_NUMBER);
  const line = text.slice(from, at).lastIndexOf("\n");
  return (line >= 0 || from === 0) && readCount(text, from + line + 1, at)?.end === at - 1;
}

const LONGEST_NUMBER = 30;

function solidCount(text: string, hit: LabelHit): boolean {
  if (hit.colon || figureFollows(text, hit.value, hit.opensLine)) return true;
  return hit.opensLine && (endsLine(text, hit.end) || isInCell(text, hit));
}

function isInCell(text: string, { end }: LabelHit): boolean {
  return IN_CELL.test(text.slice(end, end + LONGEST_CELL));
}

/** « Votants | 15 |», « Votants (enveloppes déposées)   15 »: the figure in the next cell of the line. */
const IN_CELL = /^ ?(?:\([a-z .'-]{3,50}\) ?\|? ?|\| ?)\d{1,4}(?: |\||\n|$)/;
const LONGEST_CELL = 70;

function solidCamp(text: string, hit: LabelHit): boolean {
  if (hit.colon) return hit.opensLine || isHeadOfClause(text, hit.start) || figureFollows(text, hit.value);
  // « Contre 3 » at the head of a line; « Pour 2 ans » is a sentence, so « pour » asks for its colon.
  if (hit.opensLine && CAMP_IN_BRACKETS.test(text.slice(hit.end, hit.end + 40))) return true;
  if (hit.role === "for") return hit.opensLine && FIGURE_OVER_CONTRE.test(text.slice(hit.end, hit.end + 30));
  return hit.opensLine && (figureFollows(text, hit.value) || isInCell(text, hit));
}

/** « Ont voté POUR (10) » alone on its line, or before its names. */
const CAMP_IN_BRACKETS =
  /^ ?\( ?\d{1,3}(?: (?:voix|votes?|suffrages?|membres?|elue?s?|conseill[a-z]{2,5}|delegue?e?s?|personnes?))? ?\) ?(?:[.;,:]?(?:\n|$)|: |(?:m|mm|mme|mmes)\.? |monsieur |madame )/;

/** « Pour 8 » alone on its line, over « Contre 1 ». */
const FIGURE_OVER_CONTRE = /^ ?\d{1,3}(?: voix)? ?\n{1,2}(?:contre|abst)/;

function solidDate(text: string, hit: LabelHit, capitals: Capitals): boolean {
  if (hit.role === "done") return hit.opensLine;
  if (hit.role === "session") return hit.opensLine && (hit.colon || isDayOfSession(text, hit, capitals));
  if (readDate(text, hit.value) !== null) return true;
  if (hit.opensLine && (hit.role === "sent" || hit.role === "received")) {
    const where = OF_PREFECTURE.exec(text.slice(hit.value, hit.value + LONGEST_PLACE));
    if (where) return readDate(text, hit.value + where[0].length) !== null;
  }
  // « …, Claire ROY,        Date de convocation »: in a margin at the right, its day is below.
  if (capitals.apart && hit.role === "convocation") return endsLine(text, hit.end);
  return hit.opensLine && (hit.colon || endsLine(text, hit.end));
}

/** Whether a date follows, and the words are no part of a sentence on the minutes of another session. */
function isDayOfSession(text: string, { start, value }: LabelHit, capitals: Capitals): boolean {
  const date = readDate(text, value);
  if (!date) return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const paragraph = before.slice(before.lastIndexOf("\n\n") + 1);
  if (OF_OTHER_MINUTES.test(paragraph)) return false;
  // « … soumet à l'approbation de l'assemblée le⏎procès-verbal de la séance du 14 janvier 2020 »: no title begins small.
  return (
    capitals.label ||
    !paragraph.includes("\n", 1) ||
    !(
      APPROVED.test(paragraph) ||
      GOES_ON_BELOW.test(paragraph) ||
      APPROVED_BEHIND.test(text.slice(date.end, date.end + 24))
    )
  );
}

const LONGEST_BEFORE = 140;
const OF_OTHER_MINUTES =
  /\b(?:approbation|adoption) (?:du|des)\s(?:proces[- ]verba(?:l|ux)|comptes?[- ]rendus?|pv|cr)(?:\s(?:de la|de|du|des))?(?:\sla)?\s$/;
const APPROVED = /\b(?:approb|approuv|adopt|soumet|precedent|derniere? )/;
/** A line of a paragraph whose last word asks for another one. */
const GOES_ON_BELOW = /[^\n]{40}\b(?:du|de|de la|le|la)\n[^\n]*$/;
const APPROVED_BEHIND = /^,? (?:est|a ete|sont)\s(?:approuve|adopte)/;

/** « Reçu en sous-préfecture d'Argentan le … »: what stands between the label and its date, in folded text. */
export const OF_PREFECTURE = /^ ?(?:de l'|de la |des |du |de |d')[a-z' -]{2,40}?,? le /;
/** No name of a prefecture is longer, with the words around it. */
export const LONGEST_PLACE = 60;

function solidReference(text: string, hit: LabelHit, capitals: Capitals): boolean {
  if (hit.role === "number" && isMatter(text, hit))
    return hit.opensLine && capitals.label && DATED.test(text.slice(hit.end, hit.end + 40));
  if (hit.role === "number")
    return (
      hit.opensLine ||
      // « Extrait du registre des délibérations – n° 2022-004 »
      ((capitals.label || NUMERO.test(text.slice(hit.start, hit.start + 4))) &&
        isInHeading(text, hit, capitals.apart))
    );
  if (hit.role === "actId") return hit.colon && figureFollows(text, hit.value);
  return hit.opensLine && (hit.colon || figureFollows(text, hit.value));
}

const NUMERO = /^n ?°/;

/** Words that number the items of an agenda. */
const MATTER = /^(?:affaire|question|dossier|point n)/;

/** Whether a label of a number is one of the agenda's items: « Affaire n° », « Question n° ». */
export function isMatter(text: string, { start, end }: { start: number; end: number }): boolean {
  return end - start > 6 && MATTER.test(text.slice(start, start + 8));
}

/**
 * With them a number is the act's own when it holds a year or a day, and ends its line or stands before the title:
 * « Affaire n° 04-20230216 : … ». « Affaire n° 3 » is a place in the agenda.
 */
const DATED =
  /^ ?:? ?(?:[a-z]{1,5}[ .-]?)?(?:\d{1,4} ?[-/._] ?(?:20\d\d(?![-/.]\d)|\d{6}(?:\d\d)?|\d\d[-/.]\d\d[-/.](?:20)?\d\d)|20\d\d(?:[-/.]?\d\d[-/.]?\d\d)? ?[-/._] ?\d{1,4})(?: ?\n| ?$| ?[:-] ?)/;

/**
 * « Séance du 8 février 2021 – Délibération n° 2021/03 »: the number inside a line of the heading, behind a sign that
 * parts them. A number that a sentence cites stands behind other words.
 */
function isInHeading(text: string, hit: LabelHit, apart: boolean): boolean {
  const value = text.slice(hit.value, hit.value + 30);
  if (!(apart ? NUMBER.test(value) : figureFollows(text, hit.value) || CODED.test(value))) return false;
  const start = lineStartWithin(text, hit.start, LONGEST_HEADING);
  const before = text.slice(start, hit.start);
  if (start < 0 || !HEADING.test(before)) return false;
  return apart || / ?[-–|·/,] ?$/.test(before);
}

/** « DEL-2024-03 », « 2024-03 » behind a label. */
const NUMBER = /^ ?:? ?(?:[a-z]{1,6}[-_. ]?)?\d/;
/** « Réunion du 27 juin 2024 – Délibération n° CC-2024-06-058 »: the number ends the line. */
const CODED = /^ ?:? ?[a-z]{1,5}[-_.]?20\d\d(?:[-_.]\d{1,4}){1,3} ?(?:\n|$)/;

const LONGEST_HEADING = 120;
/** Lines of the heading: the registre, the council, its session. */
const HEADING =
  /^[-·|*# ]{0,4}(?:extrait|registre|mairie|ville|commune|conseil (?:municipal|communautaire|departemental|regional|d'administration)|comite syndical|seance|reunion|republique|departement|communaute|syndicat|metropole|agglomeration|region|ccas)\b(?!.{0,110}\b(?:vu|decide|approuve|est|sont)\b)/;

/** Headings of the body and of the end of the act: at the head of a line; those that also begin sentences ask for more. */
function solidText(text: string, hit: LabelHit): boolean {
  if (!hit.opensLine) return false;
  switch (hit.role) {
    case "object":
    case "service":
    case "commissions":
    case "decision":
    case "unanimous":
      return hit.colon;
    case "annexes":
    case "signatures":
      return hit.colon || endsLine(text, hit.end) || text.charAt(hit.end) === ",";
    default:
      return true;
  }
}

/** `dots`: behind dots that lead to it, too. */
function figureFollows(text: string, at: number, dots = false): boolean {
  let from = at;
  if (text.charCodeAt(from) === 0x3d || text.charCodeAt(from) === 0x3a) from++;
  if (text.charCodeAt(from) === 0x20) from++;
  // « Présents ............ 35 »
  if (dots && text.startsWith("....", from)) {
    const most = from + LONGEST_LEADER;
    while (from < most && text.charCodeAt(from) === 0x2e) from++;
    if (text.charCodeAt(from) === 0x20) from++;
  }
  return isDigit(text.charCodeAt(from));
}

const LONGEST_LEADER = 80;

/** A line's end, dots to fill in and closing marks aside. */
function endsLine(text: string, at: number): boolean {
  let from = at;
  while (from < text.length && " .,:_".includes(text.charAt(from))) from++;
  return from >= text.length || text.charCodeAt(from) === 0x0a;
}

/** Whether what stands before on the line ends a clause: a figure, a comma, a dash, a full stop. */
function isHeadOfClause(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 0x20) before--;
  if (before < 0) return true;
  return isDigit(text.charCodeAt(before)) || ",;-/.|·()\n".includes(text.charAt(before));
}
