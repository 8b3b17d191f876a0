import { describe, expect, it } from "vitest";
import { prepareRename, renameAt } from "../../../server/src/features/rename.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { marked } from "../support/marks.ts";

const HEAD = "Délibération n° 2025-08\nPrésents : M. Loïc CH‸AMBON, Mme Rose LAFAYE.\n\n";

function renamed(written: string, newName: string): string {
  const { text, caret, snapshot } = marked(written);
  const result = renameAt(snapshot, caret, newName);
  if ("error" in result) throw new Error(result.error.fr);
  return applyEdits(text, result.edits);
}

function refusal(written: string, newName: string): string | null {
  const { caret, snapshot } = marked(written);
  const result = renameAt(snapshot, caret, newName);
  return "error" in result ? result.error.fr : null;
}

describe("rename of a person", () => {
  it("changes whole names, surnames alone and initials, each in its own way", () =>
    expect(
      renamed(`${HEAD}M. CHAMBON, puis M. Chambon et M. L. CHAMBON ; CHAMBON Loïc signe.`, "Yves DE LA TOUR"),
    ).toBe(
      "Délibération n° 2025-08\nPrésents : M. Yves DE LA TOUR, Mme Rose LAFAYE.\n\nM. DE LA TOUR, puis M. De La Tour et M. Y. DE LA TOUR ; DE LA TOUR Yves signe.",
    ));
  it("keeps the capitals of the text whatever was typed", () => {
    expect(renamed(`${HEAD}M. Chambon.`, "Loïc Chambaud")).toContain("M. Loïc CHAMBAUD,");
    expect(renamed(`${HEAD}M. Chambon.`, "Loïc CHAMBAUD")).toMatch(/M\. Chambaud\.$/);
    expect(renamed(`${HEAD}M. Chambon.`, "Loïc CHAMBAUD-PRÉ")).toMatch(/M\. Chambaud-Pré\.$/);
  });
  it("changes the first name alone", () =>
    expect(renamed(`${HEAD}M. CHAMBON et Loïc  CHAMBON.`, "Louis CHAMBON")).toBe(
      "Délibération n° 2025-08\nPrésents : M. Louis CHAMBON, Mme Rose LAFAYE.\n\nM. CHAMBON et Louis  CHAMBON.",
    ));
  it("takes a surname alone where a surname alone stands", () =>
    expect(
      renamed(
        "Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme Rose LAFAYE.\n\nM. CHAM‸BON sort.",
        "Brézet",
      ),
    ).toBe("Délibération n° 2025-08\nPrésents : M. Loïc BRÉZET, Mme Rose LAFAYE.\n\nM. BRÉZET sort."));
  it("reads « NOM Prénom » in a list that is so written", () =>
    expect(
      renamed(
        "Délibération n° 2025-08\nPrésents : CHAMBON‸ Loïc, LAFAYE Rose.\n\nSecrétaire de séance : Loïc CHAMBON",
        "BRÉZET Loïc",
      ),
    ).toBe(
      "Délibération n° 2025-08\nPrésents : BRÉZET Loïc, LAFAYE Rose.\n\nSecrétaire de séance : Loïc BRÉZET",
    ));
  it("joins a name that a line end cuts, and leaves the other lines as they are", () =>
    expect(
      renamed(
        "Délibération n° 2025-08\r\nPrésents : Mme Inès PRAT-\r\nDEL‸MAS, M. Luc BRÉZET.\r\n\r\nMme PRAT-DELMAS sort.\r\n",
        "Inès MOREL",
      ),
    ).toBe(
      "Délibération n° 2025-08\r\nPrésents : Mme Inès MOREL, M. Luc BRÉZET.\r\n\r\nMme MOREL sort.\r\n",
    ));
  it("refuses what is no name, a first name missing, and a place where nobody is named", () => {
    expect(refusal(HEAD, "12 voix")).toMatch(/lettres/);
    expect(refusal(HEAD, "  ")).toMatch(/lettres/);
    expect(refusal(HEAD, "BRÉZET\n<!--")).toMatch(/lettres/);
    expect(refusal(HEAD, "BRÉZET")).toMatch(/prénom/);
    expect(refusal("Délibération n° 2025-08\nObj‸et : Voirie", "X Y")).toMatch(/curseur/);
    expect(refusal("", "Yves MOREL")).toMatch(/curseur/);
  });
});

describe("rename of an act's number", () => {
  it("changes the headers of the pages too, not those with another number", () =>
    expect(
      renamed(
        "Délibération n° 2025-0‸8\n\nExposé.\n\nDélibération n° 2025-08\n\nDélibération n° 2025-80\n",
        "2025-12",
      ),
    ).toBe("Délibération n° 2025-12\n\nExposé.\n\nDélibération n° 2025-12\n\nDélibération n° 2025-80\n"));
  it("refuses what is no number", () => {
    expect(refusal("Délibération n° 2025-0‸8\n", "douze")).toMatch(/chiffres/);
    expect(refusal("Délibération n° 2025-0‸8\n", "12\n13")).toMatch(/chiffres/);
  });
});

describe("what can be renamed", () => {
  it("gives the words under the caret", () => {
    for (const [written, placeholder] of [
      ["Délibération n° 2025-08\nPrésents : M. ⟦Loïc CH‸AMBON⟧, Mme Rose LAFAYE.", "Loïc CHAMBON"],
      ["Délibération n° 2025-08\nPrésents : Mme ⟦Inès PRAT-\nDELM‸AS⟧, M. Luc BRÉZET.", "Inès PRAT-DELMAS"],
      ["Délibération n° ⟦2025‸-08⟧\n", "2025-08"],
    ] as const) {
      const { caret, ranges, snapshot } = marked(written);
      expect(prepareRename(snapshot, caret)).toEqual({ span: ranges[0], placeholder });
    }
  });
  it("gives nothing elsewhere", () => {
    expect(prepareRename(marked("").snapshot, 0)).toBeNull();
    const { caret, snapshot } = marked("Délibération n° 2025-08\nObj‸et : Voirie");
    expect(prepareRename(snapshot, caret)).toBeNull();
  });
});
