// delib/import: documents through the server.
import { describe, expect, it } from "vitest";
import { docxOf, odtOf, pdfOf } from "../import/build.ts";
import { started } from "./inMemory.ts";

const ACT = "Délibération n° 2023-41\n\nLe  conseil  municipal  approuve  le  budget.\n";
const CLEAN = "Délibération n° 2023-41\n\nLe conseil municipal approuve le budget.\n";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

describe("delib/import", () => {
  it.each([
    ["DOCX", docxOf(ACT)],
    ["ODT", odtOf(ACT)],
    ["PDF", pdfOf(ACT)],
    ["text", new TextEncoder().encode(ACT)],
  ] as const)("makes an act of a %s", async (_, bytes) => {
    const client = await started();
    const made = await client.request("delib/import", { data: base64(bytes), uri: "file:///actes/a.pdf" });
    expect(made).toMatchObject({ text: CLEAN });
  });

  it("makes an act of what was pasted, and says what was done", async () => {
    const client = await started();
    const made = await client.request("delib/import", { text: `${ACT}\nPage 1 sur 1\n` });
    expect(made).toEqual({ text: CLEAN, summary: "laissés de côté : 1 numéro de page" });
  });

  it("says why a document gives none, in the language of the session", async () => {
    const client = await started();
    expect(
      await client.request("delib/import", { data: base64(new TextEncoder().encode("%PDF-1.4 x")) }),
    ).toEqual({
      fault: expect.stringContaining("abîmé"),
    });
    expect(await client.request("delib/import", { data: "pas du base64 !" })).toEqual({
      fault: "ce document ne contient aucun texte",
    });
    const english = await started({ initialize: { locale: "en" } });
    expect(await english.request("delib/import", {})).toEqual({ fault: "this document holds no text" });
  });
});
