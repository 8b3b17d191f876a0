// « Délibération portant … »: the object where no label names it.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const HEAD = ["Commune de Valbourg", "Séance du 8 février 2021", "Délibération n° 2021-03"];
const PRESENT = "Présents : Mme Anne DURAND, M. Luc PETIT";
const BODY = ["", "Vu le code général des collectivités territoriales ;", "Adopté à l’unanimité"];
const read = (...lines: readonly string[]) => {
  const { acts, findings } = createSnapshot([...HEAD, ...lines, ...BODY].join("\n"));
  return {
    object: acts[0]?.object?.value ?? null,
    missing: findings.some(({ rule }) => rule === "missing-part"),
  };
};

describe("the object behind « portant »", () => {
  it.each([
    [[PRESENT, "", "Délibération portant création d’un emploi permanent"]],
    [[PRESENT, "", "Délibération portant création", "d’un emploi permanent"]],
    [["portant création d’un emploi permanent", "", PRESENT]],
    [[PRESENT, "", "- Délibération n° 12 portant création d’un emploi permanent"]],
    [[PRESENT, "", "Délibération du conseil municipal portant création d’un emploi permanent"]],
  ])("is read in %j", (lines) => {
    expect(read(...lines)).toEqual({ object: "portant création d’un emploi permanent", missing: false });
  });

  it("ends where the body begins on its line", () => {
    const { object } = read(
      PRESENT,
      "",
      "Délibération portant création d’un emploi : Après en avoir délibéré, le conseil décide :",
    );
    expect(object).toBe("portant création d’un emploi");
  });

  it("may be in capitals", () => {
    expect(read(PRESENT, "", "DELIBERATION PORTANT CREATION D’UN EMPLOI").object).toMatch(
      /CREATION D’UN EMPLOI$/,
    );
  });

  it("is none in a sentence or among the grounds", () => {
    expect(
      read(PRESENT, "Le maire rappelle la délibération du 3 mars", "portant délégation de pouvoirs.").object,
    ).toBeNull();
    const after = [...HEAD, PRESENT, ...BODY, "", "Délibération portant délégation au maire"].join("\n");
    expect(createSnapshot(after).acts[0]?.object).toBeNull();
  });
});
