// Lists of delegates as syndicats, communautés, départements and régions write them: who is read, and no false alarm.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { names, proxies } from "./acts.ts";

function read(...lines: string[]) {
  const snapshot = createSnapshot([...lines, ""].join("\n"));
  const act = snapshot.acts[0];
  if (!act) throw new Error("no act");
  const loud = snapshot.findings.filter((each) => each.level === "error" || each.level === "warning");
  return { act, present: names(act.members.present.people), rules: loud.map((each) => each.rule) };
}

const COMMUNITY = ["COMMUNAUTÉ DE COMMUNES DU VAL-DORÉ", "Séance du 3 mars 2021"];
const SYNDICATE = ["SYNDICAT MIXTE DU VAL-DORÉ", "Comité syndical du 3 mars 2021"];

describe("first names cut short to their first sound", () => {
  it("is an initial: « Ph. », « J-Cl. »", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Présents : F. ROYER, Ch. GUILLOT, Ph. CLAUDEL, J-Cl. BODARD",
      "Absents excusés : Ph. MARSAN, Fr. NOYER",
    );
    expect(present).toEqual(["F. ROYER", "Ch. GUILLOT", "Ph. CLAUDEL", "J-Cl. BODARD"]);
    expect(rules).toEqual([]);
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

describe("what is said of a member behind a dash or a comma", () => {
  it("is his commune", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Etaient présents : Mme Dania KLEBER – commune des HAUTS DE CHAMP Mme Nathalie PINSON – commune des HAUTS DE CHAMP M. Jean BOUCHER – commune d’AUTREVAL SUR AIRE",
    );
    expect(present).toEqual(["Dania KLEBER", "Nathalie PINSON", "Jean BOUCHER"]);
    expect(rules).toEqual([]);
  });

  it("is the commission in which he sits", () => {
    const { act, present, rules } = read(
      "CONSEIL RÉGIONAL DU VAL-DORÉ",
      "Séance du 3 mars 2021",
      "Sont présents :",
      "Monsieur Gilles DEGRAS, Madame Isabelle GODIN, Vices présidents",
      "Madame Mélanie FORTIN, Monsieur Jean DELVAL, membres de la Commission permanente",
      "Sont excusés :",
      "Monsieur Luc BEFFORT (pouvoir à M. DEGRAS), membres de la Commission permanente",
    );
    expect(present).toEqual(["Gilles DEGRAS", "Isabelle GODIN", "Mélanie FORTIN", "Jean DELVAL"]);
    expect(proxies(act)).toEqual(["Luc BEFFORT → DEGRAS"]);
    expect(rules).toEqual([]);
  });
});

describe("a proxy of a part of the meeting", () => {
  it("ends its holder's name at the hour", () => {
    const { act, rules } = read(
      "CONSEIL RÉGIONAL DU VAL-DORÉ",
      "Séance du 3 mars 2021",
      "Sont présents : Monsieur Gilles DEGRAS, Madame Mélanie FORTIN, Monsieur Jean DELVAL",
      "Sont excusés : Madame Mélanie FORTIN (pouvoir à M. DELVAL à partir de 10 H 50)",
    );
    expect(proxies(act)).toEqual(["Mélanie FORTIN → DELVAL"]);
    expect(rules).toEqual([]);
  });

  it("may be left out of the figure of the represented", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Présents : Zoé ROYER, Luc PINSON, Anne BERTIN",
      "Pouvoirs : Zoé ROYER à Luc PINSON (jusqu’au point 3), Paul OURSEL à Anne BERTIN",
      "Nombre de membres représentés : 1",
    );
    expect(rules).toEqual([]);
  });
});

