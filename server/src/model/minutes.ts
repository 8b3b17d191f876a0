import type { LabelHit, Syntax } from "../syntax/syntax.ts";
import { decisionPlaces, hasBetween } from "./decisionPlaces.ts";
import type { Range } from "./scope.ts";
import { findTitles } from "./titles.ts";

/** Minutes, whose items are acts: each item's range, with the session's header, which all share. */
export interface MinutesItem {
  readonly own: Range;
  readonly header: Range;
  /** Folded range of the item's title, without its number. */
  readonly title: Range;
}

/** How much of the text may come before the words « compte rendu », « procès-verbal », « ordre du jour ». */
const HEAD = 4000;

/** Whether the text is the minutes of a session, or the list of its acts: many acts under one header. */
export function isMinutes(syntax: Syntax): boolean {
  const { text } = syntax.folded;
  return syntax.labels.some((label) => {
    if (label.start > HEAD || !label.opensLine) return false;
    if (label.role === "minutes" || label.role === "agenda") return !approves(text, label);
    return (
      label.role === "session" &&
      /^(?:compte|cr |pv |proces|note de|liste)/.test(text.slice(label.start, label.start + 8))
    );
  });
}

/** « Approbation du procès-verbal de la séance du … » is an item of another document. */
function approves(text: string, label: LabelHit): boolean {
  return /approbation|approuve|adopte/.test(
    text.slice(Math.max(0, label.start - 20), label.end + 60).split("\n", 1)[0] ?? "",
  );
}

/** The items of the minutes in which something is decided; empty when none can be told. */
export function minutesItems(syntax: Syntax): MinutesItem[] {
  const { text } = syntax.folded;
  const from = headerEnd(syntax);
  const places = decisionPlaces(syntax);
  const { titles, end } = findTitles(syntax, from, places);
  const header: Range = { from: 0, to: titles[0]?.start ?? from };
  const items: MinutesItem[] = [];
  for (const [index, title] of titles.entries()) {
    const to = titles[index + 1]?.start ?? end;
    const lineEnd = titleEnd(text, title.words, to);
    if (!hasBetween(places, title.words, to)) continue;
    items.push({ own: { from: title.start, to }, header, title: { from: title.words, to: lineEnd } });
  }
  return items;
}

/** Where the attendance and the secretary end: items begin after them. */
function headerEnd(syntax: Syntax): number {
  let end = 0;
  for (const label of syntax.labels) {
    if (!label.opensLine || label.start > HEAD * 2) continue;
    if (
      label.kind === "list" ||
      label.role === "secretary" ||
      label.role === "session" ||
      label.role === "inOffice"
    ) {
      if (end > 0 && label.start > end + 3000) break;
      const lineEnd = text(syntax).indexOf("\n", label.value);
      end = Math.max(end, lineEnd < 0 ? label.value : lineEnd + 1);
    }
  }
  return end;
}

function text(syntax: Syntax): string {
  return syntax.folded.text;
}

/** The title's own line, and the next when the title wraps. */
function titleEnd(folded: string, from: number, limit: number): number {
  const end = folded.slice(from, limit).indexOf("\n");
  return end < 0 ? limit : from + end;
}
