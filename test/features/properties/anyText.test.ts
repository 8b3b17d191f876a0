import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSymbols } from "../../../server/src/features/documentSymbols.ts";
import { foldingRanges } from "../../../server/src/features/foldingRanges.ts";
import { formatDocument } from "../../../server/src/features/formatting.ts";
import { renameAt } from "../../../server/src/features/rename.ts";
import { selectionRangesAt } from "../../../server/src/features/selectionRanges.ts";
import { semanticTokens } from "../../../server/src/features/semanticTokens.ts";
import type { OutlineNode } from "../../../server/src/features/shared/outlineNode.ts";
import { peopleOf } from "../../../server/src/features/shared/people.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { applyEdits, type TextEdit } from "../../../server/src/text/edit.ts";
import { contains, type Span } from "../../../server/src/text/span.ts";
import { exampleTexts, seedTexts } from "../../support/texts.ts";
import { ACT, REGISTER } from "../support/acts.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { mutated } from "../support/mutations.ts";

const TEXTS = [
  "",
  ACT,
  REGISTER,
  ...exampleTexts().map(({ text }) => text),
  ...seedTexts().map(({ text }) => text),
];
const RUNS = { numRuns: 120 };

/** Every span that stands anywhere in an answer. */
function spansIn(value: unknown, found: Span[] = [], seen = new Set<unknown>()): Span[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number")
    found.push({ start: value.start, end: value.end });
  for (const inner of Object.values(value)) spansIn(inner, found, seen);
  return found;
}

function expectApart(spans: readonly Span[]): void {
  for (let index = 1; index < spans.length; index++)
    expect((spans[index] as Span).start).toBeGreaterThanOrEqual((spans[index - 1] as Span).end);
}

function spansOf(edits: readonly TextEdit[]): Span[] {
  return edits.map((edit) => edit.span);
}

describe("on any text", () => {
  it("every feature answers, and speaks of places in the text only", () =>
    fc.assert(
      fc.property(mutated(TEXTS), ({ text, offset }) => {
        const snapshot = createSnapshot(text);
        for (const [, ask] of EVERY_FEATURE)
          for (const span of spansIn(ask(snapshot, offset))) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
      }),
      RUNS,
    ));

  it("formatting keeps letters and figures, and is done once", () =>
    fc.assert(
      fc.property(mutated(TEXTS), ({ text }) => {
        const edits = formatDocument(createSnapshot(text));
        expectApart(spansOf(edits));
        const formatted = applyEdits(text, edits);
        const words = (of: string) => of.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
        expect(words(formatted)).toBe(words(text));
        expect(formatDocument(createSnapshot(formatted))).toEqual([]);
      }),
      RUNS,
    ));

  it("names stand apart, and a rename keeps every other character", () =>
    fc.assert(
      fc.property(mutated(TEXTS), ({ text }) => {
        const snapshot = createSnapshot(text);
        const { places } = peopleOf(snapshot);
        expectApart(places.map((place) => place.span));
        const place = places[places.length >> 1];
        if (!place) return;
        for (const each of places) {
          expectApart(each.parts.map((part) => part.span));
          for (const part of each.parts) expect(contains(each.span, part.span)).toBe(true);
        }
        const result = renameAt(snapshot, place.span.start, "Yves DE LA TOUR");
        if ("error" in result) return;
        expectApart(spansOf(result.edits));
        for (const { span } of result.edits)
          expect(place.person.places.some((each) => contains(each.span, span))).toBe(true);
      }),
      RUNS,
    ));

  it("outlines, foldings, selections and tokens are well nested", () =>
    fc.assert(
      fc.property(mutated(TEXTS), ({ text, offset }) => {
        const snapshot = createSnapshot(text);
        const nested = (node: OutlineNode) => {
          expect(node.name).not.toBe("");
          expect(contains(node.span, node.selection)).toBe(true);
          for (const child of node.children) {
            expect(contains(node.span, child.span)).toBe(true);
            nested(child);
          }
        };
        for (const node of documentSymbols(snapshot, "fr")) nested(node);
        const folds = foldingRanges(snapshot);
        folds.forEach((fold, index) => {
          expect(fold.endLine).toBeGreaterThan(fold.startLine);
          for (const other of folds.slice(index + 1, index + 20))
            expect(other.startLine > fold.endLine || other.endLine <= fold.endLine).toBe(true);
        });
        const selections = selectionRangesAt(snapshot, offset);
        expect(selections.length).toBeGreaterThan(0);
        for (let index = 1; index < selections.length; index++)
          expect(contains(selections[index] as Span, selections[index - 1] as Span)).toBe(true);
        const tokens = semanticTokens(snapshot);
        expectApart(tokens.map((token) => token.span));
        for (const { span } of tokens) expect(/[\r\n]/.test(text.slice(span.start, span.end))).toBe(false);
      }),
      RUNS,
    ));
});
