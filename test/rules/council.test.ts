// Rules that look at the council: when they keep silent above all. Invented council and people.
import { describe, expect, it } from "vitest";
import { councilFileOf } from "../../server/src/rules/councilFile/councilFile.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { applyEdits } from "../../server/src/text/edit.ts";

const MEMBERS = [
  { name: "Anne DURAND", civility: "Mme", function: "Maire" },
  { name: "Luc PETIT", civility: "M." },
  { name: "Zoé MOREL", civility: "Mme" },
  { name: "Paul ROUX", civility: "M." },
  { name: "Ève BLANC", civility: "Mme" },
];

const ACT = `Commune de Valbrune
Conseil municipal de Valbrune
Séance du mardi 11 juillet 2023
Délibération n° 2023-41
Objet : Achat d'un tracteur
Nombre de membres en exercice : 5
Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL
Absent ayant donné pouvoir : M. Paul ROUX à M. Luc PETIT
Absente : Mme Ève BLANC
Secrétaire de séance : M. Luc PETIT
La présente délibération est adoptée à l'unanimité.
Pour : 4 voix
Contre : 0 voix
Abstention : 0 voix
Ne prend pas part au vote : 0 voix
`;

const ABOUT = /^(?:member-(?:unknown|missing|term)|council-size|act-id-entity|remedies|entity-title)$/;

function findings(text: string, file: object) {
  const { run } = createSnapshot(text, { config: councilFileOf(file).config });
  expect(run.failures).toEqual([]);
  return run.findings.filter(({ rule }) => ABOUT.test(rule));
}

