// How a text is typed or extracted changes nothing in what is read: line ends, composed or decomposed accents, spaces.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTexts, exampleTexts, type NamedText, seedTexts } from "../support/texts.ts";
import { mutated } from "./changes.ts";
import { reading, wordsOfFindings } from "./reading.ts";

const texts = allTexts();

/** Spaces between two words of a line. */
const INNER_SPACE = /(?<=\S) (?=\S)/g;

const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["CRLF line ends", (text) => text.replace(/\r?\n/g, "\r\n")],
  ["CR line ends", (text) => text.replace(/\r?\n/g, "\r")],
  ["decomposed accents", (text) => text.normalize("NFD")],
  ["three spaces for one", (text) => text.replace(INNER_SPACE, "   ")],
  ["tabs", (text) => text.replace(INNER_SPACE, "\t")],
  ["no-break spaces", (text) => text.replace(INNER_SPACE, "\u00a0")],
  ["narrow no-break spaces", (text) => text.replace(INNER_SPACE, "\u202f")],
  ["spaces at the ends of lines", (text) => text.replace(/(?<=\S)(?=\r?\n)/g, "  ")],
  ["curly apostrophes", (text) => text.replace(/'/g, "’")],
  ["straight apostrophes", (text) => text.replace(/’/g, "'")],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["blank lines at the end", (text) => `${text.trimEnd()}\n\n\n\n`],
];

/** What differs between the readings of a text and of the same text written in another way. */
function differences({ name, text }: NamedText, write: (text: string) => string): string[] {
  const written = write(text);
  const before = reading(text);
  const after = reading(written);
  const found: string[] = [];
  if (JSON.stringify(before.findings) !== JSON.stringify(after.findings))
    found.push(`${name}: ${before.findings.join(", ")} → ${after.findings.join(", ")}`);
  if (JSON.stringify(before.facts) !== JSON.stringify(after.facts))
    found.push(`${name}: ${firstDifference(before.facts, after.facts)}`);
  if (found.length === 0) {
    const words = comparable(wordsOfFindings(text));
    const wordsAfter = comparable(wordsOfFindings(written));
    if (words !== wordsAfter) found.push(`${name}: ${words} → ${wordsAfter}`);
  }
  return found;
}

function comparable(words: readonly string[]): string {
  return words
    .join(" | ")
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/’/g, "'");
}

/** The first place where two trees of plain data differ. */
function firstDifference(a: unknown, b: unknown, path = "facts"): string {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    const left = a as Record<string, unknown>;
    const right = b as Record<string, unknown>;
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      if (JSON.stringify(left[key]) !== JSON.stringify(right[key]))
        return firstDifference(left[key], right[key], `${path}.${key}`);
  }
  return `${path}: ${JSON.stringify(a)} → ${JSON.stringify(b)}`;
}

/** Marks that show nothing: where a word may be cut at the end of a line. */
function withSoftHyphens(text: string): string {
  return text.replace(/(?<=[a-zé]{3})(?=[a-zé]{3})/g, "\u00ad\u200b");
}

describe("the same facts and findings", () => {
  it.each(WRITINGS)("with %s", (_, write) => {
    expect(texts.flatMap((each) => differences(each, write))).toEqual([]);
  });

  it("with soft hyphens and zero-width spaces inside words", () => {
    const acts = [...exampleTexts(), ...seedTexts()];
    expect(acts.flatMap((each) => differences(each, withSoftHyphens))).toEqual([]);
  });

  it("with the uneven spaces of a justified text", () => {
    const justified = (text: string) =>
      text.replace(INNER_SPACE, (_, offset: number) => " ".repeat(1 + ((offset * 7) % 4)));
    expect(seedTexts().flatMap((each) => differences(each, justified))).toEqual([]);
  });

  it.each(WRITINGS.slice(0, 7))("after random changes, with %s", (_, write) => {
    fc.assert(
      fc.property(mutated, (changed) => {
        const text = changed.replace(/\r\n?/g, "\n").normalize("NFC");
        expect(differences({ name: text, text }, write)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
