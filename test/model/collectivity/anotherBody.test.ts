// Whether an act is of the body of the settings, or of another that the same delib.json stands above.
import { describe, expect, it } from "vitest";
import { isAnotherBody } from "../../../server/src/model/collectivity/anotherBody.ts";
import { councilFileOf } from "../../../server/src/rules/councilFile/councilFile.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const nothing = { name: null, kind: null, siren: null };

describe("another body", () => {
  it.each([
    ["Valbrune", "MIRVAL"],
    ["Saint-Aubin-les-Prés", "Saint-Martin-les-Prés"],
    ["Montclar-sur-Ligne", "Communauté de communes des Hautes Terres"],
  ])("%s is not %s", (own, name) => {
    expect(isAnotherBody({ name: own }, { ...nothing, name })).toBe(true);
  });

  it.each([
    ["Valbrune", "COMMUNE DE VALBRUNE"],
    ["Ville de Valbrune", "Valbrune-sur-Orb"],
    ["Valbrune Val d’Orb Métropole", "Métropole de Valbrune"],
    ["Valbrune", "Département du Lot"],
    ["Saint-Aubin", "Commune"],
  ])("%s may be %s", (own, name) => {
    expect(isAnotherBody({ name: own }, { ...nothing, name })).toBe(false);
  });

  it("is told by kind and SIREN together, by neither alone", () => {
    const own = { kind: "commune", siren: "213401722" };
    expect(isAnotherBody(own, { ...nothing, kind: "epci", siren: "243400017" })).toBe(true);
    expect(isAnotherBody(own, { ...nothing, kind: "epci", siren: "213401722" })).toBe(false);
    expect(isAnotherBody(own, { ...nothing, kind: "commune", siren: "243400017" })).toBe(false);
  });

  it("has nothing of the file said against it", () => {
    const { config } = councilFileOf({
      collectivity: {
        name: "Montclar-sur-Ligne",
        kind: "commune",
        siren: "213401722",
        department: "34",
        population: 3000,
        court: "Montpellier",
      },
    });
    const text = [
      "Département de l’Allier\n\nCOMMUNE DE SAINT-AUBIN-LES-PRÉS",
      "Séance du mardi 18 mars 2025\n\nDélibération n° 2025-08\n\nNombre de membres en exercice : 11",
      "Objet : Achat d’un broyeur\n\nLe conseil municipal, après en avoir délibéré, approuve à l’unanimité.",
      "ID : 003-210302568-20250318-2025_08-DE",
      "Recours devant le tribunal administratif de Clermont-Ferrand dans un délai de deux mois.",
    ].join("\n\n");
    const { findings } = createSnapshot(text, { config });
    const about = ["council-size", "act-id-entity", "act-id-department", "remedies", "entity-title"];
    expect(findings.filter(({ rule }) => about.includes(rule))).toEqual([]);
  });
});
