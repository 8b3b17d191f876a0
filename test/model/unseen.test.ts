// Wordings and layouts of councils not seen before: what is read, and no false alarm.
import { describe, expect, it } from "vitest";
import { factsOf } from "../../server/src/model/factsJson.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { names, proxies } from "./acts.ts";

const HEAD = [
  "COMMUNE DE BELLECOMBE",
  "Séance du conseil municipal du 5 octobre 2023",
  "Convocation du 28 septembre 2023",
  "Nombre de conseillers en exercice : 11",
];
const EIGHT = [
  "Paul AUBIN",
  "Anne BARDIN",
  "Luc CAMUS",
  "Zoé DELORME",
  "Marc ÉVRARD",
  "Julie FABIEN",
  "Éric GAUTIER",
  "Rose HUBERT",
];
const PRESENT = `Présents : ${EIGHT.join(", ")}`;
const PROXIES = "Pouvoirs : Nina IMBERT à Paul AUBIN, Jean JOLY à Rose HUBERT";
const ABSENT = "Absent : Karim LEBLANC";
const BODY = ["Délibération n° 2023-31", "Objet : Convention de passage", "Le maire présente la convention."];
const VOTE = "Le conseil municipal, à l'unanimité, approuve la convention.";
const TWO = ["Nina IMBERT → Paul AUBIN", "Jean JOLY → Rose HUBERT"];

function read(...lines: string[]) {
  const snapshot = createSnapshot([...lines, "Le maire, Paul AUBIN", ""].join("\n"));
  const act = snapshot.acts[0];
  if (!act) throw new Error("no act");
  const loud = snapshot.findings.filter((each) => each.level === "error" || each.level === "warning");
  return { act, rules: loud.map((each) => each.rule) };
}

describe("who is present under a heading in words", () => {
  it.each([
    `Étaient présents les conseillers municipaux suivants :\n${EIGHT.join("\n")}`,
    `Étaient présents les conseillers municipaux suivants\n${EIGHT.join("\n")}`,
    `Étaient présents les conseillers municipaux suivants : ${EIGHT.join(", ")}`,
    `Étaient présents, formant la majorité des membres en exercice :\n${EIGHT.join("\n")}`,
    `Étaient présents les membres ci-après désignés :\n\n- ${EIGHT.join("\n- ")}\n`,
    `Les conseillers présents sont :\n${EIGHT.join("\n")}`,
  ])("%s", (list) => {
    const { act, rules } = read(...HEAD, list, PROXIES, ABSENT, ...BODY, VOTE);
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO);
    expect(rules).toEqual([]);
  });
});

describe("proxies said twice", () => {
  it.each([
    "Absents ayant donné procuration : Mme Nina IMBERT à M. Paul AUBIN, M. Jean JOLY à Mme Rose HUBERT\nProcurations : 2\nMme IMBERT a donné pouvoir à M. AUBIN\nM. JOLY a donné pouvoir à Mme HUBERT",
    "Absents excusés : Mme Nina IMBERT donne procuration à M. Paul AUBIN\nM. Jean JOLY donne procuration à Mme Rose HUBERT\nPouvoirs :\nNina IMBERT à Paul AUBIN\nJean JOLY à Rose HUBERT",
    "Excusés : N. IMBERT (pouvoir à P. AUBIN), J. JOLY (pouvoir à R. HUBERT)\nPouvoirs : Nina IMBERT à Paul AUBIN ; Jean JOLY à Rose HUBERT",
  ])("count once: %s", (lists) => {
    const { act, rules } = read(...HEAD, PRESENT, lists, ABSENT, ...BODY, VOTE);
    expect(proxies(act)).toEqual(TWO);
    expect(rules).toEqual([]);
  });

  it("with initials are pairs, and the excused are those represented", () => {
    const { act, rules } = read(
      ...HEAD,
      PRESENT,
      "Excusés : N. IMBERT, J. JOLY",
      "Procurations : N. IMBERT à P. AUBIN ; J. JOLY à R. HUBERT",
      ABSENT,
      ...BODY,
      VOTE,
    );
    expect(proxies(act)).toEqual(["N. IMBERT → P. AUBIN", "J. JOLY → R. HUBERT"]);
    expect(act.tally.voters).toBe(10);
    expect(rules).toEqual([]);
  });

  it("in the same words in one list are an error of the text", () => {
    const twice = `${PROXIES}, Jean JOLY à Rose HUBERT`;
    expect(read(...HEAD, PRESENT, twice, ABSENT, ...BODY, VOTE).rules).toContain("duplicate-member");
  });
});

