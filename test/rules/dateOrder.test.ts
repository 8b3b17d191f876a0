// The law that a finding of `date-order` is founded on.
import { expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const act = (heading: string, date: string) =>
  createSnapshot(
    `${heading}\n\n${date}\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n`,
  ).findings.filter(({ rule }) => rule === "date-order");

it.each([
  ["Département du Lot\nCommune de Valbourg", ["CGCT L2121-11"]],
  ["Département de la Moselle\nCommune de Valbourg", ["CGCT L2541-2"]],
  ["Communauté de communes des Trois Vaux\nConseil communautaire", ["CGCT L2121-11", "CGCT L5211-1"]],
  // The code sets no delay that could be cited for every body.
  ["Conseil départemental du Lot", []],
])("a convocation after the session is against the law of the convocation: %s", (heading, law) => {
  expect(act(heading, "Date de convocation : 9 février 2021").map((each) => each.law)).toEqual([law]);
});

it("an act signed before its session contradicts itself, one received before it what makes it executory", () => {
  const told = (last: string) =>
    createSnapshot(
      `Commune de Valbourg\nConseil municipal\n\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\n${last}\n`,
    ).findings.flatMap(({ rule, law }) => (rule === "date-order" ? [law] : []));
  expect(told("Fait à Valbourg, le 9 janvier 2021")).toEqual([[]]);
  expect(told("Reçu en préfecture le 09/01/2021")).toEqual([["CGCT L2131-1"]]);
});
