import { describe, expect, it } from "vitest";
import { workspaceSymbols } from "../../../server/src/features/workspaceSymbols.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ACT, REGISTER } from "../support/acts.ts";

const found = (text: string, query: string) =>
  workspaceSymbols(createSnapshot(text), query, "fr").map((symbol) => symbol.name);

describe("search of acts", () => {
  it("gives every act for no query, with the place of its number", () => {
    const symbols = workspaceSymbols(createSnapshot(REGISTER), "", "fr");
    expect(symbols.map(({ name, date }) => [name, date])).toEqual([
      ["2025-08 — Réfection du chemin des Ormes", "2025-03-18"],
      ["2025-09 — Tarifs de la salle des fêtes", "2025-03-18"],
    ]);
    expect(symbols.map(({ span }) => REGISTER.slice(span.start, span.end))).toEqual(["2025-08", "2025-09"]);
  });
  it("finds by number", () =>
    expect(found(REGISTER, "2025-09")).toEqual(["2025-09 — Tarifs de la salle des fêtes"]));
  it("finds by words in any order, without accents and case", () =>
    expect(found(REGISTER, "FETES tarif")).toEqual(["2025-09 — Tarifs de la salle des fêtes"]));
  it("wants every word", () => expect(found(ACT, "chemin piscine")).toEqual([]));
  it("names an act without number by its object, and one without either by what it is", () => {
    expect(found("Objet : Voirie\n\nAdopté à l'unanimité.\nPour : 3 voix", "voirie")).toEqual(["Voirie"]);
    expect(found("Présents : M. Luc BRÉZET, Mme Ana MOREL", "")).toEqual(["Délibération"]);
  });
  it("finds nothing where no act is", () => {
    expect(found("", "")).toEqual([]);
    expect(found("pain, eau", "pain")).toEqual([]);
  });
});
