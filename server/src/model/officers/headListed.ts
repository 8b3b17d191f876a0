import { toFolded } from "../../text/fold.ts";
import { findMember } from "../people/identity.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";

/** How far the name of the council is looked for, in folded characters. */
const REACH = 3000;

const MUNICIPAL = /\bconseil municipal\b/;
const TOWN = /\b(?:mairie|commune|ville) d(?:e|u|es|')/;
/** Bodies of which mayors are delegates. */
const OTHER =
  /\b(?:conseil (?:communautaire|metropolitain|d'administration|departemental|regional)|communaute|comite|syndicat|metropole|commission permanente|bureau)\b/;

const MAYOR = /^ ?[,(] ?(?:le |la )?maire\b(?! (?:d[eu]\b|d'|honoraire|adjoint|delegue|sortant))/;
const PRESIDENT = /^ ?[,(] ?(?:le |la )?presidente?\b(?! (?:d[eu]\b|d'|honoraire|delegue|sortant))/;

/**
 * The mayor of a conseil municipal, or the president of another council, whom the list of those present names by the
 * function: present, it is for that one to preside (CGCT L2121-14). Null when the list names several or none.
 */
export function headListed(scope: Scope, present: readonly Person[]): Person | null {
  const { syntax, text } = scope;
  const head = isMunicipal(scope) ? MAYOR : PRESIDENT;
  let found: Person | null = null;
  for (const person of present) {
    // Beside the name: in columns a function before a name is of the neighbour.
    const at = toFolded(syntax.folded, person.span.end);
    if (!head.test(text.slice(at, at + 40))) continue;
    if (found) return null;
    found = person;
  }
  return found;
}

function isMunicipal({ text }: Scope): boolean {
  const beginning = text.slice(0, REACH);
  return MUNICIPAL.test(beginning) || (TOWN.test(beginning) && !OTHER.test(beginning));
}

/**
 * The mayor of a conseil municipal, or the president of another council, who signs as such and whom the list of those
 * present names, in an act that says of nobody that he presides; as the list names him. Null else.
 */
export function headSigning(
  scope: Scope,
  signatory: Person | null,
  present: readonly Person[],
): Person | null {
  if (!signatory || scope.phrases("presidedBy").length > 0 || scope.labels("president").length > 0)
    return null;
  // « Mme X est élue présidente de séance », « Le maire quitte la salle »: another may have presided.
  if (ELSE.test(scope.text.slice(scope.own.from, Math.min(scope.own.to, scope.own.from + REACH * 4))))
    return null;
  const listed = findMember(present, signatory);
  if (!listed || listed === "ambiguous") return null;
  const at = toFolded(scope.syntax.folded, signatory.span.start);
  const near = scope.text.slice(Math.max(scope.own.from, at - LONGEST_TITLE), at);
  const signs = SIGNS.exec(near);
  // « Le secrétaire de séance,⏎Le Maire,⏎A⏎B »: whose the first name is, the last title does not tell.
  if (!signs || /\bsecretaire[^\n]{0,30}\n?$/.test(near.slice(0, signs.index))) return null;
  const title = signs[1];
  if (!title?.startsWith(isMunicipal(scope) ? "maire" : "president")) return null;
  // The list may give the surname alone.
  return listed.name.includes(" ") ? listed : { ...listed, name: signatory.name, key: signatory.key };
}

const ELSE =
  /\bpresidente? de (?:la )?seance\b|\bpreside (?:la|cette) seance\b|\b(?:quitte|quittant|sort[ai]? de) la (?:salle|seance)\b|\bse retire\b|\bhors de la presence\b/;
const LONGEST_TITLE = 110;
/** « Le Maire,⏎ » right before the name; not « Pour le maire, ». */
const SIGNS =
  /(?:^|[\n,.] ?)(?:(?:monsieur|madame|m\.|mme) )?l[ae] (maire|presidente?)(?: (?:du|de la|de l'|des|de|d')[a-z' -]{2,60}?)? ?[,:]? ?\n{0,3}(?:signe ?:? ?\n{0,2})?(?:(?:mm?\.?|mr|mme|mlle|monsieur|madame) )?$/;

/** Whether who presides was read from the list of those present: no other words of the act name that one. */
export function isFromList(president: Person, present: readonly Person[]): boolean {
  return present.some(({ span }) => span.start === president.span.start && span.end === president.span.end);
}
