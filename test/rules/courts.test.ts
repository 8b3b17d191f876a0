// The court that the remedies clause names, however it is written; the act is of the Loiret, whose court is Orléans.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { plainAct } from "./plainAct.ts";

const VOTE = "Le conseil municipal, à l'unanimité, approuve la convention.";

function toldOf(clause: string): string[] {
  const text = plainAct({ vote: `${VOTE}\n\n${clause}\n` });
  const { findings } = createSnapshot(text);
  return findings
    .filter(({ rule }) => rule === "remedies")
    .map(({ span }) => text.slice(span.start, span.end));
}

const LEAD = "La présente délibération peut faire l'objet d'un recours contentieux";

describe("another department's court", () => {
  it.each([
    [`${LEAD} devant le tribunal administratif situé à Lille dans un délai de deux mois.`, "Lille"],
    [`${LEAD} devant le T.A. de Lille dans un délai de deux mois.`, "Lille"],
    [`${LEAD} devant le TA de Lille dans un délai de deux mois.`, "Lille"],
    [`${LEAD} devant la juridiction administrative de Lille dans un délai de deux mois.`, "Lille"],
    [`${LEAD} devant le tribunal administratif compétent (Lille) dans les deux mois.`, "Lille"],
    [`${LEAD} auprès du TRIBUNAL ADMINISTRATIF DE LILLE dans les deux mois.`, "LILLE"],
    [
      `${LEAD} dans les deux mois devant le Tribunal administratif, 5 rue du Moulin, CS 62039, 59014 LILLE CEDEX.`,
      "LILLE",
    ],
    [`${LEAD} dans les deux mois devant le :\nTribunal administratif\n12 rue du Port\n06000 Nice`, "Nice"],
    [
      "Voies de recours : la présente décision peut être contestée devant le Tribunal Administratif de Lille dans les deux mois de sa publication.",
      "Lille",
    ],
    [
      "La présente délibération peut être contestée devant le tribunal administratif de Clermont Ferrand dans les deux mois.",
      "Clermont Ferrand",
    ],
  ])("%s", (clause, city) => {
    expect(toldOf(clause)).toEqual([city]);
  });
});

describe("the right court, or none that is surely another", () => {
  it.each([
    [`${LEAD} devant le tribunal administratif situé à Orléans dans un délai de deux mois.`],
    [`${LEAD} devant le T.A. d'Orléans dans un délai de deux mois.`],
    [
      `${LEAD} devant le tribunal administratif d'ORLÉANS (28 rue du Puits, 45057 Orléans cedex 1) dans les deux mois.`,
    ],
    [`${LEAD} devant le tribunal administratif, 28 rue de Lille, 45057 Orléans, dans les deux mois.`],
    [`${LEAD} devant le tribunal administratif compétent dans un délai de deux mois.`],
    [`${LEAD} devant le tribunal administratif compétent. Le délai est de deux mois.`],
    [`${LEAD} devant le tribunal administratif ou par Télérecours (www.telerecours.fr) dans les deux mois.`],
  ])("%s", (clause) => {
    expect(toldOf(clause)).toEqual([]);
  });
  it.each([
    ["Puy-de-Dôme", "Clermont Ferrand"],
    ["Marne", "Châlons en Champagne"],
    ["Val-d'Oise", "CERGY PONTOISE"],
  ])("%s: %s", (department, city) => {
    const text = plainAct({
      vote: `${VOTE}\n\n${LEAD} devant le tribunal administratif de ${city} dans les deux mois.\n`,
    });
    const { findings } = createSnapshot(
      text.replace("Département du Loiret", `Département de la ${department}`),
    );
    expect(findings.filter(({ rule }) => rule === "remedies")).toEqual([]);
  });
});
