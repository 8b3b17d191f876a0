import type { Act, PeopleList } from "../model/types.ts";
import type { Snapshot } from "../snapshot.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { lineAt, lineSpan } from "../text/lines.ts";
import { contains, type Span, touches } from "../text/span.ts";
import { peopleOf } from "./shared/people.ts";
import { sectionsOf } from "./shared/sections.ts";
import { touching } from "./shared/sorted.ts";

/**
 * What « expand selection » takes at the offset, from the smallest to the whole text, each within the next: word, part
 * of a name, name, fact, entry of a list, line, paragraph, list or section, act. Source offsets; never empty.
 */
export function selectionRangesAt(snapshot: Snapshot, offset: number): Span[] {
  const at = Math.max(0, Math.min(offset, snapshot.text.length));
  const act = snapshot.actAt(at);
  const candidates = [
    wordAt(snapshot.text, at),
    ...nameSpans(snapshot, at),
    ...(act ? factSpans(act) : []),
    ...lineSpans(snapshot, at),
    ...sectionsOf(snapshot).map((section) => section.span),
    { start: 0, end: snapshot.text.length },
  ].filter((span): span is Span => span !== null && touches(span, at));
  return chain(candidates);
}

/** The candidates in the order of their size, without those that do not hold the one before. */
function chain(candidates: readonly Span[]): Span[] {
  const sorted = [...candidates].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const { start, end } of sorted) {
    const last = kept[kept.length - 1];
    if (last && (!contains({ start, end }, last) || (last.start === start && last.end === end))) continue;
    kept.push({ start, end });
  }
  return kept;
}

function wordAt(text: string, at: number): Span | null {
  let start = at;
  while (start > 0 && at - start < 200 && isWord(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < 200 && isWord(text.charAt(end))) end++;
  return end > start ? { start, end } : null;
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(sign);
}

function nameSpans(snapshot: Snapshot, at: number): Span[] {
  const place = touching(peopleOf(snapshot).places, at);
  return place ? [place.span, ...place.parts.map((part) => part.span)] : [];
}

function factSpans(act: Act): (Span | null)[] {
  const { members, vote, session } = act;
  const lists: readonly PeopleList[] = [
    members.present,
    members.represented,
    members.absent,
    members.excused,
  ];
  const camps = [vote.for, vote.against, vote.abstain, vote.notVoting];
  return [
    act.range,
    act.number?.span ?? null,
    act.numberLabel,
    act.object?.span ?? null,
    act.nomenclature?.span ?? null,
    act.nomenclature?.code.span ?? null,
    act.decision.span,
    vote.span,
    session.place?.span ?? null,
    ...vote.ballots.map((ballot) => ballot.span),
    ...camps.flatMap((camp) => [camp.span, camp.figure?.span ?? null]),
    ...lists.flatMap((list) => [list.span, list.label, list.stated?.span ?? null]),
    ...members.represented.proxies.map((proxy) => proxy.span),
    ...act.dates.map((date) => date.span),
    ...act.citations,
    ...act.actIds,
    ...act.fields.map((field) => ({
      start: field.label.start,
      end: Math.max(field.label.end, field.value.end),
    })),
    ...act.fields.map((field) => (field.value.end > field.value.start ? field.value : null)),
  ];
}

/** The line, without its indentation, and the paragraph around it. */
function lineSpans({ text, syntax }: Snapshot, at: number): Span[] {
  const { lineStarts } = syntax.folded;
  const line = lineAt(lineStarts, at);
  const own = lineSpan(text, lineStarts, line);
  if (syntax.lineKinds[line] === LineKind.blank) return [own];
  let first = line;
  while (first > 0 && syntax.lineKinds[first - 1] !== LineKind.blank) first--;
  let last = line;
  while (last + 1 < lineStarts.length && syntax.lineKinds[last + 1] !== LineKind.blank) last++;
  const paragraph = { start: lineStarts[first] as number, end: lineSpan(text, lineStarts, last).end };
  const content =
    own.start + (text.slice(own.start, own.end).length - text.slice(own.start, own.end).trimStart().length);
  return [{ start: Math.min(content, at), end: own.end }, paragraph];
}
