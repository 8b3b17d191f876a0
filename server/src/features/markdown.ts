import { legifranceLink } from "../law/legifrance.ts";

/** Text of an act as Markdown shows it literally, on one line. */
export function literal(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|#~$]/g, (mark) => `\\${mark}`);
}

/** A reference to a text of law with its link to Légifrance, when it has one: « [CGCT L2121-17](…) ». */
export function lawLink(reference: string, shown: string = reference): string {
  const link = legifranceLink(reference);
  return link === null ? literal(shown) : `[${literal(shown)}](${link})`;
}

/** The references with their links, separated by commas; empty for none. */
export function lawLinks(references: readonly string[]): string {
  return references.map((each) => lawLink(each)).join(", ");
}

/** A fenced block that no line of the text can end. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,60}/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}deliberation\n${text.replace(/\r\n?/g, "\n").replace(/\n$/, "")}\n${fence}`;
}
