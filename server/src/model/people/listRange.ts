import { readCivility } from "../../french/civilities.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { isUpper } from "../../text/letters.ts";
import { lineEndWithin } from "../../text/search.ts";
import { isColumnHead, isGroupHead, isPeopleHead } from "./columnHeads.ts";
import { type LineLook, look } from "./lineLook.ts";
import { namesEnd } from "./namesEnd.ts";
import { beforeRightMargin } from "./rightMargin.ts";
import { isRunningHead, repeatsAbove } from "./runningHead.ts";
import { afterMargin } from "./tokens.ts";

/**
 * Where a list of people that begins at `from` ends (folded offset), `hardEnd` at the latest: at the first line
 * that is prose, or after a blank line that nothing announces to be inside the list.
 */
export function listEnd(syntax: Syntax, from: number, hardEnd: number): number {
  const { folded, lineKinds } = syntax;
  let line = foldedLine(syntax, from);
  const firstEnd = lineEndOf(syntax, line, from, hardEnd);
  let end = namesEnd(syntax, from, firstEnd);
  const grouped = isGrouped(syntax, line, from, hardEnd);
  if (grouped && isGroupHead(folded.text, from, end)) end = from;
  let previous = look(syntax, from, end);
  const sentences = previous.lowers > 3 && previous.lowers > previous.names;
  if (sentences || (previous.prose && previous.lowers > 3)) {
    const stop = firstSentence(syntax, from, end);
    if (stop > from) return stop;
  }
  // A first line that is a sentence holds no list.
  if (sentences) return from;
  if (previous.end < end) return previous.end;
  if (end < firstEnd) return end;
  const seen = {
    uppers: previous.uppers,
    titles: previous.titles,
    names: previous.names,
    firstTitle: previous.firstShape === "title",
  };
  let blank = false;
  let page = false;
  for (line++; line < folded.foldedLineStarts.length; line++) {
    const start = folded.foldedLineStarts[line] as number;
    if (start >= hardEnd) break;
    const kind = lineKinds[line];
    page ||= kind === LineKind.page;
    if (kind === LineKind.page || kind === LineKind.rule || kind === LineKind.comment) continue;
    if (kind === LineKind.noise) continue;
    if (kind === LineKind.blank) {
      blank = true;
      continue;
    }
    if (isRunningHead(syntax, line)) {
      if (isCut(previous, seen)) continue;
      if (!page || NUMBERED.test(folded.text.slice(start, start + LONGEST_HEAD))) break;
      continue;
    }
    const lineEnd = lineEndOf(syntax, line, start, hardEnd);
    // Only the margin at its right goes on there.
    if (lineEnd === start) continue;
    if (seen.names === 0 && isPeopleHead(folded.text, start, lineEnd)) {
      blank = false;
      continue;
    }
    if (isColumnHead(folded.text, start, lineEnd)) {
      end = lineEnd;
      continue;
    }
    // The names under the next commune go on with the list, whatever blank line stands between.
    if (grouped && isGroupHead(folded.text, start, lineEnd)) {
      blank = false;
      continue;
    }
    const first = Math.min(pastGroup(folded.text, afterMargin(syntax, start)), lineEnd);
    const stop = previous.open ? namesEnd(syntax, first, lineEnd) : lineEnd;
    const current = look(syntax, first, stop);
    const again = () =>
      opensMen(syntax, from, first, current) || (blank && givesAgain(folded.text, from, first));
    if (!goesOn(syntax, line, current, previous, seen, blank) && !again()) {
      // The head of the next page stands between two names.
      if (page && repeatsAbove(folded, start, lineEnd)) continue;
      if (!blank || current.labelled || !opensByCommune(syntax, start, lineEnd)) break;
      if (!opensByCommune(syntax, from, hardEnd)) break;
    }
    end = current.end;
    if (current.end < lineEnd) return end;
    if (current.names > 0 || current.open) previous = current;
    if (seen.names === 0) seen.firstTitle = current.firstShape === "title";
    seen.uppers += current.uppers;
    seen.titles += current.titles;
    seen.names += current.names;
    blank = false;
    page = false;
  }
  return end;
}

