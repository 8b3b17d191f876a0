// How councils write who votes for whom, and who sits for whom.
import { describe, expect, it } from "vitest";
import { communeAct, names, proxies } from "../acts.ts";

const PRESENT = "Présents : M. Paul VERT, maire, Anne DURAND, Luc PETIT, Zoé MOREL";
const TWO = ["Guy NOËL → Anne DURAND", "Ève BLANC → Luc PETIT"];

const WRITINGS: readonly (readonly [string, string, readonly string[]])[] = [
  ["« à » under a label", "Pouvoirs : Guy NOËL à Anne DURAND, Ève BLANC à Luc PETIT", TWO],
  ["« à » under « Procurations »", "Procurations : Guy NOËL à Anne DURAND ; Ève BLANC à Luc PETIT", TWO],
  [
    "« pouvoir à »",
    "Absents ayant donné pouvoir : Guy NOËL pouvoir à Anne DURAND, Ève BLANC pouvoir à Luc PETIT",
    TWO,
  ],
  [
    "« , procuration à »",
    "Absents représentés : Guy NOËL, procuration à Anne DURAND, Ève BLANC, procuration à Luc PETIT",
    TWO,
  ],
  ["brackets", "Absents excusés : Guy NOËL (pouvoir à Anne DURAND), Ève BLANC (pouvoir à Luc PETIT)", TWO],
  [
    "brackets with « donné »",
    "Absents excusés : Guy NOËL (pouvoir donné à Anne DURAND), Ève BLANC (procuration à Luc PETIT)",
    TWO,
  ],
  [
    "a giver by his function, his name in brackets",
    "Procurations : M. le Premier adjoint (NOËL Guy) à Mme DURAND ; Mme BLANC Ève à M. PETIT",
    ["NOËL Guy → DURAND", "BLANC Ève → PETIT"],
  ],
  [
    "a giver by her function, her name with a civility in brackets",
    "Procurations : Mme la Présidente (Mme Ève BLANC) à M. Luc PETIT ; M. Guy NOËL à Mme Anne DURAND",
    ["Ève BLANC → Luc PETIT", "Guy NOËL → Anne DURAND"],
  ],
  [
    "a holder by his function, his name in brackets",
    "Procurations : Mme Ève BLANC à M. le Maire (VERT Paul) ; M. Guy NOËL à Mme Anne DURAND",
    ["Ève BLANC → VERT Paul", "Guy NOËL → Anne DURAND"],
  ],
  ["« pour », the holder first", "Pouvoirs : Anne DURAND pour Guy NOËL, Luc PETIT pour Ève BLANC", TWO],
  [
    "« pour » between civilities",
    "Procurations : Mme Anne DURAND pour M. Guy NOËL ; M. Luc PETIT pour Mme Ève BLANC",
    TWO,
  ],
  ["« (pour X) »", "Pouvoirs : Mme Anne DURAND (pour M. Guy NOËL) - M. Luc PETIT (pour Mme Ève BLANC)", TWO],
  [
    "« pouvoir de X pour Y », the giver first",
    "Pouvoirs : M. Guy NOËL pour Mme Anne DURAND, Mme Ève BLANC pour M. Luc PETIT",
    TWO,
  ],
  [
    "« pour » of another thing",
    "Pouvoirs : Guy NOËL à Anne DURAND pour la séance, Ève BLANC (pour raisons de santé) à Luc PETIT",
    TWO,
  ],
  [
    "« ayant donné pouvoir à »",
    "Absents excusés : Guy NOËL ayant donné pouvoir à Anne DURAND, Ève BLANC ayant donné pouvoir à Luc PETIT",
    TWO,
  ],
  [
    "« donne procuration à », one a line",
    "Procurations :\nGuy NOËL donne procuration à Anne DURAND\nÈve BLANC donne procuration à Luc PETIT",
    TWO,
  ],
  [
    "« a donné procuration à » in sentences",
    "Procurations : Guy NOËL a donné procuration à Anne DURAND. Ève BLANC a donné procuration à Luc PETIT.",
    TWO,
  ],
  [
    "« représenté par »",
    "Excusés : Guy NOËL représenté par Anne DURAND, Ève BLANC représentée par Luc PETIT",
    TWO,
  ],
  ["civilities", "Pouvoirs : M. Guy NOËL à Mme Anne DURAND, Mme Ève BLANC à M. Luc PETIT", TWO],
  [
    "surname first",
    "Pouvoirs : NOËL Guy à DURAND Anne, BLANC Ève à PETIT Luc",
    ["NOËL Guy → DURAND Anne", "BLANC Ève → PETIT Luc"],
  ],
  [
    "surnames alone",
    "Pouvoirs : M. NOËL à Mme DURAND, Mme BLANC à M. PETIT",
    ["NOËL → DURAND", "BLANC → PETIT"],
  ],
  ["slashes", "Pouvoirs : Guy NOËL à Anne DURAND / Ève BLANC à Luc PETIT", TWO],
  ["a separator lost at the line end", "Pouvoirs : Guy NOËL à Anne DURAND\nÈve BLANC à Luc PETIT", TWO],
  ["a name cut by the line end", "Pouvoirs : Guy NOËL à Anne\nDURAND, Ève BLANC à Luc PETIT", TWO],
  ["no holder", "Absents ayant donné pouvoir : Guy NOËL, Ève BLANC", ["Guy NOËL → ?", "Ève BLANC → ?"]],
  [
    "the mayor by his office",
    "Pouvoirs : Guy NOËL à M. le Maire, Ève BLANC à Luc PETIT",
    ["Guy NOËL → le Maire", "Ève BLANC → Luc PETIT"],
  ],
];

