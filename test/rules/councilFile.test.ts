import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../server/src/rules/config.ts";
import {
  councilFilePlaces,
  layered,
  readCouncilFile,
  unknownStyle,
} from "../../server/src/rules/councilFile/councilFile.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";

const WHOLE = {
  $schema: "https://example.org/delib.schema.json",
  collectivity: {
    name: "Valbrune",
    kind: "commune",
    siren: "213401722",
    siret: "21340172200011",
    department: "34",
    population: 812,
    court: "Montpellier",
  },
  assembly: "Conseil municipal",
  style: "metz",
  styles: "styles",
  members: [
    {
      name: "Anne DURAND",
      civility: "Mme",
      function: "Maire",
      group: "Ensemble",
      commune: "Valbrune",
      substitute: "Paul ROUX",
      from: "2020-07-03",
      to: "14/03/2026",
    },
    { name: "Mme Léa FAURE", substitute: true },
  ],
  rules: { "vote-sum": "hint", quorum: "off" },
  actes: { nature: "de", nomenclature: "7.1" },
  format: { nonBreakingSpaces: false, collapseSpaces: true, bullets: false },
};

function read(value: unknown) {
  return readCouncilFile(typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

/** What is told of a file: the entry, and the words marked. */
function told(value: unknown): string[] {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return readCouncilFile(text).problems.map(
    ({ path, span, message }) => `${path} | ${text.slice(span.start, span.end)} | ${message.fr}`,
  );
}

describe("a council file", () => {
  it("says everything that it may say", () => {
    const { config, styles, problems } = read(WHOLE);
    expect(problems).toEqual([]);
    expect(styles).toBe("styles");
    expect(config.rules).toEqual(WHOLE.rules);
    expect(config.format).toEqual(WHOLE.format);
    expect(config.style).toBe("metz");
    const { court: _, ...collectivity } = WHOLE.collectivity;
    expect(config.collectivity).toEqual(collectivity);
    expect(config.council).toEqual({
      assembly: "Conseil municipal",
      court: "Montpellier",
      whole: true,
      actes: { nature: "DE", nomenclature: "7.1" },
      members: [
        { ...WHOLE.members[0], to: "2026-03-14" },
        {
          name: "Léa FAURE",
          civility: "Mme",
          function: null,
          group: null,
          commune: null,
          substitute: true,
          from: null,
          to: null,
        },
      ],
    });
  });

  it.each([["{}"], ['{ "members": [] }'], ['{ "rules": {} }'], ['{ "format": {} }']])(
    "that is %s says nothing",
    (text) => {
      expect(readCouncilFile(text)).toEqual({
        config: DEFAULT_CONFIG,
        styles: null,
        stylePlace: null,
        problems: [],
      });
    },
  );

  it("takes numbers without quotes, and says how they are written", () => {
    const value = { collectivity: { siren: 213401722, siret: 21340172200011 } };
    expect(read(value).config.collectivity).toEqual({ siren: "213401722", siret: "21340172200011" });
    expect(told(value)).toEqual([
      'collectivity.siren | 213401722 | écrivez ce numéro entre guillemets droits\u00a0: "213401722"',
      'collectivity.siret | 21340172200011 | écrivez ce numéro entre guillemets droits\u00a0: "21340172200011"',
    ]);
  });

  it("tells a member that is there twice for the same days, whatever the writing", () => {
    const members = [
      { name: "Luc PETIT" },
      { name: "Zoé MOREL", to: "2020-05-01" },
      { name: "M. PETIT Luc" },
      { name: "Zoé MOREL", from: "2022-01-01" },
      { name: "Mme ZOE MOREL", from: "2023-01-01" },
    ];
    const { config, problems } = read({ members });
    expect(problems.map(({ path }) => path)).toEqual(["members[3].name", "members[5].name"]);
    expect(problems[0]?.message.fr).toContain("M. PETIT Luc est déjà le membre n°\u00a01 de la liste");
    expect(config.council?.whole).toBe(true);
    expect(config.council?.members).toHaveLength(5);
  });

  it("gives the SIREN of a SIRET, and takes a department without quotes", () => {
    const { config, problems } = read({
      collectivity: { siret: "213 401 722 00011", department: 34, siren: undefined },
    });
    expect(problems).toEqual([]);
    expect(config.collectivity).toEqual({ siret: "21340172200011", siren: "213401722", department: "34" });
  });

  it("takes « suppléant » for substitute, and the court with its title", () => {
    const { config, problems } = read({
      collectivity: { court: "Tribunal administratif de Nîmes" },
      members: [
        { name: "A B", suppléant: "C D" },
        { name: "E F", suppleant: true },
      ],
    });
    expect(problems).toEqual([]);
    expect(config.council?.court).toBe("Nîmes");
    expect(config.council?.members.map(({ substitute }) => substitute)).toEqual(["C D", true]);
  });

  it.each<[unknown, string[]]>([
    ["[]", [" | [] | écrivez ici des rubriques"]],
    ["{", [" | { | un nom de rubrique"]],
    ['{ "members": [ { "name": "A" } { } ] }', [" |   | il manque une virgule"]],
    [
      { colectivity: {} },
      ['colectivity | "colectivity" | rubrique inconnue : vouliez-vous dire « collectivity »'],
    ],
    [{ membres: [] }, ['membres | "membres" | rubrique inconnue : vouliez-vous dire « members »']],
    [{ constructor: 1 }, ['constructor | "constructor" | rubrique inconnue (possibles']],
    [{ collectivity: [] }, ["collectivity | [] | écrivez ici des rubriques"]],
    [
      { collectivity: { siren: "213401723" } },
      ['collectivity.siren | "213401723" | un SIREN a neuf chiffres'],
    ],
    [{ collectivity: { siret: "21340172200012" } }, ['collectivity.siret | "21340172200012" | un SIRET']],
    [{ collectivity: { kind: "empire" } }, ['collectivity.kind | "empire" | valeurs possibles : commune']],
    [{ collectivity: { department: "99" } }, ['collectivity.department | "99" | écrivez le numéro']],
    [{ collectivity: { population: "812" } }, ['collectivity.population | "812" | écrivez le nombre']],
    [{ collectivity: { court: "Cahors" } }, ['collectivity.court | "Cahors" | écrivez la ville']],
    [{ members: {} }, ["members | {} | écrivez ici une liste"]],
    [{ members: [1] }, ["members[1] | 1 | écrivez ici des rubriques"]],
    [{ members: [{ name: "A B" }, {}] }, ["members[2] | {} | il manque le nom"]],
    [{ members: [{ name: " " }] }, ['members[1].name | " " | écrivez un texte']],
    [
      { members: [{ name: "A B", from: "2020-02-30" }] },
      ['members[1].from | "2020-02-30" | écrivez un jour'],
    ],
    [
      { members: [{ name: "A B", from: "2021-01-01", to: "2020-01-01" }] },
      ['members[1].to | "2020-01-01" | la fin du mandat (2020-01-01) est avant son début'],
    ],
    [
      { members: [{ name: "A B", nom: "C" }] },
      ['members[1].nom | "nom" | rubrique inconnue : vouliez-vous dire « name »'],
    ],
    [{ rules: { nothing: "off" } }, ['rules.nothing | "off" | la règle « nothing » n’existe pas']],
    [{ rules: { quorum: "fatal" } }, ['rules.quorum | "fatal" | niveau attendu']],
    [{ actes: { nature: "XX" } }, ['actes.nature | "XX" | écrivez le code']],
    [{ actes: { nomenclature: "99.9" } }, ['actes.nomenclature | "99.9" | écrivez un code']],
    [{ format: false }, ["format | false | écrivez ici des rubriques entre accolades"]],
    [
      { format: { bullets: "non" } },
      ['format.bullets | "non" | écrivez true (oui) ou false (non), sans guille'],
    ],
    [{ format: { bullets: null } }, ["format.bullets | null | écrivez true"]],
    [{ format: { collapseSpaces: 1 } }, ["format.collapseSpaces | 1 | écrivez true"]],
    [
      { format: { nonbreakingSpace: false } },
      [
        'format.nonbreakingSpace | "nonbreakingSpace" | rubrique inconnue : vouliez-vous dire « nonBreakingSpaces »',
      ],
    ],
    [
      { format: { puces: false } },
      ['format.puces | "puces" | rubrique inconnue : vouliez-vous dire « bullets »'],
    ],
    [
      { format: { tabs: false } },
      ['format.tabs | "tabs" | rubrique inconnue (possibles : nonBreakingSpaces, collapseSpaces, bullets)'],
    ],
    [
      { "delib.format.bullets": false },
      ['delib.format.bullets | "delib.format.bullets" | rubrique inconnue : vouliez-vous dire « format »'],
    ],
    [{ formats: {} }, ['formats | "formats" | rubrique inconnue : vouliez-vous dire « format »']],
  ])("tells what is wrong: %j", (value, expected) => {
    const found = told(value);
    expect(found).toHaveLength(expected.length);
    for (const [at, each] of expected.entries()) expect(found[at]).toContain(each);
  });

  it("keeps what is right beside what is wrong, and knows that somebody may be missing", () => {
    const { config } = read({ members: [{ name: "Anne DURAND", from: "x" }, {}], assembly: 3 });
    expect(config.council?.members.map(({ name, from }) => [name, from])).toEqual([["Anne DURAND", null]]);
    expect(config.council?.whole).toBe(false);
    expect(config.council?.assembly).toBeNull();
  });

  it("that is no JSON is not used at all", () => {
    const { config, problems } = readCouncilFile('{ "rules": { "quorum": "off" }, }}');
    expect(config).toBe(DEFAULT_CONFIG);
    expect(problems[0]?.message.fr).toContain("ce fichier n’est pas utilisé");
  });

  it("names a style that is none of those known", () => {
    const styles = builtInStyles();
    expect(unknownStyle(read({ style: "metz" }), styles)).toBeNull();
    expect(unknownStyle(read({ style: "nowhere" }), styles)?.message.fr).toContain("metz");
    expect(unknownStyle(read({ style: "auto" }), styles)).toBeNull();
  });
});

describe("the schema", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../schemas/delib.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  it("takes what the reader takes", () => {
    expect(validate({ ...WHOLE, actes: { nature: "DE" } }), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({})).toBe(true);
  });

  it.each([
    [{ colectivity: {} }],
    [{ members: [{}] }],
    [{ members: [{ name: "A", nom: "B" }] }],
    [{ members: [{ name: "A", from: "hier" }] }],
    [{ rules: { nothing: "off" } }],
    [{ rules: { quorum: "fatal" } }],
    [{ collectivity: { kind: "empire" } }],
    [{ collectivity: { siren: "12" } }],
    [{ collectivity: { siren: 213401722 } }],
    [{ collectivity: { population: "812" } }],
    [{ actes: { nature: "XX" } }],
    [{ format: true }],
    [{ format: { bullets: "non" } }],
    [{ format: { tabs: true } }],
  ])("refuses what the reader refuses: %j", (value) => {
    expect(validate(value)).toBe(false);
    expect(told(value)).not.toEqual([]);
  });
});

describe("layers of settings", () => {
  const below = readCouncilFile(
    JSON.stringify({
      rules: { quorum: "off", weekday: "hint" },
      collectivity: { name: "A", kind: "commune" },
      format: { bullets: false, collapseSpaces: false },
    }),
  ).config;
  const above = readCouncilFile(
    JSON.stringify({
      rules: { weekday: "error" },
      style: "metz",
      collectivity: { name: "B" },
      assembly: "Conseil",
      format: { collapseSpaces: true },
    }),
  ).config;

  it("are put together entry by entry, those above first", () =>
    expect(layered(below, above)).toMatchObject({
      rules: { quorum: "off", weekday: "error" },
      style: "metz",
      collectivity: { name: "B", kind: "commune" },
      council: { assembly: "Conseil" },
      format: { bullets: false, collapseSpaces: true },
    }));

  it("that say nothing leave the others as they are", () => {
    expect(layered(below, DEFAULT_CONFIG)).toBe(below);
    expect(layered(DEFAULT_CONFIG, above)).toBe(above);
  });
});

describe("the places of a council file", () => {
  it.each([
    ["/a/b", "", ["/a/b/delib.json", "/a/delib.json", "/delib.json"]],
    ["C:/a", "", ["C:/a/delib.json", "C:/delib.json"]],
    ["file:///a/b/", "", ["file:///a/b/delib.json", "file:///a/delib.json", "file:///delib.json"]],
    [
      "vscode-vfs://github/x/y/z",
      "vscode-vfs://github/x/y",
      ["vscode-vfs://github/x/y/z/delib.json", "vscode-vfs://github/x/y/delib.json"],
    ],
    ["memfs://h/x", "memfs://h/x", ["memfs://h/x/delib.json"]],
  ])("of %s up to %j", (folder, top, places) => expect(councilFilePlaces(folder, top)).toEqual(places));

  it("are bounded", () => expect(councilFilePlaces(`/${"a/".repeat(500)}b`).length).toBeLessThan(100));
});

describe("what would have no effect", () => {
  it.each(["[]", '"off"', "null", "3"])("rules that are no entries are told (%s)", (rules) => {
    expect(told(`{ "rules": ${rules} }`)).toEqual([
      `rules | ${rules} | écrivez ici des règles et leurs niveaux entre accolades { }, par exemple { "vote-sum": "off" }`,
    ]);
  });

  it("an entry that is written twice is told where it does not count", () => {
    const text =
      '{ "rules": { "quorum": "off" }, "members": [{ "name": "Anne DURAND", "name": "Luc PETIT" }],\r\n "rules": {} }';
    const { config, problems } = readCouncilFile(text);
    expect(problems.map(({ path, span }) => [path, span.start])).toEqual([
      ["rules", text.indexOf('"rules"')],
      ["members[1].name", text.indexOf('"name"')],
    ]);
    for (const { message } of problems) expect(message.fr).toMatch(/plus d’une fois .* retirez celle-ci/);
    expect(config.rules).toEqual({});
    expect(config.council?.members[0]?.name).toBe("Luc PETIT");
  });
});
