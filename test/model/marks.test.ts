// Pages, suppression comments, styles, and the beginning and the end of an act.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { communeAct } from "./acts.ts";

const read = (...lines: readonly string[]) => createSnapshot(lines.join("\n"));

describe("page marks", () => {
  it.each([
    ["Page 2 sur 4", 2, 4, true],
    ["page 2/4", 2, 4, true],
    ["Page 3", 3, undefined, true],
    ["2/4", 2, 4, false],
    ["- 3 -", 3, undefined, false],
  ])("%s", (line, page, of, sure) => {
    const [mark] = read("Objet : Prêt", line).document.pages;
    expect([mark?.page.value, mark?.of?.value, mark?.page.sure]).toEqual([page, of, sure]);
    expect(mark?.span).toEqual({ start: 13, end: 13 + line.length });
  });

  it("are no dates and no sentences", () => {
    expect(read("12/04/2021", "Voir page 3 sur 4 du rapport").document.pages).toEqual([]);
  });
});

describe("suppression comments", () => {
  it.each([
    ["<!-- delib-ignore vote-sum -->", "block", ["vote-sum"], null],
    ["<!-- delib-ignore vote-sum: motif écrit -->", "block", ["vote-sum"], "motif écrit"],
    ["<!-- delib-ignore vote-sum : motif : suite -->", "block", ["vote-sum"], "motif : suite"],
    ["<!--delib-ignore vote-sum-->", "block", ["vote-sum"], null],
    ["<!-- delib-ignore vote-sum, quorum: motif -->", "block", ["vote-sum", "quorum"], "motif"],
    ["<!-- delib-ignore vote-sum: -->", "block", ["vote-sum"], null],
    ["<!-- delib-ignore-file page-number: motif -->", "file", ["page-number"], "motif"],
    ["  <!-- delib-ignore vote-sum -->  ", "block", ["vote-sum"], null],
  ])("%s", (comment, scope, rules, reason) => {
    const text = `Objet : Prêt\n${comment}\nPour : 3`;
    const { suppressions } = createSnapshot(text).document;
    expect(suppressions.map((each) => each.rule.value)).toEqual(rules);
    for (const each of suppressions) {
      expect([each.scope, each.reason]).toEqual([scope, reason]);
      expect(text.slice(each.rule.span.start, each.rule.span.end)).toBe(each.rule.value);
    }
  });

  it.each([
    "<!-- un commentaire -->",
    "<!-- delib-ignore -->",
    "<!-- delib-ignored vote-sum -->",
    "<!-- delib-ignore vote-sum",
    "delib-ignore vote-sum",
    "Texte <!-- delib-ignore vote-sum -->",
    `<!-- delib-ignore vote-sum: ${"x".repeat(2000)} -->`,
  ])("are not: %s", (line) => {
    expect(read("Objet : Prêt", line).document.suppressions).toEqual([]);
  });

  it("cover the next block, comments and blank lines passed over", () => {
    const text =
      "Pour : 1\n<!-- delib-ignore vote-sum -->\n<!-- note -->\n\nPour : 2\nContre : 3\n\nPour : 4";
    const [suppression] = createSnapshot(text).document.suppressions;
    expect(text.slice(suppression?.covers.start, suppression?.covers.end)).toBe("Pour : 2\nContre : 3");
  });

  it("cover the whole file, wherever they stand", () => {
    const text = "Pour : 1\n<!-- delib-ignore-file vote-sum -->";
    expect(createSnapshot(text).document.suppressions[0]?.covers).toEqual({ start: 0, end: text.length });
  });
});

describe("the style of a text", () => {
  it.each([
    [
      ["Extrait du registre des délibérations de Montpellier Méditerranée Métropole"],
      "montpellier-metropole",
    ],
    [["Délibération n° 2021-03", "Commune de Valbourg"], "commun"],
    [[""], "commun"],
  ])("%j is %s", (lines, style) => {
    const text = [...lines, "Séance du 8 février 2021", "Présents : Anne DURAND"].join("\n");
    expect(createSnapshot(text).acts[0]?.style).toBe(style);
  });

  it("is found over a line break, and takes its council's name with it", () => {
    const act = read(
      "Extrait du registre des délibérations de",
      "Montpellier Méditerranée",
      "Métropole",
      "Séance du 8 février 2021",
    ).acts[0];
    expect([act?.style, act?.collectivity.official?.siren]).toEqual(["montpellier-metropole", "243400017"]);
  });

  it("found by its signs alone takes no council's name", () => {
    const act = read(
      "Délibération n°V2025-112",
      "Extrait du registre des",
      "délibérations du Conseil",
      "municipal de la Ville de Belrive",
      "Séance du 7 octobre 2025",
    ).acts[0];
    expect(act?.collectivity.official).toBeNull();
  });
});

describe("the number of an act", () => {
  it.each([
    ["Délibération n° 2021-03", "2021-03"],
    ["Délibération n°M2023-243", "M2023-243"],
    ["DÉLIBÉRATION N° 2021/03", "2021/03"],
    ["Délibération n° 2021 - 03", "2021-03"],
    ["DCM N° 21-03-11-9", "21-03-11-9"],
    ["N° 12", "12"],
    ["Délibération n° DEL_2021_003", "DEL_2021_003"],
  ])("%s", (line, number) => {
    const act = read(line, "Séance du 8 février 2021", "Objet : Prêt").acts[0];
    expect(act?.number?.value).toBe(number);
  });
});

