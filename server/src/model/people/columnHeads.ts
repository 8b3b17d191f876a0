/** The words with which a table of names heads its columns. */
const HEAD =
  /^[| ]{0,4}(?:(?:(?:noms? et )?prenoms?|noms?|(?:delegue?e?s? |membres? |conseillers? |elus? )?(?:titulaires?|suppleante?s?)|communes?|collectivites?|qualites?|fonctions?|emargements?|signatures?)(?: ?[|/] ?| |$)){1,6}[| ]{0,4}$/;
/** The rule under the head of a Markdown table. */
export const RULED = /^\|[-:| ]{2,}$/;
/** Heads of columns that hold no people. */
export const OF_NO_PERSON = /\b(?:communes?|collectivites?|qualites?|fonctions?|emargements?|signatures?)\b/;

/** Whether the folded line heads the columns of a table of names, or is the rule under such a head. */
export function isColumnHead(written: string): boolean {
  return RULED.test(written) || (HEAD.test(written) && /[a-z]/.test(written));
}
