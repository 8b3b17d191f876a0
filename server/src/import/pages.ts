import { keyOf, type PageNumber, pageNumberOf } from "./key.ts";
import type { Extracted, Removed, SourceLine } from "./types.ts";

/** How many lines at the edges of a page may be its header or footer. */
const EDGE = 5;
/** How many lines at the top of a page tell that an act begins there. */
const HEAD = 15;
/** A number that is repeated this many lines below the first is that of a page's header. */
const FAR = 25;

/** Signs of a line that names the act's number, at most. */
const LONGEST_NUMBER = 60;
/** Lines of a folded text with which an act begins. */
const ACT_NUMBER = /^(?:deliberation|decision|dcm|dcc|acte)\b.{0,30}\d/;
/** What such a line begins with before it is folded. */
const MAYBE_NUMBER = /^\s*[da]/i;
const OBJECT = /^objet ?:/;

/** A row of a table, an item of a list. */
const NO_FURNITURE = /\||^\s*[-•*–]/;
/** What an act says of its vote, however often: it is printed on no page as such. */
const TOLD =
  /\b(?:votes?|votants|voix|pour ?:|contre ?:|abstentions? ?:|unanimite|majorite|adopte|adoptee|approuve|approuvee|apres en avoir delibere|decide)\b/;

interface PageLine {
  readonly line: SourceLine;
  readonly page: number;
  readonly index: number;
  readonly key: string;
}

/** Pages without what is printed on each of them. */
export interface Stripped {
  readonly pages: readonly (readonly SourceLine[])[];
  readonly removed: Removed;
}

/** Takes page numbers, repeated headers and repeated footers out of the pages. */
export function stripPages(extracted: Extracted): Stripped {
  if (extracted.layout === "paragraphs")
    return { pages: extracted.pages, removed: { headers: [], footers: [], pageNumbers: [] } };
  const printed = extracted.layout === "pages";
  return new Stripper(cutAtMarks(extracted.pages, !printed), printed).run();
}

/**
 * A repeated number of the act begins a page, whatever was printed. A pasted text has no other pages than these, and
 * those that « Page 2 sur 4 » shows.
 */
function cutAtMarks(pages: readonly (readonly SourceLine[])[], atNumbers: boolean): SourceLine[][] {
  const cut: SourceLine[][] = [];
  const numbers = new Map<string, number>();
  let nth = 0;
  for (const page of pages) {
    let current: SourceLine[] = [];
    cut.push(current);
    for (const line of page) {
      if (line.text.trim() !== "") nth++;
      const key = MAYBE_NUMBER.test(line.text) ? keyOf(line.text) : "";
      const first = ACT_NUMBER.test(key) && key.length < 80 ? numbers.get(key) : undefined;
      const heads =
        first !== undefined && nth - first >= FAR && current.some((each) => each.text.trim() !== "");
      if (heads) {
        current = [];
        cut.push(current);
      } else if (first === undefined) numbers.set(key, nth);
      current.push(line);
      if (atNumbers && pageNumberOf(line.text)?.trust === "sure") {
        current = [];
        cut.push(current);
      }
    }
  }
  return cut.filter((page) => page.some((line) => line.text.trim() !== ""));
}

class Stripper {
  readonly #pages: readonly (readonly PageLine[])[];
  readonly #all: readonly (readonly SourceLine[])[];
  readonly #printed: boolean;
  readonly #gone = new Map<SourceLine, keyof Removed>();
  /** Pages on which an act begins. */
  readonly #begins: ReadonlySet<number>;
  /** How often a line stands away from the edges of its page. */
  readonly #inside: ReadonlyMap<string, number>;

  constructor(pages: readonly (readonly SourceLine[])[], printed: boolean) {
    this.#all = pages;
    this.#printed = printed;
    this.#pages = pages.map((lines, page) =>
      lines
        .filter((line) => line.text.trim() !== "")
        .map((line, index) => ({ line, page, index, key: keyOf(line.text) })),
    );
    this.#begins = beginnings(this.#pages);
    const inside = new Map<string, number>();
    for (const lines of this.#pages)
      for (const { key } of lines.slice(EDGE, -EDGE)) inside.set(key, (inside.get(key) ?? 0) + 1);
    this.#inside = inside;
  }

