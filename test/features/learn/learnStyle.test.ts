// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of snippets looks like that of templates
// The style learnt from a council's own acts: what is in it, and that the acts themselves have nothing against it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { learnStyle } from "../../../server/src/features/learn/learnStyle.ts";
import { learnNumberForm } from "../../../server/src/features/learn/numberForm.ts";
import { newAct } from "../../../server/src/features/newAct.ts";
import { DEFAULT_CONFIG } from "../../../server/src/rules/config.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { extendStyles } from "../../../server/src/styles/extend.ts";
import type { HouseStyle } from "../../../server/src/styles/style.ts";
import { builtInStyles } from "../../../server/src/styles/styles.ts";

const FOLDER = join(import.meta.dirname, "acts");
const acts = (council: string) =>
  readdirSync(join(FOLDER, council))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(FOLDER, council, name), "utf8") }));

function learnt(council: string): HouseStyle {
  const result = learnStyle(acts(council), council);
  if ("fault" in result) throw new Error(result.fault.fr);
  return result.style;
}

/** The style as it comes back from its file. */
function stylesWith(style: HouseStyle) {
  const { styles, problems } = extendStyles(builtInStyles(), [
    { path: "style.json", text: JSON.stringify(style) },
  ]);
  expect(problems).toEqual([]);
  return styles;
}

const COUNCILS = readdirSync(FOLDER);

describe.each(COUNCILS)("%s", (council) => {
  it("finds nothing new in the acts that it was learnt from, and knows each of them", () => {
    const style = learnt(council);
    const styles = stylesWith(style);
    for (const { text } of acts(council)) {
      const rules = (snapshot: ReturnType<typeof createSnapshot>) =>
        snapshot.findings.map(({ rule, span }) => `${rule} ${span.start}`);
      const now = createSnapshot(text, { styles });
      expect(now.acts.map((act) => act.style)).toEqual(now.acts.map(() => style.id));
      expect(rules(now)).toEqual(rules(createSnapshot(text)));
    }
  });

  it("writes a new act that is read as one of the house", () => {
    const style = learnt(council);
    const styles = stylesWith(style);
    const { text } = newAct({ style: style.id, date: "2024-02-06", object: "Un essai" }, "2024-02-01", {
      ...DEFAULT_CONFIG,
      styles,
    });
    const [act] = createSnapshot(text, { styles }).acts;
    expect(act?.style).toBe(style.id);
    expect(act?.object?.value).toBe("Un essai");
    expect(act?.session.date?.value).toBe("2024-02-06");
    expect(text).not.toMatch(/202[23]|vingt-(?:deux|trois)|FERRAND|PONCET|BOURRELIER|ABRIAL|CAYLA/);
  });
});

describe("rochebrune", () => {
  const style = learnt("rochebrune");
  const body = (id: string) => style.boilerplate.find((each) => each.id === id)?.body.join("\n");
  const required = style.parts.flatMap(({ id, dueFrom }) => (dueFrom ? [id] : []));

  it("has the form of the number", () => {
    expect(style.number).toEqual({ form: "{yyyy}-{mm}-{nn}", example: "2023-03-01" });
  });

  it("has the labels in their order", () => {
    const labels = Object.entries(style.labels).map(([role, wordings]) => `${role}: ${wordings.join(" | ")}`);
    expect(labels.slice(0, 8)).toEqual([
      "register: EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS",
      "number: Délibération n°",
      "inOffice: Nombre de membres en exercice",
      "present: Présents | Étaient présents",
      "voters: Votants",
      "represented: Absents ayant donné pouvoir",
      "absent: Absents",
      "secretary: Secrétaire de séance",
    ]);
  });

  it("requires what all acts have, and no list that is there by chance", () => {
    expect(required).toEqual(
      expect.arrayContaining([
        "register",
        "number",
        "opening",
        "secretary",
        "object",
        "rapporteur",
        "extract",
        "remedies",
      ]),
    );
    expect(required).not.toContain("represented");
  });

  it("has wordings with values and stops in place of dates, figures and names", () => {
    expect(body("number")).toBe("Délibération n° ${1:{{number}}}");
    expect(body("inOffice")).toBe("Nombre de membres en exercice : ${1:{{inOffice}}}");
    expect(body("absent")).toBe("Absents : ${1:[prénom NOM]}");
    expect(body("opening")).toBe(
      "L’an ${1:{{sessionYearWords}}}, le ${2:{{sessionDayWords}}}, à ${3:[heure]}, le conseil municipal de Rochebrune-sur-Vèze, légalement convoqué le ${4:[date]}, s’est réuni en séance ordinaire à la salle du conseil, sous la présidence de Mme ${5:{{president}}}, Maire.",
    );
    expect(body("remedies")).toContain("tribunal administratif de Grenoble");
    for (const { body } of style.boilerplate)
      expect(body.join("\n")).not.toMatch(/2023|GARNAUD|FERRAND|Luc|84 000|14 mars/);
  });

  it("is followed by the rules", () => {
    const styles = stylesWith(style);
    const [first] = acts("rochebrune");
    const findings = (text: string) => createSnapshot(text, { styles }).findings.map(({ rule }) => rule);
    expect(findings((first?.text ?? "").replace("2023-03-01", "2023-1"))).toContain("number-format");
    expect(findings((first?.text ?? "").replace(/^Secrétaire de séance.*\n/m, ""))).toContain("missing-part");
  });

  it("asks no part of an extract from minutes in which no act has it", () => {
    const styles = stylesWith(style);
    const config = { ...DEFAULT_CONFIG, style: style.id };
    const one = (n: string) =>
      `Délibération n° 2023-03-0${n}\nObjet : Achat ${n}\nAprès en avoir délibéré, le conseil municipal décide, à l’unanimité, l’achat.\nPour : 3 – Contre : 0 – Abstention : 0\n`;
    const text = `COMMUNE DE ROCHEBRUNE-SUR-VÈZE\nProcès-verbal de la séance du 14 mars 2023\nNombre de membres en exercice : 3\nPrésents : Odile FERRAND, Luc GARNAUD, Ève TISSOT.\nAbsents : néant\n\n${one("1")}\n${one("2")}\n${one("3")}`;
    const { findings, acts: found } = createSnapshot(text, { styles, config });
    expect(found.length).toBe(3);
    expect(findings.filter(({ rule }) => rule === "missing-part")).toEqual([]);
  });
});

