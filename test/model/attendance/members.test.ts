// Lists of members in rare forms.
import { describe, expect, it } from "vitest";
import {
  actOf,
  COMMUNITY,
  FOUR,
  FOUR_PRESENT,
  membersOf,
  names,
  ONE_LINE,
  proxies,
  read,
  VALBOURG,
  VALBOURG_PRESENT,
} from "../acts.ts";

describe("the members", () => {
  it("are counted where the council is « composé de »", () => {
    const act = actOf(
      ...VALBOURG,
      "L'an deux mille vingt et un, le huit février à 19 heures, le CONSEIL MUNICIPAL, légalement convoqué, composé de 29 membres en exercice, s'est assemblé sous la présidence de Mme Anne DURAND, Maire.",
      VALBOURG_PRESENT,
    );
    expect(act.members.inOffice?.value).toBe(29);
  });

  it("begin behind « Outre le Maire »", () => {
    const act = actOf(...VALBOURG, "Présents : Outre le Maire, Anne DURAND, Luc PETIT, Zoé MOREL");
    expect(names(act.members.present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL"]);
  });
});

describe("women, then men behind a blank line", () => {
  it.each([
    ["Mesdames Sabine BERTIN, Odile FUCHET.", "Messieurs Patrick APPERT, Jean BATTUT."],
    ["Mmes Sabine BERTIN, Odile FUCHET.", "Mrs Patrick APPERT, Jean BATTUT."],
  ])("%s %s", (women, men) => {
    const { act, present } = read(
      ...COMMUNITY,
      `Étaient présents : ${women}`,
      "",
      men,
      "",
      "Excusée : Madame Christiane OURSEL.",
    );
    expect(present).toEqual(["Sabine BERTIN", "Odile FUCHET", "Patrick APPERT", "Jean BATTUT"]);
    expect(names(act.members.excused.people)).toEqual(["Christiane OURSEL"]);
  });

  it("takes no sentence for them", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents : Mesdames Sabine BERTIN, Odile FUCHET.",
      "",
      "Messieurs Patrick APPERT et Jean BATTUT présentent le rapport du service.",
    );
    expect(present).toEqual(["Sabine BERTIN", "Odile FUCHET"]);
  });
});

describe("forms of lists", () => {
  it.each([
    ["1. AUBIN Paul 2. BARDIN Anne 3. CAMUS Luc", ["AUBIN Paul", "BARDIN Anne", "CAMUS Luc"]],
    ["AUBIN P.M. / BARDIN A.M. / CAMUS L.", ["AUBIN P. M.", "BARDIN A. M.", "CAMUS L."]],
    ["Mesdames BARDIN M.F., CAMUS L., Monsieur AUBIN P.", ["BARDIN M. F.", "CAMUS L.", "AUBIN P."]],
    ["MM. MAITRE, AUBIN, Mme BARDIN", ["MAITRE", "AUBIN", "BARDIN"]],
  ])("Présents : %s", (list, people) => {
    const { act } = read(ONE_LINE, `Présents : ${list}`);
    expect(names(act.members.present.people)).toEqual(people);
    expect(act.members.present.stated).toBeNull();
  });

  it("a heading « Mesdames et Messieurs les Conseillers » stands between the label and the names", () => {
    const { act } = read(
      ONE_LINE,
      "Étaient présents :",
      "",
      "Mesdames et Messieurs les Conseillers Municipaux :",
      "",
      "- Paul AUBIN,- Anne BARDIN,",
      "- Luc CAMUS,- Zoé DELORME.",
    );
    expect(names(act.members.present.people)).toEqual(FOUR);
  });

  it.each([
    "Absent(s/es) excusé(s/es) :",
    "Absent.e.s excusé.e.s :",
    "Absent-e-s excusé-e-s :",
    "Absent(e)s excusé(e)s :",
  ])("%s", (label) => {
    const { act } = read(ONE_LINE, FOUR_PRESENT, `${label} Marc ÉVRARD, Julie FABIEN`);
    expect(names(act.members.excused.people)).toEqual(["Marc ÉVRARD", "Julie FABIEN"]);
  });

  it("a list that a semicolon leaves open is in doubt", () => {
    const { act, rules } = read(
      ONE_LINE,
      FOUR_PRESENT,
      "Excusés : Mmes FABIEN ; GRAND ; Absents : 4 Monsieur ÉVRARD.",
    );
    expect(act.members.excused.sure).toBe(false);
    expect(rules).toEqual([]);
  });

  it("brackets that hold several people are in doubt", () => {
    const { act } = read(
      ONE_LINE,
      "Présents : Paul AUBIN, (dans l'ordre Anne BARDIN, Luc CAMUS, Zoé alphabétique) DELORME",
    );
    expect(act.members.present.sure).toBe(false);
  });
});

