// delib.json and `delib init` on the command line. Invented councils and people.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCouncilFile } from "../../server/src/rules/councilFile/councilFile.ts";
import { delib, folder, GOOD_ACT } from "./harness.ts";

const MEMBERS = ["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Paul ROUX", "Ève BLANC"].map((name) => ({ name }));
const COUNCIL = JSON.stringify({ members: MEMBERS });
const MISSPELT = GOOD_ACT.replace("Zoé MOREL", "Zoé MORELL");
/** The same of a council of its own. */
const OF_MIRVAL = MISSPELT.replaceAll("Valbrune", "Mirval");

/** The findings of the command line, as `path rule`. */
async function found(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { out } = await delib(["check", "--format", "json", ...args], { cwd });
  const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
  return files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${rule}`));
}

describe("delib.json on the command line", () => {
  it("is found from the act’s folder upwards, the nearest first", async () => {
    const cwd = folder({
      "delib.json": COUNCIL,
      "a/2023/un.delib": MISSPELT,
      "b/delib.json": JSON.stringify({ rules: { "vote-sum": "off" } }),
      "b/un.delib": OF_MIRVAL.replace("Pour : 4", "Pour : 5"),
    });
    expect(await found(cwd)).toEqual(["a/2023/un.delib member-unknown"]);
  });

  it("serves two councils at once", async () => {
    const other = { members: MEMBERS.map(({ name }) => ({ name: name.replace("MOREL", "MORELL") })) };
    const cwd = folder({
      "un/delib.json": COUNCIL,
      "un/acte.delib": MISSPELT,
      "deux/delib.json": JSON.stringify(other),
      "deux/acte.delib": OF_MIRVAL,
    });
    expect(await found(cwd)).toEqual(["un/acte.delib member-unknown"]);
  });

  it("gives way to the options", async () => {
    const cwd = folder({
      "delib.json": JSON.stringify({ members: MEMBERS, rules: { "member-unknown": "error" } }),
      "un.delib": MISSPELT,
    });
    expect((await delib(["check"], { cwd })).status).toBe(1);
    expect(await found(cwd, "--rule", "member-unknown=off")).toEqual([]);
  });

  it("counts for standard input under the name that it is given", async () => {
    const cwd = folder({ "actes/delib.json": COUNCIL });
    const { out } = await delib(["check", "-", "--stdin-filename", "actes/un.delib"], {
      cwd,
      stdin: MISSPELT,
    });
    expect(out).toContain("member-unknown");
  });

  it("that is broken is told once, with its line, and the acts are checked all the same", async () => {
    const cwd = folder({ "delib.json": '{\n  "members": [\n', "un.delib": GOOD_ACT, "deux.delib": MISSPELT });
    const { status, out, err } = await delib(["check", "--lang", "fr"], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/^delib\.json: ligne \d+ : .*ce fichier n’est pas utilisé\n$/);
    expect(out).toContain("2 fichiers contrôlés");
    expect((await delib(["inspect", "un.delib"], { cwd })).err).toContain("delib.json");
  });

  it("tells what of it cannot be used, in both languages", async () => {
    const file = {
      colectivity: {},
      members: [{}],
      rules: { quorun: "off" },
      style: "nowhere",
      styles: "styles",
    };
    const cwd = folder({ "delib.json": JSON.stringify(file, null, 2), "un.delib": GOOD_ACT });
    const { err } = await delib(["check", "--lang", "fr"], { cwd });
    expect(err).toContain(
      "delib.json: ligne 2 : colectivity : rubrique inconnue : vouliez-vous dire « collectivity » ?",
    );
    expect(err).toContain("delib.json: ligne 4 : members[1] : il manque le nom de ce membre");
    expect(err).toContain("rules.quorun : la règle « quorun » n’existe pas");
    expect(err).toContain("style : styles connus : ");
    expect(err).toContain("styles: dossier des styles introuvable");
    const english = await delib(["check", "--lang", "en"], { cwd });
    expect(english.err).toContain(
      "delib.json: line 2: colectivity: unknown entry: did you mean “collectivity”?",
    );
  });

  it("that is a folder, or no text, harms nothing", async () => {
    const cwd = folder({
      "a/delib.json/x": "",
      "a/un.delib": GOOD_ACT,
      "b/delib.json": Uint8Array.of(0, 1, 2, 0),
      "b/un.delib": GOOD_ACT,
    });
    expect((await delib(["check", "a"], { cwd })).status).toBe(0);
    const { status, err } = await delib(["check", "b", "--lang", "fr"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain("b/delib.json: ce n’est pas un texte");
  });
});

describe("delib init", () => {
  const heading = "Département de l'Hérault\nCommune de VALBRUNE\n";
  const act = (day: string, number: string) =>
    heading + GOOD_ACT.replace("mardi 11 juillet 2023", day).replace("2023-41", number);

  it("learns the council, says what it learnt, and has nothing against the acts afterwards", async () => {
    const cwd = folder({
      "un.delib": `${act("11 juillet 2023", "2023-41").replace("Anne DURAND", "Mme Anne DURAND, Maire")}ID : 034-213401722-20230711-2023_41-DE\n`,
      "deux.delib": act("12 septembre 2023", "2023-50").replace("Zoé MOREL", "MOREL Zoé"),
      "trois.delib": act("10 octobre 2023", "2023-60").replace(
        "Luc PETIT, Zoé MOREL",
        "Luc PETIT, Zoé MORELL",
      ),
      "quatre.delib": act("14 novembre 2023", "2023-70").replace("Ève BLANC", "Guy NOËL"),
    });
    const { status, out, err } = await delib(["init", "--lang", "fr"], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("delib.json : Valbrune, 6 membres appris de 4 actes");
    expect(out).toContain("deux écritures d’un même nom : Zoé MORELL → Zoé MOREL");
    expect(out).toContain(
      "mandats à vérifier (les listes complètes d’autres séances ne les nomment pas) : Ève BLANC, Guy NOËL",
    );
    expect(out).toContain("collectivity.population, les habitants");

    const { config, problems } = readCouncilFile(readFileSync(join(cwd, "delib.json"), "utf8"));
    expect(problems).toEqual([]);
    expect(config.collectivity).toEqual({
      name: "Valbrune",
      kind: "commune",
      siren: "213401722",
      department: "34",
    });
    expect(config.council?.assembly).toBe("Conseil municipal");
    expect(config.council?.court).toBe("Montpellier");
    expect(config.council?.members.map(({ name }) => name).sort()).toEqual(
      ["Anne DURAND", "Guy NOËL", "Luc PETIT", "Paul ROUX", "Zoé MOREL", "Ève BLANC"].sort(),
    );
    const anne = config.council?.members.find(({ name }) => name === "Anne DURAND");
    expect([anne?.civility, anne?.function]).toEqual(["Mme", "Maire"]);
    expect(config.council?.members.find(({ name }) => name === "Guy NOËL")?.from).toBe("2023-11-14");
    expect(config.council?.members.find(({ name }) => name === "Ève BLANC")?.to).toBe("2023-10-10");

    const after = (await found(cwd)).filter((each) => / member-| council-size/.test(each));
    expect(after).toEqual(["trois.delib member-unknown"]);
  });

  it("gives no term that an act which names the member anywhere speaks against", async () => {
    const late = "Hugo MEYER";
    const at = (day: string, number: string, from: string, to: string) => act(day, number).replace(from, to);
    const cwd = folder({
      "un.delib": at("11 juillet 2023", "1", "Présents", `Rapporteur : ${late}\nPrésents`),
      "deux.delib": act("12 septembre 2023", "2"),
      "trois.delib": at("10 octobre 2023", "3", "Zoé MOREL", `Zoé MOREL, ${late}`),
    });
    await delib(["init"], { cwd });
    const { config } = readCouncilFile(readFileSync(join(cwd, "delib.json"), "utf8"));
    expect(config.council?.members.find(({ name }) => name === late)?.from).toBeNull();
  });

  it("names those who are met late where no list tells that they were no members before", async () => {
    const present = (day: string, names: string) =>
      `Commune de Valbrune\nSéance du ${day}\nDélibération n° 1\nObjet : Achat\nPrésents : ${names}\n`;
    const cwd = folder({
      "un.delib": present("11 juillet 2023", "Anne DURAND, Luc PETIT, Zoé MOREL"),
      "deux.delib": present("12 septembre 2023", "Anne DURAND, Luc PETIT, Hugo MEYER"),
    });
    const { out } = await delib(["init", "--lang", "fr"], { cwd });
    expect(out).toContain(
      "nommé pour la première fois après la première séance (ajoutez « from » si c’est le début du mandat) : Hugo MEYER",
    );
  });

  it("never writes over a file, unless told to", async () => {
    const cwd = folder({ "un.delib": GOOD_ACT, "delib.json": "{ broken" });
    const { status, err } = await delib(["init", "--lang", "fr"], { cwd });
    expect(status).toBe(2);
    expect(err).toBe(
      "delib.json: cette fiche est déjà là : modifiez-la, ou ajoutez --force pour la remplacer\n",
    );
    expect(readFileSync(join(cwd, "delib.json"), "utf8")).toBe("{ broken");
    expect((await delib(["init", "--force"], { cwd })).status).toBe(0);
    expect(
      readCouncilFile(readFileSync(join(cwd, "delib.json"), "utf8")).config.council?.members,
    ).toHaveLength(5);
  });

  it("leaves the acts of another council aside", async () => {
    const other = `Commune de BELLERIVE\n${GOOD_ACT.replaceAll("Valbrune", "Bellerive").replace(/DURAND/g, "MARTEL")}`;
    const cwd = folder({
      "a/un.delib": act("11 juillet 2023", "1"),
      "a/deux.delib": act("12 septembre 2023", "2"),
      "a/trois.delib": other,
    });
    const { out } = await delib(["init", "a", "--lang", "fr"], { cwd });
    expect(out).toContain("a/delib.json : Valbrune, 5 membres appris de 2 actes");
    expect(out).toContain("1 acte d’une autre collectivité, laissé de côté");
  });

  it("learns substitutes and of an EPCI", async () => {
    const text =
      "Communauté de communes du Val\nConseil communautaire\nSéance du 8 février 2021\nDélibération n° 2021-03\nObjet : Achat\nPrésents : Anne DURAND, Luc PETIT, Rose LENOIR (suppléante de Zoé MOREL)\nAbsent : Paul ROUX\n";
    const cwd = folder({ "un.delib": text });
    await delib(["init"], { cwd });
    const { config } = readCouncilFile(readFileSync(join(cwd, "delib.json"), "utf8"));
    expect(config.collectivity?.kind).toBe("epci");
    expect(config.council?.assembly).toBe("Conseil communautaire");
    expect(config.council?.members.map(({ name, substitute }) => [name, substitute])).toContainEqual([
      "Zoé MOREL",
      "Rose LENOIR",
    ]);
    expect((await found(cwd)).filter((each) => / member-/.test(each))).toEqual([]);
  });

  it.each([
    ["an empty folder", {}, ["init"], ".: aucun acte dans ce dossier"],
    ["a folder that is not there", {}, ["init", "rien"], "rien: fichier introuvable"],
    ["a file", { "un.delib": GOOD_ACT }, ["init", "un.delib"], "un.delib: ce n’est pas un dossier"],
    ["a text that is no act", { "un.delib": "Bonjour.\n" }, ["init"], ".: aucun acte lisible ici"],
    [
      "an act that names nobody",
      { "un.delib": "Délibération n° 3\nObjet : Achat\nSéance du 8 février 2021\n" },
      ["init"],
      ".: 1 texte lu, mais ni collectivité ni liste",
    ],
  ])("says one sentence of %s", async (_, files, args, expected) => {
    const cwd = folder(files);
    const { status, err } = await delib([...args, "--lang", "fr"], { cwd });
    expect(status).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(expected);
    expect(existsSync(join(cwd, "delib.json"))).toBe(false);
  });

  it("tells which acts it could not read", async () => {
    const cwd = folder({ "un.delib": GOOD_ACT });
    writeFileSync(join(cwd, "deux.delib"), Uint8Array.of(0, 1, 2, 3, 0));
    const { status, err } = await delib(["init", "--lang", "fr"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain("deux.delib: ce n’est pas un texte");
    expect(existsSync(join(cwd, "delib.json"))).toBe(true);
  });
});

describe("the example and the page", () => {
  const root = new URL("../../", import.meta.url);

  it("the council of the examples has nothing against its acts, and is what is learnt from them", async () => {
    const example = join(import.meta.dirname, "../../examples/conseil");
    expect(await found(example)).toEqual([]);
    const cwd = folder(
      Object.fromEntries(
        ["2025-21.delib", "2025-22.delib"].map((name) => [name, readFileSync(join(example, name), "utf8")]),
      ),
    );
    await delib(["init"], { cwd });
    const names = (path: string) =>
      readCouncilFile(readFileSync(join(path, "delib.json"), "utf8")).config.council?.members.map(
        ({ name }) => name,
      );
    // The member whose term is over is in no act.
    expect(names(cwd)).toEqual(names(example)?.filter((name) => name !== "Paulette ASTIER"));
  });

  it("the file of the page can be used as it is", () => {
    const page = readFileSync(new URL("docs/delib-json.md", root), "utf8");
    const block = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const { config, problems } = readCouncilFile(block);
    expect(problems).toEqual([]);
    expect(config.council?.members).toHaveLength(3);
  });
});
