// Tables with a row for each member and a cross in the column that says where he is.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import {
  BELLECOMBE,
  communeAct,
  EIGHT,
  names,
  PASSAGE,
  PASSAGE_VOTE,
  proxies,
  readSigned,
  TWO_PAIRS,
} from "../acts.ts";

const TABLES: readonly (readonly [string, readonly string[]])[] = [
  [
    "parted by one tab each",
    [
      "Nom\tPrésent\tExcusé\tProcuration à",
      "GERMAIN Paul\tX\t\t",
      "ROUSSET Claire\tX\t\t",
      "MEUNIER Anne\t\tX\tGERMAIN Paul",
      "CHARRON Guy\t\tX\t",
      "LEFORT Emma\tX\t\t",
    ],
  ],
  [
    "with letters for heads",
    [
      "| Commune | Titulaires | P | A | E | Pouvoir |",
      "| Vernoux | GERMAIN Paul | X | | | |",
      "| Vernoux | ROUSSET Claire | X | | | |",
      "| Salles | MEUNIER Anne | | | X | GERMAIN Paul |",
      "| Orcey | CHARRON Guy | | | X | |",
      "| Orcey | LEFORT Emma | X | | | |",
    ],
  ],
  [
    "set in columns",
    [
      "NOM Prénom        Présent   Excusé   Pouvoir à",
      "GERMAIN Paul         X",
      "ROUSSET Claire       X",
      "MEUNIER Anne                   X      GERMAIN Paul",
      "CHARRON Guy                    X",
      "LEFORT Emma          X",
    ],
  ],
];

describe.each(TABLES)("a table of presence %s", (_, table) => {
  const act = communeAct(...table, "", "Objet : Tarifs de la cantine", "Adopté à l'unanimité.");

  it("reads each member in his column", () => {
    expect(names(act.members.present.people)).toEqual(["GERMAIN Paul", "ROUSSET Claire", "LEFORT Emma"]);
    expect(names(act.members.excused.people)).toEqual(["CHARRON Guy"]);
    expect(proxies(act)).toEqual(["MEUNIER Anne → GERMAIN Paul"]);
  });

  it("counts the voters", () => {
    expect(act.tally).toMatchObject({ present: 3, represented: 1, absent: 1, voters: 4, sure: true });
  });
});

describe("a table with crosses whose columns ran together", () => {
  const text = (head: string, write: (row: string) => string = (row) => row) =>
    [
      "COMMUNE DE VALBOURG",
      "Séance du 12 mars 2024",
      "Conseillers en exercice : 6",
      head,
      "M. Paul GERMAIN, Maire X",
      "Mme Claire ROUSSET X",
      "M. Jean TALBOT X",
      "Mme Anne MEUNIER X à M. TALBOT",
      "M. Luc VIDAL X",
      "",
      "Secrétaire de séance : Claire ROUSSET",
      "Délibération n° 2024-012 : Tarifs de la cantine",
      "Le conseil municipal, à l'unanimité, fixe le tarif à 3,20 €.",
    ]
      .map(write)
      .join("\n");

  it.each([
    ["as written", (row: string) => row],
    ["with wide spaces", (row: string) => row.replaceAll(" ", "   ")],
    ["with no-break spaces", (row: string) => row.replaceAll(" ", "\u00a0")],
  ])("is in doubt, and raises no alarm, %s", (_, write) => {
    for (const head of ["Présents Excusés Absents Pouvoirs", "NOM Présent Absent Pouvoir à"]) {
      const { acts, findings } = createSnapshot(text(head, write));
      expect(acts[0]?.tally.sure).toBe(false);
      expect(acts[0]?.members.absent.people).toEqual([]);
      expect(findings.filter((each) => each.level !== "info")).toEqual([]);
    }
  });
});

describe("a table of attendance", () => {
  const CIVIL: [string, string, string][] = [
    ...EIGHT.map((name): [string, string, string] => [name, "X", ""]),
    ["Nina IMBERT", "", "Paul AUBIN"],
    ["Jean JOLY", "", "Rose HUBERT"],
  ];
  const BARS = [
    "| Nom | Présent | Absent | Excusé | Pouvoir à |",
    "|---|---|---|---|---|",
    ...CIVIL.map(([name, here, to]) => `| ${name} | ${here} | | ${to ? "X" : ""} | ${to} |`),
    "| Karim LEBLANC | | X | | |",
  ];
  const GAPS = [
    "Nom et prénom          Présent   Absent   Excusé   Pouvoir à",
    ...CIVIL.map(([name, here, to]) =>
      `${name.padEnd(26)}${here.padEnd(18)}${(to ? "X" : "").padEnd(9)}${to}`.trimEnd(),
    ),
    `${"Karim LEBLANC".padEnd(35)}X`,
  ];
  const STATES = [
    ...CIVIL.map(([name, here, to]) => `${name} : ${here ? "présent" : `excusé, pouvoir à ${to}`}`),
    "Karim LEBLANC : absent",
  ];

  it.each([
    ["bars", BARS],
    ["gaps", GAPS],
    ["a line each", STATES],
  ])("%s", (_, table) => {
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      ...table,
      "",
      ...PASSAGE,
      PASSAGE_VOTE,
      "Pour : 10",
      "Contre : 0",
    );
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO_PAIRS);
    expect(names(act.members.absent.people)).toEqual(["Karim LEBLANC"]);
    expect(rules).toEqual([]);
  });

  it("of other things is none", () => {
    const table = ["| Nom | Présenté par |", "|---|---|", "| Plan | Paul AUBIN |", "| Bail | Luc CAMUS |"];
    const { act } = readSigned(...BELLECOMBE, ...PASSAGE, ...table, PASSAGE_VOTE);
    expect(act.members.present.people).toEqual([]);
  });
});
