/** Links to Légifrance. Article identifiers cannot be computed from numbers, so an article is a search. */
import { legalCode } from "./codes.ts";

const SITE = "https://www.legifrance.gouv.fr";
const ARTICLE = /^(.{1,120}?) ((?:L\.?O|[LRDA])?\.?\s?\*?\d{1,4}(?:-\d{1,3}){0,4})$/i;
const NUMBERED = /^(loi organique|loi|ordonnance|décret|decret)\b.{0,8}?\b(\d{2,4}-\d{1,5})\b/i;
const LONGEST = 200;

/**
 * The address of a citation in canonical form: an article (`CGCT L2121-20`, `code de l'urbanisme L. 153-11`) is
 * searched by its number, a code (`CGCT`) is opened, a law, ordonnance or décret (`loi n° 2015-991`, with or without
 * its date) is searched by its number. Null for anything else.
 */
export function legifranceLink(citation: string): string | null {
  const text = citation.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  const article = ARTICLE.exec(text);
  if (article !== null && legalCode(article[1] ?? "") !== null) {
    return searchLink("code", "NUM_ARTICLE", (article[2] ?? "").replace(/[\s.]/g, "").toUpperCase());
  }
  const code = legalCode(text);
  if (code !== null) return `${SITE}/codes/texte_lc/${code.legifranceId}`;
  const numbered = NUMBERED.exec(text);
  return numbered === null ? null : searchLink("all", "ALL", numbered[2] ?? "");
}

function searchLink(tab: "code" | "all", field: "NUM_ARTICLE" | "ALL", query: string): string {
  const found = `tab_selection=${tab}&searchField=${field}&query=${encodeURIComponent(query)}`;
  return tab === "code"
    ? `${SITE}/search/code?${found}&searchType=ALL&page=1&pageSize=10`
    : `${SITE}/search/all?${found}&page=1&init=true`;
}
