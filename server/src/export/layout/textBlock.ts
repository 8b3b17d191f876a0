import type { ActLines, Taken } from "./actLines.ts";
import type { Role } from "./blocks.ts";

/** Roles that are a heading as soon as their paragraph is short, with its level. */
export const HEADINGS: Readonly<Partial<Record<Role, number>>> = { number: 1, object: 2 };

/** The lines from `index` to `end` (excluded) as a block of text; none where nothing of them is to be set. */
export function textBlock(
  lines: ActLines,
  index: number,
  end: number,
  kind: "heading" | "paragraph" | "quote" | "page",
  level: number,
  joins = lines.joins(index, end),
): Taken {
  const set = lines.set(index, end, joins);
  return { block: set.length > 0 ? { kind, level, lines: set, ...lines.base(index, end) } : null, end };
}
