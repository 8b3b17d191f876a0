// The vote right under the object, and acts of which the first is decided by a ballot.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { faultsOf } from "../../rules/plainAct.ts";
import { communeAct } from "../acts.ts";

describe("the line under the object", () => {
  it.each([
    ["Pour 10 Contre 0 Abst. 0"],
    ["10 voix pour"],
    ["Unanimité"],
    ["Votants : 10 Pour : 10"],
    ["Vote à l'unanimité"],
  ])("is the vote and no part of it: %s", (vote) => {
    expect(communeAct("Objet : Achat d'un broyeur", vote).object?.value).toBe("Achat d'un broyeur");
  });
  it.each([["pour 3 ans avec la société Lumière"], ["pour le service technique"]])(
    "goes on with it: %s",
    (line) => {
      const act = communeAct(
        "Objet : Location d'un broyeur et d'une remorque de transport",
        line,
        "",
        "Adopté.",
      );
      expect(act.object?.value).toBe(`Location d'un broyeur et d'une remorque de transport ${line}`);
    },
  );
});

describe("an act that a ballot decides", () => {
  it("ends where the next number stands", () => {
    const text = [
      "Commune de Valbourg",
      "Conseil municipal du 8 février 2024",
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Guy NOËL, Ève BLANC",
      "",
      "Délibération n° 2024-01",
      "Objet : Désignation d'un délégué",
      "Vote à bulletin secret :",
      "M. NOËL : 3 voix",
      "Mme BLANC : 2 voix",
      "M. NOËL est désigné délégué.",
      "",
      "Délibération n° 2024-02",
      "Objet : Achat d'un broyeur",
      "Adopté à l'unanimité.",
    ].join("\n");
    const { acts } = createSnapshot(text);
    expect(acts.map((act) => act.number?.value)).toEqual(["2024-01", "2024-02"]);
    expect(faultsOf(text)).toEqual([]);
  });
});
