// Voters whom a sentence names before the verb, and groups whose members stand in brackets.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ABOVE_VOTE, communeAct, names } from "../acts.ts";

const named = (line: string) => {
  const { vote } = communeAct(...ABOVE_VOTE, line);
  return { against: names(vote.against.people), abstain: names(vote.abstain.people) };
};

describe("voters named before their verb", () => {
  it.each([
    ["Adopté à la majorité. Mme Ève BLANC vote contre.", ["Ève BLANC"], []],
    ["Adopté à la majorité.\nMADAME EVE BLANC S'ABSTIENT.", [], ["EVE BLANC"]],
    [
      "M. Paul VERT et Mme Ève BLANC s'abstiennent, M. Guy NOËL vote contre. Adopté à la majorité.",
      ["Guy NOËL"],
      ["Paul VERT", "Ève BLANC"],
    ],
    ["À la majorité, M. Paul VERT votant contre, le conseil municipal approuve.", ["Paul VERT"], []],
    ["Adopté à la majorité (Mmes Ève BLANC et Rita GRAS s'abstenant).", [], ["Ève BLANC", "Rita GRAS"]],
    [
      "Messieurs Paul VERT,\nGuy NOËL et\nLuc PETIT se sont abstenus.",
      [],
      ["Paul VERT", "Guy NOËL", "Luc PETIT"],
    ],
    ["Mmes Ève BLANC et Rita GRAS se sont abstenu.e.s.", [], ["Ève BLANC", "Rita GRAS"]],
    ["M. VERT a voté contre cette délibération et Mme BLANC s'est abstenue.", ["VERT"], ["BLANC"]],
  ])("are read in « %s »", (line, against, abstain) => {
    expect(named(line)).toEqual({ against, abstain });
  });

  it.each([
    "M. Paul VERT indique qu'il vote contre.",
    "M. Paul VERT, au nom de son groupe, vote contre.",
    "Le groupe de Mme Ève BLANC vote contre.",
    "Monsieur le Maire s'abstient.",
    "La commission des finances a émis un avis favorable, M. Paul VERT s'étant abstenu.",
    "M. Paul VERT rappelle que Mme Ève BLANC vote contre chaque année.",
    "Lors de la séance du 6 juillet 2020, Mme Ève BLANC a voté contre.",
    "La commission urbanisme a examiné le projet. Mme Ève BLANC a voté contre. Adopté à l'unanimité.",
    "L'amendement est mis aux voix : M. Paul VERT vote contre. La délibération est adoptée à l'unanimité.",
    "M. Guy NOËL demande le report du point. M. Paul VERT vote contre. Le report n'est pas adopté.",
    "M. Paul VERT s'abstient de tout commentaire.",
  ])("are not read in « %s »", (line) => {
    expect(named(line)).toEqual({ against: [], abstain: [] });
  });

  it("stand beside figures, and are no alarm where others may have abstained too", () => {
    const text = [
      "Commune de Valbourg",
      "Séance du 8 février 2021",
      "Délibération n° 2021-03",
      "Nombre de conseillers en exercice : 7",
      ...ABOVE_VOTE,
      "Le conseil municipal approuve l’achat par 5 voix pour. M. Paul VERT s'est abstenu.",
    ].join("\n");
    const { acts, findings } = createSnapshot(text);
    expect(names(acts[0]?.vote.abstain.people ?? [])).toEqual(["Paul VERT"]);
    expect(findings.map((each) => each.rule)).not.toContain("vote-sum");
  });
});

describe("a group that votes as one", () => {
  it.each([
    "Abstention de l'Opposition (3 membres : Mme Ève BLANC, Mme Rita GRAS, M. Paul VERT)",
    "ABSTENTIONS DU GROUPE D'OPPOSITION (3 élus : Ève BLANC, Rita GRAS et Paul VERT)",
    "Abstention des élus de la minorité (3 voix : Ève BLANC, Rita GRAS, Paul VERT).",
  ])("gives its figure and its names in « %s »", (line) => {
    const { vote } = communeAct(...ABOVE_VOTE, "Adopté par 4 voix pour.", line);
    expect(vote.for.figure?.value).toBe(4);
    expect(vote.abstain.figure?.value).toBe(3);
    expect(names(vote.abstain.people)).toEqual(["Ève BLANC", "Rita GRAS", "Paul VERT"]);
  });

  it("is no name itself", () => {
    const { vote } = communeAct(...ABOVE_VOTE, "Adopté à la majorité, 3 abstentions (groupe Agir ensemble).");
    expect([vote.abstain.figure?.value, vote.abstain.people]).toEqual([3, []]);
  });
});
