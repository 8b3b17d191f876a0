// Wordings that a hostile reader of other councils' acts found unread.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { actOf, names } from "./acts.ts";

const HEAD = ["Commune de Valbourg", "Séance du 8 février 2021"];
const PRESENT = "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL";

describe("the function before a name", () => {
  it("is that person's, when the others have a civility", () => {
    const act = actOf(
      ...HEAD,
      "Nombre de conseillers : présents 4",
      "Étaient présents : Monsieur le Maire, René CHASSAGNE ; Mesdames BRUN Aline, COLIN Denise ; Monsieur MAZET Paul.",
      "Délibération n° 2021-03",
    );
    expect(names(act.members.present.people)).toEqual([
      "René CHASSAGNE",
      "BRUN Aline",
      "COLIN Denise",
      "MAZET Paul",
    ]);
    expect(act.members.present.people[0]?.office).toMatch(/maire/i);
  });

  it("is somebody else's, where names alone follow", () => {
    const act = actOf(
      ...HEAD,
      "Présents : M. le Maire, Anne DURAND, Luc PETIT, Zoé MOREL",
      "Délibération n° 2021-03",
    );
    expect(act.members.present.people).toHaveLength(4);
  });
});

describe("the number and the object", () => {
  it.each([
    ["DELIBERATION N° CCAS/2024/09", "CCAS/2024/09"],
    ["Délibération n° DEL-2024-03", "DEL-2024-03"],
  ])("%s", (line, number) => {
    expect(actOf(...HEAD, line, PRESENT).number?.value).toBe(number);
  });

  it("has the title behind a number that no label announces", () => {
    const act = actOf(
      ...HEAD,
      "2025.017 – Marché de travaux de la halle – Lot 3",
      "",
      "L'an 2021, le 8 février à 12 h 15, le conseil s'est réuni.",
      PRESENT,
      "À l'unanimité, le conseil approuve l'avenant.",
    );
    expect(act.object?.value).toBe("Marché de travaux de la halle – Lot 3");
  });

  it("stands behind the number of an item", () => {
    const { acts } = createSnapshot(
      [
        "PROCÈS-VERBAL",
        ...HEAD,
        PRESENT,
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

describe("the dates that close the act", () => {
  const closing = (...lines: readonly string[]) =>
    actOf(...HEAD, "Délibération n° 2021-03", PRESENT, "Adoptée à l'unanimité.", "", ...lines);

  it("are read of the usual certificate, one part a line", () => {
    const act = closing(
      "Acte rendu exécutoire",
      "après dépôt en Sous-Préfecture",
      "le : 12/02/2021",
      "et publication ou notification",
      "du : 13/02/2021",
    );
    expect([act.sent?.value, act.published?.value]).toEqual(["2021-02-12", "2021-02-13"]);
  });

  it.each([["Fait au Haut-Vaudrier, le 9 février 2021"], ["Fait aux Ormes, le 9 février 2021"]])(
    "%s",
    (line) => {
      expect(closing(line).signed?.value).toBe("2021-02-09");
    },
  );
});

it("reads the unanimity of a line of its own under visas", () => {
  const act = actOf(
    ...HEAD,
    "Délibération n° 2021-03",
    PRESENT,
    "VU la délibération n° 2020.074 du 23 juillet 2020 donnant délégation ;",
    "VU l'avis de la commission des finances ;",
    "Sur proposition du Maire,",
    "À l'unanimité,",
    "APPROUVE l'avenant n° 1.",
  );
  expect(act.decision.majority?.value).toBe("unanimity");
});

it("compares votes with lists of surnames of which one has a particle", () => {
  const { findings } = createSnapshot(
    [
      ...HEAD,
      "Délibération n° 2021-03",
      "Présents : M. BENSAID - Mme AUMONT - Mme DA COSTA - M. LE GOFF - Mme GUO",
      "Absents : M. MOREL",
      "",
      "VOTE : Pour 4 / Contre 1 (M. LE GOFF) / Abstention 1 (Mme GUO)",
    ].join("\n"),
  );
  expect(findings.map((finding) => finding.rule)).toContain("vote-sum");
});

it("says nothing of a certificate that is left to be filled in by hand", () => {
  const { findings } = createSnapshot(
    [
      ...HEAD,
      "Délibération n° 2021-03",
      "Objet : Achat",
      PRESENT,
      "Adoptée à l'unanimité.",
      "",
      "Acte rendu exécutoire",
      "après dépôt en Préfecture",
      "le :",
      "et publication ou notification",
      "du :",
      "",
      "Fait à Valbourg",
    ].join("\n"),
  );
  expect(findings.map((finding) => finding.rule)).not.toContain("empty-field");
});

describe("the number and the title at the head of an item", () => {
  const items = (...heads: readonly string[]) =>
    createSnapshot(
      [
        "PROCÈS-VERBAL",
        ...HEAD,
        PRESENT,
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
      ...HEAD,
      PRESENT,
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
        ...HEAD,
        PRESENT,
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
      PRESENT,
      "Adopté.",
    );
    expect(act.number?.value).toBe("CP/08/02/21/D/3/12");
  });
});
