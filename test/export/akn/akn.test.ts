import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportAkn } from "../../../server/src/export/akn/akn.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { mutated } from "../../properties/changes.ts";
import { allTexts } from "../../support/texts.ts";
import { wordsOf, wordsOfAct } from "../html/reading.ts";
import { all, type Element, elements, parseXml, textOf } from "../support/xml.ts";
import { faultsOf } from "./structure.ts";

const BREAKS = new Set(["p", "br", "num", "td", "th"]);

function exported(text: string, acts?: readonly number[]) {
  return exportAkn([{ path: "acte.delib", snapshot: createSnapshot(text), ...(acts && { acts }) }], {
    language: "fr",
  });
}

/** The document of each act of a text; acts without a day have none. */
function documentsOf(text: string): (Element | null)[] {
  return createSnapshot(text).acts.map(({ index }) => {
    const { data } = exported(text, [index]);
    return data === null ? null : parseXml(data);
  });
}

/** The words of a document, what stands in `meta` apart. */
function wordsIn(document: Element): string[] {
  const parts = ["preface", "preamble", "body", "conclusions"].flatMap((name) => all(document, name));
  return wordsOf(parts.map((part) => textOf(part, BREAKS)).join(" "));
}

function check(text: string): void {
  const documents = documentsOf(text);
  for (const document of documents) if (document) expect(faultsOf(document)).toEqual([]);
  if (documents.length > 0 && documents.every((document) => document !== null))
    expect(documents.flatMap((document) => (document ? wordsIn(document) : []))).toEqual(wordsOfAct(text));
}

describe("words of the act = words of the document, in the structure of Akoma Ntoso", () => {
  it.each(allTexts().map(({ name, text }) => [name, text]))("%s", (_, text) => check(text));

  it("of a row of dashes that is no table", () =>
    check("Séance du 12 mars 2024\n\n|---|---|\n\nObjet : Achat\n"));

  it("of a table wider than a page holds", () =>
    check(`Séance du 12 mars 2024\n\nObjet : Achat\n\n| a | b |\n${"| x ".repeat(200)}|\n| c | d |\n`));

  it("of a list of more items than can be counted anew for each", () =>
    check(`Séance du 12 mars 2024\n\nObjet : Achat\n\n${"- point\n".repeat(150_000)}`));

  it("whatever was changed at random", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        fc.pre(!/[^\s].*<!--/.test(text) && !/-->/.test(text.replace(/<!--[\s\S]*?-->/g, "")));
        check(text);
      }),
      { numRuns: 300 },
    );
  });
});

const ACT = `COMMUNE DE VALBRUNE
Séance du mardi 18 mars 2025
Délibération n° 2025-08
Objet : Achat d'un tracteur & d'une remorque <neuve>

Nombre de membres en exercice : 5
Présents : Anne DURAND, Luc PETIT, Zoé MOREL
Absent ayant donné pouvoir : Paul ROUX à Luc PETIT
Absente : Ève BLANC

Vu l'article L. 2121-29 du code général des collectivités territoriales,
Vu le budget,

Considérant qu'il faut un tracteur,

Le conseil municipal, après en avoir délibéré,

Article 1er : Le tracteur est acheté.
Article 2 : Le maire est chargé de l'exécution :
- du marché ;
- du paiement.

Adopté à la majorité.
Pour : 3 voix
Contre : 1 voix (Zoé MOREL)
Abstention : 0 voix

Nomenclature ACTES : 1.1 Marchés publics
Fait à Valbrune, le 20 mars 2025
Le maire, Anne DURAND
003-210300042-20250318-25-08-DE
`;

