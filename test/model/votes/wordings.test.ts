// Votes under visas and by surnames.
import { expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

it("reads the unanimity of a line of its own under visas", () => {
  const act = actOf(
    ...VALBOURG,
    "Délibération n° 2021-03",
    VALBOURG_PRESENT,
    "VU la délibération n° 2020.074 du 23 juillet 2020 donnant délégation ;",
    "VU l'avis de la commission des finances ;",
    "Sur proposition du Maire,",
    "À l'unanimité,",
    "APPROUVE l'avenant n° 1.",
  );
  expect(act.decision.majority?.value).toBe("unanimity");
});

it("compares votes with lists of surnames of which one has a particle", () => {
  const { findings } = createSnapshot(
    [
      ...VALBOURG,
      "Délibération n° 2021-03",
      "Présents : M. BENSAID - Mme AUMONT - Mme DA COSTA - M. LE GOFF - Mme GUO",
      "Absents : M. MOREL",
      "",
      "VOTE : Pour 4 / Contre 1 (M. LE GOFF) / Abstention 1 (Mme GUO)",
    ].join("\n"),
  );
  expect(findings.map((finding) => finding.rule)).toContain("vote-sum");
});
