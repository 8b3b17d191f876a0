import type { Bilingual, Language } from "./language.ts";

/** French with no-break spaces where its typography wants them: before « : ; ? ! » and inside guillemets. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

/** A message in a language, as an editor shows it: a sign never stands alone on the next line. */
export function shownIn(message: Bilingual, language: Language): string {
  return language === "fr" ? frenchSpaces(message.fr) : message[language];
}
