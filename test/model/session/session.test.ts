// When and where the session was, who presided, who kept the minutes.
import { describe, expect, it } from "vitest";
import { actOf, communeAct } from "../acts.ts";

function sessionOf(...lines: readonly string[]) {
  return actOf("Commune de Valbourg", "Délibération n° 2021-03", ...lines).session;
}

describe("the day of the session", () => {
  it.each([
    ["Séance du 8 février 2021"],
    ["Séance du lundi 8 février 2021"],
    ["Séance ordinaire du\nlundi 8 février 2021"],
    ["SEANCE DU 08/02/2021"],
    ["Réunion du 8 février 2021"],
    ["L’an deux mille vingt et un, le huit février, le conseil municipal s’est réuni en mairie."],
    ["L'an deux-mille-vingt-et-un et le huit février, les membres du conseil se sont assemblés en mairie."],
    ["L’an deux mil vingt et un, le 8 février à 20 heures, le conseil municipal s’est réuni en mairie."],
    ["L’an 2021, le 8 février, le conseil municipal s’est réuni en mairie."],
    ["Le 8 février 2021, le conseil municipal s’est réuni en mairie."],
    [
      "Le lundi huit février deux mille vingt et un, le conseil municipal, dûment convoqué, s’est réuni en mairie.",
    ],
  ])("%s", (written) => {
    expect(sessionOf(written, "Objet : Prêt").date?.value).toBe("2021-02-08");
  });

  it("stands in several places, each with what kind of place it is", () => {
    const { dates } = sessionOf(
      "Séance du lundi 8 février 2021",
      "L’an deux mille vingt et un, le huit février, le conseil municipal s’est réuni en mairie.",
    );
    expect(dates.map((each) => [each.place, each.value])).toEqual([
      ["title", "2021-02-08"],
      ["opening", "2021-02-08"],
    ]);
  });

  it("is not that of a law, of a citation, of the convocation", () => {
    expect(sessionOf("Date de convocation : 2 février 2021", "Vu la loi du 2 mars 1982,").date).toBeNull();
  });
});

describe("the hour", () => {
  it.each([
    [
      "L’an deux mille vingt et un, le huit février à vingt heures trente, le conseil municipal s’est réuni.",
      "20:30",
    ],
    ["L’an deux mille vingt et un, le huit février à 20 h 30, le conseil municipal s’est réuni.", "20:30"],
    ["Séance du 8 février 2021 à 20h30", "20:30"],
    ["Séance du 8 février 2021", null],
  ])("%s", (written, expected) => {
    expect(sessionOf(written, "Objet : Prêt").time?.value ?? null).toBe(expected);
  });
});

describe("the place and the kind of the session", () => {
  const opening = (rest: string) =>
    `L’an deux mille vingt et un, le huit février, le conseil municipal s’est réuni ${rest}.`;

  it.each([
    ["en mairie, sous la présidence de M. Paul VERT, maire", "en mairie", false],
    [
      "au lieu ordinaire de ses séances, sous la présidence de M. Paul VERT",
      "au lieu ordinaire de ses séances",
      false,
    ],
    ["en visioconférence, sous la présidence de M. Paul VERT", "en visioconférence", true],
  ])("%s", (rest, place, remote) => {
    const session = sessionOf(opening(rest));
    expect([session.place?.value, session.remote?.value]).toEqual([place, remote]);
  });

  it.each([
    ["Séance ordinaire du 8 février 2021", "ordinaire"],
    ["Séance extraordinaire du 8 février 2021", "extraordinaire"],
    ["Séance du 8 février 2021", null],
  ])("%s", (written, kind) => {
    expect(sessionOf(written, "Objet : Prêt").kind?.value ?? null).toBe(kind);
  });

  it("a second convocation is told", () => {
    expect(
      sessionOf(
        "Séance du 8 février 2021",
        "Le conseil, convoqué une seconde fois, délibère sans condition de quorum.",
      ).secondConvocation?.value,
    ).toBe(true);
    expect(sessionOf("Séance du 8 février 2021", "Objet : Prêt").secondConvocation).toBeNull();
  });
});

