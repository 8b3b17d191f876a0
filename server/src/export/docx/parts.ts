import { xmlText, xmlValue } from "../xml/escape.ts";
import { plainRun } from "./runs.ts";
import { stylesPart } from "./styles.ts";

/** Namespaces of the parts (ECMA-376, transitional). */
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What the parts around the text say of it. */
export interface About {
  readonly title: string;
  readonly author: string;
  /** Line at the top of every page but the first. */
  readonly header: string;
  /** « Page {0} sur {1} » in the language of the export. */
  readonly footer: string;
}

/** Every part of the document but `word/document.xml`, by its name in the package. */
export function partsOf(about: About, links: readonly (readonly [string, string])[]): Record<string, string> {
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides()}</Types>`,
    "_rels/.rels": relationships([
      ["main", `${RELATIONSHIPS}/officeDocument`, "word/document.xml"],
      ["core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(about.title)}</dc:title><dc:creator>${xmlText(about.author)}</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>`,
    "word/styles.xml": DECLARATION + stylesPart(WORD),
    "word/numbering.xml": DECLARATION + numberingPart(),
    "word/settings.xml": `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="709"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    "word/header1.xml": part(
      "hdr",
      `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${plainRun(about.header)}</w:p>`,
    ),
    "word/footer1.xml": part(
      "ftr",
      `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${pageWords(about.footer)}</w:p>`,
    ),
    "word/_rels/document.xml.rels": relationships([
      ["styles", `${RELATIONSHIPS}/styles`, "styles.xml"],
      ["numbering", `${RELATIONSHIPS}/numbering`, "numbering.xml"],
      ["settings", `${RELATIONSHIPS}/settings`, "settings.xml"],
      ["header", `${RELATIONSHIPS}/header`, "header1.xml"],
      ["footer", `${RELATIONSHIPS}/footer`, "footer1.xml"],
      ...links.map(([id, address]) => [id, `${RELATIONSHIPS}/hyperlink`, address, "External"] as const),
    ]),
  };
}

/** `word/document.xml` around the paragraphs of the acts. */
export function documentPart(body: string): string {
  // A4, margins of 2 cm; the first page has the act's own heading, and no header.
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>' +
    '<w:footerReference w:type="first" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';
  return `${DECLARATION}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}"><w:body>${body}${section}</w:body></w:document>`;
}

function overrides(): string {
  const types = {
    document: "document.main",
    styles: "styles",
    numbering: "numbering",
    settings: "settings",
    header1: "header",
    footer1: "footer",
  };
  const word = Object.entries(types).map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`,
  );
  return `${word.join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;
}

function relationships(all: readonly (readonly [string, string, string, "External"?])[]): string {
  const each = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${xmlValue(target)}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function part(name: "hdr" | "ftr", content: string): string {
  return `${DECLARATION}<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`;
}

/** The words of the footer with the fields that count the pages. */
function pageWords(template: string): string {
  return template
    .split(/(\{[01]\})/)
    .map((piece) =>
      piece === "{0}" ? field("PAGE") : piece === "{1}" ? field("NUMPAGES") : piece && plainRun(piece),
    )
    .join("");
}

function field(instruction: string): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

/** Bullets of three levels. */
function numberingPart(): string {
  const levels = ["•", "–", "▪"].map(
    (bullet, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${425 * (level + 1)}" w:hanging="283"/></w:pPr></w:lvl>`,
  );
  return `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}
