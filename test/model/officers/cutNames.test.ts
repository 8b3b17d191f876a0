// Who presides and who reports, where the end of a line stands inside the name or right behind it.
import { describe, expect, it } from "vitest";
import { communeAct } from "../acts.ts";

const HEAD = ["Présents : Anne DURAND, Luc PETIT, Zoé MOREL-GRAS", "", "Achat d'un broyeur"];
const END = ["", "Le maire présente le devis.", "", "Le conseil municipal approuve à l'unanimité."];

describe("who reports", () => {
  it.each([
    ["Madame Zoé MOREL-\nGRAS, Adjointe au Maire, rapporte :", "Zoé MOREL-GRAS"],
    ["Monsieur Luc PETIT, Adjoint au Maire,\nrapporte :", "Luc PETIT"],
    ["Monsieur Luc PETIT, Adjoint au Maire, rapporte :", "Luc PETIT"],
  ])("%j", (sentence, name) => {
    const act = communeAct(...HEAD, "", sentence, ...END);
    expect(act.rapporteur?.name).toBe(name);
    expect(act.object?.value).toBe("Achat d'un broyeur");
  });
});

describe("who presides", () => {
  it.each([
    ["sous la présidence de Monsieur Luc\nPETIT.", "Luc PETIT"],
    ["se sont réunis en mairie, sous la\nprésidence de Madame Anne\nDURAND.", "Anne DURAND"],
    ["sous la présidence de Madame Zoé MOREL-\nGRAS.", "Zoé MOREL-GRAS"],
  ])("%j", (sentence, name) => {
    expect(communeAct(sentence, "", ...HEAD, ...END).session.president?.name).toBe(name);
  });
});
