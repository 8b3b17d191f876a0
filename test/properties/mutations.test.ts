// Whatever is done to an act while it is typed, cut or extracted, reading it never fails and stays in the text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { reading } from "./reading.ts";
import { expectSound } from "./sound.ts";
import { allTexts, exampleTexts, seedTexts } from "./texts.ts";

/** The same changes at each run, so that a failure is a change of ours; `SEED=n` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2121) });

const texts = allTexts();
const acts = [...exampleTexts(), ...seedTexts()];

/** One change: where (as a part of the text, 0 to 1), and what. */
type Change = (text: string) => string;

const part = fc.double({ min: 0, max: 1, noNaN: true });

const lineOfAnyText = fc
  .tuple(fc.constantFrom(...texts), part)
  .map(([{ text }, at]) => lineAt(text.split("\n"), at));

/** Signs of every kind, halves of surrogate pairs among them, and signs that readers look for. */
const anyWriting = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(..."()[]{}-–_.…*/|:;,\"«»'°€#<>=0123Aaé \u00a0\t\f\r\n\u00ad\u0301\ud800"),
    maxLength: 40,
  }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  part.map((at) => onLines((lines) => spliced(lines, index(lines, at), 1))),
  part.map((at) => onLines((lines) => spliced(lines, index(lines, at), 0, lineAt(lines, at)))),
  fc
    .tuple(part, part)
    .map(([from, to]) => onLines((lines) => moved(lines, index(lines, from), index(lines, to)))),
  fc
    .tuple(part, lineOfAnyText)
    .map(([at, line]) => onLines((lines) => spliced(lines, index(lines, at), 0, line))),
  fc.tuple(part, anyWriting).map(
    ([at, writing]): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)) + writing + text.slice(Math.floor(at * text.length)),
  ),
  fc.tuple(part, fc.nat(30)).map(
    ([at, length]): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)) + text.slice(Math.floor(at * text.length) + length),
  ),
  part.map(
    (at): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  ),
  part.map(
    (at): Change =>
      (text) =>
        text.slice(Math.floor(at * text.length)),
  ),
  fc.constant<Change>((text) => text.replace(/\n/g, " ")),
  fc.constant<Change>((text) => text.replace(/ /g, "\n")),
  fc.constant<Change>((text) => text.toUpperCase()),
  fc.constant<Change>((text) => [...text].reverse().join("")),
);

const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([{ text }, changes]) => changes.reduce((sum, each) => each(sum), text));

function onLines(edit: (lines: string[]) => string[]): Change {
  return (text) => edit(text.split("\n")).join("\n");
}

function index(lines: readonly string[], at: number): number {
  return Math.min(lines.length - 1, Math.floor(at * lines.length));
}

function lineAt(lines: readonly string[], at: number): string {
  return lines[index(lines, at)] ?? "";
}

/** A copy of the lines with some taken out at a place and others put in. */
function spliced(lines: readonly string[], at: number, taken: number, ...put: readonly string[]): string[] {
  const copy = [...lines];
  copy.splice(at, taken, ...put);
  return copy;
}

function moved(lines: readonly string[], from: number, to: number): string[] {
  return spliced(spliced(lines, from, 1), to, 0, lines[from] ?? "");
}

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
