/**
 * The values that a standard wording may name, each with what invites to write it where it is not known, in the
 * syntax of snippets: words, or choices between two bars. Words stand in square brackets: the rule `placeholder` knows
 * those that are left, and nobody takes them for a name or a date.
 */
export const SNIPPET_VALUES = {
  number: "[numéro]",
  object: "[objet]",
  president: "[prénom NOM]",
  /** The assembly, with a small letter, after « le » or « au ». */
  organ:
    "|conseil municipal,conseil communautaire,conseil métropolitain,comité syndical,conseil d’administration,conseil départemental,conseil régional|",
  /** Who heads the assembly, as one speaks of that person. */
  chief: "|Monsieur le Maire,Madame la Maire,Madame le Maire,Monsieur le Président,Madame la Présidente|",
  inOffice: "[nombre]",
  present: "[nombre]",
  represented: "[nombre]",
  voters: "[nombre]",
  /** « 11 juillet 2023 ». */
  sessionDate: "[date]",
  /** « mardi 11 juillet 2023 ». */
  sessionLong: "[date]",
  /** « 11/07/2023 ». */
  sessionFigures: "[date]",
  /** « 20230711 », as in an @ctes identifier. */
  sessionDigits: "[date]",
  /** « 23-07-11 ». */
  sessionYYMMDD: "[date]",
  /** « 11 juillet », its year standing elsewhere. */
  sessionDay: "[jour et mois]",
  /** « onze juillet ». */
  sessionDayWords: "[date en lettres]",
  /** « deux-mille-vingt-trois ». */
  sessionYearWords: "[à compléter : année en lettres]",
  /** The day of writing, which the editor knows. */
  today: "$CURRENT_DATE/$CURRENT_MONTH/$CURRENT_YEAR",
} as const satisfies Readonly<Record<string, string>>;

/** What invites to write a value; the name itself for one that is not in the list. */
export function inviteFor(name: string): string {
  return Object.hasOwn(SNIPPET_VALUES, name) ? SNIPPET_VALUES[name as keyof typeof SNIPPET_VALUES] : name;
}

/** Dates that are filled in one by one, though each is first that of the day. */
export function isSeparate(name: string): boolean {
  return name === "today";
}