/** « Délibération n° 2023-12 », « DCM N° 12 »: the number of the act, which its title may follow. */
const NUMBERED = /\bn ?(?:°|o\b)|^deliberation/;

/** Whether the list goes on behind the head of a page: its last line is open, or its last first name has no surname. */
function isCut(previous: LineLook, seen: { uppers: number; firstTitle: boolean }): boolean {
  return previous.open || (previous.lastShape === "title" && seen.firstTitle && seen.uppers > 0);
}

/** Where the words of a line end: before a margin at its right, `hardEnd` at the latest. */
function lineEndOf(syntax: Syntax, line: number, start: number, hardEnd: number): number {
  return beforeRightMargin(syntax, start, Math.min(foldedLineEnd(syntax, line), hardEnd));
}

/** « Membres élus : », « Administrateurs nommés par le maire : » before the names of a part of the list. */
const PART =
  /^[-·• ]{0,3}(?:(?:membres?|administrat(?:eurs?|rices?)|representants?|conseillere?s?)(?: municipaux)? (?:elue?s?|nommee?s?|designee?s?)|personnalites qualifiees|(?:delegue?e?s|conseillere?s|elus)(?: communautaires| syndicaux)? (?:titulaires|suppleante?s))[^:\n]{0,40} ?: ?/;

/** The folded offset behind the head of a part of the list; `from` where none stands. */
function pastGroup(text: string, from: number): number {
  if (!PART_BEGINNINGS.has(text.charCodeAt(from))) return from;
  return from + (PART.exec(text.slice(from, from + 100))?.[0].length ?? 0);
}

/** m, a, r, c, p, d, e, and what may stand before: space, dash, bullet. */
const PART_BEGINNINGS: ReadonlySet<number> = new Set([..."marcpde -·•"].map((each) => each.charCodeAt(0)));

/** « AUBRY : M. Luc PETIT », « AUBRY : Luc PETIT »: the name of a commune in capitals before those of its delegates. */
const BY_COMMUNE =
  /^[-·• ]{0,3}(?:([a-z][a-z' -]{1,40}?) ?: ?[a-z]|((?:cdc|cc|ca|communaute) ?[a-z' -]{2,50}?) ?:|delegues? (?:titulaires? |suppleants? )?(?:d[eu]|des|d') ?(?:la )?(?:communaute|commune|ville)[a-z' -]{2,70}?:)/;

/** Whether a line of a list (folded range) begins with the name of a commune, in capitals, or « Délégués de la commune de … ». */
function opensByCommune({ folded }: Syntax, from: number, to: number): boolean {
  let at = from;
  while (at < to && " \n".includes(folded.text.charAt(at))) at++;
  const stop = foldedStop(folded.text, at, to);
  const match = BY_COMMUNE.exec(folded.text.slice(at, stop));
  if (!match) return false;
  const head = match[1] ?? match[2];
  if (head === undefined) return true;
  const capital = (index: number) => isUpper(folded.source.charCodeAt(folded.map[index] as number));
  const opens = at + match[0].indexOf(head);
  return capital(opens + 1) && (match[1] === undefined || capital(at + match[0].length - 1));
}

function foldedStop(text: string, from: number, to: number): number {
  return lineEndWithin(text, from, Math.min(to, from + LONGEST_HEAD));
}

const LONGEST_HEAD = 100;
/** No line is looked through for more full stops, and no sentence behind one is read farther (folded characters). */
const MOST_STOPS = 60;
const SENTENCE_REACH = 90;

/** « … à M. PETIT 1/ COMPTE-RENDU »: the first item of the agenda behind the names of a text of one line. */
const FIRST_ITEM = / 1 ?[/)] ?(?=[a-z]{3})/;
const ITEM_REACH = 2000;

/**
 * In a text of one line, where the names end and sentences begin: « … Luc PETIT et Anne ROY. Le Maire ouvre la séance
 * et … » (folded offset); `from` when no full stop parts names alone from a sentence.
 */
