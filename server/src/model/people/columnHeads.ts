import type { LabelRole } from "../../styles/roles.ts";

/** The words with which a table of names heads its columns. */
const HEAD =
  /^[| ]{0,4}(?:(?:(?:noms? et )?prenoms?|noms?|(?:delegue?e?s? |membres? |conseillers? |elus? )?(?:titulaires?|suppleante?s?)|communes?|collectivites?|qualites?|fonctions?|emargements?|signatures?)(?: ?[|/] ?| |$)){1,6}[| ]{0,4}$/;
/** The rule under the head of a Markdown table. */
export const RULED = /^\|[-:| ]{2,}$/;
/** Heads of columns that hold no people. */
export const OF_NO_PERSON = /\b(?:communes?|collectivites?|qualites?|fonctions?|emargements?|signatures?)\b/;

/** Whether the folded line heads the columns of a table of names, or is the rule under such a head. */
export function isColumnHead(text: string, start: number, end: number): boolean {
  let from = start;
  while (from < end && " |".includes(text.charAt(from))) from++;
  const ruled = from > start && "-:".includes(text.charAt(from));
  // Most lines are told by their first letters.
  if (!ruled && !BEGINNINGS.has(text.slice(from, from + 2))) return false;
  const written = text.slice(start, end);
  return ruled ? RULED.test(written) : HEAD.test(written);
}

/** With which the words of a head begin. */
const BEGINNINGS: ReadonlySet<string> = new Set("no pr ti su de me co el qu fo em si".split(" "));

/** « Commune de X », « Pour la commune de X : », « Communauté de communes de Y » above the names of its delegates. */
const GROUP =
  /^[-·• ]{0,3}(?:pour )?(?:(?:la |les |le )?(?:communes?|villes?|communaute|metropole|departement|region|syndicat)|cc|ca|epci) (?:d[eu] |des |d'|[a-z])[^\n:;,.]{0,60} ?:?$/;

/** « Mesdames et Messieurs les Conseillers Municipaux : » above the names. */
const PEOPLE =
  /^[-·• ]{0,3}(?:(?:mesdames|messieurs|mmes|mm\.?)(?: et |,? ?)){1,2}(?:les )?(?:conseill|membres|elue?s|delegue|administrat)[^\n:;,.]{0,50}:? ?$/;

/** Whether the folded line says what those named below it are, all of them. */
export function isPeopleHead(text: string, start: number, end: number): boolean {
  return (
    end - start > 12 &&
    end - start < 90 &&
    text.charCodeAt(end - 1) !== 0x2c &&
    PEOPLE.test(text.slice(start, end))
  );
}

/** Whether the folded line heads the delegates of one commune or grouping in a list of people. */
export function isGroupHead(text: string, start: number, end: number): boolean {
  return end - start > 4 && end - start < 90 && GROUP.test(text.slice(start, end));
}

const INNER =
  /^(?:etai(?:en)?t |sont |membres? |conseillers? |elue?s? |delegue?e?s? )?(?:presente?s?|absente?s?(?: (?:(?:et |non )?excusee?s?|representee?s?|(?:ayant donne|avec|sans) (?:pouvoirs?|procurations?)))?|excusee?s?(?: (?:ayant donne|avec|sans) (?:pouvoirs?|procurations?))?|representee?s?|pouvoirs?|procurations?|(?:secretaires?|presidente?)(?: de (?:la )?seance)?)(?: ?\(\d{1,3}\))? ?:?$/;

/**
 * Which list a cell of a column heads (« Absente » under the proxies); « officer » where it heads the name of one person, null where
 * the folded cell is no head.
 */
export function innerHead(cell: string): LabelRole | "officer" | null {
  const head = cell.replace(/\(e?s?\)/g, "");
  if (head.length > 60 || !INNER.test(head)) return null;
  if (/secretaire|president/.test(head)) return "officer";
  if (/present/.test(head) && !/represent/.test(head)) return "present";
  if (/sans|non/.test(head)) return /non/.test(head) ? "unexcused" : "absent";
  if (/donne|avec|represent|pouvoir|procuration/.test(head)) return "represented";
  return /excuse/.test(head) ? "excused" : "absent";
}
