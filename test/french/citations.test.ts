import { describe, expect, it } from "vitest";
import { type Citation, findCitations, mapCitation } from "../../server/src/french/citations.ts";
import { CODE_ABBREVIATIONS, CODE_NAMES } from "../../server/src/french/codeData.ts";
import { readCode } from "../../server/src/french/codeNames.ts";
import { allCodes } from "../../server/src/law/codes.ts";
import { foldText } from "../../server/src/text/fold.ts";

const find = (text: string): Citation[] => findCitations(foldText(text));
const all = (text: string): string[] => find(text).map((each) => each.canonical);

describe("articles", () => {
  it.each([
    "L. 2121-20",
    "L.2121-20",
    "L 2121-20",
    "L  2121-20",
    "L2121-20",
    "L.2121.20",
    "L. 2121\u201120",
    "L.\u00a02121–20",
    "l. 2121-\n20",
  ])("« %s » is one and the same", (written) => {
    const [citation, ...rest] = find(
      `Vu l’article ${written} du Code général des collectivités territoriales,`,
    );
    expect(rest).toEqual([]);
    expect(citation).toMatchObject({
      kind: "article",
      canonical: "CGCT L2121-20",
      display: "L. 2121-20",
      letter: "L",
      number: "2121-20",
      code: "CGCT",
    });
  });

  it.each([
    ["article L. 5211-11-1 du CGCT", ["CGCT L5211-11-1"]],
    ["art. L.2121-15 du C.G.C.T.", ["CGCT L2121-15"]],
    ["article R*200-2 du code de l'urbanisme", ["CU R*200-2"]],
    ["article R.* 123-1 du Code de l’Urbanisme", ["CU R*123-1"]],
    ["article L.O. 141 du code électoral", ["C. élect. LO141"]],
    ["article LO 1112-1 du CGCT", ["CGCT LO1112-1"]],
    ["article R133 du code électoral", ["C. élect. R133"]],
    ["article L284 du code électoral", ["C. élect. L284"]],
    ["article D. 2224-1 du CGCT", ["CGCT D2224-1"]],
    ["article A. 123-1 du code de commerce", ["code de commerce A123-1"]],
    ["article 2384-1 du code civil", ["C. civ. 2384-1"]],
    ["l'article 432-12 du code pénal", ["CP 432-12"]],
    ["article 1636 B sexies du code général des impôts", ["CGI 1636 B sexies"]],
    ["articles 1636 B sexies et 1639 A bis du CGI", ["CGI 1636 B sexies", "CGI 1639 A bis"]],
    [
      "articles L. 2121-29, L. 2122-21 et L. 5211-1 du CGCT",
      ["CGCT L2121-29", "CGCT L2122-21", "CGCT L5211-1"],
    ],
    ["articles L. 2121-29, 2122-21 et 5211-1 du CGCT", ["CGCT L2121-29", "CGCT L2122-21", "CGCT L5211-1"]],
    ["articles L.2121-10 – L.2121-11 du CGCT", ["CGCT L2121-10", "CGCT L2121-11"]],
    ["articles L.153-36 à L.153-40 du code de\nl’urbanisme", ["CU L153-36", "CU L153-40"]],
    [
      "articles L.153-1 et suivants et les articles R.153-1 et suivants du code de l'urbanisme",
      ["CU L153-1", "CU R153-1"],
    ],
    ["article L.1123-3 alinéa 2 du code général de la propriété des personnes publiques", ["CGPPP L1123-3"]],
    ["articles L.5211-17 et L.5214-16 IV du CGCT", ["CGCT L5211-17", "CGCT L5214-16"]],
    [
      "articles L.332-6-1-2°d, L.332-11-1 et L.332-11-2 du code de l’urbanisme",
      ["CU L332-6-1", "CU L332-11-1", "CU L332-11-2"],
    ],
    ["articles R.104-12 3° et R.104-33 du code de l'urbanisme", ["CU R104-12", "CU R104-33"]],
    ["article L612-1du CGCT", ["CGCT L612-1"]],
    [
      "articles L.153-36 et suivants et plus particulièrement\nl'article L.153-43 du code de l'urbanisme",
      ["CU L153-36", "CU L153-43"],
    ],
    ["article L. 151-] et suivants", []],
    ["article R123-19c du Code de l’Urbanisme", ["CU R123-19"]],
    ["article L452- 26 du code général de la fonction publique", ["CGFP L452-26"]],
    ["article L.2123-20-1 Code Général des Collectivités Territoriales", ["CGCT L2123-20-1"]],
    ["article L. 2121-20 du code général des\ncollectivités territoriales", ["CGCT L2121-20"]],
    ["article L. 153-8 du code de l urbanisme", ["CU L153-8"]],
    ["article L. 153-8 du code de l' urbanisme", ["CU L153-8"]],
    ["article L. 1 du code rural et de la pêche maritime", ["CRPM L1"]],
    ["articles L. 2121-29 du CGCT et L. 153-1 du code de l'urbanisme", ["CGCT L2121-29", "CU L153-1"]],
    [
      "article L. 153-8 du code de l'urbanisme et l'article L. 153-11 du même code",
      ["CU L153-8", "CU L153-11"],
    ],
  ])("« %s »", (text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  it.each([
    [
      "Vu le Code général des collectivités territoriales, et notamment son article L.5211-4-2,",
      ["CGCT L5211-4-2"],
    ],
    [
      "Vu le code général des collectivités territoriales (CGCT) et notamment ses articles L.5211-17 et L.5214-16",
      ["CGCT L5211-17", "CGCT L5214-16"],
    ],
    ["Vu le Code de l'urbanisme et notamment les articles :\nL.103-1", ["CU L103-1"]],
    ["Vu le code de l’environnement et particulièrement ses articles L333-1 et suivants", ["C. env. L333-1"]],
    ["Vu le code civil, notamment son article 713", ["C. civ. 713"]],
    ["Vu le CGCT, notamment l'article 3 de la loi", []],
    ["Vu le code de l'urbanisme.\n\nArticle L. 153-1", ["L153-1"]],
    ["Vu le code civil,\nArticle 1 : il est décidé", []],
    ["le code de l'urbanisme qui prévoit que la décision mentionnée à l’article L. 153-1", ["L153-1"]],
  ])("takes the code named before: « %s »", (text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  it("takes the CGCT only for its best known articles, and never against the text", () => {
    expect(all("en application de l'article L 2121-20.")).toEqual(["CGCT L2121-20"]);
    expect(find("(articles L.2121-10 – L.2121-11)").map((each) => each.code)).toEqual(["CGCT", "CGCT"]);
    expect(find("l'article L. 2121-20")[0]?.codeSpan).toBeNull();
    expect(all("l'article L. 153-38")).toEqual(["L153-38"]);
    expect(all("l'article L. 1111-6")).toEqual(["L1111-6"]);
    expect(all("l'article L. 2121-20 du code inconnu")).toEqual(["L2121-20"]);
    expect(all("l'article L. 2121-20 du même code")).toEqual(["L2121-20"]);
  });

  it("reads bare numbers with care", () => {
    expect(all("(L.2121-10)")).toEqual(["CGCT L2121-10"]);
    expect(all("cf. R.153-20 du code de l'urbanisme")).toEqual(["CU R153-20"]);
    expect(
      all("D2021-060, R2021-05, L2021-05, L 12, R 12-5, A 13-5, l'an 2023-12, parcelle D 123-45"),
    ).toEqual([]);
  });

  it("is no article without a number of a code", () => {
    expect(
      all("Article 1er : d'approuver. Article 2 : de dire. L'article 15 du règlement, articles de presse"),
    ).toEqual([]);
    expect(all("article L., article L.\n\n2121-20, l'article l'an, artisan, artL2121")).toEqual([]);
  });

  it("says where number and code stand", () => {
    const text = "vu les articles l. 2121-29 et 2122-21 du cgct.";
    const found = findCitations(text);
    expect(found.map((each) => text.slice(each.start, each.end))).toEqual(["l. 2121-29", "2122-21"]);
    expect(found.map((each) => each.codeSpan && text.slice(each.codeSpan.start, each.codeSpan.end))).toEqual([
      "cgct",
      "cgct",
    ]);
    expect(found.map((each) => each.display)).toEqual(["L. 2121-29", "L. 2122-21"]);
    expect(find("article R*200-2 du CGCT, article LO 1112-1")[0]?.display).toBe("R.* 200-2");
    expect(find("article LO 1112-1")[0]?.display).toBe("L.O. 1112-1");
  });
});

describe("laws, ordonnances and décrets", () => {
  it.each([
    ["Vu la loi n° 2015-991 du 7 août 2015 portant", ["loi n° 2015-991 du 7 août 2015"]],
    ["Vu la loi n°2015-991 du 7 août 2015", ["loi n° 2015-991 du 7 août 2015"]],
    ["Vu la Loi N° 2015-991 en date du 7 août 2015", ["loi n° 2015-991 du 7 août 2015"]],
    ["la loi 2015-991 du 07/08/2015", ["loi n° 2015-991 du 7 août 2015"]],
    ["la loi NOTRe n° 2015-991", ["loi n° 2015-991"]],
    ["la loi de finances rectificative n° 2020-473 du 25 avril 2020", ["loi n° 2020-473 du 25 avril 2020"]],
    ["la loi d'orientation n° 92-125 du 6 février 1992", ["loi n° 92-125 du 6 février 1992"]],
    ["le décret n° 85- 643 du 26 juin 1985 relatif", ["décret n° 85-643 du 26 juin 1985"]],
    ["Le décret n° 2019 – 589 du 16 juin 2019", ["décret n° 2019-589 du 16 juin 2019"]],
    ["loi organique n° 2013-402 du 17 mai 2013", ["loi organique n° 2013-402 du 17 mai 2013"]],
    ["l’ordonnance n° 2021-1310 du 7 octobre 2021", ["ordonnance n° 2021-1310 du 7 octobre 2021"]],
    [
      "VU les décrets n° 2012-170 du 3 février 2012, n° 2015-161 du 11 février 2015",
      ["décret n° 2012-170 du 3 février 2012", "décret n° 2015-161 du 11 février 2015"],
    ],
    [
      "les lois n° 82-213 du 2 mars 1982 et n° 82-623 du 22 juillet 1982",
      ["loi n° 82-213 du 2 mars 1982", "loi n° 82-623 du 22 juillet 1982"],
    ],
    ["la loi du 1er juillet 1901", ["loi du 1er juillet 1901"]],
    ["le décret n° 85-603\ndu 10 juin 1985 modifié", ["décret n° 85-603 du 10 juin 1985"]],
    ["la loi n° 84-53 modifiée du 26 janvier 1984", ["loi n° 84-53 du 26 janvier 1984"]],
  ])("« %s »", (text, expected) => {
    expect(find(text).map((each) => each.display)).toEqual(expected);
  });

  it.each([
    "la loi prévoit que le conseil du 11 juillet 2023",
    "la loi de finances pour 2024",
    "l'ordonnance du juge du 12 mars 2020",
    "l'ordonnance du 12 mars 2020",
    "la loi et la délibération n° 2021-28",
    "la loi sera appliquée, décision n° 2021-28",
    "loin n° 2015-991",
    "le décret susvisé",
    "l'ordre n° 2015-991",
    "loi n° 2015-991-3",
    "loi n° 201-991",
    "décret-loi",
  ])("« %s » cites none", (text) => expect(all(text)).toEqual([]));

  it("gives the year of the number apart from that of the date", () => {
    const [law] = find("loi n° 2015-991 du 7 août 2014");
    expect(law).toMatchObject({ year: 2015, date: { year: 2014, month: 8, day: 7, real: true } });
    expect(find("loi n° 82-213 du 2 mars 1982")[0]?.year).toBe(1982);
    expect(find("loi n° 07-1199 du 10 août 2007")[0]?.year).toBeNull();
    expect(find("décret n° 2015-100 du 31 février 2015")[0]?.date?.real).toBe(false);
    expect(find("loi du 1er juillet 1901")[0]).toMatchObject({
      number: null,
      year: null,
      canonical: "loi du 1er juillet 1901",
    });
  });

  it("says where each part stands", () => {
    const text = "vu la loi n° 2015-991 du 7 aout 2015, et";
    const law = findCitations(text)[0] ?? expect.unreachable();
    const at = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    expect(at(law)).toBe("loi n° 2015-991 du 7 aout 2015");
    expect([law.numberSpan, law.yearSpan, law.date?.yearSpan].map((each) => at(each ?? null))).toEqual([
      "2015-991",
      "2015",
      "2015",
    ]);
    expect(law.canonical).toBe("loi n° 2015-991");
  });
});

describe("all citations", () => {
  it("come in order, none over another", () => {
    const text = foldText(
      "Vu le Code général des collectivités territoriales, notamment ses articles L. 2121-29 et L. 2122-22 ; Vu la loi n° 2015-991 du 7 août 2015 ; Vu l'article L. 153-1 du code de l'urbanisme ; Vu le décret n° 2021-1311 du 7 octobre 2021",
    );
    const found = findCitations(text);
    expect(found.map((each) => each.canonical)).toEqual([
      "CGCT L2121-29",
      "CGCT L2122-22",
      "loi n° 2015-991",
      "CU L153-1",
      "décret n° 2021-1311",
    ]);
    for (const [index, each] of found.entries()) {
      expect(each.end).toBeGreaterThan(each.start);
      if (index > 0) expect(each.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
  });

  it("keep to the range", () => {
    const text = "article l. 2121-20 article l. 2121-29";
    expect(findCitations(text, 18).map((each) => each.canonical)).toEqual(["CGCT L2121-29"]);
    expect(findCitations(text, 0, 17).map((each) => each.canonical)).toEqual(["CGCT L2121-2"]);
    expect(findCitations(text, 0, 8)).toEqual([]);
  });

  it("move to other offsets with every span", () => {
    const moved = (text: string) =>
      findCitations(text).map((each) =>
        mapCitation(each, ({ start, end }) => ({ start: start + 100, end: end + 100 })),
      );
    for (const text of [
      "article l. 2121-20 du cgct",
      "loi n° 2015-991 du mardi 7 aout 2015",
      "loi du 1er juillet 1901",
    ]) {
      const spans = (value: unknown): number[] =>
        value !== null && typeof value === "object"
          ? Object.entries(value).flatMap(([key, each]) =>
              key === "start" || key === "end" ? [Number(each)] : spans(each),
            )
          : [];
      const before = spans(findCitations(text));
      expect(before.length).toBeGreaterThan(2);
      expect(spans(moved(text))).toEqual(before.map((each) => each + 100));
    }
  });

  it("end on hostile texts", () => {
    expect(all("article ".repeat(15_000))).toEqual([]);
    expect(all("article 1, ".repeat(10_000))).toEqual([]);
    expect(all("l. ".repeat(40_000))).toEqual([]);
    expect(all("loi ".repeat(25_000))).toEqual([]);
    expect(all("loi n° ".repeat(15_000))).toEqual([]);
    expect(all("code ".repeat(20_000))).toEqual([]);
    expect(all("c.".repeat(50_000))).toEqual([]);
    expect(all(`article l. 2121${"-1".repeat(50_000)}`)).toHaveLength(1);
    expect(all(`articles ${"l. 2121-20, ".repeat(8_000)}`).length).toBeGreaterThanOrEqual(7_999);
    expect(all("a".repeat(100_000))).toEqual([]);
  });
});

describe("codes", () => {
  it("are those of the law floor, by the same abbreviations", () => {
    const own = new Set(CODE_NAMES.map(([abbreviation]) => abbreviation));
    const law = new Set(allCodes().map(({ abbreviation }) => abbreviation));
    law.delete("CG3P");
    expect([...own].sort()).toEqual([...law].sort());
    for (const [, abbreviation] of CODE_ABBREVIATIONS) expect(own).toContain(abbreviation);
    for (const { name, abbreviation } of allCodes()) {
      const folded = foldText(name.replace(" (nouveau)", ""));
      expect(readCode(folded, 0, folded.length), name).toEqual({
        code: abbreviation === "CG3P" ? "CGPPP" : abbreviation,
        start: 0,
        end: folded.length,
      });
    }
  });

  it.each([
    ["c.g.c.t. et", "CGCT", 8],
    ["cgct,", "CGCT", 4],
    ["cg3p", "CGPPP", 4],
    ["code postal", null, 4],
    ["code rural", "CRPM", 10],
  ])("« %s »", (text, code, end) => expect(readCode(text, 0, text.length)).toEqual({ code, start: 0, end }));

  it.each(["codex", "code", "code-barres", "cgctx", "livre", "livre ouvert", "", "c."])(
    "« %s » names none",
    (text) => expect(readCode(text, 0, text.length)).toBeNull(),
  );
});
