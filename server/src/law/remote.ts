/** Whether a council may meet at a distance (visioconférence, audioconférence) by the law of the day. */
import type { LawContext } from "./context.ts";
import { REMOTE_ROWS } from "./meetings.ts";
import { rowAt } from "./timeline.ts";

/**
 * True when the law of that day allowed the meeting, false when it surely did not, null when it is uncertain or
 * unknown: no date, a body with statutes of its own, the téléconférence of the communautés from December 2019
 * (limited by decree), 17 to 30 October 2020. Law: CGCT L2121-7, L5211-11-1, L3121-9-1, L4132-9-1, ordonnance
 * n° 2020-391 art. 6.
 */
export function remoteAllowed(ctx: LawContext): boolean | null {
  const rows = remoteRows(ctx);
  const allowed = rows === null ? null : (rowAt(rows, ctx.date)?.allowed ?? null);
  // The articles on remote councils were not read for commissions permanentes and bureaux: no prohibition on them.
  return ctx.permanentCommission === true && allowed === false ? null : allowed;
}

/**
 * French references for a finding on a meeting held at a distance: the article that speaks of such meetings or, on a
 * day when the code had none yet, the one on the place where the council meets.
 */
export function remoteLaw(ctx: LawContext): readonly string[] {
  const day = ctx.date ?? SETTLED;
  if (ctx.kind === "commune") return ["CGCT L2121-7"];
  if (ctx.kind === "departement") return [day < LOI_3DS ? "CGCT L3121-9" : "CGCT L3121-9-1"];
  if (ctx.kind === "region") return [day < LOI_3DS ? "CGCT L4132-8" : "CGCT L4132-9-1"];
  return [day < LOI_ENGAGEMENT ? "CGCT L5211-11" : "CGCT L5211-11-1"];
}

/** Loi n° 2019-1461 of 27 December 2019, which let EPCI meet by téléconférence. */
const LOI_ENGAGEMENT = "2019-12-28";
/** Loi n° 2022-217 of 21 February 2022, which let départements and régions do so. */
const LOI_3DS = "2022-02-22";
/** The law of today, for an act without date. */
const SETTLED = "2022-08-01";

function remoteRows(ctx: LawContext) {
  switch (ctx.kind) {
    case "commune":
    case "epci":
      return REMOTE_ROWS[ctx.kind];
    case "departement":
    case "region":
      // Conseils régionaux have had the same days as conseils départementaux, by twin articles.
      return REMOTE_ROWS.departement;
    case "syndicat":
      return ctx.openSyndicate === true ? null : REMOTE_ROWS.syndicat;
    default:
      return null;
  }
}
