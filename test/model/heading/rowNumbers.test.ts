// The numbers at the head of the rows of a « liste des délibérations », whatever their parts and signs.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const OBJECTS = [
  "Approbation du procès-verbal du 27 juin 2023",
  "Convention avec l’office de tourisme",
  "Créances irrécouvrables",
  "Motion sur les déserts médicaux",
];
const RESULTS = ["Approuvée à l’unanimité", "Adoptée (32 pour, 2 abstentions)", "Adoptée", "Rejetée"];

/** A list with one row a number: `between` stands between the number and the object, `lead` before the number. */
function list(numbers: readonly string[], between: string, lead = "") {
  return createSnapshot(
    [
      "COMMUNAUTÉ DE COMMUNES DU VAL SEREIN",
      "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL COMMUNAUTAIRE",
      "SÉANCE DU MARDI 26 SEPTEMBRE 2023",
      "",
      "Numéro | Objet | Vote",
      ...numbers.map((number, index) => `${lead}${number}${between}${OBJECTS[index]} | ${RESULTS[index]}`),
      "",
      "Affichée et mise en ligne le 28 septembre 2023",
    ].join("\n"),
  );
}

const four = (head: string) => ["1", "2", "3", "4"].map((last) => head + last);
const HEADS = [
  "2023-09-0",
  "2023-09-00",
  "2023_09_0",
  "2023/09/0",
  "2023.09.0",
  "2023-04",
  "DEL-2023-09-0",
  "DEL 2023-09-0",
  "CM-2023-10-04",
  "DCM2023-09-0",
  "D2023-090",
  "2023D04",
];

describe("the number of a row", () => {
  for (const head of HEADS)
    for (const between of [" | ", " - ", " : ", " ", "\t", " – "])
      it(`${head}1${JSON.stringify(between)} is read whole`, () => {
        const snapshot = list(four(head), between);
        expect(snapshot.acts.map((act) => act.number?.value)).toEqual(four(head));
        expect(snapshot.acts.map((act) => act.object?.value)).toEqual(OBJECTS);
      });

  for (const head of HEADS)
    for (const lead of ["| ", "- ", "|"])
      it(`${lead}${head}1 is read whole`, () => {
        const snapshot = list(four(head), " | ", lead);
        expect(snapshot.acts.map((act) => act.number?.value)).toEqual(four(head));
        expect(snapshot.acts.map((act) => act.object?.value)).toEqual(OBJECTS);
      });

  it("is read where two rows have it in common", () => {
    const numbers = ["2023-09-01", "2023-09-02", "2023-09-02", "2023-09-04"];
    expect(list(numbers, " | ").acts.map((act) => act.number?.value)).toEqual(numbers);
  });

  for (const between of [" | ", " - "])
    it(`is no date that the rows have in common, before${between}`, () => {
      const snapshot = list(["2023-09-26", "2023-09-26", "2023-09-26", "2023-09-26"], between);
      expect(snapshot.acts.map((act) => act.number?.value ?? null)).toEqual([null, null, null, null]);
      expect(snapshot.acts.map((act) => act.object?.value)).toEqual(OBJECTS);
    });
});
