// Heads of pages and of the next act.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

const found = (...lines: string[]) => createSnapshot(lines.join("\n")).findings.map(({ rule }) => rule);

describe("the heading of the act that is being written", () => {
  const MINUTES = [
    "PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 8 FÉVRIER 2021",
    VALBOURG_PRESENT,
    "",
    "Délibération N° 2021-02-01 Nom de la rue du lavoir",
    "",
    "Le conseil municipal, à l'unanimité, approuve ce nom.",
    "",
    "Délibération N° 2021-02-02 Tarif de la cantine",
    "",
    "Le conseil municipal, à l'unanimité, fixe le tarif à 3 €.",
    "",
  ];

  it("is no header of a page, where other words stand beside its number", () => {
    const text = [
      ...MINUTES,
      "Délibération N° 2021-02-03 SUBVENTIONS AUX ASSOCIATIONS",
      "",
      "L'adjointe présente les demandes.",
    ];
    expect(found(...text)).not.toContain("running-header");
    expect(createSnapshot(text.join("\n")).acts).toHaveLength(3);
  });

  it("is one where it says the same again", () => {
    const page = "Délibération N° 2021-07 Conseil municipal de Valbourg";
    const text = [
      "Délibération N° 2021-03 Conseil municipal de Valbourg",
      ...VALBOURG,
      "Objet : Achat d'un broyeur",
      "Le conseil municipal approuve l'achat.",
      "",
      "Page 1 sur 2",
      "",
      page,
      "",
      "Adoptée à l'unanimité.",
    ];
    expect(found(...text)).toContain("running-header");
  });
});
