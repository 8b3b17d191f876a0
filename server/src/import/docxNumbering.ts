import { ListCounter, type NumberForm } from "./numbering.ts";
import { allOf, childOf, elementsOf, type XmlElement } from "./xml.ts";

/** Numbers and bullets of the paragraphs of a DOCX, which stand in a part of their own. */
export class DocxNumbering {
  /** Levels of each list, by its id. */
  readonly #lists = new Map<string, ReadonlyMap<number, NumberForm>>();
  /** The counter is that of the abstract list: several ids may go on with the same numbers. */
  readonly #counters = new Map<string, ListCounter>();
  readonly #counterOf = new Map<string, string>();
  /** List and level that a style of paragraphs gives. */
  readonly #styles = new Map<string, { readonly list: string; readonly level: number }>();

  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    const abstract = new Map<string, ReadonlyMap<number, NumberForm>>();
    for (const each of allOf(numbering, "abstractNum"))
      abstract.set(each.attributes.abstractNumId ?? "", levelsOf(each));
    for (const each of allOf(numbering, "num")) {
      const id = each.attributes.numId ?? "";
      const of = childOf(each, "abstractNumId")?.attributes.val ?? "";
      const levels = new Map(abstract.get(of) ?? []);
      const overrides = elementsOf(each).filter((one) => one.name === "lvlOverride");
      for (const override of overrides)
        for (const [level, form] of levelsOf(override)) levels.set(level, form);
      this.#lists.set(id, levels);
      this.#counterOf.set(id, overrides.length > 0 ? `own ${id}` : of);
    }
    for (const style of allOf(styles, "style")) {
      const given = numberOf(childOf(style, "pPr"));
      if (given?.list !== undefined)
        this.#styles.set(style.attributes.styleId ?? "", { list: given.list, level: given.level ?? 0 });
    }
  }

  /** The number or bullet of the paragraph with these properties, which counts it; empty without one. */
  markOf(properties: XmlElement | undefined): string {
    const style = this.#styles.get(childOf(properties, "pStyle")?.attributes.val ?? "");
    const own = numberOf(properties);
    const list = own?.list ?? style?.list;
    // List 0 takes the paragraph out of the list of its style.
    if (list === undefined || list === "0") return "";
    const levels = this.#lists.get(list);
    if (!levels) return "";
    const counterId = this.#counterOf.get(list) ?? list;
    const counter = this.#counters.get(counterId) ?? new ListCounter();
    this.#counters.set(counterId, counter);
    return counter.next(Math.min(8, own?.level ?? style?.level ?? 0), (level) => levels.get(level) ?? null);
  }
}

function levelsOf(list: XmlElement): Map<number, NumberForm> {
  const levels = new Map<number, NumberForm>();
  for (const level of elementsOf(list).filter((each) => each.name === "lvl")) {
    const value = (name: string) => childOf(level, name)?.attributes.val;
    levels.set(Number(level.attributes.ilvl ?? 0), {
      format: value("numFmt") ?? "decimal",
      template: value("lvlText") ?? "",
      start: Number(value("start") ?? 1),
    });
  }
  return levels;
}

function numberOf(
  properties: XmlElement | undefined,
): { readonly list?: string; readonly level?: number } | null {
  const given = childOf(properties, "numPr");
  if (!given) return null;
  const list = childOf(given, "numId")?.attributes.val;
  const level = childOf(given, "ilvl")?.attributes.val;
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) || 0 }),
  };
}
