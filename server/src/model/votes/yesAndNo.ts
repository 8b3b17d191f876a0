import { readCount } from "../../french/numbers.ts";
import type { CampName, Item } from "./camps.ts";
import { figureBefore } from "./countBefore.ts";

/** What stands between the figure of « oui » and « non ». */
const TO_NO =
  /^(?: (?:voix|votes?|suffrages?|bulletins?))?["» ]{0,3}[,;/|.·-]?[ \n]{0,3}(?:[-·*] ?)?(?:et )?/;
const NO =
  /^(?:(?:nombre (?:de |d')|total (?:de |des )?)?(?:bulletins?|votes?|voix|suffrages?)(?: portant(?: la mention)?| avec| marques)? ?)?["« ]{0,3}non(?![a-z])/;
/** Figures of those who were asked, and do not deliberate. */
const ASKED =
  /\b(?:referendums?|consultations?|consulte(?:e?s?|r)|sondages?|enquetes?|questionnaires?|repon(?:ses?|du(?:es?)?)|interroge[a-z]{0,2}|habitants?|population|administres|electeurs|inscrits|parents|usagers|familles|eleves|enfants|riverains|commercants|proprietaires|adherents|agents|communes membres|(?:leurs|des|les) conseils municipaux)\b/;
/** Where the council itself votes so: on the line, or in the words before. */
const VOTES =
  /\b(?:vot(?:e|es|ants?|ent|e a bulletins?)|scrutins?|bulletins?|depouillement|suffrages?|voix|delibere|le conseil|le comite|l'assemblee|resultats?)\b/;

/** How far apart they may stand, in characters. */
const APART = 60;
/** How far above it is told whose answers they are, and that they are votes. */
const REACH = 600;
const NEAR = 160;

/**
 * The camps of a vote by papers, around the « oui » at the folded offset `at`: « OUI : 12, NON : 3 », « 12 oui et 3
 * non ». Both, or none.
 */
export function yesAndNo(text: string, at: number): Item[] {
  const yes = campAt(text, at, "for");
  if (!yes) return [];
  const leads = yes.figure.start > at;
  const apart = text.slice(yes.end, yes.end + APART);
  const gap = TO_NO.exec(apart)?.[0].length ?? 0;
  const start = yes.end + gap;
  const no = leads
    ? noBehind(text, start)
    : campAt(text, start + Math.max(0, text.slice(start, start + APART).search(/\bnon(?![a-z])/)), "against");
  if (!no || no.figure.start > no.start !== leads || no.start > yes.end + APART) return [];
  if (!leads && !/^[ ,;/|.·\n-]{0,4}(?:et )?$/.test(text.slice(yes.end, no.start).replace(/["»]/g, "")))
    return [];
  const before = text.slice(Math.max(0, at - REACH), at);
  if (ASKED.test(before)) return [];
  return VOTES.test(text.slice(Math.max(0, at - NEAR), no.end)) ? [yes, no] : [];
}

function noBehind(text: string, from: number): Item | null {
  const word = NO.exec(text.slice(from, from + APART));
  return word ? campAt(text, from + word[0].length - 3, "against") : null;
}

/** The word at `at`, of three letters, with the figure behind it, else before it. */
function campAt(text: string, at: number, camp: CampName): Item | null {
  if (!/^(?:oui|non)(?![a-z])/.test(text.slice(at, at + 4))) return null;
  const sign = /^ ?["»]? ?(?:[:=|] ?)?/.exec(text.slice(at + 3, at + 9))?.[0].length ?? 0;
  const from = at + 3 + sign;
  const behind = sign > 0 && /\d/.test(text.charAt(from)) ? readCount(text, from) : null;
  if (behind && behind.start === from && !/^(?:[.,]\d| ?%)/.test(text.slice(behind.end, behind.end + 2)))
    return { camp, value: behind.value, figure: behind, start: at, end: behind.end, strong: true };
  const before = figureBefore(text, at) ?? figureBefore(text, quoted(text, at));
  return (
    before && { camp, value: before.value, figure: before, start: before.start, end: at + 3, strong: true }
  );
}

/** Where the words before « oui » begin: « 12 bulletins « oui » ». */
function quoted(text: string, at: number): number {
  const lead = /bulletins? (?:portant(?: la mention)? |marques )?(?:["«] ?)?$/.exec(
    text.slice(Math.max(0, at - 40), at),
  );
  return lead ? at - lead[0].length : at;
}
