import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLineEnd, type Syntax } from "../../syntax/syntax.ts";
import { hasBetween } from "../segment/decisionPlaces.ts";

/** The agenda printed before the minutes: what their items are called. */
export interface Agenda {
  /** 0-based line after its last entry. */
  readonly endLine: number;
  /** For each entry the beginnings of its words. */
  readonly entries: readonly ReadonlySet<string>[];
}

const MOST_ENTRIES = 80;
/** An agenda is looked for in so much of the text. */
const HEAD = 8000;
/** Scanners and typists differ in the ends of words: their beginnings are compared. */
const STEM = 5;
const LAST =
  /^[^a-z]{0,6}(?:questions? (?:diverses?|orales?)|divers\b|informations? diverses|affaires diverses)/;
/** What no agenda holds: the first sentences of the minutes, a result. */
const BODY =
  /\b(?:vote ?:|a l'unanimite|le quorum|ouverture de la seance|nomination du secretaire|monsieur le maire (?:demande|propose|ouvre)|madame le maire (?:demande|propose|ouvre)|\d+ (?:voix|pour|contre)\b)|^(?:le conseil|vu |considerant)/;

/** The agenda of the minutes; null when the text has none before its items, whose `decisions` it cannot hold. */
export function readAgenda(syntax: Syntax, decisions: readonly number[]): Agenda | null {
  for (const label of syntax.labels) {
    if (label.start > HEAD) return null;
    if (label.role !== "agenda" || !label.opensLine) continue;
    const found = entriesAfter(syntax, label.line);
    const end = found ? (syntax.folded.foldedLineStarts[found.endLine] ?? syntax.folded.text.length) : 0;
    if (found && !hasBetween(decisions, label.end, end)) return found;
  }
  return null;
}

function entriesAfter(syntax: Syntax, label: number): Agenda | null {
  const { folded, lineKinds } = syntax;
  const { text, foldedLineStarts } = folded;
  const entries: Set<string>[] = [];
  let endLine = label + 1;
  let closed = false;
  for (let line = label + 1; line < foldedLineStarts.length && line < label + MOST_ENTRIES; line++) {
    if (lineKinds[line] !== LineKind.text) continue;
    const start = foldedLineStarts[line] as number;
    const written = text.slice(start, foldedLineEnd(syntax, line));
    if (written.length > 200 || BODY.test(written)) break;
    const stems = stemsOf(written);
    // The first title of the minutes repeats an entry of the agenda: the body begins.
    if (
      stems.size >= 2 &&
      entries.some((each) => each.size >= 2 && sharedOf(each, stems) >= 0.9 * Math.max(each.size, stems.size))
    ) {
      closed = true;
      break;
    }
    if (stems.size > 0) entries.push(stems);
    endLine = line + 1;
    if (LAST.test(written)) {
      closed = true;
      break;
    }
  }
  return entries.length >= 2 && closed ? { endLine, entries } : null;
}

/** Which entry of the agenda the folded line names: most words of the shorter of the two are in the other; -1 for none. */
export function entryOf(agenda: Agenda, written: string): number {
  const stems = stemsOf(written);
  if (stems.size === 0) return -1;
  let best = -1;
  let most = 0;
  for (const [index, entry] of agenda.entries.entries()) {
    const shared = sharedOf(entry, stems);
    const least = Math.min(entry.size, stems.size);
    const fits = least === 1 ? shared === 1 && stems.size <= 2 : shared >= 2 && shared >= 0.6 * least;
    const likeness = shared / Math.max(entry.size, stems.size);
    if (!fits || likeness <= most) continue;
    best = index;
    most = likeness;
  }
  return best;
}

/** The beginnings of the words of a line, the small words left out. */
function stemsOf(written: string): Set<string> {
  const stems = new Set<string>();
  for (const word of written.slice(0, 200).split(/[^a-z0-9]+/))
    if (
      (word.length >= 4 || /\d\d/.test(word) || (word.length === 3 && !SMALL.has(word))) &&
      !SMALL.has(word)
    )
      stems.add(word.slice(0, STEM));
  return stems;
}

const SMALL: ReadonlySet<string> = new Set(
  "les des une aux dans pour avec par sur sous entre cette leur conseil municipal commune communal communale".split(
    " ",
  ),
);

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared;
}
