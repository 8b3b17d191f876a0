import type { Language } from "../../text/language.ts";
import type { ActLayout, Block, Role } from "../layout/blocks.ts";
import { blockHtml } from "./blockHtml.ts";
import { escapeHtml } from "./escape.ts";
import { WORDS } from "./words.ts";

type Part =
  | "letterhead"
  | "identity"
  | "attendance"
  | "object"
  | "main"
  | "vote"
  | "signature"
  | "references"
  | "remedies";

/** The part of the page on which a block stands; neighbours of one part stand in one box. */
const PART_OF: Readonly<Record<Role, Part>> = {
  council: "letterhead",
  number: "identity",
  session: "identity",
  opening: "attendance",
  attendance: "attendance",
  object: "object",
  rapporteur: "main",
  visa: "main",
  considering: "main",
  proposal: "main",
  deciding: "main",
  article: "main",
  body: "main",
  decision: "vote",
  vote: "vote",
  signature: "signature",
  reference: "references",
  annexes: "references",
  remedies: "remedies",
};

/** A short line above the object: the commission, the theme. */
const LONGEST_RUBRIC = 90;

/** One act as `<article>`: its words, in order, are those of the layout. `index` counts the acts of the page from 0. */
export function actHtml(layout: ActLayout, index: number, language: Language): string {
  const { blocks, act } = layout;
  const object = act?.object ? blocks.findIndex(({ role }) => role === "object") : -1;
  const boxes: { part: Part; html: string[] }[] = [];
  let level = 0;
  blocks.forEach((block, at) => {
    const rubric = at < object && isRubric(block);
    const own = level === 0 && block.kind === "heading" ? 1 : Math.min(wantedLevel(block), level + 1);
    if (block.kind === "heading") level = own;
    const html = blockHtml(block, own, rubric ? "rubric" : "", language);
    const last = boxes[boxes.length - 1];
    // A mark of a page belongs to whatever it cuts.
    const part = block.kind === "page" && last ? last.part : PART_OF[block.role];
    if (last?.part === part) last.html.push(html);
    else boxes.push({ part, html: [html] });
  });
  const body = boxes.map(({ part, html }) => box(part, html.join("\n")));
  const name = titleOf(layout, language);
  return `<article class="act" id="acte-${index + 1}" aria-label="${escapeHtml(name)}">\n${body.join("\n")}\n</article>`;
}

/** « Délibération n° 2025-08 – Réfection du chemin », for the title of a page. */
export function titleOf({ act }: ActLayout, language: Language): string {
  const number = act?.number
    ? `${WORDS.untitled[language]} n° ${act.number.value}`
    : WORDS.untitled[language];
  return act?.object ? `${number} – ${act.object.value.slice(0, 200)}` : number;
}

function box(part: Part, html: string): string {
  const tag =
    part === "letterhead" ? "header" : part === "signature" || part === "remedies" ? "footer" : "section";
  return `<${tag} class="${part}">\n${html}\n</${tag}>`;
}

function wantedLevel(block: Block): number {
  return block.kind === "heading" ? Math.max(1, block.level) : 6;
}

function isRubric(block: Block): boolean {
  return (
    block.kind === "paragraph" && block.role === "body" && block.span.end - block.span.start <= LONGEST_RUBRIC
  );
}
