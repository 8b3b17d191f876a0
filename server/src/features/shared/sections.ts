import type { Snapshot } from "../../snapshot.ts";
import type { LabelRole } from "../../styles/roles.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { toSource } from "../../text/fold.ts";
import { lineAt, lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { oncePerSnapshot } from "./memo.ts";

/** A heading of the act's body or end with the text below it. Lines are 0-based, both included. */
export interface Section {
  readonly role: LabelRole;
  /** The words of the label. Source offsets. */
  readonly label: Span;
  readonly span: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Headings that hold all that stands below them up to the next; the others end at the first blank line. */
const LONG: ReadonlySet<LabelRole> = new Set([
  "proposal",
  "deciding",
  "article",
  "agenda",
  "annexes",
  "certification",
  "remedies",
  "executory",
  "acknowledgement",
] as const);

/** The sections of a text in order: one for each label that opens its line, at most one a line. */
export const sectionsOf = oncePerSnapshot((snapshot): readonly Section[] => {
  const heads: LabelHit[] = [];
  for (const label of snapshot.syntax.labels)
    if (label.opensLine && label.line > (heads[heads.length - 1]?.line ?? -1)) heads.push(label);
  const actLines = snapshot.acts.map((act) => lineAt(snapshot.syntax.folded.lineStarts, act.range.start));
  let act = 0;
  return heads.map((head, index) => {
    while (act < actLines.length && (actLines[act] as number) <= head.line) act++;
    const limit = Math.min(
      heads[index + 1]?.line ?? Number.POSITIVE_INFINITY,
      actLines[act] ?? Number.POSITIVE_INFINITY,
    );
    return sectionOf(snapshot, head, limit);
  });
});

function sectionOf(snapshot: Snapshot, head: LabelHit, limit: number): Section {
  const { folded, lineKinds } = snapshot.syntax;
  const end = Math.min(limit, lineKinds.length);
  let lastLine = head.line;
  for (let line = head.line + 1; line < end; line++) {
    if (lineKinds[line] !== LineKind.blank) lastLine = line;
    else if (!LONG.has(head.role)) break;
  }
  const start = folded.lineStarts[head.line] ?? 0;
  return {
    role: head.role,
    label: toSource(folded, head.start, head.end),
    span: { start, end: lineEnd(folded.source, folded.lineStarts, lastLine) },
    firstLine: head.line,
    lastLine,
  };
}

/** Neighbouring sections of one role as one: the « Vu … » one after the other. */
export function groupsOf(sections: readonly Section[]): (readonly Section[])[] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.role === section.role) last.push(section);
    else groups.push([section]);
  }
  return groups;
}
