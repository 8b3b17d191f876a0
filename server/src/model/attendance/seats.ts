import type { Entry } from "../people/entry.ts";
import { isNobody } from "../people/identity.ts";
import type { Person, Substitute, VotingProxy } from "../types.ts";
import type { RawList } from "./rawList.ts";

/** Who is where, while the lists of an attendance are gone through. */
export interface Seats {
  readonly present: Person[];
  readonly substitutes: Substitute[];
  readonly proxies: VotingProxy[];
  readonly absent: Person[];
  readonly excused: Person[];
}

/** An attendance of which no list is read yet. */
export function newSeats(): Seats {
  return { present: [], substitutes: [], proxies: [], absent: [], excused: [] };
}

/** Takes an entry of a list of those present; who is there is added to `present`, the people of that list. */
export function takePresent(entry: Entry, present: Person[], seats: Seats): void {
  if (entry.link === "replaced-by") {
    takeReplaced(entry, present, seats);
    return;
  }
  // « Adèle (procuration à Marc) » among those present: she is represented.
  if (entry.link === "proxy") {
    seats.proxies.push(proxyOf(entry));
    return;
  }
  present.push(entry.person);
  if (entry.link === "substitute-of") seats.substitutes.push({ person: entry.person, for: entry.other });
}

/** Takes an entry of a list of those represented. */
export function takeRepresented(entry: Entry, seats: Seats): void {
  if (!takeReplaced(entry, seats.present, seats)) seats.proxies.push(proxyOf(entry));
}

/** Takes an entry of a list of those absent or excused; `holder` is who a mark says holds the proxy. */
export function takeAway(entry: Entry, list: RawList, holder: Person | undefined, seats: Seats): void {
  if (holder) seats.proxies.push({ from: entry.person, to: holder, span: entry.span });
  else if (entry.link === "proxy") seats.proxies.push(proxyOf(entry));
  else if (entry.link === "replaced-by") takeReplaced(entry, seats.present, seats);
  else {
    seats.absent.push(entry.person);
    if (isExcused(list, entry.person.note ?? "")) seats.excused.push(entry.person);
  }
}

/** « Marc ÉVRARD, remplacé par Nina IMBERT »: she is present. False when nobody is named who replaces. */
function takeReplaced({ link, person, other }: Entry, present: Person[], { substitutes }: Seats): boolean {
  if (link !== "replaced-by" || !other) return false;
  // Whoever replaces is often named twice: among those present, then with the one who is replaced.
  if (isNobody(present, other)) present.push(other);
  if (!substitutes.some((each) => each.person.key === other.key && each.for?.key === person.key))
    substitutes.push({ person: other, for: person });
  return true;
}

/** In the list of those excused, or « excusée » beside the name; not « non excusée ». */
function isExcused(list: RawList, note: string): boolean {
  return (list.role === "excused" || /\bexcus/i.test(note)) && !/\bnon[ -]excus/i.test(note);
}

/** The proxy that an entry gives; without a holder when it names none. */
export function proxyOf(entry: Entry): VotingProxy {
  return { from: entry.person, to: entry.link === "proxy" ? entry.other : null, span: entry.span };
}