describe("delegates by commune", () => {
  it("in one line, the commune in capitals before its colon", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Présents : AUBIGNY : F. ROYER, S. ADELINE ARGELON : G. CHAMPEIL, S. BUFFETEAU PLESSIS (LE) : P. RABILLON (1 pouvoir) MARSAC : J. MICHENET",
      "Absents excusés : PLESSIS (LE) : R. GABORIT (donne pouvoir à P. RABILLON)",
    );
    expect(present).toEqual([
      "F. ROYER",
      "S. ADELINE",
      "G. CHAMPEIL",
      "S. BUFFETEAU",
      "P. RABILLON",
      "J. MICHENET",
    ]);
    expect(rules).toEqual([]);
  });

  it("a paragraph each", () => {
    const { present } = read(
      ...COMMUNITY,
      "PRESENTS :",
      "",
      "BESSAN : Éric COLLET - Paule MARTIN",
      "",
      "LE CANNEL DES BOIS : Jean LONGUET - André DELPRAT",
      "",
      "PIGNOL : Fernand BRUNET",
    );
    expect(present).toEqual([
      "Éric COLLET",
      "Paule MARTIN",
      "Jean LONGUET",
      "André DELPRAT",
      "Fernand BRUNET",
    ]);
  });

  it("« Délégués de la communauté de … : » before each group", () => {
    const { present } = read(
      ...SYNDICATE,
      "Etaient présents :",
      "",
      "Délégués de la Communauté de Communes de Val Lucet : Mmes ALLARD, RIBOUT, MM ABRAHAM, BIGNON.",
      "",
      "Délégués de la Communauté de Communes du Sud Doré : Mmes GEORGET, LEGER et MM AMYOT, BRAULT.",
    );
    expect(present).toEqual(["ALLARD", "RIBOUT", "ABRAHAM", "BIGNON", "GEORGET", "LEGER", "AMYOT", "BRAULT"]);
  });
});

describe("figures", () => {
  it("that stand before their words", () => {
    const { act, rules } = read(
      ...COMMUNITY,
      "7 conseillers en exercice : 4 présents 2 pouvoirs 1 excusé",
      "",
      "PRESENTS :",
      "",
      "Anne BERTIN, Luc CAMUSET, Zoé DELORME, Paul AUBINEAU.",
      "",
      "POUVOIRS :",
      "",
      "Nina IMBERT donne pouvoir à Paul AUBINEAU, Jean JOLIVET donne pouvoir à Luc CAMUSET",
    );
    const { inOffice, present, represented } = act.members;
    expect([inOffice?.value, present.stated?.value, represented.stated?.value]).toEqual([7, 4, 2]);
    expect(rules).toEqual([]);
  });

  it("that stand behind their words, without colons", () => {
    const { act } = read(
      ...COMMUNITY,
      "En exercice 5 Présents 3 Pouvoirs 1 Votants 4",
      "Étaient présents : Anne BERTIN, Luc CAMUSET, Zoé DELORME",
      "Pouvoir : Nina IMBERT à Luc CAMUSET",
    );
    const { inOffice, present, represented } = act.members;
    expect([inOffice?.value, present.stated?.value, represented.stated?.value]).toEqual([5, 3, 1]);
  });

  it("of one list are not those of the list beside it", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Étaient présents : (2) Anne BERTIN, Luc CAMUSET.",
      "",
      "Étaient excusés et étaient représentés par leurs suppléants : Messieurs Guy BILLET, Pierre BLINDE",
      "",
      "Étaient excusés et ont donné procuration de vote : (1) Monsieur Jean BUISSON a donné procuration à Monsieur Luc CAMUSET",
    );
    expect(rules).toEqual([]);
  });

  it("« / » of one group is no figure of them all", () => {
    const { rules } = read(
      ...SYNDICATE,
      "COMMUNAUTE DE COMMUNES FIER ET LUCE",
      "Procurations : Olivier TOCQUET à Sylvie POTTIER",
      "COMMUNAUTE DE COMMUNES DU PAYS DE FAVRE",
      "Procurations : /",
    );
    expect(rules).toEqual([]);
  });
});

describe("« représenté par » where delegates have substitutes", () => {
  const LISTS = [
    "Présents : Anne BERTIN, Luc CAMUSET, Zoé DELORME.",
    "Représentés : Jean DUCLOS représenté par Jean DUCRET, Hervé LEFORT représenté par Alain SANCERRE.",
  ];
  it("may name a substitute", () => {
    expect(read(...SYNDICATE, ...LISTS).rules).toEqual([]);
  });
  it("names the holder of a proxy in a commune", () => {
    const { rules } = read("Commune de Valbourg", "Séance du conseil municipal du 3 mars 2021", ...LISTS);
    expect(rules).toEqual(["proxy-holder", "proxy-holder"]);
  });
});

