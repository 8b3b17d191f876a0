// What is exported of the project's own acts is kept whole in `exports`; of the seeds, whose text is not the project's,
// only hashes and counts are. `GOLDEN=write npx vitest run test/golden/exports` writes both, to be read before they stay.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { EXPORTERS } from "../../server/src/export/exporters.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../server/src/export/format.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { readSeeds } from "../support/seeds.ts";
import { exampleTexts } from "../support/texts.ts";

const FOLDER = new URL("exports/", import.meta.url);
const SEEDS = new URL("seeds.json", FOLDER);
const writing = process.env.GOLDEN === "write";

/** SIRET of each council, its key right; those of the examples are invented. */
const SIRETS: Readonly<Record<string, string>> = {
  "243400017": "24340001700014",
  "213401722": "21340172200011",
  "215704636": "21570463600012",
  "243490018": "24349001800013",
  "213409022": "21340902200018",
  "210300042": "21030004200012",
};
const OTHER = "21030100800012";

/** An act in a format, as text: of a DOCX, its `word/document.xml`. */
async function exported(format: ExportFormat, path: string, text: string): Promise<string> {
  const snapshot = createSnapshot(text);
  const siret = SIRETS[snapshot.acts[0]?.collectivity.siren ?? ""] ?? OTHER;
  const options = { language: "fr", scdl: { siret, nomenclature: "9.1" } } as const;
  const { data, problems } = await EXPORTERS[format]([{ path, snapshot }], options);
  const told = problems.map(({ level, field, act, message }) => ({ level, field, act, message: message.fr }));
  if (data === null) return `${JSON.stringify(told, null, 2)}\n`;
  if (typeof data === "string") return data;
  return strFromU8(unzipSync(data)["word/document.xml"] ?? new Uint8Array());
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  scdl: "csv",
  akn: "akn.xml",
  docx: "document.xml",
  html: "html",
  json: "json",
};

describe.each(exampleTexts().map(({ name, text }) => [name, text]))("%s", (name, text) => {
  it.each(EXPORT_FORMATS)("is exported as before: %s", async (format) => {
    const golden = new URL(`${name.replace(/\.delib.*$/, "")}.${ENDINGS[format]}`, FOLDER);
    const made = await exported(format, name, text);
    if (writing) writeFileSync(golden, made);
    expect(made).toBe(readFileSync(golden, "utf8"));
  });
});

it("every golden export has its act", () => {
  const wanted = exampleTexts().flatMap(({ name }) =>
    EXPORT_FORMATS.map((format) => `${name.replace(/\.delib.*$/, "")}.${ENDINGS[format]}`),
  );
  expect(readdirSync(FOLDER).sort()).toEqual([...wanted, "seeds.json"].sort());
});

interface Kept {
  readonly sha256: string;
  readonly characters: number;
  /** Elements of XML and HTML by name; columns filled of a CSV. */
  readonly counts: Readonly<Record<string, number>>;
}

function kept(format: ExportFormat, text: string): Kept {
  const counts: Record<string, number> = {};
  const names =
    format === "scdl"
      ? (text.split("\n")[1] ?? "").split(",").map((cell) => (cell === "" ? "empty" : "filled"))
      : [...text.matchAll(/<([\w:]+)[ />]/g)].map(([, name]) => name ?? "");
  for (const name of names.sort()) counts[name] = (counts[name] ?? 0) + 1;
  return { sha256: createHash("sha256").update(text).digest("hex"), characters: text.length, counts };
}

const seeds = readSeeds();

describe.runIf(seeds.length > 0)("the seeds", () => {
  it("are exported as before", async () => {
    const made: Record<string, Record<string, Kept>> = {};
    for (const { id, text } of seeds) {
      const formats: Record<string, Kept> = {};
      for (const format of EXPORT_FORMATS)
        formats[format] = kept(format, await exported(format, `${id}.txt`, text));
      made[id] = formats;
    }
    if (writing) writeFileSync(SEEDS, `${JSON.stringify(made, null, 2)}\n`);
    expect(made).toEqual(JSON.parse(readFileSync(SEEDS, "utf8")));
  });
});
