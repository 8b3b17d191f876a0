import { describe, expect, it } from "vitest";
import { personAt } from "../../../server/src/features/personAt.ts";
import { peopleOf } from "../../../server/src/features/shared/people.ts";
import { REGISTER } from "../support/acts.ts";
import { marked, withoutCaret, withRanges } from "../support/marks.ts";

/** Every place of the person under the caret is marked, and nothing else. */
function samePlaces(written: string): void {
  const { text, caret, snapshot } = marked(written);
  const place = personAt(snapshot, caret);
  expect(withRanges(text, place?.person.places.map((each) => each.span) ?? [])).toBe(withoutCaret(written));
}

describe("the places where a person is named", () => {
  it("finds the lists, the offices and the words of the text", () =>
    samePlaces(
      "Délibération n° 2025-08\nPrésents : M. ⟦Loïc CH‸AMBON⟧, Mme Rose LAFAYE.\n\nSecrétaire de séance : M. ⟦Loïc CHAMBON⟧\n\n⟦Loïc CHAMBON⟧ expose le projet.",
    ));
  it("finds « NOM Prénom » for « Prénom NOM », and the surname alone behind a civility", () =>
    samePlaces(
      "Délibération n° 2025-08\nPrésents : M. ⟦Loïc‸ CHAMBON⟧, Mme Rose LAFAYE.\n\nLe conseil entend ⟦CHAMBON Loïc⟧, puis M. ⟦Chambon⟧ et Monsieur ⟦L. CHAMBON⟧.",
    ));
  it("leaves a surname without civility alone, and one that two members bear", () => {
    samePlaces(
      "Délibération n° 2025-08\nPrésents : M. ⟦‸Loïc CHAMBON⟧, Mme Rose LAFAYE.\n\nLa rue CHAMBON est fermée.",
    );
    samePlaces(
      "Délibération n° 2025-08\nPrésents : M. ⟦Loïc‸ CHAMBON⟧, M. Éric CHAMBON.\n\nM. CHAMBON expose. M. ⟦L. CHAMBON⟧ conclut.",
    );
  });
  it("does not take one name for a part of another", () =>
    samePlaces(
      "Délibération n° 2025-08\nPrésents : Mme ⟦Marie‸ DUVAL⟧, M. Luc BRÉZET.\n\nAnne-Marie DUVAL et Marie DUVAL-BRÉZET sont de l'entreprise ; M. Duval Henri aussi ; Mme ⟦DUVAL⟧ sort.",
    ));
  it("reads a name cut by the end of a line, in CRLF too, and without accents", () =>
    samePlaces(
      "Délibération n° 2025-08\r\nPrésents : Mme ⟦Inès PRAT-\r\nDELM‸AS⟧, M. Luc BRÉZET.\r\n\r\n⟦INES  PRAT-DELMAS⟧ sort.",
    ));
  it("tells a man from a woman of one surname by the civility", () =>
    samePlaces(
      "Délibération n° 2025-08\nPrésents : M. Luc BRÉZET, Mme ⟦Ana‸ BRÉZET⟧.\n\nMme ⟦BRÉZET⟧ remercie M. BRÉZET.",
    ));
  it("names nobody in an empty text or where no act is", () => {
    expect(personAt(marked("").snapshot, 0)).toBeNull();
    expect(personAt(marked("Liste de courses : M. Pain, Mme Eau").snapshot, 22)).toBeNull();
  });
  it("takes one name of a register for one person, whatever the number of acts", () => {
    const { people } = peopleOf(marked(REGISTER).snapshot);
    const rose = people.find((each) => each.name === "Rose LAFAYE");
    expect(rose?.places.map((place) => place.role)).toEqual(["present", "voter"]);
    expect(rose?.places.every((place) => place.person === rose)).toBe(true);
  });
});