function firstSentence(syntax: Syntax, from: number, to: number): number {
  const { text } = syntax.folded;
  const item = FIRST_ITEM.exec(text.slice(from, Math.min(to, from + ITEM_REACH)));
  if (item) {
    const names = look(syntax, from, from + item.index);
    if (names.names > 1 && names.lowers <= 2 && !names.prose) return from + item.index;
  }
  let stop = text.indexOf(". ", from);
  for (let count = 0; count < MOST_STOPS && stop > 0 && stop < to - 2; count++) {
    // Behind « M. », « J. » and « Mme. » no sentence begins.
    if (/[a-z)]{4}$/.test(text.slice(Math.max(from, stop - 4), stop))) {
      const after = look(syntax, stop + 2, Math.min(to, stop + 2 + SENTENCE_REACH));
      if (after.lowers > 2 || after.prose) {
        const names = look(syntax, from, stop);
        return names.names > 0 && names.lowers <= 2 && !names.prose ? stop + 1 : from;
      }
    }
    stop = text.indexOf(". ", stop + 1);
  }
  return from;
}

/** Whether the first line of the list heads the names of one commune: « Commune de X ». */
function isGrouped(syntax: Syntax, first: number, from: number, hardEnd: number): boolean {
  const { folded } = syntax;
  const end = Math.min(foldedLineEnd(syntax, first), hardEnd);
  if (folded.text.slice(from, end).trim() !== "") return isGroupHead(folded.text, from, end);
  for (let line = first + 1; line < first + 4 && line < folded.foldedLineStarts.length; line++) {
    const start = folded.foldedLineStarts[line] as number;
    if (start >= hardEnd) return false;
    const stop = Math.min(foldedLineEnd(syntax, line), hardEnd);
    if (stop > start) return isGroupHead(folded.text, start, stop);
  }
  return false;
}

function goesOn(
  syntax: Syntax,
  line: number,
  current: LineLook,
  previous: LineLook,
  seen: { uppers: number; titles: number; names: number; firstTitle: boolean },
  blank: boolean,
): boolean {
  if (current.prose || current.labelled) return false;
  // « Anne arrivée à 18 h 45. Départ à 19 h 25. » under a list that has ended.
  if (current.moves && !previous.open && previous.names > 0) return false;
  // « / Mathieu (pouvoir à Nelly) »: the separator stands at the head of the line; « (suppléant de M. X) » alone on it.
  const head = syntax.folded.text.charAt(syntax.folded.foldedLineStarts[line] as number);
  // No line but one that goes on begins with a comma.
  if (blank ? head === "," && previous.names > 0 : "/,;(".includes(head)) return true;
  if (current.names === 0)
    return (previous.open || current.lastShape === "civility") && current.lowers <= 2 && !blank;
  if (current.lowers > 2 && current.lowers * 2 > current.names) return false;
  if (seen.names === 0) return true;
  if (previous.open) return true;
  const mixed = seen.uppers > 0 && seen.titles > 0;
  if (blank && !mixed && waitsForSurname(syntax, line, current, previous)) return true;
  // A first name still waits for its surname, or the line is names with dashes between them and no other word.
  if (blank && mixed && current.lowers === 0) {
    if (previous.lastShape === "title" && current.firstShape === "upper" && seen.firstTitle) return true;
    if (!previous.stops && isListed(syntax, current) && isListed(syntax, previous)) return true;
  }
  const pageStart = beginsPage(syntax, line);
  if (blank || pageStart) {
    // After a blank line the list goes on only when it goes on in the same hand: one short line a name.
    return (
      !previous.stops &&
      current.lowers === 0 &&
      mixed &&
      current.uppers > 0 &&
      current.titles > 0 &&
      (current.names <= 4 || isRow(syntax, current, previous)) &&
      !pageStart
    );
  }
  // After a full stop only a line of names alone goes on.
  if (previous.stops)
    return (
      current.lowers === 0 && current.names >= 2 && (!mixed || (current.uppers > 0 && likeNames(current)))
    );
  if (!mixed) return current.lowers <= 1;
  // « … MEUNIER Luc⏎Approbation du compte rendu de … »: a sentence under names whose surname comes first.
  if (previous.firstShape === "upper" && previous.lastShape === "title" && current.uppers === 0)
    if (current.lowers > 0 && current.names > 1) return false;
  // « …, FRONTANE⏎Sylvie, »: where surnames come first, one at the end of a line waits for its first name.
  const waits = !seen.firstTitle && seen.titles > 1 && previous.firstShape === "upper";
  if (waits && previous.lastShape === "upper" && current.firstShape === "title" && current.lowers === 0)
    return true;
  const complete = previous.lastShape === "upper" && seen.titles > 0;
  if (!complete) return true;
  // « ACHAT D'UN BROYEUR » right under the list is the title of the act.
  if (previous.names > 3 && current.uppers > 2 && !likeNames(current)) return false;
  // A new name must look like those before it.
  return current.uppers > 0 && (current.titles > 0 || current.firstShape === "upper") && current.lowers <= 2;
}

