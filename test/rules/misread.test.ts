// One wrong name is a fault of the act; many are a list that was not understood, of which nobody is alarmed.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD = "Commune de Valbrune\nSéance du lundi 6 février 2023\n";
const PEOPLE =
  "Anne DURAND, Luc PETIT, Zoé MOREL, Paul ROUX, Ève BLANC, Jean GRAS, Guy NOËL, Rose VIDAL, Léo BRUN, Inès COLIN";

/** The levels of what one rule says of the lists of an act. */
function levels(rule: string, lists: string): string[] {
  const { findings } = createSnapshot(`${HEAD}${lists}\n\nObjet : Travaux\n\nAdopté à l’unanimité.\n`);
  return findings.filter((each) => each.rule === rule).map((each) => each.level);
}

describe("names written twice", () => {
  it("are errors when they are two", () =>
    expect(levels("duplicate-member", `Présents : ${PEOPLE}, Luc PETIT, Jean GRAS`)).toEqual([
      "error",
      "error",
    ]));
  it("are hints when they are three", () =>
    expect(levels("duplicate-member", `Présents : ${PEOPLE}, Luc PETIT, Jean GRAS, Léo BRUN`)).toEqual([
      "hint",
      "hint",
      "hint",
    ]));
});

describe("holders who are in no list", () => {
  const proxies = (holders: readonly string[]) =>
    `Présents : ${PEOPLE}\nPouvoirs :\n${holders.map((to, at) => `Luce MARTY${"ABC"[at]} à ${to}`).join("\n")}`;
  it("are an error when it is one", () =>
    expect(levels("proxy-holder", proxies(["Marc VALADE", "Luc PETIT", "Zoé MOREL"]))).toEqual(["error"]));
  it("are hints when they are three", () =>
    expect(levels("proxy-holder", proxies(["Marc VALADE", "Jade FERRIER", "Noé LAMBERT"]))).toEqual([
      "hint",
      "hint",
      "hint",
    ]));
});

describe("givers who are present", () => {
  const givers = (names: readonly string[]) =>
    `Présents : ${PEOPLE}\nPouvoirs :\n${names.map((from) => `${from} à Luc PETIT`).join("\n")}`;
  it("are an error when it is one", () =>
    expect(levels("proxy-giver", givers(["Zoé MOREL"]))).toEqual(["error"]));
  it("are hints when they are three", () =>
    expect(levels("proxy-giver", givers(["Zoé MOREL", "Paul ROUX", "Guy NOËL"]))).toEqual([
      "hint",
      "hint",
      "hint",
    ]));
});

describe("figures of lists", () => {
  it("are an error where one is wrong, and where one member was moved from a list to the other", () => {
    expect(levels("listed-count", `Présents : 12\n${PEOPLE}\n\nAbsents : 1\nMax GUY`)).toEqual(["error"]);
    expect(levels("listed-count", `Présents : 11\n${PEOPLE}\n\nAbsents : 1\nMax GUY, Éva PUY`)).toEqual([
      "error",
      "error",
    ]);
  });
  it("are hints where two lists are far from theirs", () =>
    expect(levels("listed-count", `Présents : 17\n${PEOPLE}\n\nAbsents : 6\nMax GUY, Éva PUY`)).toEqual([
      "hint",
      "hint",
    ]));
});

describe("lists that begin inside a line", () => {
  const flat = (seats: number) =>
    `Membres en exercice : ${seats}\nLe conseil s’est réuni. Étaient présents : ${PEOPLE}. Étaient absents : Max GUY, Éva PUY.`;
  it("are told when they lack one name or two", () =>
    expect(levels("members-sum", flat(13))).toEqual(["error"]));
  it("are doubted where they lack many", () => expect(levels("members-sum", flat(19))).toEqual([]));
});
