import type { Line, Run } from "../layout/blocks.ts";
import { element, xmlText } from "../xml/escape.ts";

/** Addresses that the document links to; the place of each in the list gives its id. */
export class Links {
  readonly #addresses: string[] = [];

  /** The id of the relationship that leads to an address. */
  idOf(address: string): string {
    let at = this.#addresses.indexOf(address);
    if (at < 0) at = this.#addresses.push(address) - 1;
    return `link${at + 1}`;
  }

  /** Each address with its id, in the order in which they came. */
  get all(): readonly (readonly [string, string])[] {
    return this.#addresses.map((address, at) => [`link${at + 1}`, address]);
  }
}

/** Lines of runs as the content of one paragraph, a break between two lines. */
export function runsOf(lines: readonly Line[], links: Links): string {
  return lines.map((line) => line.map((run) => runOf(run, links)).join("")).join("<w:r><w:br/></w:r>");
}

function runOf(run: Run, links: Links): string {
  const look = `${run.bold ? "<w:b/>" : ""}${run.italic ? "<w:i/>" : ""}${run.struck ? "<w:strike/>" : ""}`;
  const written = plainRun(run.text, look);
  return run.href === null ? written : element("w:hyperlink", { "r:id": links.idOf(run.href) }, written);
}

/** A run of text; `look` is its properties as XML, in the order of the schema. */
export function plainRun(text: string, look = ""): string {
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A paragraph of a style; `more` is what comes after the style among its properties, in the order of the schema. */
export function paragraph(style: string, content: string, more = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
}
