// `delib format`: the editor's layout on the command line.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatDocument } from "../../server/src/features/formatting.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { encode } from "../../server/src/text/decode.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { reading } from "../properties/reading.ts";
import { allTexts } from "../support/texts.ts";
import { delib, folder, GOOD_ACT } from "./harness.ts";

const ROUGH = GOOD_ACT.replace("tracteur", "tracteur  neuf")
  .replace("Présents :", "Présents:")
  .replace("Luc PETIT,", "Luc PETIT ,");

/** The text as the editor lays it out. */
function asInEditor(text: string): string {
  return applyEdits(text, formatDocument(createSnapshot(text)));
}

const LAID_OUT = asInEditor(ROUGH);

function bytesOf(text: string, encoding: "utf-8" | "utf-16le" | "windows-1252", bom: boolean): Uint8Array {
  const bytes = encode(text, encoding, bom);
  if (!(bytes instanceof Uint8Array)) throw new Error(`not to be written in ${encoding}`);
  return bytes;
}

describe("delib format", () => {
  it("lays out files, folders and globs in place, and names what it changed", async () => {
    const cwd = folder({ "a.delib": ROUGH, "in/b.delib": ROUGH, "in/c.txt": ROUGH, "in/d.delib": LAID_OUT });
    const done = await delib(["format", "a.delib", "in", "in/*.txt"], { cwd });
    expect(done).toMatchObject({ status: 0, out: "a.delib\nin/b.delib\nin/c.txt\n" });
    expect(done.err).toBe("3 fichiers mis en forme, 1 déjà en forme\n");
    for (const name of ["a.delib", "in/b.delib", "in/c.txt"])
      expect(readFileSync(join(cwd, name), "utf8")).toBe(LAID_OUT);
    const again = await delib(["format", "."], { cwd });
    expect(again).toMatchObject({ status: 0, out: "" });
  });

  it("writes nothing with --check, and fails when a file is not laid out", async () => {
    const cwd = folder({ "a.delib": ROUGH, "b.delib": LAID_OUT });
    const done = await delib(["format", "--check"], { cwd });
    expect(done).toMatchObject({ status: 1, out: "a.delib\n" });
    expect(done.err).toBe("1 fichier à mettre en forme, 1 en forme (rien n’a été écrit)\n");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(ROUGH);
    expect(await delib(["format", "--check", "b.delib"], { cwd })).toMatchObject({ status: 0, out: "" });
  });

  it("lays out an object whose amount gets its space: its words stay", async () => {
    const cwd = folder({ "un.delib": GOOD_ACT.replace("Achat d'un tracteur", "Achat d'un broyeur : 250€") });
    const run = await delib(["format", "un.delib"], { cwd });
    expect(run.status).toBe(0);
    expect(readFileSync(join(cwd, "un.delib"), "utf8")).toMatch(/250[\u00a0\u202f ]€/);
  });

  it("shows the changes with --diff, and fails only when asked to check", async () => {
    const cwd = folder({ "a.delib": ROUGH });
    const done = await delib(["format", "--diff", "a.delib"], { cwd });
    expect(done.status).toBe(0);
    expect(done.out).toMatch(/^--- a\.delib\n\+\+\+ a\.delib\n@@ /);
    expect(done.out).toContain("-Présents: Anne DURAND, Luc PETIT , Zoé MOREL\n");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(ROUGH);
    expect((await delib(["format", "--diff", "--check", "a.delib"], { cwd })).status).toBe(1);
  });

  it("gives standard input back laid out", async () => {
    const done = await delib(["format", "-"], { stdin: ROUGH });
    expect(done).toMatchObject({ status: 0, out: LAID_OUT });
    expect(await delib(["format", "-"], { stdin: LAID_OUT })).toMatchObject({ status: 0, out: LAID_OUT });
    const checked = await delib(["format", "--check", "--stdin-filename", "acte.delib", "-"], {
      stdin: ROUGH,
    });
    expect(checked).toMatchObject({ status: 1, out: "acte.delib\n" });
  });

  it("keeps the encoding, the byte order mark and the line ends", async () => {
    const windows = ROUGH.replaceAll("\n", "\r\n");
    const cwd = folder({
      "bom.delib": bytesOf(windows, "utf-8", true),
      "wide.delib": bytesOf(windows, "utf-16le", true),
      "old.delib": bytesOf(ROUGH.replaceAll("\n", "\r"), "utf-8", false),
      "ansi.delib": bytesOf(windows.replace("Objet : ", "Objet: "), "windows-1252", false),
    });
    const done = await delib(["format", "bom.delib", "wide.delib", "old.delib"], { cwd });
    expect(done.status).toBe(0);
    const laidOut = asInEditor(windows);
    expect(readFileSync(join(cwd, "bom.delib"))).toEqual(Buffer.from(bytesOf(laidOut, "utf-8", true)));
    expect(readFileSync(join(cwd, "wide.delib"))).toEqual(Buffer.from(bytesOf(laidOut, "utf-16le", true)));
    expect(readFileSync(join(cwd, "old.delib"), "utf8")).toBe(LAID_OUT.replaceAll("\n", "\r"));
    expect((await delib(["format", "ansi.delib"], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, "ansi.delib"))).toEqual(
      Buffer.from(bytesOf(laidOut, "windows-1252", false)),
    );
  });

  it("puts in Windows-1252 the no-break space that it has for the narrow one, once and for all", async () => {
    const text = GOOD_ACT.replace("Objet : ", "Vu le code général ;\nVu l’avis;\nObjet : ");
    const cwd = folder({ "ansi.delib": bytesOf(text, "windows-1252", false) });
    expect(await delib(["format", "ansi.delib"], { cwd })).toMatchObject({ status: 0, out: "ansi.delib\n" });
    const laidOut = asInEditor(text).replaceAll("\u202f", "\u00a0");
    expect(laidOut).toContain("l’avis\u00a0;\n");
    expect(readFileSync(join(cwd, "ansi.delib"))).toEqual(
      Buffer.from(bytesOf(laidOut, "windows-1252", false)),
    );
    expect(await delib(["format", "--check", "ansi.delib"], { cwd })).toMatchObject({ status: 0 });
  });

  it("leaves empty texts, a byte order mark alone and a lacking line end as they are", async () => {
    const files = { "a.delib": "", "b.delib": "\ufeff", "c.delib": "\n", "d.delib": "Pour\u00a0: 3" };
    const cwd = folder(files);
    expect(await delib(["format", "."], { cwd })).toMatchObject({ status: 0, out: "" });
    expect(await delib(["format", "--check", "."], { cwd })).toMatchObject({ status: 0, out: "" });
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(cwd, name), "utf8")).toBe(text);
    expect(await delib(["format", "-"], { stdin: "" })).toMatchObject({ status: 0, out: "" });
  });

  it("tells what cannot be read or written, and does the others", async () => {
    const cwd = folder({ "a.delib": ROUGH, "b.delib": "%PDF-1.4\n", "c.delib": ROUGH });
    chmodSync(join(cwd, "c.delib"), 0o444);
    const done = await delib(["format", "a.delib", "b.delib", "c.delib", "none.delib"], { cwd });
    expect(done).toMatchObject({ status: 2, out: "a.delib\n" });
    expect(done.err).toContain("b.delib: c’est un PDF");
    expect(done.err).toContain("c.delib: fichier en lecture seule");
    expect(done.err).toContain("none.delib: fichier introuvable");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(LAID_OUT);
  });

  it("is quiet when asked, and refuses what it does not know", async () => {
    const cwd = folder({ "a.delib": ROUGH });
    expect(await delib(["format", "-q", "a.delib"], { cwd })).toMatchObject({ status: 0, out: "", err: "" });
    expect((await delib(["format", "--fix", "a.delib"], { cwd })).status).toBe(2);
    expect((await delib(["format", "--lang", "en", "--check", "a.delib"], { cwd })).err).toBe(
      "0 files to lay out, 1 already so (nothing was written)\n",
    );
  });

  describe("with a delib.json", () => {
    const SPACED = GOOD_ACT.replace("un tracteur", "un  tracteur  neuf : 3 %").replace(
      "La présente",
      "\uf0b7  un garage\nLa présente",
    );
    const off = (...options: readonly string[]) =>
      JSON.stringify({ format: Object.fromEntries(options.map((option) => [option, false])) });
    const now = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");

    it("does what the nearest one asks for, each option by itself", async () => {
      const cwd = folder({
        "delib.json": off("nonBreakingSpaces"),
        "a.delib": SPACED,
        "b/delib.json": off("collapseSpaces"),
        "b/b.delib": SPACED,
        "c/delib.json": off("bullets"),
        "c/d/c.delib": SPACED,
        "e/delib.json": "{}",
        "e/e.delib": SPACED,
      });
      expect((await delib(["format", "."], { cwd })).status).toBe(0);
      expect(now(cwd, "a.delib")).toContain("un tracteur neuf : 3 %\n");
      expect(now(cwd, "a.delib")).toContain("\n• un garage\n");
      expect(now(cwd, "b/b.delib")).toContain("un  tracteur  neuf\u00a0: 3\u00a0%\n");
      expect(now(cwd, "b/b.delib")).toContain("\n• un garage\n");
      expect(now(cwd, "c/d/c.delib")).toContain("un tracteur neuf\u00a0: 3\u00a0%\n");
      expect(now(cwd, "c/d/c.delib")).toContain("\n\uf0b7  un garage\n");
      expect(now(cwd, "e/e.delib")).toBe(asInEditor(SPACED));
      expect(await delib(["format", "--check", "."], { cwd })).toMatchObject({ status: 0, out: "" });
    });

    it("finds nothing to do with --check where everything is switched off, standard input included", async () => {
      const cwd = folder({
        "delib.json": off("nonBreakingSpaces", "collapseSpaces", "bullets"),
        "a.delib": SPACED,
      });
      expect(await delib(["format", "--check", "a.delib"], { cwd })).toMatchObject({ status: 0, out: "" });
      expect(await delib(["format", "-"], { cwd, stdin: SPACED })).toMatchObject({ status: 0, out: SPACED });
    });

    it("tells what it cannot use and does the rest", async () => {
      const cwd = folder({
        "delib.json": '{\n  "format": { "bullets": "non", "collapseSpace": false }\n}\n',
        "a.delib": SPACED,
      });
      const done = await delib(["format", "a.delib"], { cwd });
      expect(done).toMatchObject({ status: 2, out: "a.delib\n" });
      expect(done.err).toContain("delib.json: ligne 2 : format.bullets : écrivez true (oui) ou false (non)");
      expect(done.err).toContain(
        "format.collapseSpace : rubrique inconnue : vouliez-vous dire « collapseSpaces »",
      );
      expect(now(cwd, "a.delib")).toBe(asInEditor(SPACED));
    });
  });

  it("changes no fact of any act that we have, and lays out once and for all", async () => {
    const cwd = folder();
    const texts = allTexts();
    for (const { text } of texts) {
      writeFileSync(join(cwd, "x.delib"), text);
      const done = await delib(["format", "x.delib"], { cwd });
      expect(done.status).toBe(0);
      const after = readFileSync(join(cwd, "x.delib"), "utf8");
      expect(JSON.stringify(reading(after).facts)).toBe(JSON.stringify(reading(text).facts));
      expect((await delib(["format", "--check", "x.delib"], { cwd })).status).toBe(0);
    }
  }, 60_000);
});
