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

/** The heading of a commune. */
export const VALBOURG = ["Commune de Valbourg", "Séance du 8 février 2021"];

/** Three members with their civilities. */
export const VALBOURG_PRESENT = "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL";

/** A text of one line. */
export const FLAT =
  "VILLE DE VALBOURG CONSEIL MUNICIPAL DU 26 MARS 2021 COMPTE RENDU Le vingt-six mars deux mille vingt et un à dix-huit heures, les membres du conseil municipal se sont réunis à la mairie, sous la présidence de Monsieur Luc PETIT. Nombre de conseillers en exercice : 5 Présents : Luc PETIT, Anne DURAND, Zoé MOREL. Absents représentés par pouvoir : Paul ROUX, pouvoir à Anne DURAND. Absent excusé : M. Jean NOIR. Le conseil examine les affaires inscrites à l’ordre du jour et le maire rappelle les règles du débat. Secrétaire de séance : Zoé MOREL Conseillers votants : 4";

/** The heading of a text whose lines were run together. */
export const ONE_LINE =
  "COMMUNE DE BELLECOMBE CONSEIL MUNICIPAL DU 5 OCTOBRE 2023 Nombre de conseillers en exercice : 6";

/** Four members of that commune. */
export const FOUR = ["Paul AUBIN", "Anne BARDIN", "Luc CAMUS", "Zoé DELORME"];

/** Their list. */
export const FOUR_PRESENT = `Étaient présents : ${FOUR.join(", ")}`;

/** The heading of a communauté. */
export const COMMUNITY = ["COMMUNAUTÉ DE COMMUNES DU VAL-DORÉ", "Séance du 3 mars 2021"];

/** The heading of a syndicat mixte. */
export const SYNDICATE = ["SYNDICAT MIXTE DU VAL-DORÉ", "Comité syndical du 3 mars 2021"];

/** The heading of a syndicat. */
export const COMITE = "Comité syndical de Valbrune\nSéance du lundi 6 février 2023\n";

/** The heading of a commune with a convocation and eleven members. */
export const BELLECOMBE = [
  "COMMUNE DE BELLECOMBE",
  "Séance du conseil municipal du 5 octobre 2023",
  "Convocation du 28 septembre 2023",
  "Nombre de conseillers en exercice : 11",
];

/** Eight members of it. */
export const EIGHT = [
  "Paul AUBIN",
  "Anne BARDIN",
  "Luc CAMUS",
  "Zoé DELORME",
  "Marc ÉVRARD",
  "Julie FABIEN",
  "Éric GAUTIER",
  "Rose HUBERT",
];

/** Their list. */
export const EIGHT_PRESENT = `Présents : ${EIGHT.join(", ")}`;

/** Two proxies to them. */
export const TWO_PROXIES = "Pouvoirs : Nina IMBERT à Paul AUBIN, Jean JOLY à Rose HUBERT";

/** The two proxies as `proxies` gives them. */
export const TWO_PAIRS = ["Nina IMBERT → Paul AUBIN", "Jean JOLY → Rose HUBERT"];

/** The eleventh member. */
export const ONE_ABSENT = "Absent : Karim LEBLANC";

/** An act of that commune. */
export const PASSAGE = [
  "Délibération n° 2023-31",
  "Objet : Convention de passage",
  "Le maire présente la convention.",
];

/** How it was decided. */
export const PASSAGE_VOTE = "Le conseil municipal, à l'unanimité, approuve la convention.";

/** The first act of a text, the names of those present, and the rules that tell an error or a warning. */
export function read(...lines: string[]) {
  const snapshot = createSnapshot([...lines, ""].join("\n"));
  const act = snapshot.acts[0];
  if (!act) throw new Error("no act");
  const loud = snapshot.findings.filter((each) => each.level === "error" || each.level === "warning");
  return { act, present: names(act.members.present.people), rules: loud.map((each) => each.rule) };
}

/** The same as `read`, for a text that the mayor signs. */
export function readSigned(...lines: string[]) {
  return read(...lines, "Le maire, Paul AUBIN");
}

/** What lists say under the heading of a syndicat. */
export function membersOf(lists: string) {
  const act = createSnapshot(COMITE + lists).acts[0];
  if (!act) throw new Error("no act");
  return act.members;
}

/** The rules that tell an error of an act of that syndicat with these lists. */
export function errorsOf(lists: string): string[] {
  return createSnapshot(`${COMITE}${lists}\n\nObjet : Travaux\n\nAdopté à l’unanimité.\n`)
    .findings.filter(({ level }) => level === "error")
    .map(({ rule }) => rule);
}
