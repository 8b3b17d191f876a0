// Wordings of communes' minutes, registers and first sessions, in invented texts.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { actOf, names } from "./acts.ts";

const HEAD = ["Commune de Valbourg", "Séance du 8 février 2021"];
const PRESENT = "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL";
const found = (...lines: string[]) => createSnapshot(lines.join("\n")).findings.map(({ rule }) => rule);
const pairs = (act: ReturnType<typeof actOf>) =>
  act.members.represented.proxies.map(({ from, to }) => `${from.name} → ${to?.name}`);

describe("who opens the session", () => {
  it("presides, where the minutes of an election say no more", () => {
    const act = actOf(
      ...HEAD,
      PRESENT,
      "1. Mise en place du bureau électoral",
      "Madame Anne DURAND, Maire, en application de l'article L. 2122-17 du code général des collectivités territoriales (CGCT), a ouvert la séance.",
      "M. Luc PETIT a été désigné en qualité de secrétaire.",
    );
    expect(act.session.president?.name).toBe("Anne DURAND");
  });

  it("does not, without the function", () => {
    const act = actOf(...HEAD, PRESENT, "M. Paul COSTE, gardien du stade, ouvre la séance de tir.");
    expect(act.session.president).toBeNull();
  });
});

describe("the hour", () => {
  it.each([
    ["A 18h40 : Monsieur le Maire ouvre la séance et constate que le quorum est atteint.", "18:40"],
    ["18h45 début de séance.", "18:45"],
  ])("%s", (line, hour) => {
    expect(actOf(...HEAD, PRESENT, line).session.time?.value).toBe(hour);
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
    expect(actOf(...HEAD, OPENS, PRESENT).session.time?.value).toBe("19:00");
  });

  it("is not that of another day, nor one behind the lists", () => {
    const other = OPENS.replace("8 février", "9 février");
    expect(actOf(...HEAD, other, PRESENT).session.time).toBeNull();
    expect(
      actOf(...HEAD, PRESENT, "Les plis ont été ouverts le 8 février 2021 à 10h00.").session.time,
    ).toBeNull();
  });
});

describe("the title", () => {
  it("« Conseil du » has the day", () => {
    expect(actOf("Commune de Valbourg", "Conseil du 8 février 2021", PRESENT).session.date?.value).toBe(
      "2021-02-08",
    );
  });
});