describe("openings of villages", () => {
  it("a first name at the head of the next line, alone", () => {
    const { act } = read(
      ONE_LINE,
      "Présents : AUBIN Paul, BARDIN Anne, CAMUS Luc, DELORME",
      "Zoé,",
      "ÉVRARD Marc, FABIEN Julie.",
    );
    expect(names(act.members.present.people)).toEqual([
      "AUBIN Paul",
      "BARDIN Anne",
      "CAMUS Luc",
      "DELORME Zoé",
      "ÉVRARD Marc",
      "FABIEN Julie",
    ]);
  });

  it("initials of two first names", () => {
    const { act } = read(
      ONE_LINE,
      "Présents : JP. AUBIN, A. BARDIN, M. CAMUS, MJ. DELORME et RM. ÉVRARD GRAND",
      "Pouvoirs : J. FABIEN à RM. ÉVRARD GRAND",
    );
    expect(names(act.members.present.people)).toEqual([
      "JP. AUBIN",
      "A. BARDIN",
      "M. CAMUS",
      "MJ. DELORME",
      "RM. ÉVRARD GRAND",
    ]);
    expect(proxies(act)).toEqual(["J. FABIEN → RM. ÉVRARD GRAND"]);
  });

  it("« Sont excusés X (pouvoir donné à Y) et Z. » without a colon", () => {
    const { act } = read(
      ONE_LINE,
      FOUR_PRESENT,
      "Sont excusés Julie FABIEN (pouvoir donné à Luc CAMUS) et Marc ÉVRARD. Rose HUBERT est absente en début de séance.",
    );
    expect(proxies(act)).toEqual(["Julie FABIEN → Luc CAMUS"]);
    expect(names(act.members.excused.people)).toEqual(["Marc ÉVRARD"]);
  });

  it("« ÉTAIENT PRÉSENTS, à l'ouverture de la séance : », « ÉTAIENT ABSENTS NON REPRÉSENTÉS » inside a line", () => {
    const { act } = read(
      `${ONE_LINE} ÉTAIENT PRÉSENTS, à l'ouverture de la séance : M. AUBIN Paul, Mme BARDIN Anne, formant la majorité des membres en exercice. ÉTAIENT ABSENTS REPRÉSENTÉS, à l'ouverture de la séance : Mme FABIEN Julie ayant donné pouvoir à M. AUBIN Paul M. ÉVRARD Marc ayant donné pouvoir à Mme BARDIN Anne ÉTAIENT ABSENTS NON REPRÉSENTÉS M. CAMUS Luc`,
    );
    expect(names(act.members.present.people)).toEqual(["AUBIN Paul", "BARDIN Anne"]);
    expect(proxies(act)).toEqual(["FABIEN Julie → AUBIN Paul", "ÉVRARD Marc → BARDIN Anne"]);
    expect(names(act.members.absent.people)).toEqual(["CAMUS Luc"]);
  });

  it("who is named secretary at the end of a list on its line", () => {
    const { act } = read(
      `${ONE_LINE} Présents : Monsieur AUBIN – Madame BARDIN – Monsieur CAMUS – Formant la majorité des membres en exercice Absent(es) représenté(es) : Madame FABIEN représentée par Monsieur CAMUS – Monsieur ÉVRARD représenté par Madame BARDIN – Monsieur CAMUS est désigné secrétaire de séance ORDRE DU JOUR a) Vote : UNANIMITE`,
    );
    expect(names(act.members.present.people)).toEqual(["AUBIN", "BARDIN", "CAMUS"]);
    expect(proxies(act)).toEqual(["FABIEN → CAMUS", "ÉVRARD → BARDIN"]);
    expect(act.session.secretary?.name).toBe("CAMUS");
  });

  it.each([
    [
      "1 COMPTE RENDU DE LA SEANCE DU CONSEIL MUNICIPAL DE BELLECOMBE SUR MER DU 05 OCTOBRE 2023",
      "2023-10-05",
    ],
    ["CONSEIL MUNICIPAL du jeudi 5 octobre 2023 COMPTE RENDU EXHAUSTIF", "2023-10-05"],
    [
      "COMMUNE DE BELLECOMBE COMPTE RENDU DE LA REUNION DU CONSEIL MUNICIPAL DU 5 OCTOBRE 2023 à 9 H 00",
      "2023-10-05",
    ],
  ])("the day in a heading that goes on: %s", (heading, day) => {
    const { act } = read(
      `${heading} L'appel est effectué par Madame Anne BARDIN. Président : Monsieur Paul AUBIN, Maire ${FOUR_PRESENT}. Secrétaire : Mme Anne BARDIN. Le compte rendu de la séance du 3 juillet 2023 est adopté à l'unanimité. Le maire présente ensuite les décisions qu'il a prises par délégation du conseil municipal.`,
    );
    expect(act.session.date?.value).toBe(day);
    expect(act.session.president?.name).toBe("Paul AUBIN");
  });

  it("« L' an 2018 et le … », « Objet(s) des délibérations » of a common program", () => {
    const { act } = read(
      "COMMUNE DE BELLECOMBE",
      "L' an 2018 et le 12 Avril à 18 heures 30 minutes , le Conseil Municipal de cette Commune , régulièrement convoqué , s' est réuni",
      "",
      FOUR_PRESENT,
      "A été nommé(e) secrétaire : M. CAMUS Luc Objet(s) des délibérations",
      "",
      "Approbation du compte rendu",
    );
    expect(act.session.date?.value).toBe("2018-04-12");
    expect(act.session.time?.value).toBe("18:30");
    expect(act.session.secretary?.name).toBe("CAMUS Luc");
  });

  it("the day on which the page of a website was made is none of the act", () => {
    const { act, rules } = read(
      "5 octobre 2023 - Conseil Municipal",
      "Mis en ligne le 27 septembre 2023 par Maire",
      "Dernière mise à jour le 12 octobre 2023",
      "L'an 2023, le 5 octobre, à 20h30, le Conseil Municipal s'est réuni à la Mairie.",
      FOUR_PRESENT,
    );
    expect(act.published).toBeNull();
    expect(rules).not.toContain("date-order");
  });
});