describe("proxies", () => {
  it.each(WRITINGS)("written with %s", (_, written, expected) => {
    const act = communeAct(PRESENT, written, "", "Objet : Achat d’un broyeur");
    expect(proxies(act)).toEqual(expected);
    expect(act.members.represented.sure).toBe(true);
    expect(names(act.members.absent.people)).toEqual([]);
    expect(act.tally).toMatchObject({ present: 4, represented: 2, voters: 6 });
  });

  it("of somebody who is also listed absent make no absent member", () => {
    const act = communeAct(
      PRESENT,
      "Absents : Guy NOËL, Ève BLANC, Rita GRAS",
      "Pouvoirs : Guy NOËL à Anne DURAND, Ève BLANC à Luc PETIT",
    );
    expect(proxies(act)).toEqual(TWO);
    expect(names(act.members.absent.people)).toEqual(["Rita GRAS"]);
  });

  it("a figure alone is kept as it is printed", () => {
    const act = communeAct("Présents : 9", "Pouvoirs : 2");
    expect(act.members.represented.stated?.value).toBe(2);
    expect(act.tally).toMatchObject({ present: 9, represented: 2, voters: 11 });
  });
});

describe("proxies without a word between giver and holder", () => {
  it.each([
    "Pouvoirs : Guy NOËL → Anne DURAND ; Ève BLANC → Luc PETIT",
    "Pouvoirs : Guy NOËL => Anne DURAND ; Ève BLANC => Luc PETIT",
    "Pouvoirs : Guy NOËL > Anne DURAND, Ève BLANC > Luc PETIT",
    "Pouvoirs : Guy NOËL - Anne DURAND, Ève BLANC - Luc PETIT",
    "Pouvoirs : Guy NOËL / Anne DURAND ; Ève BLANC / Luc PETIT",
    "Pouvoirs :\nGuy NOËL          Anne DURAND\nÈve BLANC          Luc PETIT",
    "Excusés et représentés : Guy NOËL, pouvoir Anne DURAND ; Ève BLANC, pouvoir Luc PETIT",
    "Étaient représentés : Guy NOËL, Ève BLANC, respectivement par Anne DURAND et Luc PETIT",
    "Pouvoirs : | Mandant | Mandataire |\n|---|---|\n| Guy NOËL | Anne DURAND |\n| Ève BLANC | Luc PETIT |",
    "Mandants : Guy NOËL, Ève BLANC\nMandataires : Anne DURAND, Luc PETIT",
    "Mandant : Guy NOËL - Mandataire : Anne DURAND\nMandant : Ève BLANC - Mandataire : Luc PETIT",
  ])("%s", (written) => {
    const act = communeAct(PRESENT, written, "", "Objet : Achat d’un broyeur");
    expect(proxies(act)).toEqual(TWO);
    expect(act.tally).toMatchObject({ present: 4, represented: 2, voters: 6 });
  });

  it.each(["Procurations (2) : Guy NOËL : Anne DURAND ; Ève BLANC : Luc PETIT"])(
    "%s: in doubt",
    (written) => {
      const { represented } = communeAct(PRESENT, written, "", "Objet : Achat d’un broyeur").members;
      expect(names(represented.people)).toEqual([]);
      expect(represented.sure).toBe(false);
    },
  );

  it.each([
    "Anne DURAND a reçu pouvoir de Guy NOËL ; Luc PETIT a reçu pouvoir de Ève BLANC.",
    "Anne DURAND (pouvoir de Guy NOËL), Luc PETIT (pouvoir de Ève BLANC)",
  ])("%s: the holders are present once, and the pairs are read", (written) => {
    const act = communeAct(PRESENT, written, "", "Objet : Achat d’un broyeur");
    expect(names(act.members.present.people)).toEqual(["Paul VERT", "Anne DURAND", "Luc PETIT", "Zoé MOREL"]);
    expect(act.members.present.sure).toBe(true);
    expect(proxies(act)).toEqual(TWO);
  });

  it.each([
    ["Pouvoirs : Guy NOËL, Anne DURAND", ["Guy NOËL", "Anne DURAND"]],
    ["Pouvoirs : Guy NOËL - Ève BLANC - Anne DURAND", ["Guy NOËL", "Ève BLANC", "Anne DURAND"]],
    ["Pouvoirs :\nGuy NOËL\nAnne DURAND", ["Guy NOËL", "Anne DURAND"]],
  ])("%s: a giver who is present stays one", (written, givers) => {
    const { represented } = communeAct(PRESENT, written, "", "Objet : Achat d’un broyeur").members;
    expect(names(represented.people)).toEqual(givers);
    expect(represented.sure).toBe(true);
  });
});

