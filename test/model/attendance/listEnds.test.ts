// Where a list ends.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, FOUR_PRESENT, membersOf, names, ONE_LINE, proxies, read } from "../acts.ts";

describe("what stands near a list", () => {
  it("is no proxy when the figure of the proxies says all", () => {
    const act = actOf(
      "Séance du 8 février 2021",
      "Présents : 8",
      "Pouvoirs : 1",
      "",
      "Suppression du CCAS de Valbourg (DE_2021_021)",
    );
    expect(proxies(act)).toEqual([]);
    expect(act.members.represented.stated?.value).toBe(1);
  });

  it("puts the list in doubt when words of the margin stand in it", () => {
    const snapshot = createSnapshot(
      "Séance du 8 février 2021\nPrésents : Luc PETIT, Anne DURAND, Zoé MOREL\nPouvoirs : Paul ROUX à Anne Conseil Municipal peut | DURAND\n\nDélibération n° 2021-03\n",
    );
    expect(snapshot.acts[0]?.members.represented.sure).toBe(false);
    expect(snapshot.findings.filter((each) => each.rule === "proxy-holder")).toEqual([]);
  });

  it("is the list whose colon is lost, names parted by semicolons, and the secretary of a cell", () => {
    const act = actOf(
      "Présents PETIT Luc ; DURAND Anne ; MOREL Zoé et ROY Marc.",
      "Pouvoirs ROUX Paul à PETIT Luc",
      "Absents",
      "Secrétaire de séance | DURAND Anne",
    );
    expect(names(act.members.present.people)).toHaveLength(4);
    expect(act.members.absent.people).toEqual([]);
    expect(act.session.secretary?.name).toBe("DURAND Anne");
  });
});

describe("a list ends with its sentence", () => {
  it.each([
    "Les conseillers présents, formant la majorité des membres en exercice, peuvent délibérer.",
    "Le quorum étant atteint, le maire ouvre la séance et propose l'ordre du jour suivant.",
    "M. Paul AUBIN, durant les délibérations concernant la vente du presbytère, quitte la salle.",
  ])("%s", (sentence) => {
    const { act, rules } = read(
      `${ONE_LINE} ${FOUR_PRESENT}. Absents excusés : M. Marc ÉVRARD, Mme Julie FABIEN. ${sentence}`,
    );
    expect(names(act.members.absent.people)).toEqual(["Marc ÉVRARD", "Julie FABIEN"]);
    expect(act.members.absent.sure).toBe(true);
    expect(rules).toEqual([]);
  });

  it("civilities and initials stop nothing", () => {
    const { act } = read(ONE_LINE, "Présents : Mme. Anne BARDIN, M. L. CAMUS, Mmes. DELORME et FABIEN");
    expect(names(act.members.present.people)).toEqual(["Anne BARDIN", "L. CAMUS", "DELORME", "FABIEN"]);
  });

  it("what was represented is read before the sentence that follows", () => {
    const { act } = read(
      `${ONE_LINE} ${FOUR_PRESENT}. Absents représentés : M. Marc ÉVRARD représenté par Mme Anne BARDIN. Mme le Maire informe le conseil municipal que M. CAMUS a prévenu de son retard.`,
    );
    expect(proxies(act)).toEqual(["Marc ÉVRARD → Anne BARDIN"]);
  });

  it("a line of prose under names whose surname comes first is none of them", () => {
    const { act } = read(
      ONE_LINE,
      "Présents : AUBIN Paul, BARDIN Anne",
      "Pouvoirs : CAMUS Luc donne pouvoir à AUBIN Paul",
      "DELORME Zoé donne pouvoir à BARDIN Anne",
      "Approbation du Compte-Rendu de la réunion du 4 juillet",
    );
    expect(proxies(act)).toEqual(["CAMUS Luc → AUBIN Paul", "DELORME Zoé → BARDIN Anne"]);
  });
});

describe("sentences right behind the last name, their full stop being lost", () => {
  it.each([
    "Le nombre de membres en exercice est de 5.",
    "Le quorum étant atteint, le comité délibère.",
    "Après avoir procédé à l’appel, le maire ouvre la séance.",
  ])("are no name: %s", (sentence) =>
    expect(
      names(
        membersOf(
          `Étaient présents : Anne DURAND, Luc PETIT Excusés ou absents : Zoé MOREL, Paul ROUX ${sentence}`,
        ).absent.people,
      ),
    ).toEqual(["Zoé MOREL", "Paul ROUX"]),
  );
});
