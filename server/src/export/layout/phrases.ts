import { peopleOf } from "../../model/roster.ts";
import type { Act } from "../../model/types.ts";
import type { Span } from "../../text/span.ts";

/** Spans that are one phrase wherever lines break in them: names, the object, the council's name; apart, in order. */
export function phrasesOf(act: Act | null, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const add = (span: Span | undefined) => {
    // The header of a session is read for each of its acts: its people are the first one's.
    if (span && span.start >= from && span.start < to) spans.push(span);
  };
  add(act?.object?.span);
  add(act?.numberLabel ?? undefined);
  add(act?.collectivity.name?.span);
  for (const { span } of act?.dates ?? []) add(span);
  for (const { mentions } of act ? peopleOf(act) : []) for (const { person } of mentions) add(person.span);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart[apart.length - 1];
    if (!last || span.start >= last.end) apart.push(span);
  }
  return apart;
}

/** Whether the offset, a line's break, stands inside one of the phrases (apart, in order): a name, a label, the object. */
export function isWithin(phrases: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  const phrase = phrases[low - 1];
  return phrase !== undefined && phrase.end > offset + 1;
}
