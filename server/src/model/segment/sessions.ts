import type { LabelRole, PhraseRole } from "../../styles/roles.ts";
import type { LabelHit, Syntax } from "../../syntax/syntax.ts";
import type { Folded } from "../../text/fold.ts";
import { lineAt } from "../../text/lines.ts";
import { firstIndex, isBareFigure, type Range } from "../scope.ts";
import { decisionPlaces } from "./decisionPlaces.ts";
import { opensWithStamp, stampAbove } from "./stampAbove.ts";
import type { Segment } from "./types.ts";

/**
 * The acts that begin at these folded offsets, each with the header of its session. Acts of a register bring their
 * session's heading along: it belongs to the act it stands right before.
 */
export function inSessions(syntax: Syntax, starts: readonly number[]): Segment[] {
  const { text } = syntax.folded;
  const stamped = opensWithStamp(text, starts[0] as number);
  const begins = starts.map((start, index) => {
    if (index === 0) return start;
    const before = starts[index - 1] as number;
    const begin = headingBefore(syntax, before, start);
    return stamped ? stampAbove(syntax.folded, begin, before + 1) : begin;
  });
  const first = begins[0] as number;
  const header: Range | null =
    hasAttendance(syntax, 0, first) || opensAlone(syntax, first) || tellsEveryone(syntax, first)
      ? { from: 0, to: first }
      : null;
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

/** « Tous les conseillers sont présents sauf … » above the first act, and no list of those present in any. */
function tellsEveryone(syntax: Syntax, first: number): boolean {
  return (
    hasPhrase(syntax, "everyMember", 0, first) && !hasAttendance(syntax, first, syntax.folded.text.length)
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
