// A number with the council's letters at the head of a heading begins an act.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const OBJECTS = [
  "FINANCES - Budget primitif 2024",
  "CULTURE - Convention avec le théâtre",
  "SPORT - Don au club de judo",
];

const session = (numbers: readonly string[], between: string) =>
  createSnapshot(
    [
      "COMMUNAUTÉ DE COMMUNES DU VAL SEREIN",
      "SÉANCE DU 26 SEPTEMBRE 2024",
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
      ...numbers.flatMap((number, index) => [
        "",
        `${number}${between}${OBJECTS[index]}`,
        "Le conseil communautaire, après en avoir délibéré, à l’unanimité,",
        "APPROUVE la proposition du président.",
      ]),
    ].join("\n"),
  );

describe("a heading with the number of an act", () => {
  for (const head of [
    "DCC_2024_04",
    "DCC-2024-04",
    "DCS2024-04",
    "CC-2024-09-04",
    "DEL_2024_04",
    "2024D04",
    "2024-D-04",
    "2024_09_04",
  ])
    for (const between of [" - ", " : ", " – "])
      it(`${head}1${between}… begins an act`, () => {
        const numbers = ["1", "2", "3"].map((last) => head + last);
        const { acts } = session(numbers, between);
        expect(acts.map((act) => act.number?.value)).toEqual(numbers);
        expect(acts.map((act) => act.object?.value)).toEqual(OBJECTS);
      });

  it("is read alone on the line over an act", () => {
    for (const number of ["DCC_2024_041", "2024D041", "2024_09_01"]) {
      const text = `COMMUNE DE VALBOURG\nSéance du 26 septembre 2024\n\n${number}\n\nPrésents : Anne DURAND, Luc PETIT\nObjet : Achat d’un broyeur\nLe conseil municipal, après en avoir délibéré, approuve à l’unanimité.`;
      expect(createSnapshot(text).acts.map((act) => act.number?.value)).toEqual([number]);
    }
  });
});
