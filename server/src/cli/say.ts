import type { Bilingual, Language } from "../text/language.ts";
import { fillTemplate, type MessageData } from "../text/template.ts";

/** Says a message of the command line in the language of the run. */
export type Say = (message: Bilingual, data?: MessageData) => string;

/** The `Say` of a language. */
export function sayIn(language: Language): Say {
  return (message, data = {}) => fillTemplate(message[language], data, language);
}
