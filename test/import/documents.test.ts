// DOCX, ODT and PDF: what is read of each, and that an act says the same through all of them.
import { describe, expect, it } from "vitest";
import { importDocument } from "../../server/src/import/bundle.ts";
import type { Imported } from "../../server/src/import/types.ts";
import { reading } from "../properties/reading.ts";
import { exampleTexts, seedTexts } from "../support/texts.ts";
import { docx, docxOf, odt, odtOf, p, pdf, pdfOf } from "./build.ts";
import { wrapped } from "./printer.ts";
import { lettersOf, TOOLS } from "./support.ts";

async function made(bytes: Uint8Array): Promise<Imported> {
  const imported = await importDocument(bytes, TOOLS);
  if ("trouble" in imported) throw new Error(imported.trouble);
  return imported;
}

/** The text of a document, no-break spaces plain. */
async function textOf(bytes: Uint8Array): Promise<string> {
  return (await made(bytes)).text.replace(/[\u00a0\u202f]/g, " ");
}

describe.each([...seedTexts(), ...exampleTexts()])("$name", ({ text }) => {
  it.each([
    ["DOCX", docxOf],
    ["ODT", odtOf],
    ["PDF", (act: string) => pdfOf(wrapped(act, 95))],
  ] as const)("says the same as %s", async (_, build) => {
    const imported = await made(build(text));
    const facts = (of: string) =>
      reading(of).facts.map((each) => {
        const { collectivity: _, object: __, ...others } = each as { collectivity: unknown; object: unknown };
        return others;
      });
    expect(facts(imported.text)).toEqual(facts(text));
    const again = await importDocument(new TextEncoder().encode(imported.text), TOOLS);
    expect(again).toMatchObject({ text: imported.text });
    for (const each of reading(imported.text).findings)
      expect(each).not.toMatch(/^(?:running-header|page-number)/);
  });
});

