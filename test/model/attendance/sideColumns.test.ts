// Heads side by side, with names, other heads and an object in the columns under them.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, names, proxies } from "../acts.ts";

const WIDTH = 50;
const row = (left: string, right = "") => (right === "" ? left : left.padEnd(WIDTH) + right);

const HEADING = [
  row("VILLE DE PORT-VALBOURG", "CONSEIL MUNICIPAL"),
  row("Finistère", "Séance du 23 mars 2023"),
  row("", "Délibération n° 2023-022"),
  "",
];

const LISTS = [
  row("Présents", "Absents ayant donné procuration"),
  row("Mme Hélène DURAND, maire", "Mme Morgane LE PETIT à M. Erwan MOREL"),
  row("M. Erwan MOREL", "M. Tugdual ROBIN à Mme Nolwenn CARON"),
  row("Mme Nolwenn CARON"),
  row("M. Denis LE GAL", "Absente"),
  row("Mme Françoise COLIN", "Mme Sandrine OLIVE"),
  row("M. Alain BRUN"),
  row("Mme Cécile BLANC", "Secrétaire de séance"),
  row("M. Ronan MADEC", "M. Ronan MADEC"),
  row("Mme Katell NOIR"),
  "",
];

const BODY = [
  "L'an deux mille vingt-trois, le jeudi vingt-trois mars à dix-neuf heures, le conseil municipal s'est réuni",
  "en mairie sous la présidence de Mme Hélène DURAND, maire.",
  "",
  "Le conseil municipal, après en avoir délibéré, par 11 voix pour, approuve le compte.",
  "",
  "Pour extrait conforme,",
  "Le président de séance,                           Le secrétaire de séance,",
  "Erwan MOREL                                       Ronan MADEC",
];

const OBJECT = [
  row("Objet de la délibération :", "Nombre de conseillers en exercice : 12"),
  row("BUDGET PRINCIPAL", "Présents : 9    Pouvoirs : 2    Votants : 11"),
  row("VOTE DU COMPTE ADMINISTRATIF 2022", "Convoqués le 16 mars 2023"),
  "",
];

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ["as written", (text) => text],
  ["without accents", (text) => text.normalize("NFD").replace(/\p{M}/gu, "")],
  ["with composed accents apart", (text) => text.normalize("NFD")],
  ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["set in by two", (text) => text.replace(/^(?=.)/gm, "  ")],
];

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

describe.each(VARIANTS)("two columns under heads without a colon, %s", (_, vary) => {
  const { acts, findings } = createSnapshot(vary([...HEADING, ...OBJECT, ...LISTS, ...BODY].join("\n")));
  const act = acts[0];

  it("have each its own people", () => {
    expect(acts).toHaveLength(1);
    expect(act && names(act.members.present.people).map(plain)).toEqual([
      "Helene DURAND",
      "Erwan MOREL",
      "Nolwenn CARON",
      "Denis LE GAL",
      "Francoise COLIN",
      "Alain BRUN",
      "Cecile BLANC",
      "Ronan MADEC",
      "Katell NOIR",
    ]);
    expect(act && proxies(act).map(plain)).toEqual([
      "Morgane LE PETIT → Erwan MOREL",
      "Tugdual ROBIN → Nolwenn CARON",
    ]);
  });

  it("end where another head stands in a column", () => {
    expect(act && names(act.members.absent.people).map(plain)).toEqual(["Sandrine OLIVE"]);
    expect(act?.session.secretary && plain(act.session.secretary.name)).toBe("Ronan MADEC");
  });

  it("have the object of the left column alone", () => {
    expect(act?.object?.value).toBe("BUDGET PRINCIPAL VOTE DU COMPTE ADMINISTRATIF 2022");
  });

  it("raise nothing", () => {
    expect(findings.map((finding) => finding.rule)).toEqual([]);
  });
});

describe("columns", () => {
  it("go on where only the right one does", () => {
    const act = actOf(
      ...HEADING,
      "Objet : Achat d'un broyeur",
      "",
      row("Étaient présents", "Absents excusés"),
      row("Mme Hélène DURAND", "Mme Morgane LE PETIT"),
      row("M. Erwan MOREL", ""),
      row("", "Absents non excusés"),
      row("", "M. Denis LE GAL"),
      "",
      ...BODY,
    );
    expect(names(act.members.present.people)).toEqual(["Hélène DURAND", "Erwan MOREL"]);
    expect(names(act.members.absent.people)).toEqual(["Morgane LE PETIT", "Denis LE GAL"]);
    expect(names(act.members.excused.people)).toEqual(["Morgane LE PETIT"]);
  });

  it.each(["Absents représentés", "Absents avec pouvoir", "Pouvoirs", "Excusés ayant donné pouvoir"])(
    "are headed by « %s »",
    (head) => {
      const act = actOf(
        ...HEADING,
        row("Membres présents", head),
        row("Mme Hélène DURAND", "Mme Morgane LE PETIT à M. Erwan MOREL"),
        row("M. Erwan MOREL"),
        "",
        ...BODY,
      );
      expect(names(act.members.present.people)).toEqual(["Hélène DURAND", "Erwan MOREL"]);
      expect(proxies(act)).toEqual(["Morgane LE PETIT → Erwan MOREL"]);
    },
  );
});

describe("the object in the left of two columns", () => {
  it.each([
    [
      "goes on beside the other",
      ["Objet : Budget principal,        Présents : 9", "vote du compte 2022              Votants : 11"],
      "Budget principal, vote du compte 2022",
    ],
    [
      "ends where the left column does",
      [
        "Objet : Budget principal         Présents : 9",
        "                                 Votants : 11",
        "Le Maire expose le budget.",
      ],
      "Budget principal",
    ],
    [
      "ends at the body",
      [
        "Objet : Budget principal         Présents : 9",
        "Le Maire expose le budget à tous les conseillers présents.",
      ],
      "Budget principal",
    ],
  ])("%s", (_, lines, object) => {
    expect(actOf(...HEADING, ...lines, "", ...BODY).object?.value).toBe(object);
  });

  it("is not there when its column is empty", () => {
    expect(
      actOf(...HEADING, row("Objet :", "Présents : 9"), row("", "Votants : 11"), "", ...BODY).object?.value,
    ).not.toBe("Votants : 11");
  });
});
