import type { Entry } from "../people/entry.ts";
import type { Person } from "../types.ts";
import type { RawList } from "./rawList.ts";

/** A mark beside a name, « (Pr**) » or « * », in the source: folding takes Markdown's asterisks away. */
const MARK =
  /^[^*\n]{0,80}?(?:\((?:pr|proc|procuration|pouv|pouvoir|p)?\.? ?(\*{1,9})\)|(\*{1,9}))[\s,;.]*$/iu;

/** Who is absent with the same mark as one member present gave him a proxy: giver → holder. */
export function markLinks(
  source: string,
  present: readonly RawList[],
  away: readonly RawList[],
): Map<Entry, Person> {
  const links = new Map<Entry, Person>();
  const given = away.flatMap((list) => marked(source, list));
  if (given.length === 0) return links;
  const holders = new Map<string, Person | null>();
  for (const { entry, mark } of present.flatMap((list) => marked(source, list)))
    holders.set(mark, holders.has(mark) ? null : entry.person);
  for (const { entry, mark } of given) {
    const holder = holders.get(mark);
    if (holder) links.set(entry, holder);
  }
  return links;
}

function marked(source: string, list: RawList): { entry: Entry; mark: string }[] {
  if (!source.slice(list.span.start, list.span.end).includes("*")) return [];
  return list.entries.flatMap((entry, index) => {
    const next = list.entries[index + 1]?.span.start ?? list.span.end;
    const match = MARK.exec(source.slice(entry.span.start, Math.min(next, entry.span.start + 120)).trimEnd());
    const mark = match ? (match[1] ?? match[2]) : undefined;
    return mark ? [{ entry, mark }] : [];
  });
}
