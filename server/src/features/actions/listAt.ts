import type { Act, PeopleList } from "../../model/types.ts";
import { overlaps, type Span, touches } from "../../text/span.ts";

/** A list of people with the place of its names, label left out. */
export interface ListAt {
  readonly list: PeopleList;
  readonly names: Span;
}

/** The list of the act that the range touches, read whole; null when there is none. */
export function listAt(act: Act, text: string, range: Span): ListAt | null {
  const { present, represented, absent, excused } = act.members;
  for (const list of [present, represented, absent, excused]) {
    const first = list.people[0];
    if (!list.span || !list.label || !first || !list.sure) continue;
    if (!touches(list.span, range.start) && !overlaps(list.span, range)) continue;
    const names = { start: namesStart(text, list.label.end, first.span.start), end: list.span.end };
    return names.start < names.end ? { list, names } : null;
  }
  return null;
}

/** After the colon or the line break that comes last before the first name. */
function namesStart(text: string, labelEnd: number, first: number): number {
  const between = text.slice(labelEnd, first);
  const mark = Math.max(between.lastIndexOf(":"), between.lastIndexOf("\n"), between.lastIndexOf("\r"));
  let start = labelEnd + mark + 1;
  while (start < first && /\s/.test(text.charAt(start))) start++;
  return start;
}