describe("substitutes", () => {
  it.each([
    ["Présents : Anne DURAND, Luc PETIT, suppléant de Guy NOËL"],
    ["Présents : Anne DURAND, Luc PETIT (suppléant de Guy NOËL)"],
    ["Présents : Anne DURAND, Guy NOËL remplacé par Luc PETIT"],
    ["Présents : Anne DURAND, Luc PETIT, suppléant de\nGuy NOËL."],
  ])("%s", (written) => {
    const { present, absent } = communeAct(written).members;
    expect(names(present.people)).toEqual(["Anne DURAND", "Luc PETIT"]);
    expect(present.substitutes.map((each) => [each.person.name, each.for?.name])).toEqual([
      ["Luc PETIT", "Guy NOËL"],
    ]);
    expect(names(absent.people)).toEqual([]);
  });
});

describe("holders in brackets", () => {
  it("are read under a label of proxies, those present being among them", () => {
    const act = communeAct(
      PRESENT,
      "Absents avec procuration :",
      "NOËL Guy (Anne DURAND) – BLANC Ève (Luc PETIT) – ROUX Léa (Claude MAIRAND)",
    );
    expect(proxies(act)).toEqual([
      "NOËL Guy → Anne DURAND",
      "BLANC Ève → Luc PETIT",
      "ROUX Léa → Claude MAIRAND",
    ]);
    expect(act.members.absent.people).toEqual([]);
  });

  it("are communes where nobody present is named", () => {
    const act = communeAct(
      PRESENT,
      "Absents avec procuration : NOËL Guy (Le Mesnil), BLANC Ève (Saint Aubin)",
    );
    expect(proxies(act).filter((each) => !each.endsWith("?"))).toEqual([]);
  });

  it("end the entry: the next name begins another", () => {
    const act = communeAct(
      PRESENT,
      "Absents représentés : Guy NOËL a donné procuration à Anne DURAND (jusqu’au point 3) Ève BLANC a donné procuration à Luc PETIT",
    );
    expect(proxies(act)).toEqual(TWO);
  });

  it("are received over the end of a line", () => {
    const act = communeAct(
      "Présents : M. Paul VERT, maire, Anne DURAND (a reçu",
      "pouvoir de Guy NOËL), Luc PETIT (a reçu pouvoir",
      "de Ève BLANC), Zoé MOREL",
    );
    expect(proxies(act)).toEqual(TWO);
    expect(names(act.members.present.people)).toEqual(["Paul VERT", "Anne DURAND", "Luc PETIT", "Zoé MOREL"]);
  });
});

