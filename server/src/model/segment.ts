import type { LabelRole, PhraseRole } from "../styles/roles.ts";
import type { LabelHit, Syntax } from "../syntax/syntax.ts";
import type { Folded } from "../text/fold.ts";
import { lineAt } from "../text/lines.ts";
import { isActList, listedActs } from "./actList.ts";
import { decisionPlaces, hasBetween } from "./decisionPlaces.ts";
import { isNoNumber, numberAt } from "./heading/numberAt.ts";
import { isMinutes, minutesItems } from "./minutes.ts";
import { firstIndex, isBareFigure, type Range } from "./scope.ts";

/** The range of one act, and the header of its session when it stands apart. */
export interface Segment {
  readonly own: Range;
  readonly header: Range | null;
  /** The title of an item of minutes, without its number; null for an act on its own. */
  readonly title?: Range;
  /** An entry of a « liste des délibérations », which owes nothing but its object. */
  readonly listed?: boolean;
}

/** A repeated « Délibération n° … » that begins no act. Folded offsets. */
export interface HeaderHit {
  readonly label: LabelHit;
  readonly number: { readonly start: number; readonly end: number };
}

export interface Segments {
  readonly segments: readonly Segment[];
  readonly headers: readonly HeaderHit[];
}

interface Anchor {
  readonly at: number;
  readonly label: LabelHit;
  readonly number: { readonly start: number; readonly end: number } | null;
  readonly text: string;
}

/**
 * Cuts a text into its acts. An act begins at a number or an « Objet : » that follows the decision of the one
 * before; what stands before the first is the session's header, which the acts share. A number that comes again
 * before anything was decided is a header at the top of a page.
 */
export function segment(syntax: Syntax): Segments {
  const { text } = syntax.folded;
  const listed = isActList(syntax) ? listedActs(syntax) : [];
  const first = listed[0];
  if (first && listed.length >= 2) {
    const header: Range = { from: 0, to: first.own.from };
    return { segments: listed.map(({ own, title }) => ({ own, title, header, listed: true })), headers: [] };
  }
  const whole: Range = { from: 0, to: text.length };
  const anchors = anchorsOf(syntax);
  const starts: number[] = [];
  const headers: HeaderHit[] = [];
  let number: string | null = null;
  let object = false;
  let last = -1;
  const nexts = nextsOfKind(anchors, text.length);
  let before: Anchor | null = null;
  for (const [index, anchor] of anchors.entries()) {
    // Asked only where two acts may meet: an act alone needs no search for what it decides.
    const isDecided = () => hasBetween(decisionPlaces(syntax).all, last, anchor.at);
    const decides = () => hasBetween(decisionPlaces(syntax).all, anchor.at, nexts[index] as number);
    if (anchor.number) {
      const value = anchor.text;
      if (number === null && (last < 0 || starts.length === 0 || !isDecided())) {
        if (last < 0) starts.push(anchor.at);
        number = value;
        before = anchor;
        last = last < 0 ? anchor.at : last;
        continue;
      }
      // A verb alone may stand in the middle of an act: the next must then have an object of its own.
      const ended = () =>
        hasBetween(decisionPlaces(syntax).sure, last, anchor.at) ||
        (object && isObject(anchors[index + 1]) && isDecided());
      // « Délibération n° 2022-06 : Compte administratif »: a head of page has no title beside its number.
      const titled = () =>
        (isTitled(text, anchor) && isTitled(text, before)) || haveOtherTitles(text, anchor, before);
      const begins = value !== number && (titled() || (ended() && decides()));
      if (!begins) {
        headers.push({ label: anchor.label, number: anchor.number });
        continue;
      }
      starts.push(anchor.at);
      number = value;
      before = anchor;
      object = false;
      last = anchor.at;
      continue;
    }
    // An object without a number.
    if (last < 0) {
      starts.push(anchor.at);
      object = true;
      last = anchor.at;
      continue;
    }
    if (object && isDecided() && decides()) {
      starts.push(anchor.at);
      number = null;
      last = anchor.at;
    }
    object = true;
  }
  // Labels « Objet : » alone may be the margin of each page of the minutes.
  const numbers = new Set(anchors.filter((each) => each.number).map((each) => each.at));
  const numbered = starts.filter((start) => numbers.has(start)).length;
  if (starts.length < 2 || numbered < 2) {
    const items = isMinutes(syntax) ? minutesItems(syntax) : [];
    // One item alone is an act with its own heading: nothing is gained by cutting it off.
    if (items.length >= 2 && items.length >= starts.length) return { segments: items, headers: [] };
    if (starts.length < 2) return { segments: [{ own: whole, header: null }], headers };
  }
  return { segments: ranges(syntax, starts), headers };
}

