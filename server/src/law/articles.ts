/** What the articles often cited in délibérations are about. A table of its own, to be loaded when it is needed. */
import { legalCode } from "./codes.ts";
import data from "./data/articles.json";

/** The subject of an article. These are our own short titles: articles have none in French codes. */
export interface ArticleTitle {
  readonly fr: string;
  readonly en: string;
}

/**
 * The subject of an article in canonical form (`CGCT L2121-17`, `CJA R421-1`), dots and spaces in the number allowed
 * (`CGCT L. 2121-17`), or null when the table does not hold it.
 */
export function articleTitle(citation: string): ArticleTitle | null {
  titles ??= new Map(Object.entries(TITLES).map(([article, title]) => [keyOf(article), title]));
  const [fr, en] = titles.get(keyOf(citation)) ?? [];
  return fr === undefined || en === undefined ? null : { fr, en };
}

/** Every article of the table in canonical form, in the order of the data. */
export function knownArticles(): readonly string[] {
  return Object.keys(TITLES);
}

const TITLES: Readonly<Record<string, readonly string[]>> = data.titles;
const LONGEST = 60;

let titles: ReadonlyMap<string, readonly string[]> | undefined;

/** The code's own identifier, since some have two abbreviations, and the number without spaces and dots. */
function keyOf(citation: string): string {
  const space = citation.indexOf(" ");
  if (space < 0 || citation.length > LONGEST) return "";
  const code = legalCode(citation.slice(0, space));
  return code === null ? "" : code.legifranceId + citation.slice(space).replace(/[\s.]/g, "").toUpperCase();
}
