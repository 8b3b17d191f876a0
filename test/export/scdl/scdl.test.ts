import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScdlSettings } from "../../../server/src/export/scdl/cell.ts";
import { breachesOf } from "../../../server/src/export/scdl/check.ts";
import { csvOf } from "../../../server/src/export/scdl/csv.ts";
import { matterName } from "../../../server/src/export/scdl/matter.ts";
import { exportScdl } from "../../../server/src/export/scdl/scdl.ts";
import data from "../../../server/src/export/scdl/schema.json";
import { COLUMNS, type ScdlRow } from "../../../server/src/export/scdl/schema.ts";
import { allEntries } from "../../../server/src/law/nomenclature.ts";
import { councilFileOf } from "../../../server/src/rules/councilFile/councilFile.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { mutated } from "../../properties/changes.ts";
import { readSeeds } from "../../support/seeds.ts";
import { shared } from "../../support/shared.ts";
import { exampleTexts } from "../../support/texts.ts";
import { faultsOf, parseCsv, type TableSchema } from "./tableSchema.ts";

const OFFICIAL = shared("reference/scdl-deliberations.schema-2.1.5.json", "the official SCDL schema");
/** The official schema; the project's copy of its fields and checks where ../shared is absent. */
function officialSchema(): TableSchema {
  return OFFICIAL ? JSON.parse(readFileSync(OFFICIAL, "utf8")) : (data as TableSchema);
}
const schema = officialSchema();

const SIRET = "21030100800012";
const ACT = `COMMUNE DE VALBRUNE
Séance du mardi 18 mars 2025
Délibération n° 2025-08
Objet : Achat d'un "tracteur", d'occasion
Nombre de membres en exercice : 5
Présents : Anne DURAND, Luc PETIT, Zoé MOREL
Absent ayant donné pouvoir : Paul ROUX à Luc PETIT
Absente : Ève BLANC
Nomenclature ACTES : 7.1.2 Décisions budgétaires
La présente délibération est adoptée à la majorité.
Pour : 2 voix
Contre : 1 voix
Abstention : 1 voix
Ne prend pas part au vote : 0 voix
`;

function exported(text: string, scdl: ScdlSettings = { siret: SIRET }) {
  return exportScdl([{ path: "acte.delib", snapshot: createSnapshot(text) }], { language: "fr", scdl });
}

/** The one row of an act by its columns. */
function rowOf(text: string, scdl?: ScdlSettings): Record<string, string> {
  const [header = [], row = []] = parseCsv(exported(text, scdl).data ?? "");
  return Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""]));
}

/** Columns told, with `!` for those that kept the row out. */
function told(text: string, scdl?: ScdlSettings): string[] {
  return exported(text, scdl)
    .problems.filter(({ field }) => field !== null)
    .map(({ field, level }) => `${field}${level === "error" ? "!" : ""}`);
}