  run(): Stripped {
    this.#numbers();
    this.#headers();
    this.#footers();
    const removed: Record<keyof Removed, string[]> = { headers: [], footers: [], pageNumbers: [] };
    const pages = this.#all.map((page) =>
      page.filter((line) => {
        const kind = this.#gone.get(line);
        if (kind !== undefined) removed[kind].push(line.text);
        return kind === undefined;
      }),
    );
    return { pages, removed };
  }

  /** Page numbers alone on their lines: those that say so, and those that follow one another at the edges. */
  #numbers(): void {
    const doubtful: { readonly at: PageLine; readonly number: PageNumber }[] = [];
    for (const lines of this.#pages) {
      for (const at of lines) {
        const number = pageNumberOf(at.line.text);
        if (number?.trust === "sure") this.#gone.set(at.line, "pageNumbers");
        else if (number && this.#printed && this.#atEdge(at)) doubtful.push({ at, number });
      }
    }
    const steps = new Map<string, number>();
    const stepOf = ({ at, number }: (typeof doubtful)[number]) =>
      `${number.page - at.page} ${number.of ?? ""} ${number.trust}`;
    for (const each of doubtful) steps.set(stepOf(each), (steps.get(stepOf(each)) ?? 0) + 1);
    for (const each of doubtful)
      if ((steps.get(stepOf(each)) ?? 0) >= 2 || this.#isOnlyPage(each.number))
        this.#gone.set(each.at.line, "pageNumbers");
  }

  /** « 1/1 » on the one page. */
  #isOnlyPage({ page, of }: PageNumber): boolean {
    return this.#pages.length === 1 && page === 1 && of === 1;
  }

  #atEdge({ page, index }: PageLine): boolean {
    const count = this.#pages[page]?.length ?? 0;
    return index < 3 || index >= count - 3;
  }

  /** Lines at the top of a page that stood before, or that another page begins with too. */
  #headers(): void {
    const seen = new Set<string>();
    const numbers = new Set<string>();
    const tops = new Map<string, number>();
    for (const lines of this.#pages)
      for (const { key } of lines.slice(0, EDGE)) tops.set(key, (tops.get(key) ?? 0) + 1);
    for (const [page, lines] of this.#pages.entries()) {
      if (page > 0 && !this.#begins.has(page)) {
        for (const { line, key } of this.#left(lines).slice(0, EDGE)) {
          if (!this.#isFurniture(line, key)) break;
          const repeated = seen.has(key) || endsInOneOf(numbers, unspaced(key));
          if (!repeated && (!this.#printed || (tops.get(key) ?? 0) < 2)) break;
          this.#gone.set(line, "headers");
        }
      }
      for (const { key } of page === 0 || this.#begins.has(page) ? lines : lines.slice(0, EDGE)) {
        seen.add(key);
        // « Conseil municipal de … – délibération n° 12 » repeats a number that stood alone before.
        if (ACT_NUMBER.test(key) && key.length < LONGEST_NUMBER) numbers.add(unspaced(key));
      }
    }
  }

  /** Lines at the bottom of several pages after which the act goes on. */
  #footers(): void {
    const bottoms = new Map<string, number>();
    const everywhere = new Map<string, number>();
    const endsAct = (page: number) => page === this.#pages.length - 1 || this.#begins.has(page + 1);
    for (const [page, lines] of this.#pages.entries())
      for (const key of new Set(lines.slice(-EDGE).map((each) => each.key))) {
        bottoms.set(key, (bottoms.get(key) ?? 0) + (endsAct(page) ? 0 : 1));
        everywhere.set(key, (everywhere.get(key) ?? 0) + 1);
      }
    const onAll = (key: string) => this.#pages.length > 2 && everywhere.get(key) === this.#pages.length;
    for (const [page, lines] of this.#pages.entries()) {
      for (const { line, key } of this.#left(lines).slice(-EDGE).reverse()) {
        // At the end of an act one page before it with the same line is enough, as it is where all pages have it;
        // elsewhere two are needed.
        const least = endsAct(page) || onAll(key) ? 1 : 2;
        if (!this.#isFurniture(line, key) || (bottoms.get(key) ?? 0) < least) break;
        this.#gone.set(line, "footers");
      }
    }
  }

  /** Whether a repeated line may be that of every page: no row, item or vote, and not written over and over inside them. */
  #isFurniture({ text }: SourceLine, key: string): boolean {
    const isWords = key.length >= 3 && /[a-z]{2}/.test(key);
    return isWords && !NO_FURNITURE.test(text) && !TOLD.test(key) && (this.#inside.get(key) ?? 0) < 2;
  }

  #left(lines: readonly PageLine[]): readonly PageLine[] {
    return lines.filter(({ line }) => !this.#gone.has(line));
  }
}

/** Whether one of these numbers ends the key: a register has thousands of them, each of a few signs. */
function endsInOneOf(numbers: ReadonlySet<string>, key: string): boolean {
  for (let length = 1; length < LONGEST_NUMBER && length <= key.length; length++)
    if (numbers.has(key.slice(-length))) return true;
  return false;
}

function unspaced(key: string): string {
  return key.replaceAll(" ", "");
}

/** The pages at whose top an act begins: a number or an object that no page before it has. */
function beginnings(pages: readonly (readonly PageLine[])[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const begins = new Set<number>([0]);
  for (const [page, lines] of pages.entries()) {
    for (const { key, index } of lines) {
      if (!ACT_NUMBER.test(key) && !OBJECT.test(key)) continue;
      if (!seen.has(key) && index < HEAD) begins.add(page);
      seen.add(key);
    }
  }
  return begins;
}