describe("the convocation", () => {
  it.each([
    ["Date de convocation : 2 février 2021"],
    ["Date de la convocation : 02/02/2021"],
    ["Convocation du 2 février 2021"],
    ["Le conseil municipal, convoqué le 2 février 2021, s’est réuni en mairie."],
  ])("%s", (written) => {
    expect(sessionOf("Séance du 8 février 2021", written).convocation?.value).toBe("2021-02-02");
  });
});

describe("who presides", () => {
  it.each([
    ["sous la présidence de M. Paul VERT, maire.", "Paul VERT"],
    ["sous la présidence de Monsieur Paul VERT.", "Paul VERT"],
    ["sous la Présidence de Monsieur le Maire, Paul VERT.", "Paul VERT"],
    ["Séance ouverte à 20 h sous la Présidence de M. Paul VERT, Maire de Valbourg,", "Paul VERT"],
    ["Président de séance : Paul VERT", "Paul VERT"],
    ["sous la présidence de Monsieur le Maire.", null],
  ])("%s", (written, expected) => {
    expect(sessionOf("Séance du 8 février 2021", written).president?.name ?? null).toBe(expected);
  });
});

describe("the secretary", () => {
  it.each([
    ["Secrétaire de séance : Mme Anne DURAND", "Anne DURAND"],
    ["Secrétaire de séance : Anne DURAND", "Anne DURAND"],
    ["Secrétaire : Mme DURAND", "DURAND"],
    ["Mme Anne DURAND a été élue secrétaire de séance.", "Anne DURAND"],
    ["Mme Anne DURAND est désignée secrétaire de séance.", "Anne DURAND"],
    ["A été nommée secrétaire de séance : Mme Anne DURAND.", "Anne DURAND"],
    ["Un secrétaire de séance sera désigné.", null],
  ])("%s", (written, expected) => {
    expect(
      sessionOf("Séance du 8 février 2021", "Présents : Luc PETIT, Zoé MOREL.", written).secretary?.name ??
        null,
    ).toBe(expected);
  });
});

describe("who reports", () => {
  it.each([
    ["Rapporteur : M. Luc PETIT", "Luc PETIT"],
    ["Rapporteur: Mme MOREL", "MOREL"],
    ["Madame Zoé MOREL, Vice-Présidente, rapporte :", "Zoé MOREL"],
    ["Le rapporteur présente le projet.", null],
  ])("%s", (written, expected) => {
    expect(communeAct("Objet : Prêt", written).rapporteur?.name ?? null).toBe(expected);
  });
});

describe("who comes and goes", () => {
  it.each([
    [
      "M. Luc PETIT quitte la salle et ne prend pas part au vote.",
      ["out-of-room Luc PETIT", "no-part-in-vote Luc PETIT"],
    ],
    ["Arrivée de Mme Anne DURAND à 20 h 15.", ["arrival Anne DURAND"]],
    ["M. Luc PETIT quitte la séance à 21 h.", ["departure Luc PETIT"]],
    ["Le train quitte la gare.", []],
  ])("%s", (written, expected) => {
    const { movements } = communeAct("Objet : Prêt", "", written);
    expect(movements.map((each) => `${each.kind} ${each.person.name}`)).toEqual(expected);
  });
});

describe("a secretary of another office", () => {
  it.each(["Secrétaire d’État au numérique", "secrétaire général de la préfecture"])(
    "« %s » is not the session’s",
    (office) => {
      const text = `La charte est signée avec le ${office}.\nLa Charte « Territoire d’Actions pour un numérique » est jointe.`;
      expect(communeAct("Objet : Charte", "", text).session.secretary).toBeNull();
    },
  );
});

describe("what stands after « réuni » and is no place", () => {
  it.each([
    ["les membres du conseil se sont réunis sur convocation du maire du 2 février 2021.", null],
    ["en application de la loi, s'est réuni le conseil municipal de la commune de Valbourg.", null],
    [
      "le conseil municipal s'est réuni à la salle des fêtes, sur convocation du maire.",
      "à la salle des fêtes",
    ],
    ["le conseil municipal s'est réuni en mairie sur convocation du maire.", "en mairie"],
  ])("%s", (sentence, place) => {
    const act = actOf(
      "Commune de Valbourg",
      `L'an deux mille vingt et un, le huit février à 19 heures, ${sentence}`,
      "Présents : Anne DURAND, Luc PETIT",
      "Délibération n° 2021-03",
    );
    expect(act.session.place?.value ?? null).toBe(place);
  });
});

