/** How many proxies (pouvoirs, délégations de vote) one member may hold by the law of the day. */
import { type Confidence, followsMunicipalRules, type LawContext } from "./context.ts";
import { MEETING_ROWS } from "./meetings.ts";
import { rowAt } from "./timeline.ts";

/** The limit on proxies held by one member. */
export interface ProxyLimit {
  /** Proxies allowed; null when authors disagree on that day. */
  readonly limit: number | null;
  /** More than this is unlawful under every law that may govern the day: the only safe bound for a finding. */
  readonly certainLimit: number;
  /** French references, the article of the code first. */
  readonly law: readonly string[];
  readonly confidence: Confidence;
}

/**
 * The limit for this body and day, or null when nothing is known: no date, before 24 February 1996, a body with
 * statutes of its own (open mixed syndicate, CCAS, bureau). Law: CGCT L2121-20, L3121-16, L4132-15.
 */
export function proxyLimit(ctx: LawContext): ProxyLimit | null {
  const row = rowAt(MEETING_ROWS, ctx.date);
  const article = proxyArticles(ctx);
  if (row === null || article === null) return null;
  return {
    limit: row.proxies,
    certainLimit: row.certainProxies,
    law: row.derogation === null ? article : [...article, row.derogation],
    confidence: row.confidence,
  };
}

/** Proxies that one member may hold on that day; null when it is uncertain or unknown (see `proxyLimit`). */
export function maxProxies(ctx: LawContext): number | null {
  return proxyLimit(ctx)?.limit ?? null;
}

function proxyArticles(ctx: LawContext): readonly string[] | null {
  if (followsMunicipalRules(ctx)) {
    return ctx.kind === "commune" ? ["CGCT L2121-20"] : ["CGCT L2121-20", "CGCT L5211-1"];
  }
  if (ctx.kind === "departement") return ["CGCT L3121-16"];
  return ctx.kind === "region" ? ["CGCT L4132-15"] : null;
}
