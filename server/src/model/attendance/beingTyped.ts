import { toFolded } from "../../text/fold.ts";
import type { Scope } from "../scope.ts";
import type { Members, PeopleList } from "../types.ts";
import { inDoubt } from "./inDoubt.ts";

/** One name short is a fault that is told; more are still to be typed. */
const SHORT = 2;

/**
 * The members, in doubt where the text ends in their last list and names are still to come: somebody is typing them
 * (« Présents : 9 … Paul AUBIN, Anne »). For an act of which nothing is decided yet.
 */
export function doubtedWhileTyped(scope: Scope, members: Members): Members {
  const { present, represented, absent } = members;
  const last = [present, represented, absent].reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
  if (!last.span || !isLast(scope, last.span.end) || !isShort(members, last)) return members;
  return inDoubt(members);
}

function endOf({ span }: PeopleList): number {
  return span?.end ?? -1;
}

/** Whether nothing but blanks and signs stands behind a source offset. */
function isLast({ text, syntax: { folded } }: Scope, end: number): boolean {
  return !/[a-z0-9]/.test(text.slice(toFolded(folded, end)));
}

/** Whether the figure of the list, or the number in office, asks for more names than are there. */
function isShort({ inOffice, present, represented, absent }: Members, list: PeopleList): boolean {
  const names = list.people.length;
  // « Pouvoirs : », and nobody yet; an absent member who gives a proxy is among those represented.
  if (list !== present && names + represented.people.length === 0 && list.stated === null) return true;
  if (list.stated) return names > 0 && list.stated.value - names >= SHORT;
  if (names === 0 || inOffice === null) return false;
  const named = present.people.length + represented.people.length + absent.people.length;
  return list === present ? names * 2 <= inOffice.value : inOffice.value - named >= SHORT;
}
