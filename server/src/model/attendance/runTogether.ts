import type { Members, PeopleList } from "../types.ts";
import { inDoubt } from "./inDoubt.ts";
import type { RawList } from "./rawList.ts";

/** A clerk forgets one name or two; further off, it is the reading that went wrong. */
const SLACK = 2;

/**
 * The members, put in doubt where the lines of the text were run together — a list begins inside a line — and the
 * figures are far from the names: a label was lost among them, or a sentence was taken for names.
 */
export function doubtedWhereRunTogether(members: Members, lists: readonly RawList[]): Members {
  if (!lists.some((list) => list.entries.length > 0 && !list.label.opensLine)) return members;
  const { present, represented, absent, excused } = members;
  if (![present, represented, absent, excused].some(isFar) && !isFarFromOffice(members)) return members;
  return inDoubt(members);
}

/** Whether the figure printed with a list of names is not near their number. */
function isFar({ stated, people }: PeopleList): boolean {
  return stated !== null && people.length > 0 && Math.abs(stated.value - people.length) > SLACK;
}

/** Whether the names cannot be nearly all of those in office, or are too few to have met. */
function isFarFromOffice({ inOffice, present, represented, absent }: Members): boolean {
  const seats = inOffice?.value ?? 0;
  if (seats === 0 || present.people.length === 0) return false;
  const named = present.people.length + represented.people.length + absent.people.length;
  if (named > seats + SLACK || present.people.length * 2 < seats) return true;
  return absent.people.length > 0 && named < seats - SLACK;
}
