// Openings as people paste them: the lines of a page run together, labels inside lines, rare forms of lists.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { names, proxies } from "./acts.ts";

function read(...lines: string[]) {
  const snapshot = createSnapshot([...lines, ""].join("\n"));
  const act = snapshot.acts[0];
  if (!act) throw new Error("no act");
  const loud = snapshot.findings.filter((each) => each.level === "error" || each.level === "warning");
  return { act, rules: loud.map((each) => each.rule) };
}

const HEAD =
  "COMMUNE DE BELLECOMBE CONSEIL MUNICIPAL DU 5 OCTOBRE 2023 Nombre de conseillers en exercice : 6";
const FOUR = ["Paul AUBIN", "Anne BARDIN", "Luc CAMUS", "Zoé DELORME"];
const PRESENT = `Étaient présents : ${FOUR.join(", ")}`;

describe("labels inside a line that the lines of a page make together", () => {
  it("« Secrétaire de séance : » ends the list before it", () => {
    const { act, rules } = read(
      `${HEAD} ${PRESENT} Absents : Marc ÉVRARD, Julie FABIEN Secrétaire de séance : Anne BARDIN Le maire ouvre la séance.`,
    );
    expect(names(act.members.present.people)).toEqual(FOUR);
    expect(names(act.members.absent.people)).toEqual(["Marc ÉVRARD", "Julie FABIEN"]);
    expect(act.session.secretary?.name).toBe("Anne BARDIN");
    expect(rules).toEqual([]);
  });

  it.each(["Secrétaire de Séance / Mme Anne BARDIN", "Secrétaire : Mme BARDIN."])("%s", (secretary) => {
    const { act, rules } = read(`${HEAD} ${PRESENT} Absents : Marc ÉVRARD, Julie FABIEN ${secretary}`);
    expect(act.session.secretary?.name).toMatch(/BARDIN$/);
    expect(act.members.absent.people).toHaveLength(2);
    expect(rules).toEqual([]);
  });

  it("« Président de séance : » names who presides; a speaker does not", () => {
    const { act } = read(`${HEAD} Président de séance : Monsieur Paul AUBIN, Maire`, PRESENT);
    expect(act.session.president?.name).toBe("Paul AUBIN");
    expect(read(HEAD, PRESENT, "Monsieur le Président : Je propose.").act.session.president).toBeNull();
  });

  it("the public that attends is not the council", () => {
    const { act, rules } = read(`${HEAD} ${PRESENT} Auditeurs présents : 63 Ordre du jour`);
    expect(act.members.present.stated).toBeNull();
    expect(rules).toEqual([]);
  });
});

describe("a list ends with its sentence", () => {
  it.each([
    "Les conseillers présents, formant la majorité des membres en exercice, peuvent délibérer.",
    "Le quorum étant atteint, le maire ouvre la séance et propose l'ordre du jour suivant.",
    "M. Paul AUBIN, durant les délibérations concernant la vente du presbytère, quitte la salle.",
  ])("%s", (sentence) => {
    const { act, rules } = read(
      `${HEAD} ${PRESENT}. Absents excusés : M. Marc ÉVRARD, Mme Julie FABIEN. ${sentence}`,
    );
    expect(names(act.members.absent.people)).toEqual(["Marc ÉVRARD", "Julie FABIEN"]);
    expect(act.members.absent.sure).toBe(true);
    expect(rules).toEqual([]);
  });

  it("civilities and initials stop nothing", () => {
    const { act } = read(HEAD, "Présents : Mme. Anne BARDIN, M. L. CAMUS, Mmes. DELORME et FABIEN");
    expect(names(act.members.present.people)).toEqual(["Anne BARDIN", "L. CAMUS", "DELORME", "FABIEN"]);
  });

  it("what was represented is read before the sentence that follows", () => {
    const { act } = read(
      `${HEAD} ${PRESENT}. Absents représentés : M. Marc ÉVRARD représenté par Mme Anne BARDIN. Mme le Maire informe le conseil municipal que M. CAMUS a prévenu de son retard.`,
    );
    expect(proxies(act)).toEqual(["Marc ÉVRARD → Anne BARDIN"]);
  });

  it("a line of prose under names whose surname comes first is none of them", () => {
    const { act } = read(
      HEAD,
      "Présents : AUBIN Paul, BARDIN Anne",
      "Pouvoirs : CAMUS Luc donne pouvoir à AUBIN Paul",
      "DELORME Zoé donne pouvoir à BARDIN Anne",
      "Approbation du Compte-Rendu de la réunion du 4 juillet",
    );
    expect(proxies(act)).toEqual(["CAMUS Luc → AUBIN Paul", "DELORME Zoé → BARDIN Anne"]);
  });
});

