// A vote in minutes in which somebody arrives: who came is counted, and the sums are still told.
import { describe, expect, it } from "vitest";
import { faultsOf } from "./plainAct.ts";

const HEAD = [
  "PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL",
  "COMMUNE DE BELLECOMBE",
  "Séance du 5 octobre 2023",
  "Présents : Paul AUBIN, Anne BARDIN, Luc CAMUS, Zoé DELORME, Marc ÉVRARD",
  "Pouvoir : Nina IMBERT à Paul AUBIN",
  "Absents : Karim LEBLANC, Rose HUBERT",
  "Secrétaire : Anne BARDIN",
  "",
];
const item = (rank: number, object: string, ...lines: readonly string[]) => [
  `${rank}. N° 2023-3${rank} ${object}`,
  ...lines,
  "",
];
const vote = (figure: number) => `Vote : Pour ${figure} – Contre 0 – Abstention 0`;
const textOf = (...items: readonly (readonly string[])[]) =>
  [...HEAD, ...items.flat(), "La séance est levée."].join("\n");

const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => text.replaceAll("\n", "\r\n"),
];

describe.each([
  ["by name", "Mme Rose HUBERT entre en séance."],
  ["with the hour", "Arrivée de Mme HUBERT à 20 h 25."],
  ["by surname", "M. LEBLANC arrive à 20 h 10."],
])("somebody arrives %s", (_, arrival) => {
  const minutes = (first: number, second: number, third: number) =>
    textOf(
      item(1, "Tarifs de la cantine", vote(first)),
      item(2, "Achat d'un broyeur", arrival, vote(second)),
      item(3, "Location de la salle", vote(third)),
    );
  it.each(VARIANTS.map((vary, index) => [index, vary] as const))(
    "and the figures follow (%i)",
    (_index, vary) => {
      expect(faultsOf(vary(minutes(6, 7, 7)))).toEqual([]);
    },
  );
  it.each(VARIANTS.map((vary, index) => [index, vary] as const))(
    "and a vote too many is told (%i)",
    (_index, vary) => {
      expect(faultsOf(vary(minutes(6, 8, 7)))).toEqual(["vote-sum"]);
      expect(faultsOf(vary(minutes(6, 7, 8)))).toEqual(["vote-sum"]);
    },
  );
});

describe("whom the list of those present has already", () => {
  const late = (text: string) => text.replace("Marc ÉVRARD", "Marc ÉVRARD (arrivé à 20 h 25)");
  const minutes = (first: number, second: number) =>
    late(textOf(item(1, "Tarifs de la cantine", vote(first)), item(2, "Achat d'un broyeur", vote(second))));
  it("may come later", () => {
    expect(faultsOf(minutes(5, 6))).toEqual([]);
  });
  it("is not counted twice", () => {
    expect(faultsOf(minutes(6, 7))).toEqual(["vote-sum"]);
  });
});

it("an arrival of somebody unknown keeps the sums silent", () => {
  expect(
    faultsOf(
      textOf(
        item(1, "Tarifs de la cantine", vote(6)),
        item(2, "Achat d'un broyeur", "Un conseiller entre en séance.", vote(7)),
      ),
    ),
  ).toEqual([]);
});

describe("who is listed present comes for a later item, the lines above the items say", () => {
  const minutes = (arrival: string, voters: number) =>
    [
      ...HEAD,
      arrival,
      "",
      ...item(1, "Tarifs de la cantine", `Votants : ${voters}`, "Adopté à l'unanimité."),
      ...item(2, "Achat d'un broyeur", "Votants : 6", "Adopté à l'unanimité."),
    ].join("\n");
  it("may be a voter less before it", () => {
    expect(faultsOf(minutes("M. Luc CAMUS arrive à 20 h 20, au point 2.", 5))).toEqual([]);
  });
  it("is a voter from the item for which he comes", () => {
    expect(faultsOf(minutes("M. Luc CAMUS arrive à 20 h 20, au point 1.", 5))).toEqual(["voters-sum"]);
  });
});
