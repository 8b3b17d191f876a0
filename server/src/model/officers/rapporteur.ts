import { lastIndexWithin } from "../../text/search.ts";
import { isOtherField } from "../fields.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";

/** Who reports the matter: « Madame X, Vice-Présidente, rapporte : », « Rapporteur : M. X ». */
export function readRapporteur(scope: Scope): Person | null {
  for (const label of scope.labels("rapporteur")) {
    if (!label.colon || isBlankAbove(scope, label.value)) continue;
    const found = readPersonAt(scope, label.value);
    if (found) return found.person;
  }
  const { text } = scope;
  for (const phrase of scope.ownPhrases("reports")) {
    const lineStart = lastIndexWithin(text, "\n", Math.max(0, phrase.start - 200), phrase.start) + 1;
    if (lineStart === 0 && phrase.start > 200) continue;
    if (!/^ ?:| le rapport| l'expose| que/.test(text.slice(phrase.end, phrase.end + 12))) continue;
    const found = readPersonAt(scope, reporterFrom(text, lineStart), phrase.start);
    if (found && phrase.start - lineStart < 120) return found.person;
  }
  return null;
}

/**
 * Where a sentence whose name or function the line above begins starts (folded): « Madame Séverine SAINT-⏎MARTIN, Adjointe,
 * rapporte », « Madame Clara GIMENEZ, Vice-Présidente,⏎rapporte ».
 */
export function reporterFrom(text: string, lineStart: number): number {
  const above = lastIndexWithin(text, "\n", Math.max(0, lineStart - 120), lineStart - 1) + 1;
  return above > 0 && above < lineStart && CUT.test(text.slice(above, lineStart)) ? above : lineStart;
}

const CUT = /^(?:madame|monsieur|mme|mlle|m\.) [^.:;\n]{3,100}[a-z,-]\n$/;

/** « Rapporteur :⏎Commission : … »: nothing on the line of the label, and the next is another field. */
function isBlankAbove({ text }: Scope, value: number): boolean {
  let at = value;
  while (text.charCodeAt(at) === 0x20) at++;
  if (text.charCodeAt(at) !== 0x0a) return false;
  while (at < value + 8 && " \n".includes(text.charAt(at))) at++;
  return isOtherField(text.slice(at, at + 80));
}
