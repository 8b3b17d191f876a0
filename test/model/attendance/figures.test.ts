// Figures of the attendance, with names and without.
import { describe, expect, it } from "vitest";
import {
  BELLECOMBE,
  COMMUNITY,
  EIGHT_PRESENT,
  errorsOf,
  ONE_ABSENT,
  PASSAGE,
  PASSAGE_VOTE,
  read,
  readSigned,
  SYNDICATE,
  TWO_PROXIES,
} from "../acts.ts";

describe("figures", () => {
  it("that stand before their words", () => {
    const { act, rules } = read(
      ...COMMUNITY,
      "7 conseillers en exercice : 4 présents 2 pouvoirs 1 excusé",
      "",
      "PRESENTS :",
      "",
      "Anne BERTIN, Luc CAMUSET, Zoé DELORME, Paul AUBINEAU.",
      "",
      "POUVOIRS :",
      "",
      "Nina IMBERT donne pouvoir à Paul AUBINEAU, Jean JOLIVET donne pouvoir à Luc CAMUSET",
    );
    const { inOffice, present, represented } = act.members;
    expect([inOffice?.value, present.stated?.value, represented.stated?.value]).toEqual([7, 4, 2]);
    expect(rules).toEqual([]);
  });

  it("that stand behind their words, without colons", () => {
    const { act } = read(
      ...COMMUNITY,
      "En exercice 5 Présents 3 Pouvoirs 1 Votants 4",
      "Étaient présents : Anne BERTIN, Luc CAMUSET, Zoé DELORME",
      "Pouvoir : Nina IMBERT à Luc CAMUSET",
    );
    const { inOffice, present, represented } = act.members;
    expect([inOffice?.value, present.stated?.value, represented.stated?.value]).toEqual([5, 3, 1]);
  });

  it("of one list are not those of the list beside it", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Étaient présents : (2) Anne BERTIN, Luc CAMUSET.",
      "",
      "Étaient excusés et étaient représentés par leurs suppléants : Messieurs Guy BILLET, Pierre BLINDE",
      "",
      "Étaient excusés et ont donné procuration de vote : (1) Monsieur Jean BUISSON a donné procuration à Monsieur Luc CAMUSET",
    );
    expect(rules).toEqual([]);
  });

  it("« / » of one group is no figure of them all", () => {
    const { rules } = read(
      ...SYNDICATE,
      "COMMUNAUTE DE COMMUNES FIER ET LUCE",
      "Procurations : Olivier TOCQUET à Sylvie POTTIER",
      "COMMUNAUTE DE COMMUNES DU PAYS DE FAVRE",
      "Procurations : /",
    );
    expect(rules).toEqual([]);
  });
});

describe("figures behind dots and beside words", () => {
  it("dots lead to the figure", () => {
    const { act } = read(
      ...COMMUNITY,
      "Nombre de délégués en exercice ...... 43",
      "Présents ................ 35",
    );
    expect(act.members.inOffice?.value).toBe(43);
    expect(act.members.present.stated?.value).toBe(35);
  });

  it("each figure stands behind its colon: « Représentés : 0 Ayant donné procuration: 1 Absents: 2 »", () => {
    const { act, rules } = read(
      ...COMMUNITY,
      "Présents : Anne PETIT, Luc ROY, Zoé MOREL",
      "Procurations : Guy NOËL à Luc ROY",
      "Présents: 3 Votants: 4 Représentés : 0 Ayant donné procuration: 1 Absents ou excusés: 1",
    );
    expect(act.members.represented.stated?.value).toBe(1);
    expect(rules).toEqual([]);
  });
});

describe("members struck out of a list of the whole council", () => {
  const LISTS = (figure: number) =>
    `Nombre de membres présents : ${figure}\nPrésents (dans l’ordre du tableau) : Anne DURAND, Luc PETIT, Zoé MOREL, Paul ROUX et Ève BLANC.\n\nAbsents : M. L. Petit excusé avec procuration à Z. Morel, Mme È. Blanc, excusée avec procuration à M. P. Roux.`;
  it("are not held against the figure, named by their initials", () =>
    expect(errorsOf(LISTS(3))).not.toContain("listed-count"));
  it("explain no other figure", () => expect(errorsOf(LISTS(2))).toContain("listed-count"));
});

describe("counts in a sentence, without names", () => {
  it.each([
    "12 conseillers présents sur 15 en exercice, 2 pouvoirs, soit 14 votants.",
    "Le conseil compte 15 membres en exercice ; 12 étaient présents, 2 avaient donné pouvoir et 1 était absent.",
    "Douze conseillers étaient présents.",
  ])("are the attendance: %s", (sentence) => {
    expect(readSigned(...BELLECOMBE.slice(0, 3), sentence, ...PASSAGE, PASSAGE_VOTE).rules).toEqual([]);
  });
});

describe("figures as a list below their heading", () => {
  it("leave no field empty", () => {
    const counts = ["Nombre de conseillers :", "- en exercice : 11", "- présents : 8", "- votants : 10"];
    const { act, rules } = readSigned(
      ...BELLECOMBE.slice(0, 3),
      ...counts,
      EIGHT_PRESENT,
      TWO_PROXIES,
      ONE_ABSENT,
      ...PASSAGE,
      PASSAGE_VOTE,
    );
    expect(act.members.inOffice?.value).toBe(11);
    expect(rules).toEqual([]);
  });
});
