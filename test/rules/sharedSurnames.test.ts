// Delegates of several communes who share a surname, each named by it alone.
import { expect, it } from "vitest";
import { faultsOf } from "./plainAct.ts";

const HEAD = "SYNDICAT INTERCOMMUNAL DES EAUX DE LA BRAMETTE\nSéance du 12 mars 2024\n";

it.each([
  "Présents :\nVernoux : MM. GERMAIN, ROUSSET\nSalles : M. MARTIN, Mme TALBOT\nBrion : M. MARTIN, M. VIDAL",
  "Présents : MM. GERMAIN (Vernoux), ROUSSET (Vernoux), MARTIN (Salles), MARTIN (Brion), VIDAL (Orcey)",
])("two delegates of two communes: %s", (lists) => {
  expect(faultsOf(HEAD + lists)).not.toContain("duplicate-member");
});

it("a surname twice in one commune is told", () => {
  expect(
    faultsOf(`${HEAD}Présents :\nVernoux : MM. GERMAIN, ROUSSET, GERMAIN\nSalles : M. MARTIN`),
  ).toContain("duplicate-member");
});
