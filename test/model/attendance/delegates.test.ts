// Delegates by commune or grouping, as EPCI and syndicats list them.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import {
  actOf,
  COMMUNITY,
  EIGHT,
  membersOf,
  names,
  ONE_ABSENT,
  PASSAGE,
  read,
  readSigned,
  SYNDICATE,
  TWO_PROXIES,
} from "../acts.ts";

describe("delegates by commune", () => {
  it("in one line, the commune in capitals before its colon", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Présents : AUBIGNY : F. ROYER, S. ADELINE ARGELON : G. CHAMPEIL, S. BUFFETEAU PLESSIS (LE) : P. RABILLON (1 pouvoir) MARSAC : J. MICHENET",
      "Absents excusés : PLESSIS (LE) : R. GABORIT (donne pouvoir à P. RABILLON)",
    );
    expect(present).toEqual([
      "F. ROYER",
      "S. ADELINE",
      "G. CHAMPEIL",
      "S. BUFFETEAU",
      "P. RABILLON",
      "J. MICHENET",
    ]);
    expect(rules).toEqual([]);
  });

  it("a paragraph each", () => {
    const { present } = read(
      ...COMMUNITY,
      "PRESENTS :",
      "",
      "BESSAN : Éric COLLET - Paule MARTIN",
      "",
      "LE CANNEL DES BOIS : Jean LONGUET - André DELPRAT",
      "",
      "PIGNOL : Fernand BRUNET",
    );
    expect(present).toEqual([
      "Éric COLLET",
      "Paule MARTIN",
      "Jean LONGUET",
      "André DELPRAT",
      "Fernand BRUNET",
    ]);
  });

  it("« Délégués de la communauté de … : » before each group", () => {
    const { present } = read(
      ...SYNDICATE,
      "Etaient présents :",
      "",
      "Délégués de la Communauté de Communes de Val Lucet : Mmes ALLARD, RIBOUT, MM ABRAHAM, BIGNON.",
      "",
      "Délégués de la Communauté de Communes du Sud Doré : Mmes GEORGET, LEGER et MM AMYOT, BRAULT.",
    );
    expect(present).toEqual(["ALLARD", "RIBOUT", "ABRAHAM", "BIGNON", "GEORGET", "LEGER", "AMYOT", "BRAULT"]);
  });
});

describe("communes before their delegates in small letters", () => {
  it("are none of the names", () => {
    const { present, rules } = read(
      ...SYNDICATE,
      "Étaient présents",
      "Aubry M. GUDON Pascal, Mme SOUBRE Annie ; Le Val d’en Haut Mme",
      "PEILLARD Chantal ; Bois le Roi M. PATIN Gérard ; Valmont, M. DAUBRAY Gérard ; Orges M. TESSON Bernard",
      "Présents : 6",
      "",
    );
    expect(present).toEqual([
      "GUDON Pascal",
      "SOUBRE Annie",
      "PEILLARD Chantal",
      "PATIN Gérard",
      "DAUBRAY Gérard",
      "TESSON Bernard",
    ]);
    expect(rules).toEqual([]);
  });

  it("are members where no civility follows", () => {
    const { present } = read(...SYNDICATE, "Présents : Luc Petit ; Anne Roy ; Zoé Morel ; Guy Noël");
    expect(present).toEqual(["Luc Petit", "Anne Roy", "Zoé Morel", "Guy Noël"]);
  });
});

describe("« délégués de », « conseillers de » of several", () => {
  it("are no people", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents : Mme DUPRAT, M. DEBEL, délégués d’Aubry les Marais, M. BOISSON, Mme BOUTEL, délégués de Charmont,",
      "MM. PROTAT, GABORET, conseillers de",
      "Valbourg-le Chapus",
      "Secrétaire : M. DEBEL",
    );
    expect(present).toEqual(["DUPRAT", "DEBEL", "BOISSON", "BOUTEL", "PROTAT", "GABORET"]);
  });
});

describe("delegates by commune", () => {
  it("are those below their commune, which is nobody", () => {
    const act = actOf(
      "Étaient présents :",
      "VALBOURG",
      "M. PETIT Luc",
      "M. ROY Marc (suppléant de",
      "M. NOIR Jean)",
      "MONTCLAIR SUR",
      "LOUVE",
      "Mme DURAND Anne",
      "BELLECOMBE",
      "Mme MOREL Zoé",
      "(suppléante de M. ROUX",
      "Paul)",
      "SEPT SAULES",
      "M. BARDIN Guy",
    );
    expect(names(act.members.present.people)).toEqual([
      "PETIT Luc",
      "ROY Marc",
      "DURAND Anne",
      "MOREL Zoé",
      "BARDIN Guy",
    ]);
    expect(act.members.present.substitutes.map((each) => each.for?.name)).toEqual(["NOIR Jean", "ROUX Paul"]);
  });

  it("stand after the column of all communes", () => {
    const act = actOf(
      "Étaient présents :",
      "VALBOURG",
      "MONTCLAIR",
      "LE PONT",
      "Luc PETIT",
      "Anne DURAND",
      "Zoé MOREL LENOIR",
      "Guy BARDIN",
      "Étaient excusés :",
      "- Paul ROUX a donné pouvoir à Luc PETIT",
    );
    expect(names(act.members.present.people)).toEqual([
      "Luc PETIT",
      "Anne DURAND",
      "Zoé MOREL LENOIR",
      "Guy BARDIN",
    ]);
  });

  it("leave a list of surnames in capitals, one a line, as it is", () => {
    const act = actOf("Présents :", "PETIT", "DURAND", "MOREL", "BARDIN", "ROY");
    expect(names(act.members.present.people)).toHaveLength(5);
  });

  it("are in doubt where the communes run into the names of one line", () => {
    const act = actOf(
      "Présents : 3 Étaient présents : VALBOURG M. PETIT MONTCLAIR Mme DURAND LE PONT M. ROY",
    );
    expect(act.members.present.sure).toBe(false);
  });

  it("count a substitute once who is among those present and beside whom he replaces", () => {
    const snapshot = createSnapshot(
      "Séance du 8 février 2021\nPrésents : PETIT L. – DURAND A. – FAURE M.J. (remplace ROY J.)\nExcusés : ROY J. (remplacé par FAURE M.J.) – NOIR P. (remplacé par DURAND A.)\n",
    );
    expect(names(snapshot.acts[0]?.members.present.people ?? [])).toEqual([
      "PETIT L.",
      "DURAND A.",
      "FAURE M. J.",
    ]);
    expect(snapshot.findings.filter((each) => each.rule === "duplicate-member")).toEqual([]);
  });
});

describe("« les délégués des communes de : »", () => {
  it("are no people when communes are named", () => {
    const { present } = membersOf(
      "Étaient présents Mesdames et Messieurs les Délégués des Communes de :\n\nAubry-le-Mont ; Brice ; Combe-Noire ; Dorne *(2) ; L’Étang ;\n",
    );
    expect(present.people).toEqual([]);
    expect(present.sure).toBe(false);
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
    const { act, rules } = readSigned(
      "SYNDICAT MIXTE DES EAUX DU VAL DORÉ",
      "Séance du comité syndical du 5 octobre 2023",
      "Nombre de délégués en exercice : 11",
      "Étaient présents :",
      ...grouped(colon, blank),
      TWO_PROXIES,
      ONE_ABSENT,
      ...PASSAGE.map((line) => line.replace("maire", "président")),
      "Le comité syndical, à l'unanimité, approuve la convention.",
    );
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(rules.filter((each) => each !== "entity-title")).toEqual([]);
  });
});
