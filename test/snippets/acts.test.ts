// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of snippets looks like that of templates
import { describe, expect, it } from "vitest";
import { codeLenses } from "../../server/src/features/codeLens.ts";
import { newAct } from "../../server/src/features/newAct.ts";
import { nomenclatureEntry } from "../../server/src/law/nomenclature.ts";
import type { Act } from "../../server/src/model/types.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { plainSnippet, renderSnippet } from "../../server/src/styles/snippet.ts";
import type { HouseStyle } from "../../server/src/styles/style.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";

const { common, houses } = builtInStyles();
const styles = [common, ...houses];
const VALUES: Readonly<Record<string, string>> = {
  number: "2025-10",
  organ: "conseil municipal",
  chief: "Madame la Maire",
  voters: "11",
  today: "21 mai 2025",
};

/** An act of eleven members of whom all are there, with wordings of the common style at its end. */
function actWith(...ids: string[]): Act {
  const wordings = ids.map((id) => plainSnippet(bodyOf(common, id), (name) => VALUES[name]));
  const text = [
    "Commune de Valbourg",
    "Séance ordinaire du mardi 20 mai 2025",
    "Délibération n° 2025-10",
    "Objet : Achat d’un broyeur",
    ...wordings,
  ].join("\n\n");
  const [act] = createSnapshot(text).acts;
  if (!act) throw new Error("no act is read");
  return act;
}

function bodyOf(style: HouseStyle, id: string): readonly string[] {
  const found = style.boilerplate.find((each) => each.id === id);
  if (!found) throw new Error(`no wording ${id}`);
  return found.body;
}

describe.each(styles)("a new act ($id)", (style) => {
  const number = style.number?.form
    .replace("{yyyy}", "2025")
    .replace("{yy}", "25")
    .replace("{mm}", "05")
    .replace("{dd}", "20")
    .replace(/\{(n+)\}/, (_, digits: string) => "7".padStart(digits.length, "0"));
  const asked = {
    style: style.id,
    number: number ?? "2025-07",
    date: "2025-05-20",
    object: "Achat d’un broyeur",
  };
  const written = newAct(asked, "2025-05-21");
  const snapshot = createSnapshot(written.text);
  const [act] = snapshot.acts;

  it("is read as what it is: one act of that style, with its number, day and object", () => {
    expect(snapshot.acts).toHaveLength(1);
    expect(act?.style).toBe(style.id);
    expect(act?.session.date?.value).toBe("2025-05-20");
    expect(act?.object?.value).toContain("Achat d’un broyeur");
    expect(act?.number?.value).toBe(asked.number);
  });

  it("was neither sent nor published yet", () => {
    expect(act?.stage).not.toBe("final");
  });

  it("holds nothing wrong: what is left to fill in is said once for each place", () => {
    expect([...new Set(snapshot.findings.map(({ rule }) => rule))]).toEqual(["placeholder"]);
  });

  it("counts no votes before there are any", () => {
    expect(codeLenses(snapshot, "fr").map(({ title }) => title)).not.toContainEqual(
      expect.stringMatching(/voix/),
    );
  });

  it("names no matter of the nomenclature before the writer has chosen one", () => {
    expect(act?.nomenclature?.code ?? null).toBeNull();
  });

  it("writes the weekday and the date in words itself", () => {
    if (bodiesName(style, "sessionLong")) expect(written.text).toContain("mardi 20 mai 2025");
    if (bodiesName(style, "sessionDayWords"))
      expect(written.text).toMatch(/deux-mille-vingt-cinq[\s\S]*vingt mai/);
  });
});

function bodiesName(style: HouseStyle, value: string): boolean {
  return style.skeleton.some((id) => bodyOf(style, id).join("\n").includes(`{{${value}}}`));
}

