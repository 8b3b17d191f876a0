// Texts whose line ends were lost (pasted, or taken out of a PDF), and acts of bodies with delegates by commune.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { actOf, names, proxies } from "./acts.ts";

const FLAT =
  "VILLE DE VALBOURG CONSEIL MUNICIPAL DU 26 MARS 2021 COMPTE RENDU Le vingt-six mars deux mille vingt et un à dix-huit heures, les membres du conseil municipal se sont réunis à la mairie, sous la présidence de Monsieur Luc PETIT. Nombre de conseillers en exercice : 5 Présents : Luc PETIT, Anne DURAND, Zoé MOREL. Absents représentés par pouvoir : Paul ROUX, pouvoir à Anne DURAND. Absent excusé : M. Jean NOIR. Le conseil examine les affaires inscrites à l’ordre du jour et le maire rappelle les règles du débat. Secrétaire de séance : Zoé MOREL Conseillers votants : 4";

describe("a text of one line", () => {
  const act = actOf(FLAT);

  it("ends a name at the full stop or where another field begins", () => {
    expect(act.session.president?.name).toBe("Luc PETIT");
    expect(act.session.secretary?.name).toBe("Zoé MOREL");
  });

  it("ends each list where a sentence begins", () => {
    expect(names(act.members.present.people)).toEqual(["Luc PETIT", "Anne DURAND", "Zoé MOREL"]);
    expect(proxies(act)).toEqual(["Paul ROUX → Anne DURAND"]);
    expect(names(act.members.absent.people)).toEqual(["Jean NOIR"]);
  });

  it.each([["les conseillers municipaux suivants :"], ["les conseillers suivants :"], ["les délégués :"]])(
    "has the list of « Étaient présents %s »",
    (said) => {
      const act = actOf(
        `Ville de Valbourg Séance du 3 juillet 2019 Étaient présents ${said} Mmes et MM. 1.) PETIT Luc 3.) MOREL Zoé 2.) DURAND Jean-Marc 4.) NOIR Odile Etaient excusés : Mme et M. ROUX Paul (avec proc. de vote à JM. DURAND)`,
      );
      expect(names(act.members.present.people)).toEqual([
        "PETIT Luc",
        "MOREL Zoé",
        "DURAND Jean-Marc",
        "NOIR Odile",
      ]);
      expect(proxies(act)).toEqual(["ROUX Paul → JM. DURAND"]);
    },
  );

  it("ends the secretary's name at the minutes' title", () => {
    const { session } = actOf(
      "Ville de Valbourg Séance du 3 juillet 2019 Présents : Luc PETIT, Anne DURAND. Secrétaire de séance : Mme DURAND PROCES VERBAL Le procès-verbal du 26 mars est approuvé.",
    );
    expect(session.secretary?.name).toBe("DURAND");
  });

  it("has the day and the hour of its opening sentence", () => {
    expect(act.session.date?.value).toBe("2021-03-26");
    expect(act.session.time?.value).toBe("18:00");
  });

  it("has the day of its title without such a sentence", () => {
    const titled = actOf(
      `COMPTE RENDU DU CONSEIL MUNICIPAL DE VALBOURG DU 3 JUILLET 2019 Étaient présents : Luc PETIT, Anne DURAND. ${"Le maire rappelle les règles du débat. ".repeat(12)}`,
    );
    expect(titled.session.date?.value).toBe("2019-07-03");
    expect(names(titled.members.present.people)).toEqual(["Luc PETIT", "Anne DURAND"]);
  });

  it("reads a list at the roll call inside its line", () => {
    const roll = actOf(
      "Le conseil départemental s’est réuni à l’hôtel du département le 24 avril 2015 sous la présidence de M. Luc PETIT. Étaient présents au moment de l’appel nominal : Luc PETIT, Anne DURAND, Zoé MOREL",
    );
    expect(roll.session.date?.value).toBe("2015-04-24");
    expect(names(roll.members.present.people)).toEqual(["Luc PETIT", "Anne DURAND", "Zoé MOREL"]);
  });

  it("leaves an empty list before the next label empty", () => {
    const empty = actOf(
      "PRÉSENTS : M. PETIT Luc – Mme DURAND Anne ABSENTS EXCUSÉS : ABSENTS NON EXCUSÉS : SECRÉTAIRE : M. PETIT Luc",
    );
    expect(empty.members.absent.people).toEqual([]);
    expect(empty.session.secretary?.name).toBe("PETIT Luc");
  });
});

