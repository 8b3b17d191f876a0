// The number and the title at the head of an act or an item.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

describe("the number and the object", () => {
  it.each([
    ["DELIBERATION N° CCAS/2024/09", "CCAS/2024/09"],
    ["Délibération n° DEL-2024-03", "DEL-2024-03"],
  ])("%s", (line, number) => {
    expect(actOf(...VALBOURG, line, VALBOURG_PRESENT).number?.value).toBe(number);
  });

  it("has the title behind a number that no label announces", () => {
    const act = actOf(
      ...VALBOURG,
      "2025.017 – Marché de travaux de la halle – Lot 3",
      "",
      "L'an 2021, le 8 février à 12 h 15, le conseil s'est réuni.",
      VALBOURG_PRESENT,
      "À l'unanimité, le conseil approuve l'avenant.",
    );
    expect(act.object?.value).toBe("Marché de travaux de la halle – Lot 3");
  });

  it("stands behind the number of an item", () => {
    const { acts } = createSnapshot(
      [
        "PROCÈS-VERBAL",
        ...VALBOURG,
        VALBOURG_PRESENT,
        "",
        "1. N°2021-31 Tarifs du périscolaire",
        "Le conseil municipal, à l'unanimité, approuve les tarifs.",
        "",
        "2. N°2021-32 Chemin des Vignes",
        "Le conseil municipal, à l'unanimité, décide de lancer la consultation.",
      ].join("\n"),
    );
    expect(acts.map((act) => [act.number?.value, act.object?.value])).toEqual([
      ["2021-31", "Tarifs du périscolaire"],
      ["2021-32", "Chemin des Vignes"],
    ]);
  });
});

describe("the number and the title at the head of an item", () => {
  const items = (...heads: readonly string[]) =>
    createSnapshot(
      [
        "PROCÈS-VERBAL",
        ...VALBOURG,
        VALBOURG_PRESENT,
        "",
        ...heads.flatMap((head) => [head, "Le conseil, à l'unanimité, approuve.", ""]),
      ].join("\n"),
    ).acts.map((act) => [act.number?.value, act.object?.value]);

  it("are told apart behind a rank", () => {
    expect(
      items("1°) Délibération 2021-02-01 : Tarifs de la salle", "2°) Délibération 2021-02-02 : Voirie"),
    ).toEqual([
      ["2021-02-01", "Tarifs de la salle"],
      ["2021-02-02", "Voirie"],
    ]);
    expect(
      items("1) Délibération n° 2021-03 - Tarifs de la salle", "2) Délibération n° 2021-04 - Voirie"),
    ).toEqual([
      ["2021-03", "Tarifs de la salle"],
      ["2021-04", "Voirie"],
    ]);
  });

  it("is the whole number of four parts", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "",
      "2021-02-08-07 : VŒU POUR LA DESSERTE FERROVIAIRE",
      "",
      "Le conseil, à l'unanimité, adopte le vœu.",
    );
    expect([act.number?.value, act.object?.value]).toEqual([
      "2021-02-08-07",
      "VŒU POUR LA DESSERTE FERROVIAIRE",
    ]);
  });

  it("is a title behind its rank in the agenda", () => {
    for (const rank of ["4. ", "4) ", "12.  "]) {
      const act = actOf(
        ...VALBOURG,
        VALBOURG_PRESENT,
        "",
        `${rank}Forêt communale : état prévisionnel des coupes 2021`,
        "",
        "Le Conseil Municipal, à l'unanimité, APPROUVE l'état.",
      );
      expect(act.object?.value).toBe("Forêt communale : état prévisionnel des coupes 2021");
    }
  });

  it("is that of an assembly, alone on its line", () => {
    const act = actOf(
      "DÉPARTEMENT DU LOT",
      "Commission permanente",
      "CP/08/02/21/D/3/12",
      VALBOURG_PRESENT,
      "Adopté.",
    );
    expect(act.number?.value).toBe("CP/08/02/21/D/3/12");
  });
});
