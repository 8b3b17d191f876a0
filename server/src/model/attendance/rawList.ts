import type { LabelRole } from "../../styles/roles.ts";
import type { LabelHit, PhraseHit } from "../../syntax/syntax.ts";
import { isDigit } from "../../text/letters.ts";
import { lineEndWithin } from "../../text/search.ts";
import type { Span } from "../../text/span.ts";
import { underHeads } from "../people/columns.ts";
import { type Entries, readEntries } from "../people/entries.ts";
import type { Entry } from "../people/entry.ts";
import { pairsInOrder } from "../people/inOrder.ts";
import { listEnd } from "../people/listRange.ts";
import { isInMargin } from "../people/margin.ts";
import { firstIndex, type Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { countOfList } from "./listCount.ts";
import { listLimit } from "./listLimit.ts";

/** A list as it stands in the text, before its people are told apart. */
export interface RawList {
  readonly role: LabelRole;
  readonly label: LabelHit;
  readonly stated: Fact<number> | null;
  readonly entries: readonly Entry[];
  readonly unread: readonly Span[];
  readonly span: Span;
  /** Offset in the source where its label ends. */
  readonly labelEnd: number;
  /** Folded offset where it ends. */
  readonly end: number;
  readonly everyMember: boolean;
}

/** The list that stands behind its label, with the figure that it gives of itself. */
export function rawList(scope: Scope, label: LabelHit): RawList {
  const { text } = scope;
  const hardEnd = listLimit(scope, label);
  const { stated, from } = countOfList(scope, label, hardEnd);
  const none = NONE.test(text.slice(from, Math.min(hardEnd, from + 14)));
  // « Présents : 8      Marc ÉVRARD, … »: the words behind the gap are of the column beside.
  const inline =
    stated !== null &&
    !isBefore(stated, scope, label) &&
    (!label.opensLine || isInMargin(scope.syntax, label));
  const opening = text.slice(from, Math.min(hardEnd, from + 100));
  const except = EXCEPT.test(opening);
  const everyMember = saysEveryone(scope, label, from, hardEnd) || (except && label.role === "present");
  const exception = (except && !everyMember) || areCommunes(text, from, opening);
  const end =
    none || everyMember || inline || label.role === "attending" ? from : listEnd(scope.syntax, from, hardEnd);
  const read = exception
    ? { entries: [], unread: [{ start: from, end: lineEndWithin(text, from, hardEnd) }] }
    : end > from
      ? proxiesOnly(label, text, from, stated, readList(scope, from, end, label.role !== "present"))
      : { entries: [], unread: [] };
  const heads = underHeads(scope.syntax, label, from, end, read.entries);
  // « Étaient présents :1 »: the mark of a note, and no figure of so many names.
  const note = stated?.value === 1 && label.role === "present" && read.entries.length > 3;
  return {
    role: label.role,
    label,
    stated: note ? null : none && !stated ? scope.fact(0, from, from + 1) : stated,
    entries: heads.entries,
    unread: [
      ...heads.unread,
      ...read.unread.filter((piece) => piece.end > piece.start),
      ...unfinished(scope, from, end, hardEnd, read.entries.length),
      ...overrun(scope, label, stated, hardEnd),
    ],
    span: scope.span(label.start, Math.max(end, label.end)),
    labelEnd: scope.span(label.start, label.end).end,
    end,
    everyMember,
  };
}

function readList({ syntax }: Scope, from: number, to: number, proxies: boolean): Entries {
  return pairsInOrder(syntax.folded.source, readEntries(syntax, from, to, proxies));
}

/** « 20 membres présents : Marc ÉVRARD, … »: the names are behind all the same. */
function isBefore({ span }: Fact<number>, scope: Scope, label: LabelHit): boolean {
  return (
    label.colon &&
    !isDigit(scope.text.charCodeAt(label.value)) &&
    span.start < scope.span(label.start, label.end).start
  );
}

/** « Pouvoirs : 1⏎⏎Suppression du CCAS »: the figure says all; what stands apart below and gives no proxy is a title. */
function proxiesOnly(
  label: LabelHit,
  text: string,
  from: number,
  stated: Fact<number> | null,
  read: Entries,
): Entries {
  if (!stated || label.role !== "represented" || !/^ ?\n ?\n/.test(text.slice(from, from + 4))) return read;
  return read.entries.some((entry) => entry.link !== null) ? read : { entries: [], unread: [] };
}

/** « tous sauf Mme X »: whoever is named is not there, and the others are not named. */
const EXCEPT = /^tou(?:s|tes)\b[^:\n]{0,50}\b(?:sauf|excepte|hormis|a l'exception)\b/;

/** « Étaient présents les délégués des communes de :⏎AUBRY ; BRICE ; … »: communes are named, and no people. */
function areCommunes(text: string, from: number, opening: string): boolean {
  const head = COMMUNES.exec(opening);
  if (!head) return false;
  const behind = text.slice(from + head[0].length, from + head[0].length + 200);
  return /;[^;:]{2,60};/.test(behind) && !CIVIL.test(behind);
}

const COMMUNES =
  /^[ :]{0,3}(?:mesdames,? (?:et )?messieurs,? |mmes et mm\.? )?(?:les )?(?:delegues?|representants?)(?: titulaires)? des communes (?:de|d') ?:/;
const CIVIL = /\b(?:mm?\. |mmes? |(?:monsieur|madame|messieurs|mesdames) [a-z])/;

/** Whether « tous les membres en exercice » stands where the names are expected. */
function saysEveryone(scope: Scope, label: LabelHit, from: number, hardEnd: number): boolean {
  const phrases = scope.phrasesIn(scope.rangeOf(label.start));
  let next = firstIndex(phrases, (each) => each.start >= from);
  while (next < phrases.length && phrases[next]?.role !== "everyMember" && startsBy(phrases[next], from + 6))
    next++;
  return phrases[next]?.role === "everyMember" && startsBy(phrases[next], Math.min(from + 6, hardEnd - 1));
}

function startsBy(phrase: PhraseHit | undefined, offset: number): boolean {
  return phrase !== undefined && phrase.start <= offset;
}

/** A list that stops at a comma (a semicolon) has lost its end: another column runs through it, or a page's head. */
function unfinished(scope: Scope, from: number, end: number, hardEnd: number, entries: number): Span[] {
  let at = end;
  while (at > from && " \n".includes(scope.text.charAt(at - 1))) at--;
  if (entries > 0 && goesOnBehind(scope.text, from, end, entries)) return [scope.span(at - 1, at)];
  // « …, M. GRENIER, formant la majorité des membres en exercice »
  if (/^\s?formant\b/.test(scope.text.slice(end, end + 9))) return [];
  // « …, Laurence VAN DE⏎⏎WALLE, … »: no name ends so.
  if (
    entries > 1 &&
    /[a-z] (?:van|von|d[eu]|de[rnls]|l[ae])$/.test(scope.text.slice(Math.max(from, at - 8), at))
  )
    return [scope.span(at - 1, at)];
  // Another column begins on its line.
  const cut = entries > 0 && end === hardEnd && scope.text.charAt(end - 1) !== "\n";
  return (entries > 1 || cut) && ",;".includes(scope.text.charAt(at - 1)) ? [scope.span(at - 1, at)] : [];
}

/**
 * « Absents ayant donné procuration : Nombre de conseillers en exercice : 27 Anne PETIT à Luc ROY … »: a margin of
 * figures runs through the list from its beginning on.
 */
function overrun(scope: Scope, label: LabelHit, stated: Fact<number> | null, hardEnd: number): Span[] {
  if (stated || !label.colon || hardEnd > label.value + 1 || scope.text.charAt(hardEnd - 1) === "\n")
    return [];
  const next = scope.labelsOn(label).find((each) => each.start === hardEnd);
  return next?.kind === "count" ? [scope.span(label.start, label.end)] : [];
}

/** « 1 - M. PETIT, Maire Nombre de conseillers 2 - Mme ROY … »: the numbers of the names go on behind a label of the margin. */
function goesOnBehind(text: string, from: number, end: number, entries: number): boolean {
  if (!/^ ?1 ?[-.)] /.test(text.slice(from, from + 5))) return false;
  return new RegExp(`\\b${entries + 1} ?[-.)] ?(?:mm?\\.?|mmes?|mlle|monsieur|madame) `).test(
    text.slice(end, end + NEXT_NUMBER),
  );
}

const NEXT_NUMBER = 120;

/** « Néant », « / », « 0 », « aucun » where names are expected. */
const NONE = /^[\s:]{0,3}(?:neant|aucune?s?\b|\/\s|\/$|0\b|sans objet|-\s*\n)/;
