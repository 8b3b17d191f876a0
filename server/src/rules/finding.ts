import type { Bilingual } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import type { MessageData } from "../text/template.ts";
import type { Fix, Level } from "./rule.ts";

/** A finding as the core gives it: language chosen later, so that one analysis serves every reader. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly span: Span;
  /** Filled templates in both languages. */
  readonly message: Bilingual;
  readonly data: MessageData;
  readonly related: readonly { readonly span: Span; readonly message: Bilingual }[];
  readonly law: readonly string[];
  readonly fixes: readonly Fix[];
  readonly tag: "unnecessary" | "deprecated" | null;
}

/** A finding that a comment in the text silences, with the reason given there. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string | null;
}