it("a day is no number of an act", () => {
  const act = actOf(
    "Commune de Valbourg",
    "DÉLIBÉRATION DU 8 FÉVRIER 2021",
    "Objet : Achat",
    "Présents : Anne DURAND",
  );
  expect(act.number).toBeNull();
});

it.each([
  "Le quorum étant atteint (2 présents sur 3 membres en exercice), la séance est ouverte.",
  "Quorum atteint : 2 présents sur 3 conseillers municipaux en exercice.",
  "Le quorum est atteint, avec 2 membres présents sur 3 en exercice.",
])("the members in office are said with the quorum: %s", (line) => {
  const act = actOf(
    "Commune de Valbourg",
    "Séance du 8 février 2021",
    "Présents : Anne DURAND, Luc PETIT",
    "",
    line,
    "Délibération n° 2021-03",
  );
  expect(act.members.inOffice?.value).toBe(3);
});

describe("a convocation in a sentence of its own", () => {
  it("gives its day, and the sentence below it that of the session", () => {
    const session = sessionOf(
      "L’an deux mille dix, le vingt-deux avril, Luc PETIT, Maire de Valbourg, a convoqué le conseil municipal au lieu habituel des séances, le vingt-six avril à vingt et une heures.",
      "",
      "L’an deux mille dix, le vingt-six avril, à vingt et une heures, le conseil municipal dûment convoqué s’est réuni en mairie.",
    );
    expect(session.date?.value).toBe("2010-04-26");
    expect(session.convocation?.value).toBe("2010-04-22");
    expect(session.time?.value).toBe("21:00");
  });

  it("is the session's sentence where it also says that the council met", () => {
    const session = sessionOf(
      "L’an deux mille dix, le vingt-six avril, le Maire a convoqué le conseil municipal, qui s’est réuni en mairie.",
    );
    expect(session.date?.value).toBe("2010-04-26");
    expect(session.convocation).toBeNull();
  });
});

describe("the title of a session in a long line of the heading", () => {
  it.each([
    [
      "COMPTE RENDU DU CONSEIL COMMUNAUTAIRE ------Séance du 8 février 2021 sur la convocation adressée par le Président aux membres du conseil de la communauté de communes",
    ],
    [
      "EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL ______Séance du 8 février 2021 à 18 heures 30 Sous la présidence de M. René DORMOY, maire, en la mairie",
    ],
    ["Conseil municipal en date du 8 février 2021"],
    ["1 Conseil municipal 8 février 2021 Valbourg 18h30"],
  ])("%s", (title) => {
    expect(sessionOf(title, "Objet : Prêt").date?.value).toBe("2021-02-08");
  });
});

describe("the hour inside other sentences", () => {
  it.each([
    ["La séance du Conseil Municipal, installée à l’Espace des Tilleuls, est ouverte à 18 heures 30."],
    [
      "Noël BRUN, conseiller. À 18 h 30, le quorum étant atteint, le Maire, Madame Anne ROY, ouvre la séance.",
    ],
  ])("%s", (sentence) => {
    expect(sessionOf("Séance du 8 février 2021", sentence).time?.value).toBe("18:30");
  });
});

describe("the day of the convocation behind who sent it", () => {
  it.each([
    ["sur la convocation qui leur a été adressée par le Président le 2 février 2021"],
    ["sur convocation adressée par le Maire en exercice le 2 février 2021"],
  ])("%s", (words) => {
    const session = sessionOf(
      `Le 8 février 2021 à 9 heures, les membres du bureau se sont réunis en mairie, ${words}.`,
    );
    expect(session.convocation?.value).toBe("2021-02-02");
  });
});

describe("a figure above the title", () => {
  it("does not end the heading", () => {
    const { date } = actOf(
      "Membres : 53/Présents : 35/Votants : 38",
      "FÉVRIER 2021 – N°150",
      "Procès Verbal du Conseil Municipal du 8 Février 2021",
      "Présents : Mmes Odile REIFFEL, Colette MOUGEL",
    ).session;
    expect(date?.value).toBe("2021-02-08");
  });
});

