import { describe, expect, it } from "vitest";
import { referencesAt } from "../../../server/src/features/references.ts";
import { marked, withoutCaret, withRanges } from "../support/marks.ts";

function finds(written: string, includeDefinition = true): void {
  const { text, caret, snapshot } = marked(written);
  expect(withRanges(text, referencesAt(snapshot, caret, includeDefinition))).toBe(withoutCaret(written));
}

describe("references", () => {
  it("finds the lists, the votes and the text", () =>
    finds(
      "Délibération n° 2025-08\nPrésents : M. ⟦Loïc CHAM‸BON⟧, Mme Rose LAFAYE.\n\nPouvoirs : Mme Karine JOLIVET à M. ⟦Loïc CHAMBON⟧.\n\nPour : 2 voix\nContre : 1 voix (M. ⟦CHAMBON⟧)",
    ));
  it("leaves the definition out when asked", () =>
    finds(
      "Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme Rose LAFAYE.\n\nSecrétaire de séance : M. ⟦Lo‸ïc CHAMBON⟧",
      false,
    ));
  it("finds an act's number and the headers that repeat it", () =>
    finds(
      "Délibération n° ⟦20‸25-08⟧\n\nExposé.\n\nDélibération n° ⟦2025-08⟧\n\nSuite.\n\nDélibération n° 2025-80\n",
    ));
  it("finds a person across the acts of a register", () =>
    finds(
      "Séance du 3 mars 2025\nPrésents : Mme ⟦Rose LAFAYE⟧, M. Luc BRÉZET.\n\nDélibération n° 2025-08\nObjet : Voirie\nAdopté à l'unanimité.\nPour : 2 voix\n\nDélibération n° 2025-09\nObjet : Tarifs\nAdopté à la majorité.\nPour : 1 voix\nContre : 1 voix (Mme ⟦Rose‸ LAFAYE⟧)\n",
    ));
  it("finds nothing in an empty text, on a label, on a broken line", () => {
    finds("");
    finds("Délibération n° 2025-08\r\nPrés‸ents :\r\n");
    finds("Délibération n° 2025-08\nPrésents : M. ,‸ ,");
  });
});
