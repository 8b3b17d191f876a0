import { ListCounter, type NumberForm } from "./numbering.ts";
import { extractParagraphs } from "./paragraphs.ts";
import { type Rows, tableLines } from "./tables.ts";
import type { Extracted, ImportTrouble } from "./types.ts";
import { allOf, childOf, elementsOf, parseXml, type XmlElement } from "./xml.ts";
import { partText } from "./zip.ts";

/** The text of an ODT: what a reader sees, what was deleted left out. */
export function readOdt(parts: ReadonlyMap<string, Uint8Array>): Extracted | ImportTrouble {
  if (/<(?:\w+:)?encryption-data\b/.test(partText(parts, "META-INF/manifest.xml") ?? ""))
    return { trouble: "encrypted" };
  const content = parseXml(partText(parts, "content.xml") ?? "");
  const text = childOf(childOf(content ?? undefined, "body"), "text");
  if (!content || !text) return { trouble: "corrupt" };
  const styles = parseXml(partText(parts, "styles.xml") ?? "") ?? undefined;
  const lists = new Map<string, ReadonlyMap<number, NumberForm>>();
  for (const style of [...allOf(styles, "list-style"), ...allOf(content, "list-style")])
    lists.set(style.attributes.name ?? "", levelsOf(style));
  const writer = new OdtWriter(lists);
  const lines = [...writer.blocks(text), ...writer.notes];
  const edges = (name: string) =>
    allOf(styles, "master-page").flatMap((page) =>
      elementsOf(page)
        .filter((each) => each.name.startsWith(name))
        .flatMap((each) => new OdtWriter(lists).blocks(each)),
    );
  return extractParagraphs(lines, edges("header"), edges("footer"));
}

/** Elements whose content is not what the document says. */
const SKIPPED: ReadonlySet<string> = new Set([
  "tracked-changes",
  "annotation",
  "sequence-decls",
  "variable-decls",
  "user-field-decls",
  "forms",
  "desc",
  "title",
  "event-listeners",
  "bookmark",
]);

class OdtWriter {
  readonly notes: string[] = [];
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number, NumberForm>>;
  /** Lists that others go on with, by id and by style. */
  readonly #counters = new Map<string, ListCounter>();

  constructor(lists: ReadonlyMap<string, ReadonlyMap<number, NumberForm>>) {
    this.#lists = lists;
  }

  /** The paragraphs, items and rows below an element, a line each. */
  blocks(parent: XmlElement): string[] {
    return elementsOf(parent).flatMap((each) => {
      if (SKIPPED.has(each.name)) return [];
      if (each.name === "p" || each.name === "h") return this.#paragraph(each);
      if (each.name === "list") return this.#list(each, 0, null, "");
      if (each.name === "table") return tableLines(this.#rows(each));
      return this.blocks(each);
    });
  }

  #paragraph(element: XmlElement): string[] {
    const boxes: string[] = [];
    return [this.#inline(element, boxes), ...boxes];
  }

  #list(list: XmlElement, level: number, outer: ListCounter | null, outerStyle: string): string[] {
    const style = list.attributes["style-name"] ?? outerStyle;
    const forms = this.#lists.get(style);
    const counter = outer ?? this.#counterOf(list, style);
    return elementsOf(list).flatMap((item) => {
      if (item.name === "list-header") return this.#item(item, level, counter, style);
      if (item.name !== "list-item") return [];
      const first = elementsOf(item)[0];
      // An item that holds only a list within is that list's place, not an item of its own.
      const counts = first?.name === "p" || first?.name === "h";
      const mark = counts ? counter.next(level, (at) => forms?.get(at) ?? (forms ? null : BULLET)) : "";
      const lines = this.#item(item, level, counter, style);
      return mark === "" ? lines : lines.map((line, at) => (at === 0 ? `${mark} ${line}` : line));
    });
  }

  #item(item: XmlElement, level: number, counter: ListCounter, style: string): string[] {
    return elementsOf(item).flatMap((each) => {
      if (each.name === "list") return this.#list(each, Math.min(9, level + 1), counter, style);
      if (each.name === "p" || each.name === "h") return this.#paragraph(each);
      return SKIPPED.has(each.name) ? [] : this.blocks(each);
    });
  }

  #counterOf({ attributes }: XmlElement, style: string): ListCounter {
    const goesOn = attributes["continue-list"];
    const known =
      goesOn !== undefined
        ? this.#counters.get(`id ${goesOn}`)
        : attributes["continue-numbering"] === "true"
          ? this.#counters.get(`style ${style}`)
          : undefined;
    const counter = known ?? new ListCounter();
    if (attributes.id !== undefined) this.#counters.set(`id ${attributes.id}`, counter);
    this.#counters.set(`style ${style}`, counter);
    return counter;
  }

  #rows(table: XmlElement): Rows {
    return rowsOf(table).map((row) =>
      elementsOf(row)
        .filter((each) => each.name === "table-cell")
        .map((cell) => this.blocks(cell)),
    );
  }

  #inline(element: XmlElement, boxes: string[]): string {
    let text = "";
    for (const child of element.children) {
      // Line breaks and several spaces of the file itself are one space; written ones have elements of their own.
      if (typeof child === "string") text += child.replace(/[\t\n\r ]{1,1000}/g, " ");
      else text += this.#special(child, boxes);
    }
    return text;
  }

  #special(child: XmlElement, boxes: string[]): string {
    if (SKIPPED.has(child.name)) return "";
    switch (child.name) {
      case "s":
        return " ".repeat(Math.min(200, Math.max(1, Number(child.attributes.c) || 1)));
      case "tab":
        return "\t";
      case "line-break":
        return "\n";
      case "note":
        return this.#note(child);
      case "text-box":
        boxes.push(...this.blocks(child));
        return "";
      default:
        return this.#inline(child, boxes);
    }
  }

  #note(note: XmlElement): string {
    const body = childOf(note, "note-body");
    const number = this.notes.length + 1;
    const at = this.notes.push("") - 1;
    this.notes[at] = `[${number}] ${body ? this.blocks(body).join(" ").trim() : ""}`;
    return ` [${number}]`;
  }
}

const BULLET: NumberForm = { format: "bullet", template: "", start: 1 };

/** The numerals of ODF by Word's names. */
const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "": "none",
};

function levelsOf(style: XmlElement): Map<number, NumberForm> {
  const levels = new Map<number, NumberForm>();
  for (const { name, attributes } of elementsOf(style)) {
    const level = Number(attributes.level) - 1;
    if (!(level >= 0)) continue;
    if (name === "list-level-style-bullet" || name === "list-level-style-image") levels.set(level, BULLET);
    if (name !== "list-level-style-number") continue;
    const shown = Math.max(1, Math.min(level + 1, Number(attributes["display-levels"]) || 1));
    const numbers = Array.from({ length: shown }, (_, at) => `%${level + 2 - shown + at}`).join(".");
    levels.set(level, {
      format: FORMATS[attributes["num-format"] ?? ""] ?? "decimal",
      template: `${attributes["num-prefix"] ?? ""}${numbers}${attributes["num-suffix"] ?? ""}`,
      start: Number(attributes["start-value"] ?? 1) || 1,
    });
  }
  return levels;
}

/** The rows of a table, its header rows too. */
function rowsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((each) => {
    if (each.name === "table-row") return [each];
    return /^table-(?:header-rows|rows|row-group)$/.test(each.name) ? rowsOf(each) : [];
  });
}
