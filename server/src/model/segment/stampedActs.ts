import type { LabelHit, Syntax } from "../../syntax/syntax.ts";
import { decisionPlaces, hasBetween } from "./decisionPlaces.ts";
import { stampAbove } from "./stampAbove.ts";
import type { Segment } from "./types.ts";

/** The first four parts of an identifier: department, SIREN, date, number of the act. */
const IDENTIFIER = /^ ?:? ?(\d{3}-\d{9}-\d{8}-[a-z0-9_]{1,15})-[a-z]{2}\b/;
const LONGEST = 60;

/**
 * The acts of a text that only the stamps of their sending to the prefecture part, each at the head of its act: where
 * another identifier stands than that of the page before, and each of the pieces decides something. Empty for any other
 * text.
 */
export function stampedActs(syntax: Syntax): Segment[] {
  const { folded, labels } = syntax;
  const { text } = folded;
  const starts: number[] = [];
  let last = "";
  for (const label of labels) {
    const identifier = label.role === "actId" ? identifierAt(text, label) : null;
    if (identifier === null || identifier === last) continue;
    last = identifier;
    const below = folded.foldedLineStarts[label.line + 1];
    if (below !== undefined) starts.push(stampAbove(folded, below, starts.at(-1) ?? 0));
  }
  // The stamp of the first act stands at the head of the text.
  if (starts.length < 2 || text.slice(0, starts[0]).trim() !== "") return [];
  const ends = [...starts.slice(1), text.length];
  const decided = decisionPlaces(syntax).all;
  if (!starts.every((start, index) => hasBetween(decided, start, ends[index] as number))) return [];
  return starts.map((start, index) => ({
    own: { from: index === 0 ? 0 : start, to: ends[index] as number },
    header: null,
  }));
}

function identifierAt(text: string, { end, opensLine }: LabelHit): string | null {
  return opensLine ? (IDENTIFIER.exec(text.slice(end, end + LONGEST))?.[1] ?? null) : null;
}
