// The seeds are texts out of PDF: imported, they say the same, and what only the extraction had put there is gone.
import { describe, expect, it } from "vitest";
import { reading } from "../properties/reading.ts";
import { readSeeds } from "../support/seeds.ts";
import { seedTexts } from "../support/texts.ts";
import { cleaned, lettersOf, without } from "./support.ts";

const seeds = seedTexts();

/** Findings that speak of pages. */
const OF_PAGES = /^(?:running-header|page-number)\b/;

describe.each(seeds)("$name", ({ text }) => {
  const imported = cleaned(text);

  it("says the same", () => {
    expect(reading(imported.text).facts).toEqual(reading(text).facts);
  });

  it("keeps every word but those of page headers, footers and numbers", () => {
    expect(lettersOf(imported.text)).toBe(lettersOf(without(text, imported.removed)));
  });

  it("has no finding that it had not, and none of pages", () => {
    const rules = (of: string) => reading(of).findings.map((each) => each.replace(/ \d+$/, ""));
    const before = new Set(rules(text));
    for (const each of rules(imported.text)) {
      expect(each).not.toMatch(OF_PAGES);
      expect(before).toContain(each);
    }
  });

  it("is clean: one space for several, no blank lines in a row, no page number, one kind of bullet", () => {
    expect(imported.text).not.toMatch(/ {2}|\t| $/m);
    expect(imported.text).not.toMatch(/\n{3}|^\n|\n\n$/);
    expect(imported.text).not.toMatch(/^\s*page \d/im);
    expect(imported.text).not.toMatch(/^[•\uf020-\uf0ff–]/m);
  });

  it("imported again is the same", () => {
    expect(cleaned(imported.text).text).toBe(imported.text);
  });
});

describe.runIf(seeds.length > 0)("the lists of the seeds", () => {
  it("have every name on one line", () => {
    for (const { text, present } of readSeeds()) {
      const lines = cleaned(text).text.split("\n");
      const holding = lines.filter((line) => present.slice(2, -2).some((name) => line.includes(name)));
      if (present.length > 0)
        expect(holding.some((line) => present.slice(0, -2).every((name) => line.includes(name)))).toBe(true);
    }
  });
});
