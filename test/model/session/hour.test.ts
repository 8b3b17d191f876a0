// The hour at which the session opens, wherever it stands.
import { describe, expect, it } from "vitest";
import { actOf, COMMUNITY, FOUR_PRESENT, ONE_LINE, read, VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

describe("the hour", () => {
  it.each([
    ["A 18h40 : Monsieur le Maire ouvre la séance et constate que le quorum est atteint.", "18:40"],
    ["18h45 début de séance.", "18:45"],
  ])("%s", (line, hour) => {
    expect(actOf(...VALBOURG, VALBOURG_PRESENT, line).session.time?.value).toBe(hour);
  });

  it("is not that of somebody who comes later, where lines run together", () => {
    const act = actOf(
      "COMMUNE DE VALBOURG L'an deux mille vingt et un, le huit février, le conseil municipal s'est réuni sous la présidence de Mme Anne DURAND. Étaient présents : Mme Anne DURAND (présente à 19h30, à partir du point n° 7), M. Luc PETIT, Mme Zoé MOREL. Secrétaire de séance : M. Luc PETIT.",
    );
    expect(act.session.time).toBeNull();
  });
});

describe("the hour beside the day of the session", () => {
  const OPENS = "La réunion a débuté le 8 février 2021 à 19h00 sous la présidence du Maire, Mme Anne DURAND.";

  it("is its hour where no opening sentence gives it", () => {
    expect(actOf(...VALBOURG, OPENS, VALBOURG_PRESENT).session.time?.value).toBe("19:00");
  });

  it("is not that of another day, nor one behind the lists", () => {
    const other = OPENS.replace("8 février", "9 février");
    expect(actOf(...VALBOURG, other, VALBOURG_PRESENT).session.time).toBeNull();
    expect(
      actOf(...VALBOURG, VALBOURG_PRESENT, "Les plis ont été ouverts le 8 février 2021 à 10h00.").session
        .time,
    ).toBeNull();
  });
});

describe("the hour and the day of the session", () => {
  it.each([
    "La séance a été ouverte à 20h00 sous la Présidence de M. Didier MANDEL.",
    "M. Didier MANDEL, Président, salue les membres et ouvre la séance à 20h00.",
  ])("%s", (sentence) => {
    const { act } = read(...COMMUNITY, "Présents : Anne BERTIN, Didier MANDEL", "", sentence);
    expect(act.session.time?.value).toBe("20:00");
  });

  it("in the sentence of a commission permanente", () => {
    const { act } = read(
      "CONSEIL RÉGIONAL DU VAL-DORÉ",
      "La Commission permanente s’est réunie à l’Hôtel régional, le vendredi dix-neuf juin deux mil quinze à dix heures sept, sous la présidence de Monsieur François BONNARD.",
      "Sont présents : Madame Isabelle GODIN, Monsieur Gilles DEGRAS",
    );
    expect([act.session.date?.value, act.session.time?.value]).toEqual(["2015-06-19", "10:07"]);
  });
});

describe("the hour told by the opening of the session", () => {
  it.each([
    "La séance du Conseil Municipal est ouverte par Monsieur le Maire à 18 heures 30.",
    "Début de séance : 18H30 Président de séance : Monsieur Paul AUBIN",
    "Ouverture de la séance à : 18H30",
  ])("%s", (sentence) => {
    expect(read(ONE_LINE, FOUR_PRESENT, sentence).act.session.time?.value).toBe("18:30");
  });

  it.each(["La séance est levée à 22 h 10.", "Fin de séance : 22h10", "Mme BARDIN quitte la séance à 21 h."])(
    "%s",
    (sentence) => {
      expect(read(ONE_LINE, FOUR_PRESENT, sentence).act.session.time).toBeNull();
    },
  );
});
