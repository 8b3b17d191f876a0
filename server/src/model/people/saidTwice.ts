import type { Span } from "../../text/span.ts";
import type { Person, VotingProxy } from "../types.ts";
import { findMember } from "./identity.ts";

/**
 * The proxies without those that the text says again: « Excusés : Nina IMBERT (pouvoir à P. AUBIN) », then « Pouvoirs :
 * Mme IMBERT à M. AUBIN ». The one that names both best stays. Written twice in the same words within one list, a proxy
 * is an error of the text and stays twice. `lists`: where the lists stand in the source.
 */
export function withoutSaidTwice(
  proxies: readonly VotingProxy[],
  lists: readonly Span[],
): readonly VotingProxy[] {
  if (proxies.length < 2) return proxies;
  const kept: VotingProxy[] = [];
  const givers: Person[] = [];
  for (const proxy of proxies) {
    const same = findMember(givers, proxy.from);
    const at = same && same !== "ambiguous" ? givers.indexOf(same) : -1;
    const before = kept[at];
    if (!before || !mayBeOne(before.to, proxy.to) || isCopy(before, proxy, lists)) {
      kept.push(proxy);
      givers.push(proxy.from);
      continue;
    }
    // The list of those seen keeps its order and its length: only the better of the two is given.
    if (tells(proxy) > tells(before)) kept[at] = proxy;
  }
  return kept.length === proxies.length ? proxies : kept;
}

/** Whether two holders may be one: the same member, or one of them not named. */
function mayBeOne(a: Person | null, b: Person | null): boolean {
  if (a === null || b === null) return true;
  if (a.key === "" || b.key === "") return a.key === b.key;
  const found = findMember([a], b);
  return found !== null && found !== "ambiguous";
}

/** The same words in the same list, or both in sentences beside the lists. */
function isCopy(a: VotingProxy, b: VotingProxy, lists: readonly Span[]): boolean {
  if (a.from.key !== b.from.key || a.to?.key !== b.to?.key) return false;
  // « Anne ROY (pouvoir de Luc PETIT) », then « Luc PETIT (pouvoir à Anne ROY) »
  if (isHolderFirst(a) !== isHolderFirst(b)) return false;
  const [from, to] = [Math.min(a.span.start, b.span.start), Math.max(a.span.start, b.span.start)];
  if (lists.some(({ start }) => start > from && start <= to)) return false;
  const within = (at: number) => lists.some(({ start, end }) => at >= start && at < end);
  return within(from) === within(to);
}

function isHolderFirst({ from, to }: VotingProxy): boolean {
  return to !== null && to.span.start < from.span.start;
}

/** How much a proxy says: a holder goes before longer names. */
function tells({ from, to }: VotingProxy): number {
  return (to ? 1000 : 0) + from.key.length + (to?.key.length ?? 0);
}
