// Numbers of acts that no word announces, and the day that stands beside a number.
import { describe, expect, it } from "vitest";
import type { Act } from "../../../server/src/model/types.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";

function actsOf(...lines: readonly string[]): readonly Act[] {
  return createSnapshot(lines.join("\n")).acts;
}

const HEAD = [
  "Procès-verbal du conseil municipal de Valbourg",
  "Séance du 8 février 2024",
  "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
  "",
];

const minutes = (...titles: readonly string[]) =>
  actsOf(...HEAD, ...titles.flatMap((title) => [title, "Le conseil approuve à l'unanimité.", ""]));

describe("the numbers of a series", () => {
  it.each([
    ["year in two figures", ["24-011 – Achat d'un broyeur", "24-012 – Vente du four"], ["24-011", "24-012"]],
    [
      "no dash before the title",
      ["2024-11 Achat d'un broyeur", "2024-12 Vente du four"],
      ["2024-11", "2024-12"],
    ],
    [
      "a full stop in the number",
      ["24.011 : Achat d'un broyeur", "24.013 : Vente du four"],
      ["24.011", "24.013"],
    ],
  ])("reads them: %s", (_, titles, numbers) => {
    const acts = minutes(...titles);
    expect(acts.map((act) => act.number?.value)).toEqual(numbers);
    expect(acts.map((act) => act.object?.value)).toEqual(["Achat d'un broyeur", "Vente du four"]);
  });

  it.each([
    ["one line alone", ["24-011 – Achat d'un broyeur"]],
    ["another year", ["19-011 – Achat d'un broyeur", "19-012 – Vente du four"]],
    ["a count that falls", ["24-012 – Achat d'un broyeur", "24-011 – Vente du four"]],
    ["the hours of the day", ["24-5 enfants", "24-6 enfants"]],
  ])("takes for none %s", (_, titles) => {
    expect(minutes(...titles).map((act) => act.number)).not.toContainEqual(
      expect.objectContaining({ value: "24-012" }),
    );
    expect(minutes(...titles).length).toBeLessThanOrEqual(1);
  });
});

describe("a number alone at the head", () => {
  const head = (line: string) =>
    actsOf(
      line,
      "COMMUNE DE VALBOURG",
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
      "OBJET : Achat d'un broyeur",
      "Le conseil approuve à l'unanimité.",
    )[0];

  it.each(["CC02_2024", "24-02/011", "DCM_2024_011"])("reads %s", (number) => {
    expect(head(number)?.number?.value).toBe(number);
  });

  it.each([
    ["DCM 2024-11 du 08/02/2024", "2024-02-08"],
    ["Délibération n° 11 du 8 février 2024", "2024-02-08"],
  ])("reads the session's day beside it: %s", (line, date) => {
    expect(head(line)?.session.date?.value).toBe(date);
  });

  it("takes the day of the act that it replaces for no session", () => {
    expect(head("Délibération n° 11 abrogeant celle du 8 février 2024")?.session.date).toBeFalsy();
  });
});
