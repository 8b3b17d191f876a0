// Whatever the printer does to an act — width, justification, cut words, pages — the import undoes.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hyphenBetween, Vocabulary } from "../../server/src/import/hyphens.ts";
import { reading } from "../properties/reading.ts";
import { allTexts, exampleTexts, type NamedText } from "../support/texts.ts";
import { type Printing, print } from "./printer.ts";
import { cleaned, lettersOf, without } from "./support.ts";

const GOLDEN = new URL("../golden/acts/", import.meta.url);

function goldenTexts(): NamedText[] {
  return readdirSync(GOLDEN)
    .filter((name) => name.endsWith(".delib"))
    .map((name) => ({ name, text: readFileSync(new URL(name, GOLDEN), "utf8").replace(/\r\n?/g, "\n") }));
}

const acts = [...exampleTexts(), ...goldenTexts()];

interface Told {
  collectivity: { name: string | null };
  object: string | null;
  session: { place: string | null };
}

/** Compares what two texts say. The names of places and objects may be longer where no line end cuts them. */
function expectSame(after: string, before: string, name: string): void {
  const [made, had] = [after, before].map((text) => structuredClone(reading(text).facts) as Told[]);
  if (!made || !had) throw new Error("unreachable");
  expect(made.length, name).toBe(had.length);
  for (const [at, act] of made.entries()) {
    const other = had[at] as Told;
    for (const [a, b] of [
      [act.object, other.object],
      [act.collectivity.name, other.collectivity.name],
      [act.session.place, other.session.place],
    ]) {
      const [x, y] = [lettersOf(a ?? ""), lettersOf(b ?? "")];
      expect(
        x === y || (x !== "" && y !== "" && (x.includes(y) || y.includes(x))),
        `${name}: ${a} / ${b}`,
      ).toBe(true);
    }
    for (const each of [act, other]) {
      each.object = null;
      each.collectivity.name = null;
      each.session.place = null;
    }
  }
  expect(made, name).toEqual(had);
}

function isSame(after: string, before: string): boolean {
  try {
    expectSame(after, before, "");
    return true;
  } catch {
    return false;
  }
}

const NUMBERS: Printing["number"][] = [
  (page, of) => `Page ${page} sur ${of}`,
  (page, of) => `page ${page}/${of}`,
  (page) => `Page ${page}`,
];

const printing: fc.Arbitrary<Printing> = fc.record({
  width: fc.integer({ min: 60, max: 115 }),
  height: fc.integer({ min: 25, max: 60 }),
  justified: fc.boolean(),
  cuts: fc.boolean(),
  feed: fc.boolean(),
  footer: fc.constant(""),
  number: fc.constantFrom(...NUMBERS),
});

/** Acts that can be printed anew: not those that stand as a scanner or columns have left them. */
const printable = acts.filter(({ text }) => !/ \| | \|$|\S {5,}\S/m.test(text));
const ofActs = fc.record({ act: fc.constantFrom(...printable), how: printing });

describe("an act that was printed", () => {
  it("is imported with every word of it, and nothing else", () => {
    fc.assert(
      fc.property(ofActs, ({ act, how }) => {
        const printed = print(act.text, how);
        const made = cleaned(printed);
        expect(lettersOf(made.text)).toBe(lettersOf(without(printed, made.removed)));
      }),
      { seed: 20230711, numRuns: 150 },
    );
  }, 120_000);

  it("says what the act said, but where the end of a line had hidden it, and always of as many acts", () => {
    let same = 0;
    let runs = 0;
    fc.assert(
      fc.property(ofActs, ({ act, how }) => {
        const printed = print(act.text, how);
        const made = cleaned(printed);
        runs++;
        if (isSame(made.text, act.text)) same++;
        else expect(reading(made.text).facts.length, act.name).toBe(reading(printed).facts.length);
      }),
      { seed: 20230711, numRuns: 150 },
    );
    expect(same / runs).toBeGreaterThan(0.95);
  }, 120_000);

  it("imported twice is imported once", () => {
    fc.assert(
      fc.property(ofActs, ({ act, how }) => {
        const once = cleaned(print(act.text, how)).text;
        expect(cleaned(once).text).toBe(once);
      }),
      { seed: 20230711, numRuns: 60 },
    );
  }, 120_000);

  it("loses its footers, and no word more", () => {
    fc.assert(
      fc.property(ofActs, ({ act, how }) => {
        const printed = print(act.text, {
          ...how,
          feed: true,
          footer: "Hôtel de ville – 1 place de la Halle",
        });
        const made = cleaned(printed);
        expect(lettersOf(made.text)).toBe(lettersOf(without(printed, made.removed)));
        // An act may have a footer of its own.
        const own = made.removed.footers.filter((gone) => gone !== "Hôtel de ville – 1 place de la Halle");
        for (const gone of own) expect(act.text).toContain(gone);
      }),
      { seed: 20230711, numRuns: 60 },
    );
  }, 120_000);
});

describe("any text", () => {
  it("says the same", () => {
    for (const { name, text } of acts) expectSame(cleaned(text).text, text, name);
  }, 60_000);

  it("keeps its words", () => {
    for (const { name, text } of allTexts()) {
      const made = cleaned(text);
      expect(lettersOf(made.text), name).toBe(lettersOf(without(text, made.removed)));
      expect(cleaned(made.text).text, name).toBe(made.text);
    }
  }, 60_000);

  it("whatever its signs, is imported without a fault, and twice is once", () => {
    const sign = fc.constantFrom(..."aéZÉ09 -–•.,;:'’()|#*<>!\n\n\f\t\u00a0\u00ad\u202f\ufb01\uf0b7/\r");
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 400 }), (text) => {
        const made = cleaned(text);
        expect(lettersOf(made.text)).toBe(lettersOf(without(text, made.removed)));
        expect(cleaned(made.text).text).toBe(made.text);
      }),
      { seed: 20230711, numRuns: 800 },
    );
  }, 60_000);
});

describe("a hyphen at the end of a line", () => {
  const vocabulary = new Vocabulary([]);
  const NAMES = ["ROS", "DOMBRE", "GALABRUN", "Jean", "Marie", "Roger", "CONTE", "SAINT", "Saint", "Bas"];

  it("stays where the next line begins with a capital, for any two names", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (first, second) => {
        expect(hyphenBetween(`M. Luc ${first}-`, `${second}, maire`, vocabulary)).toBe("keep");
      }),
      { seed: 20230711 },
    );
  });

  it("stays or goes as elsewhere in the act, for any word", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdelmnoprstuvé"), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (head, tail) => {
        expect(hyphenBetween(`${head}-`, tail, new Vocabulary([`un ${head}-${tail} voté`]))).toBe("keep");
      }),
      { seed: 20230711 },
    );
  });
});
