import { describe, expect, it } from "vitest";
import { formatDocument } from "../../../server/src/features/formatting.ts";
import { factsOf } from "../../../server/src/model/factsJson.ts";
import { createSnapshot, type Snapshot } from "../../../server/src/snapshot.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { exampleTexts, type NamedText, ruleTexts, seedTexts } from "../../support/texts.ts";

/** Facts with 1-based lines; columns are left out, since spaces come and go. */
function factsIn(snapshot: Snapshot): ReturnType<typeof factsOf>[] {
  const placeOf = (offset: number) => ({ line: snapshot.positionAt(offset).line + 1, column: 0 });
  return snapshot.acts.map((act) => factsOf(act, placeOf));
}

/** Letters and figures, in order. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

function keeps({ text }: NamedText): void {
  const before = createSnapshot(text);
  const formatted = applyEdits(text, formatDocument(before));
  const after = createSnapshot(formatted);
  expect(words(formatted)).toBe(words(text));
  expect(factsIn(after)).toEqual(factsIn(before));
  expect(after.findings.map((finding) => finding.rule)).toEqual(
    before.findings.map((finding) => finding.rule),
  );
  expect(formatDocument(after)).toEqual([]);
}

describe("formatting keeps every word and every fact, and is done once", () => {
  const seeds = seedTexts();
  it.skipIf(seeds.length === 0)("in the seed acts", () => {
    for (const seed of seeds) keeps(seed);
  });
  it.each(exampleTexts())("in the example $name", keeps);
  it.each(ruleTexts())("in the example of the rule $name", keeps);
});
