import type { Act } from "../model/types.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Bilingual, Language } from "../text/language.ts";
import { fillTemplate, type MessageData } from "../text/template.ts";

/** A place in a text at which something is asked, and the language of the answer. */
export interface At {
  readonly snapshot: Snapshot;
  /** Source offset. */
  readonly offset: number;
  /** The act at that place; null in a text without act. */
  readonly act: Act | null;
  readonly language: Language;
  /** Picks the language and fills the template. */
  readonly tell: (message: Bilingual, data?: MessageData) => string;
}

/** The place at `offset`, brought back into the text when it lies outside. */
export function at(snapshot: Snapshot, offset: number, language: Language): At {
  const inside = Math.max(0, Math.min(offset, snapshot.text.length));
  return {
    snapshot,
    offset: inside,
    act: snapshot.actAt(inside),
    language,
    tell: teller(language),
  };
}

/** A function that picks the language of a message and fills it. */
export function teller(language: Language): At["tell"] {
  return (message, data = {}) => fillTemplate(message[language], data, language);
}