function isObject(anchor: Anchor | undefined): boolean {
  return anchor !== undefined && anchor.number === null;
}

/** Acts of a register bring their session's heading along: it belongs to the act it stands right before. */
function ranges(syntax: Syntax, starts: readonly number[]): Segment[] {
  const { text } = syntax.folded;
  const begins = starts.map((start, index) =>
    index === 0 ? start : headingBefore(syntax, starts[index - 1] as number, start),
  );
  const first = begins[0] as number;
  const header: Range | null =
    hasAttendance(syntax, 0, first) || opensAlone(syntax, first) ? { from: 0, to: first } : null;
  const own = (index: number): Range => ({
    from: index === 0 && !header ? 0 : (begins[index] as number),
    to: index + 1 < begins.length ? (begins[index + 1] as number) : text.length,
  });
  let current = header;
  return begins.map((_, index) => {
    const range = own(index);
    // An act with an attendance of its own opens a session; those after it that have none share it.
    if (hasAttendance(syntax, range.from, range.to) && !(current && countsAgain(syntax, range))) {
      current = range;
      return { own: range, header: null };
    }
    return { own: range, header: current };
  });
}

/**
 * Where the heading of the act that is numbered at `start` begins: its session or register title, its attendance, and
 * the names of the council above them. It stands after all that was decided in the act before.
 */
function headingBefore(syntax: Syntax, after: number, start: number): number {
  const decided = decisionPlaces(syntax).all;
  const { labels, folded } = syntax;
  const last = decided[firstIndex(decided, (at) => at >= start) - 1] ?? -1;
  const least = Math.max(after, last) + 1;
  let begin = start;
  for (let index = firstIndex(labels, (label) => label.start >= start) - 1; index >= 0; index--) {
    const label = labels[index] as LabelHit;
    if (label.start < least) break;
    // Of what stands between two acts only the titles and the attendance surely belong to the second.
    if (OPENS_ACT.has(label.role) && label.opensLine) begin = label.start;
    else if (label.opensLine && !HEADS_ACT.has(label.role)) break;
  }
  return letterheadAbove(folded, begin, least);
}

const OPENS_ACT: ReadonlySet<LabelRole> = new Set(["session", "register", "object", "inOffice"] as const);
const HEADS_ACT: ReadonlySet<LabelRole> = new Set([
  "convocation",
  "present",
  "represented",
  "absent",
  "excused",
  "voters",
  "quorum",
  "secretary",
  "president",
] as const);

