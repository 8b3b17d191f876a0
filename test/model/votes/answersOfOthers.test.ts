// « OUI » and « NON » of people who do not deliberate, or of no vote at all, are no votes of the council.
import { describe, expect, it } from "vitest";
import { ABOVE_VOTE, communeAct } from "../acts.ts";

const figures = (...lines: readonly string[]) => {
  const { vote } = communeAct(...ABOVE_VOTE, ...lines);
  return [vote.for, vote.against].map((camp) => camp.figure?.value ?? null);
};

describe("answers of others", () => {
  it.each([
    "Les communes membres ont été saisies. Leurs conseils municipaux se sont prononcés : 14 OUI, 3 NON.",
    "La consultation des électeurs du 3 mars a eu lieu dans le calme et sans incident, de 8 h à 18 h, au bureau de vote de la mairie.\nInscrits : 512\nVotants : 345\nOUI : 230\nNON : 110",
    "Équipement connecté : Oui : 4 Non : 6",
    "Le questionnaire a reçu 12 réponses « oui », 3 réponses « non ».",
  ])("are no votes: « %s »", (line) => {
    expect(figures(line, "Adopté à l'unanimité.")).toEqual([null, null]);
  });

  it("where the council votes by papers they are", () => {
    expect(figures("Il est procédé au vote à bulletin secret.", "OUI : 5", "NON : 2", "Adopté.")).toEqual([
      5, 2,
    ]);
  });
});
