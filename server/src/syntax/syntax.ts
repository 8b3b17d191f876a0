import type { Cues } from "../french/cues.ts";
import { cueTreeOf } from "../styles/recognisers.ts";
import type { LabelKind, LabelRole, PhraseRole } from "../styles/roles.ts";
import type { StyleSet } from "../styles/style.ts";
import { matcherOf } from "../styles/styles.ts";
import { type Folded, fold } from "../text/fold.ts";
import { lineAt } from "../text/lines.ts";
import { forgetTexts } from "../text/memo.ts";
import { classifyLines } from "./lineKinds.ts";
import { scanWordings } from "./scan.ts";

/** A label of a style found in the text. All offsets are folded offsets. */
export interface LabelHit {
  readonly role: LabelRole;
  readonly kind: LabelKind;
  readonly start: number;
  /** Right after the label's words. */
  readonly end: number;
  /** Where its value begins: after the colon (or the tail and the colon) and the space. */
  readonly value: number;
  readonly colon: boolean;
  /** 0-based line of its first word. */
  readonly line: number;
  /** Whether it opens its line (bullets, Markdown marks and quotes aside). */
  readonly opensLine: boolean;
}

/** A turn of phrase of a style found in the text. All offsets are folded offsets. */
export interface PhraseHit {
  readonly role: PhraseRole;
  readonly start: number;
  readonly end: number;
}

/**
 * What one scan over the characters gives: the folded text, its lines, the wordings of the styles. The source
 * text is all there: its lines, joined, are the text (see `leaves`).
 */
export interface Syntax {
  readonly folded: Folded;
  readonly lineKinds: Uint8Array;
  readonly labels: readonly LabelHit[];
  readonly phrases: readonly PhraseHit[];
  /** Where other readers may find something. */
  readonly cues: Cues;
}

/** Reads the lines and wordings of a text; never fails, whatever the text. */
export function parse(text: string, styles: StyleSet): Syntax {
  forgetTexts();
  const folded = fold(text);
  const lineKinds = classifyLines(folded);
  const scan = scanWordings(folded, lineKinds, matcherOf(styles), cueTreeOf(styles));
  return { folded, lineKinds, ...scan };
}

/** The leaves of the text, in order: each line with its line break. Joined, they give back the text. */
export function leaves(syntax: Syntax): string[] {
  const { source, lineStarts } = syntax.folded;
  const lines: string[] = [];
  for (let line = 0; line < lineStarts.length; line++)
    lines.push(
      source.slice(lineStarts[line], line + 1 < lineStarts.length ? lineStarts[line + 1] : source.length),
    );
  return lines;
}

/** 0-based line of a folded offset. */
export function foldedLine(syntax: Syntax, at: number): number {
  return lineAt(syntax.folded.foldedLineStarts, at);
}

/** Folded offset at which the content of a line ends. */
export function foldedLineEnd(syntax: Syntax, line: number): number {
  const starts = syntax.folded.foldedLineStarts;
  return line + 1 < starts.length ? (starts[line + 1] as number) - 1 : syntax.folded.text.length;
}
