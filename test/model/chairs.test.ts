// Who presides and who keeps the minutes, in the sentences that open a session.
import { describe, expect, it } from "vitest";
import { actOf } from "./acts.ts";

function sessionOf(...lines: readonly string[]) {
  return actOf("Commune de Valbourg", "Délibération n° 2021-03", ...lines).session;
}

describe("who opens the session", () => {
  it.each([
    ["À 18 h, le quorum étant atteint, le Maire, Madame Odile CARDON, ouvre la séance.", "Odile CARDON"],
    ["Le quorum étant atteint, M. Luc PETIT, président sortant, ouvre la séance à 9 h 40.", "Luc PETIT"],
    [
      "La séance est ouverte sous la présidence du doyen de\nl’Assemblée du Valdoré, M. René COSTAL.",
      "René COSTAL",
    ],
    [
      "Le conseil s’est réuni sous la\nprésidence\nde\nMonsieur\nJean\nGORIN.\nPrésents : Anne ROY",
      "Jean GORIN",
    ],
  ])("%s", (sentence, name) => {
    expect(sessionOf("Séance du 8 février 2021", sentence).president?.name).toBe(name);
  });

  it("is nobody who only speaks at its opening", () => {
    const { president } = sessionOf(
      "Séance du 8 février 2021",
      "Madame Odile CARDON, adjointe, demande la parole. Monsieur le Maire ouvre la séance.",
    );
    expect(president).toBeNull();
  });
});

describe("the secretary", () => {
  it.each([
    [
      "Elle propose au Conseil qui l’accepte, la désignation de Madame Zoé MOREL, conseillère, en qualité de secrétaire de séance.",
      "Zoé MOREL",
    ],
    ["M. Petru TOMASEL, Secrétaire de séance, procède à\nl’appel nominal des conseillers.", "Petru TOMASEL"],
  ])("%s", (sentence, name) => {
    expect(sessionOf("Séance du 8 février 2021", sentence).secretary?.name).toBe(name);
  });
});
