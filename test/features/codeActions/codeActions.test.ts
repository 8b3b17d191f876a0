import { describe, expect, it } from "vitest";
import { type Action, actionsIn } from "../../../server/src/features/codeActions.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import type { Language } from "../../../server/src/text/language.ts";
import { ACT } from "../support/acts.ts";
import { marked } from "../support/marks.ts";

/** The actions at the caret `‸`, or for the selection `⟦…⟧`. */
function actions(
  written: string,
  only: readonly string[] | null = null,
  language: Language = "fr",
): Action[] {
  const { snapshot, caret, ranges } = marked(written);
  return actionsIn(snapshot, ranges[0] ?? { start: caret, end: caret }, language, only);
}

function titles(written: string, only: readonly string[] | null = null): string[] {
  return actions(written, only).map((action) => action.title);
}

/** The whole text after the action whose title holds these words. */
function done(written: string, words: string): string {
  const found = actions(written).find((action) => action.title.includes(words));
  expect(found, `${words} among ${titles(written).join(" | ")}`).toBeDefined();
  return applyEdits(marked(written).text, found?.edits ?? []);
}

const REWRITE = ["refactor.rewrite"];
const HEAD = "Délibération n° 2025-08\nConseil municipal de Valbrune\nSéance du mardi 18 mars 2025\n";
const FAULTY = `${HEAD}\nFait à Valbrune, le merc‸redi 18 mars 2025, puis le 1 avril 2025.\n`;

describe("quick fixes", () => {
  it("mend the finding at the caret", () =>
    expect(done(FAULTY, "mardi")).toBe(
      `${HEAD}\nFait à Valbrune, le mardi 18 mars 2025, puis le 1 avril 2025.\n`,
    ));
  it("are offered for the findings of a selection", () => {
    const selected = FAULTY.replace("‸", "").replace("puis le 1 avril", "⟦puis le 1 avril⟧");
    expect(done(selected, "1er")).toContain("puis le 1er avril 2025.");
  });
  it("are preferred when they are safe, one for each finding", () => {
    const fixes = actions(FAULTY).filter((action) => action.preferred);
    expect(fixes.length).toBeLessThanOrEqual(1);
    for (const fix of actions(FAULTY)) if (fix.preferred) expect(fix.findings[0]?.fixes[0]?.safe).toBe(true);
  });
  it("name the findings that they mend", () =>
    expect(actions(FAULTY)[0]?.findings.map((finding) => finding.rule)).toEqual(["weekday"]));
  it("mend every fault of one rule at once", () => {
    const text = `${HEAD}\nReçu le ‸1 avril 2025. Affiché le 1 mai 2025.\n`;
    expect(done(text, "Corriger les 2 fautes")).toBe(
      `${HEAD}\nReçu le 1er avril 2025. Affiché le 1er mai 2025.\n`,
    );
  });
  it("leave nothing to say of the place that they mend", () => {
    const mended = createSnapshot(done(FAULTY, "mardi"));
    expect(mended.findings.some((finding) => finding.rule === "weekday")).toBe(false);
  });
  it("are none where nothing is wrong", () => expect(titles(ACT.replace("Objet", "Ob‸jet"))).toEqual([]));
});

describe("fix all", () => {
  it("applies the safe fixes only", () => {
    const [action] = actions(FAULTY, ["source.fixAll"]);
    const snapshot = createSnapshot(FAULTY.replace("‸", ""));
    const safe = snapshot.findings.filter((finding) => finding.fixes.some((fix) => fix.safe));
    expect(action?.findings).toHaveLength(safe.length);
    expect(applyEdits(snapshot.text, action?.edits ?? [])).toContain("le 1er avril 2025");
  });
  it("answers its own kind and the kinds that hold it", () => {
    for (const kind of ["source", "source.fixAll", "source.fixAll.delib"])
      expect(actions(FAULTY, [kind]).map((action) => action.kind)).toEqual(["source.fixAll.delib"]);
  });
  it("does not answer other kinds", () =>
    expect(titles(FAULTY, ["source.fixAll.other", "source.organizeImports"])).toEqual([]));
  it("is not offered when nothing is safe to mend", () => expect(titles(ACT, ["source.fixAll"])).toEqual([]));
  it("has a title in English", () =>
    expect(actions(FAULTY, ["source.fixAll"], "en")[0]?.title).toMatch(
      /^Correct all that is safe \(\d+ corrections?\)$/,
    ));
});