describe("a hyphen before the place of a lost line end", () => {
  it.each([
    ["M. Paul AUBIN, Mme Marie- Claire PETIT", ["Paul AUBIN", "Marie- Claire PETIT"]],
    ["AUBIN Paul, LEFORT- MARTIN Anne", ["AUBIN Paul", "LEFORT MARTIN Anne"]],
    ["Paul AUBIN, Anne LEFORT- MARTIN, Luc CAMUS", ["Paul AUBIN", "Anne LEFORT MARTIN", "Luc CAMUS"]],
    ["M. Paul AUBIN, Mme Marie- PETIT, M. Luc CAMUS", ["Paul AUBIN", "Marie PETIT", "Luc CAMUS"]],
    ["PETIT Jean- Luc, CAMUS Anne", ["PETIT Jean- Luc", "CAMUS Anne"]],
    ["Paul AUBIN- Anne BARDIN- Luc CAMUS", ["Paul AUBIN", "Anne BARDIN", "Luc CAMUS"]],
    ["AUBIN- BARDIN- CAMUS", ["AUBIN", "BARDIN", "CAMUS"]],
    ["M. AUBIN- Mme BARDIN- M. CAMUS", ["AUBIN", "BARDIN", "CAMUS"]],
  ])("%s", (list, people) => {
    const { act } = read(HEAD, `Présents : ${list}`);
    expect(names(act.members.present.people)).toEqual(people);
  });
});

