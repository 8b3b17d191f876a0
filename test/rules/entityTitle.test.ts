// The council or the head of the sister body who acts in this body's act.
import { describe, expect, it } from "vitest";
import { communityAct, faultsOf, plainAct } from "./plainAct.ts";

describe("an act of a communauté de communes in which a commune's organ acts", () => {
  it.each([
    ["Le conseil municipal, à l'unanimité, approuve la convention."],
    ["Le Conseil Municipal, après en avoir délibéré, DÉCIDE d'approuver la convention."],
    [
      "LE CONSEIL MUNICIPAL,\nVu le code général des collectivités territoriales,\nApprouve, à l'unanimité, la convention.",
    ],
    ["Après en avoir délibéré, le conseil municipal, par 10 voix pour, approuve la convention."],
    [
      "Monsieur le Maire expose que la convention arrive à échéance.\nLe conseil communautaire, à l'unanimité, l'approuve.",
    ],
    ["Le conseil communautaire, à l'unanimité, approuve la convention et autorise le maire à signer."],
    [
      "Le conseil communautaire, à l'unanimité, approuve la convention et charge Monsieur le Maire de l'exécution.",
    ],
    [
      "Le conseil communautaire, à l'unanimité :\n- AUTORISE le Maire ou son représentant à signer les actes.",
    ],
    ["Le conseil communautaire, à l'unanimité :\n- AUTORISE le maire, ou son représentant, à signer."],
    [
      "Le conseil communautaire, à l'unanimité :\n- autorise le Maire ou tout adjoint délégué à signer l'acte.",
    ],
    ["Le conseil communautaire, à l'unanimité :\n2° - Autorise Monsieur le Maire à poursuivre la procédure."],
    ["Le conseil communautaire, à l'unanimité, CHARGE le Maire de l'exécution de la présente."],
    ["Le conseil communautaire, à l'unanimité, donne pouvoir à Monsieur le Maire pour signer l'acte."],
    ["Le conseil communautaire, à l'unanimité, donne tous pouvoirs au Maire pour exécuter cette décision."],
  ])("%s", (vote) => {
    expect(faultsOf(communityAct({ vote }))).toEqual(["entity-title"]);
  });
  it("opens the session", () => {
    const act = communityAct().replace(
      "le conseil communautaire s'est réuni",
      "le conseil municipal s'est réuni",
    );
    expect(faultsOf(act)).toEqual(["entity-title"]);
  });
});

describe("an act of a communauté de communes that speaks of its communes", () => {
  it.each([
    [
      "Considérant que le conseil municipal, à l'unanimité, a approuvé le transfert.\nLe conseil communautaire, à l'unanimité, approuve.",
    ],
    [
      "Le conseil municipal de Valbrune, par délibération du 3 mai 2023, a donné son accord.\nLe conseil communautaire, à l'unanimité, approuve.",
    ],
    [
      "Le conseil municipal, à l'unanimité, a approuvé le transfert le 3 mai 2023.\nLe conseil communautaire, à l'unanimité, approuve.",
    ],
    [
      "Monsieur le Maire de Valbrune présente le chantier.\nLe conseil communautaire, à l'unanimité, approuve.",
    ],
    ["Le conseil communautaire, à l'unanimité, autorise le maire de Valbrune à signer la convention."],
    ["Le conseil communautaire, à l'unanimité, autorise le maire de Valbrune ou son représentant à signer."],
    ["Le conseil communautaire, à l'unanimité, autorise le président et le maire de Valbrune à signer."],
    ["Le conseil communautaire, à l'unanimité, donne pouvoir au maire de Valbrune pour signer."],
    ["Le conseil communautaire, à l'unanimité, approuve.\nLe Maire de Valbrune est chargé de l'exécution."],
    [
      "Le conseil municipal approuve ensuite les statuts dans les trois mois.\nLe conseil communautaire, à l'unanimité, approuve.",
    ],
  ])("%s", (vote) => {
    expect(faultsOf(communityAct({ vote }))).toEqual([]);
  });
});

describe("an act of a commune in which the other body's organ acts", () => {
  it.each([
    ["Le Conseil de Métropole, après en avoir délibéré, approuve la convention à l'unanimité."],
    ["Le conseil communautaire, à l'unanimité, approuve la convention."],
    [
      "Le conseil municipal, à l'unanimité, approuve la convention et autorise Monsieur le Président à signer.",
    ],
    ["Le conseil municipal, à l'unanimité, approuve la convention et autorise le président à signer."],
  ])("%s", (vote) => {
    expect(faultsOf(plainAct({ vote }))).toEqual(["entity-title"]);
  });
});

describe("an act of a commune that speaks of the other body", () => {
  it.each([
    [
      "Le conseil communautaire, à l'unanimité, a approuvé le rapport le 3 mai 2023.\nLe conseil municipal, à l'unanimité, l'approuve.",
    ],
    [
      "Monsieur le Président ouvre le débat et propose l'accord.\nLe conseil municipal, à l'unanimité, approuve.",
    ],
    ["Le conseil municipal, à l'unanimité, autorise le président du syndicat à signer."],
  ])("%s", (vote) => {
    expect(faultsOf(plainAct({ vote }))).toEqual([]);
  });
});
