import { describe, expect, it } from "vitest";
import { Cue, Cues, CueTree, cuesIn } from "../../server/src/french/cues.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { foldText } from "../../server/src/text/fold.ts";

/** The words of a text at which a cue of the kind stands. */
function wordsOf(text: string, kind: number): string[] {
  const folded = foldText(text);
  return cuesIn(folded, 0, folded.length)
    .of(kind, 0, folded.length)
    .map((at) => /^[a-z0-9]+/.exec(folded.slice(at))?.[0] ?? "");
}

describe("cues of words", () => {
  it.each([
    [Cue.date, "Le lundi 3 mars, un an après, une année", ["lundi", "3", "un", "une"]],
    // « un » is a number only when it stands alone.
    [Cue.date, "unanime, l'un, hundi", ["un"]],
    [
      Cue.citation,
      "l'article L. 2121-29 du code, la loi, le règlement",
      ["l", "article", "l", "code", "loi"],
    ],
    [Cue.citation, "C.G.C.T., CGCT, LO 141, lors", ["c", "c", "cgct", "lo"]],
    [Cue.camp, "Pour 3, contre 2, abstentions : 1, rencontre", ["pour", "contre", "abstentions"]],
    [Cue.body, "Conseil\nmunicipal, Commune de X, commune", ["conseil", "commune"]],
    [Cue.organ, "le Maire, la présidente, le conseil", ["maire", "presidente", "conseil"]],
  ])("kind %d in « %s »", (kind, text, expected) => {
    expect(wordsOf(text, kind)).toEqual(expected);
  });

  it("begins no cue inside a word, nor before the range", () => {
    expect(cuesIn("surlundi lundi", 0, 14).of(Cue.date, 0, 14)).toEqual([9]);
    expect(cuesIn("lundi", 1, 5).of(Cue.date, 0, 5)).toEqual([]);
  });

  it("knows the beginnings of phrases given to it, a line's end standing for a space", () => {
    const tree = new CueTree(["les membres du conseil", "« entre guillemets »"]);
    expect(tree.kindsAt("les membres\ndu conseil", 0) & Cue.style).toBe(Cue.style);
    expect(tree.kindsAt("les membres presents", 0) & Cue.style).toBe(0);
    expect(tree.kindsAt("« entre guillemets »", 0)).toBe(0);
  });

  it("does not look past the end of the text", () => {
    expect(new CueTree().kindsAt("pou", 0)).toBe(0);
    expect(new CueTree().kindsAt("", 0)).toBe(0);
  });
});

describe("a list of cues", () => {
  const cues = new Cues();
  for (let at = 0; at < 100; at++) cues.add(at * 3, at % 2 === 0 ? Cue.date : Cue.date | Cue.camp);

  it("gives those of one kind in a range, its end excluded", () => {
    expect(cues.of(Cue.camp, 3, 15)).toEqual([3, 9]);
    expect(cues.of(Cue.date, 4, 12)).toEqual([6, 9]);
    expect(cues.of(Cue.blank, 0, 1000)).toEqual([]);
    expect(cues.of(Cue.date, 298, 400)).toEqual([]);
  });
});

describe("cues of a scan", () => {
  const blanks = (text: string) => {
    const { cues, folded } = createSnapshot(text).syntax;
    return cues.of(Cue.blank, 0, folded.text.length);
  };

  it("finds the first sign of a blank", () => {
    expect(blanks(`le ____ du ......, [date], \${1:x}, {{n}}`)).toEqual([3, 11, 19, 27, 35]);
    expect(blanks("Fin. a_b {x} $5")).toEqual([]);
  });

  it("finds a word that figures are glued to", () => {
    const { cues } = createSnapshot("Contre : 0Pour : 84").syntax;
    expect(cues.of(Cue.camp, 0, 100)).toEqual([0, 10]);
  });
});
