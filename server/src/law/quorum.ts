/** The quorum of a meeting by the law of its day (CGCT L2121-17 and its covid derogations). */
import { type Confidence, followsMunicipalRules, type LawContext } from "./context.ts";
import { majorityOf, thirdOf, twoThirdsOf } from "./majority.ts";
import { MAYOR_ELECTION, MEETING_ROWS, type MeetingRow, type QuorumName } from "./meetings.ts";
import { rowAt } from "./timeline.ts";

export type { QuorumName } from "./meetings.ts";

/** One way of counting a quorum that is, or may be, the law of the day. */
export interface QuorumRegime {
  readonly regime: QuorumName;
  /** Members needed, from the number in office. */
  readonly required: (inOffice: number) => number;
  /** Whether represented members count beside those present. */
  readonly countsProxies: boolean;
  /** French references, the article of the code first. */
  readonly law: readonly string[];
  readonly confidence: Confidence;
}

/** The quorum in force, with its figure. */
export interface QuorumInForce extends Omit<QuorumRegime, "required"> {
  /** Members needed; null when the number in office is not known. */
  readonly required: number | null;
}

/**
 * Every regime that may govern the meeting: one in the ordinary case, several where authors disagree (12 March to
 * 1 April 2020, 17 October to 15 November 2020) or for a day around a change of law. Empty when nothing is
 * known: no date, before the CGCT (24 February 1996), a body with statutes of its own. A finding needs every
 * regime to agree, and at least one regime.
 */
export function quorumRegimes(ctx: LawContext): readonly QuorumRegime[] {
  return readLaw(ctx)?.possible ?? [];
}

/**
 * The regime in force on the day of the meeting, or null when it is uncertain or unknown. `required` uses
 * `ctx.inOffice`.
 */
export function quorumInForce(ctx: LawContext): QuorumInForce | null {
  const regime = readLaw(ctx)?.inForce ?? null;
  if (regime === null) return null;
  const { required, ...rest } = regime;
  const n = ctx.inOffice ?? null;
  return { ...rest, required: n === null ? null : required(n) };
}

/**
 * Whether a meeting surely lacked its quorum: the figures fail under every law that may govern it. False when
 * nothing is known of the law.
 */
export function quorumSurelyMissed(
  ctx: LawContext,
  figures: { readonly inOffice: number; readonly present: number; readonly represented: number },
): boolean {
  const regimes = quorumRegimes(ctx);
  if (regimes.length === 0) return false;
  return regimes.every((regime) => {
    const counted = figures.present + (regime.countsProxies ? figures.represented : 0);
    return counted < regime.required(figures.inOffice);
  });
}

interface Law {
  readonly inForce: QuorumRegime | null;
  readonly possible: readonly QuorumRegime[];
}

function readLaw(ctx: LawContext): Law | null {
  const row = rowAt(MEETING_ROWS, ctx.date);
  const article = quorumArticles(ctx);
  if (row === null || article === null) return null;
  if (ctx.secondConvocation === true) {
    // Whatever the first threshold was, the second meeting needs none (L2121-17 al. 2, L3121-14, L4132-13).
    return certain(regimeOf("none", article, row, null));
  }
  if (isAssembly(ctx)) return assemblyLaw(ctx, row, article);
  return municipalLaw(ctx, row, article);
}

/** Commune, EPCI, closed syndicate. */
function municipalLaw(ctx: LawContext, row: MeetingRow, article: readonly string[]): Law {
  const build = (name: QuorumName) => regimeOf(name, article, row, isOrdinary(name) ? null : row.derogation);
  if ((ctx.election ?? null) !== null && row.inForce === "third-with-proxies") {
    const exception = regimeOf("third", article, row, MAYOR_ELECTION.law);
    const inside = rowAt([MAYOR_ELECTION], ctx.date) !== null;
    if (inside && ctx.kind === "commune") return certain(exception);
    // The ordonnance speaks of maire and adjoints: whether it binds other elections of that spring was not read.
    return doubtful([exception, build("third-with-proxies")]);
  }
  return plainLaw(row, build);
}

/** Conseil départemental or régional, or its commission permanente. */
function assemblyLaw(ctx: LawContext, row: MeetingRow, article: readonly string[]): Law {
  const build = (name: QuorumName) => regimeOf(name, article, row, isOrdinary(name) ? null : row.derogation);
  if (ctx.permanentCommission === true) {
    const asCommission = (name: QuorumName) => build(name === "majority" ? "majority-with-proxies" : name);
    if (row.derogation === null || row.permanentCommission === true) return plainLaw(row, asCommission);
    const names = new Set<QuorumName>([...row.possible, "majority"]);
    return doubtful([...names].map(asCommission));
  }
  if (ctx.election === "president") {
    const twoThirds = build("two-thirds");
    if (row.derogation === null) return certain(twoThirds);
    return doubtful([twoThirds, ...row.possible.map(build)]);
  }
  return plainLaw(row, build);
}

function plainLaw(row: MeetingRow, build: (name: QuorumName) => QuorumRegime): Law {
  const possible = row.possible.map(build);
  const inForce = row.inForce === null ? null : build(row.inForce);
  return { inForce, possible };
}

function certain(regime: QuorumRegime): Law {
  return { inForce: regime, possible: [regime] };
}

function doubtful(possible: readonly QuorumRegime[]): Law {
  return { inForce: null, possible };
}

function isAssembly(ctx: LawContext): boolean {
  return ctx.kind === "departement" || ctx.kind === "region";
}

function isOrdinary(name: QuorumName): boolean {
  return name === "majority" || name === "majority-with-proxies" || name === "two-thirds";
}

/** The article that sets the quorum of this body; null when the code sets none (own statutes, CCAS, bureau). */
function quorumArticles(ctx: LawContext): readonly string[] | null {
  if (followsMunicipalRules(ctx)) {
    return ctx.kind === "commune" ? ["CGCT L2121-17"] : ["CGCT L2121-17", "CGCT L5211-1"];
  }
  if (ctx.kind === "departement") return [departementArticle(ctx)];
  if (ctx.kind === "region") return [regionArticle(ctx)];
  return null;
}

function departementArticle(ctx: LawContext): string {
  if (ctx.permanentCommission === true) return "CGCT L3121-14-1";
  return ctx.election === "president" ? "CGCT L3122-1" : "CGCT L3121-14";
}

function regionArticle(ctx: LawContext): string {
  if (ctx.permanentCommission === true) return "CGCT L4132-13-1";
  return ctx.election === "president" ? "CGCT L4133-1" : "CGCT L4132-13";
}

const FORMULAS: Readonly<Record<QuorumName, (inOffice: number) => number>> = {
  majority: majorityOf,
  "majority-with-proxies": majorityOf,
  third: thirdOf,
  "third-with-proxies": thirdOf,
  "two-thirds": twoThirdsOf,
  none: () => 0,
};

function regimeOf(
  regime: QuorumName,
  article: readonly string[],
  row: MeetingRow,
  derogation: string | null,
): QuorumRegime {
  return {
    regime,
    required: FORMULAS[regime],
    countsProxies: regime === "third-with-proxies" || regime === "majority-with-proxies",
    law: derogation === null ? article : [...article, derogation],
    confidence: row.confidence,
  };
}
