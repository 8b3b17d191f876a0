import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportDocx } from "../../../server/src/export/docx/docx.ts";
import type { Block } from "../../../server/src/export/layout/blocks.ts";
import { layoutOf } from "../../../server/src/export/layout/layout.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { mutated } from "../../properties/changes.ts";
import { allTexts, exampleTexts } from "../../support/texts.ts";
import { wordsOf } from "../html/reading.ts";
import { all, type Element, elements, parseXml, textOf } from "../support/xml.ts";

const BREAKS = new Set(["w:p", "w:br", "w:tab"]);

function exported(...texts: string[]): Uint8Array {
  const sources = texts.map((text, at) => ({ path: `${at}.delib`, snapshot: createSnapshot(text) }));
  const { data, problems } = exportDocx(sources, { language: "fr" });
  expect(problems).toEqual([]);
  return data ?? new Uint8Array();
}

/** The parts of a package as documents, each well formed. */
function partsOf(docx: Uint8Array): Record<string, Element> {
  const files = Object.entries(unzipSync(docx));
  return Object.fromEntries(files.map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]));
}

function wordsIn(docx: Uint8Array): string[] {
  const body = partsOf(docx)["word/document.xml"];
  return body ? wordsOf(textOf(body, BREAKS)) : [];
}

/** The words that a document should hold: those of the layout, what only marks a page of the source apart. */
function wordsWanted(text: string): string[] {
  return layoutOf(createSnapshot(text)).acts.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock));
}

function wordsOfBlock(block: Block): string[] {
  const lines = (found: readonly (readonly { readonly text: string }[])[]) =>
    found.flatMap((line) => wordsOf(line.map((run) => run.text).join("")));
  switch (block.kind) {
    case "page":
    case "rule":
      return [];
    case "list":
      return block.items.flatMap(({ mark, lines: of }) => [...wordsOf(mark?.text ?? ""), ...lines(of)]);
    case "table":
      return [...lines(block.head ?? []), ...block.rows.flatMap(({ cells }) => lines(cells))];
    case "vote":
      return block.rows.flatMap(({ label, figure, detail }) => lines([label, figure, detail]));
    default:
      return lines(block.lines);
  }
}

/** What a word processor would stumble over: references between parts, styles, the order of elements. */
function faultsOf(docx: Uint8Array): string[] {
  const parts = partsOf(docx);
  const faults: string[] = [];
  const types = parts["[Content_Types].xml"];
  const typed = types ? all(types, "Override").map(({ attributes }) => attributes.PartName?.slice(1)) : [];
  for (const name of typed) if (name && !(name in parts)) faults.push(`no part ${name}`);
  for (const name of Object.keys(parts))
    if (!name.endsWith(".rels") && name !== "[Content_Types].xml" && !typed.includes(name))
      faults.push(`no type: ${name}`);
  const rels = parts["word/_rels/document.xml.rels"];
  const ids = new Set(rels ? all(rels, "Relationship").map(({ attributes }) => attributes.Id) : []);
  const document = parts["word/document.xml"];
  const styles = parts["word/styles.xml"];
  if (!document || !styles) return [...faults, "no document"];
  const known = new Set(all(styles, "w:style").map(({ attributes }) => attributes["w:styleId"]));
  for (const { attributes } of [
    ...all(document, "w:pStyle"),
    ...all(document, "w:tblStyle"),
    ...all(styles, "w:basedOn"),
    ...all(styles, "w:next"),
  ])
    if (!known.has(attributes["w:val"])) faults.push(`no style ${attributes["w:val"]}`);
  for (const name of ["w:hyperlink", "w:headerReference", "w:footerReference"])
    for (const { attributes } of all(document, name))
      if (!ids.has(attributes["r:id"])) faults.push(`no ${attributes["r:id"]}`);
  const [body] = all(document, "w:body");
  const blocks = body ? elements(body).map(({ name }) => name) : [];
  if (blocks.at(-1) !== "w:sectPr" || blocks.at(-2) !== "w:p")
    faults.push(`ends with ${blocks.slice(-2).join(" ")}`);
  for (const cell of all(document, "w:tc"))
    if (elements(cell).at(-1)?.name !== "w:p") faults.push("a cell without paragraph");
  for (const row of all(document, "w:tr"))
    if (all(row, "w:tc").length === 0) faults.push("a row without cells");
  return faults;
}

const ACT = `COMMUNE DE VALBRUNE
Séance du mardi 18 mars 2025
Délibération n° 2025-08
Objet : Achat d'un tracteur & d'une remorque <neuve>

Nombre de membres en exercice : 5
Présents : Anne DURAND, Luc PETIT, Zoé MOREL

Le conseil municipal, après en avoir délibéré, décide :
- d'acheter le tracteur ;
- de le payer, voir [la mairie](https://exemple.fr/?a=1&b=2).

1. Premier point
2. Second point

| Objet | Montant |
|---|---:|
| Tracteur | 12 000 € |
| **Total** | 12 000 € |

Adopté à la majorité.
Pour : 3 voix
Contre : 1 voix (Zoé MOREL)
Abstention : 0 voix

Fait à Valbrune, le 20 mars 2025
`;

