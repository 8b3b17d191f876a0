// Stamps that stand once, above the heading of several acts.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD = ["COMMUNE DE VALBOURG", "Séance du 8 février 2021", "Présents : Anne DURAND, Luc PETIT", ""];
const act = (number: string, object: string) => [
  `Délibération n° ${number}`,
  `Objet : ${object}`,
  "",
  "Le conseil approuve à l'unanimité.",
  "",
];
const stamps = (sent: string, received: string, published: string) => [
  `Envoyé en préfecture le ${sent}`,
  `Reçu en préfecture le ${received}`,
  `Publié le ${published}`,
  "",
];
const faults = (text: string) =>
  createSnapshot(text)
    .findings.filter(({ level }) => level === "error")
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
const textOf = (above: readonly string[], end = "\n") =>
  [...above, ...HEAD, ...act("2021-03", "Achat d'un broyeur"), ...act("2021-04", "Vente d'un terrain")].join(
    end,
  );

describe.each(["\n", "\r\n"])("stamps above the heading of several acts", (end) => {
  it("in their order are right", () => {
    expect(faults(textOf(stamps("11/02/2021", "12/02/2021", "13/02/2021"), end))).toEqual([]);
  });
  it("before the session are told once", () => {
    expect(faults(textOf(stamps("02/02/2021", "02/02/2021", "12/02/2021"), end))).toEqual([
      "date-order 02/02/2021",
      "date-order 02/02/2021",
    ]);
  });
  it("received before they were sent are told once", () => {
    expect(faults(textOf(stamps("12/02/2021", "11/02/2021", "13/02/2021"), end))).toEqual([
      "date-order 11/02/2021",
    ]);
  });
});

it("the stamps of the act itself win", () => {
  const text = [
    ...stamps("02/02/2021", "02/02/2021", "02/02/2021"),
    ...HEAD,
    ...act("2021-03", "Achat d'un broyeur"),
    ...stamps("12/02/2021", "12/02/2021", "12/02/2021"),
    ...act("2021-04", "Vente d'un terrain"),
  ].join("\n");
  expect(faults(text)).toEqual([]);
});