describe("forms of lists", () => {
  it.each([
    ["1. AUBIN Paul 2. BARDIN Anne 3. CAMUS Luc", ["AUBIN Paul", "BARDIN Anne", "CAMUS Luc"]],
    ["AUBIN P.M. / BARDIN A.M. / CAMUS L.", ["AUBIN P. M.", "BARDIN A. M.", "CAMUS L."]],
    ["Mesdames BARDIN M.F., CAMUS L., Monsieur AUBIN P.", ["BARDIN M. F.", "CAMUS L.", "AUBIN P."]],
    ["MM. MAITRE, AUBIN, Mme BARDIN", ["MAITRE", "AUBIN", "BARDIN"]],
  ])("Présents : %s", (list, people) => {
    const { act } = read(HEAD, `Présents : ${list}`);
    expect(names(act.members.present.people)).toEqual(people);
    expect(act.members.present.stated).toBeNull();
  });

  it("a heading « Mesdames et Messieurs les Conseillers » stands between the label and the names", () => {
    const { act } = read(
      HEAD,
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
    const { act } = read(HEAD, PRESENT, `${label} Marc ÉVRARD, Julie FABIEN`);
    expect(names(act.members.excused.people)).toEqual(["Marc ÉVRARD", "Julie FABIEN"]);
  });

  it("a list that a semicolon leaves open is in doubt", () => {
    const { act, rules } = read(
      HEAD,
      PRESENT,
      "Excusés : Mmes FABIEN ; GRAND ; Absents : 4 Monsieur ÉVRARD.",
    );
    expect(act.members.excused.sure).toBe(false);
    expect(rules).toEqual([]);
  });

  it("brackets that hold several people are in doubt", () => {
    const { act } = read(
      HEAD,
      "Présents : Paul AUBIN, (dans l'ordre Anne BARDIN, Luc CAMUS, Zoé alphabétique) DELORME",
    );
    expect(act.members.present.sure).toBe(false);
  });
});

describe("proxies", () => {
  it.each([
    [
      "Pouvoir : de M. ÉVRARD à Mme BARDIN et de Mme FABIEN à M. CAMUS",
      ["ÉVRARD → BARDIN", "FABIEN → CAMUS"],
    ],
    [
      "Représentés :\nMme Julie FABIEN : pouvoir à M. CAMUS ; M. Marc ÉVRARD : pouvoir à Mme BARDIN",
      ["Julie FABIEN → CAMUS", "Marc ÉVRARD → BARDIN"],
    ],
    ["Absents : M. Marc ÉVRARD (pv. Mme BARDIN)", ["Marc ÉVRARD → BARDIN"]],
    [
      "Absents ayant donné procuration : Julie FABIEN à Mme Anne BARDIN jusqu'au point « Commissions », Marc ÉVRARD à M. CAMUS",
      ["Julie FABIEN → Anne BARDIN", "Marc ÉVRARD → CAMUS"],
    ],
  ])("%s", (list, pairs) => {
    const { act } = read(HEAD, PRESENT, list);
    expect(proxies(act)).toEqual(pairs);
    expect(act.members.represented.sure).toBe(true);
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
    const { act } = read(HEAD, PRESENT, sentence);
    expect(act.session.secretary?.name).toBe(name);
  });

  it.each([
    ["s'est réuni sous la présidence de M. Paul AUBIN. Étaient présents : Luc CAMUS", "Paul AUBIN"],
    ["s'est réuni sous la présidence du Maire : Paul AUBIN.", "Paul AUBIN"],
    ["s'est réuni, présidé par M. Daniel MAITRE.", "Daniel MAITRE"],
  ])("%s", (sentence, name) => {
    const { act } = read(HEAD, `Le 5 octobre 2023, le conseil municipal ${sentence}`);
    expect(act.session.president?.name).toBe(name);
  });
});

describe("the session", () => {
  it("a day told after the place", () => {
    const { act } = read(
      "COMMUNE DE BELLECOMBE",
      "Le conseil municipal, légalement convoqué, s'est assemblé en session ordinaire, en mairie de BELLECOMBE, le jeudi 5 octobre 2023, à 20 heures 30.",
    );
    expect(act.session.date?.value).toBe("2023-10-05");
    expect(act.session.place?.value).toBe("en mairie de BELLECOMBE");
  });

  it.each([
    "dans la salle de la mairie, sur la convocation qui leur a été adressée par le maire",
    "dans la salle de la mairie, après la convocation légale",
    "à vingt heures dans la salle de la mairie",
  ])("the place alone: %s", (words) => {
    const { act } = read(
      "COMMUNE DE BELLECOMBE",
      `Le 5 octobre 2023, le conseil municipal s'est réuni ${words}, sous la présidence de M. Paul AUBIN.`,
    );
    expect(act.session.place?.value).toBe("dans la salle de la mairie");
  });
});

describe("openings of villages", () => {
  it("a first name at the head of the next line, alone", () => {
    const { act } = read(
      HEAD,
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
      HEAD,
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
      HEAD,
      PRESENT,
      "Sont excusés Julie FABIEN (pouvoir donné à Luc CAMUS) et Marc ÉVRARD. Rose HUBERT est absente en début de séance.",
    );
    expect(proxies(act)).toEqual(["Julie FABIEN → Luc CAMUS"]);
    expect(names(act.members.excused.people)).toEqual(["Marc ÉVRARD"]);
  });

  it("« ÉTAIENT PRÉSENTS, à l'ouverture de la séance : », « ÉTAIENT ABSENTS NON REPRÉSENTÉS » inside a line", () => {
    const { act } = read(
      `${HEAD} ÉTAIENT PRÉSENTS, à l'ouverture de la séance : M. AUBIN Paul, Mme BARDIN Anne, formant la majorité des membres en exercice. ÉTAIENT ABSENTS REPRÉSENTÉS, à l'ouverture de la séance : Mme FABIEN Julie ayant donné pouvoir à M. AUBIN Paul M. ÉVRARD Marc ayant donné pouvoir à Mme BARDIN Anne ÉTAIENT ABSENTS NON REPRÉSENTÉS M. CAMUS Luc`,
    );
    expect(names(act.members.present.people)).toEqual(["AUBIN Paul", "BARDIN Anne"]);
    expect(proxies(act)).toEqual(["FABIEN Julie → AUBIN Paul", "ÉVRARD Marc → BARDIN Anne"]);
    expect(names(act.members.absent.people)).toEqual(["CAMUS Luc"]);
  });

  it("who is named secretary at the end of a list on its line", () => {
    const { act } = read(
      `${HEAD} Présents : Monsieur AUBIN – Madame BARDIN – Monsieur CAMUS – Formant la majorité des membres en exercice Absent(es) représenté(es) : Madame FABIEN représentée par Monsieur CAMUS – Monsieur ÉVRARD représenté par Madame BARDIN – Monsieur CAMUS est désigné secrétaire de séance ORDRE DU JOUR a) Vote : UNANIMITE`,
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
      `${heading} L'appel est effectué par Madame Anne BARDIN. Président : Monsieur Paul AUBIN, Maire ${PRESENT}. Secrétaire : Mme Anne BARDIN. Le compte rendu de la séance du 3 juillet 2023 est adopté à l'unanimité. Le maire présente ensuite les décisions qu'il a prises par délégation du conseil municipal.`,
    );
    expect(act.session.date?.value).toBe(day);
    expect(act.session.president?.name).toBe("Paul AUBIN");
  });

  it("« L' an 2018 et le … », « Objet(s) des délibérations » of a common program", () => {
    const { act } = read(
      "COMMUNE DE BELLECOMBE",
      "L' an 2018 et le 12 Avril à 18 heures 30 minutes , le Conseil Municipal de cette Commune , régulièrement convoqué , s' est réuni",
      "",
      PRESENT,
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
      PRESENT,
    );
    expect(act.published).toBeNull();
    expect(rules).not.toContain("date-order");
  });
});

describe("the hour told by the opening of the session", () => {
  it.each([
    "La séance du Conseil Municipal est ouverte par Monsieur le Maire à 18 heures 30.",
    "Début de séance : 18H30 Président de séance : Monsieur Paul AUBIN",
    "Ouverture de la séance à : 18H30",
  ])("%s", (sentence) => {
    expect(read(HEAD, PRESENT, sentence).act.session.time?.value).toBe("18:30");
  });

  it.each(["La séance est levée à 22 h 10.", "Fin de séance : 22h10", "Mme BARDIN quitte la séance à 21 h."])(
    "%s",
    (sentence) => {
      expect(read(HEAD, PRESENT, sentence).act.session.time).toBeNull();
    },
  );
});

describe("an attendance told again for each matter", () => {
  it("the first is the one of the text; a man and a woman of one surname are two", () => {
    const block = (present: string, away: string) =>
      `Élu(e)s présent(e)s : ${present}. Absent(e)(s) ayant donné procuration : ${away}.`;
    const { act, rules } = read(
      HEAD,
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
