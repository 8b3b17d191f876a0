import type { Bilingual, Language } from "./language.ts";

/** Values that a message names. */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * Fills a message. `{name}` becomes the value of `name`; `{n#singular|plural}` becomes one of the two words for
 * the number `n` (French says singular below 2, English for 1 alone). A name that is not given stays as written.
 */
export function fillTemplate(template: string, data: MessageData, language: Language): string {
  return template.replace(
    /\{(\w{1,40})(?:#([^|{}]{0,80})\|([^|{}]{0,80}))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = data[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      const singular = language === "fr" ? Math.abs(Number(value)) < 2 : Number(value) === 1;
      return singular ? one : many;
    },
  );
}

/** Fills both languages of a message. */
export function fillBoth(message: Bilingual, data: MessageData): Bilingual {
  return { fr: fillTemplate(message.fr, data, "fr"), en: fillTemplate(message.en, data, "en") };
}