describe("ignoring a rule", () => {
  const text = `${HEAD}\nPremier alinéa.\nFait à Valbrune, le ‸mercredi 18 mars 2025.\nFin.\n`;
  it("puts the comment before the line, with a reason to write", () => {
    expect(done(text, "ici")).toBe(
      `${HEAD}\nPremier alinéa.\n<!-- delib-ignore weekday: motif -->\nFait à Valbrune, le mercredi 18 mars 2025.\nFin.\n`,
    );
    const here = actions(text).find((action) => action.title.includes("ici"));
    expect(here?.edits[0]?.snippet).toBe("<!-- delib-ignore weekday: $" + "{1:motif} -->\n");
  });
  it("silences the finding, and the comment is of use", () => {
    for (const words of ["ici", "dans cet acte"]) {
      const { findings, suppressed } = createSnapshot(done(text, words));
      expect(findings.filter(({ rule }) => rule === "weekday" || rule === "unused-suppression")).toEqual([]);
      expect(suppressed.map(({ finding, reason }) => [finding.rule, reason])).toEqual([["weekday", "motif"]]);
    }
  });
  it("puts the comment for the act at its top", () =>
    expect(done(text, "dans cet acte")).toMatch(/^<!-- delib-ignore-file weekday: motif -->\nDélibération/));
  it("keeps CRLF", () => expect(done(text.replaceAll("\n", "\r\n"), "ici")).toContain("motif -->\r\nFait"));
  it("does not cut a table in two", () => {
    const table = `${HEAD}\n| Poste | Montant |\n|---|---|\n| A | 1 |\n| Le mer‸credi 18 mars 2025 | 2 |\n`;
    expect(done(table, "ici")).toContain("\n<!-- delib-ignore weekday: motif -->\n| Poste | Montant |\n");
  });
  it("is not offered for a comment that serves no purpose", () => {
    const unused = `${HEAD}\n<!-- delib-ignore week‸day: vieux -->\nTexte.\n`;
    expect(titles(unused).some((title) => title.includes("Ignorer"))).toBe(false);
    expect(done(unused, "Supprimer")).toBe(`${HEAD}\nTexte.\n`);
  });
  it("offers to explain the rule", () => {
    const explain = actions(FAULTY).find((action) => action.explain !== undefined);
    expect(explain).toMatchObject({ explain: "weekday", edits: [] });
  });
});

