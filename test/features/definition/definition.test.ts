import { describe, expect, it } from "vitest";
import { definitionAt } from "../../../server/src/features/definition.ts";
import { marked } from "../support/marks.ts";

/** The caret leads from the first marked range to the second (or the other way round: the caret tells). */
function leads(written: string): void {
  const { caret, ranges, snapshot } = marked(written);
  const origin = ranges.find((range) => caret >= range.start && caret <= range.end);
  const target = ranges.find((range) => range !== origin) ?? origin;
  expect(definitionAt(snapshot, caret)).toEqual({ origin, target });
}

describe("definition", () => {
  it("leads from a proxy's holder to the list of those present", () =>
    leads(
      "Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme ⟦Rose LAFAYE⟧.\n\nPouvoirs : Mme Karine JOLIVET à Mme ⟦Rose LAF‸AYE⟧.",
    ));
  it("leads from a surname in the text to the list of the absent", () =>
    leads(
      "Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme Rose LAFAYE.\n\nAbsents : M. ⟦Didier MAUGENEST⟧.\n\nLe courrier de M. ⟦M‸augenest⟧ est lu.",
    ));
  it("leads from the signature to the list, in CRLF", () =>
    leads(
      "Délibération n° 2025-08\r\nPrésents :\r\nM. Loïc CHAMBON\r\nMme ⟦Rose LAFAYE⟧\r\n\r\nFait à Saint-Aubin, le 3 mars 2025\r\nPour extrait conforme,\r\n⟦‸Rose LAFAYE⟧\r\n",
    ));
  it("stays on the list when the caret is there", () =>
    leads("Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme ⟦Rose LAFAYE‸⟧."));
  it("leads from a page's header to the act's number", () =>
    leads("Délibération n° ⟦2025-08⟧\n\nLe projet est exposé.\n\nDélibération n° ⟦2025‸-08⟧\n\nSuite."));
  it("leads to the list of the act itself when a text holds two sessions", () => {
    const act = (number: string, names: string, last: string) =>
      `Délibération n° ${number}\nSéance du 3 mars 2025\nPrésents : ${names}.\nObjet : Voirie ${number}\nAdopté à l'unanimité.\nPour : 2 voix\nMme ${last} remercie.\n\n`;
    leads(
      act("2025-08", "M. Loïc CHAMBON, Mme Rose LAFAYE", "Lafaye") +
        act("2025-09", "M. Loïc CHAMBON, Mme ⟦Rose LAFAYE⟧", "⟦Lafa‸ye⟧"),
    );
  });
  it("leads nowhere from other words, an empty text, or a half-typed act", () => {
    for (const written of [
      "",
      "Dél‸ibération n°",
      "Délibération n° 2025-08\nObjet : Voi‸rie",
      "Présents : M. ‸",
    ]) {
      const { snapshot, caret } = marked(written);
      expect(definitionAt(snapshot, caret)).toBeNull();
    }
  });
});
