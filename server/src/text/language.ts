/** The languages in which everything shown to a person exists; French is the default. */
export type Language = "fr" | "en";

/** The same sentence in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** The language of a locale tag such as « fr_FR.UTF-8 » or « en-GB »: French unless another one is named. */
export function languageOf(locale: string | undefined): Language {
  if (!locale || /^(c|posix)\b/i.test(locale)) return "fr";
  return /^fr/i.test(locale) ? "fr" : "en";
}
