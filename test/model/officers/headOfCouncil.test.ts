// Who presides when no sentence says « sous la présidence de », and who is secretary on a proposal.
import { describe, expect, it } from "vitest";
import { actOf, communeAct } from "../acts.ts";

const END = ["Objet : Achat d'un broyeur", "Le conseil municipal approuve à l'unanimité."];

describe("the mayor in the list of those present", () => {
  it.each([
    ["behind a comma", "Présents : Mme Anne DURAND, maire, M. Luc PETIT, Mme Zoé MOREL", "Anne DURAND"],
    ["in brackets", "Présents : Anne Durand (maire), Luc Petit, Zoé Morel", "Anne Durand"],
    ["with the article", "Présents : M. Luc PETIT, le Maire ; Mme Zoé MOREL, M. Guy NOËL", "Luc PETIT"],
  ])("presides: %s", (_, list, name) => {
    expect(communeAct(list, ...END).session.president?.name).toBe(name);
  });

  it.each([
    ["a deputy alone", "Présents : Mme Anne DURAND, adjointe au maire, M. Luc PETIT, Mme Zoé MOREL"],
    ["two of them", "Présents : Mme Anne DURAND, maire, M. Luc PETIT, maire, Mme Zoé MOREL"],
    ["nobody by the function", "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL"],
  ])("does not preside: %s", (_, list) => {
    expect(communeAct(list, ...END).session.president).toBeNull();
  });

  it("gives way to who is said to preside", () => {
    const list = "Présents : Mme Anne DURAND, maire, M. Luc PETIT, Mme Zoé MOREL";
    expect(communeAct("Sous la présidence de M. Luc PETIT", list, ...END).session.president?.name).toBe(
      "Luc PETIT",
    );
  });

  it("presides where only the town hall is named", () => {
    const list = "Étaient présents : M. PETIT Luc, Maire ; Mme DURAND Anne, M. NOËL Guy, adjoints.";
    const lines = [
      "Mairie de Valbourg",
      "Procès-verbal de la séance du 8 février 2021",
      list,
      "DCM 2021-03 : Achat",
    ];
    expect(actOf(...lines, "Adopté à l'unanimité.").session.president?.name).toBe("PETIT Luc");
  });

  it("is a mayor among delegates in another council", () => {
    const act = actOf(
      "Communauté de communes du Val d'Ormes",
      "Conseil communautaire du 8 février 2021",
      "Délibération n° 2021-03",
      "Présents : Mme Anne DURAND, maire, M. Luc PETIT, président, Mme Zoé MOREL",
      "Objet : Achat d'un broyeur",
      "Le conseil communautaire approuve à l'unanimité.",
    );
    expect(act.session.president?.name).toBe("Luc PETIT");
  });
});

describe("« le maire, X, préside »", () => {
  it("names who presides", () => {
    const act = communeAct("M. le maire, Luc PETIT, préside. Mme Zoé MOREL est secrétaire.", ...END);
    expect(act.session.president?.name).toBe("Luc PETIT");
  });
});

describe("a secretary whom the mayor proposes", () => {
  it.each([
    ["Secrétaire de séance : Luc Petit : je vous propose la candidature de Madame Zoé Morel.", "Zoé Morel"],
    ["Secrétaire de séance : Luc Petit : « Je vous propose de désigner Mme Zoé Morel ».", "Zoé Morel"],
    ["Secrétaire de séance : Luc Petit", "Luc Petit"],
    ["Secrétaire de séance : Luc Petit. Je vous propose Madame la directrice pour l'assister.", "Luc Petit"],
  ])("%s", (line, name) => {
    expect(
      communeAct("Présents : Luc Petit, Zoé Morel, Guy Noël", line, ...END).session.secretary?.name,
    ).toBe(name);
  });
});

describe("a number behind the day of the meeting", () => {
  it.each(["CC-2024-06-058", "DEL_2024_058"])("is read with its letters: %s", (number) => {
    const act = actOf(
      "Commune de Valbourg",
      `Réunion du 27 juin 2024 – Délibération n° ${number}`,
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
      ...END,
    );
    expect(act.number?.value).toBe(number);
    expect(act.session.date?.value).toBe("2024-06-27");
  });
});

describe("words of a decision over lines set off with signs", () => {
  it("are read as one", () => {
    const act = communeAct(
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
      "Objet : Rapport d'orientations budgétaires",
      "> Le Conseil, ayant entendu l'exposé, à l'unanimité des membres présents, prend",
      "> acte du rapport.",
    );
    expect(act.decision.outcome?.value).toBe("noted");
  });
});