describe("an attendance told again for each matter", () => {
  it("the first is the one of the text; a man and a woman of one surname are two", () => {
    const block = (present: string, away: string) =>
      `Élu(e)s présent(e)s : ${present}. Absent(e)(s) ayant donné procuration : ${away}.`;
    const { act, rules } = read(
      ONE_LINE,
      block(
        "Monsieur AUBIN, Maire, Mesdames BARDIN, AUBIN et DELORME, Messieurs CAMUS et GRAND",
        "Madame FABIEN à Monsieur CAMUS",
      ),
      "Adoption du procès-verbal",
      block(
        "Monsieur AUBIN, Maire, Mesdames BARDIN, FABIEN et AUBIN, Messieurs CAMUS et GRAND",
        "Madame DELORME à Monsieur CAMUS",
      ),
    );
    expect(act.members.present.people).toHaveLength(6);
    expect(proxies(act)).toEqual(["FABIEN → CAMUS"]);
    expect(rules.filter((rule) => rule !== "members-sum")).toEqual([]);
  });
});

describe("surnames on lines of their own", () => {
  it("go on with the list as long as commas part them", () =>
    expect(
      names(
        membersOf(
          "Étaient présents : Anne\n\nDURAND\n\n, Jean-Luc\n\nPETIT\n\n, Zoé\n\nMOREL\n\nACHAT D’UN BROYEUR\n",
        ).present.people,
      ),
    ).toEqual(["Anne DURAND", "Jean-Luc PETIT", "Zoé MOREL"]));
});
