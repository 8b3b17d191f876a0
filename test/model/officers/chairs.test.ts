// Who presides and who keeps the minutes, in the sentences that open a session.
import { describe, expect, it } from "vitest";
import { actOf } from "../acts.ts";

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

describe("the secretary under or beside the label", () => {
  it.each([
    ["Secrétaire de séance\n\n  • Mme Zoé MOREL"],
    ["ABSENTS\nLuc PETIT\nSECRÉTAIRE DE SÉANCE\nZoé MOREL"],
    ["Nombre de votes : 49 Secrétaire de séance Mme Zoé MOREL. Le conseil s’est réuni en mairie."],
  ])("%s", (lines) => {
    expect(sessionOf("Séance du 8 février 2021", lines).secretary?.name).toBe("Zoé MOREL");
  });

  it("is none that stands on the line of another column", () => {
    const { secretary } = sessionOf(
      "Séance du 8 février 2021",
      "Présents                                          Absente",
      "M. Erwan SALAS                                    Mme Sandrine OLLIVEAU",
      "M. Ronan MADEL                                    Secrétaire de séance",
      "Mme Katell TROAS                                  M. Ronan MADEL",
      "M. Hervé LEBRAS",
    );
    expect(secretary?.name).toBe("Ronan MADEL");
  });
});