describe("columns and margins run together", () => {
  it("« Les Membres » is nobody", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Etaient présents (2) :",
      "Le Président",
      "Les Membres",
      "Damien GRASSIN",
      "Hubert DELHOMME",
      "Etait excusé () :",
      "Les Membres",
      "Nombre de délégués en exercice : 2",
    );
    expect(present.join()).not.toContain("Membres");
    expect(rules).toEqual([]);
  });

  it.each(["Nbre de conseillers en exercice : 5", "Nombre de conseillers en exercice : 5"])(
    "a margin of figures puts the list through which it runs in doubt: %s",
    (figures) => {
      const { rules } = read(
        "COMMUNE DE VALBOURG",
        "CONSEIL MUNICIPAL DU 5 AVRIL 2017",
        "Etaient présents : Jacques BEAUFORT, Christophe CLEMENT, Anne BERTIN",
        `Absents ayant donné procuration : ${figures} Présents : 3 Adèle AMELIN à Jacques BEAUFORT Procurations : 2 Luc CHAUVET à Christophe CLEMENT Absents : 3`,
        "Absent : Henri LEBON",
      );
      expect(rules).toEqual([]);
    },
  );
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

describe("communes before their delegates in small letters", () => {
  it("are none of the names", () => {
    const { present, rules } = read(
      ...SYNDICATE,
      "Étaient présents",
      "Aubry M. GUDON Pascal, Mme SOUBRE Annie ; Le Val d’en Haut Mme",
      "PEILLARD Chantal ; Bois le Roi M. PATIN Gérard ; Valmont, M. DAUBRAY Gérard ; Orges M. TESSON Bernard",
      "Présents : 6",
      "",
    );
    expect(present).toEqual([
      "GUDON Pascal",
      "SOUBRE Annie",
      "PEILLARD Chantal",
      "PATIN Gérard",
      "DAUBRAY Gérard",
      "TESSON Bernard",
    ]);
    expect(rules).toEqual([]);
  });

  it("are members where no civility follows", () => {
    const { present } = read(...SYNDICATE, "Présents : Luc Petit ; Anne Roy ; Zoé Morel ; Guy Noël");
    expect(present).toEqual(["Luc Petit", "Anne Roy", "Zoé Morel", "Guy Noël"]);
  });
});

describe("« délégués de », « conseillers de » of several", () => {
  it("are no people", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents : Mme DUPRAT, M. DEBEL, délégués d’Aubry les Marais, M. BOISSON, Mme BOUTEL, délégués de Charmont,",
      "MM. PROTAT, GABORET, conseillers de",
      "Valbourg-le Chapus",
      "Secrétaire : M. DEBEL",
    );
    expect(present).toEqual(["DUPRAT", "DEBEL", "BOISSON", "BOUTEL", "PROTAT", "GABORET"]);
  });
});

describe("those who attend and do not vote", () => {
  it.each([
    ["Suppléants sans voix délibérative : MM. Michel DORE, Rachel BARTHE"],
    ["Invité : Frédéric GLORIN"],
    ["Étaient encore présents : M. Michel DORE, directeur général des services"],
  ])("%s", (line) => {
    const { act, present } = read(...COMMUNITY, "Présents : Anne PETIT, Luc ROY, Zoé MOREL", line);
    expect(present).toEqual(["Anne PETIT", "Luc ROY", "Zoé MOREL"]);
    expect(act.members.absent.people).toEqual([]);
  });
});

describe("two delegates of one surname", () => {
  it("may be one who sits for another and one in his own right", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Présents : Mr Gilbert, Mr Aubert suppléant de Mme Bonnat, Mme Vialtais, Mrs Bénito, Aubert, Timbert",
    );
    expect(rules).not.toContain("duplicate-member");
  });

  it("are one written twice where both sit in their own right", () => {
    const { rules } = read(
      ...COMMUNITY,
      "Présents : Mr Gilbert, Mr Aubert, Mme Vialtais, Mrs Bénito, Aubert, Timbert",
    );
    expect(rules).toContain("duplicate-member");
  });
});

