import { toFolded } from "../../text/fold.ts";
import { indexWithin } from "../../text/search.ts";
import type { Entry } from "../people/entry.ts";
import { findMember } from "../people/identity.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";
import type { RawList } from "./rawList.ts";

/** The label says that those of its list gave a proxy. */
const GAVE = /\b(?:procuration|pouvoir)s?\b/;

/** No name in brackets is longer, in folded characters. */
const LONGEST = 80;

/**
 * « Absents avec procuration : Luc PETIT (Anne ROY), Zoé MOREL (Marc ÉVRARD) »: the list with whom the brackets name as
 * the holders. The same list where anything else stands in one of them, or most of the names are of nobody present (their
 * communes, it may be).
 */
export function withBracketHolders(scope: Scope, list: RawList, present: readonly Person[]): RawList {
  const { entries, label } = list;
  if (entries.length === 0 || entries.some(({ link, person }) => link !== null || person.note === null))
    return list;
  if (!GAVE.test(scope.text.slice(label.start, label.value))) return list;
  const holders: Person[] = [];
  for (const entry of entries) {
    const holder = inBrackets(scope, entry);
    if (!holder) return list;
    holders.push(holder);
  }
  const known = holders.filter((holder) => findMember(present, holder) !== null).length;
  if (known * 2 <= holders.length) return list;
  return {
    ...list,
    entries: entries.map((entry, at) => ({ ...entry, link: "proxy", other: holders[at] as Person })),
  };
}

/** The person who alone is named in the brackets behind the name; null where they hold another thing. */
function inBrackets(scope: Scope, { person }: Entry): Person | null {
  const { text } = scope;
  const at = toFolded(scope.syntax.folded, person.span.end);
  const open = text.charAt(at) === " " ? at + 1 : at;
  if (text.charAt(open) !== "(") return null;
  const close = indexWithin(text, ")", open, Math.min(text.length, open + LONGEST));
  const found = close < 0 ? null : readPersonAt(scope, open + 1, close);
  return found && found.end === close && found.person.key !== "" ? found.person : null;
}
