import { formatOptionsOf } from "../rules/formatOptions.ts";
import type { Snapshot } from "../snapshot.ts";
import type { TextEdit } from "../text/edit.ts";
import { lineAt } from "../text/lines.ts";
import { formatLines } from "./shared/format/formatLines.ts";

/** The characters after which `formatOnType` has something to do; the first is the one that LSP asks apart. */
export const FORMAT_TRIGGERS: readonly [string, ...string[]] = [";", ":", "!", "?", "%", "€", "»", " ", "\n"];

/** So many characters before the caret a sign typed can change something: a guillemet far back is left. */
const REACH = 400;

/**
 * The edits after `typed` was typed right before the offset (source offset): the space before a sign, the spaces
 * inside guillemets just closed, the whole line after Enter. Nothing at or behind the caret changes. A colon glued to
 * its word waits for the space that follows it, so that « http: » and « 19:30 » can be typed.
 */
export function formatOnType(snapshot: Snapshot, offset: number, typed: string): TextEdit[] {
  const options = formatOptionsOf(snapshot.config);
  const { lineStarts } = snapshot.syntax.folded;
  const line = lineAt(lineStarts, offset);
  if (typed === "\n" || typed === "\r" || typed === "\r\n")
    return line === 0 ? [] : formatLines(snapshot, line - 1, line - 1, options);
  const { text } = snapshot;
  const sign = typed === " " ? offset - 2 : offset - 1;
  if (typed === " " && !":;!?".includes(text.charAt(sign) || " ")) return [];
  const edits = formatLines(snapshot, line, line, options).filter(({ span }) => span.end < offset);
  if (typed === "»") {
    const open = text.slice(Math.max(0, offset - REACH), sign).lastIndexOf("«");
    const openAt = open < 0 ? -1 : Math.max(0, offset - REACH) + open + 1;
    return edits.filter(({ span }) => span.end === sign || span.start === openAt);
  }
  return edits.filter(({ span }) => span.end === sign && (typed !== ":" || span.end > span.start));
}
