import type { Act } from "../model/types.ts";
import { quoted } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import { hull, type Span } from "../text/span.ts";
import { teller } from "./at.ts";
import { outlineOfAct } from "./shared/outlineAct.ts";
import { type OutlineNode, outlineNode } from "./shared/outlineNode.ts";
import { WORDS } from "./shared/outlineWords.ts";
import { type Section, sectionsOf } from "./shared/sections.ts";

/** In a register of more acts nobody looks for a person in the outline, which editors ask for after every key. */
const MOST_DETAILED = 200;

/**
 * The outline of a text: acts, their parts, the lists with their people. The header of a session that several acts
 * share stands before them, once. A register of hundreds of acts has the parts of each act and no more. Empty for a
 * text without act.
 */
export function documentSymbols(snapshot: Snapshot, language: Language): OutlineNode[] {
  const tell = teller(language);
  const sections = byAct(snapshot);
  const nodes: OutlineNode[] = [];
  const shared = new Map<number, OutlineNode>();
  for (const act of snapshot.acts) {
    const parts = outlineOfAct(snapshot, act, sections.get(act) ?? [], tell);
    const own = parts.filter((part) => isWithin(part.span, act.range));
    for (const part of parts)
      if (part.span.start < act.range.start && act.index === 0) shared.set(part.span.start, part);
    nodes.push(
      outlineNode(titleOf(act, tell), "act", trimmed(snapshot.text, act.range), {
        detail: act.number && act.object ? quoted(act.object.value, 80) : "",
        selection: act.numberLabel ?? act.object?.span ?? firstLine(snapshot.text, act.range),
        children: snapshot.acts.length > MOST_DETAILED ? own.map(withoutChildren) : own,
      }),
    );
  }
  const header = [...shared.values()];
  const whole = hull(header.map((part) => part.span));
  if (!whole) return nodes;
  return [outlineNode(tell(WORDS.session), "session", whole, { children: header }), ...nodes];
}

function withoutChildren(node: OutlineNode): OutlineNode {
  return { ...node, children: [] };
}

function titleOf(act: Act, tell: ReturnType<typeof teller>): string {
  if (act.number) return tell(WORDS.numbered, { number: act.number.value });
  return act.object ? quoted(act.object.value) : tell(WORDS.act);
}

/** The sections of each act; both come in the order of the text. */
function byAct(snapshot: Snapshot): Map<Act, Section[]> {
  const { acts } = snapshot;
  const sections = new Map<Act, Section[]>(acts.map((act) => [act, []]));
  let index = 0;
  for (const section of sectionsOf(snapshot)) {
    while (index < acts.length && (acts[index] as Act).range.end <= section.span.start) index++;
    const act = acts[index];
    if (act && isWithin(section.span, act.range)) sections.get(act)?.push(section);
  }
  return sections;
}

function isWithin(span: Span, range: Span): boolean {
  return span.start >= range.start && span.start < Math.max(range.end, range.start + 1);
}

/** The range without the white space at its ends. */
function trimmed(text: string, range: Span): Span {
  let { start, end } = range;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function firstLine(text: string, range: Span): Span {
  const { start, end } = trimmed(text, range);
  let to = start;
  while (to < end && text.charCodeAt(to) !== 0x0a && text.charCodeAt(to) !== 0x0d) to++;
  return { start, end: to };
}

function isWhite(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x202f;
}
