// Titulaires and suppléants, and who sits for whom.
import { describe, expect, it } from "vitest";
import { COMMUNITY, errorsOf, membersOf, names, read, SYNDICATE } from "../acts.ts";

describe("« représenté par » where delegates have substitutes", () => {
  const LISTS = [
    "Présents : Anne BERTIN, Luc CAMUSET, Zoé DELORME.",
    "Représentés : Jean DUCLOS représenté par Jean DUCRET, Hervé LEFORT représenté par Alain SANCERRE.",
  ];
  it("may name a substitute", () => {
    expect(read(...SYNDICATE, ...LISTS).rules).toEqual([]);
  });
  it("names the holder of a proxy in a commune", () => {
    const { rules } = read("Commune de Valbourg", "Séance du conseil municipal du 3 mars 2021", ...LISTS);
    expect(rules).toEqual(["proxy-holder", "proxy-holder"]);
  });
});

describe("two delegates of one surname", () => {
  it("may be one who sits for another and one in his own right", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Présents : Mr Gilbert, Mr Aubert suppléant de Mme Bonnat, Mme Vialtais, Mrs Bénito, Aubert, Timbert",
    );
    expect(rules).not.toContain("duplicate-member");
  });

  it("are one written twice where both sit in their own right", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Présents : Mr Gilbert, Mr Aubert, Mme Vialtais, Mrs Bénito, Aubert, Timbert",
    );
    expect(rules).toContain("duplicate-member");
  });
});

describe("titulaires and suppléants as heads of the parts of a list", () => {
  it.each([
    ["Délégués titulaires : Mme Claire ROUX, M. Paul GERMAIN", "Délégués suppléants : Mme Anne MEUNIER"],
    ["Titulaires : Mme Claire ROUX, M. Paul GERMAIN", "Suppléante : Mme Anne MEUNIER"],
  ])("%s", (holders, substitutes) => {
    const { act, present } = read(
      ...SYNDICATE,
      "Étaient présents :",
      holders,
      substitutes,
      "Absent : Luc VIDAL",
    );
    expect(present).toEqual(["Claire ROUX", "Paul GERMAIN", "Anne MEUNIER"]);
    expect(names(act.members.present.substitutes.map((each) => each.person))).toEqual(["Anne MEUNIER"]);
  });

  it("« Suppléant : M. X, suppléant de M. Y » says for whom", () => {
    const { act } = read(
      ...COMMUNITY,
      "PRÉSENTS",
      "Commune de Castelnau",
      "Titulaire : Mme Nadia FABRE",
      "Suppléant : M. Pierre GALY, suppléant de M. Robert HÉRAUD",
      "Commune de Dions",
      "Titulaires : M. Alain IZARD, Mme Karine JULIEN",
      "",
      "Objet : Taxe",
    );
    expect(act.members.present.substitutes.map((each) => `${each.person.name} ${each.for?.name}`)).toEqual([
      "Pierre GALY Robert HÉRAUD",
    ]);
    expect(act.members.present).toMatchObject({ sure: true });
    expect(act.tally).toMatchObject({ present: 4, sure: true });
  });
});

describe("« Étaient suppléés »", () => {
  const LISTS =
    "Nombre de membres en exercice : 5\nÉtaient présents : Anne DURAND, Luc PETIT, Zoé MOREL.\nÉtaient suppléés : Paul ROUX par Ève BLANC.\nAvaient donné pouvoir : Jean GRAS à Ève BLANC";
  it("tells who sits for whom, and no proxy", () => {
    const { present, represented } = membersOf(LISTS);
    expect(names(present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Ève BLANC"]);
    expect(present.substitutes.map((each) => [each.person.name, each.for?.name])).toEqual([
      ["Ève BLANC", "Paul ROUX"],
    ]);
    expect(represented.proxies.map((each) => each.from.name)).toEqual(["Jean GRAS"]);
  });
  it("adds up", () => expect(errorsOf(LISTS)).toEqual([]));
  it("is read alike however its spaces are written", () => {
    const { present, represented } = membersOf(LISTS.replaceAll(" ", "   "));
    expect(names(present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Ève BLANC"]);
    expect(represented.proxies.map((each) => each.from.name)).toEqual(["Jean GRAS"]);
  });
});

describe("« Délégué titulaire excusé » behind the substitutes", () => {
  const LISTS =
    "Conseillers titulaires présents : 3\nDélégués titulaires présents : DURAND Anne, PETIT Luc, MOREL Zoé\n\nDéléguée suppléante : BLANC Ève\n\nDélégué titulaire excusé : GRAS Jean\n";
  it("ends the list of those present", () => {
    const { present, excused } = membersOf(LISTS);
    expect(names(present.people)).toEqual(["DURAND Anne", "PETIT Luc", "MOREL Zoé", "BLANC Ève"]);
    expect(names(excused.people)).toEqual(["GRAS Jean"]);
  });
  it("leaves the figure of the delegates right", () => expect(errorsOf(LISTS)).toEqual([]));
  it("does not explain a figure that is too high", () =>
    expect(errorsOf(LISTS.replace("présents : 3", "présents : 5"))).toContain("listed-count"));
});
