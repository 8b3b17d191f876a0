import { readDocument } from "./model/readDocument.ts";
import { firstIndex } from "./model/scope.ts";
import type { Act, DocumentModel } from "./model/types.ts";
import { type Config, DEFAULT_CONFIG } from "./rules/config.ts";
import type { Finding, SuppressedFinding } from "./rules/finding.ts";
import { RULES } from "./rules/index.ts";
import { type RuleRun, runRules } from "./rules/run.ts";
import type { HouseStyle, StyleSet } from "./styles/style.ts";
import { builtInStyles } from "./styles/styles.ts";
import { parse, type Syntax } from "./syntax/syntax.ts";
import { type Position, positionAt } from "./text/lines.ts";
import type { Span } from "./text/span.ts";

/** What a snapshot is made with; everything has a default. */
export interface SnapshotOptions {
  readonly config?: Config;
  readonly styles?: StyleSet;
}

/**
 * All that is known of one version of one text: the one door from the outside to the floors below. Each step is
 * taken once, when first asked for; nothing here changes, so every request on that version shares it.
 */
export class Snapshot {
  readonly text: string;
  readonly config: Config;
  readonly styles: StyleSet;
  #syntax: Syntax | null = null;
  #document: DocumentModel | null = null;
  #run: RuleRun | null = null;

  constructor(text: string, options: SnapshotOptions = {}) {
    this.text = text;
    this.config = options.config ?? DEFAULT_CONFIG;
    this.styles = options.styles ?? this.config.styles ?? builtInStyles();
  }

  /** Lines, labels and blocks. */
  get syntax(): Syntax {
    this.#syntax ??= parse(this.text, this.styles);
    return this.#syntax;
  }

  /** Acts, pages, repeated headers, suppression comments. */
  get document(): DocumentModel {
    this.#document ??= readDocument(this.syntax, this.styles, this.config.style, this.config.collectivity);
    return this.#document;
  }

  get acts(): readonly Act[] {
    return this.document.acts;
  }

  get run(): RuleRun {
    this.#run ??= runRules(RULES, this.text, this.document, this.styles, this.config);
    return this.#run;
  }

  /** Findings in the order of the text. */
  get findings(): readonly Finding[] {
    return this.run.findings;
  }

  /** Findings that a comment silences. */
  get suppressed(): readonly SuppressedFinding[] {
    return this.run.suppressed;
  }

  /** The act whose range holds the offset; the nearest before it otherwise; null when there is no act. */
  actAt(offset: number): Act | null {
    const { acts } = this;
    return acts[firstIndex(acts, ({ range }) => range.start > offset) - 1] ?? acts[0] ?? null;
  }

  /** The style of an act. */
  styleOf(act: Act): HouseStyle {
    return this.styles.byId(act.style);
  }

  /** 0-based line and UTF-16 column of an offset. */
  positionAt(offset: number): Position {
    return positionAt(this.text, this.syntax.folded.lineStarts, offset);
  }

  /** 0-based lines and UTF-16 columns of a span. */
  placeOf({ start, end }: Span): { readonly start: Position; readonly end: Position } {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}

/** Reads a text; nothing is computed before it is asked for. */
export function createSnapshot(text: string, options: SnapshotOptions = {}): Snapshot {
  return new Snapshot(text, options);
}