describe("labels in capitals whose colon is lost inside a line", () => {
  const text =
    "COMPTE RENDU SÉANCE DU 8 février 2021 L'an deux mille vingt et un et le huit février à dix-neuf heures, le Conseil Municipal s'est réuni sous la présidence de Madame Anne DURAND, Maire. PRÉSENTS Anne DURAND, Luc PETIT, Zoé MOREL PROCURATIONS Marc ROUX à Luc PETIT, Rose VIDAL à Zoé MOREL Secrétaire de séance : Monsieur PETIT";

  it("head names that begin with a first name", () => {
    const act = actOf(text);
    expect(names(act.members.present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL"]);
    expect(pairs(act)).toEqual(["Marc ROUX → Luc PETIT", "Rose VIDAL → Zoé MOREL"]);
  });

  it("are words of a sentence in capitals otherwise", () => {
    const act = actOf(...HEAD, PRESENT, "LES MEMBRES ABSENTS SERONT INFORMÉS, LES ABSENTS NE VOTENT PAS.");
    expect(names(act.members.absent.people)).toEqual([]);
  });
});

describe("numbered names through which the margin runs", () => {
  it("are doubted: no figure and no proxy is held against the first of them", () => {
    const text = [
      "COMMUNE DE VALBOURG Séance du 8 février 2021",
      "Étaient présents : 1 - M Luc PETIT, Maire Nombre de conseillers 2 - Mme Anne DURAND, adjointe En exercice : 9 3 - M Paul COSTE Présents : 7 4 - Mme Zoé MOREL Votants : 9",
      "Étaient absents représentés : M Marc ROUX pouvoir à M Paul COSTE Mme Rose VIDAL pouvoir à Mme Zoé MOREL",
    ];
    expect(actOf(...text).members.present.sure).toBe(false);
    expect(found(...text)).toEqual([]);
  });
});

describe("those excused", () => {
  it("may be said to have given no proxy", () => {
    const act = actOf(
      ...HEAD,
      PRESENT,
      "Absents excusés ayant donné procuration : Marc ROUX à Luc PETIT",
      "Absente excusée n’ayant pas donné procuration : Rose VIDAL",
    );
    expect(pairs(act)).toEqual(["Marc ROUX → Luc PETIT"]);
    expect(names(act.members.excused.people)).toEqual(["Rose VIDAL"]);
  });
});

describe("the convocation", () => {
  it.each([
    ["Convocation des membres : 1er février 2021", "2021-02-01"],
    ["Date de convocation : 1er février", "2021-02-01"],
    ["Date de convocation : 28 décembre", "2020-12-28"],
  ])("%s", (line, date) => {
    expect(actOf(...HEAD, line, PRESENT).session.convocation?.value).toBe(date);
  });
});

describe("the secretary", () => {
  it("stands under a blank line", () => {
    const act = actOf(
      ...HEAD,
      PRESENT,
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
    const act = actOf(...HEAD, PRESENT, "", "Secrétaire de séance :", "", "Mme Zoé MOREL expose le projet.");
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

describe("the members", () => {
  it("are counted where the council is « composé de »", () => {
    const act = actOf(
      ...HEAD,
      "L'an deux mille vingt et un, le huit février à 19 heures, le CONSEIL MUNICIPAL, légalement convoqué, composé de 29 membres en exercice, s'est assemblé sous la présidence de Mme Anne DURAND, Maire.",
      PRESENT,
    );
    expect(act.members.inOffice?.value).toBe(29);
  });

  it("begin behind « Outre le Maire »", () => {
    const act = actOf(...HEAD, "Présents : Outre le Maire, Anne DURAND, Luc PETIT, Zoé MOREL");
    expect(names(act.members.present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL"]);
  });
});

describe("proxies", () => {
  it.each([
    ["Excusés : Marc ROUX, pouvoir L. PETIT", "Marc ROUX → L. PETIT"],
    ["Excusée : Mme Rose ROUX, procuration Mme Anne DURAND", "Rose ROUX → Anne DURAND"],
  ])("without « à »: %s", (line, pair) => {
    const act = actOf(...HEAD, PRESENT, line);
    expect(pairs(act)).toEqual([pair]);
    expect(names(act.members.absent.people)).toEqual([]);
  });

  it("stand one a line: « Procuration de M. X à Mme Y »", () => {
    const act = actOf(
      ...HEAD,
      PRESENT,
      "Absents excusés : M. ROUX – Mme VIDAL – M. COSTE",
      "",
      "Procuration de M. ROUX à Mme DURAND",
      "Procuration de Mme VIDAL à M. PETIT",
      "",
      "Pouvoir de police du maire",
    );
    expect(pairs(act)).toEqual(["ROUX → DURAND", "VIDAL → PETIT"]);
    expect(names(act.members.absent.people)).toEqual(["COSTE"]);
  });

  it("whose table ran together are doubted, and no sum is held against them", () => {
    const text = [
      "COMMUNE DE VALBOURG Séance du 8 février 2021 Nombre de conseillers en exercice : 9",
      "Étaient présents : Anne DURAND, Luc PETIT, Zoé MOREL, Paul COSTE, Rose VIDAL",
      "Absents excusés : Marc ROUX à donné pouvoir à Anne DURAND à donné pouvoir à Luc PETIT à donné pouvoir à Zoé MOREL",
      "Secrétaire de séance : Luc PETIT",
      "Le procès-verbal est approuvé par 7 voix pour et 2 contre.",
    ];
    expect(actOf(...text).members.represented.sure && actOf(...text).members.absent.sure).toBe(false);
    expect(found(...text)).not.toContain("vote-sum");
    expect(found(...text)).not.toContain("members-sum");
  });
});

describe("the heading of the act that is being written", () => {
  const MINUTES = [
    "PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 8 FÉVRIER 2021",
    PRESENT,
    "",
    "Délibération N° 2021-02-01 Nom de la rue du lavoir",
    "",
    "Le conseil municipal, à l'unanimité, approuve ce nom.",
    "",
    "Délibération N° 2021-02-02 Tarif de la cantine",
    "",
    "Le conseil municipal, à l'unanimité, fixe le tarif à 3 €.",
    "",
  ];

  it("is no header of a page, where other words stand beside its number", () => {
    const text = [
      ...MINUTES,
      "Délibération N° 2021-02-03 SUBVENTIONS AUX ASSOCIATIONS",
      "",
      "L'adjointe présente les demandes.",
    ];
    expect(found(...text)).not.toContain("running-header");
    expect(createSnapshot(text.join("\n")).acts).toHaveLength(3);
  });

  it("is one where it says the same again", () => {
    const page = "Délibération N° 2021-07 Conseil municipal de Valbourg";
    const text = [
      "Délibération N° 2021-03 Conseil municipal de Valbourg",
      ...HEAD,
      "Objet : Achat d'un broyeur",
      "Le conseil municipal approuve l'achat.",
      "",
      "Page 1 sur 2",
      "",
      page,
      "",
      "Adoptée à l'unanimité.",
    ];
    expect(found(...text)).toContain("running-header");
  });
});
