// A small correct act of an invented commune, of which a test changes one thing, and what the rules then say.
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD = [
  "COMMUNE DE BELLECOMBE-EN-FORÊT",
  "Département du Loiret",
  "Séance du conseil municipal du 5 octobre 2023",
  "Convocation du 28 septembre 2023",
  "L'an deux mille vingt-trois, le cinq octobre à 20 heures, le conseil municipal s'est réuni à la mairie sous la présidence de M. Paul AUBIN, maire.",
].join("\n");

/** Eight present, two represented: ten voters. */
const PEOPLE = [
  "Nombre de conseillers en exercice : 11",
  "Présents : Paul AUBIN, Anne BARDIN, Luc CAMUS, Zoé DELORME, Marc ÉVRARD, Julie FABIEN, Éric GAUTIER, Rose HUBERT",
  "Pouvoirs : Nina IMBERT à Paul AUBIN, Jean JOLY à Rose HUBERT",
  "Absent : Karim LEBLANC",
  "Secrétaire : Anne BARDIN",
].join("\n");

const MATTER = [
  "Délibération n° 2023-31",
  "Objet : Convention de passage",
  "Le maire présente la convention.",
].join("\n");

const END = "Le maire, Paul AUBIN\nLa secrétaire, Anne BARDIN\n";

interface Parts {
  readonly head?: string;
  readonly people?: string;
  readonly matter?: string;
  readonly vote?: string;
}

const VOTE = "Le conseil municipal, à l'unanimité, approuve la convention.";

/** The act, with some of its parts written otherwise. */
export function plainAct({ head = HEAD, people = PEOPLE, matter = MATTER, vote = VOTE }: Parts): string {
  return [head, people, matter, vote, END].join("\n");
}

/** The same act of a communauté de communes. */
export function communityAct(parts: Parts = {}): string {
  const act = plainAct({ vote: VOTE.replace("municipal", "communautaire"), ...parts });
  return act
    .replace("COMMUNE DE BELLECOMBE-EN-FORÊT", "COMMUNAUTÉ DE COMMUNES DU BOCAGE")
    .replace("Séance du conseil municipal", "Séance du conseil communautaire")
    .replace("le conseil municipal s'est réuni à la mairie", "le conseil communautaire s'est réuni au siège")
    .replace("M. Paul AUBIN, maire", "M. Paul AUBIN, président")
    .replace("conseillers en exercice", "délégués en exercice")
    .replace("Le maire présente", "Le président présente")
    .replace("Le maire, Paul AUBIN", "Le président, Paul AUBIN");
}

/** The rules that speak of a text with an error or a warning, each once. */
export function faultsOf(text: string): string[] {
  const { findings, run } = createSnapshot(text);
  if (run.failures.length > 0) throw new Error(`a rule failed: ${JSON.stringify(run.failures)}`);
  const found = findings.filter(({ level }) => level === "error" || level === "warning");
  return [...new Set(found.map(({ rule }) => rule))].sort();
}