describe("delegates by commune", () => {
  it("are those below their commune, which is nobody", () => {
    const act = actOf(
      "Étaient présents :",
      "VALBOURG",
      "M. PETIT Luc",
      "M. ROY Marc (suppléant de",
      "M. NOIR Jean)",
      "MONTCLAIR SUR",
      "LOUVE",
      "Mme DURAND Anne",
      "BELLECOMBE",
      "Mme MOREL Zoé",
      "(suppléante de M. ROUX",
      "Paul)",
      "SEPT SAULES",
      "M. BARDIN Guy",
    );
    expect(names(act.members.present.people)).toEqual([
      "PETIT Luc",
      "ROY Marc",
      "DURAND Anne",
      "MOREL Zoé",
      "BARDIN Guy",
    ]);
    expect(act.members.present.substitutes.map((each) => each.for?.name)).toEqual(["NOIR Jean", "ROUX Paul"]);
  });

  it("stand after the column of all communes", () => {
    const act = actOf(
      "Étaient présents :",
      "VALBOURG",
      "MONTCLAIR",
      "LE PONT",
      "Luc PETIT",
      "Anne DURAND",
      "Zoé MOREL LENOIR",
      "Guy BARDIN",
      "Étaient excusés :",
      "- Paul ROUX a donné pouvoir à Luc PETIT",
    );
    expect(names(act.members.present.people)).toEqual([
      "Luc PETIT",
      "Anne DURAND",
      "Zoé MOREL LENOIR",
      "Guy BARDIN",
    ]);
  });

  it("leave a list of surnames in capitals, one a line, as it is", () => {
    const act = actOf("Présents :", "PETIT", "DURAND", "MOREL", "BARDIN", "ROY");
    expect(names(act.members.present.people)).toHaveLength(5);
  });

  it("are in doubt where the communes run into the names of one line", () => {
    const act = actOf(
      "Présents : 3 Étaient présents : VALBOURG M. PETIT MONTCLAIR Mme DURAND LE PONT M. ROY",
    );
    expect(act.members.present.sure).toBe(false);
  });

  it("count a substitute once who is among those present and beside whom he replaces", () => {
    const snapshot = createSnapshot(
      "Séance du 8 février 2021\nPrésents : PETIT L. – DURAND A. – FAURE M.J. (remplace ROY J.)\nExcusés : ROY J. (remplacé par FAURE M.J.) – NOIR P. (remplacé par DURAND A.)\n",
    );
    expect(names(snapshot.acts[0]?.members.present.people ?? [])).toEqual([
      "PETIT L.",
      "DURAND A.",
      "FAURE M. J.",
    ]);
    expect(snapshot.findings.filter((each) => each.rule === "duplicate-member")).toEqual([]);
  });
});

describe("names of a list", () => {
  it("have two initials with a hyphen before one full stop", () => {
    const act = actOf("Présents : P. BANEL, J-M. LEBRET, J-M. LE NAOUR, M-C. LENOIR, A. FICHET");
    expect(names(act.members.present.people)).toEqual([
      "P. BANEL",
      "J-M. LEBRET",
      "J-M. LE NAOUR",
      "M-C. LENOIR",
      "A. FICHET",
    ]);
  });

  it("keep a first name whole whose halves a line's end parted", () => {
    const act = actOf("Présents : M. ROUEZ Jean- Louis, Mme DURAND Anne- Marie, Jean- Marc SEYS");
    expect(act.members.present.people).toHaveLength(3);
  });

  it("end where another list begins behind a sentence of a later line", () => {
    const act = actOf(
      "Étaient présents :",
      "M. Luc PETIT, Président",
      "Mme Anne DURAND ; M. Guy BARDIN. Absents/Excusés ayant donné procuration : M. Paul ROUX à Mme Anne DURAND",
    );
    expect(names(act.members.present.people)).toEqual(["Luc PETIT", "Anne DURAND", "Guy BARDIN"]);
    expect(proxies(act)).toEqual(["Paul ROUX → Anne DURAND"]);
  });

  it("are those of stand-ins under « Membres suppléants »", () => {
    const act = actOf(
      "Étaient présents : Membres titulaires : PETIT Luc, DURAND Anne. Membres suppléants avec voix délibérative : ROY Marc, NOIR Jean.",
    );
    expect(names(act.members.present.people)).toHaveLength(4);
    expect(act.members.present.substitutes.map((each) => each.person.name)).toEqual([
      "ROY Marc",
      "NOIR Jean",
    ]);
  });

  it("go on under the next grouping, and the mark of a note is no figure", () => {
    const act = actOf(
      "Étaient présents(es) :1",
      "",
      "CDC DU VALBOURG : PETIT Luc (T), DURAND Anne (T), ROY Marc (S).",
      "",
      "CDC DE MONTCLAIR : NOIR Jean (T), BARDIN Guy (T).",
    );
    expect(names(act.members.present.people)).toHaveLength(5);
    expect(act.members.present.stated).toBeNull();
  });
});