describe("proxies in sentences", () => {
  it("are said again beside the list and counted once", () => {
    const act = communeAct(
      PRESENT,
      "Étaient excusés :",
      "M. Guy NOËL (procuration à Anne DURAND), Mme Ève BLANC (procuration à Luc PETIT)",
      "",
      "Monsieur le Maire présente les excuses de",
      "",
      "M. Guy NOËL qui a donné procuration à Mme Anne DURAND,",
      "",
      "Mme Ève BLANC qui a donné procuration à M. Luc PETIT.",
    );
    expect(proxies(act)).toEqual(TWO);
  });

  it("stand behind the names in a text of one line", () => {
    const act = communeAct(
      `${PRESENT}. formant la majorité des membres en exercice. Monsieur Guy NOËL a donné pouvoir à Madame DURAND Madame Ève BLANC a donné pouvoir à Monsieur PETIT Absents : Mmes et MM ROUX, BRUN ET GRAS Madame MOREL est élue secrétaire. I - APPROBATION DU COMPTE RENDU`,
    );
    expect(proxies(act)).toEqual(["Guy NOËL → DURAND", "Ève BLANC → PETIT"]);
    expect(names(act.members.absent.people)).toEqual(["ROUX", "BRUN", "GRAS"]);
  });

  it("of those who leave later are none of the opening", () => {
    const act = communeAct(
      PRESENT,
      "Excusés (ayant donné procuration :",
      "M. Guy NOËL à Mme Anne DURAND).",
      "Après le vote de la délibération n° 8, départ de :",
      "Mme Zoé MOREL avec procuration à M. Luc PETIT,",
    );
    expect(proxies(act)).toEqual(["Guy NOËL → Anne DURAND"]);
  });
});

describe("proxies in a list", () => {
  it("end where the first item of the agenda begins in a text of one line", () => {
    const act = communeAct(
      `${PRESENT}. Pouvoirs : Guy NOËL à Anne DURAND, Ève BLANC à Luc PETIT (à compter de son départ) 1/ COMPTE-RENDU Compte rendu de la séance du 22 avril Le maire donne lecture du compte rendu de la séance précédente et propose de l’approuver.`,
    );
    expect(proxies(act)).toEqual(TWO);
  });

  it("have holders whose two surnames a line's end parted", () => {
    const act = communeAct(
      "Présents : A. DURAND-MOREL, L. PETIT, C. ROY",
      "Procurations : G. NOËL à A. DURAND- MOREL, È. BLANC à L. PETIT",
    );
    expect(proxies(act)).toHaveLength(2);
  });

  it.each([["Régulièrement représentés : M. NOËL par Mme DURAND, Mme BLANC par M. PETIT"]])("%s", (list) => {
    expect(proxies(communeAct(PRESENT, list))).toEqual(["NOËL → DURAND", "BLANC → PETIT"]);
  });

  it("« avec proc. de vote à »", () => {
    const act = communeAct(
      PRESENT,
      "Excusés : NOËL Guy (avec proc. de vote à A. DURAND) BLANC Ève (avec proc. de vote à L. PETIT)",
    );
    expect(proxies(act)).toEqual(["NOËL Guy → A. DURAND", "BLANC Ève → L. PETIT"]);
  });
});
