import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { report } from "../../server/src/cli/check/examine.ts";
import { atLeast, totalsOf } from "../../server/src/cli/check/report.ts";
import { paint } from "../../server/src/cli/colour.ts";
import {
  type CheckRun,
  FORMAT_NAMES,
  type FormatContext,
  type FormatName,
  formatter,
} from "../../server/src/cli/formats/format.ts";
import { sayIn } from "../../server/src/cli/say.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import type { RuleRun } from "../../server/src/rules/run.ts";
import type { Snapshot } from "../../server/src/snapshot.ts";
import { fold } from "../../server/src/text/fold.ts";
import type { Language } from "../../server/src/text/language.ts";

const ACT = "Présents : Anne DURAND,\nLuc PETIT\n\nPour : 84 voix\nPour : 84 voix\n1 février\n";

function found(words: string, from = 0, more: Partial<Finding> = {}): Finding {
  const start = ACT.indexOf(words, from);
  return {
    rule: "vote-sum",
    level: "error",
    span: { start, end: start + words.length },
    message: { fr: "84 voix pour 83 votants", en: "84 votes for 83 voters" },
    data: {},
    related: [],
    law: ["CGCT L2121-20"],
    fixes: [],
    tag: null,
    ...more,
  };
}

const SUM = found("Pour : 84 voix", 0, {
  related: [{ span: { start: 0, end: 33 }, message: { fr: "2 présents", en: "2 present" } }],
  fixes: [
    {
      title: { fr: "Écrire 83", en: "Write 83" },
      safe: false,
      edits: [{ span: { start: ACT.indexOf("84"), end: ACT.indexOf("84") + 2 }, newText: "83" }],
    },
  ],
});
const FIRST = found("1 février", 0, {
  rule: "first-of-month",
  level: "warning",
  law: [],
  message: { fr: "« 1 février » : 1er", en: "“1 février”: 1er" },
  fixes: [
    {
      title: { fr: "Écrire « 1er »", en: "Write “1er”" },
      safe: true,
      edits: [{ span: { start: ACT.indexOf("1 f") + 1, end: ACT.indexOf("1 f") + 1 }, newText: "er" }],
    },
  ],
});

function runOf(
  run: Partial<RuleRun>,
  path = "actes/a.delib",
  more: Partial<CheckRun> = {},
  language: Language = "fr",
): CheckRun {
  const examined = {
    text: ACT,
    syntax: { folded: fold(ACT) } as Snapshot["syntax"],
    run: { findings: [], suppressed: [], failures: [], ...run },
  };
  const files = [report(path, examined, { language, columns: 80 })];
  return { files, troubles: [], totals: totalsOf(files), applied: null, ...more };
}

const RUN = runOf({
  findings: [SUM, FIRST],
  suppressed: [{ finding: found("Luc"), reason: "vu avec le maire" }],
});

async function written(name: FormatName, run: CheckRun, more: Partial<FormatContext> = {}): Promise<string> {
  const language = more.language ?? "fr";
  const context: FormatContext = {
    say: sayIn(language),
    language,
    paint: paint(false),
    quiet: false,
    cwd: "/actes",
    version: "1.2.3",
    ...more,
  };
  return (await formatter(name))(run, context);
}