describe("an act", () => {
  const { data, problems } = exported(ACT);
  const document = parseXml(data ?? "");
  const one = (name: string) => all(document, name)[0];
  const texts = (name: string) => all(document, name).map((each) => textOf(each, new Set(["br"])));

  it("is a document of type act, of the right namespace", () => {
    expect(problems).toEqual([]);
    expect(document.attributes.xmlns).toBe("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
    expect(one("act")?.attributes).toMatchObject({ name: "deliberation", contains: "originalVersion" });
  });

  it("is identified as work, expression and manifestation", () => {
    const work = "/akn/fr/act/deliberation/siren-210300042/2025-03-18/2025-08";
    expect(all(document, "FRBRuri").map(({ attributes }) => attributes.value)).toEqual([
      work,
      `${work}/fra@2025-03-18`,
      `${work}/fra@2025-03-18.xml`,
    ]);
    expect(one("FRBRnumber")?.attributes.value).toBe("2025-08");
    expect(one("FRBRname")?.attributes.value).toBe("Achat d'un tracteur & d'une remorque <neuve>");
    expect(one("FRBRalias")?.attributes.value).toBe("003-210300042-20250318-25-08-DE");
  });

  it("without a number has the words of its object for an address", () => {
    const document = parseXml(exported(ACT.replace("Délibération n° 2025-08\n", "")).data ?? "");
    expect(all(document, "FRBRuri")[0]?.attributes.value).toMatch(
      /2025-03-18\/achat-d-un-tracteur-d-une-remorque/,
    );
    expect(all(document, "FRBRnumber")).toEqual([]);
  });

  it("has its persons among its references, and marks them in the text", () => {
    const persons = all(document, "TLCPerson").map(({ attributes }) => attributes.showAs);
    expect(persons).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Paul ROUX", "Ève BLANC"]);
    expect(all(document, "person").map(({ attributes }) => attributes.refersTo)).toEqual([
      ...["anne-durand", "luc-petit", "zoe-morel", "paul-roux", "luc-petit", "eve-blanc", "zoe-morel"].map(
        (name) => `#p-${name}`,
      ),
    ]);
    expect(texts("signature")).toEqual(["Anne DURAND"]);
  });

  it("has its parts", () => {
    expect(texts("docNumber")).toEqual(["2025-08"]);
    expect(texts("docTitle")).toEqual(["Achat d'un tracteur & d'une remorque <neuve>"]);
    expect(all(document, "citation")).toHaveLength(2);
    expect(all(document, "recital")).toHaveLength(1);
    expect(texts("num")).toEqual(["Article 1er", "Article 2"]);
    expect(all(one("body") as Element, "item")).toHaveLength(2);
    expect(textOf(one("conclusions") as Element, BREAKS)).toContain("Fait à Valbrune");
  });

  it("says quorum, vote and attendance", () => {
    expect(one("voting")?.attributes.outcome).toBe("#adopted");
    expect(
      elements(one("voting") as Element).map(({ attributes }) => [attributes.refersTo, attributes.value]),
    ).toEqual([
      ["#for", "3"],
      ["#against", "1"],
      ["#abstain", "0"],
    ]);
    expect(one("delib:attendance")?.attributes).toMatchObject({ inOffice: "5", voters: "4" });
    expect(one("delib:represented")?.attributes).toMatchObject({
      refersTo: "#p-paul-roux",
      by: "#p-luc-petit",
    });
    expect(one("delib:voterAgainst")?.attributes.refersTo).toBe("#p-zoe-morel");
    expect(one("keyword")?.attributes.value).toBe("1.1");
  });
});

describe("what cannot be said", () => {
  it("an act without a day makes no document, and the day is asked for", () => {
    const { data, problems } = exported(
      ACT.replace("Séance du mardi 18 mars 2025\n", "").replace(/^003-.*$/m, ""),
    );
    expect(data).toBeNull();
    expect(problems).toMatchObject([{ level: "error", field: "FRBRdate", path: "acte.delib" }]);
  });

  it("nor does a text without acts", () => {
    expect(exported("Bonjour.")).toMatchObject({ data: null, problems: [{ level: "error" }] });
  });

  it("several acts at once are told", () => {
    const second = ACT.replace("2025-08", "2025-09");
    const { data, problems } = exported(`${ACT}\n${second}`);
    expect(data).toContain("2025-08");
    expect(problems).toMatchObject([{ level: "error" }]);
  });

  it("signs that XML has none for", () => {
    const text = ACT.replace("tracteur &", "trac\u0000teur\u0007 \ud800\uffff & ]]> &amp;");
    expect(() => parseXml(exported(text).data ?? "")).not.toThrow();
  });
});
