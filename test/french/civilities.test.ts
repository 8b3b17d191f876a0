import { describe, expect, it } from "vitest";
import { readCivility, readOfficeTitle } from "../../server/src/french/civilities.ts";
import { ordinalToWords } from "../../server/src/french/numberWords.ts";
import { foldText } from "../../server/src/text/fold.ts";

describe("civilities", () => {
  const read = (text: string) => {
    const folded = foldText(text);
    const civility = readCivility(folded, 0);
    return civility && [civility.gender, civility.plural, folded.slice(0, civility.end)];
  };

  it.each([
    ["M. Dupré", "m", false, "m."],
    ["M.Dupré", "m", false, "m."],
    ["M Dupré", "m", false, "m"],
    ["M\nDupré", "m", false, "m"],
    ["Mr Dupré", "m", false, "mr"],
    ["Monsieur le Maire", "m", false, "monsieur"],
    ["MM. Dupré et Lenoir", "m", true, "mm."],
    ["MM Dupré", "m", true, "mm"],
    ["Ms Dupré", "m", true, "ms"],
    ["Messieurs", "m", true, "messieurs"],
    ["Mme Lenoir", "f", false, "mme"],
    ["Mme. Lenoir", "f", false, "mme."],
    ["Mlle Lenoir", "f", false, "mlle"],
    ["Melle Lenoir", "f", false, "melle"],
    ["Mmes Lenoir", "f", true, "mmes"],
    ["Mesdames :", "f", true, "mesdames"],
    ["Madame, Monsieur", "f", false, "madame"],
    ["Mmes et MM. Lenoir", null, true, "mmes et mm."],
    ["Mmes et Ms Lenoir", null, true, "mmes et ms"],
    ["Mesdames et Messieurs", null, true, "mesdames et messieurs"],
    ["Mmes, MM. Lenoir", null, true, "mmes, mm."],
    ["M. et Mme Lenoir", null, true, "m. et mme"],
    ["M./Mme Lenoir", null, false, "m./mme"],
    ["Madame ou Monsieur", null, false, "madame ou monsieur"],
    ["Dr Dupré", null, false, "dr"],
    ["Maître Dupré", null, false, "maitre"],
    ["Me Dupré", null, false, "me"],
    ["Mme Lenoir et M. Dupré", "f", false, "mme"],
  ])("« %s »", (text, gender, plural, written) => {
    expect(read(text)).toEqual([gender, plural, written]);
  });

  it.each([
    "maire",
    "mardi",
    "m'a",
    "m2",
    "mme2",
    "mmm",
    "maître d'œuvre",
    "maîtrise",
    "professeur des écoles",
    "medecin",
    "monsieurs",
    "",
    "x",
    "mm,",
  ])("« %s » has none", (text) => expect(read(text)).toBeNull());

  it("begins at the beginning of a word", () => expect(readCivility("xmme ", 1)).toBeNull());
});

describe("offices", () => {
  const read = (text: string) => {
    const folded = foldText(text);
    const title = readOfficeTitle(folded, 0);
    return title && [title.office, folded.slice(0, title.end)];
  };

  it.each([
    ["Maire de Valdoré", "maire", "maire"],
    ["le Maire, X", "maire", "le maire"],
    ["Maire-adjoint", "adjoint", "maire-adjoint"],
    ["Maire adjointe chargée", "adjoint", "maire adjointe"],
    ["maire délégué de", "other", "maire delegue"],
    ["maire honoraire", "other", "maire honoraire"],
    ["la Présidente", "president", "la presidente"],
    ["Président de séance", "president", "president de seance"],
    ["Président de la Métropole", "president", "president"],
    ["Président du groupe", "other", "president du groupe"],
    ["Vice-Présidente déléguée", "vice-president", "vice-presidente deleguee"],
    ["Vice Président", "vice-president", "vice president"],
    ["3ème vice-président", "vice-president", "3eme vice-president"],
    ["la première vice-présidente", "vice-president", "la premiere vice-presidente"],
    ["1er adjoint au Maire", "adjoint", "1er adjoint au maire"],
    ["1ère adjointe", "adjoint", "1ere adjointe"],
    ["deuxième adjoint", "adjoint", "deuxieme adjoint"],
    ["Adjoint(e) au maire", "adjoint", "adjoint(e) au maire"],
    ["adjoint·e·s au maire", "adjoint", "adjoint·e·s au maire"],
    ["Adjoint administratif territorial", "other", "adjoint administratif territorial"],
    ["Conseiller municipal délégué aux sports", "conseiller", "conseiller municipal delegue"],
    ["conseillère\nmunicipale", "conseiller", "conseillere\nmunicipale"],
    ["Conseiller(ère)s municipaux", "conseiller", "conseiller(ere)s municipaux"],
    ["conseillers métropolitains", "conseiller", "conseillers metropolitains"],
    ["l'adjoint", "adjoint", "l'adjoint"],
    ["doyenne d'âge", "other", "doyenne d'age"],
    ["secrétaire de séance", "other", "secretaire de seance"],
    ["Directrice Générale des Services", "other", "directrice generale des services"],
    ["sénateur", "other", "senateur"],
  ])("« %s »", (text, office, written) => {
    expect(read(text)).toEqual([office, written]);
  });

  it.each([
    "mairie",
    "maires2",
    "le conseil",
    "la commune",
    "adjonction",
    "présidence",
    "1er janvier",
    "Lemaire",
    "",
    "12",
    "premier",
  ])("« %s » has none", (text) => expect(read(text)).toBeNull());

  it("has every rank of one word", () => {
    const ranks = Array.from({ length: 100 }, (_, n) =>
      foldText(ordinalToWords(n + 1, { spelling: "traditional" })),
    );
    const single = ranks.filter((rank) => /^[a-z]+$/.test(rank));
    expect(single.length).toBeGreaterThan(20);
    for (const rank of [...single, "seconde", "second", "enieme"])
      expect(readOfficeTitle(`${rank} adjoint`, 0)?.end, rank).toBe(`${rank} adjoint`.length);
  });

  it("begins at the beginning of a word", () => expect(readOfficeTitle("xmaire", 1)).toBeNull());
});