describe("who votes against", () => {
  it.each([
    "Bellecombe Ensemble",
    "Groupe Ensemble Autrement",
    "Majorité Municipale",
    "Les Écologistes",
    "élus du groupe Bellecombe Demain",
  ])("a group is no person: %s", (group) => {
    const { act, rules } = read(
      ...HEAD,
      PRESENT,
      PROXIES,
      ABSENT,
      ...BODY,
      "Pour : 8",
      `Contre : 2 (${group})`,
    );
    expect(act.vote.against.people).toEqual([]);
    expect(rules).toEqual([]);
  });

  it.each([
    "M. CAMUS, qui regrette l'absence de concertation",
    "M. CAMUS, intéressé",
    "M. CAMUS qui estime le prix trop élevé",
  ])("is read without his reasons: %s", (said) => {
    const { act } = read(...HEAD, PRESENT, PROXIES, ABSENT, ...BODY, "Pour : 9", `Contre : 1 (${said})`);
    expect(names(act.vote.against.people)).toEqual(["CAMUS"]);
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
    const { act, rules } = read(...HEAD, ...table, "", ...BODY, VOTE, "Pour : 10", "Contre : 0");
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO);
    expect(names(act.members.absent.people)).toEqual(["Karim LEBLANC"]);
    expect(rules).toEqual([]);
  });

  it("of other things is none", () => {
    const table = ["| Nom | Présenté par |", "|---|---|", "| Plan | Paul AUBIN |", "| Bail | Luc CAMUS |"];
    const { act } = read(...HEAD, ...BODY, ...table, VOTE);
    expect(act.members.present.people).toEqual([]);
  });
});

describe("heads of columns without a colon", () => {
  it("hold the names below them", () => {
    const { act, rules } = read(
      ...HEAD,
      "PRÉSENTS                    POUVOIRS",
      "Paul AUBIN                  Nina IMBERT à Paul AUBIN",
      "Anne BARDIN                 Jean JOLY à Rose HUBERT",
      ...EIGHT.slice(2),
      ABSENT,
      ...BODY,
      VOTE,
    );
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO);
    expect(rules).toEqual([]);
  });
});

describe("counts in a sentence, without names", () => {
  it.each([
    "12 conseillers présents sur 15 en exercice, 2 pouvoirs, soit 14 votants.",
    "Le conseil compte 15 membres en exercice ; 12 étaient présents, 2 avaient donné pouvoir et 1 était absent.",
    "Douze conseillers étaient présents.",
  ])("are the attendance: %s", (sentence) => {
    expect(read(...HEAD.slice(0, 3), sentence, ...BODY, VOTE).rules).toEqual([]);
  });
});

describe("delegates by commune", () => {
  const HEADS = [
    "Commune de Bellecombe",
    "Commune de Valmorin",
    "Commune de Saint-Aubin",
    "Commune de Lormes",
  ];
  const grouped = (colon: string, blank: string) =>
    HEADS.flatMap((head, at) => [
      `${head}${colon}`,
      ...EIGHT.slice(at * 2, at * 2 + 2),
      ...(blank ? [""] : []),
    ]);

  it.each([
    ["", ""],
    [" :", "blank"],
    ["", "blank"],
  ])("head%s, %s lines between", (colon, blank) => {
    const { act, rules } = read(
      "SYNDICAT MIXTE DES EAUX DU VAL DORÉ",
      "Séance du comité syndical du 5 octobre 2023",
      "Nombre de délégués en exercice : 11",
      "Étaient présents :",
      ...grouped(colon, blank),
      PROXIES,
      ABSENT,
      ...BODY.map((line) => line.replace("maire", "président")),
      "Le comité syndical, à l'unanimité, approuve la convention.",
    );
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(rules.filter((each) => each !== "entity-title")).toEqual([]);
  });
});