/** The rules that speak, with the words marked. */
function told(text: string, file: object = { members: MEMBERS }): string[] {
  return findings(text, file).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

function changed(from: string, to: string): string {
  expect(ACT).toContain(from);
  return ACT.replace(from, to);
}

describe("a right act", () => {
  it("has nothing against it", () => expect(told(ACT)).toEqual([]));
  it("has nothing against it without a council", () => expect(told(ACT, {})).toEqual([]));

  it.each([
    ["capitals without accents", "Mme Zoé MOREL", "Mme ZOE MOREL"],
    ["surname first", "M. Luc PETIT, Mme Zoé", "M. PETIT Luc, Mme Zoé"],
    ["an initial", "Mme Zoé MOREL", "Mme Z. MOREL"],
    ["a surname alone", "Mme Ève BLANC", "Mme BLANC"],
    ["a second first name", "Mme Zoé MOREL", "Mme Zoé Marie MOREL"],
    ["no civilities", "Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL", "Anne DURAND, Luc PETIT, Zoé MOREL"],
    ["names in small letters", "M. Luc PETIT, Mme Zoé MOREL", "M. Luc Petit, Mme Zoé Morel"],
  ])("may write %s", (_, from, to) => expect(told(changed(from, to))).toEqual([]));
});

describe("a name that is nobody’s", () => {
  it("is shown with the nearest, and mended in its wrong word alone", () => {
    const text = changed("Mme Zoé MOREL", "Mme Zoé MORELL");
    const [finding] = findings(text, { members: MEMBERS });
    expect(finding?.message.fr).toContain("le plus proche est Zoé MOREL");
    expect(finding?.fixes[0]?.title.fr).toBe("Écrire «\u00a0Zoé MOREL\u00a0»");
    expect(finding?.fixes[0]?.safe).toBe(false);
    expect(finding?.fixes[0]?.edits.map(({ newText }) => newText)).toEqual(["MOREL"]);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(ACT);
  });

  it.each([
    ["Pol MARTIN", "Paul MARTIN"],
    ["Lucas PETIT", "Luc PETIT"],
    ["PETITE Lucas", "Luc PETIT"],
  ])("that is far from all has the nearest member who is in no list: %s", (written, right) => {
    const file = { members: [...MEMBERS, { name: "Paul MARTIN", civility: "M." }] };
    const text = changed("M. Luc PETIT, Mme Zoé", `M. ${written}, Mme Zoé`)
      .replaceAll("à M. Luc PETIT", "à Mme Anne DURAND")
      .replace("séance : M. Luc PETIT", "séance : Mme Zoé MOREL");
    const [finding] = findings(text, file).filter(({ rule }) => rule === "member-unknown");
    expect(finding?.message.fr).toContain(right);
    expect(finding?.fixes[0]?.title.fr).toBe(`Écrire «\u00a0${right}\u00a0»`);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toContain(`M. ${right}, Mme Zoé`);
  });

  it("that is nobody’s has no nearest where all who are alike sit already", () => {
    const text = changed("Mme Zoé MOREL", "Mme Zoé MOREL, M. Lucas PETIT");
    const [finding] = findings(text, { members: MEMBERS });
    expect(finding?.message.fr).toBe(
      "Lucas PETIT n’est pas dans la fiche du conseil (delib.json)\u00a0: vérifiez le nom, ou ajoutez ce membre à la fiche.",
    );
    expect(finding?.fixes).toEqual([]);
  });

  it("keeps the case of the place", () => {
    const text = changed("M. Luc PETIT, Mme Zoé MOREL", "M. Luc Pettit, Mme Zoé MOREL");
    const edits = findings(text, { members: MEMBERS })[0]?.fixes[0]?.edits;
    expect(edits?.map(({ newText }) => newText)).toEqual(["Petit"]);
  });

  it.each([
    ["of the secretary", "séance : M. Luc PETIT", "séance : M. Luc PETTIT", ["member-unknown: Luc PETTIT"]],
    ["of a proxy’s holder", "à M. Luc PETIT", "à M. Luc PETTIT", ["member-unknown: Luc PETTIT"]],
    ["of a voter", "Contre : 0 voix", "Contre : 0 voix (M. Luc PETTIT)", ["member-unknown: Luc PETTIT"]],
    ["with its letters swapped", "Mme Ève BLANC", "Mme Ève BLACN", ["member-unknown: Ève BLACN"]],
    ["that is a stranger’s", "Mme Zoé MOREL", "Mme Zoé MOREL, M. Hugo MEYER", ["member-unknown: Hugo MEYER"]],
  ])("is found: %s", (_, from, to, expected) => expect(told(changed(from, to))).toEqual(expected));

  it.each([
    ["a stranger as secretary", "séance : M. Luc PETIT", "séance : M. Hugo MEYER"],
    ["a lone word", "Mme Zoé MOREL", "Mme Zoé MOREL, MEYER"],
    [
      "a stranger with a note",
      "Mme Zoé MOREL",
      "Mme Zoé MOREL, M. Hugo MEYER (directeur général des services)",
    ],
  ])("is not told of %s", (_, from, to) => expect(told(changed(from, to))).toEqual([]));

  it("is not told where most names are unknown: the file is about other members", () => {
    const others = ["Hugo MEYER", "Lise CARON", "Ivan KLEIN", "Max LEBRUN", "Rose LENOIR"].map((name) => ({
      name,
    }));
    expect(told(ACT, { members: [...others, MEMBERS[0]] })).toEqual([]);
  });

  it("is told of slips only where a member of the file could not be read", () => {
    const file = { members: [...MEMBERS, { from: "2020-01-01" }] };
    expect(told(changed("Mme Zoé MOREL", "Mme Zoé MOREL, M. Hugo MEYER"), file)).toEqual([]);
    expect(told(changed("Mme Zoé MOREL", "Mme Zoé MORELL"), file)).toEqual(["member-unknown: Zoé MORELL"]);
  });

  it("is not told in the act of another body", () => {
    const file = { members: MEMBERS, collectivity: { name: "Bellerive", kind: "commune" } };
    expect(told(changed("Mme Zoé MOREL", "Mme Zoé MORELL"), file)).toEqual([]);
    const same = { members: MEMBERS, collectivity: { name: "Ville de VALBRUNE" } };
    expect(told(changed("Mme Zoé MOREL", "Mme Zoé MORELL"), same)).toEqual(["member-unknown: Zoé MORELL"]);
    const ccas = { members: MEMBERS, collectivity: { kind: "ccas" } };
    expect(told(changed("Mme Zoé MOREL", "Mme Zoé MORELL"), ccas)).toEqual([]);
  });
});

describe("a member in no list", () => {
  const MISSING = ["member-missing: Présents"];
  it("is named at the list of those present", () => {
    const text = changed(", Mme Zoé MOREL", "");
    expect(told(text)).toEqual(MISSING);
    expect(findings(text, { members: MEMBERS })[0]?.message.fr).toContain(
      "Zoé MOREL, en exercice le 11\u00a0juillet\u00a02023",
    );
  });

  it.each([
    ["lists of absent members are not given", [["\nAbsente : Mme Ève BLANC", ""]]],
    ["the absent are only counted", [["Absente : Mme Ève BLANC", "Absents : 2"]]],
    [
      "a late arrival is told",
      [
        ["\nSecrétaire", "\nMme Zoé MOREL arrive à 19h10.\nSecrétaire"],
        [", Mme Zoé MOREL\n", "\n"],
      ],
    ],
    [
      "the session has no date",
      [
        ["Séance du mardi 11 juillet 2023\n", ""],
        [", Mme Zoé MOREL", ""],
      ],
    ],
    [
      "the bureau meets",
      [
        ["Conseil municipal de Valbrune", "Bureau communautaire"],
        [", Mme Zoé MOREL", ""],
      ],
    ],
  ])("is not told where %s", (_, changes) => {
    let text = ACT;
    for (const [from = "", to = ""] of changes) text = text.replace(from, to);
    expect(text).not.toBe(ACT);
    expect(told(text)).toEqual([]);
  });

  it("is not missing before or after the term, nor when a substitute sits", () => {
    const text = changed(", Mme Zoé MOREL", "");
    const zoe = (more: object) => ({
      members: MEMBERS.map((each) => (each.name === "Zoé MOREL" ? { ...each, ...more } : each)),
    });
    expect(told(text, zoe({ to: "2023-07-10" }))).toEqual([]);
    expect(told(text, zoe({ from: "2023-07-12" }))).toEqual([]);
    expect(told(text, zoe({ from: "2023-07-11", to: "2023-07-11" }))).toEqual(MISSING);
    expect(told(text, zoe({ substitute: true }))).toEqual([]);
    const replaced = changed("Mme Zoé MOREL", "Mme Rose LENOIR");
    expect(told(replaced, zoe({ substitute: "Rose LENOIR" }))).toEqual([]);
  });
});

describe("a member out of office", () => {
  const one = (more: object) => ({
    members: MEMBERS.map((each) => (each.name === "Ève BLANC" ? { ...each, ...more } : each)),
  });
  it("is found in the lists, and told once", () => {
    expect(told(ACT, one({ to: "2023-06-30" }))).toEqual(["member-term: Ève BLANC"]);
    expect(told(ACT, one({ from: "2023-09-01" }))).toEqual(["member-term: Ève BLANC"]);
    expect(told(ACT, one({ from: "2020-01-01", to: "2023-07-11" }))).toEqual([]);
  });

  it("is not told where the file is about another term of the council", () => {
    const later = { members: MEMBERS.map((each) => ({ ...each, from: "2026-03-22" })) };
    expect(told(ACT, later)).toEqual([]);
  });
});

describe("the size of the council", () => {
  const size = (population: number, kind = "commune") => told(ACT, { collectivity: { kind, population } });
  it("is compared for a commune alone", () => {
    expect(size(50)).toEqual([]);
    expect(size(300)).toEqual(["council-size: 5"]);
    expect(size(300, "epci")).toEqual([]);
    expect(size(300, "syndicat")).toEqual([]);
    expect(size(2_000_000)).toEqual([]);
  });

  it("is not compared before the sizes of today", () => {
    const old = changed("mardi 11 juillet 2023", "lundi 8 juillet 2013");
    expect(told(old, { collectivity: { kind: "commune", population: 300 } })).toEqual([]);
  });
});

describe("the collectivity of the file", () => {
  it("is compared with the identifier", () => {
    const text = `${ACT}ID : 034-243400017-20230711-2023_41-DE\n`;
    expect(told(text, { collectivity: { siren: "213401722", kind: "commune" } })).toEqual([
      "act-id-entity: 243400017",
    ]);
    expect(told(text, {})).toEqual([]);
  });

  it("says the court and the assembly", () => {
    const clause =
      "La présente délibération peut faire l’objet d’un recours contentieux devant le tribunal administratif de Toulouse dans un délai de deux mois.\n";
    expect(told(ACT + clause, { collectivity: { court: "Nîmes" } })).toEqual(["remedies: Toulouse"]);
    expect(told(ACT + clause, { collectivity: { court: "Toulouse", department: "34" } })).toEqual([]);
    const epci =
      "Communauté de communes du Val\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat\n\nIl est proposé au Conseil municipal :\n- d’acheter.\n\nAdoptée à l’unanimité.\n";
    const file = { collectivity: { kind: "epci" }, assembly: "Conseil de communauté" };
    const [finding] = findings(epci, file);
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe("Conseil de communauté");
  });
});
