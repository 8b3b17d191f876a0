import { type LogicalLine, labelKey } from "./lines.ts";

/** A line that several acts have, in the order of the house. */
export interface CommonLine {
  readonly key: string;
  /** The line of each act that has it. */
  readonly lines: readonly LogicalLine[];
  /** Whether only the label before the colon is common. */
  readonly labelOnly: boolean;
  /** Whether a blank line stands before it in most acts. */
  readonly apart: boolean;
}

export interface Sequence {
  readonly lines: readonly CommonLine[];
  /** After how many of these lines the act's own text begins; -1 when there is none. */
  readonly bodyAfter: number;
}

/** The share of the acts that must have a line for it to be the house's wording, two acts at least. */
const SHARE = 0.6;

/** The lines that most acts have in common, in the order in which the act that has most of them writes them. */
export function commonSequence(acts: readonly (readonly LogicalLine[])[]): Sequence {
  const needed = Math.max(2, Math.ceil(acts.length * SHARE));
  const exact = counted(acts, needed, ({ key }) => (key.length > 1 ? key : null));
  const labels = counted(acts, needed, (line) => (exact.has(line.key) ? null : labelKey(line)));
  const common = (line: LogicalLine): string | null => {
    if (exact.has(line.key)) return line.key;
    const label = labelKey(line);
    return label !== null && labels.has(label) ? label : null;
  };
  const orders: (readonly string[])[] = acts.map((lines) =>
    unique(lines.flatMap((line) => common(line) ?? [])),
  );
  const order = mergedOrder(orders);
  const reference = acts[orders.indexOf(longest(orders))] ?? [];
  return {
    lines: order.map((key) => {
      const lines = (exact.get(key) ?? labels.get(key) ?? []) as readonly LogicalLine[];
      const apart = lines.filter((line) => line.apart).length * 2 > lines.length;
      return { key, lines, labelOnly: !exact.has(key), apart };
    }),
    bodyAfter: bodyPlace(reference, order, common),
  };
}

/** The first line of each act that has a key, for the keys that enough acts have. */
function counted(
  acts: readonly (readonly LogicalLine[])[],
  needed: number,
  keyOf: (line: LogicalLine) => string | null,
): Map<string, LogicalLine[]> {
  const found = new Map<string, LogicalLine[]>();
  for (const lines of acts) {
    const own = new Set<string>();
    for (const line of lines) {
      const key = keyOf(line);
      if (key === null || own.has(key)) continue;
      own.add(key);
      found.set(key, [...(found.get(key) ?? []), line]);
    }
  }
  for (const [key, lines] of found) if (lines.length < needed) found.delete(key);
  return found;
}

/** The longest order, with what the others have besides, each after what stands before it there. */
function mergedOrder(orders: readonly (readonly string[])[]): string[] {
  const merged = [...longest(orders)];
  for (const order of orders) {
    for (const [at, key] of order.entries()) {
      if (merged.includes(key)) continue;
      const before = order[at - 1];
      merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key);
    }
  }
  return merged;
}

function longest(orders: readonly (readonly string[])[]): readonly string[] {
  return orders.reduce((best, each) => (each.length > best.length ? each : best), orders[0] ?? []);
}

/** Where the longest stretch of lines of its own stands in an act, as a place in the order. */
function bodyPlace(
  lines: readonly LogicalLine[],
  order: readonly string[],
  common: (line: LogicalLine) => string | null,
): number {
  let best = 0;
  let place = -1;
  let length = 0;
  let last = -1;
  for (const line of lines) {
    const key = common(line);
    if (key !== null) {
      length = 0;
      last = order.indexOf(key);
      continue;
    }
    length += line.end - line.start;
    if (length > best) {
      best = length;
      place = last + 1;
    }
  }
  return place;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
