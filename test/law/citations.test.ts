import { describe, expect, it } from "vitest";
import { articleTitle, knownArticles } from "../../server/src/law/articles.ts";
import { allCodes, legalCode } from "../../server/src/law/codes.ts";
import { legifranceLink } from "../../server/src/law/legifrance.ts";

describe("codes", () => {
  it.each([
    ["CGCT", "code général des collectivités territoriales"],
    ["C.G.C.T.", "code général des collectivités territoriales"],
    ["Code Général des Collectivités Territoriales", "code général des collectivités territoriales"],
    ["code de l’urbanisme", "code de l'urbanisme"],
    ["CG3P", "code général de la propriété des personnes publiques"],
    ["C. élect.", "code électoral"],
  ])("%s", (text, name) => {
    expect(legalCode(text)?.name).toBe(name);
  });

  it("knows no other", () => {
    expect(legalCode("code de la mer")).toBeNull();
    expect(legalCode("")).toBeNull();
    expect(allCodes().every((code) => /^LEGITEXT\d{12}$/.test(code.legifranceId))).toBe(true);
  });
});

describe("titles of articles", () => {
  it("gives both languages, however the number is written", () => {
    expect(articleTitle("CGCT L2121-17")).toEqual({
      fr: "Quorum du conseil municipal",
      en: "Quorum of the municipal council",
    });
    expect(articleTitle("CGCT L. 2121-17")).toEqual(articleTitle("CGCT L2121-17"));
    expect(articleTitle("CGPPP L2111-1")).toEqual(articleTitle("CG3P L2111-1"));
    expect(articleTitle("CGI 1639 A bis")?.en).toBe("Deadline for tax deliberations");
  });

  it("knows no other", () => {
    for (const citation of ["CGCT L9999-1", "L2121-17", "", "XYZ L2121-17", `CGCT ${"1".repeat(10_000)}`])
      expect(articleTitle(citation)).toBeNull();
  });

  it("reads every row of its data", () => {
    for (const article of knownArticles()) {
      const title = articleTitle(article);
      expect(title?.fr.length, article).toBeGreaterThan(3);
      expect(title?.en.length, article).toBeGreaterThan(3);
    }
  });
});

describe("links to Légifrance", () => {
  const site = "https://www.legifrance.gouv.fr";

  it.each([
    ["CGCT", `${site}/codes/texte_lc/LEGITEXT000006070633`],
    [
      "CGCT L. 2121-20",
      `${site}/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L2121-20&searchType=ALL&page=1&pageSize=10`,
    ],
    [
      "code de l'urbanisme R*200-2",
      `${site}/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=R*200-2&searchType=ALL&page=1&pageSize=10`,
    ],
    [
      "loi n° 2015-991 du 7 août 2015",
      `${site}/search/all?tab_selection=all&searchField=ALL&query=2015-991&page=1&init=true`,
    ],
    [
      "décret 2021-1311",
      `${site}/search/all?tab_selection=all&searchField=ALL&query=2021-1311&page=1&init=true`,
    ],
  ])("%s", (citation, link) => {
    expect(legifranceLink(citation)).toBe(link);
  });

  it.each([
    "",
    "L2121-20",
    "délibération n° 2021-28",
    "XYZ L2121-20",
    "loi".repeat(10_000),
    " ".repeat(100_000),
  ])("%.30j has none", (citation) => {
    expect(legifranceLink(citation)).toBeNull();
  });
});
