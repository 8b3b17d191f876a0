import type { Block, Line, ListItem, TableBlock, VoteBlock } from "../layout/blocks.ts";
import { element } from "../xml/escape.ts";
import type { Ids } from "./ids.ts";
import type { InlineWriter } from "./inline.ts";

/** Writes blocks of a layout as block elements of Akoma Ntoso: `p`, `blockList`, `table`. */
export class BlockWriter {
  readonly #inline: InlineWriter;
  readonly #ids: Ids;

  constructor(inline: InlineWriter, ids: Ids) {
    this.#inline = inline;
    this.#ids = ids;
  }

  /** The XML of a block; empty for one that has no words of the act of its own. */
  block(block: Block): string {
    switch (block.kind) {
      case "rule":
        return "";
      case "list":
        return this.#list(block.items, 0, block.items.length, 0);
      case "table":
        return this.#table(block);
      case "vote":
        return block.added ? "" : this.#votes(block);
      default:
        return this.paragraph(block.lines, block.kind === "paragraph" ? block.role : block.kind);
    }
  }

  /** The mixed content of lines, for an element that is no block. */
  inline(lines: readonly Line[]): string {
    return this.#inline.lines(lines);
  }

  /** A `p` whose class says what it is. */
  paragraph(lines: readonly Line[], kind: string): string {
    return element("p", { class: kind }, this.#inline.lines(lines));
  }

  /** The items `from` to `to`, each with the deeper ones that follow it inside. */
  #list(items: readonly ListItem[], from: number, to: number, depth: number): string {
    let xml = "";
    for (let at = from; at < to; ) {
      const item = items[at] as ListItem;
      let next = at + 1;
      while (next < to && (items[next] as ListItem).depth > depth) next++;
      const inner = next > at + 1 ? this.#list(items, at + 1, next, depthOf(items, at + 1, next)) : "";
      const num = item.mark ? element("num", {}, this.#inline.lines([[item.mark]])) : "";
      xml += element(
        "item",
        { eId: this.#ids.next("item") },
        num + element("p", {}, this.#inline.lines(item.lines)) + inner,
      );
      at = next;
    }
    return element("blockList", { eId: this.#ids.next("list") }, xml);
  }

  #table({ head, rows }: TableBlock): string {
    const row = (name: "th" | "td", cells: readonly Line[]) =>
      element("tr", {}, cells.map((cell) => this.#cell(name, cell)).join(""));
    const lines = [...(head ? [row("th", head)] : []), ...rows.map(({ cells }) => row("td", cells))];
    return element("table", { eId: this.#ids.next("table") }, lines.join(""));
  }

  #votes({ rows }: VoteBlock): string {
    const lines = rows.map(({ label, figure, detail }) =>
      element(
        "tr",
        {},
        [label, figure, ...(detail.length > 0 ? [detail] : [])]
          .map((cell) => this.#cell("td", cell))
          .join(""),
      ),
    );
    return element("table", { eId: this.#ids.next("table"), class: "vote" }, lines.join(""));
  }

  #cell(name: "th" | "td", line: Line): string {
    return element(name, {}, element("p", {}, this.#inline.lines([line])));
  }
}

function depthOf(items: readonly ListItem[], from: number, to: number): number {
  return items.slice(from, to).reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
}
