import type { Entries } from "./entries.ts";
import type { Entry } from "./entry.ts";

/** « respectivement pouvoir à » is longer than this. */
const LEAST = 20;
const IN_ORDER = /\brespectivement\b/i;
const HEADS: ReadonlySet<string> = new Set(["pouvoir", "pouvoirs", "procuration", "procurations"]);
/** What ends the sentence in which holders follow each other. */
const ENDS = /^\s*\.\s|^\s*\.$|\p{L}{3,}\s*\.\s|[;:]|\n\s*\n|\p{L}{3,}\s*\.\s*$/u;

/**
 * The entries where « A et B ont donné respectivement pouvoir à C et D » is A → C and B → D. Where givers and holders
 * are not as many, none of these proxies is told, and they are in doubt; other entries stay as they are.
 */
export function pairsInOrder(source: string, read: Entries): Entries {
  const { entries } = read;
  const at = entries.findIndex(
    ({ link, other, person }) =>
      link === "proxy" &&
      other !== null &&
      other.span.start - person.span.end > LEAST &&
      IN_ORDER.test(source.slice(person.span.end, other.span.start)),
  );
  const first = entries[at];
  if (!first?.other) return read;
  let last = at;
  while (last + 1 < entries.length && goesOn(source, entries[last] as Entry, entries[last + 1] as Entry))
    last++;
  let from = at;
  while (from > 0 && goesOn(source, entries[from - 1] as Entry, entries[from] as Entry)) from--;
  const holders = [first.other, ...entries.slice(at + 1, last + 1).map(({ person }) => person)];
  const apart = at + 1 - holders.length;
  if (apart > from && isHead(entries[apart - 1])) from = apart - 1;
  else if (apart > from && areApart(source, entries, apart, at)) from = apart;
  // « Absents et excusés - Pouvoir Monsieur A, … »
  const head = isHead(entries[from]) ? 1 : 0;
  const givers = entries.slice(from + head, at + 1);
  const rest = [...entries.slice(0, from), ...entries.slice(last + 1)];
  // « Absents : A, B, C et D ont donné respectivement pouvoir à … »: who of them gives is not told.
  if (givers.length !== holders.length)
    return {
      entries: [...entries.slice(0, at + 1), ...entries.slice(last + 1)].map((each) =>
        each === first ? { ...first, link: null, other: null } : each,
      ),
      unread: [...read.unread, { start: first.span.start, end: (entries[last] as Entry).span.end }],
    };
  const pairs = givers.map((giver, index): Entry => {
    const holder = holders[index] as (typeof holders)[number];
    const span = { start: giver.person.span.start, end: Math.max(giver.person.span.end, holder.span.end) };
    return { person: giver.person, link: "proxy", other: holder, span };
  });
  return { entries: [...rest.slice(0, from), ...pairs, ...rest.slice(from)], unread: read.unread };
}

function isHead(entry: Entry | undefined): boolean {
  return HEADS.has(entry?.person.key ?? "");
}

/** Whether the givers from `index` on stand on a line of their own, or are « ces deux derniers ». */
function areApart(source: string, entries: readonly Entry[], index: number, last: number): boolean {
  const before = (entries[index - 1] as Entry).person.span.end;
  const { person, other } = entries[last] as Entry;
  return (
    source.slice(before, (entries[index] as Entry).person.span.start).includes("\n") ||
    /\bces (?:deux|trois|quatre|\d) derni/i.test(source.slice(person.span.end, other?.span.start))
  );
}

/** Whether the second follows the first in the same sentence, and is bound to nobody. */
function goesOn(source: string, first: Entry, second: Entry): boolean {
  const end = Math.max(first.person.span.end, first.other?.span.end ?? 0);
  const plain = (each: Entry) =>
    each.link === null || IN_ORDER.test(source.slice(each.person.span.end, each.other?.span.start));
  return plain(first) && plain(second) && !ENDS.test(source.slice(end, second.person.span.start));
}