describe("text", () => {
  it("shows the line, the place, the law, the related places, the fixes and a summary", async () => {
    expect(await written("text", RUN)).toBe(`actes/a.delib

  erreur 84 voix pour 83 votants
    ╭─ actes/a.delib:4:1
  4 │ Pour : 84 voix
    │ ^^^^^^^^^^^^^^
    ├─ voir aussi : 2 présents
  1 │ Présents : Anne DURAND,
    │ ^^^^^^^^^^^^^^^^^^^^^^^ … jusqu’à la ligne 2
    ╰─ règle vote-sum · loi : CGCT L2121-20
       correction : Écrire 83

  avertissement « 1 février » : 1er
    ╭─ actes/a.delib:6:1
  6 │ 1 février
    │ ^^^^^^^^^
    ╰─ règle first-of-month
       correction : Écrire « 1er » (faite par --fix)

1 fichier contrôlé : 1 erreur, 1 avertissement
1 correction sûre : ajoutez --fix pour l’appliquer, --diff pour la voir
1 constat passé sous silence par un commentaire
`);
  });

  it("speaks English", async () => {
    const english = await written("text", runOf({ findings: [SUM] }, "a.delib", {}, "en"), {
      language: "en",
    });
    expect(english).toContain("error 84 votes for 83 voters");
    expect(english).toContain("see also: 2 present");
    expect(english).toContain("rule vote-sum · law: CGCT L2121-20");
    expect(english).toContain("1 file checked: 1 error");
  });

  it("says when there is nothing to say, unless it is to be quiet", async () => {
    expect(await written("text", runOf({}))).toBe("1 fichier contrôlé : rien à signaler\n");
    expect(await written("text", runOf({}), { quiet: true })).toBe("");
    expect(await written("text", RUN, { quiet: true })).not.toContain("contrôlé");
  });

  it("counts what could not be read, and the fixes applied", async () => {
    const troubled = runOf({}, "a", { troubles: [{ path: "b", reason: "introuvable" }], applied: 3 });
    expect(await written("text", troubled)).toBe(
      "1 fichier contrôlé : rien à signaler\n3 corrections appliquées\n1 fichier n’a pu être lu en entier ou écrit\n",
    );
  });

  it("gives a terminal nothing that it would obey, from names, messages or texts", async () => {
    const hostile = runOf(
      { findings: [found("Luc", 0, { message: { fr: "\u001b[2J\nnom", en: "" } })] },
      "a\u001b[31m.delib",
    );
    const text = await written("text", hostile);
    expect(text).not.toContain("\u001b");
    expect(text).toContain("␛[2J nom");
  });

  it("is coloured only when asked, and the same without its colours", async () => {
    const coloured = await written("text", RUN, { paint: paint(true) });
    expect(coloured).toContain("\u001b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours begin with one
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(await written("text", RUN));
  });
});

describe("json", () => {
  it("is the contract's", async () => {
    const document = JSON.parse(await written("json", RUN));
    expect(document).toEqual({
      version: 1,
      files: [
        {
          path: "actes/a.delib",
          findings: [
            {
              rule: "vote-sum",
              level: "error",
              message: "84 voix pour 83 votants",
              start: { line: 4, column: 1 },
              end: { line: 4, column: 15 },
              related: [
                { message: "2 présents", start: { line: 1, column: 1 }, end: { line: 2, column: 10 } },
              ],
              law: ["CGCT L2121-20"],
              fix: { title: "Écrire 83", safe: false },
            },
            expect.objectContaining({ rule: "first-of-month", fix: { title: "Écrire « 1er »", safe: true } }),
          ],
          suppressed: [expect.objectContaining({ rule: "vote-sum", reason: "vu avec le maire", fix: null })],
        },
      ],
      unreadable: [],
      summary: { files: 1, errors: 1, warnings: 1, infos: 0, hints: 0 },
    });
  });

  it("names what could not be read", async () => {
    const troubles = [{ path: "b", reason: "fichier introuvable" }];
    expect(JSON.parse(await written("json", { ...RUN, troubles })).unreadable).toEqual(troubles);
  });
});

describe("sarif", () => {
  // The official schema, as Microsoft's SARIF SDK for JavaScript ships it (version 2.1.0, revision RTM 5).
  const schema = JSON.parse(readFileSync(new URL("sarif-schema-2.1.0.json", import.meta.url), "utf8"));

  /** The schema is written for draft 4 of JSON Schema; it uses nothing whose meaning has changed since but these. */
  function validator() {
    const { $schema, id, ...rest } = schema;
    expect($schema).toContain("draft-04");
    expect(id).toContain("sarif-2.1.0");
    expect(JSON.stringify(rest)).not.toMatch(/"exclusiveM(?:in|ax)imum"|"divisibleBy"|"extends"/);
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    formats.default(ajv);
    return ajv.compile(rest);
  }

  it.each([
    ["findings, fixes, related places and suppressions", RUN],
    ["nothing", runOf({})],
    [
      "what could not be read",
      { ...RUN, troubles: [{ path: "dossier/é b.delib", reason: "lecture refusée" }] },
    ],
    ["a file outside the folder, with a name full of signs", runOf({ findings: [SUM] }, "../a b#%?é.delib")],
    ["standard input", runOf({ findings: [SUM] }, "<stdin>")],
    ["an unknown rule", runOf({ findings: [{ ...SUM, rule: "nouvelle" }] })],
  ])("is valid with %s", async (_, run) => {
    const validate = validator();
    validate(JSON.parse(await written("sarif", run)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("refuses what is not SARIF, so that the check above means something", () => {
    const validate = validator();
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  });

  it("says where, how serious, why, and how to mend it", async () => {
    const [run] = JSON.parse(await written("sarif", RUN)).runs;
    const [sum, first, silenced] = run.results;
    const rule = run.tool.driver.rules[sum.ruleIndex];
    expect(rule).toMatchObject({ id: "vote-sum", defaultConfiguration: { level: "error" } });
    expect(rule.helpUri).toMatch(/^https:/);
    expect(sum).toMatchObject({
      level: "error",
      message: { text: "84 voix pour 83 votants" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "actes/a.delib", uriBaseId: "%SRCROOT%" },
            region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 15 },
          },
        },
      ],
      relatedLocations: [{ message: { text: "2 présents" } }],
    });
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 6, startColumn: 2, endLine: 6, endColumn: 2 },
        insertedContent: { text: "er" },
      },
    ]);
    expect(silenced.suppressions).toEqual([{ kind: "inSource", justification: "vu avec le maire" }]);
    expect(run.columnKind).toBe("utf16CodeUnits");
  });

  it("tells that a file could not be read", async () => {
    const troubled = { ...RUN, troubles: [{ path: "b", reason: "lecture refusée" }] };
    const [invocation] = JSON.parse(await written("sarif", troubled)).runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0].message.text).toBe("lecture refusée");
  });
});

