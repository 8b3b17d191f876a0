import { quoted } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import { foldText } from "../text/fold.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { teller } from "./at.ts";
import { WORDS } from "./shared/outlineWords.ts";

/** An act as a search through many files shows it. */
export interface ActSymbol {
  /** « 2025-08 — Réfection du chemin des Ormes ». */
  readonly name: string;
  /** Day of the session as ISO date, or null: acts of one number in two years are told apart by it. */
  readonly date: string | null;
  /** Where to go: the number, else the object, else the act's first character. Source offsets. */
  readonly span: Span;
}

/**
 * The acts of one text whose number or object holds every word of the query (accents and case do not count); all of
 * them for an empty query.
 */
export function workspaceSymbols(snapshot: Snapshot, query: string, language: Language): ActSymbol[] {
  const words = foldText(query.slice(0, 200))
    .split(" ")
    .filter((word) => word !== "");
  const tell = teller(language);
  const found: ActSymbol[] = [];
  for (const { number, object, range, session } of snapshot.acts) {
    const pieces = [number?.value, object && quoted(object.value, 120)].filter((piece) => piece != null);
    const name = pieces.length > 0 ? pieces.join(" — ") : tell(WORDS.act);
    const searched = foldText(`${number?.value ?? ""} ${object?.value ?? ""}`);
    if (!words.every((word) => searched.includes(word))) continue;
    const span = number?.span ?? object?.span ?? { start: range.start, end: range.start };
    found.push({ name, date: session.date?.value ?? null, span });
  }
  return found;
}
