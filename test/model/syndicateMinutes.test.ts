// Attendances as the minutes of syndicates and départements write them.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD = "Comité syndical de Valbrune\nSéance du lundi 6 février 2023\n";

function members(lists: string) {
  const act = createSnapshot(HEAD + lists).acts[0];
  if (!act) throw new Error("no act");
  return act.members;
}

function alarms(lists: string): string[] {
  return createSnapshot(`${HEAD}${lists}\n\nObjet : Travaux\n\nAdopté à l’unanimité.\n`)
    .findings.filter(({ level }) => level === "error")
    .map(({ rule }) => rule);
}

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe("« Étaient suppléés »", () => {
  const LISTS =
    "Nombre de membres en exercice : 5\nÉtaient présents : Anne DURAND, Luc PETIT, Zoé MOREL.\nÉtaient suppléés : Paul ROUX par Ève BLANC.\nAvaient donné pouvoir : Jean GRAS à Ève BLANC";
  it("tells who sits for whom, and no proxy", () => {
    const { present, represented } = members(LISTS);
    expect(names(present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Ève BLANC"]);
    expect(present.substitutes.map((each) => [each.person.name, each.for?.name])).toEqual([
      ["Ève BLANC", "Paul ROUX"],
    ]);
    expect(represented.proxies.map((each) => each.from.name)).toEqual(["Jean GRAS"]);
  });
  it("adds up", () => expect(alarms(LISTS)).toEqual([]));
  it("is read alike however its spaces are written", () => {
    const { present, represented } = members(LISTS.replaceAll(" ", "   "));
    expect(names(present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Ève BLANC"]);
    expect(represented.proxies.map((each) => each.from.name)).toEqual(["Jean GRAS"]);
  });
});

describe("« Délégué titulaire excusé » behind the substitutes", () => {
  const LISTS =
    "Conseillers titulaires présents : 3\nDélégués titulaires présents : DURAND Anne, PETIT Luc, MOREL Zoé\n\nDéléguée suppléante : BLANC Ève\n\nDélégué titulaire excusé : GRAS Jean\n";
  it("ends the list of those present", () => {
    const { present, excused } = members(LISTS);
    expect(names(present.people)).toEqual(["DURAND Anne", "PETIT Luc", "MOREL Zoé", "BLANC Ève"]);
    expect(names(excused.people)).toEqual(["GRAS Jean"]);
  });
  it("leaves the figure of the delegates right", () => expect(alarms(LISTS)).toEqual([]));
  it("does not explain a figure that is too high", () =>
    expect(alarms(LISTS.replace("présents : 3", "présents : 5"))).toContain("listed-count"));
});

describe("surnames on lines of their own", () => {
  it("go on with the list as long as commas part them", () =>
    expect(
      names(
        members(
          "Étaient présents : Anne\n\nDURAND\n\n, Jean-Luc\n\nPETIT\n\n, Zoé\n\nMOREL\n\nACHAT D’UN BROYEUR\n",
        ).present.people,
      ),
    ).toEqual(["Anne DURAND", "Jean-Luc PETIT", "Zoé MOREL"]));
});

describe("members struck out of a list of the whole council", () => {
  const LISTS = (figure: number) =>
    `Nombre de membres présents : ${figure}\nPrésents (dans l’ordre du tableau) : Anne DURAND, Luc PETIT, Zoé MOREL, Paul ROUX et Ève BLANC.\n\nAbsents : M. L. Petit excusé avec procuration à Z. Morel, Mme È. Blanc, excusée avec procuration à M. P. Roux.`;
  it("are not held against the figure, named by their initials", () =>
    expect(alarms(LISTS(3))).not.toContain("listed-count"));
  it("explain no other figure", () => expect(alarms(LISTS(2))).toContain("listed-count"));
});

describe("« (procuration pour X) »", () => {
  it("beside one of those present is a proxy that she holds", () => {
    const { absent, represented } = members(
      "Présents : Anne DURAND (procuration pour Luc PETIT) ; Zoé MOREL ; Paul ROUX (pouvoir pour Ève BLANC)\nAbsents excusés : Luc PETIT ; Ève BLANC ; Jean GRAS",
    );
    expect(represented.proxies.map((each) => [each.from.name, each.to?.name])).toEqual([
      ["Luc PETIT", "Anne DURAND"],
      ["Ève BLANC", "Paul ROUX"],
    ]);
    expect(names(absent.people)).toEqual(["Jean GRAS"]);
  });
  it("beside one of the absent is none that she holds", () =>
    expect(
      members(
        "Présents : Zoé MOREL ; Paul ROUX\nAbsents : Anne DURAND (pouvoir pour Paul ROUX)",
      ).represented.proxies.filter((each) => each.from.name === "Paul ROUX"),
    ).toEqual([]));
});

describe("sentences right behind the last name, their full stop being lost", () => {
  it.each([
    "Le nombre de membres en exercice est de 5.",
    "Le quorum étant atteint, le comité délibère.",
    "Après avoir procédé à l’appel, le maire ouvre la séance.",
  ])("are no name: %s", (sentence) =>
    expect(
      names(
        members(
          `Étaient présents : Anne DURAND, Luc PETIT Excusés ou absents : Zoé MOREL, Paul ROUX ${sentence}`,
        ).absent.people,
      ),
    ).toEqual(["Zoé MOREL", "Paul ROUX"]),
  );
});

describe("« Les présents désignent X comme secrétaire »", () => {
  it("names the secretary", () =>
    expect(
      createSnapshot(
        `${HEAD}Présents : Anne DURAND, Luc PETIT\n\nLes présents désignent Durand Anne comme secrétaire de séance.\n`,
      ).acts[0]?.session.secretary?.name,
    ).toBe("Durand Anne"));
});

describe("minutes whose opening tells nobody who was there", () => {
  it("share their day between their acts", () => {
    const { acts } = createSnapshot(
      "SIVOS DE VALBRUNE\n\nL’an deux mil vingt-trois, le six février à 19 heures, le comité dûment convoqué s’est réuni sous la présidence d’Anne DURAND, présidente.\n\nAbsent(s) : Aucun\n\nN° 01-02-2023 – ÉLECTION DU PRÉSIDENT\n\nRésultats du vote : Luc PETIT est élu à l’unanimité.\n\nN° 02-02-2023 – ÉLECTION DU VICE-PRÉSIDENT\n\nRésultats du vote : Zoé MOREL est élue à l’unanimité.\n",
    );
    expect(acts.length).toBe(2);
    expect(acts.map((act) => act.session.date?.value)).toEqual([
      acts[0]?.session.date?.value,
      acts[0]?.session.date?.value,
    ]);
    expect(acts[1]?.session.date).not.toBeNull();
  });
});

describe("a secretary who is asked for", () => {
  it("is not who asks", () =>
    expect(
      createSnapshot(
        `${HEAD}Présents : Anne DURAND, Luc PETIT. Monsieur Luc Petit, Maire, ouvre la séance et demande qui est candidat pour la fonction de secrétaire de séance. Madame Anne Durand est candidate. Madame Anne Durand est élue secrétaire de séance à l’unanimité.\n`,
      ).acts[0]?.session.secretary?.name,
    ).toBe("Anne Durand"));
});

describe("« les délégués des communes de : »", () => {
  it("are no people when communes are named", () => {
    const { present } = members(
      "Étaient présents Mesdames et Messieurs les Délégués des Communes de :\n\nAubry-le-Mont ; Brice ; Combe-Noire ; Dorne *(2) ; L’Étang ;\n",
    );
    expect(present.people).toEqual([]);
    expect(present.sure).toBe(false);
  });
});