describe("github", () => {
  it("is one annotation a line", async () => {
    expect((await written("github", RUN)).split("\n")).toEqual([
      "::error file=actes/a.delib,line=4,endLine=4,col=1,endColumn=14,title=vote-sum::84 voix pour 83 votants (CGCT L2121-20)",
      "::warning file=actes/a.delib,line=6,endLine=6,col=1,endColumn=9,title=first-of-month::« 1 février » : 1er",
      "",
    ]);
  });

  it("escapes what the runner would read as its own signs", async () => {
    const hostile = runOf(
      { findings: [found("Luc", 0, { message: { fr: "100 %\r\nfin::x", en: "" } })] },
      "a:b,c%.delib",
    );
    const text = await written("github", hostile);
    expect(text).toContain("file=a%3Ab%2Cc%25.delib,");
    expect(text).toContain("::100 %25%0D%0Afin::x");
    expect(text.trim().split("\n")).toHaveLength(1);
  });

  it("gives no columns for a place of several lines, and a notice for what is milder", async () => {
    const wide = { ...SUM, span: { start: 0, end: 33 }, level: "hint" as const };
    expect(await written("github", runOf({ findings: [wide] }))).toMatch(
      /^::notice file=actes\/a\.delib,line=1,endLine=2,title=vote-sum::/,
    );
  });

  it("tells what could not be read", async () => {
    const troubled = runOf({}, "a", { troubles: [{ path: "b", reason: "lecture refusée" }] });
    expect(await written("github", troubled)).toBe("::error file=b::lecture refusée\n");
  });
});

