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

/** French references for a finding on a meeting held at a distance. */
export function remoteLaw(ctx: LawContext): readonly string[] {
  if (ctx.kind === "commune") return ["CGCT L2121-7"];
  if (ctx.kind === "departement") return ["CGCT L3121-9-1"];
  return ctx.kind === "region" ? ["CGCT L4132-9-1"] : ["CGCT L5211-11-1"];
}

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
