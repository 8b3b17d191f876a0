import { describe, expect, it } from "vitest";
import { linkedPlacesAt } from "../../../server/src/features/linkedEditing.ts";
import { marked, withoutCaret, withRanges } from "../support/marks.ts";

function links(written: string): void {
  const { text, caret, snapshot } = marked(written);
  const linked = linkedPlacesAt(snapshot, caret);
  expect(withRanges(text, linked?.spans ?? [])).toBe(withoutCaret(written));
  for (const span of linked?.spans ?? [])
    expect(new RegExp(`^${linked?.wordPattern}$`).test(text.slice(span.start, span.end))).toBe(true);
}

describe("linked editing", () => {
  it("links the act's number and the headers of its pages", () =>
    links("Délibération n° ⟦2025‸-08⟧\n\nExposé.\n\nDélibération n° ⟦2025-08⟧\n\nDélibération n° 2025-80\n"));
  it("links from a header too, in CRLF", () =>
    links("Délibération n° ⟦2025-08⟧\r\n\r\nExposé.\r\n\r\nDélibération n° ⟦‸2025-08⟧\r\n"));
  it("links a surname and its repeats of the same writing", () =>
    links(
      "Délibération n° 2025-08\nPrésents : M. Loïc ⟦CH‸AMBON⟧, Mme Rose LAFAYE.\n\nM. ⟦CHAMBON⟧ expose ; M. Chambon conclut. ⟦CHAMBON⟧ Loïc signe.",
    ));
  it("links a first name apart from the surname", () =>
    links(
      "Délibération n° 2025-08\nPrésents : M. ⟦Lo‸ïc⟧ CHAMBON, Mme Rose LAFAYE.\n\nM. CHAMBON et ⟦Loïc⟧ CHAMBON signent.",
    ));
  it("links surnames of two words and with apostrophes", () => {
    links(
      "Délibération n° 2025-08\nPrésents : M. Loïc ⟦EL HAD‸DAD⟧, Mme Rose LAFAYE.\n\nSecrétaire de séance : M. Loïc ⟦EL HADDAD⟧",
    );
    links(
      "Délibération n° 2025-08\nPrésents : M. Loïc ⟦L’HEN‸RY⟧, Mme Rose LAFAYE.\n\nSecrétaire de séance : M. Loïc ⟦L’HENRY⟧",
    );
  });
  it("links nothing that stands once, and nothing elsewhere", () => {
    links("");
    links("Délibération n° 2025‸-08\n");
    links("Délibération n° 2025-08\nPrésents : M. Loïc CH‸AMBON, Mme Rose LAFAYE.");
    links("Délibération n° 2025-08\nPrés‸ents : M. Loïc CHAMBON.");
  });
});
