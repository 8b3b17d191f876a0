// `delib import`: documents as clean acts.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docxOf, odtOf, pdfOf } from "../import/build.ts";
import { delib, folder, GOOD_ACT } from "./harness.ts";

/** The act as an import leaves it. */
async function clean(): Promise<string> {
  return (await delib(["import", "-"], { stdin: GOOD_ACT })).out;
}

describe("delib import", () => {
  it("writes an act beside each document, and says what was done", async () => {
    const text = GOOD_ACT.replace("Nombre", "\fDélibération n° 2023-41\nNombre");
    const cwd = folder({ "in/a.docx": docxOf(GOOD_ACT), "in/b.odt": odtOf(GOOD_ACT), "c.pdf": pdfOf(text) });
    const done = await delib(["import", "in/a.docx", "in/b.odt", "c.pdf"], { cwd });
    expect(done).toMatchObject({ status: 0, err: "" });
    expect(done.out.split("\n")).toEqual([
      "in/a.docx → in/a.delib : rien à nettoyer",
      "in/b.odt → in/b.delib : rien à nettoyer",
      "c.pdf → c.delib : laissés de côté : 1 en-tête de page",
      "",
    ]);
    const act = await clean();
    expect(readFileSync(join(cwd, "in/a.delib"), "utf8")).toBe(act);
    expect(readFileSync(join(cwd, "in/b.delib"), "utf8")).toBe(act);
    expect(readFileSync(join(cwd, "c.delib"), "utf8").match(/2023-41/g)).toHaveLength(1);
  });

  it("writes where it is asked to: a file, a folder, standard output", async () => {
    const cwd = folder({ "a.pdf": pdfOf(GOOD_ACT), "b.docx": docxOf(GOOD_ACT) });
    expect((await delib(["import", "a.pdf", "-o", "acte.delib"], { cwd })).out).toContain(
      "a.pdf → acte.delib",
    );
    expect((await delib(["import", "a.pdf", "b.docx", "-o", "actes"], { cwd })).status).toBe(0);
    expect(existsSync(join(cwd, "acte.delib")) && existsSync(join(cwd, "actes/a.delib"))).toBe(true);
    expect(existsSync(join(cwd, "actes/b.delib"))).toBe(true);
    const done = await delib(["import", "b.docx", "-o", "-"], { cwd });
    expect(done).toMatchObject({ status: 0, out: await clean(), err: "b.docx : rien à nettoyer\n" });
    expect(await delib(["import", "-q", "a.pdf", "-o", "q.delib"], { cwd })).toMatchObject({
      out: "",
      err: "",
    });
  });

  it("takes globs and standard input: a document, or text that was pasted", async () => {
    const cwd = folder({ "a.pdf": pdfOf(GOOD_ACT), "b.pdf": pdfOf(GOOD_ACT) });
    expect((await delib(["import", "*.pdf"], { cwd })).out.split("\n")).toHaveLength(3);
    expect((await delib(["import", "-"], { stdin: docxOf(GOOD_ACT) })).out).toBe(await clean());
    const pasted = await delib(["import", "--lang", "en", "-"], {
      stdin: "Le conseil\n\n\n\nPage 1 sur 2\nPage 2 sur 2\n",
    });
    expect(pasted).toMatchObject({ out: "Le conseil\n", err: "<stdin>: left out: 2 page numbers\n" });
  });

  it("replaces nothing unless it is told to", async () => {
    const cwd = folder({ "a.pdf": pdfOf(GOOD_ACT), "a.docx": docxOf(GOOD_ACT), "a.delib": "le mien\n" });
    const done = await delib(["import", "a.pdf"], { cwd });
    expect(done).toMatchObject({ status: 2, out: "" });
    expect(done.err).toBe(
      "a.pdf: le fichier existe déjà : ajoutez --force pour le remplacer, ou donnez un autre nom avec -o\n",
    );
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe("le mien\n");
    expect((await delib(["import", "--force", "a.pdf"], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(await clean());
    const twice = await delib(["import", "--force", "a.pdf", "a.docx"], { cwd });
    expect(twice.err).toContain("a.docx: un autre document donne le même fichier");
    expect((await delib(["import", "--force", "a.delib"], { cwd })).err).toContain(
      "remplacerait le document lui-même",
    );
    expect((await delib(["import", "a.pdf", "-o", "a.pdf", "--force"], { cwd })).status).toBe(2);
  });

  it("tells what cannot be read, and imports the others", async () => {
    const cwd = folder({
      "a.pdf": pdfOf(GOOD_ACT),
      "broken.pdf": "%PDF-1.4 rien",
      "old.doc": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    });
    mkdirSync(join(cwd, "sub"));
    const done = await delib(["import", "broken.pdf", "old.doc", "none.pdf", "sub", "a.pdf"], { cwd });
    expect(done.status).toBe(2);
    expect(done.out).toContain("a.pdf → a.delib");
    expect(done.err.split("\n").sort()).toEqual([
      "",
      "broken.pdf: ce document est abîmé ou incomplet : ouvrez-le dans son logiciel, enregistrez-le de nouveau, puis importez-le",
      "none.pdf: fichier introuvable",
      "old.doc: c’est un ancien document Word (.doc) : enregistrez-le en .docx ou .odt, puis importez-le",
      "sub: c’est un dossier : nommez les documents, par exemple « sub/*.pdf »",
    ]);
    expect(existsSync(join(cwd, "broken.delib"))).toBe(false);
  });

  it("is told how it is used", async () => {
    expect((await delib(["import"])).err).toBe(
      "delib: il manque un argument : fichiers (aide : delib --help)\n",
    );
    const cwd = folder({ "a.pdf": pdfOf(GOOD_ACT), "b.pdf": pdfOf(GOOD_ACT) });
    const many = await delib(["import", "a.pdf", "b.pdf", "-o", "un.delib"], { cwd });
    expect(many).toMatchObject({ status: 2, out: "" });
    expect(many.err).toBe(
      "delib: plusieurs documents : donnez un dossier avec -o, « un.delib » n’en est pas un\n",
    );
  });
});
