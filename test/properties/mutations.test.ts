// Whatever is done to an act while it is typed, cut or extracted, reading it never fails and stays in the text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { allTexts, exampleTexts, seedTexts } from "../support/texts.ts";
import { anyWriting, lineOfAnyText, mutated, part } from "./changes.ts";
import { reading } from "./reading.ts";
import { expectSound } from "./sound.ts";

const texts = allTexts();
const acts = [...exampleTexts(), ...seedTexts()];

/** The text after every safe fix, as `delib check --fix` applies them. */
function fixed(text: string): string {
  const edits = createSnapshot(text).findings.flatMap((finding) => {
    const fix = finding.fixes.find((each) => each.safe);
    return fix ? [...fix.edits] : [];
  });
  return applyEdits(text, edits);
}

describe("any text", () => {
  it("of these is read soundly", () => {
    for (const { text } of texts) expectSound(createSnapshot(text));
  });

  it("changed at random is read soundly", () => {
    fc.assert(
      fc.property(mutated, (text) => expectSound(createSnapshot(text))),
      { numRuns: 700 },
    );
  });

  it("made of any signs is read soundly", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyWriting, lineOfAnyText), { maxLength: 30 }), (pieces) =>
        expectSound(createSnapshot(pieces.join("\n"))),
      ),
      { numRuns: 300 },
    );
  });

  it("is read twice alike", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(reading(text)).toEqual(reading(text));
      }),
      { numRuns: 50 },
    );
  });

  it("cut at any place is read soundly", () => {
    const cuts = fc.tuple(fc.constantFrom(...acts), part);
    fc.assert(
      fc.property(cuts, ([{ text }, at]) =>
        expectSound(createSnapshot(text.slice(0, Math.floor(at * text.length)))),
      ),
      { numRuns: 200 },
    );
  });
});

describe("the safe fixes", () => {
  it("leave nothing that is safe to fix", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        // Two fixes may stand over one another; a second turn mends what the first left.
        const once = fixed(fixed(text));
        expect(fixed(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it("of the texts themselves settle at once", () => {
    const unsettled = texts.filter(({ text }) => fixed(fixed(text)) !== fixed(text));
    expect(unsettled.map((each) => each.name)).toEqual([]);
  });
});
