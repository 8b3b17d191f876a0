// Votes obtained in an election against the votes cast, and a debate that is taken note of.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { faultsOf, plainAct } from "./plainAct.ts";

const ROUND =
  "Il est procédé au scrutin secret.\nPremier tour\nVotants : 10\nBlancs : 1\nNuls : 0\nSuffrages exprimés : 9\nMajorité absolue : 5";

function election(object: string, results: string): string[] {
  const matter = `Délibération n° 2023-31\nObjet : ${object}\nLe maire ouvre le scrutin.`;
  return faultsOf(plainAct({ matter, vote: `${ROUND}\n${results}` }));
}

describe("the votes of the candidates", () => {
  it.each([
    ["one with more than were cast", "Élection des délégués", "Luc CAMUS : 11 voix\nM. Luc CAMUS est élu."],
    [
      "two for one seat",
      "Élection du deuxième adjoint",
      "Luc CAMUS : 7 voix\nZoé DELORME : 4 voix\nM. Luc CAMUS est élu.",
    ],
    ["two lists", "Élection de la commission", "Liste Avenir : 7 voix\nListe Ensemble : 4 voix"],
  ])("%s", (_, object, results) => {
    expect(election(object, results)).toEqual(["vote-sum"]);
  });
  it.each([
    [
      "several seats in one ballot",
      "Élection des délégués",
      "Luc CAMUS : 9 voix\nZoé DELORME : 8 voix\nIls sont élus.",
    ],
    [
      "one seat",
      "Élection du deuxième adjoint",
      "Luc CAMUS : 6 voix\nZoé DELORME : 3 voix\nM. Luc CAMUS est élu.",
    ],
  ])("%s, rightly", (_, object, results) => {
    expect(election(object, results)).toEqual([]);
  });
});

describe("a debate that is taken note of", () => {
  it.each([
    ["PREND ACTE de la tenue du débat d'orientation budgétaire."],
    ["Après en avoir débattu, PREND ACTE de la tenue du débat."],
    ["- prend acte de la tenue du débat sur la base du rapport."],
    ["Le conseil municipal PREND ACTE de la tenue du débat."],
  ])("%s", (vote) => {
    const [act] = createSnapshot(plainAct({ vote })).acts;
    expect([act?.decision.outcome?.value, act?.stage]).toEqual(["noted", "voted"]);
  });
});