/** « Jean-Pierre⏎⏎ALLIER⏎⏎, Anne⏎⏎ROY »: each surname was set on a line of its own, and a comma begins the next. */
function waitsForSurname({ folded }: Syntax, line: number, current: LineLook, previous: LineLook): boolean {
  if (previous.lastShape !== "title" || previous.names > 2 || current.titles > 0) return false;
  if (current.uppers === 0 || current.uppers > 3 || current.lowers > 0) return false;
  const { text, foldedLineStarts } = folded;
  for (let next = line + 1; next < line + 4 && next < foldedLineStarts.length; next++) {
    const first = text.charAt(foldedLineStarts[next] as number);
    if (first === ",") return true;
    if (first !== "\n") return false;
  }
  return false;
}

/** Whether a line in capitals has first names or civilities too, as the lines of names before it. */
function likeNames({ titles, civil }: LineLook): boolean {
  return titles > 0 || civil;
}

/**
 * « Mesdames Anne ROY, … .⏎⏎Messieurs Luc PETIT, … »: after the women of the list its men (or the other way round),
 * and no other word, whatever stands between.
 */
function opensMen({ folded }: Syntax, from: number, first: number, current: LineLook): boolean {
  if (current.prose || current.labelled || current.lowers > 0 || current.names < 2) return false;
  const { plural, gender } = readCivility(folded.text, first) ?? ONE;
  if (!plural || gender === null) return false;
  let at = from;
  while (at < first && " :\n".includes(folded.text.charAt(at))) at++;
  const head = readCivility(folded.text, at) ?? ONE;
  return head.plural && head.gender !== null && head.gender !== gender;
}

const ONE = { plural: false, gender: null } as const;

/** « Mme Anne PETIT M. Luc ROY Mme Zoé MOREL » under such a line: a row of the columns of names, with no sign between them. */
function isRow({ folded }: Syntax, current: LineLook, previous: LineLook): boolean {
  return (
    current.civil &&
    previous.civil &&
    previous.lowers === 0 &&
    !folded.text.slice(current.from, current.to).includes(",")
  );
}

/** « Madame Anne ROY à Monsieur Luc PETIT⏎⏎Monsieur Guy NOËL à … »: each proxy a paragraph. */
function givesAgain(text: string, from: number, first: number): boolean {
  let at = from;
  while (at < first && " :\n".includes(text.charAt(at))) at++;
  return (
    GIVES_TO.test(text.slice(first, first + LONGEST_HEAD)) && GIVES_TO.test(text.slice(at, at + LONGEST_HEAD))
  );
}

const GIVES_TO =
  /^(?:mme|mlle|m\.|mr|madame|monsieur) [a-z' -]{3,50} (?:a|au) (?:mme|mlle|m\.|mr|madame|monsieur|dr)\b/;

/** Whether three names or more stand in the line with dashes between them. */
function isListed({ folded }: Syntax, line: LineLook): boolean {
  return folded.text.slice(line.from, line.to).split(" - ").length >= 3;
}

/** A page break that extraction left as one space (or a form feed) at the head of the line. */
function beginsPage(syntax: Syntax, line: number): boolean {
  const { source, lineStarts } = syntax.folded;
  const start = lineStarts[line] as number;
  const first = source.charCodeAt(start);
  if (first === 0x0c) return true;
  return (
    first === 0x20 &&
    source.charCodeAt(start + 1) > 0x20 &&
    line > 0 &&
    source.charCodeAt((lineStarts[line - 1] as number) ?? 0) !== 0x20
  );
}