describe("proxies in other words", () => {
  it.each([
    "Pouvoirs : Nina IMBERT en faveur de Paul AUBIN ; Jean JOLY en faveur de Rose HUBERT",
    "Pouvoirs : Mme Nina IMBERT au profit de M. Paul AUBIN, M. Jean JOLY au profit de Mme Rose HUBERT",
    "Procurations : Nina IMBERT a donné procuration en faveur de Paul AUBIN. Jean JOLY a donné procuration en faveur de Rose HUBERT.",
    "Paul AUBIN a reçu pouvoir de Nina IMBERT ; Rose HUBERT a reçu pouvoir de Jean JOLY.",
    "Pouvoirs : M. Paul AUBIN a reçu pouvoir de Mme Nina IMBERT, Mme Rose HUBERT a reçu pouvoir de M. Jean JOLY",
    "Pouvoirs : Paul AUBIN (pouvoir de Nina IMBERT), Rose HUBERT (pouvoir de Jean JOLY)",
  ])("%s", (line) => {
    const { act, rules } = read(...HEAD, PRESENT, line, ABSENT, ...BODY, VOTE, "Pour : 10");
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO);
    expect(rules).toEqual([]);
  });

  it("two givers of one holder", () => {
    const line = "Paul AUBIN a reçu pouvoir de Nina IMBERT et de Jean JOLY.";
    const { act } = read(...HEAD, PRESENT, line, ABSENT, ...BODY, VOTE);
    expect(proxies(act)).toEqual(["Nina IMBERT → Paul AUBIN", "Jean JOLY → Paul AUBIN"]);
  });
});

describe("who takes no part by a sentence of his own", () => {
  it("is named among those who do not vote", () => {
    const said = "M. CAMUS quitte la salle et ne prend pas part au vote.";
    const { act, rules } = read(...HEAD, PRESENT, PROXIES, ABSENT, ...BODY, said, VOTE, "Pour : 9");
    const { vote } = factsOf(act, () => ({ line: 0, column: 0 }));
    expect(vote.names.notVoting).toEqual(["CAMUS"]);
    expect(rules).toEqual([]);
  });
});

describe("whose act it is", () => {
  it.each([
    [
      "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDU CONSEIL MUNICIPAL\nDE LA COMMUNE DE BELLECOMBE",
      "BELLECOMBE",
    ],
    ["Commune de Bellecombe – Registre des délibérations – Page 12", "Bellecombe"],
    ["SYNDICAT DES EAUX DU VAL DORÉ\nComité syndical\nCommune de Valmorin", "SYNDICAT DES EAUX DU VAL DORÉ"],
  ])("%s", (heading, name) => {
    const { act } = read(heading, ...HEAD.slice(1), PRESENT, ABSENT, ...BODY, VOTE);
    expect(act.collectivity.name?.value).toBe(name);
  });
});

describe("a list of acts in a table", () => {
  it.each(["Décision modificative n° 1 – budget principal", "Vote des taux des taxes locales"])(
    "%s",
    (title) => {
      const { acts } = createSnapshot(
        [
          "COMMUNE DE BELLECOMBE",
          "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL",
          "SÉANCE DU 3 JUILLET 2024",
          "| N° | Objet | Décision |",
          "|---|---|---|",
          `| 2024-31 | ${title} | Adoptée à l'unanimité |`,
          "| 2024-32 | Tarifs de la cantine | Adoptée (12 pour, 2 contre) |",
        ].join("\n"),
      );
      expect(acts.map((act) => act.object?.value)).toEqual([title, "Tarifs de la cantine"]);
    },
  );
});

describe("figures as a list below their heading", () => {
  it("leave no field empty", () => {
    const counts = ["Nombre de conseillers :", "- en exercice : 11", "- présents : 8", "- votants : 10"];
    const { act, rules } = read(...HEAD.slice(0, 3), ...counts, PRESENT, PROXIES, ABSENT, ...BODY, VOTE);
    expect(act.members.inOffice?.value).toBe(11);
    expect(rules).toEqual([]);
  });
});
