// Who writes the minutes, in the wordings of real openings.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, COMITE, FOUR_PRESENT, names, ONE_LINE, read, VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

describe("the secretary", () => {
  it("stands under a blank line", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "",
      "Secrétaire de séance :",
      "",
      "Mme Zoé MOREL – adjointe",
      "",
      "Le maire ouvre la séance.",
    );
    expect(act.session.secretary?.name).toBe("Zoé MOREL");
  });

  it("is not who speaks in the sentence under a name left blank", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "",
      "Secrétaire de séance :",
      "",
      "Mme Zoé MOREL expose le projet.",
    );
    expect(act.session.secretary).toBeNull();
  });

  it("is not in the empty list before, the colon being lost", () => {
    const act = actOf(
      "VILLE DE VALBOURG Séance du 8 février 2021",
      "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL Était absent : Secrétaire de séance Zoé MOREL",
      "",
      "Le maire ouvre la séance.",
    );
    expect(act.session.secretary?.name).toBe("Zoé MOREL");
    expect(names(act.members.absent.people)).toEqual([]);
  });
});

describe("the secretary and the chair of a sentence", () => {
  it("is who has a civility, not the code that is cited", () => {
    const act = actOf(
      "Séance du 8 février 2021",
      "Conformément au Code des Collectivités Territoriales, Monsieur COUDRAY a été désigné secrétaire de séance.",
    );
    expect(act.session.secretary?.name).toBe("COUDRAY");
  });

  it("is told behind « Élection du secrétaire de séance »", () => {
    const act = actOf("Séance du 8 février 2021", "Élection du secrétaire de séance : Anne DURAND");
    expect(act.session.secretary?.name).toBe("Anne DURAND");
  });

  it("stands before the comma of « secrétaire »", () => {
    const act = actOf(
      "Séance du 9 décembre 2014",
      "Le 9 décembre 2014, le comité syndical s’est réuni sous la présidence de Mme Nicole MERLE, présidente, et en présence de Mme Anne DURAND, secrétaire.",
    );
    expect(act.session.secretary?.name).toBe("Anne DURAND");
  });

  it("is no place when the council is named behind « s’est réuni »", () => {
    const act = actOf(
      "L’an deux mille vingt, le vingt-cinq juin à 19 heures, s’est réuni le conseil municipal de la commune de Valbourg, sous la présidence de M. Luc PETIT.",
    );
    expect(act.session.place).toBeNull();
  });

  it("keeps a surname whole that goes on behind the end of a full line", () => {
    const act = actOf(
      "L’an deux mille dix-neuf, le 19 mars à 20 h, les membres se sont",
      "réunis au siège. La séance a été ouverte sous la présidence de Madame Jeanne COSTA",
      "RIBEIRO GOMES.",
    );
    expect(act.session.president?.name).toBe("Jeanne COSTA RIBEIRO GOMES");
  });
});

describe("who holds an office of the session", () => {
  it.each([
    ["Secrétaire de séance : Il a été désigné Mme Anne BARDIN", "Anne BARDIN"],
    ["Le Conseil a choisi pour secrétaire M. Luc CAMUS.", "Luc CAMUS"],
    [
      "Vu l'article L. 2541-6 du Code Général des Collectivités Territoriales, le Conseil désigne à l'unanimité Luc CAMUS comme secrétaire de séance.",
      "Luc CAMUS",
    ],
    [
      "Il est procédé à l'élection d'un secrétaire pris au sein du Conseil. M. Luc CAMUS, à l'unanimité, a été désigné pour remplir ces fonctions, qu'il a acceptées.",
      "Luc CAMUS",
    ],
    [
      "OBJET : NOMINATION D'UN SECRETAIRE DE SEANCE.\nM. Luc CAMUS est nommé secrétaire de séance.",
      "Luc CAMUS",
    ],
  ])("%s", (sentence, name) => {
    const { act } = read(ONE_LINE, FOUR_PRESENT, sentence);
    expect(act.session.secretary?.name).toBe(name);
  });

  it.each([
    ["s'est réuni sous la présidence de M. Paul AUBIN. Étaient présents : Luc CAMUS", "Paul AUBIN"],
    ["s'est réuni sous la présidence du Maire : Paul AUBIN.", "Paul AUBIN"],
    ["s'est réuni, présidé par M. Daniel MAITRE.", "Daniel MAITRE"],
  ])("%s", (sentence, name) => {
    const { act } = read(ONE_LINE, `Le 5 octobre 2023, le conseil municipal ${sentence}`);
    expect(act.session.president?.name).toBe(name);
  });
});

describe("« Les présents désignent X comme secrétaire »", () => {
  it("names the secretary", () =>
    expect(
      createSnapshot(
        `${COMITE}Présents : Anne DURAND, Luc PETIT\n\nLes présents désignent Durand Anne comme secrétaire de séance.\n`,
      ).acts[0]?.session.secretary?.name,
    ).toBe("Durand Anne"));
});

describe("a secretary who is asked for", () => {
  it("is not who asks", () =>
    expect(
      createSnapshot(
        `${COMITE}Présents : Anne DURAND, Luc PETIT. Monsieur Luc Petit, Maire, ouvre la séance et demande qui est candidat pour la fonction de secrétaire de séance. Madame Anne Durand est candidate. Madame Anne Durand est élue secrétaire de séance à l’unanimité.\n`,
      ).acts[0]?.session.secretary?.name,
    ).toBe("Anne Durand"));
});