describe("who gives and who holds a proxy", () => {
  it.each([
    [
      "behind a colon",
      "Représentés : Mme Agnès BRUN : pouvoir à Mme DURAND ; M. Paul ROUX : pouvoir à M. PETIT",
    ],
    [
      "the « à » being lost",
      "Excusés : Mme Agnès BRUN (pouvoir Mme DURAND), M. Paul ROUX (pouvoir à M. PETIT)",
    ],
    [
      "with the commune between",
      "Pouvoirs : Mme BRUN Agnès, commune de VALBOURG, donne procuration à Mme DURAND, M. ROUX Paul, commune de VALBOURG, donne procuration à M. PETIT",
    ],
  ])("is told %s", (_, line) => {
    const act = actOf("Présents : M. PETIT, Mme DURAND, M. ROY", line);
    expect(act.members.represented.proxies.map((each) => each.to?.name)).toEqual(["DURAND", "PETIT"]);
    expect(act.members.absent.people).toEqual([]);
  });

  it("is told with « de » before the giver", () => {
    const act = actOf(
      "Présents : Luc PETIT, Anne DURAND",
      "Pouvoirs : de Paul ROUX à Luc PETIT, de Agnès BRUN à Anne DURAND",
    );
    expect(proxies(act)).toEqual(["Paul ROUX → Luc PETIT", "Agnès BRUN → Anne DURAND"]);
  });

  it("is told from the holder's side", () => {
    const act = actOf(
      "Présents : PETIT Luc, DURAND Anne (ayant la procuration de BRUN Agnès), ROY Marc (ayant la suppléance de NOIR Jean)",
    );
    expect(proxies(act)).toEqual(["BRUN Agnès → DURAND Anne"]);
    expect(act.members.present.substitutes.map((each) => each.for?.name)).toEqual(["NOIR Jean"]);
  });
});

describe("what stands near a list", () => {
  it("is no proxy when the figure of the proxies says all", () => {
    const act = actOf(
      "Séance du 8 février 2021",
      "Présents : 8",
      "Pouvoirs : 1",
      "",
      "Suppression du CCAS de Valbourg (DE_2021_021)",
    );
    expect(proxies(act)).toEqual([]);
    expect(act.members.represented.stated?.value).toBe(1);
  });

  it("puts the list in doubt when words of the margin stand in it", () => {
    const snapshot = createSnapshot(
      "Séance du 8 février 2021\nPrésents : Luc PETIT, Anne DURAND, Zoé MOREL\nPouvoirs : Paul ROUX à Anne Conseil Municipal peut | DURAND\n\nDélibération n° 2021-03\n",
    );
    expect(snapshot.acts[0]?.members.represented.sure).toBe(false);
    expect(snapshot.findings.filter((each) => each.rule === "proxy-holder")).toEqual([]);
  });

  it("is the list whose colon is lost, names parted by semicolons, and the secretary of a cell", () => {
    const act = actOf(
      "Présents PETIT Luc ; DURAND Anne ; MOREL Zoé et ROY Marc.",
      "Pouvoirs ROUX Paul à PETIT Luc",
      "Absents",
      "Secrétaire de séance | DURAND Anne",
    );
    expect(names(act.members.present.people)).toHaveLength(4);
    expect(act.members.absent.people).toEqual([]);
    expect(act.session.secretary?.name).toBe("DURAND Anne");
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

describe("paragraphs that the width of the page broke", () => {
  it("have the secretary behind the names of the last line", () => {
    const act = actOf(
      "Conseil municipal – Séance du 8 février 2021",
      "",
      "Présents : Mme VIALTAUD, MM. BENITOU, ROUCHET, AUBERTY, TIMBERY,",
      "LACOTTE, DUMONT, REDONNE. Excusés : Mmes WARANT, FONTY, MM.",
      "FARGEAU, PINTONNE Secrétaire de séance : M. BENITOU",
      "",
      "Objet : Prêt",
    );
    expect(act.session.secretary?.name).toBe("BENITOU");
    expect(names(act.members.absent.people)).toEqual(["WARANT", "FONTY", "FARGEAU", "PINTONNE"]);
  });

  it("have a secretary whose label is in two lines, and a proxy told from both sides once", () => {
    const act = actOf(
      "Procès-verbal du conseil municipal du 8 février 2021 Nombre de conseillers :",
      "En exercice : 7 Présents : 4 Votants : 5 Absents : 2 Présents : Luc PETIT,",
      "Anne ROUX, Zoé MOREL (pouvoir de Paul NOIRET), Jean",
      "DURAND, conseillers municipaux Procurations : Paul NOIRET (pouvoir à",
      "Zoé MOREL),",
      "Absents : Odile SERTIN, Marie CRESTEL, Secrétaire de",
      "séance : Anne ROUX",
    );
    expect(proxies(act)).toEqual(["Paul NOIRET → Zoé MOREL"]);
    expect(names(act.members.absent.people)).toEqual(["Odile SERTIN", "Marie CRESTEL"]);
    expect(act.session.secretary?.name).toBe("Anne ROUX");
  });
});
