// Turns of phrase over a blank line, which the extraction of a page sets anywhere.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ABOVE_VOTE, communeAct } from "../acts.ts";

describe("« prend acte » over blank lines", () => {
  it.each([
    "Le conseil municipal prend\n\nacte du rapport annuel.",
    "Le Conseil municipal, après en avoir délibéré, PREND\n\nACTE de la tenue du débat.",
    "Le conseil municipal\n\nPREND\n\nACTE\n\ndu rapport.",
    "Le conseil municipal, à l’unanimité, prend\n\n\nacte du rapport.",
    "Les membres du conseil prennent\n\nacte du rapport.",
    "Les membres du conseil prennent acte du rapport.",
  ])("is what « %s » decides", (line) => {
    expect(communeAct(...ABOVE_VOTE, line).decision.outcome?.value).toBe("noted");
  });

  it("holds for turns of phrase alone, no label goes on below a blank line", () => {
    const { syntax } = createSnapshot("Secrétaire\n\nde séance : Anne DURAND\n\nVote\n\ncontre : 3");
    const { text } = syntax.folded;
    expect(syntax.labels.filter(({ start, end }) => text.slice(start, end).includes("\n\n"))).toEqual([]);
  });
});