describe("DOCX", () => {
  it("keeps runs, tabs, breaks and hyphens, and every change that was accepted", async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body =
      `<w:p>${run("<w:t>Le conseil</w:t>")}${run("<w:tab/><w:t>municipal</w:t><w:br/><w:t>de Val</w:t><w:noBreakHyphen/><w:t>Brune</w:t>")}</w:p>` +
      `<w:p><w:ins>${run("<w:t>approuve</w:t>")}</w:ins><w:del>${run("<w:delText>refuse</w:delText>")}</w:del>${run('<w:t xml:space="preserve"> le budget.</w:t>')}</w:p>`;
    expect(await textOf(docx(body))).toBe("Le conseil municipal\nde Val-Brune\napprouve le budget.\n");
  });

  it("parts paragraphs of prose that stand right under one another, headings, articles and the parts of an act", async () => {
    const prose = (word: string) =>
      `${word}, la commune entretient chaque année les chemins ruraux et les fossés qui les bordent, par ses agents.`;
    const lines = [
      "Séance du 12 mars 2024",
      "Présents : Anne DURAND, Luc PETIT",
      "Objet : Entretien des chemins",
      prose("Au printemps"),
      prose("À l’automne"),
      "DÉCISION DU CONSEIL",
      "Le conseil décide :",
      `Article 1er : ${prose("dit")}`,
      `Article 2 : ${prose("dit")}`,
      "- de payer ;",
      "- d’encaisser.",
      "Adopté à l’unanimité.",
    ];
    const text = await textOf(docxOf(lines.join("\n")));
    expect(text.trimEnd().split("\n")).toEqual([
      ...lines.slice(0, 2),
      "",
      lines[2],
      "",
      lines[3],
      "",
      lines[4],
      "",
      ...lines.slice(5, 8),
      "",
      ...lines.slice(8),
    ]);
  });

  it("writes numbers and bullets, which the file does not hold as text", async () => {
    const numbered = (level: number, list: number) =>
      `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1 :"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const body = [
      p("approuve le budget ;", numbered(0, 1)),
      p("celui de l’eau ;", numbered(1, 1)),
      p("celui du bois ;", numbered(1, 1)),
      p("autorise le maire.", numbered(0, 1)),
      p("un point ;", numbered(0, 2)),
    ].join("");
    expect(await textOf(docx(body, { numbering }))).toBe(
      "Article 1 : approuve le budget ;\na) celui de l’eau ;\nb) celui du bois ;\nArticle 2 : autorise le maire.\n- un point ;\n",
    );
  });

  it("turns tables into rows, votes into lines, layout into paragraphs", async () => {
    const table = (...rows: string[][]) =>
      `<w:tbl>${rows
        .map(
          (row) =>
            `<w:tr>${row
              .map(
                (cell) =>
                  `<w:tc>${cell
                    .split("\n")
                    .map((each) => p(each))
                    .join("")}</w:tc>`,
              )
              .join("")}</w:tr>`,
        )
        .join("")}</w:tbl>`;
    const body =
      table(["COMMUNE DE VALBRUNE\nMairie", "EXTRAIT DU REGISTRE\nSéance du 11 juillet 2023"]) +
      table(["Nature", "Montant", "Part"], ["Travaux", "12 000 €", "80 %"]) +
      table(["Pour", "12"], ["Contre", "0"]) +
      table(["Pour", "Contre"], ["12", "0"]);
    expect(await textOf(docx(body))).toBe(
      "COMMUNE DE VALBRUNE\nMairie\nEXTRAIT DU REGISTRE\nSéance du 11 juillet 2023\n| Nature | Montant | Part |\n| Travaux | 12 000 € | 80 % |\nPour : 12\nContre : 0\nPour : 12\nContre : 0\n",
    );
  });

  it("leaves a header out whose pieces the act says itself", async () => {
    const body = ["Commune de Saint-Aubin", "Délibération n° 2025-08", "Objet : Toiture"].map((text) =>
      p(text),
    );
    const header1 = `<w:hdr>${p("Saint-Aubin — Délibération n° 2025-08")}</w:hdr>`;
    const imported = await made(docx(body.join(""), { header1 }));
    expect(imported.removed.headers).toEqual(["Saint-Aubin — Délibération n° 2025-08"]);
    expect(imported.text.startsWith("Commune de Saint-Aubin")).toBe(true);
  });

  it("leaves headers and footers out, but for what only the header says of the act", async () => {
    const parts = {
      header1: `<w:hdr>${p("Délibération n° 2023-41")}${p("Page 1 sur 2")}</w:hdr>`,
      footer1: `<w:ftr>${p("Mairie – 1 place de la Halle")}</w:ftr>`,
    };
    const imported = await made(docx(p("Objet : achat d’un tracteur"), parts));
    expect(imported.text.replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Délibération n° 2023-41\n\nObjet : achat d’un tracteur\n",
    );
    expect(imported.removed.headers).toEqual(["Page 1 sur 2", "Mairie – 1 place de la Halle"]);
    const known = await made(docx(p("Délibération n° 2023-41") + p("Objet : achat"), parts));
    expect(known.text.match(/2023-41/g)).toHaveLength(1);
  });

  it("puts footnotes after the text and text boxes after their paragraph", async () => {
    const body = `<w:p><w:r><w:t>Vu le budget</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:t>Fait à Valbrune</w:t></w:r><w:r><w:drawing><w:txbxContent>${p("Le maire")}</w:txbxContent></w:drawing></w:r></w:p>`;
    const footnotes = `<w:footnotes><w:footnote w:type="separator" w:id="0">${p("")}</w:footnote><w:footnote w:id="2">${p("Voté en mars.")}</w:footnote></w:footnotes>`;
    expect(await textOf(docx(body, { footnotes }))).toBe(
      "Vu le budget [1]\nFait à Valbrune\nLe maire\n[1] Voté en mars.\n",
    );
  });
});

describe("ODT", () => {
  it("keeps spaces, tabs and breaks, leaves out what was deleted and said beside", async () => {
    const body =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>refusé</text:p></text:deletion></text:changed-region></text:tracked-changes>" +
      "<text:h>Le<text:s/>conseil<text:tab/>municipal</text:h><text:p>approuve\n  <text:span>le budget</text:span><text:line-break/>de la commune<office:annotation><text:p>à voir</text:p></office:annotation>.</text:p>";
    expect(await textOf(odt(body))).toBe("Le conseil municipal\napprouve le budget\nde la commune.\n");
  });

  it("writes numbers and bullets", async () => {
    const automatic =
      '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=". "/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
    const body = `<text:list text:style-name="N">${item("<text:p>un</text:p>")}${item(`<text:p>deux</text:p><text:list>${item("<text:p>sous</text:p>")}</text:list>`)}</text:list><text:list text:style-name="B">${item("<text:p>puce</text:p>")}</text:list>`;
    expect(await textOf(odt(body, {}, automatic))).toBe("1. un\n2. deux\na) sous\n- puce\n");
  });

  it("leaves the page styles’ headers out, reads tables and notes", async () => {
    const styles =
      '<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t"><office:master-styles><style:master-page><style:header><text:p>Mairie</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>';
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `<text:p>Vote<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>à main levée</text:p></text:note-body></text:note></text:p><table:table><table:table-header-rows><table:table-row>${cell("Pour")}${cell("12")}</table:table-row></table:table-header-rows><table:table-row>${cell("Contre")}${cell("0")}</table:table-row></table:table>`;
    const imported = await made(odt(body, { "styles.xml": styles }));
    expect(imported.text.replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Vote [1]\nPour : 12\nContre : 0\n[1] à main levée\n",
    );
    expect(imported.removed.headers).toEqual(["Mairie", "Page 1"]);
  });
});

describe("PDF", () => {
  const at = (text: string, x: number, y: number, size = 10) => ({ text, x, y, size });

  it("puts lines, words and raised letters where they belong, whatever the order in the file", async () => {
    const text = await textOf(
      pdf([
        [
          at("tracteur.", 160, 700),
          at("Le conseil", 40, 700),
          at("achète", 112, 700),
          at("le 1", 40, 760),
          at("er", 64, 764, 6),
          at("mars, vote unanime", 78, 760),
        ],
      ]),
    );
    expect(text).toBe("le 1er mars, vote unanime\n\nLe conseil achète tracteur.\n");
  });

  it("reads two columns one after the other", async () => {
    const left = ["COMMUNE DE VALBRUNE", "Département de l’Orne", "Conseillers : onze", "Présents : neuf"];
    const right = [
      "EXTRAIT DU REGISTRE",
      "Séance du 11 juillet 2023",
      "Sous la présidence",
      "de Mme Anne DURAND",
    ];
    const text = await textOf(
      pdf([
        [
          ...left.map((each, row) => at(each, 40, 800 - row * 12)),
          ...right.map((each, row) => at(each, 300, 800 - row * 12)),
        ],
      ]),
    );
    const [first, second] = [text.indexOf("Présents"), text.indexOf("EXTRAIT")];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
  });

  it("leaves headers, footers and numbers of pages out, and joins over the page", async () => {
    const page = (n: number, ...lines: string[]) => [
      at("Commune de Valbrune - registre", 40, 820),
      ...lines.map((line, row) => at(line, 40, 780 - row * 12)),
      at("1 place de la Halle, Valbrune", 40, 40),
      at(String(n), 300, 25),
    ];
    const imported = await made(
      pdf([
        page(
          1,
          "Délibération n° 2023-41",
          "Le conseil municipal, après en avoir délibéré comme il se doit, décide à l’unanimité que la",
        ),
        page(
          2,
          "commune achète un tracteur et que la dépense est inscrite au budget de l’année en cours, puis",
        ),
        page(3, "charge le maire de son exécution."),
      ]),
    );
    expect(imported.text.replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Commune de Valbrune - registre\n\nDélibération n° 2023-41\nLe conseil municipal, après en avoir délibéré comme il se doit, décide à l’unanimité que la commune achète un tracteur et que la dépense est inscrite au budget de l’année en cours, puis charge le maire de son exécution.\n",
    );
    expect(imported.removed.headers).toHaveLength(2);
    expect(imported.removed.footers).toHaveLength(3);
    expect(imported.removed.pageNumbers).toEqual(["1", "2", "3"]);
  });

  it("keeps the names of a printed table of votes in their row, beside other columns below it", async () => {
    const at = (text: string, x: number, y: number) => ({ text, x, y, size: 10 });
    const { text } = await made(
      pdf([
        [
          at(
            "Le conseil municipal, après en avoir délibéré, décide d’acheter un tracteur au prix convenu.",
            40,
            780,
          ),
          at("Pour", 40, 760),
          at("9", 200, 760),
          at("Abstentions", 40, 748),
          at("2", 200, 748),
          at("Marc PEYROT, Rose LAFAYE", 250, 748),
          at("Nomenclature ACTES : 1.1", 40, 736),
          at("Fait à Valbrune", 250, 720),
          at("Le maire, Anne DURAND", 250, 708),
        ],
      ]),
    );
    expect(text.replace(/[\u00a0\u202f]/g, " ")).toContain(
      "Pour : 9\nAbstentions : 2 (Marc PEYROT, Rose LAFAYE)\n",
    );
  });

  it("joins no signature at the right with the clause below it", async () => {
    const at = (text: string, x: number, y: number) => ({ text, x, y, size: 10 });
    const clause = [
      "La présente délibération peut faire l’objet d’un recours devant le tribunal administratif",
      "dans un délai de deux mois à compter de sa publication et de sa transmission au préfet.",
    ];
    const { text } = await made(
      pdf([
        [
          at("Fait à Valbrune, le 20 mars 2025", 290, 780),
          at("La secrétaire de séance, Pauline DESSERT", 290, 768),
          ...clause.map((line, row) => at(line, 40, 756 - row * 12)),
        ],
      ]),
    );
    expect(text).toMatch(/Pauline DESSERT\n{1,2}La présente délibération/);
    expect(text).toContain("administratif dans un délai");
  });

  it.each([
    ["Pour Contre Abstention", "11 2 1", ["Pour : 11", "Contre : 2", "Abstention : 1"]],
    [
      "Membres en exercice Présents Votants",
      "15 12 14",
      ["Membres en exercice : 15", "Présents : 12", "Votants : 14"],
    ],
    ["Pour Contre Abstentions", "Vote 11 2 1", ["Vote", "Pour : 11", "Contre : 2", "Abstentions : 1"]],
    ["Pour Contre Abstention", "11 2", null],
    ["Pour la commune Contre", "11 2", null],
    ["Pour", "11", null],
  ])("reads the counts of narrow cells: %s / %s", async (head, row, lines) => {
    const text = await textOf(
      pdfOf(`Le conseil municipal a voté comme suit.\n${head}\n${row}\nLe maire remercie.`),
    );
    expect(text).toContain((lines ?? [head, row]).join("\n"));
  });

  it("reads the counts of a table with their labels, beside or above", async () => {
    const beside = [
      ["Pour", "9 voix"],
      ["Contre", "2 voix"],
      ["Abstention", "0 voix"],
    ].flatMap(([label, figure], row) => [
      at(label ?? "", 40, 800 - row * 14),
      at(figure ?? "", 300, 800 - row * 14),
    ]);
    const above = ["Pour", "Contre"].flatMap((label, column) => [
      at(label, 40 + column * 100, 700),
      at(String(column + 3), 40 + column * 100, 686),
    ]);
    expect(await textOf(pdf([[...beside, ...above]]))).toBe(
      "Pour : 9 voix\nContre : 2 voix\nAbstention : 0 voix\n\nPour : 3\nContre : 4\n",
    );
  });

  it("loses no letter", async () => {
    for (const { text } of exampleTexts()) {
      const imported = await made(pdfOf(wrapped(text, 95)));
      const gone = Object.values(imported.removed).flat().join("");
      expect([...lettersOf(imported.text + gone)].sort().join("")).toBe([...lettersOf(text)].sort().join(""));
    }
  });
});
