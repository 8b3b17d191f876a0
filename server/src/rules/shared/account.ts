import { followsMunicipalRules } from "../../law/context.ts";
import type { Act } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { Memo } from "../../text/memo.ts";
import { holdsWord, mentions } from "./phrases.ts";

/** Words of an object that speaks of the account without putting it to the vote, or not only it. */
const OTHER_MATTERS = [
  "affectation",
  "affecter",
  "reprise",
  "report",
  "resultat",
  "resultats",
  "modele",
  "projet",
];

const known = new Memo<Act, boolean>();

/** Whether the object speaks of an administrative account (compte administratif, compte financier unique). */
export function speaksOfAccount(act: Act, styles: StyleSet): boolean {
  let speaks = known.get(act);
  if (speaks === undefined) {
    speaks = act.object !== null && mentions(styles, act.object.value, ["administrativeAccount"]);
    known.set(act, speaks);
  }
  return speaks;
}

/**
 * Whether the act votes that account and nothing else, in a body where the executive must withdraw from the vote
 * (CGCT L2121-14). False when the object does not say so plainly.
 */
export function votesAccount(act: Act, styles: StyleSet): boolean {
  if (!act.object || !followsMunicipalRules(act.law)) return false;
  return speaksOfAccount(act, styles) && !holdsWord(act.object.value, OTHER_MATTERS);
}
