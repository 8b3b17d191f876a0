import { Session } from "node:inspector";

/** What is done without a line of ours being run: the engine's own searches along a string or a list. */
const SEARCHES = [
  [String.prototype, "indexOf"],
  [String.prototype, "includes"],
  [String.prototype, "lastIndexOf"],
  [Array.prototype, "includes"],
  [Array.prototype, "indexOf"],
  [Array.prototype, "slice"],
  [RegExp.prototype, "exec"],
] as const;

/**
 * How often each piece of code is run: by a name of the piece, how many times. It is the engine that counts, block
 * by block, and the lengths that its own searches walk are added, so that no clock and no busy machine changes it.
 */
function workOf(run: () => void): Map<string, number> {
  const session = new Session();
  session.connect();
  try {
    const searched = countSearches(() => {
      ask(session, "Profiler.enable");
      ask(session, "Profiler.startPreciseCoverage", { callCount: true, detailed: true });
      run();
    });
    const { result } = ask(session, "Profiler.takePreciseCoverage") as Coverage;
    for (const { url, functions } of result) {
      if (!url.includes("/server/src/")) continue;
      const file = url.slice(url.indexOf("/server/src/") + "/server/src/".length);
      for (const { functionName, ranges } of functions)
        for (const { startOffset, count } of ranges)
          if (count > 0) searched.set(`${file} ${functionName}@${startOffset}`, count);
    }
    return searched;
  } finally {
    ask(session, "Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}

/**
 * The pieces of code whose work on four times the text is far more than four times the work on the text: none, when
 * everything that `run` does is linear.
 */
export function superlinear(make: (count: number) => string, run: (text: string) => void, count: number) {
  // What is made once, whatever the text, is made here.
  run(make(count));
  return growing(
    workOf(() => run(make(count))),
    workOf(() => run(make(4 * count))),
    LEAST,
  );
}

/** The same of the engine's own searches alone, which takes a tenth of the time: for many texts. */
export function superlinearSearches(
  make: (count: number) => string,
  run: (text: string) => void,
  count: number,
): string[] {
  run(make(count));
  return growing(
    countSearches(() => run(make(count))),
    countSearches(() => run(make(4 * count))),
    LEAST_WALKED,
  );
}

function growing(
  small: ReadonlyMap<string, number>,
  large: ReadonlyMap<string, number>,
  least: number,
): string[] {
  return [...large]
    .filter(([place, times]) => times > least && times > 6 * (small.get(place) ?? 0))
    .sort((a, b) => b[1] - a[1])
    .map(([place, times]) => `${place}: ${small.get(place) ?? 0} → ${times}`);
}

/** Work that is too little to tell how it grows. */
const LEAST = 150_000;
/** The same of characters walked, which are many more than the times a piece of code is run. */
const LEAST_WALKED = 1_000_000;

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

function ask(session: Session, method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

type Search = (this: RegExp | { readonly length: number }, ...values: unknown[]) => unknown;

function countSearches(run: () => void): Map<string, number> {
  const counts = new Map<string, number>();
  const restore = SEARCHES.map(([owner, name]) => {
    const methods = owner as unknown as Record<string, Search>;
    const own = methods[name] as Search;
    methods[name] = function (...values) {
      const from = this instanceof RegExp ? this.lastIndex : values[1];
      const found = own.apply(this, values);
      const place = this instanceof RegExp ? `/${this.source}/` : `${name}()`;
      const steps =
        this instanceof RegExp ? tried(this, from, values[0], found) : walked(name, this.length, from, found);
      counts.set(place, (counts.get(place) ?? 0) + steps);
      return found;
    };
    return () => {
      methods[name] = own;
    };
  });
  try {
    run();
  } finally {
    for (const each of restore) each();
  }
  return counts;
}

/** How many characters or members a search has walked; `from`: where it was told to begin. */
function walked(name: string, length: number, from: unknown, found: unknown): number {
  if (Array.isArray(found)) return found.length;
  const start =
    typeof from === "number" ? Math.min(Math.max(from, 0), length) : name === "lastIndexOf" ? length : 0;
  if (typeof found !== "number") return found === true ? 0 : length - start;
  if (name === "lastIndexOf") return start - Math.max(found, 0);
  return (found < 0 ? length : found) - start;
}

/** How many characters an expression has walked until it matched, each once; a lower bound where it tries them again. */
function tried(
  { global, sticky, multiline, source }: RegExp,
  from: unknown,
  text: unknown,
  found: unknown,
): number {
  const match = found as RegExpExecArray | null;
  const start = (global || sticky) && typeof from === "number" ? from : 0;
  if (match) return match.index + match[0].length - start;
  return sticky || (source.startsWith("^") && !multiline) ? 0 : Math.max(0, String(text).length - start);
}
