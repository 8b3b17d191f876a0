import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encode } from "../../server/src/text/decode.ts";
import { BAD_ACT, delib, folder, GOOD_ACT } from "./harness.ts";

/** Paths of the files that were checked, in their order. */
async function checked(
  args: readonly string[],
  cwd: string,
): Promise<{ paths: string[]; err: string; status: number }> {
  const { out, err, status } = await delib(["check", "--format", "json", ...args], { cwd });
  return { paths: JSON.parse(out).files.map((file: { path: string }) => file.path), err, status };
}

describe("which files are read", () => {
  const cwd = folder({
    "b.delib": GOOD_ACT,
    "a.delib.md": GOOD_ACT,
    "c.delib.txt": GOOD_ACT,
    "autre.txt": GOOD_ACT,
    "sous/d.DELIB": GOOD_ACT,
    "sous/e[1].delib": GOOD_ACT,
    "node_modules/x.delib": BAD_ACT,
    "sous/.git/y.delib": BAD_ACT,
    "vide/lisezmoi": "",
  });

  it("of a folder: the acts, below it too, by name, and nothing of other people's", async () => {
    const { paths } = await checked(["."], cwd);
    expect(paths).toEqual(["a.delib.md", "b.delib", "c.delib.txt", "sous/d.DELIB", "sous/e[1].delib"]);
    expect((await checked([], cwd)).paths).toEqual(paths);
    expect((await checked(["sous/"], cwd)).paths).toEqual(["sous/d.DELIB", "sous/e[1].delib"]);
  });

  it("a file named outright, whatever its extension and the signs in its name", async () => {
    expect((await checked(["autre.txt", "sous/e[1].delib"], cwd)).paths).toEqual([
      "autre.txt",
      "sous/e[1].delib",
    ]);
    expect((await checked(["node_modules/x.delib"], cwd)).paths).toEqual(["node_modules/x.delib"]);
  });

  it("of a glob: what it matches", async () => {
    expect((await checked(["*.txt"], cwd)).paths).toEqual(["autre.txt", "c.delib.txt"]);
    expect((await checked(["**/*.{delib,md}"], cwd)).paths).toEqual([
      "a.delib.md",
      "b.delib",
      "sous/e[1].delib",
    ]);
    expect((await checked(["./sous/*"], cwd)).paths).toEqual(["sous/d.DELIB", "sous/e[1].delib"]);
  });

  it("each once, in the order of the words", async () => {
    const { paths } = await checked(["c.delib.txt", "*.txt", "./c.delib.txt", join(cwd, "autre.txt")], cwd);
    expect(paths).toEqual(["c.delib.txt", "autre.txt"]);
  });

  it("are named from the current folder, also those above it", async () => {
    expect((await checked(["../b.delib"], join(cwd, "sous"))).paths).toEqual(["../b.delib"]);
  });

  it("tells a folder without acts and a glob without files", async () => {
    const { err, status } = await checked(["vide", "*.odt", "b.delib"], cwd);
    expect(err).toBe(
      "vide: aucun acte dans ce dossier (fichiers .delib, .delib.md ou .delib.txt)\n" +
        "*.odt: ce motif ne correspond à aucun fichier\n",
    );
    expect(status).toBe(2);
  });

  it("does not follow the links of a folder, which may go round, but reads those that are named", async () => {
    const loops = folder({ "a.delib": GOOD_ACT });
    symlinkSync(".", join(loops, "rond"));
    symlinkSync("a.delib", join(loops, "lien.delib"));
    symlinkSync("boucle.delib", join(loops, "boucle.delib"));
    symlinkSync("nulle-part", join(loops, "mort.delib"));
    expect((await checked(["."], loops)).paths).toEqual(["a.delib"]);
    const named = ["lien.delib", "boucle.delib", "mort.delib", "rond"];
    const { paths, err, status } = await checked(named, loops);
    expect(paths).toEqual(["lien.delib", "rond/a.delib"]);
    expect(err).toBe("boucle.delib: liens symboliques en boucle\nmort.delib: fichier introuvable\n");
    expect(status).toBe(2);
  });
});

