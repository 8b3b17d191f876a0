import { DocxNumbering } from "./docxNumbering.ts";
import { extractParagraphs } from "./paragraphs.ts";
import { type Rows, tableLines } from "./tables.ts";
import type { Extracted, ImportTrouble } from "./types.ts";
import { allOf, childOf, elementsOf, parseXml, type XmlElement } from "./xml.ts";
import { partText } from "./zip.ts";

/** The text of a DOCX: what a reader sees once every change is accepted. */
export function readDocx(parts: ReadonlyMap<string, Uint8Array>): Extracted | ImportTrouble {
  const document = parseXml(partText(parts, "word/document.xml") ?? "");
  const body = childOf(document ?? undefined, "body");
  if (!body) return { trouble: "corrupt" };
  const xml = (name: string) => parseXml(partText(parts, name) ?? "") ?? undefined;
  const notes = new Map<string, XmlElement>();
  for (const kind of ["footnote", "endnote"])
    for (const note of allOf(xml(`word/${kind}s.xml`), kind))
      if (note.attributes.type === undefined) notes.set(`${kind} ${note.attributes.id}`, note);

  const writer = new DocxWriter(new DocxNumbering(xml("word/numbering.xml"), xml("word/styles.xml")), notes);
  const lines = [...writer.blocks(body), ...writer.notes()];
  const edges = (start: string) =>
    [...parts.keys()]
      .filter((name) => name.startsWith(`word/${start}`))
      .sort()
      .flatMap((name) => writer.blocks(xml(name) ?? NOTHING));
  return extractParagraphs(lines, edges("header"), edges("footer"));
}

const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };

/** Elements whose content is not what the document says: what was deleted, moved away, or is drawn twice. */
const SKIPPED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "delInstrText",
  "rPr",
  "sectPr",
  "tblPr",
  "commentReference",
]);

class DocxWriter {
  readonly #numbering: DocxNumbering;
  readonly #notes: ReadonlyMap<string, XmlElement>;
  readonly #cited: string[] = [];

  constructor(numbering: DocxNumbering, notes: ReadonlyMap<string, XmlElement>) {
    this.#numbering = numbering;
    this.#notes = notes;
  }

  /** The paragraphs and rows below an element, a line each. */
  blocks(parent: XmlElement): string[] {
    return elementsOf(parent).flatMap((each) => {
      if (SKIPPED.has(each.name)) return [];
      if (each.name === "p") return this.#paragraph(each);
      if (each.name === "tbl") return tableLines(this.#rows(each));
      return this.blocks(each);
    });
  }

  /** The notes that were cited, after the text. */
  notes(): string[] {
    return this.#cited.flatMap((id, at) => {
      const note = this.#notes.get(id);
      const text = note ? this.blocks(note).join(" ").trim() : "";
      return text === "" ? [] : [`[${at + 1}] ${text}`];
    });
  }

  #rows(table: XmlElement): Rows {
    return rowsOf(table).map((row) => cellsOf(row).map((cell) => this.blocks(cell)));
  }

  /** Its text with its number or bullet, then what its text boxes hold. */
  #paragraph(paragraph: XmlElement): string[] {
    const properties = childOf(paragraph, "pPr");
    const boxes: string[] = [];
    const text = elementsOf(paragraph)
      .filter((each) => each !== properties)
      .map((each) => this.#inline(each, boxes))
      .join("");
    const mark = text.trim() === "" ? "" : this.#numbering.markOf(properties);
    return [mark === "" ? text : `${mark} ${text}`, ...boxes];
  }

  #inline(element: XmlElement, boxes: string[]): string {
    if (SKIPPED.has(element.name)) return "";
    switch (element.name) {
      case "t":
        return element.children.filter((each) => typeof each === "string").join("");
      case "tab":
      case "ptab":
        return "\t";
      case "br":
        return element.attributes.type === "page" ? "\n\n" : "\n";
      case "cr":
        return "\n";
      case "noBreakHyphen":
        return "-";
      case "sym":
        return symbolOf(element);
      case "footnoteReference":
      case "endnoteReference":
        return this.#cite(`${element.name.slice(0, -"Reference".length)} ${element.attributes.id}`);
      case "txbxContent":
        boxes.push(...this.blocks(element));
        return "";
      default:
        return elementsOf(element)
          .map((each) => this.#inline(each, boxes))
          .join("");
    }
  }

  #cite(id: string): string {
    if (!this.#notes.has(id)) return "";
    if (!this.#cited.includes(id)) this.#cited.push(id);
    return ` [${this.#cited.indexOf(id) + 1}]`;
  }
}

/** A sign of a symbol font, in the private area where fonts keep them. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.char ?? "", 16);
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code) : "";
}

/** The rows of a table, through the content controls that may hold them, but not those of a table within. */
function rowsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((each) => {
    if (each.name === "tr") return isDeleted(each) ? [] : [each];
    return each.name === "sdt" || each.name === "sdtContent" || each.name === "ins" ? rowsOf(each) : [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((each) => {
    if (each.name === "tc") return [each];
    return each.name === "sdt" || each.name === "sdtContent" ? cellsOf(each) : [];
  });
}

function isDeleted(row: XmlElement): boolean {
  return childOf(childOf(row, "trPr"), "del") !== undefined;
}
