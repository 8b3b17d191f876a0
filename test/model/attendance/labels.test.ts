// Words that head a list of people, and those that head none.
import { describe, expect, it } from "vitest";
import {
  actOf,
  BELLECOMBE,
  COMMUNITY,
  EIGHT,
  names,
  ONE_ABSENT,
  PASSAGE,
  PASSAGE_VOTE,
  proxies,
  read,
  readSigned,
  TWO_PAIRS,
  TWO_PROXIES,
  VALBOURG,
  VALBOURG_PRESENT,
} from "../acts.ts";

const pairs = (act: ReturnType<typeof actOf>) =>
  act.members.represented.proxies.map(({ from, to }) => `${from.name} → ${to?.name}`);

describe("labels in capitals whose colon is lost inside a line", () => {
  const text =
    "COMPTE RENDU SÉANCE DU 8 février 2021 L'an deux mille vingt et un et le huit février à dix-neuf heures, le Conseil Municipal s'est réuni sous la présidence de Madame Anne DURAND, Maire. PRÉSENTS Anne DURAND, Luc PETIT, Zoé MOREL PROCURATIONS Marc ROUX à Luc PETIT, Rose VIDAL à Zoé MOREL Secrétaire de séance : Monsieur PETIT";

  it("head names that begin with a first name", () => {
    const act = actOf(text);
    expect(names(act.members.present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL"]);
    expect(pairs(act)).toEqual(["Marc ROUX → Luc PETIT", "Rose VIDAL → Zoé MOREL"]);
  });

  it("are words of a sentence in capitals otherwise", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "LES MEMBRES ABSENTS SERONT INFORMÉS, LES ABSENTS NE VOTENT PAS.",
    );
    expect(names(act.members.absent.people)).toEqual([]);
  });
});

describe("those excused", () => {
  it("may be said to have given no proxy", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "Absents excusés ayant donné procuration : Marc ROUX à Luc PETIT",
      "Absente excusée n’ayant pas donné procuration : Rose VIDAL",
    );
    expect(pairs(act)).toEqual(["Marc ROUX → Luc PETIT"]);
    expect(names(act.members.excused.people)).toEqual(["Rose VIDAL"]);
  });
});

describe("those who attend and do not vote", () => {
  it.each([
    ["Suppléants sans voix délibérative : MM. Michel DORE, Rachel BARTHE"],
    ["Invité : Frédéric GLORIN"],
    ["Étaient encore présents : M. Michel DORE, directeur général des services"],
  ])("%s", (line) => {
    const { act, present } = read(...COMMUNITY, "Présents : Anne PETIT, Luc ROY, Zoé MOREL", line);
    expect(present).toEqual(["Anne PETIT", "Luc ROY", "Zoé MOREL"]);
    expect(act.members.absent.people).toEqual([]);
  });
});

describe("more labels", () => {
  it("« Conseillers communautaires présents ou représentés », « excusés », « Autres personnes présentes »", () => {
    const { act, present } = read(
      "Procès-verbal du conseil communautaire du 3 mars 2021 – 18h ----- Conseillers communautaires présents ou représentés : - Jean-François BLANCHET - Michel BUFFON - Paul CHARLET Conseillers communautaires excusés : - Anne-Marie BALAINE - Claire BERTON Autres personnes présentes : - Véronique COURBON, directrice Ordre du jour : I - FINANCES",
    );
    expect(present).toEqual(["Jean-François BLANCHET", "Michel BUFFON", "Paul CHARLET"]);
    expect(names(act.members.excused.people)).toEqual(["Anne-Marie BALAINE", "Claire BERTON"]);
  });

  it("« Assistent à la réunion » ends the list of those excused", () => {
    const { act } = read(
      "Conseil communautaire Séance du 3 mars 2021 Présents : MM. BONNEF Guy BOUIX Laurent SENEL Henri Excusés : DUCHEMIN André (donne pouvoir à SENEL Henri) GUILLON Henri (donne pouvoir à BONNEF Guy) Assistent à la réunion : PERRIN Julien (Trésorier) LEMARCHE Jeanne (Directrice) Introduction Bernard COUDEL introduit la réunion en soulignant que cette séance est la dernière.",
    );
    expect(proxies(act)).toEqual(["DUCHEMIN André → SENEL Henri", "GUILLON Henri → BONNEF Guy"]);
  });

  it("« 3 Conseillers titulaires présents », « excusés ayant donné un pouvoir de vote »", () => {
    const { act, present, rules } = read(
      "1 Communauté de Communes du VAL DORÉ Compte-rendu Mercredi 4 mars 2015 Le 4 mars 2015, à 18 heures 30, le Conseil Communautaire s’est réuni sous la présidence de Monsieur Pascal GERBOIS. 3 Conseillers titulaires présents : Farid AMRANE, Pascal GERBOIS, Agnès FERNEX-JORAT. 1 Conseiller titulaire excusé ayant donné un pouvoir de vote : Jean-Paul BUTARD a donné pouvoir à Farid AMRANE.",
    );
    expect(present).toEqual(["Farid AMRANE", "Pascal GERBOIS", "Agnès FERNEX-JORAT"]);
    expect(proxies(act)).toEqual(["Jean-Paul BUTARD → Farid AMRANE"]);
    expect(rules).toEqual([]);
  });
});

describe("who is present under a heading in words", () => {
  it.each([
    `Étaient présents les conseillers municipaux suivants :\n${EIGHT.join("\n")}`,
    `Étaient présents les conseillers municipaux suivants\n${EIGHT.join("\n")}`,
    `Étaient présents les conseillers municipaux suivants : ${EIGHT.join(", ")}`,
    `Étaient présents, formant la majorité des membres en exercice :\n${EIGHT.join("\n")}`,
    `Étaient présents les membres ci-après désignés :\n\n- ${EIGHT.join("\n- ")}\n`,
    `Les conseillers présents sont :\n${EIGHT.join("\n")}`,
  ])("%s", (list) => {
    const { act, rules } = readSigned(...BELLECOMBE, list, TWO_PROXIES, ONE_ABSENT, ...PASSAGE, PASSAGE_VOTE);
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO_PAIRS);
    expect(rules).toEqual([]);
  });
});