describe("figures behind dots and beside words", () => {
  it("dots lead to the figure", () => {
    const { act } = read(
      ...COMMUNITY,
      "Nombre de délégués en exercice ...... 43",
      "Présents ................ 35",
    );
    expect(act.members.inOffice?.value).toBe(43);
    expect(act.members.present.stated?.value).toBe(35);
  });

  it("each figure stands behind its colon: « Représentés : 0 Ayant donné procuration: 1 Absents: 2 »", () => {
    const { act, rules } = read(
      ...COMMUNITY,
      "Présents : Anne PETIT, Luc ROY, Zoé MOREL",
      "Procurations : Guy NOËL à Luc ROY",
      "Présents: 3 Votants: 4 Représentés : 0 Ayant donné procuration: 1 Absents ou excusés: 1",
    );
    expect(act.members.represented.stated?.value).toBe(1);
    expect(rules).toEqual([]);
  });
});

describe("names in columns over blank lines", () => {
  it("go on row by row", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents :",
      "",
      "Mme Anne PETIT M. Luc ROY",
      "",
      "Mme Zoé MOREL Mme Francine CHADON M. Patrick DARROT Mme Catherine BERNARD M. Jacques DELLON",
      "",
      "Secrétaire : M. Luc ROY",
    );
    expect(present).toHaveLength(7);
  });

  it("end where a paragraph names others with commas", () => {
    const { present } = read(
      ...COMMUNITY,
      "Présents : Mme Anne PETIT, M. Luc ROY, Mme Zoé MOREL",
      "",
      "M. Guy NOËL, M. Paul VERT, Mme Rose BRUN, M. Jean GRAS",
    );
    expect(present).toEqual(["Anne PETIT", "Luc ROY", "Zoé MOREL"]);
  });
});

describe("titulaires and suppléants as heads of the parts of a list", () => {
  it.each([
    ["Délégués titulaires : Mme Claire ROUX, M. Paul GERMAIN", "Délégués suppléants : Mme Anne MEUNIER"],
    ["Titulaires : Mme Claire ROUX, M. Paul GERMAIN", "Suppléante : Mme Anne MEUNIER"],
  ])("%s", (holders, substitutes) => {
    const { act, present } = read(
      ...SYNDICATE,
      "Étaient présents :",
      holders,
      substitutes,
      "Absent : Luc VIDAL",
    );
    expect(present).toEqual(["Claire ROUX", "Paul GERMAIN", "Anne MEUNIER"]);
    expect(names(act.members.present.substitutes.map((each) => each.person))).toEqual(["Anne MEUNIER"]);
  });

  it("« Suppléant : M. X, suppléant de M. Y » says for whom", () => {
    const { act } = read(
      ...COMMUNITY,
      "PRÉSENTS",
      "Commune de Castelnau",
      "Titulaire : Mme Nadia FABRE",
      "Suppléant : M. Pierre GALY, suppléant de M. Robert HÉRAUD",
      "Commune de Dions",
      "Titulaires : M. Alain IZARD, Mme Karine JULIEN",
      "",
      "Objet : Taxe",
    );
    expect(act.members.present.substitutes.map((each) => `${each.person.name} ${each.for?.name}`)).toEqual([
      "Pierre GALY Robert HÉRAUD",
    ]);
    expect(act.members.present).toMatchObject({ sure: true });
    expect(act.tally).toMatchObject({ present: 4, sure: true });
  });
});

