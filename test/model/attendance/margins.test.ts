// Margins and columns that run through the lists.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, COMMUNITY, read } from "../acts.ts";

const found = (...lines: string[]) => createSnapshot(lines.join("\n")).findings.map(({ rule }) => rule);

describe("numbered names through which the margin runs", () => {
  it("are doubted: no figure and no proxy is held against the first of them", () => {
    const text = [
      "COMMUNE DE VALBOURG Séance du 8 février 2021",
      "Étaient présents : 1 - M Luc PETIT, Maire Nombre de conseillers 2 - Mme Anne DURAND, adjointe En exercice : 9 3 - M Paul COSTE Présents : 7 4 - Mme Zoé MOREL Votants : 9",
      "Étaient absents représentés : M Marc ROUX pouvoir à M Paul COSTE Mme Rose VIDAL pouvoir à Mme Zoé MOREL",
    ];
    expect(actOf(...text).members.present.sure).toBe(false);
    expect(found(...text)).toEqual([]);
  });
});

describe("columns and margins run together", () => {
  it("« Les Membres » is nobody", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Etaient présents (2) :",
      "Le Président",
      "Les Membres",
      "Damien GRASSIN",
      "Hubert DELHOMME",
      "Etait excusé () :",
      "Les Membres",
      "Nombre de délégués en exercice : 2",
    );
    expect(present.join()).not.toContain("Membres");
    expect(rules).toEqual([]);
  });

  it.each(["Nbre de conseillers en exercice : 5", "Nombre de conseillers en exercice : 5"])(
    "a margin of figures puts the list through which it runs in doubt: %s",
    (figures) => {
      const { rules } = read(
        "COMMUNE DE VALBOURG",
        "CONSEIL MUNICIPAL DU 5 AVRIL 2017",
        "Etaient présents : Jacques BEAUFORT, Christophe CLEMENT, Anne BERTIN",
        `Absents ayant donné procuration : ${figures} Présents : 3 Adèle AMELIN à Jacques BEAUFORT Procurations : 2 Luc CHAUVET à Christophe CLEMENT Absents : 3`,
        "Absent : Henri LEBON",
      );
      expect(rules).toEqual([]);
    },
  );
});
