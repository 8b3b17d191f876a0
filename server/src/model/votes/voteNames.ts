import type { Syntax } from "../../syntax/syntax.ts";
import { sourceText } from "../people/person.ts";

/** What parts the names of a camp from what is said after them: a full stop, a dash, a semicolon. */
const PARTS = /(?<=[a-z0-9)»"]{2}) ?\. |(?<=[a-z0-9)»"]{2})\.?\n| [-–—] |;/g;

/** No camp has more parts than this; what comes after is read as it stands. */
const MOST_PARTS = 60;

/** With which the result of a vote begins, in folded text. */
const RESULT =
  /^(?:(?:est |sont |a ete |vote )?(?:adopte|approuve|valide|rejete|accepte|refuse|decide|retire|ajourne|reporte|vote)e?s?\b|(?:a |par )?(?:l'|la )?(?:unanimite|majorite)\b|(?:decisions?|deliberations?|motions?|propositions?|resolutions?|resultats?)\b|(?:oui|tous|toutes|favorables?)\b)/;

/** « groupe « Agir » », « liste Ensemble »: who votes is not named, unless names follow after a colon. */
const GROUP =
  /^(?:(?:les? |la |l')?(?:elue?s? d|membres? d|conseillers? d)[a-z' ]{1,12})?(?:groupes?|listes?|opposition|minorite)\b(?![^:]{0,80}:)/;

/** « Bellecombe Ensemble », « Majorité municipale », « Les Écologistes »: the name of a group alone, without a member's. */
const GROUP_NAME =
  /^(?!m\.|mme)[^,;:()]{0,60}\b(?:ensemble|autrement|demain|avenir|agir|vivre|citoyen(?:ne)?s?|gauche|droite|ecologistes?|majorite|opposition|union|rassemblement|alternative|progres|renouveau|renouveler|horizons?|solidaires?|independants|verts|socialistes?|communistes?|republicains?|insoumise?s?|municipale|communale|elus|collectif)\b[^,;:()]{0,40}$|^les [a-z]{4,20}$/;

/** What is said of the last of the names: « M. CAMUS, qui regrette … », « Mme X, intéressée ». */
const SAID =
  /,? (?:qui|car|parce|en raison|au motif|estimant|considerant|regrettant|souhaitant|jugeant|trouvant|etant|interessee?s?|concernee?s?)\b/;

/** The folded offset at which what is said of the last name of a range begins; `to` when nothing is. */
export function endBeforeRemark(syntax: Syntax, from: number, to: number): number {
  const found = SAID.exec(syntax.folded.text.slice(from, to));
  return found && found.index > 2 ? from + found.index : to;
}

/** « La convention est … », in the source: an article and a word in small letters, which no office is. */
const SENTENCE =
  /^(?:L[ae]s?\s|L['’]|Cett?e?\s|Ces\s|Il\s|Elle\s|En\s|Après\s|Par\s)(?!(?:[mM]aire|[pP]résidente?|[dD]oyenne?)\b)\p{Ll}/u;

/** « Votre commission est … », in the source: a verb in small letters between words. */
const VERB = /\s(?:est|sont|a été|ont été|sera|seront|décide|approuve|adopte)\s\p{Ll}/u;

/** « Convention approuvée », « Point suivant »: one word in small letters but its first, and a word no name has. */
const NOUN =
  /^(?!Mesdames|Madame|Messieurs|Monsieur|Mmes?\b|MM|Mlles?\b)\p{Lu}\p{Ll}+\s(?!dite?\b|van\b|von\b|dos\b|des\b|del|den\b|qui\b|par\b|pour\b|avec\b|ayant\b|pouvoir|procuration|mandat|porteu|représent|excusé|absent|intéress|maire\b|adjoint|conseill|président)\p{Ll}{3,}/u;

/** « Accord du conseil », « Affichage le 8 octobre », « Merci à tous ». */
const NOUN_OF = /^\p{Lu}\p{Ll}+\s(?:(?:à|au|aux|le|les|du|des|de)\s|d['’]|l['’])(?!la\s|l['’])[\p{Ll}\d]/u;

/** « M. AUBIN remercie l'assemblée », a sentence of its own. */
const TELLS =
  /^[^,()]{3,60}\s\p{Ll}{3,}(?:e|ent|it|d)\s(?:(?:les?|la|une?|ce|cette|que)\s|l['’]|qu['’])(?!pouvoir|procuration|mandat)/u;

/**
 * The folded offset at which the names of a camp end between `from` and `to`: before the first part — sentence, what
 * follows a dash or a semicolon — that tells the result of the vote or says a sentence; `from` when none is a list of
 * names, `to` when all may be.
 */
export function endOfNamesAt(syntax: Syntax, from: number, to: number): number {
  const text = syntax.folded.text.slice(from, to);
  let at = 0;
  let end = 0;
  let count = 0;
  for (const part of text.matchAll(PARTS)) {
    if (++count > MOST_PARTS) return to;
    if (isNoList(syntax, from + at, from + part.index)) return from + end;
    end = part.index;
    at = part.index + part[0].length;
  }
  return isNoList(syntax, from + at, to) ? from + end : to;
}

function isNoList(syntax: Syntax, from: number, to: number): boolean {
  let start = from;
  while (start < to && " \n.,:/|=>-–—".includes(syntax.folded.text.charAt(start))) start++;
  if (start >= to) return false;
  const folded = syntax.folded.text.slice(start, Math.min(to, start + 200));
  if (RESULT.test(folded) || GROUP.test(folded)) return true;
  if (GROUP_NAME.test(folded.slice(0, to - start).trimEnd())) return true;
  const written = sourceText(syntax.folded, start, Math.min(to, start + 200));
  const own = /[.]\s*$/.test(syntax.folded.text.slice(Math.max(0, start - 3), start));
  return [SENTENCE, VERB, NOUN, NOUN_OF].some((each) => each.test(written)) || (own && TELLS.test(written));
}