describe("a session over several days", () => {
  it.each([
    ["Séance des 23 et 24 juin 2014", "2014-06-23"],
    ["PROCÈS-VERBAL DE LA SÉANCE DES 12, 13 ET 14 NOVEMBRE 2018", "2018-11-12"],
    ["Réunion plénière des 30 juin et 1er juillet 2022", "2022-06-30"],
    ["Session ordinaire du conseil départemental des 28 et 29 mars 2019", "2019-03-28"],
  ])("%s: begins on the first one, never for sure", (title, day) => {
    const { date } = sessionOf(title, "", "Présents : Luc PETIT, Zoé MOREL.");
    expect(date?.value).toBe(day);
    expect(date?.sure).toBe(false);
  });

  it("is of the day that the act gives itself", () => {
    const { date } = sessionOf(
      "Séance des 23 et 24 juin 2014",
      "",
      "L'an deux mille quatorze, le vingt-quatre juin, le conseil départemental s'est réuni.",
    );
    expect(date?.value).toBe("2014-06-24");
    expect(date?.sure).toBe(true);
  });

  it("is not the session whose minutes are approved", () => {
    const { date } = sessionOf("Approbation du procès-verbal de la séance des 23 et 24 juin 2014");
    expect(date).toBeNull();
  });

  it("needs a day that exists", () => {
    expect(sessionOf("Séance des 31 et 32 juin 2014").date).toBeNull();
    expect(sessionOf("Séance des 31 et 1er juillet 2014").date).toBeNull();
  });
});

describe("the minutes of another session, in a paragraph that the width of the page broke", () => {
  const opening =
    "L'an deux mille vingt et un, le huit février à vingt heures, le conseil municipal s'est réuni en mairie.";

  it.each([
    ["Ordre du jour : 1. Approbation du\nprocès-verbal de la séance du 12 janvier 2021 2. Communications"],
    ["- Approbation du compte rendu\nde la séance du Conseil Municipal du 12 janvier 2021. - Divers"],
    [
      "ADOPTE tel que proposé le compte-rendu de la séance ordinaire du\nconseil municipal du 12 janvier 2021.",
    ],
    [
      "Le maire soumet à l’approbation de l’assemblée le\nprocès-verbal de la séance du 12 janvier 2021 et demande",
    ],
    ["Mme Zoé MOREL est désignée secrétaire. Le compte rendu\nde la séance du 12 janvier 2021 est approuvé."],
    ["Il présente le procès-verbal, « Journal interne » du\nconseil municipal du 12 janvier 2021 complété"],
    ["APPROBATION DU PROCÈS-VERBAL DE LA\nSÉANCE DU 12 JANVIER 2021"],
  ])("%s: do not date this one", (words) => {
    const { date, dates } = sessionOf(opening, "", words);
    expect(date?.value).toBe("2021-02-08");
    expect(dates.map((each) => each.value)).toEqual(["2021-02-08"]);
  });

  it("is told from a title in two lines", () => {
    expect(sessionOf("Procès-verbal de la\nséance du 12 janvier 2021", "").date?.value).toBe("2021-01-12");
    expect(sessionOf("PROCÈS-VERBAL DE LA\nSÉANCE DU 12 JANVIER 2021", "").date?.value).toBe("2021-01-12");
    expect(sessionOf("Acte approuvé\nSéance du 12 janvier 2021", "").date?.value).toBe("2021-01-12");
  });
});

describe("a title whose year stands alone on the next line", () => {
  it("has its day", () => {
    const { date } = sessionOf(
      "CONSEIL MUNICIPAL PROCÈS-VERBAL DE LA SÉANCE DU 5 MARS\n2020",
      "",
      "Présents : Luc PETIT",
    );
    expect(date?.value).toBe("2020-03-05");
  });
});

describe("a day of which a broken sentence speaks at the head of a line", () => {
  it("is not the session's", () => {
    const { date } = sessionOf(
      "N° 2014-17 : INDEMNITÉS DU PRÉSIDENT",
      "Monsieur le Président informe l’assemblée que le décret n° 2004-615 du",
      "25 juin 2004 met en place",
      "des barèmes pour les indemnités.",
    );
    expect(date).toBeNull();
  });
});
