/**
 * The article on which a finding is founded, for the kind of body that met. Law: the articles named below; an empty
 * list where the text that governs the body was not read (open mixed syndicates, bodies of an unknown kind) — better
 * no article than another body's.
 */
import { followsMunicipalRules, inAlsaceMoselle, type LawContext } from "./context.ts";

/** The article that each kind of assembly has for itself. */
type Articles = Readonly<Record<"municipal" | "departement" | "region" | "ccas", string>>;

const PROXY: Articles = {
  municipal: "CGCT L2121-20",
  departement: "CGCT L3121-16",
  region: "CGCT L4132-15",
  ccas: "CASF R123-16",
};
const MAJORITY: Articles = {
  municipal: "CGCT L2121-20",
  departement: "CGCT L3121-14",
  region: "CGCT L4132-13",
  ccas: "CASF R123-18",
};
const CASTING_VOTE: Articles = {
  municipal: "CGCT L2121-20",
  departement: "CGCT L3121-15",
  region: "CGCT L4132-14",
  ccas: "CASF R123-18",
};

/** Who may vote for whom: a member who is away gives a proxy to one who is there. */
export function proxyBasis(ctx: LawContext): readonly string[] {
  return assemblies(ctx, PROXY);
}

/** By how many votes a decision is taken, and which votes are cast. */
export function majorityBasis(ctx: LawContext): readonly string[] {
  return assemblies(ctx, MAJORITY);
}

/** The president's vote on a tie, and none in a secret ballot. */
export function castingVoteBasis(ctx: LawContext): readonly string[] {
  return assemblies(ctx, CASTING_VOTE);
}

/** Who takes the chair. */
export function presidencyBasis(ctx: LawContext): readonly string[] {
  return municipal(ctx, "CGCT L2121-14");
}

/** Who is named secretary of the meeting. */
export function secretaryBasis(ctx: LawContext): readonly string[] {
  return municipal(ctx, "CGCT L2121-15");
}

/** Who signs a délibération since 1 July 2022. */
export function signatureBasis(ctx: LawContext): readonly string[] {
  const law = municipal(ctx, "CGCT L2121-23");
  return ctx.kind === "commune" && law.length > 0 ? [...law, "CGCT R2121-9"] : law;
}

/** The executive who withdraws from the vote on the year's accounts; local law has an article of its own. */
export function accountBasis(ctx: LawContext): readonly string[] {
  return ctx.kind === "commune" && inAlsaceMoselle(ctx) ? ["CGCT L2541-13"] : municipal(ctx, "CGCT L2121-14");
}

/** The absolute majority of an election: of the maire, of the president of an EPCI (CGCT L5211-2), of anybody else. */
export function nominationBasis(ctx: LawContext): readonly string[] {
  const election = ctx.election ?? null;
  if (election === null) return municipal(ctx, "CGCT L2121-21");
  if (!followsMunicipalRules(ctx)) return [];
  if (ctx.kind === "commune") return election === "maire" ? ["CGCT L2122-7"] : ["CGCT L2121-21"];
  return ["CGCT L2122-7", "CGCT L5211-2"];
}

/** What makes an act executory: it was published and transmitted. */
export function executoryBasis(ctx: LawContext): readonly string[] {
  return control(ctx, "CGCT L2131-1", { departement: "CGCT L3131-1", region: "CGCT L4141-1" });
}

/** A member with an interest takes no part. */
export function interestBasis(ctx: LawContext): readonly string[] {
  const law = control(ctx, "CGCT L2131-11", {});
  return ctx.kind === "commune" && inAlsaceMoselle(ctx) ? [...law, "CGCT L2541-17"] : law;
}

/** An article on the conseil municipal, with the one that extends it to the councils of EPCI and closed syndicates. */
function municipal(ctx: LawContext, article: string): readonly string[] {
  if (!followsMunicipalRules(ctx)) return [];
  return ctx.kind === "commune" ? [article] : [article, "CGCT L5211-1"];
}

/** The article of this kind of assembly; those of the commissions permanentes were not read. */
function assemblies(ctx: LawContext, articles: Articles): readonly string[] {
  if (ctx.permanentCommission === true) return [];
  if (ctx.kind === "departement" || ctx.kind === "region" || ctx.kind === "ccas") return [articles[ctx.kind]];
  return municipal(ctx, articles.municipal);
}

/** An article on the acts of communes, whichever organ took them; CGCT L5211-3 extends it to EPCI. */
function control(
  ctx: LawContext,
  article: string,
  others: { readonly departement?: string; readonly region?: string },
): readonly string[] {
  if (ctx.kind === "commune" || ctx.kind === "ccas") return [article];
  if (ctx.kind === "epci" || (ctx.kind === "syndicat" && ctx.openSyndicate !== true))
    return [article, "CGCT L5211-3"];
  const own = ctx.kind === "departement" || ctx.kind === "region" ? others[ctx.kind] : undefined;
  return own === undefined ? [] : [own];
}
