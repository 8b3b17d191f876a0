import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

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

const headOf = (head: string) =>
  createSnapshot(`${head}\n\nSéance du 12 mars 2024\n\nDélibération n° 2024-01`).acts[0]?.collectivity;

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
