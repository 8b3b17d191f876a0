// Results of an election in a table « En chiffres | En toutes lettres ».
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { communeAct } from "../acts.ts";

const HEAD = [
  "Commune de Valbourg",
  "Séance du 8 février 2021",
  "Délibération n° 2021-03",
  "Objet : Élection du maire",
];
const COLUMNS = (cast: string, words: string, majority: string) => [
  "                                          En chiffres      En toutes lettres",
  "Nombre de votants (bulletins déposés)     10               dix",
  "Bulletins blancs                          1                un",
  "Bulletins nuls                            0                zéro",
  `Suffrages exprimés                        ${cast}                ${words}`,
  `Majorité absolue                          ${majority}                cinq`,
  "",
  "M. Paul GERMAIN                           8                huit",
  "Mme Claire ROUSSET                        1                une",
];
const BARS = (cast: string, words: string, majority: string) => [
  "| | En chiffres | En toutes lettres |",
  "|---|---|---|",
  "| Votants | 10 | dix |",
  "| Blancs | 1 | un |",
  "| Nuls | 0 | zéro |",
  `| Suffrages exprimés | ${cast} | ${words} |`,
  `| Majorité absolue | ${majority} | cinq |`,
  "| M. Paul GERMAIN | 8 | huit |",
  "| Mme Claire ROUSSET | 1 | une |",
];

describe.each([
  ["columns", COLUMNS],
  ["bars", BARS],
])("a table of a ballot in %s", (_, table) => {
  it("gives its figures and the votes of each", () => {
    const [ballot] = communeAct("Objet : Élection du maire", ...table("9", "neuf", "5")).vote.ballots;
    expect(ballot).toMatchObject({
      voters: { value: 10 },
      blank: { value: 1 },
      null: { value: 0 },
      cast: { value: 9 },
      absoluteMajority: { value: 5 },
    });
    expect(ballot?.results.map(({ person, votes }) => `${person.name} ${votes.value}`)).toEqual([
      "Paul GERMAIN 8",
      "Claire ROUSSET 1",
    ]);
  });

  const rules = (...lines: readonly string[]) =>
    createSnapshot([...HEAD, ...lines].join("\n")).findings.map((each) => each.rule);

  it("is right when words and figures agree", () => {
    expect(rules(...table("9", "neuf", "5"))).not.toContain("amount-words");
  });

  it("is told when a word differs, or the majority is not half of the votes cast", () => {
    expect(rules(...table("9", "huit", "5"))).toContain("amount-words");
    expect(rules(...table("9", "neuf", "6"))).toContain("absolute-majority");
  });
});
