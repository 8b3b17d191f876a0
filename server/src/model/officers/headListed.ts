import { toFolded } from "../../text/fold.ts";
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
export function headListed({ syntax, text }: Scope, present: readonly Person[]): Person | null {
  const beginning = text.slice(0, REACH);
  const municipal = MUNICIPAL.test(beginning) || (TOWN.test(beginning) && !OTHER.test(beginning));
  const head = municipal ? MAYOR : PRESIDENT;
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

/** Whether who presides was read from the list of those present: no other words of the act name that one. */
export function isFromList(president: Person, present: readonly Person[]): boolean {
  return present.some(({ span }) => span.start === president.span.start && span.end === president.span.end);
}
