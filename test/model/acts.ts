import type { Act } from "../../server/src/model/types.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";

/** The only act of a text; throws when there is none or several. */
export function actOf(...lines: readonly string[]): Act {
  const { acts } = createSnapshot(lines.join("\n"));
  const [act] = acts;
  if (!act || acts.length > 1) throw new Error(`${acts.length} acts in: ${lines.join("\n")}`);
  return act;
}

/** An act of an invented commune of which some lines are given, after its heading. */
export function communeAct(...lines: readonly string[]): Act {
  return actOf("Commune de Valbourg", "Séance du 8 février 2021", "Délibération n° 2021-03", ...lines);
}

/** The names of some people. */
export function names(people: readonly { readonly name: string }[]): string[] {
  return people.map((person) => person.name);
}

/** The proxies of an act, as « from → to ». */
export function proxies(act: Act): string[] {
  return act.members.represented.proxies.map((each) => `${each.from.name} → ${each.to?.name ?? "?"}`);
}

/** Seven members and an object: what stands above a vote. */
export const ABOVE_VOTE = [
  "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Guy NOËL, Ève BLANC, Rita GRAS, Paul VERT",
  "Objet : Achat d’un broyeur",
  "Monsieur le Maire présente le projet.",
];
