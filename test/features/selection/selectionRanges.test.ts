import { describe, expect, it } from "vitest";
import { selectionRangesAt } from "../../../server/src/features/selectionRanges.ts";
import { marked } from "../support/marks.ts";

/** What the caret selects, from the smallest up; line breaks shown as « ⏎ ». */
function selections(written: string): string[] {
  const { text, caret, snapshot } = marked(written);
  return selectionRangesAt(snapshot, caret).map(({ start, end }) =>
    text.slice(start, end).replace(/\r?\n/g, "⏎"),
  );
}

describe("expand selection", () => {
  it("goes from a word to the name, the proxy, the list, the act", () =>
    expect(
      selections(
        "Délibération n° 2025-08\n\nPrésents : M. Luc BRÉZET, Mme Ana MOREL.\n\nPouvoirs : Mme Éva PRAT-DEL‸MAS à M. Luc BRÉZET.",
      ),
    ).toEqual(
      [
        "DELMAS",
        "PRAT-DELMAS",
        "Éva PRAT-DELMAS",
        "Mme Éva PRAT-DELMAS à M. Luc BRÉZET",
        "Mme Éva PRAT-DELMAS à M. Luc BRÉZET.",
        "Pouvoirs : Mme Éva PRAT-DELMAS à M. Luc BRÉZET.",
        "Délibération n° 2025-08⏎⏎Présents : M. Luc BRÉZET, Mme Ana MOREL.⏎⏎Pouvoirs : Mme Éva PRAT-DELMAS à M. Luc BRÉZET.",
      ].filter((each) => each !== "Mme Éva PRAT-DELMAS à M. Luc BRÉZET."),
    ));
  it("goes from a figure to its line, the vote, the paragraph", () =>
    expect(selections("Délibération n° 2025-08\n\nPour : ‸83 voix\nContre : 0 voix\nVote clos.")).toEqual([
      "83",
      "Pour : 83 voix",
      "Pour : 83 voix⏎Contre : 0 voix",
      "Pour : 83 voix⏎Contre : 0 voix⏎Vote clos.",
      "Délibération n° 2025-08⏎⏎Pour : 83 voix⏎Contre : 0 voix⏎Vote clos.",
    ]));
  it("takes a date, then what it stands in", () =>
    expect(selections("Délibération n° 2025-08\r\n\r\nSéance du 18 m‸ars 2025\r\n").slice(0, 3)).toEqual([
      "mars",
      "18 mars 2025",
      "Séance du 18 mars 2025",
    ]));
  it("takes the number, then the title", () =>
    expect(selections("Délibération n° 2025‸-08\n\nTexte.").slice(0, 3)).toEqual([
      "2025",
      "2025-08",
      "Délibération n° 2025-08",
    ]));
  it("takes word, line, paragraph and text where no act is", () =>
    expect(selections("un ‸deux\ntrois\n\nquatre")).toEqual([
      "deux",
      "un deux",
      "un deux⏎trois",
      "un deux⏎trois⏎⏎quatre",
    ]));
  it("always has an answer", () => {
    expect(selections("‸")).toEqual([""]);
    expect(selections("un\n\n‸\n\ndeux")).toEqual(["", "un⏎⏎⏎⏎deux"]);
  });
});
