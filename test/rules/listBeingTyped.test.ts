// A list at the end of a text that somebody is typing: no error of totals before the names are there.
import { expect, it } from "vitest";
import { faultsOf } from "./plainAct.ts";

const HEAD = "COMMUNE DE VALBOURG\nSéance du 12 mars 2024\n";
const OFFICE = "Nombre de conseillers en exercice : 11\n";
const ALL = "Paul GERMAIN, Claire ROUSSET, Jean TALBOT, Anne MEUNIER, Luc VIDAL, Alice BRETON, Guy CHARRON";

it.each([
  ["names behind a figure", "Présents : 9\nVotants : 10\nPrésents : Paul GERMAIN, Claire ROUSSET, Jean"],
  ["names one a line", "Étaient présents (9) :\nM. Paul GERMAIN\nMme Claire ROUSSET\n"],
  ["names without a figure", "Étaient présents : Paul GERMAIN, Claire ROU"],
  ["proxies not begun", `Présents : 7 - Votants : 9\nPrésents : ${ALL}\nPouvoirs : `],
  ["absents just begun", `Présents : ${ALL}\nAbsents : Denis`],
])("%s", (_, lists) => {
  expect(faultsOf(HEAD + OFFICE + lists)).toEqual([]);
});

it("tells a list that is one name short, and one that more text follows", () => {
  const lists = (names: string, rest = "") => faultsOf(`${HEAD}${OFFICE}Présents (9) : ${names}${rest}`);
  expect(lists(`${ALL}, Emma LEFORT`)).toContain("listed-count");
  expect(lists(ALL, "\nObjet : Tarifs\nLe maire expose.")).toContain("listed-count");
});
