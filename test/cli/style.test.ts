// The council's own styles on the command line: learnt, found beside the acts, given, broken.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { delib, folder } from "./harness.ts";

const ACTS = fileURLToPath(new URL("../features/learn/acts/rochebrune", import.meta.url));
const files = Object.fromEntries(
  readdirSync(ACTS).map((name) => [`actes/${name}`, readFileSync(join(ACTS, name), "utf8")]),
);
const STYLE = ".delib/styles/rochebrune-sur-veze.json";
/** One act whose number has another form. */
const WRONG = (files["actes/a.delib"] ?? "").replace("2023-03-01", "2023-1");

async function learnt(extra: Record<string, string> = {}) {
  const cwd = folder({ ...files, ...extra });
  const done = await delib(["style", "learn", "actes"], { cwd });
  return { cwd, done };
}

describe("delib style learn", () => {
  it("writes the style where it is found again, and says so", async () => {
    const { cwd, done } = await learnt();
    expect(done).toMatchObject({ status: 0, err: "" });
    expect(done.out).toContain(`${STYLE} : style « ROCHEBRUNE-SUR-VÈZE » appris de 4 actes`);
    expect(JSON.parse(readFileSync(join(cwd, STYLE), "utf8")).id).toBe("rochebrune-sur-veze");
  });

  it("replaces nothing unasked", async () => {
    const { cwd } = await learnt();
    expect(await delib(["style", "learn", "actes"], { cwd })).toMatchObject({ status: 2, out: "" });
    expect((await delib(["style", "learn", "actes", "--force"], { cwd })).status).toBe(0);
  });

  it("says that a folder is no file to write", async () => {
    const { status, err } = await delib(["style", "learn", "actes", "-o", "actes"], { cwd: folder(files) });
    expect({ status, err }).toEqual({ status: 2, err: "actes: c’est un dossier, pas un fichier\n" });
  });

  it("writes to standard output or another file when asked", async () => {
    const cwd = folder(files);
    const { out } = await delib(["style", "learn", "actes", "-o", "-"], { cwd });
    expect(JSON.parse(out).number.form).toBe("{yyyy}-{mm}-{nn}");
    await delib(["style", "learn", "actes", "-o", "maison.json"], { cwd });
    expect(readFileSync(join(cwd, "maison.json"), "utf8")).toBe(out);
  });

  it.each([
    [["style", "learn", "vide"], "vide: fichier introuvable\n"],
    [["style", "learn"], "delib: il manque le dossier des actes (aide : delib --help)\n"],
    [["style", "learn", "actes/a.delib"], /^actes\/a\.delib: Un seul acte/],
  ] as const)("%j says in one sentence what is wrong", async (args, sentence) => {
    const { status, err } = await delib(args, { cwd: folder(files) });
    expect(status).toBe(2);
    if (typeof sentence === "string") expect(err).toBe(sentence);
    else expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("a learnt style", () => {
  it("is followed by the checks of the acts below", async () => {
    const { cwd } = await learnt();
    mkdirSync(join(cwd, "actes/2024"));
    writeFileSync(join(cwd, "actes/2024/faux.delib"), WRONG);
    const { status, out } = await delib(["check", "actes"], { cwd });
    expect(status).toBe(0);
    expect(out).toContain("actes/2024/faux.delib:7:17");
    expect(out).toContain("number-format");
    const elsewhere = await delib(["check", join(cwd, "actes")], { cwd: folder({}) });
    expect(elsewhere.out).toContain("number-format");
  });

  it("may be given, and chosen", async () => {
    const cwd = folder({ ...files, "faux.delib": WRONG });
    await delib(["style", "learn", "actes", "-o", "styles/notre.json"], { cwd });
    expect((await delib(["check", "faux.delib"], { cwd })).out).not.toContain("number-format");
    const given = await delib(["check", "faux.delib", "--styles", "styles"], { cwd });
    expect(given.out).toContain("number-format");
    const chosen = ["inspect", "faux.delib", "--styles", "styles", "--style"];
    expect((await delib([...chosen, "rochebrune-sur-veze"], { cwd })).out).toContain("rochebrune-sur-veze");
    const unknown = await delib([...chosen, "rochebrune"], { cwd });
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.err).toContain("rochebrune-sur-veze");
  });

  it.each([
    ["no JSON", "{", "n’est pas du JSON correct"],
    [
      "an unknown label",
      '{"id":"x","title":"X","recognise":[],"labels":{"presents":["x"]}}',
      "labels.presents",
    ],
    ["a list", "[]", "un objet entre accolades"],
  ])("that is broken (%s) is told in one sentence, and the others count", async (_, text, words) => {
    const { cwd } = await learnt({ "faux.delib": WRONG });
    writeFileSync(join(cwd, ".delib/styles/casse.json"), text);
    const { status, out, err } = await delib(["check", "faux.delib"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain(".delib/styles/casse.json: ");
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toContain("number-format");
    const given = await delib(["check", "faux.delib", "--styles", ".delib/styles"], { cwd });
    expect(given.status).toBe(2);
    expect(given.err).toContain(words);
  });

  it("folder that does not exist is told", async () => {
    const { status, err } = await delib(["check", ".", "--styles", "rien"], { cwd: folder(files) });
    expect(status).toBe(2);
    expect(err).toContain("dossier des styles introuvable");
  });
});
