// How councils write the names of their lists: separators, civilities, orders of words, line ends.
import { describe, expect, it } from "vitest";
import { communeAct, names } from "../acts.ts";

/** What is written under « Présents : », and who is read. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ["commas", "Anne DURAND, Luc PETIT, Zoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  ["semicolons", "Anne DURAND ; Luc PETIT ; Zoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  ["slashes", "Anne DURAND / Luc PETIT / Zoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  ["spaced hyphens", "Anne DURAND - Luc PETIT - Zoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  ["long dashes", "Anne DURAND – Luc PETIT — Zoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  [
    "« et » before the last",
    "Anne DURAND, Luc PETIT et Zoé MOREL",
    ["Anne DURAND", "Luc PETIT", "Zoé MOREL"],
  ],
  ["a final full stop", "Anne DURAND, Luc PETIT, Zoé MOREL.", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  [
    "a full stop for a comma",
    "Anne DURAND, Luc PETIT. Zoé MOREL, Guy NOËL.",
    ["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Guy NOËL"],
  ],
  ["one a line", "\nAnne DURAND\nLuc PETIT\nZoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  ["bullets", "\n- Anne DURAND\n- Luc PETIT\n- Zoé MOREL", ["Anne DURAND", "Luc PETIT", "Zoé MOREL"]],
  ["private-use bullets", "\n\uf0b7 Anne DURAND\n\uf0b7 Luc PETIT", ["Anne DURAND", "Luc PETIT"]],
  ["cells of a table", "\n| Anne DURAND |\n| Luc PETIT |", ["Anne DURAND", "Luc PETIT"]],
  [
    "numbers for names that were taken out",
    "Prénom-1 NOM-DE-FAMILLE-1, Prénom-2 NOM-DE-FAMILLE-2",
    ["Prénom-1 NOM-DE-FAMILLE-1", "Prénom-2 NOM-DE-FAMILLE-2"],
  ],
  [
    "civilities before each",
    "M. Luc PETIT, Mme Anne DURAND, Mlle Zoé MOREL",
    ["Luc PETIT", "Anne DURAND", "Zoé MOREL"],
  ],
  ["civilities without a full stop", "M Luc PETIT, Mme Anne DURAND", ["Luc PETIT", "Anne DURAND"]],
  ["civilities in full", "Monsieur Luc PETIT, Madame Anne DURAND", ["Luc PETIT", "Anne DURAND"]],
  [
    "civilities instead of separators",
    "M. Luc PETIT Mme Anne DURAND M. Guy NOËL",
    ["Luc PETIT", "Anne DURAND", "Guy NOËL"],
  ],
  [
    "one civility for a group",
    "Mmes Anne DURAND, Zoé MOREL, MM. Luc PETIT, Guy NOËL",
    ["Anne DURAND", "Zoé MOREL", "Luc PETIT", "Guy NOËL"],
  ],
  ["« Mesdames et Messieurs »", "Mesdames et Messieurs Anne DURAND, Luc PETIT", ["Anne DURAND", "Luc PETIT"]],
  ["surnames after civilities", "M. PETIT, Mme DURAND, M. NOËL", ["PETIT", "DURAND", "NOËL"]],
  ["surnames alone", "PETIT, DURAND, NOËL, MOREL", ["PETIT", "DURAND", "NOËL", "MOREL"]],
  ["surname first", "PETIT Luc, DURAND Anne, NOËL Guy", ["PETIT Luc", "DURAND Anne", "NOËL Guy"]],
  ["mixed case", "Luc Petit, Anne Durand, Guy Noël", ["Luc Petit", "Anne Durand", "Guy Noël"]],
  ["initials", "L. PETIT, A. DURAND, J.-P. NOËL", ["L. PETIT", "A. DURAND", "J.-P. NOËL"]],
  [
    "compound first names and surnames",
    "Jean-Luc PETIT, Anne-Marie DURAND-BLANC",
    ["Jean-Luc PETIT", "Anne-Marie DURAND-BLANC"],
  ],
  [
    "surnames of several words",
    "Abdi EL KANTARI, Claude VAS MERIN, Luc PETIT",
    ["Abdi EL KANTARI", "Claude VAS MERIN", "Luc PETIT"],
  ],
  ["particles", "Guy de BRÈVES, Anne d'ARMOR, Luc LE GOFF", ["Guy de BRÈVES", "Anne d'ARMOR", "Luc LE GOFF"]],
  [
    "a name cut at its hyphen by the line end",
    "Anne DURAND, Luc PETIT, Sylvie ROC-\nBLANC, Guy NOËL",
    ["Anne DURAND", "Luc PETIT", "Sylvie ROC-BLANC", "Guy NOËL"],
  ],
  [
    "a name cut at its space by the line end",
    "Anne DURAND, Luc\nPETIT, Guy NOËL",
    ["Anne DURAND", "Luc PETIT", "Guy NOËL"],
  ],
  [
    "a separator lost at the line end",
    "Anne DURAND, Luc PETIT\nZoé MOREL, Guy NOËL",
    ["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Guy NOËL"],
  ],
  ["justified spaces", "Anne   DURAND,   Luc   PETIT", ["Anne DURAND", "Luc PETIT"]],
  [
    "functions after the names",
    "Luc PETIT, maire, Anne DURAND, première adjointe, Guy NOËL",
    ["Luc PETIT", "Anne DURAND", "Guy NOËL"],
  ],
  [
    "remarks in brackets",
    "Luc PETIT (visioconférence), Anne DURAND (arrivée au point 2)",
    ["Luc PETIT", "Anne DURAND"],
  ],
  [
    "a stray comma inside a name",
    "Mme Nathalie, COLBERT, M. Luc PETIT, Mme Anne DURAND, M. Guy NOËL",
    ["Nathalie COLBERT", "Luc PETIT", "Anne DURAND", "Guy NOËL"],
  ],
  [
    "a page mark in the middle",
    "Anne DURAND, Luc PETIT,\nPage 1 sur 2\nZoé MOREL",
    ["Anne DURAND", "Luc PETIT", "Zoé MOREL"],
  ],
  ["Markdown bold", "**Anne DURAND**, **Luc PETIT**", ["Anne DURAND", "Luc PETIT"]],
  ["decomposed accents", "Zoe\u0301 MOREL, Guy NOE\u0308L", ["Zoé MOREL", "Guy NOËL"]],
];

describe("a list of those present", () => {
  it.each(LISTS)("with %s", (_, written, expected) => {
    const { present } = communeAct(`Présents : ${written}`, "", "Objet : Achat d’un broyeur").members;
    expect(names(present.people)).toEqual(expected);
    expect(present.sure).toBe(true);
  });

  it("keeps gender, function and remark apart from the name", () => {
    const { people } = communeAct("Présents : Mme Anne DURAND, maire, M. Luc PETIT (arrivé au point 2)")
      .members.present;
    expect(people.map(({ gender, office, note }) => ({ gender, office, note }))).toEqual([
      { gender: "f", office: "maire", note: null },
      { gender: "m", office: null, note: "arrivé au point 2" },
    ]);
  });

  it("places each name in the text", () => {
    const text = "Conseil municipal\nSéance du 8 février 2021\nPrésents : M. Luc PETIT, Sylvie ROC-\nBLANC";
    const { people } = communeAct(text).members.present;
    const whole = ["Commune de Valbourg", "Séance du 8 février 2021", "Délibération n° 2021-03", text].join(
      "\n",
    );
    expect(people.map(({ span }) => whole.slice(span.start, span.end))).toEqual([
      "Luc PETIT",
      "Sylvie ROC-\nBLANC",
    ]);
  });

  it.each([
    [
      "a full stop and a sentence",
      "Présents : Anne DURAND, Luc PETIT.\nLe conseil municipal approuve le budget de Paul VERT.",
    ],
    [
      "a blank line and prose",
      "Présents : Anne DURAND, Luc PETIT\n\nMonsieur Paul VERT présente le projet au conseil.",
    ],
    ["the next label", "Présents : Anne DURAND, Luc PETIT\nSecrétaire de séance : Paul VERT"],
    ["the next list on the same line", "Présents : Anne DURAND, Luc PETIT - Absents : Paul VERT"],
  ])("ends at %s", (_, written) => {
    expect(names(communeAct(written).members.present.people)).toEqual(["Anne DURAND", "Luc PETIT"]);
  });

  it.each([
    ["Présents : 12", 12],
    ["Présents (12) : Anne DURAND, Luc PETIT", 12],
    ["Nombre de présents : douze", 12],
    ["Présents = 12", 12],
    ["12 présents", null],
    ["Étaient présents : Anne DURAND, Luc PETIT", null],
  ])("%s states %s", (written, stated) => {
    expect(communeAct(written).members.present.stated?.value ?? null).toBe(stated);
  });

  it.each(["Absents : néant", "Absents : /", "Absents : aucun", "Absents : 0", "Absent :"])(
    "%s has nobody",
    (written) => {
      const { absent } = communeAct("Présents : Anne DURAND, Luc PETIT", written).members;
      expect(names(absent.people)).toEqual([]);
      expect(absent.stated?.value ?? 0).toBe(0);
    },
  );

  it("of which a bracket is not closed is not sure", () => {
    const { present } = communeAct("Présents : Anne DURAND, Luc PETIT (adjoint, Zoé MOREL, Guy NOËL").members;
    expect(present.sure).toBe(false);
  });

  it("that is printed again word for word counts once", () => {
    const list = "Présents : Anne DURAND, Luc PETIT";
    expect(names(communeAct(list, "Page 1 sur 2", list).members.present.people)).toEqual([
      "Anne DURAND",
      "Luc PETIT",
    ]);
  });
});

describe("those who are away", () => {
  it("excused and not excused in lists of their own", () => {
    const { absent, excused } = communeAct(
      "Présents : Anne DURAND",
      "Absents excusés : Luc PETIT",
      "Absents : Guy NOËL",
    ).members;
    expect(names(absent.people)).toEqual(["Luc PETIT", "Guy NOËL"]);
    expect(names(excused.people)).toEqual(["Luc PETIT"]);
  });

  it("with a remark « excusé » in one list", () => {
    const { absent, excused } = communeAct(
      "Présents : Anne DURAND",
      "Absents : Luc PETIT (excusé), Guy NOËL",
    ).members;
    expect(names(absent.people)).toEqual(["Luc PETIT", "Guy NOËL"]);
    expect(names(excused.people)).toEqual(["Luc PETIT"]);
  });

  it("« Absents : 2 Dont excusés : 1 » are two figures", () => {
    const { absent, excused } = communeAct("Présents : 9", "Absents : 2 Dont excusés : 1").members;
    expect([absent.stated?.value, excused.stated?.value]).toEqual([2, 1]);
  });
});

describe("the members in office", () => {
  it.each([
    ["Nombre de membres en exercice : 27", 27],
    ["Membres en exercice : vingt-sept", 27],
    ["Nombre de conseillers en exercice : 27", 27],
    ["En exercice : 27 - Présents : 20 - Votants : 25", 27],
    ["Nombre de membres élus au Conseil Municipal : 55 dont 54 sont encore en fonction à ce jour", 54],
  ])("%s", (written, expected) => {
    expect(communeAct(written).members.inOffice?.value).toBe(expected);
  });
});
