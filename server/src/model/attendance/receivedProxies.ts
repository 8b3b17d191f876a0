import type { Span } from "../../text/span.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Range, Scope } from "../scope.ts";
import type { VotingProxy } from "../types.ts";
import type { RawList } from "./rawList.ts";

/** « M. AUBIN a reçu pouvoir de Mme IMBERT », « Paul AUBIN (pouvoir de Nina IMBERT) »: the holder stands first. */
const RECEIVED =
  /(?:\b(?:a|ayant|qui a)[ \n]recu[ \n](?:le |un |une )?|\((?:a recu[ \n]|ayant recu[ \n]|ayant (?:la |le )?|avec (?:le )?|et )?)(?:pouvoir|procuration|mandat)s?[ \n](?:de[ \n](?!m\. le |vote)|d'|pour )/g;

/** The holder's name begins so far before, in folded characters. */
const REACH = 70;
const MOST = 300;
const MOST_GIVERS = 4;

/** « Paul AUBIN a reçu pouvoir de … » under the lists begins so far behind them at the latest, in folded characters. */
const LONGEST_NOTICE = 400;

/** The proxies told from their holder's side in the lists and right behind them. */
export function receivedIn(scope: Scope, lists: readonly RawList[]): VotingProxy[] {
  const first = lists[0];
  if (!first) return [];
  const to = Math.max(...lists.map((list) => list.end)) + LONGEST_NOTICE;
  const range = { from: first.label.start, to: Math.min(to, scope.rangeOf(first.label.start).to) };
  // « Absent : Luc PETIT (pouvoir pour Anne ROY) » does not say who holds it; among those present it does.
  const there = lists.filter((list) => list.role === "present");
  return receivedProxies(scope, range, (at) => there.some((list) => at >= list.label.start && at < list.end));
}

/** The list without the names that it has for telling who received a proxy from whom. */
export function withoutReceived(list: RawList, received: readonly VotingProxy[]): RawList {
  const seen = new Set<string>();
  const entries = list.entries.filter(({ person, span }) => {
    const again =
      list.role !== "present" || seen.has(person.key) || received.some(({ from }) => from.key === person.key);
    seen.add(person.key);
    return !(again && isInside(received, span));
  });
  return entries.length === list.entries.length ? list : { ...list, entries };
}

/** The proxies that a range of the attendance tells from their holder's side; the span of each is the whole turn. */
function receivedProxies(
  scope: Scope,
  { from, to }: Range,
  isPresent: (at: number) => boolean,
): VotingProxy[] {
  const text = scope.text.slice(from, to);
  // Most acts tell proxies from the giver's side.
  if (
    !text.includes("recu ") &&
    !text.includes("recu\n") &&
    !/\((?:avec |ayant |et )?(?:le |la )?(?:pouvoir|procuration|mandat)/.test(text)
  )
    return [];
  const found: VotingProxy[] = [];
  for (const match of text.matchAll(RECEIVED)) {
    if (found.length >= MOST) break;
    const at = from + match.index;
    const end = at + match[0].length;
    if (match[0].endsWith("pour ") && !(match[0].startsWith("(") && isPresent(at))) continue;
    const giver = readPersonAt(scope, end, Math.min(to, end + REACH));
    const start = nameStart(scope.text, Math.max(from, at - REACH), at);
    const holder = readPersonAt(scope, start, at);
    if (!giver || !holder || giver.person.key === "" || holder.person.key === "") continue;
    const givers = [giver];
    // « … a reçu pouvoir de Mme X et de M. Y »
    for (let last = giver; givers.length < MOST_GIVERS; ) {
      const and = /^ et (?:de |d')?/.exec(scope.text.slice(last.end, last.end + 8));
      const next = and ? readPersonAt(scope, last.end + and[0].length, Math.min(to, last.end + REACH)) : null;
      if (!next || next.person.key === "") break;
      givers.push(next);
      last = next;
    }
    const span = scope.span(start, (givers[givers.length - 1] ?? giver).end);
    for (const { person } of givers) found.push({ from: person, to: holder.person, span });
  }
  return found;
}

/** Whether a place of the source lies in one of the turns. */
function isInside(proxies: readonly VotingProxy[], { start }: Span): boolean {
  return proxies.some(({ span }) => start >= span.start && start < span.end);
}

/** Right behind what ends the entry before: a comma, a semicolon, a colon, a line break, a full stop after a word. */
function nameStart(text: string, least: number, at: number): number {
  const piece = text.slice(least, at);
  const last = /^[\s\S]*(?:[,;:\n)]|[a-z]{3}\.|\bet(?= )| - )/.exec(piece);
  let start = least + (last ? last[0].length : 0);
  while (start < at && " -·".includes(text.charAt(start))) start++;
  return start;
}
