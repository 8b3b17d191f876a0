// Correct acts in wordings that councils use: no error and no warning, whatever the way it is said. Invented acts only.
import { describe, expect, it } from "vitest";
import { factsOf } from "../../server/src/model/factsJson.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";

const VOTE = [
  "Délibération n° 12 : Travaux de la grange",
  "Le conseil, à l'unanimité, approuve les travaux.",
];

function act(...lines: string[]): string {
  return [...lines, "", ...VOTE].join("\n");
}

/** Errors and warnings of a text, as « rule: message ». */
function complaints(text: string): string[] {
  const { findings } = createSnapshot(text);
  const loud = findings.filter((each) => each.level === "error" || each.level === "warning");
  return loud.map((each) => `${each.rule} at ${text.slice(each.span.start, each.span.end)}`);
}

function membersOf(text: string) {
  const { document } = createSnapshot(text);
  const facts = document.acts.map((each) => factsOf(each, () => ({ line: 1, column: 1 })))[0];
  if (!facts) throw new Error("no act was read");
  return facts.members;
}

describe("proxies", () => {
  const HEAD = [
    "Commune de Saint-Orens-la-Forêt",
    "Séance du 9 octobre 2024",
    "Conseillers en exercice : 6 - Présents : 4 - Représentés : 2",
    "Présents : Mme Agnès BARBE, M. Cédric COSTE, Mme Dolorès DURAND, M. Hervé ASTIER",
  ];

  it.each([
    [
      "one a line",
      "Représentés :\nM. William ALARY par Mme Agnès BARBE\nMme Xénia BLANC par M. Cédric COSTE",
    ],
    [
      "in one sentence",
      "Représentés : M. William ALARY par Mme Agnès BARBE, Mme Xénia BLANC par M. Cédric COSTE",
    ],
  ])("« par » links giver and holder, %s", (_, represented) => {
    const text = act(...HEAD, represented);
    expect(complaints(text)).toEqual([]);
    expect(membersOf(text).represented.proxies).toEqual([
      { from: "William ALARY", to: "Agnès BARBE" },
      { from: "Xénia BLANC", to: "Cédric COSTE" },
    ]);
  });

  it("are given by who is named by two functions", () => {
    const text = act(
      "CENTRE COMMUNAL D'ACTION SOCIALE DE VILLENEUVE-SUR-ORNE",
      "Séance du 6 mars 2025, sous la présidence de Mme Hélène TURPIN, Vice-Présidente.",
      "Etaient présents : Mme TURPIN, M. ALBERT, Mme BROSSE, M. COLIN, Mme DUMAS, Mme ENGEL",
      "Excusés : Mme le Maire, Présidente (pouvoir à Mme TURPIN), M. FABRE",
      "Absents : M. GIRAUD",
      "Nombre d'administrateurs en exercice : 9",
      "Représentés : 1",
      "Votants : 7",
    );
    expect(complaints(text)).toEqual([]);
    expect(membersOf(text).represented.proxies).toEqual([{ from: "le Maire", to: "TURPIN" }]);
  });
});

describe("members in office", () => {
  it("are those « en fonction », not the seats", () => {
    const text = act(
      "COMMUNE DE KRAUTWILLER-LES-BAINS",
      "Département du Bas-Rhin",
      "Séance du 12 mai 2025",
      "Nombre de conseillers élus : 6",
      "Conseillers en fonction : 5",
      "Présents : KIEFFER Jean-Georges, ACKER Sylvie, BAUER Luc, CLAUSS Martine",
      "Absent : M. LUTZ Émile",
    );
    expect(complaints(text)).toEqual([]);
    expect(membersOf(text).inOffice).toBe(5);
  });
});

describe("lists", () => {
  it("« absents non représentés » stand apart from those represented", () => {
    const text = act(
      "VILLE DE PORT-SAINTE-LUCE",
      "Séance du 2 juillet 2024",
      "EN EXERCICE : 5",
      "ÉTAIENT PRÉSENTS :",
      "M. Alexandre NIVELLE, Maire – Mme Brigitte LENOIR – M. Claude FABRE",
      "ABSENTS EXCUSÉS REPRÉSENTÉS :",
      "M. Martin PRADEL ayant donné procuration à M. Claude FABRE",
      "ABSENTS NON REPRÉSENTÉS :",
      "M. Olivier RAMBAUD",
    );
    expect(complaints(text)).toEqual([]);
    expect(membersOf(text).absent.names).toEqual(["Olivier RAMBAUD"]);
  });

  it("a president whose first name is an initial in the list is in the list", () => {
    const text = act(
      "COMMUNE DE MONTREGARD",
      "Séance du 3 octobre 2023",
      "Membres en exercice : 4",
      "Présidente : Mme Roxane VITAL",
      "Présents : Mme R. VITAL, M. A. LOUVET, Mme C. SERIN",
      "Excusé : M. D. TOUZET",
      "Votants : 3",
    );
    expect(complaints(text)).toEqual([]);
    expect(membersOf(text).present.presidentListed).toBe(true);
  });

  it("an initial is not the first letter of the surname itself", () => {
    const text = act(
      "COMMUNE DE MONTREGARD",
      "Séance du 3 octobre 2023",
      "Présidente : Mme Roxane VITAL",
      "Présents : M. V. VITAL, M. A. LOUVET, Mme C. SERIN",
    );
    expect(membersOf(text).present.presidentListed).toBe(false);
  });
});
