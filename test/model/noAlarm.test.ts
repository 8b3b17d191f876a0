// Right wordings that must raise no alarm.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

describe("no alarm", () => {
  const rules = (...lines: string[]) =>
    createSnapshot(`${lines.join("\n")}\n`).findings.map((each) => each.rule);

  it("for how the votes of a camp are shared out", () => {
    const read = createSnapshot(
      "Séance du 8 février 2021\nDélibération n° 2021-03\nLe rapport est approuvé par 3 voix « Pour » (2 de Valbourg, 1 de Montclair), et 5 abstentions (3 de Bellecombe, 1 de Valbourg, 1 de Montclair).\n",
    );
    expect(read.findings.map((each) => each.rule)).not.toContain("named-votes");
    expect(read.acts[0]?.vote.for.figure?.value).toBe(3);
    expect(read.acts[0]?.vote.abstain.people).toEqual([]);
  });

  it("for the day on which the convocation was posted", () => {
    expect(
      rules(
        "Séance du 5 mars 2021",
        "Date de la convocation : 26/02/2021",
        "Date de la publication : 26/02/2021",
        "Délibération n° 2021-03",
        "Adoptée à l’unanimité.",
      ),
    ).not.toContain("date-order");
  });

  it("for a line drawn between titles", () => {
    expect(
      rules(
        "CONSEIL MUNICIPAL DU 24 AVRIL 2020 ______ COMPTE RENDU ______ L’an deux mille vingt, le 24 avril, le conseil",
        "Délibération n° 2021-03",
        "Adoptée à l’unanimité.",
      ),
    ).not.toContain("placeholder");
  });
});
