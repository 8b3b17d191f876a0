/** What a style of paragraph is made of; lengths in twentieths of a point, sizes in half points. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly outline?: number;
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly align?: "both" | "center" | "right" | "left";
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly rule?: "bottom" | "top";
  readonly quick?: boolean;
}

/** The styles that a clerk finds in the list of the word processor; names that Word knows keep their English name. */
const STYLES: readonly Style[] = [
  { id: "BodyText", name: "Body Text", align: "both", after: 120, quick: true },
  { id: "Council", name: "Collectivité", align: "center", bold: true, after: 60 },
  {
    id: "Heading1",
    name: "heading 1",
    next: "BodyText",
    outline: 0,
    keepNext: true,
    align: "center",
    bold: true,
    size: 32,
    before: 200,
    after: 160,
    quick: true,
  },
  { id: "Session", name: "Séance", align: "center", bold: true, after: 160 },
  { id: "Attendance", name: "Présences", align: "both", after: 100, size: 20 },
  {
    id: "Heading2",
    name: "heading 2",
    next: "BodyText",
    outline: 1,
    keepNext: true,
    align: "left",
    bold: true,
    size: 24,
    before: 200,
    after: 140,
    quick: true,
  },
  {
    id: "Heading3",
    name: "heading 3",
    next: "BodyText",
    outline: 2,
    keepNext: true,
    align: "left",
    bold: true,
    before: 160,
    after: 100,
    quick: true,
  },
  { id: "Rapporteur", name: "Rapporteur", keepNext: true, italic: true, after: 120 },
  { id: "Deciding", name: "Délibéré", keepNext: true, bold: true, before: 120, after: 120 },
  { id: "Decision", name: "Décision", bold: true, align: "both", before: 160, after: 120 },
  { id: "Signature", name: "Signature", keepNext: true, left: 5100, after: 60 },
  { id: "Reference", name: "Références", size: 18, after: 40 },
  { id: "Remedies", name: "Voies de recours", align: "both", size: 18, before: 60, after: 60 },
  { id: "Quote", name: "Quote", based: "BodyText", left: 567, italic: true, quick: true },
  { id: "ListParagraph", name: "List Paragraph", based: "BodyText", after: 60, quick: true },
  { id: "ListSmall", name: "Liste, petits caractères", based: "ListParagraph", size: 18, after: 40 },
  { id: "TableText", name: "Texte de tableau", before: 40, after: 40 },
  { id: "TableKept", name: "Texte de tableau, lié", based: "TableText", keepNext: true },
  { id: "TableHead", name: "Titre de tableau", based: "TableText", keepNext: true, bold: true },
  { id: "TableEnd", name: "Fin de tableau", size: 12, after: 60 },
  { id: "Rule", name: "Filet", rule: "bottom", after: 120 },
  { id: "Header", name: "header", size: 16, rule: "bottom", align: "center" },
  { id: "Footer", name: "footer", size: 16, align: "center" },
];

/** `word/styles.xml`. */
export function stylesPart(namespace: string): string {
  const defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr>" +
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
    '<w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  return (
    `<w:styles xmlns:w="${namespace}">${defaults}` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
    `${TABLES}${STYLES.map(styleOf).join("")}</w:styles>`
  );
}

const TABLES =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join("") +
  "</w:tblBorders></w:tblPr></w:style>";

function styleOf(style: Style): string {
  const { id, name, based = "Normal", next, outline, keepNext, rule, align } = style;
  const spacing =
    style.before === undefined && style.after === undefined
      ? ""
      : `<w:spacing w:before="${style.before ?? 0}" w:after="${style.after ?? 0}"/>`;
  const paragraph =
    (keepNext ? "<w:keepNext/>" : "") +
    (rule ? `<w:pBdr><w:${rule} w:val="single" w:sz="4" w:space="4" w:color="808080"/></w:pBdr>` : "") +
    spacing +
    (style.left === undefined ? "" : `<w:ind w:left="${style.left}"/>`) +
    (align ? `<w:jc w:val="${align}"/>` : "") +
    (outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`);
  const run =
    (style.bold ? "<w:b/>" : "") +
    (style.italic ? "<w:i/>" : "") +
    (style.size === undefined ? "" : `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`);
  return (
    `<w:style w:type="paragraph"${style.quick ? "" : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="${based}"/>${next === undefined ? "" : `<w:next w:val="${next}"/>`}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}