describe("a spreadsheet that opens the file", () => {
  it.each(["=1+1", "+33 4 67", "-2", "@ctes : convention", '=HYPERLINK("https://exemple.fr")'])(
    "takes %s for a text, whose words stay",
    (value) => {
      const line = csvOf([[value, "achat = vente"]]);
      expect(line).toMatch(/^" /);
      expect(parseCsv(line)).toEqual([[` ${value}`, "achat = vente"]]);
    },
  );
});

describe("the official schema", () => {
  it("is the one whose fields and checks the project has", () => {
    expect(data.version).toBe(schema.version);
    expect(data.fields).toEqual(
      schema.fields.map(({ name, type, format, constraints }) => ({
        name,
        type,
        ...(format && { format }),
        ...(constraints && { constraints }),
      })),
    );
    expect(data.custom_checks).toEqual(schema.custom_checks);
  });

  it("is met by the row of an act", () => {
    const { data: csv, problems } = exported(ACT, {
      siret: SIRET,
      prefecture: "PREF003",
      url: "https://exemple.fr/{date}/{number}.pdf",
    });
    expect(problems).toEqual([]);
    expect(faultsOf(csv ?? "", schema)).toEqual([]);
    expect(rowOf(ACT, { siret: SIRET, url: "https://exemple.fr/{date}/{number}.pdf" })).toEqual({
      COLL_NOM: "VALBRUNE",
      COLL_SIRET: SIRET,
      DELIB_ID: "2025-08",
      DELIB_DATE: "2025-03-18",
      DELIB_MATIERE_CODE: "7.1",
      DELIB_MATIERE_NOM: "finances locales/décisions budgétaires",
      DELIB_OBJET: "Achat d'un \"tracteur\", d'occasion",
      BUDGET_ANNEE: "",
      BUDGET_NOM: "",
      PREF_ID: "",
      PREF_DATE: "",
      VOTE_EFFECTIF: "5",
      VOTE_REEL: "4",
      VOTE_POUR: "2",
      VOTE_CONTRE: "1",
      VOTE_ABSTENTION: "1",
      DELIB_URL: "https://exemple.fr/2025-03-18/2025-08.pdf",
    });
  });

  it("is met by every file, whatever the acts hold", () => {
    fc.assert(
      fc.property(fc.array(mutated, { minLength: 1, maxLength: 3 }), (texts) => {
        const sources = texts.map((text, at) => ({ path: `${at}.delib`, snapshot: createSnapshot(text) }));
        const { data: csv } = exportScdl(sources, {
          language: "fr",
          scdl: { siret: SIRET, nomenclature: "8.8", url: "https://exemple.fr/{file}" },
        });
        if (csv !== null) expect(faultsOf(csv, schema)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("has a name for each code of level 2", () => {
    const names = allEntries()
      .filter(({ level }) => level === 2)
      .map(matterName);
    expect(names).toContain("domaines de compétences par thèmes/aménagement du territoire");
    for (const name of names) expect(name).toMatch(/^[^,()/A-ZÀ-Ý]+\/[^,()/A-ZÀ-Ý]+$/);
  });
});

describe("a mandatory column that is missing", () => {
  it.each([
    ["COLL_NOM", ACT.replace("COMMUNE DE VALBRUNE\n", "")],
    ["DELIB_ID", ACT.replace("Délibération n° 2025-08\n", "")],
    ["DELIB_DATE", ACT.replace("Séance du mardi 18 mars 2025\n", "")],
    ["DELIB_MATIERE_CODE", ACT.replace("Nomenclature ACTES : 7.1.2 Décisions budgétaires\n", "")],
    ["DELIB_OBJET", ACT.replace(/Objet : .*\n/, "")],
  ])("%s is told, and no row is written", (column, text) => {
    expect(told(text)).toContain(`${column}!`);
    expect(exported(text).data).toBeNull();
    const problem = exported(text).problems.find(({ field }) => field === column);
    expect(problem).toMatchObject({ path: "acte.delib", level: "error" });
    expect(problem?.message.fr).toContain(column);
  });

  it("COLL_SIRET: none, no SIRET, another council's", () => {
    expect(told(ACT, {})).toEqual(["COLL_SIRET!"]);
    for (const wrong of ["2103010080001", "21030100800013", "21030100700012", "abc", ""])
      expect(told(ACT, { siret: wrong }), wrong).toEqual(["COLL_SIRET!"]);
    const sent = `${ACT}\n003-210300042-20250318-25-08-DE\nRéception en préfecture : 20/03/2025\n`;
    expect(told(sent)).toContain("COLL_SIRET!");
    expect(told(sent, { siret: "210 300 042 00012" })).toEqual([]);
  });

  it("is in a code that does not exist, or is of level 1", () => {
    for (const code of ["7.11", "9", "12.4"])
      expect(told(ACT.replace("7.1.2 Décisions budgétaires", code)), code).toEqual(["DELIB_MATIERE_CODE!"]);
  });

  it("may be given by default for the classification alone", () => {
    const text = ACT.replace("Nomenclature ACTES : 7.1.2 Décisions budgétaires\n", "");
    expect(rowOf(text, { siret: SIRET, nomenclature: "1.1" }).DELIB_MATIERE_NOM).toBe(
      "commande publique/marchés publics",
    );
    expect(rowOf(ACT, { siret: SIRET, nomenclature: "1.1" }).DELIB_MATIERE_CODE).toBe("7.1");
  });

  it("leaves the other rows of the file", () => {
    const sources = [ACT, ACT.replace(/Objet : .*\n/, ""), ACT.replace("2025-08", "2025-09")].map(
      (text, at) => ({ path: `${at}.delib`, snapshot: createSnapshot(text) }),
    );
    const { data: csv, problems } = exportScdl(sources, { language: "fr", scdl: { siret: SIRET } });
    expect(parseCsv(csv ?? "").map((row) => row[2])).toEqual(["DELIB_ID", "2025-08", "2025-09"]);
    expect(problems.map(({ path, field }) => [path, field])).toEqual([["1.delib", "DELIB_OBJET"]]);
  });
});

describe("what would be wrong is not written", () => {
  it("a session with two days", () => {
    const text = ACT.replace(
      "Délibération n°",
      "L'an deux mille vingt-cinq, le dix-neuf mars, le conseil municipal s'est réuni.\nDélibération n°",
    );
    expect(createSnapshot(text).findings.map(({ rule }) => rule)).toContain("spelled-date");
    expect(told(text)).toEqual(["DELIB_DATE!"]);
  });

  it("votes that do not add up, or are more than the members", () => {
    const sum = ACT.replace("Pour : 2", "Pour : 3");
    expect(told(sum)).toEqual(["VOTE_REEL"]);
    expect(rowOf(sum)).toMatchObject({
      VOTE_EFFECTIF: "",
      VOTE_REEL: "",
      VOTE_POUR: "",
      DELIB_ID: "2025-08",
    });
    const many =
      "COMMUNE DE VALBRUNE\nSéance du mardi 18 mars 2025\nDélibération n° 2025-08\nObjet : Achat\nNombre de membres en exercice : 3\nNomenclature ACTES : 8.8\nAdopté à l'unanimité.\nPour : 4 voix\nContre : 0 voix\nAbstention : 0 voix\n";
    expect(told(many)).toEqual(["VOTE_REEL"]);
  });

  it("votes of which a camp may be missing", () => {
    expect(told(ACT.replace("Contre : 1 voix\n", ""))).toEqual(["VOTE_REEL"]);
    // What is printed makes up the voters: the camp left out has nobody.
    const whole = ACT.replace("Pour : 2", "Pour : 3").replace("Contre : 1 voix\n", "");
    expect(rowOf(whole)).toMatchObject({
      VOTE_REEL: "4",
      VOTE_POUR: "3",
      VOTE_CONTRE: "0",
      VOTE_ABSTENTION: "1",
    });
  });

  it("a vote without figures", () => {
    const text = ACT.replace(/Pour : [\s\S]*$/, "").replace("à la majorité", "à l'unanimité");
    expect(told(text)).toEqual([]);
    expect(rowOf(text)).toMatchObject({ VOTE_EFFECTIF: "", VOTE_REEL: "", VOTE_CONTRE: "" });
  });

  it("those who take no part in the vote are no voters", () => {
    const text = ACT.replace("Abstention : 1", "Abstention : 0").replace("au vote : 0", "au vote : 1");
    expect(rowOf(text)).toMatchObject({ VOTE_EFFECTIF: "5", VOTE_REEL: "3" });
  });

  it("a date of reception before the session", () => {
    const text = `${ACT}\nReçu en préfecture le 12/03/2025\n`;
    expect(told(text)).toEqual(["PREF_DATE"]);
    expect(rowOf(text).PREF_DATE).toBe("");
  });

  it("a draft, and an act that was postponed", () => {
    const draft = ACT.replace(/La présente[\s\S]*$/, "");
    expect(exported(draft)).toMatchObject({ data: null, problems: [{ level: "error", act: "2025-08" }, {}] });
    const postponed = ACT.replace(/La présente[\s\S]*$/, "Cette délibération est ajournée.\n");
    expect(exported(postponed).data).toBeNull();
  });

  it("a text without acts, and no act at all", () => {
    expect(exported("Bonjour.").data).toBeNull();
    expect(exportScdl([], { language: "fr" })).toMatchObject({ data: null, problems: [{ level: "error" }] });
  });
});

describe("optional columns", () => {
  it("PREF_ID is the préfecture that the act names, or the one configured", () => {
    const siret = "21340902200018";
    const city = `DÉPARTEMENT DE L'HÉRAULT\n${ACT}`;
    expect(rowOf(`${city}\nReçu en préfecture le 20/03/2025\n`, { siret })).toMatchObject({
      PREF_ID: "PREF034",
      PREF_DATE: "2025-03-20",
    });
    expect(rowOf(`${city}\nReçu en sous-préfecture le 20/03/2025\n`, { siret })).toMatchObject({
      PREF_ID: "",
      PREF_DATE: "2025-03-20",
    });
    expect(rowOf(ACT, { siret: SIRET, prefecture: "spref0341" }).PREF_ID).toBe("SPREF0341");
    expect(told(ACT, { siret: SIRET, prefecture: "Hérault" })).toEqual(["PREF_ID"]);
    expect(rowOf(ACT, { siret: SIRET, prefecture: "Hérault" }).PREF_ID).toBe("");
  });

  it.each([
    ["Vote du budget principal 2025", "2025", "Budget principal"],
    ["Budget annexe de l'eau - Exercice 2025 - Décision modificative n° 1", "2025", "Budget annexe de l'eau"],
    ["Budget annexe assainissement pour l'exercice 2025", "2025", "Budget annexe assainissement"],
    ["Budget primitif 2025", "", ""],
    ["Budget principal : exercices 2024 et 2025", "", ""],
    ["Budget principal et budget annexe de l'eau 2025", "", ""],
    ["Achat d'un tracteur en 2025", "", ""],
  ])("budget of « %s »", (object, year, name) => {
    const row = rowOf(ACT.replace(/Objet : .*/, `Objet : ${object}`));
    expect([row.BUDGET_ANNEE, row.BUDGET_NOM]).toEqual([year, name]);
  });

  it("one SIRET for the acts of two councils is told", () => {
    const sources = [ACT, ACT.replace("VALBRUNE", "MIRVAL"), ACT.replace("2025-08", "2025-09")].map(
      (text, at) => ({ path: `${at}.delib`, snapshot: createSnapshot(text) }),
    );
    const { problems } = exportScdl(sources, { language: "fr", scdl: { siret: SIRET } });
    expect(problems.map(({ path, field, level }) => [path, field, level])).toEqual([
      ["1.delib", "COLL_SIRET", "warning"],
      ["1.delib", "DELIB_ID", "warning"],
    ]);
  });

  it("what delib.json says of one council is not written for another", () => {
    const { config } = councilFileOf({ collectivity: { name: "Montclar", siret: SIRET } });
    const snapshot = createSnapshot(ACT, { config });
    const { problems } = exportScdl([{ path: "acte.delib", snapshot }], { language: "fr" });
    expect(problems.map(({ field, level }) => [field, level])).toContainEqual(["COLL_SIRET", "error"]);
  });

  it("the same act twice is told", () => {
    const sources = ["a.delib", "b.delib"].map((path) => ({ path, snapshot: createSnapshot(ACT) }));
    const { problems } = exportScdl(sources, { language: "fr", scdl: { siret: SIRET } });
    expect(problems).toMatchObject([{ level: "warning", path: "b.delib", field: "DELIB_ID" }]);
    expect(problems[0]?.message.fr).toContain("a.delib");
  });
});

describe("the product's own check", () => {
  const row = Object.fromEntries(
    COLUMNS.map((name, at) => [name, parseCsv(exported(ACT).data ?? "")[1]?.[at] ?? ""]),
  ) as ScdlRow;

  it("finds nothing in a row that is right", () => expect(breachesOf(row)).toEqual([]));

  it.each<[Partial<ScdlRow>, string]>([
    [{ COLL_SIRET: "21030100800013" }, "COLL_SIRET"],
    [{ COLL_NOM: "" }, "COLL_NOM"],
    [{ DELIB_DATE: "2025-02-31" }, "DELIB_DATE"],
    [{ DELIB_MATIERE_CODE: "7.1.2" }, "DELIB_MATIERE_CODE"],
    [{ DELIB_MATIERE_NOM: "voirie/divers" }, "DELIB_MATIERE_NOM"],
    [{ BUDGET_ANNEE: "2025" }, "BUDGET_ANNEE"],
    [{ BUDGET_ANNEE: "2026/2025", BUDGET_NOM: "Budget" }, "BUDGET_ANNEE"],
    [{ PREF_DATE: "2025-03-17" }, "PREF_DATE"],
    [{ VOTE_EFFECTIF: "" }, "VOTE_EFFECTIF"],
    [{ VOTE_REEL: "5" }, "VOTE_REEL"],
    [{ VOTE_EFFECTIF: "3" }, "VOTE_EFFECTIF"],
    [{ VOTE_POUR: "deux" }, "VOTE_POUR"],
    [{ DELIB_URL: "exemple" }, "DELIB_URL"],
  ])("%j", (changed, column) => {
    const wrong = { ...row, ...changed };
    expect(breachesOf(wrong).map((breach) => breach.column)).toContain(column);
    expect(faultsOf(csvOf([COLUMNS, COLUMNS.map((name) => wrong[name])]), schema)).not.toEqual([]);
  });
});

describe("CSV", () => {
  it("gives back what it was given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (lines) => {
          const plain = lines.map((cells) => cells.map((cell) => cell.replace(/\r/g, "")));
          const texts = plain.map((line) => line.map((value) => value.replace(/^(?=[=+\-@])/, " ")));
          expect(parseCsv(csvOf(plain))).toEqual(texts);
        },
      ),
    );
  });

  it("has the columns in the order of the schema and ends its lines with a line feed", () => {
    const csv = exported(ACT).data ?? "";
    expect(csv.split("\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
    expect(csv).toMatch(/\n$/);
    expect(csv).not.toMatch(/\r|\ufeff/);
    expect(csv).toContain('"Achat d\'un ""tracteur"", d\'occasion"');
  });
});

describe("the examples and the seeds", () => {
  it.each(exampleTexts().map(({ name, text }) => [name, text]))("%s", (_, text) => {
    const { siren } = createSnapshot(text).acts[0]?.collectivity ?? {};
    const { data: csv } = exported(text, { siret: siren ? siretOf(siren) : SIRET, nomenclature: "8.8" });
    if (csv !== null) expect(faultsOf(csv, schema)).toEqual([]);
  });

  // The rows that ../shared/reference/scdl-deliberations.md gives; the seeds print no code but 004.
  const ROWS: Readonly<Record<string, readonly string[]>> = {
    "000": ["M2023-243", "2023-07-11", "9.1", "PREF034", "2023-07-24", "92", "83", "83", "0", "0"],
    "001": ["M2021-28", "2021-02-01", "9.1", "PREF034", "2021-02-16", "92", "89", "89", "0", "0"],
    "002": ["V2021-011", "2021-02-08", "9.1", "PREF034", "2021-02-17", "65", "65", "65", "0", "0"],
    "003": ["M2021-162", "2021-03-29", "9.1", "PREF034", "2021-04-15", "92", "87", "87", "0", "0"],
    "004": ["21-03-11-9", "2021-03-11", "9.1", "", "", "", "", "", "", ""],
  };
  const seeds = readSeeds();

  it.each(seeds.map(({ id, text }) => [id, text]))("seed %s", (id, text) => {
    const siret = siretOf(createSnapshot(text).acts[0]?.collectivity.siren ?? "");
    expect(faultsOf(exported(text, { siret, nomenclature: "9.1" }).data ?? "", schema)).toEqual([]);
    const row = rowOf(text, { siret, nomenclature: "9.1" });
    const names =
      "DELIB_ID DELIB_DATE DELIB_MATIERE_CODE PREF_ID PREF_DATE VOTE_EFFECTIF VOTE_REEL VOTE_POUR VOTE_CONTRE VOTE_ABSTENTION";
    expect(names.split(" ").map((name) => row[name])).toEqual(ROWS[id]);
    if (id !== "004") expect(told(text, { siret })).toEqual(["DELIB_MATIERE_CODE!"]);
  });
});

/** A SIRET with a right key for a SIREN, for tests alone: a SIRET is never made up by the program. */
function siretOf(siren: string): string {
  for (let nic = 10; nic < 20; nic++)
    for (let key = 0; key < 10; key++) {
      const siret = `${siren}${String(nic).padStart(4, "0")}${key}`;
      if (/^\d{14}$/.test(siret) && luhnOf(siret)) return siret;
    }
  return "";
}

function luhnOf(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
