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
