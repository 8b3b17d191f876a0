// What stands beside a name: function, commune, commission.
import { describe, expect, it } from "vitest";
import { actOf, COMMUNITY, names, proxies, read, VALBOURG } from "../acts.ts";

describe("what is said of a member behind a dash or a comma", () => {
  it("is his commune", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Etaient présents : Mme Dania KLEBER – commune des HAUTS DE CHAMP Mme Nathalie PINSON – commune des HAUTS DE CHAMP M. Jean BOUCHER – commune d’AUTREVAL SUR AIRE",
    );
    expect(present).toEqual(["Dania KLEBER", "Nathalie PINSON", "Jean BOUCHER"]);
    expect(rules).toEqual([]);
  });

  it("is the commission in which he sits", () => {
    const { act, present, rules } = read(
      "CONSEIL RÉGIONAL DU VAL-DORÉ",
      "Séance du 3 mars 2021",
      "Sont présents :",
      "Monsieur Gilles DEGRAS, Madame Isabelle GODIN, Vices présidents",
      "Madame Mélanie FORTIN, Monsieur Jean DELVAL, membres de la Commission permanente",
      "Sont excusés :",
      "Monsieur Luc BEFFORT (pouvoir à M. DEGRAS), membres de la Commission permanente",
    );
    expect(present).toEqual(["Gilles DEGRAS", "Isabelle GODIN", "Mélanie FORTIN", "Jean DELVAL"]);
    expect(proxies(act)).toEqual(["Luc BEFFORT → DEGRAS"]);
    expect(rules).toEqual([]);
  });
});

describe("functions beside the names", () => {
  it("« Membre du Bureau », « Vice-⏎Président » without a comma are none of the names", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents :",
      "M. Vincent DELAHAIE Président, M. Bernard NIEUVIART Vice-",
      "Président, Mme Brigitte PUECHAL Membre du Bureau, M. Henri",
      "FIORIN Membre du Bureau, M. Marcel BRUNEL Conseiller",
      "Secrétaire : M. Marcel BRUNEL",
    );
    expect(present).toEqual([
      "Vincent DELAHAIE",
      "Bernard NIEUVIART",
      "Brigitte PUECHAL",
      "Henri FIORIN",
      "Marcel BRUNEL",
    ]);
  });

  it("« … Délégué de X » behind dots are none either", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents : M. WEILER Jean-Claude... Président M. ANDRESEN Jean-Jacques... Délégué de Singris M. ANTONIN Jean-Louis... Délégué de Salen",
    );
    expect(present).toEqual(["WEILER Jean-Claude", "ANDRESEN Jean-Jacques", "ANTONIN Jean-Louis"]);
  });

  it("two hyphens side by side are one", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Présents : MM. Jean-‐Claude CRESPIN, Jean-‐Marc IEMETTE, Mme Marie-‐Agnès COLLIN-‐PERRON",
    );
    expect(present).toHaveLength(3);
    expect(rules).toEqual([]);
  });
});

describe("the function before a name", () => {
  it("is that person's, when the others have a civility", () => {
    const act = actOf(
      ...VALBOURG,
      "Nombre de conseillers : présents 4",
      "Étaient présents : Monsieur le Maire, René CHASSAGNE ; Mesdames BRUN Aline, COLIN Denise ; Monsieur MAZET Paul.",
      "Délibération n° 2021-03",
    );
    expect(names(act.members.present.people)).toEqual([
      "René CHASSAGNE",
      "BRUN Aline",
      "COLIN Denise",
      "MAZET Paul",
    ]);
    expect(act.members.present.people[0]?.office).toMatch(/maire/i);
  });

  it("is somebody else's, where names alone follow", () => {
    const act = actOf(
      ...VALBOURG,
      "Présents : M. le Maire, Anne DURAND, Luc PETIT, Zoé MOREL",
      "Délibération n° 2021-03",
    );
    expect(act.members.present.people).toHaveLength(4);
  });
});