describe("other ways of writing", () => {
  it.each([
    ["val-ombreux", "{yyyy}-{nnn}", "epci"],
    ["sources-vives", "S-{nn}/{yyyy}", "syndicat"],
  ])("%s: number %s, kind %s", (council, form, kind) => {
    const style = learnt(council);
    expect(style.number?.form).toBe(form);
    expect(style.collectivity?.kind).toBe(kind);
  });

  const bodyOf = (council: string, id: string) =>
    learnt(council)
      .boilerplate.find((each) => each.id === id)
      ?.body.join("\n");

  it("the year in words, the day in figures", () => {
    expect(bodyOf("sources-vives", "opening")).toMatch(
      /^L’an \$\{1:\{\{sessionYearWords}}}, le \$\{2:\{\{sessionDay}}}/,
    );
  });

  it("a vote as a table", () => {
    expect(bodyOf("val-ombreux", "figures")).toContain("| Votants | Pour | Contre | Abstention |");
  });
});

describe("acts that teach nothing", () => {
  const [one, two] = acts("rochebrune");
  const fault = (texts: readonly { path: string; text: string }[]) => {
    const result = learnStyle(texts, "dossier");
    return "fault" in result ? result.fault.fr : null;
  };

  it.each<[string, ({ path: string; text: string } | undefined)[], RegExp]>([
    ["no file", [], /^Aucun acte n’a été trouvé/],
    ["no act", [{ path: "a", text: "Bonjour,\nà demain." }], /^Aucune délibération n’a été reconnue/],
    ["one act", [one], /^Un seul acte/],
    [
      "two councils",
      [one, two, { path: "x", text: (one?.text ?? "").replaceAll("ROCHEBRUNE-SUR-VÈZE", "MONTFERMET") }],
      /plusieurs collectivités\u00a0: ROCHEBRUNE-SUR-VÈZE \(2\), MONTFERMET \(1\)/,
    ],
  ])("%s", (_, texts, sentence) => {
    expect(fault(texts.filter((each) => each !== undefined))).toMatch(sentence);
  });
});

describe("the form of a number", () => {
  const of = (...samples: string[]) =>
    learnNumberForm(
      samples.map((each) => {
        const [number = "", date = null] = each.split(" ");
        return { number, date };
      }),
    );

  it.each([
    [["2023-001 2023-03-14", "2023-012 2023-05-23"], "{yyyy}-{nnn}"],
    [["2023-1 2023-03-14", "2023-12 2023-05-23"], "{yyyy}-{n}"],
    [["2023-11 2023-03-14", "2023-12 2023-05-23"], "{yyyy}-{any}"],
    [["23/04/02 2023-04-14", "23/05/11 2023-05-23"], "{yy}/{mm}/{nn}"],
    [["DEL20230314-01 2023-03-14", "DEL20230523-02 2023-05-23"], "DEL{yyyy}{mm}{dd}-{nn}"],
    [["2023014 2023-03-14", "2023103 2023-05-23"], "{yyyy}{nnn}"],
    [["45 2023-03-14", "46 2023-05-23"], "{any}"],
    [["3 2023-03-14", "46 2023-05-23"], "{n}"],
    [["A-1 2023-03-14", "B-2 2023-05-23"], null],
    [["2023-1 2023-03-14", "2023-2-3 2023-05-23"], null],
    // A month that is an order number by chance, in one session.
    [["3 2023-03-14", "4 2023-03-14"], "{n}"],
    [["2023-03-14 2023-03-14", "2023-05-23 2023-05-23"], null],
  ])("%j: %s", (samples, form) => {
    expect(of(...samples)).toBe(form);
  });
});
