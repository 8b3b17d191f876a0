import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/npm.mjs";

const configuration = JSON.parse(readFileSync(join(ROOT, "language-configuration.json"), "utf8"));
const { pattern, flags } = configuration.wordPattern;

function wordsOf(text: string): string[] {
  return text.match(new RegExp(pattern, `${flags}g`)) ?? [];
}

/** What Enter writes at the end of a line: the first rule that fits, as the editor takes it. */
function onEnter(line: string): string {
  for (const { beforeText, action } of configuration.onEnterRules)
    if (new RegExp(beforeText).test(line)) return action.appendText;
  return "";
}

describe("words", () => {
  it.each([
    "ROS-ROUART",
    "d’Arc",
    "d'Arc",
    "KERLOC’H",
    "L. 2121-20",
    "L.2121-20",
    "L 5211-1",
    "R.\u00a0421-1",
    "M2023-243",
    "034-243400017-20230711-240171-DE-1-1",
    "aujourd’hui",
    "24/07/23",
    "1.234,56",
    "E\u0301tienne",
    "Saint-Aubin-les-Prés",
  ])("%s is one", (word) => {
    expect(wordsOf(`avant ${word}, après`)).toEqual(["avant", word, "après"]);
  });

  it("are apart where French joins them by an elision", () => {
    expect(wordsOf("l’objet qu’il faut")).toEqual(["l", "objet", "qu", "il", "faut"]);
  });

  it("are found in a line of a million characters", () => {
    // An expression that goes over the line again for each of its words would not end in hours.
    for (const piece of ["A-", "1-", "d’", "L. ", "a’", "1."])
      expect(wordsOf(piece.repeat(500_000))).toBeDefined();
  }, 120_000);
});

describe("Enter", () => {
  it.each([
    ["- d’approuver l’achat ;", "- "],
    ["  • d’approuver l’achat ;", "• "],
    ["– d’approuver l’achat ;", "– "],
    ["1. à répondre", "2. "],
    ["9. à répondre", "10. "],
    ["3) à répondre", "4) "],
    ["-", ""],
    ["- ", ""],
    ["Considérant que", ""],
    ["12 membres", ""],
  ])("after « %s » writes « %s »", (line, wanted) => {
    expect(onEnter(line)).toBe(wanted);
  });
});

describe("pairs", () => {
  it("close guillemets, quotes and brackets", () => {
    const pairs = configuration.autoClosingPairs.map(
      (each: { open: string; close: string }) => each.open + each.close,
    );
    for (const pair of ["«»", "“”", "()", "[]"]) expect(pairs).toContain(pair);
  });

  it("fold what stands between region marks", () => {
    const { start, end } = configuration.folding.markers;
    expect("<!-- #region Annexe -->").toMatch(new RegExp(start));
    expect("<!-- #endregion -->").toMatch(new RegExp(end));
    expect("<!-- delib-ignore vote-sum: motif -->").not.toMatch(new RegExp(start));
  });
});
