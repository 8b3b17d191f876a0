import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { BELLECOMBE, EIGHT_PRESENT, ONE_ABSENT, PASSAGE, PASSAGE_VOTE, readSigned } from "../acts.ts";

const headOf = (head: string) =>
  createSnapshot(`${head}\n\nSéance du 12 mars 2024\n\nDélibération n° 2024-01`).acts[0]?.collectivity;

const nameIn = (head: string) =>
  createSnapshot(`${head}\n\nSéance du 12 mars 2024\n\nDélibération n° 2024-01`).acts[0]?.collectivity.name
    ?.value ?? null;

describe("name of the collectivity", () => {
  it.each([
    ["EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nde la commune de Valbrune", "Valbrune"],
    ["Extrait du registre des délibérations du conseil municipal de Valbrune", "Valbrune"],
  ])("is read after « registre des délibérations »: %s", (head, name) => expect(nameIn(head)).toBe(name));

  it.each([
    "EXTRAIT DU REGISTRE\nDes Délibérations du Conseil Municipal",
    "Extrait du registre des délibérations du conseil communautaire",
    "Extrait du registre des délibérations du comité syndical",
  ])("is not the assembly's: %s", (head) => expect(nameIn(head)).toBeNull());
});

describe("what stands beside a name on its line", () => {
  it.each([
    ["Département de la Dordogne                COMMUNE DE VALBRUNE", "VALBRUNE", "24"],
    ["COMMUNE DE VALBRUNE                        Page 1 sur 3", "VALBRUNE", null],
    ["MERRIA DI VALBRUNA                 MAIRIE DE VALBRUNE", "VALBRUNE", null],
    ["MAIRIE DE VALBRUNE (59)", "VALBRUNE", null],
    ["Mairie de Valbrune 59000", "Valbrune", null],
    ["COMMUNE DE VALBRUNE\nDépartement du Bas-Rhin — Arrondissement de Molsheim", "VALBRUNE", "67"],
  ])("is no part of it: %s", (head, name, department) => {
    expect(headOf(head)?.name?.value).toBe(name);
    expect(headOf(head)?.department).toBe(department);
  });
});

describe("the kind of body", () => {
  it.each([
    [
      "COMMISSION PERMANENTE\nOBJET : Convention avec la commune de Valbrune\nSous la présidence de M. LEROY, Président du Conseil départemental,",
      "departement",
    ],
    ["ÉTABLISSEMENT PUBLIC TERRITORIAL DES SAULES\nCONSEIL DE TERRITOIRE", "epci"],
    ["Commune de Valbrune\nVu l'avis de la commission permanente du conseil départemental", "commune"],
  ])("%s", (head, kind) => expect(headOf(head)?.kind?.value).toBe(kind));
});

describe("a name that nothing announces", () => {
  it.each([
    ["VALBOURG AGGLOMÉRATION", "communautaire", "VALBOURG AGGLOMÉRATION"],
    ["   Val-de-Sorgue Métropole\n   Conseil métropolitain", "métropolitain", "Val-de-Sorgue Métropole"],
    ["GRAND VALBOURG AGGLO      Extrait du registre", "communautaire", "GRAND VALBOURG AGGLO"],
    ["Agglomération du Valbourgeois", "communautaire", "Agglomération du Valbourgeois"],
    ["République française\n\nValbourg Communauté", "communautaire", "Valbourg Communauté"],
    [
      "Communauté de communes\r\ndu Pays de Valbourg",
      "communautaire",
      "Communauté de communes du Pays de Valbourg",
    ],
    ["COMMUNAUTÉ DE COMMUNES\nVAL DE SORGUE", "communautaire", "COMMUNAUTÉ DE COMMUNES VAL DE SORGUE"],
    ["CC du Pays de Valbourg", "communautaire", "CC du Pays de Valbourg"],
    [
      "ÉTABLISSEMENT PUBLIC TERRITORIAL PLAINE-DES-AULNES\nCONSEIL DE TERRITOIRE",
      "de territoire",
      "ÉTABLISSEMENT PUBLIC TERRITORIAL PLAINE-DES-AULNES",
    ],
    [
      "CENTRE COMMUNAL D'ACTION SOCIALE\nDE VALBOURG-SUR-HERS (31)",
      "d'administration",
      "CENTRE COMMUNAL D'ACTION SOCIALE DE VALBOURG-SUR-HERS",
    ],
    ["CCAS de Valbourg", "d'administration", "CCAS de Valbourg"],
    ["SYNDICAT MIXTE\n  DU BASSIN DE LA SORGUE", "syndical", "SYNDICAT MIXTE DU BASSIN DE LA SORGUE"],
    ["MAIRIE\nDE\nVALBOURG-EN-PLAINE\n95", "municipal", "VALBOURG-EN-PLAINE"],
    ["VILLE DE VALBOURG | CONSEIL MUNICIPAL", "municipal", "VALBOURG"],
  ])("%s", (head, council, name) => {
    const body = `\n\nSéance du 12 mars 2024\n\nDélibération n° 2024-01\n\nLe conseil ${council} approuve.`;
    expect(createSnapshot(head + body).acts[0]?.collectivity.name?.value).toBe(name);
  });

  it.each([
    ["Hôtel de la Métropole\nConseil communautaire", "communautaire"],
    ["Communauté de communes\nExtrait du registre", "communautaire"],
    ["Communauté de communes\nConseil communautaire", "communautaire"],
    ["Communauté de communes\nSéance du 12 mars 2024", "communautaire"],
    ["Notre agglomération", "communautaire"],
    ["Subvention à Valbourg Agglomération\nConseil municipal", "municipal"],
  ])("is not read in « %s »", (head, council) => {
    const body = `\n\nSéance du 12 mars 2024\n\nDélibération n° 2024-01\n\nLe conseil ${council} approuve.`;
    expect(createSnapshot(head + body).acts[0]?.collectivity.name ?? null).toBeNull();
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
    const { act } = readSigned(
      heading,
      ...BELLECOMBE.slice(1),
      EIGHT_PRESENT,
      ONE_ABSENT,
      ...PASSAGE,
      PASSAGE_VOTE,
    );
    expect(act.collectivity.name?.value).toBe(name);
  });
});
