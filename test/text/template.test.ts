import { describe, expect, it } from "vitest";
import { languageOf } from "../../server/src/text/language.ts";
import { fillBoth, fillTemplate } from "../../server/src/text/template.ts";

describe("filling a message", () => {
  it("puts values in their places", () => {
    expect(fillTemplate("{a} voix pour {b} votants", { a: 84, b: "83" }, "fr")).toBe(
      "84 voix pour 83 votants",
    );
  });

  it("leaves a name without value as it is written", () => {
    expect(fillTemplate("{absent} {a}", { a: 1 }, "fr")).toBe("{absent} 1");
  });

  it.each([
    ["fr", 0, "0 pouvoir"],
    ["fr", 1, "1 pouvoir"],
    ["fr", 2, "2 pouvoirs"],
    ["en", 0, "0 pouvoirs"],
    ["en", 1, "1 pouvoir"],
    ["en", 2, "2 pouvoirs"],
  ] as const)("in %s %d takes its word", (language, n, expected) => {
    expect(fillTemplate("{n} {n#pouvoir|pouvoirs}", { n }, language)).toBe(expected);
  });

  it("takes the plural of a number written as text", () => {
    expect(fillTemplate("{n#voix|voix}{n#|s}", { n: "2" }, "fr")).toBe("voixs");
  });

  it("does not fill what a value brings along", () => {
    expect(fillTemplate("{a} {b}", { a: "{b}", b: "x" }, "fr")).toBe("{b} x");
  });

  it("fills both languages", () => {
    expect(fillBoth({ fr: "{n} membre{n#|s}", en: "{n} member{n#|s}" }, { n: 0 })).toEqual({
      fr: "0 membre",
      en: "0 members",
    });
  });

  it("takes time in proportion to a hostile template", () => {
    const hostile = "{".repeat(50_000) + "a#|".repeat(50_000);
    expect(fillTemplate(hostile, { a: 1 }, "fr")).toBe(hostile);
  });
});

describe("the language of a locale", () => {
  it.each([
    [undefined, "fr"],
    ["", "fr"],
    ["C", "fr"],
    ["C.UTF-8", "fr"],
    ["POSIX", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["FR", "fr"],
    ["fr-CA", "fr"],
    ["en_GB.UTF-8", "en"],
    ["de_DE", "en"],
    ["ca_ES", "en"],
  ])("%j is %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