describe("functions beside the names", () => {
  it("« Membre du Bureau », « Vice-⏎Président » without a comma are none of the names", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents :",
      "M. Vincent DELAHAIE Président, M. Bernard NIEUVIART Vice-",
      "Président, Mme Brigitte PUECHAL Membre du Bureau, M. Henri",
      "FIORIN Membre du Bureau, M. Marcel BRUNEL Conseiller",
      "Secrétaire : M. Marcel BRUNEL",
    );
    expect(present).toEqual([
      "Vincent DELAHAIE",
      "Bernard NIEUVIART",
      "Brigitte PUECHAL",
      "Henri FIORIN",
      "Marcel BRUNEL",
    ]);
  });

  it("« … Délégué de X » behind dots are none either", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents : M. WEILER Jean-Claude... Président M. ANDRESEN Jean-Jacques... Délégué de Singris M. ANTONIN Jean-Louis... Délégué de Salen",
    );
    expect(present).toEqual(["WEILER Jean-Claude", "ANDRESEN Jean-Jacques", "ANTONIN Jean-Louis"]);
  });

  it("two hyphens side by side are one", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Présents : MM. Jean-‐Claude CRESPIN, Jean-‐Marc IEMETTE, Mme Marie-‐Agnès COLLIN-‐PERRON",
    );
    expect(present).toHaveLength(3);
    expect(rules).toEqual([]);
  });
});

describe("heads of columns that stand side by side in a text without lines", () => {
  it("do not tell who is absent", () => {
    const { act, rules } = read(
      "1 PROCES VERBAL PRESENTS : EXCUSES : Mme EUSTACHON, M. PALLAINE, Mme ECHEGUT, M. LOGERON. M. LEVILLAIN. PROCURATION : M. LEVILLAIN à M. PALLAINE SECRETAIRE DE SEANCE : M. PALLAINE",
    );
    expect(act.members.absent.people).toEqual([]);
    expect(act.members.absent.sure).toBe(false);
    expect(rules).toEqual([]);
  });
});

describe("more labels", () => {
  it("« Conseillers communautaires présents ou représentés », « excusés », « Autres personnes présentes »", () => {
    const { act, present } = read(
      "Procès-verbal du conseil communautaire du 3 mars 2021 – 18h ----- Conseillers communautaires présents ou représentés : - Jean-François BLANCHET - Michel BUFFON - Paul CHARLET Conseillers communautaires excusés : - Anne-Marie BALAINE - Claire BERTON Autres personnes présentes : - Véronique COURBON, directrice Ordre du jour : I - FINANCES",
    );
    expect(present).toEqual(["Jean-François BLANCHET", "Michel BUFFON", "Paul CHARLET"]);
    expect(names(act.members.excused.people)).toEqual(["Anne-Marie BALAINE", "Claire BERTON"]);
  });

  it("« Assistent à la réunion » ends the list of those excused", () => {
    const { act } = read(
      "Conseil communautaire Séance du 3 mars 2021 Présents : MM. BONNEF Guy BOUIX Laurent SENEL Henri Excusés : DUCHEMIN André (donne pouvoir à SENEL Henri) GUILLON Henri (donne pouvoir à BONNEF Guy) Assistent à la réunion : PERRIN Julien (Trésorier) LEMARCHE Jeanne (Directrice) Introduction Bernard COUDEL introduit la réunion en soulignant que cette séance est la dernière.",
    );
    expect(proxies(act)).toEqual(["DUCHEMIN André → SENEL Henri", "GUILLON Henri → BONNEF Guy"]);
  });

  it("« 3 Conseillers titulaires présents », « excusés ayant donné un pouvoir de vote »", () => {
    const { act, present, rules } = read(
      "1 Communauté de Communes du VAL DORÉ Compte-rendu Mercredi 4 mars 2015 Le 4 mars 2015, à 18 heures 30, le Conseil Communautaire s’est réuni sous la présidence de Monsieur Pascal GERBOIS. 3 Conseillers titulaires présents : Farid AMRANE, Pascal GERBOIS, Agnès FERNEX-JORAT. 1 Conseiller titulaire excusé ayant donné un pouvoir de vote : Jean-Paul BUTARD a donné pouvoir à Farid AMRANE.",
    );
    expect(present).toEqual(["Farid AMRANE", "Pascal GERBOIS", "Agnès FERNEX-JORAT"]);
    expect(proxies(act)).toEqual(["Jean-Paul BUTARD → Farid AMRANE"]);
    expect(rules).toEqual([]);
  });
});
