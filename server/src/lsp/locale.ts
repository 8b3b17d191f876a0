import { type Language, languageOf } from "../text/language.ts";

/**
 * The language of a session: the setting `delib.language` when it names one, else the client's locale; French when
 * neither does.
 */
export function languageFor(setting: "auto" | Language, locale: string | undefined): Language {
  return setting === "auto" ? languageOf(locale) : setting;
}
