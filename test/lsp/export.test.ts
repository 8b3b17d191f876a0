// Exports asked of the server.
import { describe, expect, it } from "vitest";
import type { ExportResult } from "../../server/src/lsp/requests/exporting.ts";
import { ACT } from "../features/support/acts.ts";
import type { TestClient } from "./client.ts";
import { FakeDisk, open, started } from "./inMemory.ts";

const URI = "memfs:/salle/acte.delib.md";
const WHOLE = `COMMUNE DE VALBRUNE\n${ACT}\nNomenclature ACTES : 8.8\n`;
const TWO = `${WHOLE}\n${WHOLE.replace("2025-08", "2025-09")}`;
const scdl = { siret: "21030100800012" };

const ask = (client: TestClient, params: object) =>
  client.request<ExportResult | null>("delib/export", { uri: URI, ...params });

describe("delib/export of a document", () => {
  it("gives a file in every format", async () => {
    const client = await started();
    open(client, URI, WHOLE);
    for (const [format, name, begins] of [
      ["akn", "acte.xml", "<?xml"],
      ["html", "acte.html", "<!DOCTYPE html>"],
      ["json", "faits.json", "{"],
      ["scdl", "deliberations.csv", "COLL_NOM,"],
    ] as const) {
      const result = await ask(client, { format, scdl });
      expect(result, format).toMatchObject({ problems: [], acts: 1, files: [{ name }] });
      expect(result?.files[0]?.text?.startsWith(begins), format).toBe(true);
    }
    const word = (await ask(client, { format: "docx" }))?.files[0];
    expect(word?.name).toBe("acte.docx");
    expect(
      Buffer.from(word?.base64 ?? "", "base64")
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("gives the act at the place alone", async () => {
    const client = await started();
    open(client, URI, TWO);
    const line = TWO.slice(0, TWO.indexOf("2025-09")).split("\n").length;
    const result = await ask(client, { format: "akn", position: { line, character: 0 } });
    expect(result).toMatchObject({ acts: 1, files: [{ name: "acte.xml" }] });
    expect(result?.files[0]?.text).toContain("<docNumber>2025-09</docNumber>");
    const both = await ask(client, { format: "akn" });
    expect(both?.files.map(({ name }) => name)).toEqual(["acte-2025-08.xml", "acte-2025-09.xml"]);
  });

  it("tells what is missing, where, in the language of the session", async () => {
    const client = await started();
    open(client, URI, WHOLE.replace("Nomenclature ACTES : 8.8", "Nomenclature ACTES : 7.99"));
    const result = await ask(client, { format: "scdl", scdl });
    expect(result).toMatchObject({
      files: [],
      problems: [
        { level: "error", uri: URI, file: "acte.delib.md", act: "2025-08", field: "DELIB_MATIERE_CODE" },
        { file: null },
      ],
    });
    expect(result?.problems[0]?.line).toBe(WHOLE.split("\n").indexOf("Nomenclature ACTES : 8.8"));
    expect(result?.problems[0]?.message).toContain("n’est pas un code");
  });

  it("has nothing of a document that is not there", async () => {
    const client = await started();
    expect(await ask(client, { format: "scdl" })).toMatchObject({ acts: 0, files: [] });
    expect(await ask(client, { format: "akn" })).toEqual({ acts: 0, files: [], problems: [] });
  });

  it("answers nothing for a format that it does not know", async () => {
    const client = await started();
    open(client, URI, WHOLE);
    expect(await ask(client, { format: "pdf" })).toBeNull();
  });
});

describe("delib/export of a folder", () => {
  it("reads every act, open or not, in the order of their names", async () => {
    const disk = new FakeDisk({
      "file:///d/b.delib": WHOLE.replace("2025-08", "2025-10"),
      "file:///d/a.delib": WHOLE,
      "file:///e/c.delib": WHOLE,
    });
    const client = await started({ disk });
    open(client, "file:///d/b.delib", WHOLE.replace("2025-08", "2025-11"));
    const result = await client.request<ExportResult>("delib/export", {
      format: "scdl",
      folder: "file:///d",
      scdl,
    });
    expect(result).toMatchObject({ acts: 2, problems: [] });
    const numbers = result.files[0]?.text
      ?.trim()
      .split("\n")
      .map((row) => row.split(",")[2]);
    expect(numbers).toEqual(["DELIB_ID", "2025-08", "2025-11"]);
  });
});
