// Names in columns: side by side under their labels, and under the heads « Titulaires », « Suppléants », « Commune ».
import { describe, expect, it } from "vitest";
import { communeAct, names } from "../acts.ts";

function members(...lines: readonly string[]) {
  return communeAct(...lines, "Objet : Achat d’un broyeur").members;
}

describe("labels side by side", () => {
  it("have the names under them", () => {
    const { present, absent, represented } = members(
      "Étaient présents :              Absents :               Pouvoirs :",
      "Mme Anne BEL                    M. Jean FAUR            Mme Zoé GUET à Mme Anne BEL",
      "M. Luc COLIN                    M. Paul HUET",
      "M. Marc DORE",
    );
    expect(names(present.people)).toEqual(["Anne BEL", "Luc COLIN", "Marc DORE"]);
    expect(names(absent.people)).toEqual(["Jean FAUR", "Paul HUET"]);
    expect(represented.proxies.map((each) => `${each.from.name} → ${each.to?.name}`)).toEqual([
      "Zoé GUET → Anne BEL",
    ]);
    expect([present.sure, absent.sure, represented.sure]).toEqual([true, true, true]);
  });

  it("may be parted by tabs", () => {
    const { present, absent } = members(
      "Présents :\tAbsents :",
      "Mme Anne BEL\tM. Jean FAUR",
      "M. Luc COLIN\tM. Paul HUET",
    );
    expect(names(present.people)).toEqual(["Anne BEL", "Luc COLIN"]);
    expect(names(absent.people)).toEqual(["Jean FAUR", "Paul HUET"]);
  });

  it("leave a cell in doubt that stands under none of them", () => {
    const { present, absent } = members(
      "Présents :                      Absents :",
      "Mme Anne BEL                    M. Jean FAUR",
      "              M. Luc COLIN",
    );
    expect(names(present.people)).toEqual(["Anne BEL"]);
    expect(present.sure && absent.sure).toBe(false);
  });

  it("are none where a figure stands between", () => {
    const { present } = members("Présents : 2                    Absents : 1", "Mme Anne BEL, M. Luc COLIN");
    expect(present.stated?.value).toBe(2);
  });
});

describe("heads of columns", () => {
  it.each([
    ["Titulaires                    Suppléants"],
    ["TITULAIRES                    SUPPLÉANTS"],
    ["Délégués titulaires           Délégués suppléants"],
  ])("« %s »: the second column holds substitutes", (head) => {
    const { present } = members(
      "Présents :",
      head,
      "M. Joël ARNAL                 Mme Lola FABRE",
      "Mme Rita BESSE",
    );
    expect(names(present.people)).toEqual(["Joël ARNAL", "Lola FABRE", "Rita BESSE"]);
    expect(present.substitutes.map((each) => [each.person.name, each.for])).toEqual([["Lola FABRE", null]]);
  });

  it("of a Markdown table", () => {
    const { present } = members(
      "Présents :",
      "| Titulaires | Suppléants |",
      "| --- | --- |",
      "| M. Joël ARNAL | |",
      "| | Mme Lola FABRE |",
    );
    expect(names(present.people)).toEqual(["Joël ARNAL", "Lola FABRE"]);
    expect(names(present.substitutes.map((each) => each.person))).toEqual(["Lola FABRE"]);
  });

  it.each([
    [["Titulaires", "M. Joël ARNAL", "Suppléants", "Mme Lola FABRE"]],
    [["Titulaires : M. Joël ARNAL", "Suppléants : Mme Lola FABRE"]],
    [["Suppléants : Mme Lola FABRE", "Titulaires : M. Joël ARNAL"]],
  ])("one above the other: %j", (lines) => {
    const { present } = members("Présents :", ...lines);
    expect(names(present.people).sort()).toEqual(["Joël ARNAL", "Lola FABRE"]);
    expect(names(present.substitutes.map((each) => each.person))).toEqual(["Lola FABRE"]);
  });

  it("of communes put the list in doubt", () => {
    const { present } = members(
      "Présents :",
      "COMMUNE          TITULAIRE",
      "Bessac           M. Joël ARNAL",
      "Cazouls          Mme Rita BESSE",
    );
    expect(present.sure).toBe(false);
  });
});
