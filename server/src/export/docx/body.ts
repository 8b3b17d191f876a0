import type { ActLayout, Block, ListBlock, Role, TextBlock } from "../layout/blocks.ts";
import { type Links, paragraph, plainRun, runsOf } from "./runs.ts";
import { tableOf, voteTableOf } from "./tables.ts";

/** The style of a paragraph by the part that it plays; others are body text. */
const STYLES: Readonly<Partial<Record<Role, string>>> = {
  council: "Council",
  number: "Heading1",
  session: "Session",
  opening: "BodyText",
  attendance: "Attendance",
  object: "Heading2",
  rapporteur: "Rapporteur",
  deciding: "Deciding",
  decision: "Decision",
  signature: "Signature",
  reference: "Reference",
  annexes: "Reference",
  remedies: "Remedies",
};

/** Roles that are one title: their words once more below it are body text. */
const TITLES: ReadonlySet<Role> = new Set(["number", "object"]);

/** The paragraphs and tables of an act, as they follow each other in the document. */
export function bodyOf({ blocks }: ActLayout, links: Links): string {
  const titled = new Set<Role>();
  return blocks.map((block) => blockOf(block, links, titled)).join("");
}

function blockOf(block: Block, links: Links, titled: Set<Role>): string {
  switch (block.kind) {
    // The pages of the document bear their own numbers and headers.
    case "page":
      return "";
    case "rule":
      return paragraph("Rule", "");
    case "list":
      return listOf(block, links);
    case "table":
      return tableOf(block, links);
    case "vote":
      return voteTableOf(block, links);
    default:
      return paragraph(styleOf(block, titled), runsOf(block.lines, links));
  }
}

function styleOf({ kind, level, role }: TextBlock, titled: Set<Role>): string {
  if (TITLES.has(role)) {
    if (titled.has(role)) return "BodyText";
    titled.add(role);
  }
  const style = STYLES[role];
  if (kind === "quote") return "Quote";
  if (kind === "heading" && !style?.startsWith("Heading") && role !== "council" && role !== "deciding")
    return level <= 1 ? "Heading2" : "Heading3";
  return style ?? "BodyText";
}

/** Deepest list that has a style of its own. */
const DEEPEST = 2;
/** How far a list is set in, for each level, and its mark before it, in twentieths of a point. */
const INDENT = 425;

/** Roles that are set small. */
const SMALL: ReadonlySet<Role> = new Set(["reference", "annexes", "remedies"]);

function listOf({ items, role }: ListBlock, links: Links): string {
  const style = SMALL.has(role) ? "ListSmall" : "ListParagraph";
  return items
    .map(({ mark, depth, lines }) => {
      const level = Math.min(depth, DEEPEST);
      const content = runsOf(lines, links);
      if (mark === null)
        return paragraph(style, content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
      // A number is one of the act's words: it stays as written, whatever a word processor would count.
      const left = INDENT * (level + 1);
      const more = `<w:tabs><w:tab w:val="left" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="${INDENT}"/>`;
      return paragraph(style, `${plainRun(mark.text)}<w:r><w:tab/></w:r>${content}`, more);
    })
    .join("");
}
