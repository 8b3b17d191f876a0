import { type JudgedSeam, type Seam, stitch, type TidyLine } from "./joinLines.ts";
import { isHeading } from "./shapes.ts";
import type { Tools } from "./types.ts";

/** How much text may be read again, in signs, to find the lines that cannot be joined: so much, and so often the text. */
const ALLOWED = 12_000_000;
const ALLOWED_TIMES = 1;
/**
 * A text that is longer than the first figure is read again in parts of about so many signs, which begin at a heading
 * where one comes soon.
 */
const WHOLE = 200_000;
const PART = 8_000;
const SOON = 8_000;

type Same = (before: string, after: string) => boolean;

/** What one import remembers of the seams that it tried: those that changed a fact, and what trying may still cost. */
export class Trials {
  /** Signs that may still be read. */
  left: number;
  readonly #refused = new Set<string>();
  readonly #remembers: boolean;

  /** For a text of so many signs. A short one is tried again each time: around a seam something may have changed. */
  constructor(length: number) {
    this.left = ALLOWED + ALLOWED_TIMES * length;
    this.#remembers = length > WHOLE;
  }

  refuse(line: TidyLine, next: TidyLine): void {
    if (this.#remembers) this.#refused.add(`${line.text}\n${next.text}`);
  }

  isRefused(line: TidyLine, next: TidyLine): boolean {
    return this.#refused.size > 0 && this.#refused.has(`${line.text}\n${next.text}`);
  }
}

/**
 * The seams that can be closed without changing what the text says. Those that the lines prove may let a torn text say
 * more, never less; the others must leave every fact as it is. All are tried at once; when that changes a fact, halves
 * of them are, down to the lines that have to stay as they were. Bounded: what is left when the allowance is spent
 * stays unjoined. A long text is tried part by part, so that it costs as many times more as it is longer.
 */
export function closeSafely(
  lines: readonly TidyLine[],
  wanted: readonly JudgedSeam[],
  tools: Tools,
  trials: Trials,
): readonly Seam[] {
  const closed: Seam[] = [];
  for (const [from, to] of partsOf(lines, wanted)) {
    const part = new Part(lines.slice(from, to), wanted.slice(from, to), trials);
    for (const seam of part.close(tools)) closed.push(seam);
  }
  return closed;
}

/** Ranges of lines, from and to, that are tried apart: no seam joins two of them. */
function partsOf(lines: readonly TidyLine[], wanted: readonly JudgedSeam[]): [number, number][] {
  const length = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  if (length <= WHOLE) return [[0, lines.length]];
  const parts: [number, number][] = [];
  let from = 0;
  let signs = 0;
  for (const [at, line] of lines.entries()) {
    signs += line.text.length + 1;
    const next = lines[at + 1];
    const apart = signs >= PART && wanted[at]?.how === "break";
    if (next && !(apart && ((line.text === "" && isHeading(next.text)) || signs >= PART + SOON))) continue;
    parts.push([from, at + 1]);
    from = at + 1;
    signs = 0;
  }
  return parts;
}

/** Lines that are tried together. */
class Part {
  readonly #lines: readonly TidyLine[];
  readonly #wanted: readonly JudgedSeam[];
  readonly #trials: Trials;
  #kept: Seam[];

  constructor(lines: readonly TidyLine[], wanted: readonly JudgedSeam[], trials: Trials) {
    this.#lines = lines;
    this.#wanted = wanted;
    this.#trials = trials;
    this.#kept = wanted.map(() => "break");
  }

  close({ sameFacts, keepsFacts }: Tools): readonly Seam[] {
    const proved = this.#indexes((seam) => seam.sure);
    const likely = this.#indexes((seam) => !seam.sure);
    if (this.#tries([...proved, ...likely], sameFacts)) return this.#kept;
    this.#closeAll(
      proved.map((at) => [at]),
      keepsFacts,
    );
    this.#closeAll(paragraphs(likely), sameFacts);
    return this.#kept;
  }

  /** The seams of a kind that are to be closed. */
  #indexes(of: (seam: JudgedSeam) => boolean): number[] {
    return this.#wanted.flatMap((seam, at) =>
      seam.how !== "break" && of(seam) && !this.#isRefused(at) ? [at] : [],
    );
  }

  /** Closes all the groups of seams that can be; each at once or not at all. */
  #closeAll(groups: readonly (readonly number[])[], same: Same): void {
    if (this.#tries(groups.flat(), same)) return;
    if (groups.length === 1) for (const at of groups[0] ?? []) this.#refuse(at);
    if (groups.length === 1 || this.#trials.left <= 0) return;
    const middle = groups.length >> 1;
    this.#closeAll(groups.slice(0, middle), same);
    this.#closeAll(groups.slice(middle), same);
  }

  /** Closes these seams if that leaves the facts as they are; whether it did. */
  #tries(seams: readonly number[], same: Same): boolean {
    if (seams.length === 0) return true;
    if (this.#trials.left <= 0) return false;
    const trial = [...this.#kept];
    for (const at of seams) trial[at] = (this.#wanted[at] as JudgedSeam).how;
    const [before, after] = [stitch(this.#lines, this.#kept), stitch(this.#lines, trial)];
    this.#trials.left -= after.length;
    if (!same(before, after)) return false;
    this.#kept = trial;
    return true;
  }

  #refuse(at: number): void {
    this.#trials.refuse(this.#lines[at] as TidyLine, this.#lines[at + 1] as TidyLine);
  }

  #isRefused(at: number): boolean {
    const [line, next] = [this.#lines[at], this.#lines[at + 1]];
    return line === undefined || next === undefined || this.#trials.isRefused(line, next);
  }
}

/** Seams that follow one another, together. */
function paragraphs(seams: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const at of seams) {
    const last = groups.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else groups.push([at]);
  }
  return groups;
}
