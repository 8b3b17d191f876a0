import { expect } from "vitest";
import type { Snapshot } from "../../server/src/snapshot.ts";
import { leaves } from "../../server/src/syntax/syntax.ts";
import type { Span } from "../../server/src/text/span.ts";

/** What holds for every text whatever it is: nothing throws, the leaves are the text, every span is inside it. */
export function expectSound(snapshot: Snapshot): void {
  const { text, document } = snapshot;
  expect(snapshot.run.failures).toEqual([]);
  expect(leaves(snapshot.syntax).join("") === text, "the leaves, joined, are the text").toBe(true);
  const faults: string[] = [];
  // The syntax counts in folded offsets, which an ellipsis (three characters for one) makes longer than the text.
  const { syntax: _, ...model } = document;
  for (const [path, span] of spansOf(model, "document")) if (!isInside(span, text.length)) faults.push(path);
  for (const finding of snapshot.findings) {
    const places = [
      finding.span,
      ...finding.related.map((each) => each.span),
      ...finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)),
    ];
    if (!places.every((span) => isInside(span, text.length))) faults.push(finding.rule);
  }
  expect(faults, "spans outside the text").toEqual([]);
  const starts = snapshot.findings.map((finding) => finding.span.start);
  expect(isAscending(starts), "findings in the order of the text").toBe(true);
  expect(
    document.acts.every((act, at) => at === 0 || (document.acts[at - 1]?.range.end ?? 0) <= act.range.start),
    "acts in the order of the text",
  ).toBe(true);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((each, at) => at === 0 || (numbers[at - 1] ?? 0) <= each);
}

function isInside(span: Span, length: number): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start <= span.end &&
    span.end <= length
  );
}

/** Every span of a tree of plain data, with its path. Parts shared by several acts are looked at once. */
function spansOf(root: unknown, rootPath: string): [string, Span][] {
  const spans: [string, Span][] = [];
  const seen = new Set<unknown>();
  const open: [string, unknown][] = [[rootPath, root]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, value] = next;
    const record = value as Record<string, unknown>;
    if (typeof record.start === "number" && typeof record.end === "number")
      spans.push([path, { start: record.start, end: record.end }]);
    for (const key of Object.keys(record)) {
      const child = record[key];
      if (typeof child !== "object" || child === null || seen.has(child)) continue;
      seen.add(child);
      open.push([`${path}.${key}`, child]);
    }
  }
  return spans;
}