describe("the object of an act", () => {
  it.each([
    [["Objet : Achat d’un broyeur"], "Achat d’un broyeur"],
    [["OBJET: Achat d’un broyeur"], "Achat d’un broyeur"],
    [["Objet :", "Achat d’un broyeur"], "Achat d’un broyeur"],
    [
      ["Objet : Achat d’un broyeur", "pour le service des espaces verts"],
      "Achat d’un broyeur pour le service des espaces verts",
    ],
    [["**Objet : Achat d’un broyeur**", "", "Monsieur le maire expose."], "Achat d’un broyeur"],
    [["Objet : Achat d’un broyeur", "Le conseil municipal décide l’achat."], "Achat d’un broyeur"],
    [["Objet : Achat d’un broyeur", "Rapporteur : Mme MOREL"], "Achat d’un broyeur"],
    [["Monsieur le maire expose le projet."], null],
  ])("%j", (lines, object) => {
    expect(communeAct("", ...lines).object?.value ?? null).toBe(object);
  });
});

describe("the end of an act", () => {
  const END = ["Objet : Prêt", "Adopté à l’unanimité.", ""];

  it.each([
    [["Fait à Valbourg, le 9 février 2021"], "signed", "2021-02-09"],
    [["Fait et délibéré à Valbourg, le 09/02/21"], "signed", "2021-02-09"],
    [["Envoyé en préfecture le 10/02/2021"], "sent", "2021-02-10"],
    [["Transmis en préfecture le 10 février 2021"], "sent", "2021-02-10"],
    [["Reçu en préfecture le 11/02/2021"], "received", "2021-02-11"],
    [["Réception en Préfecture : 11/02/21"], "received", "2021-02-11"],
    [["Publié le 12/02/2021"], "published", "2021-02-12"],
    [["Publiée le : 12 février 2021"], "published", "2021-02-12"],
  ] as const)("%j", (lines, field, date) => {
    expect(communeAct(...END, ...lines)[field]?.value).toBe(date);
  });

  it.each([
    [["Pour extrait conforme,", "Le Maire,", "Paul VERT"], "Paul VERT"],
    [["Fait à Valbourg, le 9 février 2021", "", "Signé.", "Monsieur Paul VERT"], "Paul VERT"],
    [["Fait à Valbourg, le 9 février 2021"], null],
  ])("%j is signed by %s", (lines, name) => {
    expect(communeAct(...END, ...lines).signatory?.name ?? null).toBe(name);
  });

  it("lists its annexes", () => {
    const { annexes } = communeAct(
      ...END,
      "Annexes :",
      "- Plan de situation",
      "- Convention",
      "",
      "- autre liste",
    );
    expect(annexes.map((each) => each.value)).toEqual(["Plan de situation", "Convention"]);
  });

  it.each([
    [["Adopté à l’unanimité."], "voted"],
    [["Le projet est présenté."], "draft"],
    [["Adopté à l’unanimité.", "Reçu en préfecture le 11/02/2021"], "final"],
    [["Adopté à l’unanimité.", "Publié le 12/02/2021"], "final"],
    [["Adopté à l’unanimité.", "034-213401722-20210208-153466-DE-1-1"], "final"],
  ])("%j is %s", (lines, stage) => {
    expect(communeAct("Objet : Prêt", ...lines).stage).toBe(stage);
  });
});

describe("the references of an act", () => {
  it.each([
    ["Nomenclature ACTES : 7.5 Subventions", "7.5", "Subventions"],
    [
      "Référence nomenclature « ACTES » : 9.1 Autres domaines de compétences",
      "9.1",
      "Autres domaines de compétences",
    ],
    ["Nomenclature : 7.5.1", "7.5.1", null],
    ["Nomenclature ACTES :", null, null],
  ])("%s", (line, code, label) => {
    const { nomenclature } = communeAct("Objet : Prêt", line);
    expect([nomenclature?.code.value ?? null, nomenclature?.label?.value ?? null]).toEqual([code, label]);
  });

  it("the act's own identifier is the délibération, not its annex", () => {
    const act = communeAct(
      "Objet : Prêt",
      "034-213401722-20210208-153466-AU-1-2",
      "034-213401722-20210208-153466-DE-1-1",
    );
    expect(act.actId?.text).toBe("034-213401722-20210208-153466-DE-1-1");
    expect(act.actIds.length).toBe(2);
  });
});

describe("fields", () => {
  it("left blank have an empty value", () => {
    const { fields } = communeAct(
      "Objet : Prêt",
      "Commissions :",
      "Rapporteur :",
      "",
      "Séance ouverte à sous la Présidence de M. Paul VERT",
    );
    const blank = fields.filter((field) => field.value.start === field.value.end);
    expect(blank.map((field) => [field.kind, field.name])).toEqual([
      ["label", "Commissions"],
      ["slot", "Séance ouverte à"],
    ]);
  });

  it("have the value of the next line when theirs is empty", () => {
    const { fields } = communeAct("Objet :", "Prêt pour la voirie", "Rapporteur : Mme MOREL");
    expect(fields.every((field) => field.value.end > field.value.start)).toBe(true);
  });
});
