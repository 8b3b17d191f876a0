import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";
import { BAD_ACT, delib, folder, GOOD_ACT } from "./harness.ts";

const ENGLISH = { env: { LANG: "en_GB.UTF-8" } };

describe("help and version", () => {
  it("is French by default, English where the locale or --lang says so", async () => {
    expect((await delib(["--help"])).out).toMatch(/^Usage : delib <commande> \[options\]/);
    expect((await delib(["--help"], ENGLISH)).out).toMatch(/^Usage: delib <command> \[options\]/);
    expect((await delib(["--lang", "en", "--help"])).out).toContain("Checks acts and tells what is wrong");
    expect((await delib(["--help", "--lang=fr"], ENGLISH)).out).toContain("Contrôle des actes");
    expect((await delib(["--help"], { env: { LC_ALL: "fr_FR", LANG: "en_GB" } })).out).toContain(
      "Commandes :",
    );
  });

  it("leaves no English in the French help", async () => {
    for (const args of [["--help"], ["check", "-h"], ["inspect", "-h"], ["explain", "-h"], ["rules", "-h"]]) {
      const { status, out } = await delib(args);
      expect(status).toBe(0);
      expect(out).not.toMatch(
        /\b(?:Arguments:|Options:|Commands:|display|(?<!-)output|default:|choices|help for)\b/,
      );
    }
  });

  it("tells the version", async () => {
    expect(await delib(["--version"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it("shows the help, and fails, without a command", async () => {
    const { status, out, err } = await delib([]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain("Commandes :");
  });

  it("knows `help COMMAND`", async () => {
    expect((await delib(["help", "check"])).out).toContain("--stdin-filename <nom>");
  });
});

describe("bad usage is one line and status 2", () => {
  it.each([
    [["chek"], "commande inconnue « chek » ; vouliez-vous dire « check » ?"],
    [["acte.delib"], "commande inconnue « acte.delib » ; pour contrôler un acte : delib check acte.delib"],
    [["check", "--fxi"], "option inconnue « --fxi » ; vouliez-vous dire « --fix » ?"],
    [["check", "--format"], "l’option « -f, --format <format> » attend une valeur"],
    [
      ["check", "--format", "xml"],
      "valeur « xml » refusée pour --format (attendu : text, json, sarif, github, gitlab, junit)",
    ],
    [["check", "--lang", "de", "x.delib"], "value “de” refused for --lang (expected: fr, en)"],
    [["check", "--level", "grave"], "valeur « grave » refusée pour --level"],
    [["check", "--max-warnings", "-1"], "valeur « -1 » refusée pour --max-warnings"],
    [["check", "--max-warnings=beaucoup"], "attendu : un nombre entier"],
    [["check", "--rule", "weekday"], "« weekday » n’est pas de la forme règle=niveau"],
    [["check", "--rule", "weekdya=off"], "règle inconnue « weekdya » ; vouliez-vous dire « weekday » ?"],
    [["check", "--rule", "weekday=fatal"], "valeur « fatal » refusée pour --rule weekday=fatal"],
    [["check", "--style", "metzz"], "style inconnu « metzz »"],
    [["inspect", "--format", "sarif"], "valeur « sarif » refusée pour --format (attendu : text, json)"],
    [["explain"], "il manque un argument : règle"],
    [["explain", "vote-som"], "règle inconnue « vote-som » ; vouliez-vous dire « vote-sum » ?"],
    [["explain", "quorum", "vote-sum"], "trop d’arguments pour « explain »"],
    [["rules", "--format", "yaml"], "valeur « yaml » refusée pour --format"],
    [["lsp", "--stdio"], "« lsp » sera disponible dans une prochaine version"],
  ])("%j", async (args, message) => {
    const { status, out, err } = await delib(args);
    expect(err).toContain(message);
    expect(err).toMatch(/^delib: [^\n]+\n$/);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });

  it("is told in English too", async () => {
    expect((await delib(["check", "--fxi"], ENGLISH)).err).toBe(
      "delib: unknown option “--fxi”; did you mean “--fix”? (help: delib --help)\n",
    );
    expect((await delib(["explain", "xyzxyzxyz"], ENGLISH)).err).toBe(
      "delib: unknown rule “xyzxyzxyz” (list: delib rules)\n",
    );
  });
});

describe("exit status", () => {
  const cwd = folder({
    "bon.delib": GOOD_ACT,
    "faux.delib": BAD_ACT,
    "moyen.delib": GOOD_ACT.replace("mardi 11", "1"),
  });
  const warning = ["--rule", "first-of-month=warning", "--rule", "weekday=off"];

  it("is 0 without a finding of level error", async () => {
    expect((await delib(["check", "bon.delib"], { cwd })).status).toBe(0);
    expect((await delib(["check", "moyen.delib", ...warning], { cwd })).status).toBe(0);
  });

  it("is 1 with one", async () => {
    expect((await delib(["check", "faux.delib"], { cwd })).status).toBe(1);
    expect((await delib(["check", "bon.delib", "faux.delib"], { cwd })).status).toBe(1);
  });

  it("is 1 above --max-warnings, which says so", async () => {
    const done = await delib(["check", "moyen.delib", ...warning, "--max-warnings", "0"], { cwd });
    expect(done.status).toBe(1);
    expect(done.err).toMatch(/^\d+ avertissements?, 0 admis au plus\n$/);
    expect((await delib(["check", "moyen.delib", ...warning, "--max-warnings", "9"], { cwd })).status).toBe(
      0,
    );
  });

  it("is 2 when a file cannot be read, even beside findings", async () => {
    expect((await delib(["check", "faux.delib", "absent.delib"], { cwd })).status).toBe(2);
  });

  it("does not depend on the level that is shown", async () => {
    const done = await delib(
      ["check", "moyen.delib", ...warning, "--level", "error", "--max-warnings", "0"],
      { cwd },
    );
    expect(done.status).toBe(1);
    expect(done.out).not.toContain("first-of-month");
  });

  it("follows the levels given to the rules", async () => {
    const off = ["--rule", "weekday=off", "--rule", "vote-sum=warning"];
    expect((await delib(["check", "faux.delib", ...off], { cwd })).status).toBe(0);
    expect((await delib(["check", "moyen.delib", "--rule", "first-of-month=error"], { cwd })).status).toBe(1);
  });
});

describe("colours", () => {
  const cwd = folder({ "a.delib": BAD_ACT });
  const coloured = async (args: readonly string[], env: Record<string, string>, terminal?: number) => {
    const world = { cwd, env, ...(terminal === undefined ? {} : { terminal }) };
    return (await delib(["check", "a.delib", ...args], world)).out.includes("\u001b[");
  };

  it.each([
    ["a file or a pipe", [], {}, undefined, false],
    ["a terminal", [], {}, 100, true],
    ["a dumb terminal", [], { TERM: "dumb" }, 100, false],
    ["NO_COLOR", [], { NO_COLOR: "1" }, 100, false],
    ["an empty NO_COLOR", [], { NO_COLOR: "" }, 100, true],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, 100, false],
    ["--color", ["--color"], { NO_COLOR: "1" }, undefined, true],
    ["--no-color", ["--no-color"], { FORCE_COLOR: "1" }, 100, false],
    ["CI alone", [], { CI: "true" }, undefined, false],
  ])("%s", async (_, args, env, terminal, expected) => {
    expect(await coloured(args, env, terminal)).toBe(expected);
  });
});

describe("rules", () => {
  it("lists every rule once, with its level", async () => {
    const { status, out } = await delib(["rules"]);
    expect(status).toBe(0);
    for (const rule of RULES)
      expect(out.split("\n").filter((line) => line.startsWith(`  ${rule.id} `))).toHaveLength(1);
    expect(out).toContain(`${RULES.length} règles`);
  });

  it("lists them for programs, in the language asked for", async () => {
    const document = JSON.parse((await delib(["rules", "--format", "json"], ENGLISH)).out);
    expect(document.version).toBe(1);
    expect(document.rules.map((rule: { id: string }) => rule.id)).toEqual(RULES.map((rule) => rule.id));
    const sum = document.rules.find((rule: { id: string }) => rule.id === "vote-sum");
    const rule = RULES.find((each) => each.id === "vote-sum");
    expect(sum).toMatchObject({ level: "error", group: "votes", law: rule?.law, title: rule?.title.en });
  });
});

describe("explain", () => {
  it.each(RULES.map((rule) => rule.id))("%s", async (id) => {
    const rule = RULES.find((each) => each.id === id);
    for (const [world, language] of [
      [{}, "fr"],
      [ENGLISH, "en"],
    ] as const) {
      const { status, out } = await delib(["explain", id], world);
      expect(status).toBe(0);
      expect(out).toContain(`${id} — ${rule?.title[language]}`);
      expect(out.replace(/\s+/g, " ")).toContain(rule?.why[language].replace(/\s+/g, " "));
      for (const article of rule?.law ?? []) expect(out).toContain(article);
      expect(out).not.toMatch(/[⟦⟧]/);
      expect(out).toContain(`delib-ignore ${id}:`);
    }
  });

  it("shows what the rule says of its bad example, under the words meant", async () => {
    const { out } = await delib(["explain", "vote-sum"]);
    expect(out).toMatch(/À ne pas écrire\n(?: +\d+ │.*\n)+ +│ +\^+\n/);
    expect(out).toContain("Délib dit : ");
    expect(out).toContain("Juste\n");
  });
});