/** Lines of a letterhead above an act's title: the State, the département, the council. */
const LETTERHEAD =
  /^[# *|-]{0,6}(?:republique francaise|liberte ?[-,.]|departement d|arrondissement d|canton d|mairie\b|commune d|ville d|conseil (?:municipal|communautaire|de )|communaute d|metropole\b|extrait d|registre d|-{3,}$)/;
const MOST_LETTERHEAD_LINES = 12;

function letterheadAbove(folded: Folded, begin: number, least: number): number {
  const { text, foldedLineStarts } = folded;
  let top = begin;
  const line = lineAt(foldedLineStarts, begin);
  for (let above = line - 1; above >= 0 && above >= line - MOST_LETTERHEAD_LINES; above--) {
    const start = foldedLineStarts[above] as number;
    if (start < least) break;
    const content = text.slice(start, (foldedLineStarts[above + 1] as number) - 1);
    if (content === "") continue;
    if (!LETTERHEAD.test(content)) break;
    top = start;
  }
  return top;
}

function hasAttendance(syntax: Syntax, from: number, to: number): boolean {
  const { labels } = syntax;
  for (let index = firstIndex(labels, (label) => label.start >= from); index < labels.length; index++) {
    const label = labels[index] as LabelHit;
    if (label.start >= to) return false;
    if (label.role === "present") return true;
  }
  return false;
}

/** « L'an deux mil … » above the first act, and no such sentence in any: one session, whoever was there. */
function opensAlone(syntax: Syntax, first: number): boolean {
  const { length } = syntax.folded.text;
  return (
    hasPhrase(syntax, "opening", 0, first) &&
    !hasPhrase(syntax, "opening", first, length) &&
    !hasAttendance(syntax, first, length)
  );
}

/** « Arrivée de M. X. Présents : 10. Votants : 12. »: the act counts anew, and names nobody: the session goes on. */
function countsAgain(syntax: Syntax, { from, to }: Range): boolean {
  const { labels, folded } = syntax;
  for (let index = firstIndex(labels, (label) => label.start >= from); index < labels.length; index++) {
    const label = labels[index] as LabelHit;
    if (label.start >= to) break;
    if (OWN_SESSION.has(label.role)) return false;
    if (label.role === "present" && !isBareFigure(folded.text, label)) return false;
  }
  return !hasPhrase(syntax, "opening", from, to);
}

/** Labels of a session of one's own. */
const OWN_SESSION: ReadonlySet<LabelRole> = new Set([
  "session",
  "register",
  "convocation",
  "inOffice",
  "represented",
  "absent",
  "excused",
] as const);

function hasPhrase(syntax: Syntax, role: PhraseRole, from: number, to: number): boolean {
  const { phrases } = syntax;
  for (let index = firstIndex(phrases, (each) => each.start >= from); index < phrases.length; index++) {
    const phrase = phrases[index] as (typeof phrases)[number];
    if (phrase.start >= to) return false;
    if (phrase.role === role) return true;
  }
  return false;
}

function anchorsOf(syntax: Syntax): Anchor[] {
  const { text } = syntax.folded;
  const anchors: Anchor[] = [];
  for (const label of syntax.labels) {
    // « Ville de X        Délibération n° 12 » of a heading: the line is where it begins.
    if (!label.opensLine && label.role !== "number") continue;
    if (label.role === "number") {
      const number = numberAt(text, label.value);
      const lineLength = lineLengthAt(text, label.start);
      // « Délibération n° 12 du 3 mars » inside a sentence is a citation; a title is short.
      if (number && lineLength <= 200 && !isNoNumber(text, label, number.end))
        anchors.push({
          at: label.opensLine ? label.start : (syntax.folded.foldedLineStarts[label.line] as number),
          label,
          number,
          text: text.slice(number.start, number.end),
        });
    } else if (label.role === "object" && label.colon) {
      const number = numberBefore(syntax, label);
      const at = number ? number.start : label.start;
      anchors.push({ at, label, number, text: number ? text.slice(number.start, number.end) : "" });
    }
  }
  return anchors;
}

/** The number of « 2023-12 OBJET : … », in folded offsets; null without one, or for a mere rank (« 3 - Objet : … »). */
function numberBefore(syntax: Syntax, label: LabelHit): { start: number; end: number } | null {
  const { text, foldedLineStarts } = syntax.folded;
  const line = foldedLineStarts[label.line] as number;
  const match = /\d{2,4}[-_/.]\d[\d_/.-]{0,12}/.exec(text.slice(line, label.start));
  return match && label.start - line < 24
    ? { start: line + match.index, end: line + match.index + match[0].replace(/[-_/.]+$/, "").length }
    : null;
}

/** Whether words that may be a title follow the number on its line. */
function isTitled(text: string, anchor: Anchor | null): boolean {
  if (!anchor?.number) return false;
  return /^ ?[:-] ?(?![a-z] )[a-z][^\n]{9,180}(?:\n|$)/.test(
    text.slice(anchor.number.end, anchor.number.end + 200),
  );
}

/**
 * « Délibération n° 2022-06 Compte administratif » under « Délibération n° 2022-05 Nom d'une rue »: other words follow
 * each number on its line, with no sign between.
 */
function haveOtherTitles(text: string, anchor: Anchor, before: Anchor | null): boolean {
  const title = bareTitle(text, anchor);
  const other = title && before ? bareTitle(text, before) : null;
  return title !== null && other !== null && title !== other;
}

function bareTitle(text: string, { number }: Anchor): string | null {
  return number ? (BARE_TITLE.exec(text.slice(number.end, number.end + 200))?.[1] ?? null) : null;
}

/** What a head of page may hold beside the number is no title: a date, the session, the council, the page. */
const BARE_TITLE =
  /^ (?!(?:d[ue]|seance|reunion|session|page|feuillet|commune|ville|mairie|conseil|objet|suite|n)\b)([a-z]{3}[^\n:;]{9,180})(?:\n|$)/;

function lineLengthAt(text: string, at: number): number {
  const end = text.slice(at, at + 240).indexOf("\n");
  return end < 0 ? Math.min(240, text.length - at) : end;
}

/** For each anchor, where the next act could begin: the next anchor of the same kind with another number, or `end`. */
function nextsOfKind(anchors: readonly Anchor[], end: number): number[] {
  const nexts = new Array<number>(anchors.length).fill(end);
  let object = end;
  let number: { readonly anchor: Anchor; readonly next: number } | null = null;
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index] as Anchor;
    if (anchor.number === null) {
      nexts[index] = object;
      object = anchor.at;
      continue;
    }
    // The number after this one is another, or the same and then so is the one that differs from it.
    const next: number = !number ? end : number.anchor.text === anchor.text ? number.next : number.anchor.at;
    nexts[index] = next;
    number = { anchor, next };
  }
  return nexts;
}
