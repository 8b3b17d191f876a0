// Who gives and who holds a proxy, in every wording.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import {
  actOf,
  BELLECOMBE,
  COMMUNITY,
  EIGHT,
  EIGHT_PRESENT,
  FOUR_PRESENT,
  membersOf,
  names,
  ONE_ABSENT,
  ONE_LINE,
  PASSAGE,
  PASSAGE_VOTE,
  proxies,
  read,
  readSigned,
  TWO_PAIRS,
  VALBOURG,
  VALBOURG_PRESENT,
} from "../acts.ts";

const found = (...lines: string[]) => createSnapshot(lines.join("\n")).findings.map(({ rule }) => rule);

const pairs = (act: ReturnType<typeof actOf>) =>
  act.members.represented.proxies.map(({ from, to }) => `${from.name} → ${to?.name}`);

describe("proxies", () => {
  it.each([
    ["Excusés : Marc ROUX, pouvoir L. PETIT", "Marc ROUX → L. PETIT"],
    ["Excusée : Mme Rose ROUX, procuration Mme Anne DURAND", "Rose ROUX → Anne DURAND"],
  ])("without « à »: %s", (line, pair) => {
    const act = actOf(...VALBOURG, VALBOURG_PRESENT, line);
    expect(pairs(act)).toEqual([pair]);
    expect(names(act.members.absent.people)).toEqual([]);
  });

  it("stand one a line: « Procuration de M. X à Mme Y »", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "Absents excusés : M. ROUX – Mme VIDAL – M. COSTE",
      "",
      "Procuration de M. ROUX à Mme DURAND",
      "Procuration de Mme VIDAL à M. PETIT",
      "",
      "Pouvoir de police du maire",
    );
    expect(pairs(act)).toEqual(["ROUX → DURAND", "VIDAL → PETIT"]);
    expect(names(act.members.absent.people)).toEqual(["COSTE"]);
  });

  it("whose table ran together are doubted, and no sum is held against them", () => {
    const text = [
      "COMMUNE DE VALBOURG Séance du 8 février 2021 Nombre de conseillers en exercice : 9",
      "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL, Paul COSTE, Rose VIDAL",
      "Absents excusés : Marc ROUX à donné pouvoir à Anne DURAND à donné pouvoir à Luc PETIT à donné pouvoir à Zoé MOREL",
      "Secrétaire de séance : Luc PETIT",
      "Le procès-verbal est approuvé par 7 voix pour et 2 contre.",
    ];
    expect(actOf(...text).members.represented.sure && actOf(...text).members.absent.sure).toBe(false);
    expect(found(...text)).not.toContain("vote-sum");
    expect(found(...text)).not.toContain("members-sum");
  });
});

describe("a proxy of a part of the meeting", () => {
  it("ends its holder's name at the hour", () => {
    const { act, rules } = read(
      "CONSEIL RÉGIONAL DU VAL-DORÉ",
      "Séance du 3 mars 2021",
      "Sont présents : Monsieur Gilles DEGRAS, Madame Mélanie FORTIN, Monsieur Jean DELVAL",
      "Sont excusés : Madame Mélanie FORTIN (pouvoir à M. DELVAL à partir de 10 H 50)",
    );
    expect(proxies(act)).toEqual(["Mélanie FORTIN → DELVAL"]);
    expect(rules).toEqual([]);
  });

  it("may be left out of the figure of the represented", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Présents : Zoé ROYER, Luc PINSON, Anne BERTIN",
      "Pouvoirs : Zoé ROYER à Luc PINSON (jusqu’au point 3), Paul OURSEL à Anne BERTIN",
      "Nombre de membres représentés : 1",
    );
    expect(rules).toEqual([]);
  });
});

