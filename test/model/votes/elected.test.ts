// Acts that say no other outcome than that somebody is elected or named.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { communeAct } from "../acts.ts";

const outcome = (...lines: readonly string[]) =>
  communeAct("Présents : Anne DURAND, Luc PETIT, Zoé MOREL", "Objet : Élection d’un adjoint", ...lines)
    .decision.outcome?.value ?? null;

describe("an election is the decision of its act", () => {
  it.each([
    "M. Luc PETIT est proclamé élu deuxième adjoint.",
    "M. Luc PETIT ayant obtenu la majorité absolue est élu deuxième adjoint au maire.",
    "Sont désignés délégués : M. Luc PETIT et Mme Zoé MOREL.",
    "SONT ELUS MEMBRES DE LA COMMISSION : M. LUC PETIT, MME ZOE MOREL",
    "Mme Zoé MOREL a été proclamée\nadjointe et immédiatement installée.",
    "Ont été proclamés élus en qualité d’adjoints les candidats de la liste de M. Luc PETIT.",
    "Ont obtenu la majorité absolue et sont proclamé(e)s élu(e)s :\n- M. Luc PETIT",
    "Est élu·e : Mme Zoé MOREL, avec 3 voix.",
    "Le conseil municipal élit M. Luc PETIT délégué titulaire.",
    "M. Luc PETIT est nommé correspondant défense.",
  ])("« %s »", (line) => {
    expect(outcome(line)).toBe("adopted");
  });

  it.each([
    "Mme Zoé MOREL est désignée secrétaire de séance.",
    "Nul n’est proclamé élu avant le dépouillement.",
    "M. Luc PETIT est nommé représentant par arrêté du préfet.",
    "Les membres du conseil municipal, proclamés élus par le bureau électoral, se sont réunis.",
    "Le maire rappelle que le maire est élu au scrutin secret et à la majorité absolue.",
    "Le maire est élu au scrutin secret parmi les membres du conseil.",
    "Vu le procès-verbal par lequel M. Luc PETIT est élu adjoint,",
    "M. Luc PETIT, élu maire en 2020, présente le dossier.",
    "Sont désignés comme assesseurs : M. Luc PETIT et Mme Zoé MOREL.",
  ])("but not « %s »", (line) => {
    expect(outcome(line)).toBeNull();
  });

  it("leaves an outcome that words tell as it is", () => {
    expect(outcome("M. Luc PETIT est élu délégué.", "Le conseil municipal ajourne sa décision.")).not.toBe(
      "adopted",
    );
  });

  it("is no missing decision", () => {
    const text = [
      "Commune de Valbourg",
      "Séance du 8 février 2021",
      "Délibération n° 2021-03",
      "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
      "Objet : Élection d’un adjoint",
      "M. Luc PETIT est proclamé élu adjoint.",
    ].join("\n");
    expect(createSnapshot(text).findings.map(({ rule }) => rule)).not.toContain("missing-part");
  });
});
