import fc from "fast-check";
import { allTexts } from "../support/texts.ts";

/** The same changes at each run, so that a failure is a change of ours; `SEED=n` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2121) });

const texts = allTexts();

/** One change: where (as a part of the text, 0 to 1), and what. */
type Change = (text: string) => string;

/** A place in a text, as a part of its length. */
export const part = fc.double({ min: 0, max: 1, noNaN: true });

/** A line of one of the texts. */
export const lineOfAnyText = fc
  .tuple(fc.constantFrom(...texts), part)
  .map(([{ text }, at]) => lineAt(text.split("\n"), at));

/** Signs of every kind, halves of surrogate pairs among them, and signs that readers look for. */
export const anyWriting = fc.oneof(
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

/** One of the texts, changed as typing, cutting and extraction may change it. */
export const mutated = fc
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
