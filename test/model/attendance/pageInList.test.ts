// What an extraction leaves of a page in the middle of a list of names: the same names are read.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { EIGHT } from "../acts.ts";

const NUMBER = "Délibération n°C2021-12";
const HEAD = [
  "Commune de Bellecombe-en-Forêt",
  "",
  NUMBER,
  "Séance ordinaire du lundi 8 février 2021",
  "",
  "Nombre de membres en exercice : 19",
  "",
];
const LISTS = [
  "Présents :",
  "Paul AUBIN, Anne BARDIN, Luc CAMUS, Zoé DELORME, Marc",
  "ÉVRARD, Julie FABIEN, Éric GAUTIER, Rose HUBERT-",
  "LACAZE, Jean-Marc INGRAND, Léa JOSSE, Hugo KLEIN,",
  "Marie-Delphine LAMY, Guy MERCIER, Ève NOLIN, Sylvain",
  "ORSINI, Nora PETIT.",
  "",
  "Absents ayant donné procuration :",
  "Yves QUENTIN à Paul AUBIN, Aude",
  "RAYNAL à Nora PETIT",
  "",
  "Absents :",
  "Tom",
  "SERRE",
];
const BELOW = [
  "",
  "Objet : Achat d'un broyeur",
  "",
  "Adoptée à l'unanimité.",
  "Pour : 18 voix",
  "Contre : 0 voix",
];

const PRESENT = [
  ...EIGHT.slice(0, -1),
  "Rose HUBERT-LACAZE",
  "Jean-Marc INGRAND",
  "Léa JOSSE",
  "Hugo KLEIN",
  "Marie-Delphine LAMY",
  "Guy MERCIER",
  "Ève NOLIN",
  "Sylvain ORSINI",
  "Nora PETIT",
];

/** The names of the lists, and the errors, of the act whose lists have `between` under their line `after`. */
function read(between: readonly string[], after: number) {
  const lists = [...LISTS.slice(0, after), ...between, ...LISTS.slice(after)];
  const { acts, findings } = createSnapshot([...HEAD, ...lists, ...BELOW].join("\n"));
  const { present, represented, absent } = acts[0]?.members ?? {};
  return {
    acts: acts.length,
    present: present?.people.map(({ name }) => name),
    givers: represented?.people.map(({ name }) => name),
    absent: absent?.people.map(({ name }) => name),
    errors: findings.flatMap(({ level, rule }) => (level === "error" ? [rule] : [])),
  };
}

/** After each line of the two lists that a page may cut. */
const PLACES = [2, 3, 4, 5, 9];

describe("a list cut by the end of a page", () => {
  it.each([
    ["a blank line", [""]],
    ["the number of the page", ["", "Page 1 sur 3", ""]],
    ["the number of the page alone", ["Page 1 sur 3"]],
    ["the head of the act, a space before it", [` ${NUMBER}`]],
    ["the head of the act behind a form feed", ["", `\f${NUMBER}`, ""]],
    ["both", ["", "Page 1 sur 3", "", `\f${NUMBER}`, ""]],
    ["a rule", ["---"]],
  ])("%s", (_, between) => {
    for (const after of PLACES)
      expect([after, read(between, after)]).toEqual([
        after,
        {
          acts: 1,
          present: PRESENT,
          givers: ["Yves QUENTIN", "Aude RAYNAL"],
          absent: ["Tom SERRE"],
          errors: [],
        },
      ]);
  });
});

it("a list that is whole ends where the head of the next page begins", () => {
  const text = [...HEAD, ...LISTS, ` ${NUMBER}`, "BUDGET ANNEXE Eau et forêt", ...BELOW].join("\n");
  expect(createSnapshot(text).acts[0]?.members.absent.people.map(({ name }) => name)).toEqual(["Tom SERRE"]);
});
