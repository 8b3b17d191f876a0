import { type Court, courtByCity } from "../../law/courts.ts";
import { wordingPattern } from "./wording.ts";

/** The court that a remedies clause names. */
interface Named {
  /** Null when no administrative court sits there. */
  readonly court: Court | null;
  /** The city as written. */
  readonly city: string;
  /** Its offsets in the clause, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const GAP = "[\\s\\u00a0\\u202f]{1,9}";
const OF = `(?:[Dd][Ee]${GAP}|[Dd]['’]|[Dd][Uu]${GAP})`;
/** A hyphen, behind which a line may end: « Châlons-⏎en-Champagne ». */
const HYPHEN = "[-‐–](?:[ \\t\\u00a0]{0,40}(?:\\r\\n|\\n|\\r(?!\\n))[ \\t\\u00a0]{0,40})?";
const WORD = `[\\p{Lu}][\\p{L}\\u0300-\\u036f]{1,30}(?:${HYPHEN}[\\p{L}\\u0300-\\u036f]{1,30}){0,5}`;
/** Capitalised words joined by hyphens, or some of them apart (« La Réunion », « Clermont Ferrand », « CERGY PONTOISE »). */
const CITY = `(?:L[AEae][Ss]?${GAP})?${WORD}(?:[ \\u00a0](?:(?:en|EN)[ \\u00a0])?${WORD}){0,2}`;

const COURT = `[Tt](?:ribunal|RIBUNAL)${GAP}[Aa](?:dministratif|DMINISTRATIF)`;
/** « tribunal administratif de Lille »: a city in which no court sits is told too. */
const PLAIN = new RegExp(`${COURT}${GAP}${OF}(${CITY})`, "u");
/** « T.A. de Lille », « juridiction administrative de Lille », « tribunal administratif situé à Lille », « – Lille ». */
const LOOSE = new RegExp(
  `(?:(?<![\\p{L}.])T\\.?[ \\u00a0]?A\\.?${GAP}${OF}|[Jj]uridictions?${GAP}administratives?${GAP}${OF}|${COURT}(?:${GAP}(?:territorialement${GAP})?comp[ée]tent)?[ ,:(–-]{0,4}(?:${GAP}(?:situ[ée]|sis|si[ée]geant)${GAP})?(?:(?<=\\s)[àÀ]${GAP})?)(${CITY})`,
  "u",
);
/** « Tribunal administratif, 5 rue …, 59000 Lille »: the line of an address. */
const ADDRESS = new RegExp(
  `(?:${COURT}|${wordingPattern("juridiction administrative")})[^]{0,160}?(?<!\\d)\\d{2}[ \\u00a0]?\\d{3}[ \\u00a0]{1,3}(${CITY})`,
  "u",
);

/** The court named in a remedies clause; null for none, or for words that only look like a city. */
export function courtNamed(clause: string): Named | null {
  return named(PLAIN, clause, true) ?? named(LOOSE, clause, false) ?? named(ADDRESS, clause, false);
}

function named(pattern: RegExp, clause: string, anyCity: boolean): Named | null {
  const match = pattern.exec(clause);
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const start = match.index + match[0].length - words.length;
  // « Lille Cedex », « Toulouse Dans un délai »: the longest beginning that is a city with a court.
  for (let end = words.length; end > 0; end = Math.max(0, words.slice(0, end).search(LAST_WORD))) {
    const city = words.slice(0, end).replace(/([-‐–])\s{1,90}/g, "$1");
    const court = courtByCity(city.replace(/[\s\u00a0]/g, "-")) ?? courtByCity(city);
    if (court) return { court, city, start, end: start + end };
  }
  if (!anyCity) return null;
  const city = FIRST_WORD.exec(words)?.[0] ?? words;
  return { court: null, city, start, end: start + city.length };
}

const LAST_WORD = /[\s\u00a0]\S{1,200}$/;
const FIRST_WORD = /^(?:L[AEae][Ss]?[\s\u00a0]{1,9})?\S{1,200}/;
