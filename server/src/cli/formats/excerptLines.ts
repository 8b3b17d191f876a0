import type { Excerpt } from "../check/excerpt.ts";
import { RESULT } from "../messages.ts";
import type { FormatContext } from "./format.ts";

/** A source line with its number and the mark under it; none without an excerpt. `gutter`: columns for the number. */
export function sourceLines(
  excerpt: Excerpt | null,
  gutter: number,
  colour: (text: string) => string,
  { paint, say }: Pick<FormatContext, "paint" | "say">,
): string[] {
  if (!excerpt) return [];
  const bar = paint.dim("│");
  const until = excerpt.until === null ? "" : ` ${say(RESULT.until, { line: excerpt.until })}`;
  const mark = `${" ".repeat(excerpt.before)}${colour("^".repeat(excerpt.width) + until)}`;
  return [
    `${paint.dim(String(excerpt.line).padStart(gutter))} ${bar} ${excerpt.text}`.trimEnd(),
    `${" ".repeat(gutter)} ${bar} ${mark}`,
  ];
}