describe("the vote block from the lists", () => {
  const words = "Écrire le décompte";
  it("is written after the decision", () => {
    const bare = ACT.replace("\nPour : 5 voix\nContre : 0 voix\nAbstention : 0 voix\n", "").replace(
      "décide à",
      "déc‸ide à",
    );
    const written = done(bare, words);
    expect(written).toMatch(/d'approuver le devis\.\nPour\s: 5 voix\nContre\s: 0 voix\n/);
    expect(createSnapshot(written).findings.filter(({ rule }) => rule === "vote-sum")).toEqual([]);
  });
  it("puts a wrong figure right", () => expect(done(ACT.replace("Pour : 5", "Pour : ‸4"), words)).toBe(ACT));
  it("leaves to the others what they have", () =>
    expect(
      done(
        ACT.replace("Pour : 5", "Pour : ‸5").replace("Contre : 0 voix", "Contre : 1 voix (Mme Rose LAFAYE)"),
        words,
      ),
    ).toContain("Pour : 4 voix\nContre : 1 voix (Mme Rose LAFAYE)"));
  it("counts the names of a camp whose figure is wrong", () =>
    expect(
      done(
        ACT.replace("Pour : 5", "Pour : ‸5").replace("Contre : 0 voix", "Contre : 2 voix (Mme Rose LAFAYE)"),
        words,
      ),
    ).toContain("Pour : 4 voix\nContre : 1 voix (Mme Rose LAFAYE)"));
  it("is not offered when the figures are right, without lists, or elsewhere", () => {
    expect(titles(ACT.replace("Pour : 5", "Pour : ‸5"), REWRITE)).toEqual([]);
    expect(titles(`${HEAD}\nAdopté à l'unanimité‸.\n`, REWRITE)).toEqual([]);
    expect(titles(ACT.replace("Objet", "Ob‸jet").replace("Pour : 5", "Pour : 4"), REWRITE)).toEqual([]);
  });
});

describe("dates", () => {
  const line = (date: string) => `${HEAD}\nFait à Valbrune, le ${date}.\n`;
  it("are written in words", () =>
    expect(done(line("20 ma‸rs 2025"), "en lettres")).toBe(line("vingt mars deux-mille-vingt-cinq")));
  it("are written in words from figures", () =>
    expect(done(line("01/04‸/2025"), "en lettres")).toBe(line("premier avril deux-mille-vingt-cinq")));
  it("keep their weekday", () =>
    expect(done(line("jeudi 20 ma‸rs 2025"), "en lettres")).toBe(
      line("jeudi vingt mars deux-mille-vingt-cinq"),
    ));
  it("are written in figures from words", () =>
    expect(done(line("vingt ma‸rs deux mille vingt-cinq"), "en chiffres")).toBe(line("20 mars 2025")));
  it("keep capitals", () =>
    expect(done(line("VINGT MA‸RS DEUX MILLE VINGT-CINQ"), "en chiffres")).toBe(line("20 MARS 2025")));
  it("are left alone when they do not exist", () =>
    expect(titles(line("31 fév‸rier 2025"), REWRITE)).toEqual([]));
});

describe("a list broken by the extraction of a PDF", () => {
  const words = "Recoller la liste";
  const broken = `${HEAD}Présents :\nÉtienne  GARREAU,  Ro‸se  LAFAYE,  Loïc\nCHAMBON,  Sylvie  ROS-\nROUART,\nAnne TIXIER.\n\nSuite.\n`;
  it("is joined again", () =>
    expect(done(broken, words)).toBe(
      `${HEAD}Présents :\nÉtienne GARREAU, Rose LAFAYE, Loïc CHAMBON, Sylvie ROS-ROUART, Anne TIXIER.\n\nSuite.\n`,
    ));
  it("names the same people before and after", () => {
    const names = (text: string) =>
      createSnapshot(text).acts[0]?.members.present.people.map((each) => each.name);
    expect(names(done(broken, words))).toEqual(names(broken.replace("‸", "")));
  });
  it("is joined in CRLF", () => {
    const crlf = broken.replaceAll("\n", "\r\n");
    expect(done(crlf, words)).toContain("Loïc CHAMBON, Sylvie ROS-ROUART, Anne TIXIER.\r\n\r\nSuite.");
  });
  it("is left alone when it is whole, or has one name a line", () => {
    expect(titles(`${HEAD}Présents : Étienne GARREAU, Ro‸se LAFAYE.\n`, REWRITE).join()).not.toContain(
      "Recoller",
    );
    expect(titles(`${HEAD}Présents :\nÉtienne GARREAU\nRo‸se LAFAYE\n`, REWRITE).join()).not.toContain(
      "Recoller",
    );
  });
  it("may be any lines selected, their paragraphs kept", () => {
    const text = `${HEAD}\n⟦Le conseil  approuve\nle projet de voi-\nrie.\n\nIl autorise le\nmaire.⟧\n`;
    expect(done(text, "Recoller les lignes")).toBe(
      `${HEAD}\nLe conseil approuve le projet de voi-rie.\n\nIl autorise le maire.\n`,
    );
  });
  it("is not offered where joining lines would change what the act says", () => {
    const text = `${HEAD}\nAdopté à l'unanimité.\n⟦Pour : 3 voix\nContre : 0 voix⟧\n`;
    for (const title of titles(text, REWRITE)) {
      const joined = createSnapshot(done(text, title)).acts[0]?.vote;
      expect([joined?.for.figure?.value, joined?.against.figure?.value]).toEqual([3, 0]);
    }
  });
});

describe("the layout of a list", () => {
  const row = `${HEAD}Présents : M. Étienne GARREAU, Mme Ro‸se LAFAYE, M. Loïc CHAMBON.\n\nSuite.\n`;
  const lines = `${HEAD}Présents :\nM. Étienne GARREAU\nMme Rose LAFAYE\nM. Loïc CHAMBON\n\nSuite.\n`;
  it("becomes one name a line", () => expect(done(row, "un nom par ligne")).toBe(lines));
  it("becomes a row of names", () =>
    expect(done(lines.replace("Rose", "Ro‸se"), "à la suite")).toBe(
      `${HEAD}Présents :\nM. Étienne GARREAU, Mme Rose LAFAYE, M. Loïc CHAMBON\n\nSuite.\n`,
    ));
  it("drops the dashes of a list", () =>
    expect(
      done(`${HEAD}Présents :\n- M. Étienne GARREAU\n- Mme Ro‸se LAFAYE\n\nSuite.\n`, "à la suite"),
    ).toBe(`${HEAD}Présents :\nM. Étienne GARREAU, Mme Rose LAFAYE\n\nSuite.\n`));
  it("keeps a substitute on the line of who sits", () =>
    expect(
      done(
        `${HEAD}Présents : Étienne GARREAU, Josy SCHWAB, suppléante de Lau‸rent JOLIVET, Rose LAFAYE.\n\nSuite.\n`,
        "un nom par ligne",
      ),
    ).toContain("\nJosy SCHWAB, suppléante de Laurent JOLIVET\nRose LAFAYE\n"));
  it("keeps proxies", () =>
    expect(
      done(
        `${HEAD}Présents : Rose LAFAYE, Luc PETIT.\n\nPouvoirs : Karine JOLIVET à Ro‸se LAFAYE, Paul ROUX à Luc PETIT.\n\nSuite.\n`,
        "un nom par ligne",
      ),
    ).toContain("Pouvoirs :\nKarine JOLIVET à Rose LAFAYE\nPaul ROUX à Luc PETIT\n"));
  it("keeps CRLF", () =>
    expect(done(row.replaceAll("\n", "\r\n"), "un nom par ligne")).toBe(lines.replaceAll("\n", "\r\n")));
  it("is not offered for one name, or outside lists", () => {
    expect(titles(`${HEAD}Présents : Ro‸se LAFAYE.\n`, REWRITE)).toEqual([]);
    expect(titles(row.replace("‸", "").replace("Suite", "Su‸ite"), REWRITE)).toEqual([]);
  });
});

describe("every place of an act", () => {
  it("is answered, with edits inside the text", () => {
    const snapshot = createSnapshot(ACT);
    for (let offset = 0; offset <= ACT.length; offset += 3)
      for (const action of actionsIn(snapshot, { start: offset, end: offset }, "fr", null))
        for (const { span } of action.edits) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(ACT.length);
        }
  });
});
