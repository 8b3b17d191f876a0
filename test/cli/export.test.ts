import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { delib, folder, GOOD_ACT } from "./harness.ts";

const NAMED = `COMMUNE DE VALBRUNE\n${GOOD_ACT}`;
const ACT = `${NAMED}Nomenclature ACTES : 1.1 Marchés publics\n`;
const SECOND = ACT.replace("2023-41", "2023-42");
const SIRET = ["--siret", "21030100800012"];
const HEADER = "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,";

describe("delib export --format scdl", () => {
  it("writes the acts of a folder in one file, on standard output without -o", async () => {
    const cwd = folder({ "b.delib": SECOND, "a.delib": ACT });
    const { status, out, err } = await delib(["export", "--format", "scdl", ...SIRET], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const [header, first, second, end] = out.split("\n");
    expect(header?.startsWith(HEADER)).toBe(true);
    expect(first).toMatch(/,21030100800012,2023-41,2023-07-11,1\.1,commande publique\/marchés publics,/);
    expect(second).toContain(",2023-42,");
    expect(end).toBe("");
  });

  it("names file, act, line and column of what is missing, writes the rest, and ends with 1", async () => {
    const cwd = folder({ "a.delib": ACT, "b.delib": NAMED.replace("2023-41", "2023-42") });
    const { status, out, err } = await delib(["export", "-f", "scdl", ...SIRET, "."], { cwd });
    expect(status).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(2);
    expect(err).toMatch(/^b\.delib \(délibération 2023-42\): .*DELIB_MATIERE_CODE.*\n$/);
    const english = await delib(["export", "-f", "scdl", "--lang", "en", ...SIRET, "b.delib"], { cwd });
    expect(english.err).toContain("is missing (DELIB_MATIERE_CODE)");
  });

  it("writes nothing when no row is complete", async () => {
    const cwd = folder({ "a.delib": ACT });
    const { status, out, err } = await delib(["export", "-f", "scdl", "-o", "x.csv", "a.delib"], { cwd });
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("COLL_SIRET");
    expect(existsSync(join(cwd, "x.csv"))).toBe(false);
  });

  it("takes classification, préfecture and address from the options", async () => {
    const cwd = folder({ "a.delib": NAMED });
    const { status, out } = await delib(
      [
        ...["export", "-f", "scdl", ...SIRET, "--nomenclature", "8.8", "--prefecture", "PREF003"],
        ...["--url", "https://exemple.fr/{number}.pdf", "a.delib"],
      ],
      { cwd },
    );
    expect(status).toBe(0);
    expect(out).toMatch(
      /,8\.8,domaines de compétences par thèmes\/environnement,.*,PREF003,.*,https:\/\/exemple\.fr\/2023-41\.pdf\n$/,
    );
  });

  it("takes the SIRET of delib.json", async () => {
    const cwd = folder({
      "a.delib": ACT,
      "delib.json": JSON.stringify({
        collectivity: { name: "Commune de Valbrune", siret: "21030100800012" },
      }),
    });
    const { status, out } = await delib(["export", "-f", "scdl", "a.delib"], { cwd });
    expect(status).toBe(0);
    expect(out).toContain("\nCommune de Valbrune,21030100800012,2023-41,");
  });

  it("takes the default classification of delib.json for acts that print none", async () => {
    const cwd = folder({
      "a.delib": NAMED,
      "b.delib": SECOND,
      "delib.json": JSON.stringify({
        collectivity: { siret: "21030100800012" },
        actes: { nomenclature: "8.8" },
      }),
    });
    const { status, out } = await delib(["export", "-f", "scdl", "."], { cwd });
    expect(status).toBe(0);
    expect(out.split("\n").map((row) => /,(\d\.\d),/.exec(row)?.[1])).toEqual([
      undefined,
      "8.8",
      "1.1",
      undefined,
    ]);
  });
});

describe("where it is written", () => {
  it("a file, whose ending says the format", async () => {
    const cwd = folder({ "a.delib": ACT });
    for (const [name, begins] of [
      ["x.xml", "<?xml"],
      ["x.docx", "PK"],
      ["x.html", "<!DOCTYPE html>"],
      ["x.json", "{"],
    ] as const) {
      expect(await delib(["export", "-o", name, "a.delib"], { cwd }), name).toMatchObject({
        status: 0,
        out: "",
        err: "",
      });
      expect(readFileSync(join(cwd, name), "latin1").startsWith(begins), name).toBe(true);
    }
  });

  it("a folder, made when it is not there, a file for each act or file of acts", async () => {
    const cwd = folder({ "un.delib": `${ACT}\n${SECOND}`, "deux/un.delib.txt": ACT });
    expect((await delib(["export", "-f", "akn", "-o", "xml", "."], { cwd })).status).toBe(0);
    expect(readdirSync(join(cwd, "xml")).sort()).toEqual(["un-2023-41.xml", "un-2023-42.xml", "un.xml"]);
    expect((await delib(["export", "-f", "docx", "-o", "word/", "."], { cwd })).status).toBe(0);
    expect(readdirSync(join(cwd, "word")).sort()).toEqual(["un-2.docx", "un.docx"]);
    mkdirSync(join(cwd, "csv"));
    await delib(["export", "-f", "scdl", "-o", "csv", ...SIRET, "un.delib"], { cwd });
    expect(readdirSync(join(cwd, "csv"))).toEqual(["deliberations.csv"]);
  });

  it.each([
    [["-o", "actes.csv"], "actes.csv"],
    [["-o", "sortie/"], "sortie/deliberations.csv"],
    [[], "deliberations.csv"],
  ])("and says so of what is not written: %j", async (output, shown) => {
    const cwd = folder({ "un.delib": ACT });
    const { status, err } = await delib(["export", "-f", "scdl", ...output, "un.delib", "--lang", "fr"], {
      cwd,
    });
    expect(status).toBe(1);
    expect(err).toContain(`\n${shown}: aucune ligne complète : aucun fichier n’est écrit\n`);
  });

  it("never over an act that is exported", async () => {
    const cwd = folder({ "a.delib": ACT });
    const { status, err } = await delib(["export", "-f", "json", "-o", "a.delib", "a.delib"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain("il n’est pas écrasé");
    expect(readFileSync(join(cwd, "a.delib"), "utf8")).toBe(ACT);
  });

  it("standard output, from standard input", async () => {
    const { status, out } = await delib(["export", "-f", "akn", "-"], { stdin: ACT });
    expect(status).toBe(0);
    expect(out).toContain("<docNumber>2023-41</docNumber>");
  });
});

describe("bad usage and files", () => {
  const cwd = folder({ "a.delib": ACT, "b.delib": SECOND, "x.docx": "ancien" });
  it.each([
    [["a.delib"], "dites le format"],
    [["-f", "pdf", "a.delib"], "attendu : scdl, akn, docx, html, json"],
    [["-f", "docx", "a.delib", "b.delib"], "2 fichiers à écrire : donnez un dossier avec -o"],
    [["-f", "docx", "-o", "x.docx", "a.delib", "b.delib"], "n’est pas un dossier"],
    [["-f", "html", "-o", "y.html", "a.delib", "b.delib"], "n’est pas un dossier"],
    [["-f", "scdl", "--siret", "123", "a.delib"], "« 123 » n’est pas un SIRET"],
    [["-f", "scdl", "--prefecture", "Hérault", "a.delib"], "« Hérault » refusé pour --prefecture"],
    [["-f", "akn", "absent.delib"], "fichier introuvable"],
    [
      ["-f", "akn", "-o", "absent/x.xml", "a.delib"],
      "le dossier où écrire n’existe pas : créez-le, ou donnez un autre nom",
    ],
  ])("%j", async (args, message) => {
    const { status, out, err } = await delib(["export", ...args], { cwd });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("a DOCX is not poured into a terminal", async () => {
    const { status, err } = await delib(["export", "-f", "docx", "a.delib"], { cwd, terminal: 80 });
    expect(status).toBe(2);
    expect(err).toContain("-o acte.docx");
    expect((await delib(["export", "-f", "docx", "a.delib"], { cwd })).bytes.subarray(0, 2).toString()).toBe(
      "PK",
    );
  });

  it("an unreadable file hides none of the others", async () => {
    writeFileSync(join(cwd, "c.delib"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    const { status, out, err } = await delib(["export", "-f", "json", "a.delib", "c.delib"], { cwd });
    expect(status).toBe(2);
    expect(JSON.parse(out).files).toMatchObject([{ path: "a.delib" }]);
    expect(err).toContain("c.delib: ");
  });

  it.each(["docx", "html", "json", "akn", "scdl"])("an empty text is told: %s", async (format) => {
    for (const empty of ["", "\ufeff\r\n \f\n"]) {
      const own = folder({ "vide.delib": empty });
      const to = `sortie.${format}`;
      const { status, err } = await delib(["export", "-f", format, "-o", to, "vide.delib", "--lang", "fr"], {
        cwd: own,
      });
      expect(status).toBe(1);
      expect(err).toMatch(/^vide\.delib: (?:ce fichier est vide|aucun acte n’a été lu dans ce fichier) : /);
      expect(readdirSync(own)).toEqual(["vide.delib"]);
    }
  });

  it("an empty text hides none of the others", async () => {
    const own = folder({ "a.delib": ACT, "vide.delib": "" });
    const { status, out, err } = await delib(["export", "-f", "json", "."], { cwd: own });
    expect(status).toBe(1);
    expect(JSON.parse(out).files).toMatchObject([{ path: "a.delib" }]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("a text without acts is told", async () => {
    const { status, out, err } = await delib(["export", "-f", "akn", "-"], { stdin: "Bonjour." });
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("aucun acte");
  });
});

it("JSON is what inspect gives", async () => {
  const cwd = folder({ "a.delib": ACT });
  const exported = await delib(["export", "-f", "json", "a.delib"], { cwd });
  const inspected = await delib(["inspect", "--format", "json", "a.delib"], { cwd });
  expect(exported.out).toBe(inspected.out);
});

it("the help tells it in both languages", async () => {
  expect((await delib(["export", "--help"])).out).toContain("SIRET de la collectivité");
  expect((await delib(["export", "--help", "--lang", "en"])).out).toContain("authority of control");
});