describe("gitlab", () => {
  const twice = [found("Pour : 84 voix"), found("Pour : 84 voix", ACT.indexOf("Pour") + 1)];

  it("is a list of issues", async () => {
    expect(JSON.parse(await written("gitlab", RUN))[0]).toEqual({
      description: "84 voix pour 83 votants",
      check_name: "vote-sum",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "critical",
      location: { path: "actes/a.delib", lines: { begin: 4, end: 4 } },
    });
    expect(JSON.parse(await written("gitlab", runOf({})))).toEqual([]);
  });

  it("tells two like findings apart, and other files", async () => {
    const prints = async (run: CheckRun) =>
      (JSON.parse(await written("gitlab", run)) as { fingerprint: string }[]).map(
        (issue) => issue.fingerprint,
      );
    const here = await prints(runOf({ findings: twice }));
    const there = await prints(runOf({ findings: twice }, "actes/b.delib"));
    expect(new Set([...here, ...there]).size).toBe(4);
    expect(await prints(runOf({ findings: twice }))).toEqual(here);
  });

  it("knows a finding again when lines were added above it", async () => {
    const [moved] = twice.slice(1);
    const before = JSON.parse(await written("gitlab", runOf({ findings: [twice[0] as Finding] })));
    const after = JSON.parse(await written("gitlab", runOf({ findings: [moved as Finding] })));
    expect(after[0].fingerprint).toBe(before[0].fingerprint);
    expect(after[0].location).not.toEqual(before[0].location);
  });
});

describe("junit", () => {
  /** Names of the elements in order; throws when the text is not well-formed XML (elements, attributes, references). */
  function elements(xml: string): string[] {
    const open: string[] = [];
    const seen: string[] = [];
    let at = xml.indexOf("?>") + 2;
    const tag = /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
    while (at < xml.length) {
      tag.lastIndex = at;
      const [whole, close, name, attributes, empty, text] = tag.exec(xml) ?? [];
      if (whole === undefined) throw new Error(`not XML at: ${xml.slice(at, at + 60)}`);
      if (/&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(attributes ?? text ?? ""))
        throw new Error(`bare & in ${whole}`);
      if (close && open.pop() !== name) throw new Error(`${name} closes another element`);
      if (name && !close) {
        seen.push(name);
        if (!empty) open.push(name);
      }
      at += whole.length;
    }
    if (open.length > 0) throw new Error(`${open.join(", ")} left open`);
    return seen;
  }

  it("is a suite for each file and a case for each finding", async () => {
    const xml = await written("junit", RUN);
    expect(elements(xml)).toEqual([
      "testsuites",
      "testsuite",
      "testcase",
      "failure",
      "testcase",
      "system-out",
    ]);
    expect(xml).toContain('<testsuites name="delib" tests="2" failures="1" errors="0">');
    expect(xml).toContain('<failure type="vote-sum" message="84 voix pour 83 votants">');
  });

  it("has a case that passes for a file without findings, and an error for one that could not be read", async () => {
    const xml = await written("junit", runOf({}, "a", { troubles: [{ path: "b", reason: "refusé" }] }));
    expect(elements(xml)).toEqual(["testsuites", "testsuite", "testcase", "testsuite", "testcase", "error"]);
    expect(xml).toContain('tests="2" failures="0" errors="1"');
  });

  it("stays well-formed whatever the names and messages hold", async () => {
    const hostile = `<b> & "q" 'x' ]]> \u0000\u001b\ufffe \ud800 😀 é\nfin`;
    const run = runOf({ findings: [found("Luc", 0, { message: { fr: hostile, en: "" } })] }, hostile);
    const xml = await written("junit", run);
    expect(elements(xml)).toEqual(["testsuites", "testsuite", "testcase", "failure"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml).toContain("😀 é");
  });
});

describe("every format", () => {
  it.each(FORMAT_NAMES)("%s ends with a line end, also without findings", async (name) => {
    expect(await written(name, RUN)).toMatch(/\n$/);
    expect(await written(name, runOf({}))).toMatch(/^$|\n$/);
  });

  it("shows only what is serious enough", () => {
    const [file] = atLeast(RUN.files, "error");
    expect(file?.findings.map((each) => each.rule)).toEqual(["vote-sum"]);
    expect(atLeast(RUN.files, "warning")[0]?.findings).toHaveLength(2);
  });
});
