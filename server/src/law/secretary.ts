/** Who may be secretary of the meeting (secrétaire de séance). */
import { followsMunicipalRules, inAlsaceMoselle, type LawContext } from "./context.ts";

/**
 * Whether the law asks that the secretary be a member of the council: communes, EPCI and closed syndicates (CGCT
 * L2121-15), but not in Moselle, Bas-Rhin and Haut-Rhin, where a civil servant may hold the pen (L2541-6), nor in
 * départements, régions and bodies with statutes of their own.
 */
export function secretaryMustBeMember(ctx: LawContext): boolean {
  return followsMunicipalRules(ctx) && !inAlsaceMoselle(ctx);
}
