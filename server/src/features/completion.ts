import { lineAround } from "../rules/shared/matches.ts";
import type { Snapshot } from "../snapshot.ts";
import { foldText } from "../text/fold.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { type At, at } from "./at.ts";
import { completeArticle } from "./completions/articles.ts";
import { completeDate } from "./completions/dates.ts";
import { completeNomenclature } from "./completions/nomenclature.ts";
import { completePart } from "./completions/parts.ts";
import { completePerson } from "./completions/people.ts";
import { completeSuppression } from "./completions/suppressions.ts";

/** What a completion is, and by what it is found again when its documentation is asked for. */
export type CompletionKind = "person" | "code" | "date" | "part" | "article" | "rule" | "comment";

/** One thing to insert. */
export interface CompletionItem {
  readonly kind: CompletionKind;
  readonly label: string;
  readonly detail: string;
  /** The text replaced, up to the caret or around it. */
  readonly span: Span;
  readonly text: string;
  /** Whether `text` is an LSP snippet. */
  readonly snippet: boolean;
  /** What the typed text is compared with; the label when absent. */
  readonly filter?: string;
  /** What the kind calls it: a key, a code, a rule. */
  readonly id: string;
}

/** What can be inserted at a place, best first. */
export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Whether more typing may bring other items. */
  readonly incomplete: boolean;
}

export interface CompletionOptions {
  readonly language: Language;
  /** Whether the editor takes snippets. */
  readonly snippets: boolean;
  /** The character that called for completion by itself; null when it was asked for, or by a letter. */
  readonly trigger: string | null;
  /** ISO day on the user's clock. */
  readonly today: string;
  /** The other texts at hand, whose members may be those of this act; asked for only where they can help. */
  readonly others?: () => readonly Snapshot[];
}

/** The place of the caret, as the sources look at it. */
export interface Caret extends At, CompletionOptions {
  /** The line of the caret, without its line break. */
  readonly line: Span;
  /** The line before the caret, as written. */
  readonly before: string;
  /** The same, folded; its last space is kept. */
  readonly foldedBefore: string;
  /** The line after the caret, as written. */
  readonly after: string;
}

/** One context; null when the caret is in another one, which is then asked. */
export type CompletionSource = (caret: Caret) => Completion | null | Promise<Completion | null>;

/** The first source whose context it is answers. */
const SOURCES: readonly CompletionSource[] = [
  completeSuppression,
  completeNomenclature,
  completeArticle,
  completePerson,
  completeDate,
  completePart,
];

/** What can be inserted at `offset` (a source offset); nothing where no context is known. */
export async function completionsAt(
  snapshot: Snapshot,
  offset: number,
  options: CompletionOptions,
): Promise<Completion> {
  const caret = caretAt(snapshot, offset, options);
  for (const source of SOURCES) {
    const found = await source(caret);
    if (found) return found;
  }
  return { items: [], incomplete: false };
}

/** Longer lines are looked at near the caret only. */
const LONGEST = 4_000;

function caretAt(snapshot: Snapshot, offset: number, options: CompletionOptions): Caret {
  const place = at(snapshot, offset, options.language);
  const line = lineAround(snapshot.text, place.offset);
  const before = snapshot.text.slice(Math.max(line.start, place.offset - LONGEST), place.offset);
  const after = snapshot.text.slice(place.offset, Math.min(line.end, place.offset + LONGEST));
  const foldedBefore = foldText(before) + (/\s$/.test(before) ? " " : "");
  return { ...place, ...options, line, before, foldedBefore, after };
}
