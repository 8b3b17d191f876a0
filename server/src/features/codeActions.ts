import type { Finding } from "../rules/finding.ts";
import type { Snapshot } from "../snapshot.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { dateActions } from "./actions/dateForms.ts";
import { explainActions } from "./actions/explain.ts";
import { fixAllActions } from "./actions/fixAll.ts";
import { fixActions } from "./actions/fixes.ts";
import { ignoreActions } from "./actions/ignore.ts";
import { listLayoutActions } from "./actions/listLayout.ts";
import { rejoinActions } from "./actions/rejoin.ts";
import { voteBlockActions } from "./actions/voteBlock.ts";
import { type At, at } from "./at.ts";

/** Kinds of the protocol; a kind holds those that begin with it and a dot. */
export type ActionKind = "quickfix" | "refactor.rewrite" | "source.fixAll.delib";

/** An edit; `snippet` is the same text with a stop on the words to write, for editors that can show one. */
export interface ActionEdit extends TextEdit {
  readonly snippet?: string;
}

/** Something that may be done to the text at a place. */
export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  readonly edits: readonly ActionEdit[];
  /** The one to take without looking at the others: safe, and the first of its finding. */
  readonly preferred: boolean;
  /** What it mends or silences. */
  readonly findings: readonly Finding[];
  /** Explains this rule instead of editing. */
  readonly explain?: string;
}

/** The stretch of text for which actions are asked. */
export interface ActionContext extends At {
  /** The caret (empty) or the selection. */
  readonly range: Span;
  /** The findings there. */
  readonly findings: readonly Finding[];
}

/** One kind of actions. */
export type ActionSource = (context: ActionContext) => readonly Action[];

const SOURCES: readonly (readonly [ActionKind, ActionSource])[] = [
  ["quickfix", fixActions],
  ["quickfix", ignoreActions],
  ["quickfix", explainActions],
  ["refactor.rewrite", voteBlockActions],
  ["refactor.rewrite", dateActions],
  ["refactor.rewrite", listLayoutActions],
  ["refactor.rewrite", rejoinActions],
  ["source.fixAll.delib", fixAllActions],
];

/** What may be done in `range`; `only` keeps kinds of the protocol and those they hold (null: every kind). */
export function actionsIn(
  snapshot: Snapshot,
  range: Span,
  language: Language,
  only: readonly string[] | null,
): Action[] {
  const findings = snapshot.findings.filter(({ span }) => span.start <= range.end && span.end >= range.start);
  const context: ActionContext = { ...at(snapshot, range.start, language), range, findings };
  return SOURCES.filter(([kind]) => isWanted(kind, only)).flatMap(([, source]) => source(context));
}

function isWanted(kind: ActionKind, only: readonly string[] | null): boolean {
  return only === null || only.some((each) => kind === each || each === "" || kind.startsWith(`${each}.`));
}
