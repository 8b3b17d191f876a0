// Proxies of which each is a paragraph, or which stand in one list with the absent.
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../rules/plainAct.ts";
import { communeAct, proxies } from "../acts.ts";

const END = ["Objet : Achat d'un broyeur", "Le conseil approuve à l'unanimité."];

function faults(...lines: readonly string[]): string[] {
  return faultsOf(
    ["Commune de Valbourg", "Séance du 8 février 2021", "Délibération n° 2021-03", ...lines].join("\n"),
  );
}

describe("proxies, each a paragraph", () => {
  const list = (count: number) => [
    "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
    `Procurations : ${count}`,
    "Procurations : Madame Rita GRAS à Madame Anne DURAND",
    "",
    "Monsieur Paul VERT à Monsieur Luc PETIT",
    "",
    "Monsieur Guy NOËL au Dr. Zoé MOREL",
    "",
    ...END,
  ];
  it("are all read", () => {
    expect(proxies(communeAct(...list(3)))).toEqual([
      "Rita GRAS → Anne DURAND",
      "Paul VERT → Luc PETIT",
      "Guy NOËL → Zoé MOREL",
    ]);
    expect(faults(...list(3))).toEqual([]);
  });
  it("are counted", () => {
    expect(faults(...list(4))).toEqual(["listed-count"]);
  });
});

describe("absents and proxies in one list", () => {
  const list = (count: number) => [
    "Présents : 2",
    "Anne DURAND",
    "Luc PETIT",
    `Absents et procurations : ${count}`,
    "Rita GRAS excusée",
    "Paul VERT excusé",
    "Zoé MOREL pouvoir à Luc PETIT",
    "Le président ouvre la séance.",
    ...END,
  ];
  it("make the number together", () => {
    expect(faults(...list(3))).toEqual([]);
  });
});

describe("« Absent avec procuration »", () => {
  it("heads the proxies", () => {
    const act = communeAct(
      "Présents : Anne DURAND, Luc PETIT",
      "Absente avec procuration : Rita GRAS à Anne DURAND",
      ...END,
    );
    expect(proxies(act)).toEqual(["Rita GRAS → Anne DURAND"]);
  });
});

describe("a sentence that the width of the page broke before « représentés, »", () => {
  it("heads no list", () => {
    const act = communeAct(
      "Présents : Anne DURAND, Luc PETIT",
      "Objet : Achat d'un broyeur",
      "Le conseil, à l'unanimité des membres présents et",
      "représentés, approuve l'achat.",
    );
    expect(act.members.represented.label).toBeNull();
    expect(act.decision.outcome?.value).toBe("adopted");
  });
});