describe("a document", () => {
  const docx = exported(ACT);
  const parts = partsOf(docx);
  const document = parts["word/document.xml"] as Element;
  const styled = (style: string) =>
    all(document, "w:p")
      .filter((p) => all(p, "w:pStyle").some(({ attributes }) => attributes["w:val"] === style))
      .map((p) => textOf(p, new Set(["w:tab"])));

  it("has titles, lists and tables", () => {
    expect(styled("Heading1")).toEqual(["Délibération n° 2025-08"]);
    expect(styled("Heading2")).toEqual(["Objet : Achat d'un tracteur & d'une remorque <neuve>"]);
    expect(styled("ListParagraph").map((text) => text.trim().replace(/\s+/g, " "))).toEqual([
      "d'acheter le tracteur ;",
      "de le payer, voir la mairie (https://exemple.fr/?a=1&b=2).",
      "1. Premier point",
      "2. Second point",
    ]);
    expect(all(document, "w:tbl")).toHaveLength(2);
    expect(styled("TableHead")).toEqual(["Objet", "Montant"]);
  });

  it("has the vote as a table", () => {
    const vote = all(document, "w:tbl").at(-1) as Element;
    const cells = all(vote, "w:tr").map((row) => all(row, "w:tc").map((cell) => textOf(cell, new Set())));
    expect(cells.map(([label, figure]) => [label, figure])).toEqual([
      ["Pour", "3 voix"],
      ["Contre", "1 voix"],
      ["Abstention", "0 voix"],
    ]);
    expect(cells[1]?.[2]).toContain("Zoé MOREL");
  });

  it("has the council and the number at the top of its pages, and their numbers at the foot", () => {
    expect(textOf(parts["word/header1.xml"] as Element, new Set())).toBe(
      "VALBRUNE – Délibération n° 2025-08",
    );
    const fields = all(parts["word/footer1.xml"] as Element, "w:fldSimple");
    expect(fields.map(({ attributes }) => attributes["w:instr"]?.trim())).toEqual(["PAGE", "NUMPAGES"]);
    expect(textOf(parts["docProps/core.xml"] as Element, new Set())).toContain(
      "Achat d'un tracteur & d'une remorque <neuve>",
    );
  });

  it("leads where the act leads", () => {
    const targets = all(parts["word/_rels/document.xml.rels"] as Element, "Relationship").map(
      ({ attributes }) => attributes.Target,
    );
    expect(targets).toContain("https://exemple.fr/?a=1&b=2");
  });

  it("is the same each time", () => {
    expect(Buffer.from(exported(ACT)).equals(Buffer.from(docx))).toBe(true);
  });

  it("holds several acts, each on its own page", () => {
    const both = partsOf(exported(ACT, ACT.replace("2025-08", "2025-09")))["word/document.xml"] as Element;
    const breaks = all(both, "w:br").filter(({ attributes }) => attributes["w:type"] === "page");
    expect(breaks).toHaveLength(1);
  });
});

describe("words of the act = words of the document, whose parts hold together", () => {
  it.each(allTexts().map(({ name, text }) => [name, text]))("%s", (_, text) => {
    const docx = exported(text);
    expect(faultsOf(docx)).toEqual([]);
    expect(wordsIn(docx)).toEqual(wordsWanted(text));
  });

  it("whatever was changed at random", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const docx = exported(text);
        expect(faultsOf(docx)).toEqual([]);
        expect(wordsIn(docx)).toEqual(wordsWanted(text));
      }),
      { numRuns: 60 },
    );
  });

  it("an empty text", () => expect(faultsOf(exported(""))).toEqual([]));
});

const office = spawnSync("soffice", ["--version"]).status === 0;
if (!office) console.log("Skipped: opening the documents in LibreOffice (soffice is not there).");

describe.runIf(office)("LibreOffice", () => {
  it("opens every document, with all its words", { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "delib-docx-"));
    try {
      const texts = [...exampleTexts(), { name: "acte", text: ACT }];
      const names = texts.map(({ text }, at) => {
        writeFileSync(join(folder, `${at}.docx`), exported(text));
        return join(folder, `${at}.docx`);
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const { status } = spawnSync("soffice", [
        profile,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        folder,
        ...names,
      ]);
      expect(status).toBe(0);
      texts.forEach(({ name, text }, at) => {
        const read = wordsOf(readFileSync(join(folder, `${at}.txt`), "utf8"));
        expect(read, name).toEqual(wordsWanted(text));
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
