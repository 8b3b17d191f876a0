// Texts whose lines were run together, or broken by the width of the page.
import { describe, expect, it } from "vitest";
import { actOf, FLAT, FOUR, FOUR_PRESENT, names, ONE_LINE, proxies, read } from "../acts.ts";

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

describe("labels inside a line that the lines of a page make together", () => {
  it("« Secrétaire de séance : » ends the list before it", () => {
    const { act, rules } = read(
      `${ONE_LINE} ${FOUR_PRESENT} Absents : Marc ÉVRARD, Julie FABIEN Secrétaire de séance : Anne BARDIN Le maire ouvre la séance.`,
    );
    expect(names(act.members.present.people)).toEqual(FOUR);
    expect(names(act.members.absent.people)).toEqual(["Marc ÉVRARD", "Julie FABIEN"]);
    expect(act.session.secretary?.name).toBe("Anne BARDIN");
    expect(rules).toEqual([]);
  });

  it.each(["Secrétaire de Séance / Mme Anne BARDIN", "Secrétaire : Mme BARDIN."])("%s", (secretary) => {
    const { act, rules } = read(
      `${ONE_LINE} ${FOUR_PRESENT} Absents : Marc ÉVRARD, Julie FABIEN ${secretary}`,
    );
    expect(act.session.secretary?.name).toMatch(/BARDIN$/);
    expect(act.members.absent.people).toHaveLength(2);
    expect(rules).toEqual([]);
  });

  it("« Président de séance : » names who presides; a speaker does not", () => {
    const { act } = read(`${ONE_LINE} Président de séance : Monsieur Paul AUBIN, Maire`, FOUR_PRESENT);
    expect(act.session.president?.name).toBe("Paul AUBIN");
    expect(
      read(ONE_LINE, FOUR_PRESENT, "Monsieur le Président : Je propose.").act.session.president,
    ).toBeNull();
  });

  it("the public that attends is not the council", () => {
    const { act, rules } = read(`${ONE_LINE} ${FOUR_PRESENT} Auditeurs présents : 63 Ordre du jour`);
    expect(act.members.present.stated).toBeNull();
    expect(rules).toEqual([]);
  });
});
