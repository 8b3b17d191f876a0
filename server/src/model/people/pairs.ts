import type { Span } from "../../text/span.ts";
import type { Person } from "../types.ts";
import type { Entry } from "./entry.ts";
import { findMember, hasKey } from "./identity.ts";

/** What a list of those represented says once who is present was told from who is away. */
export interface Paired {
  readonly entries: readonly Entry[];
  /** Source spans of the names of which it is not known whether they give or hold a proxy. */
  readonly unread: readonly Span[];
}

/** What stands between two members of a plain list. */
const PLAIN = /^[\s,;.*•]*(?:\bet\b)?\s*(?:(?:mm?|mmes?|mlles?|monsieur|madame)\b\.?)?\s*$/iu;
const COMMAS = /^\s*[,;]/;
/** « Pouvoirs : Nina IMBERT : Paul AUBIN »: a name that was taken for a label. */
const NAMED_BEFORE =
  /\p{Lu}[\p{L}'’-]{1,40}[ \t]{1,4}\p{Lu}[\p{L}'’-]{1,40} ?:\s{0,4}(?:(?:mm?|mmes?|mlles?)\b\.?\s?)?$/u;
const HOLDS = /^\s{0,3}pour\s/iu;
const HEAD_WORDS: ReadonlySet<string> = new Set(["mandant", "mandants", "mandataire", "mandataires"]);
const IN_ORDER = /\brespectivement\b|\bmandataires\b/iu;

/**
 * The entries of a list of those represented, « X → Y », « X - Y » and the like read as X who gives a proxy to Y.
 * A pair is read when the first is not among `present` and the second is; a list that names somebody present in
 * any other writing than a plain list is in doubt. `from` is where the list begins in the source.
 */
export function pairedEntries(
  source: string,
  from: number,
  listed: readonly Entry[],
  present: readonly Person[],
): Paired {
  const entries = rightWay(
    listed.filter(({ person }) => !HEAD_WORDS.has(person.key)),
    present,
  );
  const here = entries.map((each) => each.link === null && hasKey(present, each.person.key));
  if (!here.includes(true)) return { entries, unread: [] };
  const between = entries.map((each, at) =>
    source.slice(entries[at - 1]?.person.span.end ?? from, each.person.span.start),
  );
  const alone = entries.every((each) => each.link === null);
  const half = entries.length / 2;
  if (alone && Number.isInteger(half)) {
    const turns = here.every((is, at) => is === (at % 2 === 1));
    const marked = half > 1 || !(PLAIN.test(between[1] ?? "") || COMMAS.test(between[1] ?? ""));
    // One name under another is a list, unless the names stand in turn.
    if (turns && (marked || /\p{L}{4}/u.test(between[1] ?? "")))
      return { entries: evens(entries), unread: [] };
    if (here.every((is, at) => is === at >= half) && IN_ORDER.test(between[half] ?? ""))
      return {
        entries: entries.slice(0, half).map((each, at) => given(each, entries[at + half])),
        unread: [],
      };
  }
  const doubtful = entries.some(
    (each, at) =>
      here[at] === true &&
      (HOLDS.test(source.slice(each.person.span.end, each.person.span.end + 8)) ||
        (at > 0
          ? !PLAIN.test(between[at] ?? "") && !sameMark(between)
          : NAMED_BEFORE.test(between[0] ?? ""))),
  );
  if (!doubtful) return { entries, unread: [] };
  return {
    entries: entries.filter((_, at) => !here[at]),
    unread: entries.filter((_, at) => here[at]).map((each) => each.span),
  };
}

/** « Pouvoir de X pour Y »: who is present holds the proxy, where « Y pour X » was read the other way round. */
function rightWay(entries: readonly Entry[], present: readonly Person[]): readonly Entry[] {
  const turned = ({ link, person, other }: Entry) =>
    link === "proxy" &&
    other !== null &&
    other.span.start < person.span.start &&
    findMember(present, other) === null &&
    findMember(present, person) !== null;
  if (!entries.some(turned)) return entries;
  return entries.map((each) =>
    turned(each) && each.other ? { ...each, person: each.other, other: each.person } : each,
  );
}

const HOLDER = /\b(?:pouvoir|procuration|mandat)s? (?:de|d['’])/iu;

/**
 * The entries of a list of those present without who stands there again as the holder of a proxy (« X a reçu pouvoir
 * de Y » under the list): from whom is not read, so the list is in doubt.
 */
export function withoutHolders(listed: readonly Entry[]): Paired {
  const holds = listed.map(({ person }) => person.note !== null && HOLDER.test(person.note));
  if (!holds.includes(true)) return { entries: listed, unread: [] };
  const seen = new Set<string>();
  const again = listed.map(({ person }, at) => {
    const known = person.key !== "" && seen.has(person.key);
    seen.add(person.key);
    return known && holds[at] === true;
  });
  return {
    entries: listed.filter((_, at) => !again[at]),
    unread: listed.filter((_, at) => again[at]).map((each) => each.span),
  };
}

/** Whether the same mark stands between all: then it separates members. */
function sameMark(between: readonly string[]): boolean {
  const marks = between.slice(1).map((each) => each.trim().replace(/\s*(?:mm?|mmes?|mlles?)\.?$/iu, ""));
  return marks.length > 1 && marks.every((mark) => mark === marks[0] && mark.length <= 1);
}

function evens(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((each, at) => (at % 2 === 0 ? [given(each, entries[at + 1])] : []));
}

function given(giver: Entry, holder: Entry | undefined): Entry {
  if (!holder) return giver;
  const span = { start: giver.span.start, end: Math.max(giver.span.end, holder.span.end) };
  return { person: giver.person, link: "proxy", other: holder.person, span };
}
