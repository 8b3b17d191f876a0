// Voters named by their surname alone: the member who alone bears it.
import { describe, expect, it } from "vitest";
import { faultsOf, plainAct } from "./plainAct.ts";

const people = (present: string, absent: string) =>
  `Nombre de conseillers en exercice : 6\nPrésents : ${present}\nAbsents : ${absent}\nSecrétaire : Anne BARDIN`;

describe("a voter named by the surname alone who cannot vote", () => {
  it.each([
    ["who is absent", "Pour : 9\nContre : 1 (M. LEBLANC)"],
    ["who is absent, among others", "Pour : 8\nContre : 2 (MM. CAMUS et LEBLANC)"],
    ["who is absent, in a sentence", "Adopté par 8 voix pour et 2 voix contre (CAMUS, LEBLANC)"],
    ["in two camps", "Pour : 8\nContre : 1 (M. CAMUS)\nAbstention : 1 (M. CAMUS)"],
    ["in two camps, once with the first name", "Pour : 8\nContre : 1 (Luc CAMUS)\nAbstention : 1 (M. CAMUS)"],
  ])("%s", (_, vote) => {
    expect(faultsOf(plainAct({ vote }))).toEqual(["voter-listed"]);
  });
});

describe("a voter named by the surname alone who may be somebody who votes", () => {
  it.each([
    [
      "one of two who bear it",
      people("Paul AUBIN, Anne BARDIN, Luc CAMUS, Zoé LEBLANC", "Karim LEBLANC, Jean JOLY"),
    ],
    [
      "a member whom the lists left out",
      people("Paul AUBIN, Anne BARDIN, Luc CAMUS", "Karim LEBLANC, Jean JOLY"),
    ],
  ])("%s", (_, listed) => {
    expect(
      faultsOf(plainAct({ people: listed, vote: "Contre : 1 (LEBLANC)\nPour : 3\nAdopté à la majorité." })),
    ).not.toContain("voter-listed");
  });
  it("who votes for another as well", () => {
    const vote = "Pour : 8\nContre : 1 (Mme HUBERT)\nAbstention : 1 (Mme HUBERT)";
    expect(faultsOf(plainAct({ vote }))).toEqual([]);
  });
});
