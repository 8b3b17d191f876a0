// Tables that spaces draw: three are a gap as four are.
import { expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const told = (...rows: readonly string[]) => {
  const text = [
    "COMMUNE DE VALBOURG",
    "Séance du 8 février 2021",
    "Délibération n° 2021-03",
    "Présents : Anne DURAND, Luc PETIT",
    "Objet : Budget",
    "",
    ...rows,
    "",
    "Le conseil municipal, à l'unanimité, approuve.",
  ].join("\n");
  return createSnapshot(text).findings.map(({ rule }) => rule);
};

it.each([3, 4, 6])("a wrong total is told behind gaps of %i", (width) => {
  const gap = " ".repeat(width);
  const row = (...cells: readonly string[]) => cells.join(gap);
  const rows = [row("Voirie   ", "12 000", " 3 000"), row("Bâtiments", "56 000", "14 000")];
  expect(told(...rows, row("Total    ", "68 000", "17 000"))).toEqual([]);
  expect(told(...rows, row("Total    ", "68 000", "18 000"))).toEqual(["table-total"]);
});

it("spaces that extraction tripled are no gaps", () => {
  expect(
    told("Voirie         900   3   000", "Bâtiments      600   4   000", "Total    1   500   7   000"),
  ).toEqual([]);
});
