import type { Act, DocumentModel, PeopleList } from "../../model/types.ts";
import { foldedIn } from "./foldedIn.ts";
import { isNamed } from "./people.ts";

/**
 * Whether the act names its absent members too, every list being understood. Many acts rightly do not (CGCT L2121-15
 * asks for the names of those present or represented): nobody is then missing.
 */
export function namesEverybody(act: Act): boolean {
  const { present, represented, absent, excused, inOffice } = act.members;
  if (!isNamed(present)) return false;
  const others = [represented, absent, excused];
  if (others.some((list) => !isUnderstood(list))) return false;
  if ([absent, excused].some((list) => list.people.length > 0)) return true;
  if ([absent, excused].some((list) => list.stated?.value === 0)) return true;
  const listed = new Set([...present.people, ...represented.people].map(({ key }) => key)).size;
  return inOffice?.sure === true && inOffice.value === listed;
}

/** Not a list of which only the number is given. */
function isUnderstood(list: PeopleList): boolean {
  return list.label === null || (list.sure && !(list.people.length === 0 && (list.stated?.value ?? 0) > 0));
}

const PART = /\b(?:commission permanente|bureau (?:communautaire|metropolitain|syndical|de la |du conseil))/;
/** How much of an act says which assembly meets. */
const HEAD = 3_000;

/** A bureau or a commission permanente is not the whole council. */
export function isPartOfCouncil(act: Act, document: DocumentModel): boolean {
  if (act.law.permanentCommission === true) return true;
  return PART.test(foldedIn(document, { start: 0, end: HEAD }));
}
