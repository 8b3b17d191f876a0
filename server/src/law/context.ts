/** What the law looks at before it answers: which day, which kind of body, and what is special about it. */

/** Kinds of public body whose délibérations are read. */
export const BODY_KINDS = ["commune", "epci", "departement", "region", "syndicat", "ccas", "other"] as const;

export type BodyKind = (typeof BODY_KINDS)[number];

/**
 * How sure a rule of law is: `verified` (its text was read), `known` (professional knowledge, text not read),
 * `uncertain` (never enough for an error by itself).
 */
export type Confidence = "verified" | "known" | "uncertain";

/** The facts on which the law of a meeting depends. An absent or null field means "not known". */
export interface LawContext {
  /** Day of the meeting, ISO `YYYY-MM-DD`; null when the text does not say. */
  readonly date: string | null;
  readonly kind: BodyKind;
  /** Métropole, communauté urbaine or communauté d'agglomération: such a body surely holds a commune of 3 500. */
  readonly metropole?: boolean | undefined;
  /** Moselle, Bas-Rhin or Haut-Rhin (local law). When absent, `department` decides. */
  readonly alsaceMoselle?: boolean | undefined;
  /** The commission permanente of a département or région, or the bureau of an EPCI, meets instead of the council. */
  readonly permanentCommission?: boolean | undefined;
  /** Open mixed syndicate (CGCT L5721-1): its own statutes decide. Set it as well when one cannot tell. */
  readonly openSyndicate?: boolean | undefined;
  /** Department code, two characters (`34`, `2A`, `974`) or the three of @ctes (`034`, `02A`). */
  readonly department?: string | null | undefined;
  /** Inhabitants of the body. */
  readonly population?: number | null | undefined;
  /** Members in office (membres en exercice). */
  readonly inOffice?: number | null | undefined;
  /** The meeting follows a second convocation, the first one having failed for want of quorum. */
  readonly secondConvocation?: boolean | undefined;
  /** The convocation invokes urgency (CGCT L2121-11, L2121-12). */
  readonly urgent?: boolean | undefined;
  /** The item elects the maire and adjoints, or the president. */
  readonly election?: "maire" | "president" | null | undefined;
}

const LOCAL_LAW_DEPARTMENTS: ReadonlySet<string> = new Set(["57", "67", "68", "057", "067", "068"]);

/** Whether the local law of Alsace-Moselle applies (CGCT L2541-1). False when nothing says so. */
export function inAlsaceMoselle(ctx: LawContext): boolean {
  return ctx.alsaceMoselle ?? LOCAL_LAW_DEPARTMENTS.has(ctx.department ?? "");
}

/**
 * Whether the meeting follows the rules of the conseil municipal: a commune, an EPCI (CGCT L5211-1) or a
 * syndicate that is not an open mixed one (CGCT L5711-1), meeting as a full council.
 */
export function followsMunicipalRules(ctx: LawContext): boolean {
  if (ctx.permanentCommission === true) return false;
  if (ctx.kind === "syndicat") return ctx.openSyndicate !== true;
  return ctx.kind === "commune" || ctx.kind === "epci";
}
