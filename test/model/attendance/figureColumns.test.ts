// The figures of an attendance in columns, each under its head.
import { describe, expect, it } from "vitest";
import { communeAct } from "../acts.ts";

const LISTS = [
  "Présents : Paul GERMAIN, Claire ROUSSET, Jean TALBOT",
  "Pouvoir : Denis MOREL à Paul GERMAIN",
  "Absente : Lucie FERRAND",
];

describe.each([
  ["in wide columns", ["EN EXERCICE   PRÉSENTS   VOTANTS", "     5            3         4"]],
  ["as a scanner leaves them", ["EN EXERCICE PRÉSENTS VOTANTS", "5 3 4"]],
  ["in a table", ["| Nombre de membres | | |", "| En exercice | Présents | Votants |", "| 5 | 3 | 4 |"]],
  [
    "with heads on two lines",
    [
      "Nombre de membres",
      "Afférents au        En         Qui ont pris part",
      "Conseil municipal   exercice   à la délibération",
      "7                   5          4",
    ],
  ],
])("figures %s", (_, heads) => {
  const act = communeAct(...heads, "", ...LISTS);

  it("are those in office and the voters", () => {
    expect(act.members.inOffice?.value).toBe(5);
    expect(act.voters.stated?.value).toBe(4);
  });

  it("leave the lists alone", () => {
    expect(act.tally).toMatchObject({ present: 3, represented: 1, absent: 1, voters: 4, sure: true });
  });
});

it("are not read of other words over other figures", () => {
  const act = communeAct("Exercice Montant Votants", "2023 3 4", ...LISTS);
  expect(act.members.inOffice).toBeNull();
});
