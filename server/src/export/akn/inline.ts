import type { Line, Run } from "../layout/blocks.ts";
import { attributes, xmlText } from "../xml/escape.ts";
import type { Mark } from "./marks.ts";

/** A character of the act (or the break between two of its lines) with its place in the source and its run. */
interface Atom {
  readonly text: string;
  readonly at: number;
  readonly run: Run | null;
}

/** Writes lines of runs as the mixed content of a `p`: marks outside, looks inside, `<br/>` between lines. */
export class InlineWriter {
  readonly #source: string;
  readonly #marks: readonly Mark[];

  constructor(source: string, marks: readonly Mark[]) {
    this.#source = source;
    this.#marks = marks;
  }

  /** The content of a paragraph. */
  lines(lines: readonly Line[]): string {
    const atoms = lines.flatMap((line, index) => [
      ...(index > 0 ? [{ text: "\n", at: line[0]?.span.start ?? 0, run: null }] : []),
      ...line.flatMap((run) => this.#atomsOf(run)),
    ]);
    let xml = "";
    for (let from = 0; from < atoms.length; ) {
      const mark = this.#markAt((atoms[from] as Atom).at);
      let to = from + 1;
      while (to < atoms.length && this.#markAt((atoms[to] as Atom).at) === mark) to++;
      const content = looks(atoms.slice(from, to));
      xml += mark && content.trim() !== "" ? `${mark.open}${content}</${mark.name}>` : content;
      from = to;
    }
    return xml;
  }

  #atomsOf(run: Run): Atom[] {
    let at = run.span.start;
    return [...run.text].map((text) => {
      if (text.trim() !== "") {
        const found = this.#source.slice(at, Math.min(run.span.end, at + FARTHEST)).indexOf(text);
        if (found >= 0) at += found;
      }
      const atom = { text, at, run };
      if (text.trim() !== "") at += text.length;
      return atom;
    });
  }

  #markAt(offset: number): Mark | null {
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#marks[middle] as Mark).start <= offset) low = middle;
      else high = middle - 1;
    }
    const mark = this.#marks[low];
    return mark && offset >= mark.start && offset < mark.end ? mark : null;
  }
}

/** How far the next character of a run may stand: spaces, a line's end and Markdown marks are between. */
const FARTHEST = 400;

function looks(atoms: readonly Atom[]): string {
  let xml = "";
  for (let from = 0; from < atoms.length; ) {
    const { run } = atoms[from] as Atom;
    let to = from + 1;
    while (to < atoms.length && (atoms[to] as Atom).run === run) to++;
    const text = atoms
      .slice(from, to)
      .map((atom) => atom.text)
      .join("");
    xml += run === null ? "<br/>" : look(run, xmlText(text));
    from = to;
  }
  return xml;
}

function look(run: Run, text: string): string {
  let xml = text;
  if (run.struck) xml = `<span class="struck">${xml}</span>`;
  if (run.italic) xml = `<i>${xml}</i>`;
  if (run.bold) xml = `<b>${xml}</b>`;
  return run.href === null ? xml : `<a${attributes({ href: run.href })}>${xml}</a>`;
}