describe("vote sentences", () => {
  it.each([
    ["handVote", "adopted", "main levée"],
    ["electronicVote", "adopted", "électronique"],
    ["secretVote", "adopted", "secret"],
  ])("%s tells the outcome and how the vote was taken", (id, outcome, mode) => {
    const act = actWith(id);
    expect(act.decision.outcome?.value).toBe(outcome);
    expect(act.vote.mode?.value).toContain(mode);
    expect(act.vote.secret).toBe(id === "secretVote");
  });

  it.each([
    ["unanimity", "adopted", "unanimity"],
    ["majority", "adopted", "majority"],
    ["castingVote", "adopted", "majority"],
    ["rejected", "rejected", "majority"],
  ])("%s tells outcome and majority", (id, outcome, majority) => {
    const act = actWith(id);
    expect(act.decision.outcome?.value).toBe(outcome);
    expect(act.decision.majority?.value).toBe(majority);
  });

  it.each([
    ["postponed", "postponed"],
    ["noted", "noted"],
  ])("%s tells the outcome", (id, outcome) => {
    expect(actWith(id).decision.outcome?.value).toBe(outcome);
  });

  it("knows the casting vote", () => {
    expect(actWith("castingVote").vote.castingVote).not.toBeNull();
  });

  it("counts", () => {
    const { vote } = actWith("unanimity", "figures");
    expect([vote.for, vote.against, vote.abstain, vote.notVoting].map((camp) => camp.figure?.value)).toEqual([
      11, 0, 0, 0,
    ]);
  });
});

describe("other wordings", () => {
  it("say what the law asks of the remedies clause", () => {
    const clause = bodyOf(common, "certification").join("\n");
    expect(clause).toMatch(/deux mois/);
    expect(clause).toMatch(/tribunal administratif/);
    expect(clause).toMatch(/Télérecours/);
  });

  it("offer official labels of the nomenclature", () => {
    const [, choices = ""] = /\|(.*)\|/.exec(bodyOf(common, "nomenclature").join("")) ?? [];
    const [toFill, ...offered] = choices.split(/(?<!\\),/);
    expect(toFill).toBe("[à compléter]");
    for (const choice of offered) {
      const [code = "", ...label] = choice.replaceAll("\\,", ",").split(" ");
      expect(nomenclatureEntry(code)?.label).toBe(label.join(" "));
    }
  });

  it("mark the parts of the act for what they are", () => {
    const ids = actWith("vu", "considering", "proposal", "deciding", "executory", "extract").parts.map(
      ({ id }) => id,
    );
    for (const id of ["vu", "considering", "proposal", "deciding", "executory", "extract"])
      expect(ids).toContain(id);
  });
});

describe("rendering", () => {
  const values = {
    known: (name: string) => ({ number: "2025-10", today: "21 mai 2025", odd: "5 $ {x} \\" })[name],
    invite: (name: string) => (name === "organ" ? "|conseil,comité|" : `[${name}]`),
    separate: (name: string) => name === "today",
  };

  it("numbers stops anew from wording to wording", () => {
    expect(renderSnippet([["${1:a} ${2|b,c|}"], ["${1:d}"]], values)).toBe("${1:a} ${2|b,c|}\n\n${3:d}$0");
  });

  it("writes out what is known and asks once for what is not", () => {
    expect(renderSnippet([["${1:{{number}}} {{object}}", "{{object}}"]], values)).toBe(
      "2025-10 ${1:[object]}\n$1$0",
    );
  });

  it("proposes separate values at each place", () => {
    expect(renderSnippet([["${1:{{today}}} ${2:{{today}}}"]], values)).toBe(
      "${1:21 mai 2025} ${2:21 mai 2025}$0",
    );
  });

  it("asks by choices where there are choices", () => {
    expect(renderSnippet([["Le {{organ}}, le {{organ}}"]], values)).toBe("Le ${1|conseil,comité|}, le $1$0");
  });

  it("keeps commas of choices and marks of the syntax what they are", () => {
    expect(renderSnippet([["${1|en mairie\\, salle,au siège|} {{odd}}"]], values)).toBe(
      "${1|en mairie\\, salle,au siège|} 5 \\$ {x\\} \\\\$0",
    );
  });

  it("leaves first choices and proposed words as plain text", () => {
    expect(plainSnippet(["${1|a\\, b,c|} ${2:d} {{number}} {{object}} $3"], values.known)).toBe(
      "a, b d 2025-10 [à compléter] ",
    );
  });
});