describe("who gives and who holds a proxy", () => {
  it.each([
    [
      "behind a colon",
      "Représentés : Mme Agnès BRUN : pouvoir à Mme DURAND ; M. Paul ROUX : pouvoir à M. PETIT",
    ],
    [
      "the « à » being lost",
      "Excusés : Mme Agnès BRUN (pouvoir Mme DURAND), M. Paul ROUX (pouvoir à M. PETIT)",
    ],
    [
      "with the commune between",
      "Pouvoirs : Mme BRUN Agnès, commune de VALBOURG, donne procuration à Mme DURAND, M. ROUX Paul, commune de VALBOURG, donne procuration à M. PETIT",
    ],
  ])("is told %s", (_, line) => {
    const act = actOf("Présents : M. PETIT, Mme DURAND, M. ROY", line);
    expect(act.members.represented.proxies.map((each) => each.to?.name)).toEqual(["DURAND", "PETIT"]);
    expect(act.members.absent.people).toEqual([]);
  });

  it("is told with « de » before the giver", () => {
    const act = actOf(
      "Présents : Luc PETIT, Anne DURAND",
      "Pouvoirs : de Paul ROUX à Luc PETIT, de Agnès BRUN à Anne DURAND",
    );
    expect(proxies(act)).toEqual(["Paul ROUX → Luc PETIT", "Agnès BRUN → Anne DURAND"]);
  });

  it("is told from the holder's side", () => {
    const act = actOf(
      "Présents : PETIT Luc, DURAND Anne (ayant la procuration de BRUN Agnès), ROY Marc (ayant la suppléance de NOIR Jean)",
    );
    expect(proxies(act)).toEqual(["BRUN Agnès → DURAND Anne"]);
    expect(act.members.present.substitutes.map((each) => each.for?.name)).toEqual(["NOIR Jean"]);
  });
});

describe("proxies", () => {
  it.each([
    [
      "Pouvoir : de M. ÉVRARD à Mme BARDIN et de Mme FABIEN à M. CAMUS",
      ["ÉVRARD → BARDIN", "FABIEN → CAMUS"],
    ],
    [
      "Représentés :\nMme Julie FABIEN : pouvoir à M. CAMUS ; M. Marc ÉVRARD : pouvoir à Mme BARDIN",
      ["Julie FABIEN → CAMUS", "Marc ÉVRARD → BARDIN"],
    ],
    ["Absents : M. Marc ÉVRARD (pv. Mme BARDIN)", ["Marc ÉVRARD → BARDIN"]],
    [
      "Absents ayant donné procuration : Julie FABIEN à Mme Anne BARDIN jusqu'au point « Commissions », Marc ÉVRARD à M. CAMUS",
      ["Julie FABIEN → Anne BARDIN", "Marc ÉVRARD → CAMUS"],
    ],
  ])("%s", (list, pairs) => {
    const { act } = read(ONE_LINE, FOUR_PRESENT, list);
    expect(proxies(act)).toEqual(pairs);
    expect(act.members.represented.sure).toBe(true);
  });
});

describe("« (procuration pour X) »", () => {
  it("beside one of those present is a proxy that she holds", () => {
    const { absent, represented } = membersOf(
      "Présents : Anne DURAND (procuration pour Luc PETIT) ; Zoé MOREL ; Paul ROUX (pouvoir pour Ève BLANC)\nAbsents excusés : Luc PETIT ; Ève BLANC ; Jean GRAS",
    );
    expect(represented.proxies.map((each) => [each.from.name, each.to?.name])).toEqual([
      ["Luc PETIT", "Anne DURAND"],
      ["Ève BLANC", "Paul ROUX"],
    ]);
    expect(names(absent.people)).toEqual(["Jean GRAS"]);
  });
  it("beside one of the absent is none that she holds", () =>
    expect(
      membersOf(
        "Présents : Zoé MOREL ; Paul ROUX\nAbsents : Anne DURAND (pouvoir pour Paul ROUX)",
      ).represented.proxies.filter((each) => each.from.name === "Paul ROUX"),
    ).toEqual([]));
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
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      EIGHT_PRESENT,
      line,
      ONE_ABSENT,
      ...PASSAGE,
      PASSAGE_VOTE,
      "Pour : 10",
    );
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO_PAIRS);
    expect(rules).toEqual([]);
  });

  it("two givers of one holder", () => {
    const line = "Paul AUBIN a reçu pouvoir de Nina IMBERT et de Jean JOLY.";
    const { act } = readSigned(...BELLECOMBE, EIGHT_PRESENT, line, ONE_ABSENT, ...PASSAGE, PASSAGE_VOTE);
    expect(proxies(act)).toEqual(["Nina IMBERT → Paul AUBIN", "Jean JOLY → Paul AUBIN"]);
  });
});
