// An act that is exported as DOCX and imported again says the same.
import { describe, expect, it } from "vitest";
import { exportDocx } from "../../../server/src/export/docx/docx.ts";
import { importDocument } from "../../../server/src/import/bundle.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { TOOLS } from "../../import/support.ts";
import { reading } from "../../properties/reading.ts";
import { seedTexts } from "../../support/texts.ts";

async function throughDocx(text: string): Promise<string> {
  const { data } = exportDocx([{ path: "a.delib", snapshot: createSnapshot(text) }], { language: "fr" });
  const imported = await importDocument(data ?? new Uint8Array(), TOOLS);
  if ("trouble" in imported) throw new Error(imported.trouble);
  return imported.text;
}

const TITLE_UNDER_ABSENTS = `COMMUNE DE VALBRUNE

Délibération n° 2024-09

Séance ordinaire du mardi 12 mars 2024

Finances

Nombre de membres en exercice : 8

Présents :
Anne DURAND, Luc PETIT, Zoé MOREL

Absent(es) ayant voté par procuration :
Inès ROUX à Luc PETIT

Absent(es) / Excusé(es) :
Rémi COSTE, Guy NOËL, Stéphanie JANVIER, Philippe SAUVAGE
 Finances  -  Budget  principal  -  Décision
modificative n° 1 de la ville

Madame Zoé MOREL, Adjointe, rapporte :

Le budget est modifié.

Pour : 4 voix
Contre : 0 voix
Abstention : 0 voix
`;

describe.each([{ name: "a title right under the absents", text: TITLE_UNDER_ABSENTS }, ...seedTexts()])(
  "$name",
  ({ text }) => {
    it("says the same after the export and the import", async () => {
      expect(reading(await throughDocx(text)).facts).toEqual(reading(text).facts);
    });
  },
);