describe("what cannot be read is one line, and hides nothing else", () => {
  const cwd = folder({
    "faux.delib": BAD_ACT,
    "image.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
    "acte.pdf": "%PDF-1.4\n",
    "acte.docx": Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
    "acte.rtf": "{\\rtf1 texte}",
    "sous/x": "",
  });

  it.each([
    ["absent.delib", "fichier introuvable"],
    ["faux.delib/x", "fichier introuvable : une partie du chemin n’est pas un dossier"],
    [`${"x".repeat(300)}`, "nom de fichier trop long"],
    ["image.png", "ce n’est pas un texte"],
    ["acte.pdf", "c’est un PDF, pas un texte"],
    ["acte.docx", "c’est un document Word, LibreOffice ou une archive"],
    ["acte.rtf", "c’est un document RTF"],
    ["/dev/null", "ni un fichier ni un dossier"],
  ])("%s", async (name, reason) => {
    const { status, out, err } = await delib(["check", name, "faux.delib"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain(`${name}: ${reason}`);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toContain("faux.delib");
    expect(out).toContain("vote-sum");
    const inspected = await delib(["inspect", name, "faux.delib"], { cwd });
    expect(inspected.status).toBe(2);
    expect(inspected.err).toBe(err);
    expect(inspected.out).toContain("2023-41");
  });

  it("is told in English too", async () => {
    const { err } = await delib(["check", "absent.delib", "--lang", "en"], { cwd });
    expect(err).toBe("absent.delib: no such file\n");
  });
});

describe("texts that are no acts", () => {
  it.each([
    ["nothing", ""],
    ["a byte order mark", "\ufeff"],
    ["a hundred thousand blank lines", "\n".repeat(100_000)],
    ["a text of another kind", "Chère Anne,\n\nIl fait beau à Valbrune.\n\nLuc\n"],
    ["ten megabytes on one line", "mot ".repeat(2_500_000)],
    ["ten megabytes without a space", "é".repeat(5_000_000)],
  ])("%s: read without a finding", async (_, content) => {
    const cwd = folder({ "a.delib": content });
    const { status, out, err } = await delib(["check", "a.delib"], { cwd });
    expect({ status, out, err }).toEqual({
      status: 0,
      out: "1 fichier contrôlé : rien à signaler\n",
      err: "",
    });
    expect((await delib(["inspect", "a.delib"], { cwd })).out).toContain("aucun acte dans ce texte");
  });

  it("labels alone are read without trouble", async () => {
    const labels = "Présents :\nAbsents :\nPouvoirs :\nPour :\nContre :\nSecrétaire :\n".repeat(50);
    const { status, err } = await delib(["check", "a.delib"], { cwd: folder({ "a.delib": labels }) });
    expect(status).toBeLessThan(2);
    expect(err).toBe("");
  });
});

describe("--fix", () => {
  const encodings = [
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
    ["windows-1252", false],
  ] as const;
  const before = "Séance du 1 février 2021, à Valbrune\n";
  const after = "Séance du 1er février 2021, à Valbrune\n";

  for (const [encoding, bom] of encodings) {
    for (const [name, end] of [
      ["LF", "\n"],
      ["CRLF", "\r\n"],
      ["CR", "\r"],
    ] as const) {
      it(`keeps ${encoding}${bom ? " with its mark" : ""} and ${name}`, async () => {
        const bytes = (text: string) => {
          const encoded = encode(text.replaceAll("\n", end), encoding, bom);
          if (!(encoded instanceof Uint8Array)) throw new Error("not encoded");
          return encoded;
        };
        const cwd = folder({ "a.delib": bytes(before) });
        const { status, out } = await delib(["check", "--fix", "a.delib"], { cwd });
        expect(readFileSync(join(cwd, "a.delib"))).toEqual(Buffer.from(bytes(after)));
        expect(status).toBe(0);
        expect(out).toContain("1 correction appliquée");
      });
    }
  }

  it("leaves nothing behind, keeps the mode, and says nothing more the second time", async () => {
    const cwd = folder({ "a.delib": before });
    chmodSync(join(cwd, "a.delib"), 0o640);
    await delib(["check", "--fix", "a.delib"], { cwd });
    expect(readdirSync(cwd)).toEqual(["a.delib"]);
    expect(statSync(join(cwd, "a.delib")).mode & 0o777).toBe(0o640);
    expect((await delib(["check", "--fix", "a.delib"], { cwd })).out).toContain("0 correction appliquée");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(after);
  });

  it("does not touch a file that needs nothing", async () => {
    const cwd = folder({ "a.delib": GOOD_ACT });
    const { mtimeMs, ino } = statSync(join(cwd, "a.delib"));
    await delib(["check", "--fix", "a.delib"], { cwd });
    expect(statSync(join(cwd, "a.delib"))).toMatchObject({ mtimeMs, ino });
  });

  it("refuses a read-only file in one line, and tells its findings", async () => {
    const cwd = folder({ "a.delib": before, "b.delib": before });
    chmodSync(join(cwd, "a.delib"), 0o444);
    const { status, out, err } = await delib(["check", "--fix", "a.delib", "b.delib"], { cwd });
    expect(status).toBe(2);
    expect(err).toBe("a.delib: fichier en lecture seule, non corrigé\n");
    expect(out).toContain("a.delib:1:");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(before);
    expect(readFileSync(join(cwd, "b.delib"), "utf8")).toBe(after);
  });

  it("mends the file that a link names, and keeps the link", async () => {
    const cwd = folder({ "acte.txt": before });
    symlinkSync("acte.txt", join(cwd, "lien.delib"));
    await delib(["check", "--fix", "lien.delib"], { cwd });
    expect(readFileSync(join(cwd, "acte.txt"), "utf8")).toBe(after);
    expect(readdirSync(cwd).sort()).toEqual(["acte.txt", "lien.delib"]);
  });

  it("does not write a file with spoilt bytes, which would lose them", async () => {
    const spoilt = Buffer.concat([Buffer.from(before), Buffer.from([0xff])]);
    const cwd = folder({ "a.delib": spoilt });
    const { status, err } = await delib(["check", "--fix", "a.delib"], { cwd });
    expect(status).toBe(2);
    expect(err).toBe("a.delib: des octets ne sont pas du UTF-8 : fichier non corrigé, pour ne rien perdre\n");
    expect(readFileSync(join(cwd, "a.delib"))).toEqual(spoilt);
  });

  it("applies the fixes of the levels that are shown", async () => {
    const cwd = folder({ "a.delib": before });
    await delib(["check", "--fix", "--level", "error", "a.delib"], { cwd });
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(before);
  });

  it("gives the exit status of what is left", async () => {
    const cwd = folder({ "a.delib": before });
    const strict = ["--rule", "first-of-month=error"];
    expect((await delib(["check", ...strict, "a.delib"], { cwd })).status).toBe(1);
    expect((await delib(["check", ...strict, "--fix", "a.delib"], { cwd })).status).toBe(0);
  });
});

describe("--diff", () => {
  const cwd = folder({ "a.delib": "un\nSéance du 1 février 2021\ntrois\n", "b.delib": GOOD_ACT });

  it("shows what --fix would do, and writes nothing", async () => {
    const { out, err } = await delib(["check", "--diff", "a.delib", "b.delib"], { cwd });
    expect(out).toBe(
      "--- a.delib\n+++ a.delib\n@@ -1,3 +1,3 @@\n un\n-Séance du 1 février 2021\n+Séance du 1er février 2021\n trois\n",
    );
    expect(err).toBe("1 correction sûre (rien n’a été écrit)\n");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toContain("1 février");
  });

  it("wins over --fix", async () => {
    await delib(["check", "--diff", "--fix", "a.delib"], { cwd });
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toContain("1 février");
  });

  it("is empty when there is nothing to mend", async () => {
    expect(await delib(["check", "--diff", "--quiet", "b.delib"], { cwd })).toMatchObject({
      out: "",
      err: "",
    });
  });

  it("has the exit status of the text as it is", async () => {
    expect(
      (await delib(["check", "--diff", "--rule", "first-of-month=error", "a.delib"], { cwd })).status,
    ).toBe(1);
  });

  it("is coloured on a terminal", async () => {
    const { out } = await delib(["check", "--diff", "a.delib"], { cwd, terminal: 100 });
    expect(out).toContain("\u001b[32m+Séance du 1er février 2021");
  });
});

describe("standard input", () => {
  it("is checked under the name given", async () => {
    const done = await delib(["check", "-", "--stdin-filename", "acte.delib"], { stdin: BAD_ACT });
    expect(done.status).toBe(1);
    expect(done.out).toContain("acte.delib:");
    expect((await delib(["check", "-"], { stdin: BAD_ACT })).out).toContain("<stdin>:");
  });

  it("is mended to standard output in its own encoding, the findings on the other stream", async () => {
    const stdin = encode("Séance du 1 février 2021\r\n", "utf-16le", true) as Uint8Array;
    const { bytes, err, status } = await delib(["check", "--fix", "-"], { stdin });
    expect(bytes).toEqual(
      Buffer.from(encode("Séance du 1er février 2021\r\n", "utf-16le", true) as Uint8Array),
    );
    expect(err).toContain("1 correction appliquée");
    expect(status).toBe(0);
  });

  it("comes out as it went in when there is nothing to mend, or when it cannot be mended", async () => {
    expect((await delib(["check", "--fix", "-"], { stdin: GOOD_ACT })).out).toBe(GOOD_ACT);
    const spoilt = Buffer.concat([Buffer.from("Séance du 1 février 2021, à Élancé\n"), Buffer.from([0xff])]);
    const { bytes, status } = await delib(["check", "--fix", "-"], { stdin: spoilt });
    expect({ bytes, status }).toEqual({ bytes: spoilt, status: 2 });
  });

  it("is shown as a diff", async () => {
    const { out } = await delib(["check", "--diff", "-"], { stdin: "Séance du 1 mars 2021\n" });
    expect(out).toContain("-Séance du 1 mars 2021\n+Séance du 1er mars 2021\n");
  });

  it("is inspected", async () => {
    expect((await delib(["inspect", "-"], { stdin: GOOD_ACT })).out).toContain("2023-41");
  });

  it("may hold no text", async () => {
    const { err, status } = await delib(["check", "-"], { stdin: Uint8Array.from([0, 1, 2]) });
    expect({ err, status }).toEqual({ err: "<stdin>: ce n’est pas un texte\n", status: 2 });
  });
});

describe("--output", () => {
  it("takes the result, without colours, and leaves standard output empty", async () => {
    const cwd = folder({ "a.delib": BAD_ACT });
    const done = await delib(["check", "a.delib", "--format", "sarif", "--output", "r.sarif"], {
      cwd,
      terminal: 80,
    });
    expect(done).toMatchObject({ status: 1, out: "" });
    expect(JSON.parse(readFileSync(join(cwd, "r.sarif"), "utf8")).runs[0].results.length).toBeGreaterThan(0);
    await delib(["check", "a.delib", "-o", "r.txt", "--color"], { cwd });
    expect(readFileSync(join(cwd, "r.txt"), "utf8")).not.toContain("\u001b");
  });

  it("that cannot be written is one line and status 2", async () => {
    const cwd = folder({ "a.delib": GOOD_ACT });
    mkdirSync(join(cwd, "dossier"));
    const { status, err } = await delib(["check", "a.delib", "-o", "dossier"], { cwd });
    expect({ status, err }).toEqual({ status: 2, err: "dossier: c’est un dossier, pas un fichier\n" });
    const missing = await delib(["check", "a.delib", "-o", "nulle/part.txt"], { cwd });
    expect(missing.status).toBe(2);
    writeFileSync(join(cwd, "x"), "");
  });
});
