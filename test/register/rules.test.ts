// What the rules of the register say, and above all what they do not say, of folders of invented acts.
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";
import { runRegister } from "../../server/src/rules/runRegister.ts";
import { act, numbered, rules, said, summaries } from "./support.ts";

describe("register-duplicate", () => {
  it("names the number and the other file, on both acts", () => {
    expect(
      said({
        "acts/a.delib": act({ number: "2024-12", object: "Achat d’un broyeur" }),
        "acts/b.delib": act({ number: "2024-12", object: "Vente d’un tracteur" }),
      }),
    ).toEqual([
      "acts/a.delib: register-duplicate Le numéro 2024-12 est aussi celui d’un autre acte (b.delib)\u00a0: donnez à chacun le sien.",
      "acts/b.delib: register-duplicate Le numéro 2024-12 est aussi celui d’un autre acte (a.delib)\u00a0: donnez à chacun le sien.",
    ]);
  });

  it("finds the copy of a file", () => {
    const text = act({ number: "2024-12", object: "Achat d’un broyeur" });
    expect(said({ "a.delib": text, "copie de a.delib": text })).toEqual([
      "a.delib: register-duplicate L’acte 2024-12 est aussi dans copie de a.delib\u00a0: n’en gardez qu’un exemplaire, ou donnez à chacun son numéro.",
      "copie de a.delib: register-duplicate L’acte 2024-12 est aussi dans a.delib\u00a0: n’en gardez qu’un exemplaire, ou donnez à chacun son numéro.",
    ]);
  });

  it("tells two files of one name by their folders", () => {
    const text = act({ number: "2024-12", object: "Achat d’un broyeur" });
    const told = said({ "a.delib": text, "mars/a.delib": text, "mars/copie/a.delib": text });
    expect(told.map((each) => /dans ([^\u00a0]+)/.exec(each)?.[1])).toEqual([
      "mars/a.delib, copie/a.delib",
      "./a.delib, copie/a.delib",
      "./a.delib, mars/a.delib",
    ]);
  });

  it("says nothing of drafts whose number is still to be given", () => {
    expect(
      rules({
        "a.delib": act({ number: "2024-__", object: "Achat d’un broyeur" }),
        "b.delib": act({ number: "2024-__", object: "Vente d’un tracteur" }),
      }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    [
      "two councils in one folder",
      {
        "acts/a.delib": act({ number: "2024-12", council: "Valmont" }),
        "acts/b.delib": act({ number: "2024-12", council: "Rochebrune" }),
      },
    ],
    [
      "two folders of unnamed councils",
      {
        "nord/a.delib": act({ number: "2024-12", council: null }),
        "sud/a.delib": act({ number: "2024-12", council: null }),
      },
    ],
    ["drafts without number", { "a.delib": act({ number: null }), "b.delib": act({ number: null }) }],
    [
      "bare numbers that begin again at each session",
      {
        "a.delib": act({ number: "1", date: "12 mars 2024" }),
        "b.delib": act({ number: "2", date: "12 mars 2024" }),
        "c.delib": act({ number: "1", date: "9 avril 2024" }),
        "d.delib": act({ number: "2", date: "9 avril 2024" }),
      },
    ],
    [
      "bare numbers of two years",
      {
        "a.delib": act({ number: "12", date: "12 mars 2023" }),
        "b.delib": act({ number: "12", date: "11 mars 2024" }),
      },
    ],
    [
      "a number and its bis",
      { "a.delib": act({ number: "2024-12" }), "b.delib": act({ number: "2024-12 bis" }) },
    ],
    [
      "an act that replaces another",
      {
        "a.delib": act({ number: "2024-12", object: "Achat d’un broyeur" }),
        "b.delib": act({
          number: "2024-12",
          date: "9 avril 2024",
          more: "La présente délibération annule et remplace la délibération n° 2024-12 du 12 mars 2024.",
        }),
      },
    ],
    [
      "the CCAS of the commune",
      {
        "a.delib": act({ number: "2024-12" }),
        "b.delib": act({
          number: "2024-12",
          council: null,
          more: "CENTRE COMMUNAL D’ACTION SOCIALE\n\nLe conseil d’administration du CCAS approuve à l’unanimité.",
        }),
      },
    ],
  ])("says nothing of %s", (_, files) => {
    expect(said(files)).toEqual([]);
  });

  it("finds a bare number twice in one session", () => {
    const files = {
      "a.delib": act({ number: "3", object: "Achat d’un broyeur" }),
      "b.delib": act({ number: "3", object: "Vente d’un tracteur" }),
    };
    expect(rules(files)).toEqual(["a.delib: register-duplicate", "b.delib: register-duplicate"]);
  });

  it("joins an act that names no council to the council of its folder", () => {
    const files = {
      "acts/a.delib": act({ number: "2024-12", object: "Achat d’un broyeur" }),
      "acts/b.delib": act({ number: "2024-12", council: null, object: "Vente d’un tracteur" }),
    };
    expect(rules(files)).toHaveLength(2);
  });

  it("knows a council by its SIREN in whatever folder and writing", () => {
    const id = (number: string) => `034-213401722-20240312-${number}-DE`;
    const files = {
      "2024/a.delib": act({ number: "2024-12", id: id("2024_12"), object: "Achat d’un broyeur" }),
      "a-envoyer/b.delib": act({ number: "2024-12", object: "Vente d’un tracteur" }),
    };
    expect(rules(files)).toHaveLength(2);
  });

  it("does not take the minutes of a session and its extracts for two", () => {
    const minutes = [
      "COMMUNE DE VALMONT",
      "PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024",
      "Délibération n° 2024-12\nObjet : Achat d’un broyeur\nLe conseil municipal approuve à l’unanimité.",
      "Délibération n° 2024-13\nObjet : Vente d’un tracteur\nLe conseil municipal approuve à l’unanimité.",
    ].join("\n\n");
    const files = {
      "pv.delib": minutes,
      "2024-12.delib": act({ number: "2024-12", object: "Achat d’un broyeur" }),
      "2024-13.delib": act({ number: "2024-13", object: "Vente d’un tracteur" }),
    };
    expect(summaries(files).map((each) => each.acts.length)).toEqual([2, 1, 1]);
    expect(rules(files)).toEqual([]);
  });
});

describe("register-gap", () => {
  it("names the number that is missing in a sequence", () => {
    expect(said(numbered([1, 2, 4]))).toEqual([
      "acts/4.delib: register-gap Il manque le numéro 2024-3 avant celui-ci\u00a0: l’acte est-il oublié ou rangé ailleurs\u00a0?",
    ]);
  });

  it.each<[string, readonly number[], number]>([
    ["two gaps among six acts", [1, 3, 4, 5, 7, 8], 2],
    ["two gaps of which one is wide", [1, 2, 4, 5, 8, 9], 2],
    ["two numbers among three acts", [1, 2, 5], 1],
    ["three gaps among six acts", [1, 3, 5, 6, 8, 9], 3],
    ["two acts of one session", [1, 3], 1],
    ["two acts of one session that are far apart", [1, 4], 0],
  ])("tells %s", (_, numbers, gaps) => expect(rules(numbered(numbers))).toHaveLength(gaps));

  it("says nothing of two acts of two sessions", () =>
    expect(said({ ...numbered([1]), ...numbered([3], { date: "9 avril 2024" }) })).toEqual([]));

  it("writes it as wide as its neighbours", () => {
    expect(said(numbered(["2024-001", "2024-002", "2024-004"]))[0]).toContain("2024-003");
  });

  it("keeps the nought before those that go up to a longer number", () => {
    const low = [1, 2, 3, 4, 5, 6, 7].map((order) => `2024-0${order}`);
    expect(said(numbered([...low, "2024-10"]))[0]).toContain("de 2024-08 à 2024-09");
  });

  it.each<[string, readonly (string | number)[]]>([
    ["a whole sequence", [1, 2, 3, 4, 5]],
    ["a few acts picked from a year", [12, 31, 44, 45, 78, 102, 140]],
    ["a few acts of a few sessions", [110, 111, 112, 119, 133, 134]],
    ["every second act", [1, 3, 5, 7, 9, 11, 13]],
    ["a session that is filed elsewhere", [1, 2, 3, 4, 5, 18, 19, 20, 21, 22]],
    ["a bis", [1, 2, "2024-2 bis", 3, 4]],
    ["numbers of two forms", [1, 2, "DE2024-3", 4]],
    ["numbers of two years", ["2023-1", "2023-2", "2023-3", "2024-7", "2024-8"]],
    ["numbers far apart", ["1", "20000", "99999"]],
  ])("says nothing of %s", (_, numbers) => {
    expect(said(numbered(numbers))).toEqual([]);
  });

  it("says nothing where an act without a readable number may be the missing one", () => {
    const files = { ...numbered([1, 2, 4]), "acts/scan.delib": act({ number: null }) };
    expect(said(files)).toEqual([]);
  });

  it("says nothing where numbers do not follow the sessions", () => {
    const dates = ["12 mars 2024", "9 avril 2024", "5 février 2024", "11 juin 2024", "3 janvier 2024"];
    const files = Object.fromEntries(
      [1, 2, 4, 5, 6].map((number, at) => [
        `${number}.delib`,
        act({ number: `2024-${number}`, date: dates[at] ?? null }),
      ]),
    );
    expect(said(files)).toEqual([]);
  });

  it("tells few gaps of a long register and not many", () => {
    const all = Array.from({ length: 60 }, (_, at) => at + 1);
    expect(rules(numbered(all.filter((each) => each !== 17 && each !== 40)))).toHaveLength(2);
    expect(rules(numbered(all.filter((each) => each % 5 !== 0)))).toEqual([]);
  });
});

describe("register-session", () => {
  const header = { inOffice: 15, president: "Mme Anne DUPONT" };

  it("tells the act that differs from the others", () => {
    const files = {
      ...numbered([1, 2], header),
      ...numbered([3], { ...header, inOffice: 14 }),
    };
    expect(said(files)).toEqual([
      "acts/3.delib: register-session Membres en exercice\u00a0: 14 ici, 15 dans 1.delib, de la même séance\u00a0: corrigez l’acte qui se trompe.",
    ]);
  });

  it("tells another president", () => {
    const files = { ...numbered([1, 2], header), ...numbered([3], { ...header, president: "M. Luc PETIT" }) };
    expect(said(files)[0]).toContain("Président de séance\u00a0: Luc PETIT ici, Anne DUPONT dans 1.delib");
  });

  it.each<[string, object]>([
    [
      "another president for the accounts",
      { president: "M. Luc PETIT", object: "Compte administratif 2023" },
    ],
    ["a shorter writing of the name", { president: "Mme DUPONT" }],
    ["another session", { date: "9 avril 2024", inOffice: 14 }],
    ["another council", { council: "Rochebrune", inOffice: 19, number: "2024-1" }],
    [
      "an extraordinary session of the same day",
      { inOffice: 14, more: "Séance extraordinaire. Le conseil municipal approuve à l’unanimité." },
    ],
  ])("says nothing of %s", (name, more) => {
    const first = name.includes("extraordinary")
      ? { more: "Séance ordinaire. Le conseil municipal approuve à l’unanimité." }
      : {};
    const files = { ...numbered([1, 2], { ...header, ...first }), ...numbered([3], { ...header, ...more }) };
    expect(said(files)).toEqual([]);
  });

  it("says nothing where the usual president is away", () => {
    const away = "Absent : Mme Anne DUPONT.\n\nLe conseil municipal approuve à l’unanimité.";
    const files = {
      ...numbered([1, 2], header),
      ...numbered([3], { ...header, president: "M. Luc PETIT", more: away }),
    };
    expect(said(files)).toEqual([]);
  });
});

describe("register-act-id", () => {
  it("tells both acts", () => {
    const id = "034-213401722-20240312-2024_12-DE";
    expect(rules({ ...numbered([1], { id }), ...numbered([2], { id }) })).toEqual([
      "acts/1.delib: register-act-id",
      "acts/2.delib: register-act-id",
    ]);
  });
});

describe("levels and comments", () => {
  const files = numbered([1, 2, 4]);

  it("takes the level of the finding’s own file", () => {
    const run = runRegister(RULES, summaries(files), (file) =>
      file === "acts/4.delib" ? { "register-gap": "warning" } : { "register-gap": "off" },
    );
    expect(run.findings.map((each) => each.level)).toEqual(["warning"]);
    expect(runRegister(RULES, summaries(files), () => ({ "register-gap": "off" })).findings).toEqual([]);
  });

  it("is silenced by a comment, whose reason is kept, and the comment is not called unused", () => {
    const comment = "<!-- delib-ignore-file register-gap: acte retiré -->\n\n";
    const run = runRegister(
      RULES,
      summaries({ ...files, "acts/4.delib": comment + files["acts/4.delib"] }),
      () => ({}),
    );
    expect(run.findings).toEqual([]);
    expect(run.suppressed.map((each) => each.reason)).toEqual(["acte retiré"]);
  });
});
