import { describe, expect, it } from "vitest";
import { reading } from "../properties/reading.ts";
import { cleaned } from "./support.ts";

/** A line of prose as long as a printed one. */
const PROSE =
  "Le conseil municipal a étudié cette question avec toute l’attention qu’elle mérite, et la commission";

describe("lines", () => {
  it("that a printer cut are joined", () => {
    const text = `${PROSE}\ncompétente a rendu un avis favorable sur le projet qui lui était soumis par le maire de la\ncommune.\n`;
    expect(cleaned(text).text).toBe(
      `${PROSE} compétente a rendu un avis favorable sur le projet qui lui était soumis par le maire de la commune.\n`,
    );
  });

  it("of an act that nobody cut stay", () => {
    const text = `COMMUNE DE VALBRUNE

Séance du mardi 11 juillet 2023

Étaient présents :
Mme Anne DURAND
M. Luc PETIT
Mme Zoé MOREL

Vu le code général des collectivités territoriales,
Vu la délibération du 3 mai 2023,
Considérant la demande de l’école,

Le conseil municipal,
Après en avoir délibéré,
DÉCIDE d’acheter un tracteur.

Pour : 3
Contre : 0

Le maire,
Anne DURAND
`;
    const { text: made, joined } = cleaned(text);
    expect(joined).toBe(0);
    expect(made.replace(/[\u00a0\u202f]/g, " ")).toBe(text);
  });

  it("of a list of names are joined, justified or not", () => {
    const text = `Présents :
William  ARS,  Michel  ASTIER,  Christian  ASSIER,  Florence
AUBIN,  Jean-François  AUDRAN,  Geniès  BALAZAN,  Christophe
BOURDAIS, Florence BRAUD, Sylvie ROS-
ROUAUD, Emilie CABEL.
`;
    expect(cleaned(text).text.split("\n").slice(1)).toEqual([
      "William ARS, Michel ASTIER, Christian ASSIER, Florence AUBIN, Jean-François AUDRAN, Geniès BALAZAN, Christophe BOURDAIS, Florence BRAUD, Sylvie ROS-ROUAUD, Emilie CABEL.",
      "",
    ]);
  });

  it("of names parted by dashes are joined, the dash that begins a line being no bullet", () => {
    const text =
      "Présents : HOARAU Marc – PAYET Gilberte – GRONDIN Yves – RIVIÈRE Monique\n– BOYER Jean-Noël – FONTAINE Rose-May\n";
    expect(cleaned(text).text.replace(/\u00a0/g, " ")).toBe(text.replace("\n–", " –"));
  });

  it("go on over a page, its header and its number left out", () => {
    const text = `Délibération n° 2023-41\n\n${PROSE}\n\nPage 1 sur 2\n\nDélibération n° 2023-41\n\ncompétente a rendu un avis favorable.\n\nPage 2 sur 2\n`;
    const made = cleaned(text);
    expect(made.text).toBe(`Délibération n° 2023-41\n\n${PROSE} compétente a rendu un avis favorable.\n`);
    expect(made.removed).toEqual({
      headers: ["Délibération n° 2023-41"],
      footers: [],
      pageNumbers: ["Page 1 sur 2", "Page 2 sur 2"],
    });
  });

  it("that stand as paragraphs in rows, items, rules and comments are left alone", () => {
    const text = `| Nature | Montant |\n| --- | --- |\n| Travaux | 12 |\n\n---\n\n<!-- delib-ignore vote-sum: recompté -->\n## Titre\n1. un premier point de la liste de ce que le conseil municipal décide ;\n2. un second point.\n`;
    expect(cleaned(text).joined).toBe(0);
    for (const line of text.trim().split("\n"))
      expect(cleaned(text).text.replace(/[\u00a0\u202f]/g, " ")).toContain(line);
  });
});

describe("what a joined line must not change", () => {
  const facts = (text: string) => reading(text).facts as { object: string | null }[];
  /** Two lines of an item, cut where a page ends. */
  const CUT =
    "Madame la maire expose au conseil municipal que la gendarmerie a proposé à la commune un dispositif de\nvigilance entre voisins, présenté le 4 octobre aux conseillers, auquel dix communes du canton ont adhéré.\nAprès en avoir délibéré, le conseil municipal, à l’unanimité, décide de signer le protocole avec la\nbrigade et d’en informer les habitants.\n";

  it("a label begins its line, though the line above breaks off", () => {
    const text =
      "COMMUNE DE VALBRUNE\nNombre de membres\nen exercice : 11\nqui ont pris part à la délibération : 11 dont\nDate de la convocation :\n5 juin 2023\n";
    expect(cleaned(text).text).toContain("dont\nDate de la convocation");
    expect(facts(cleaned(text).text)).toEqual(facts(text));
  });

  it("the second line of a title is no title of its own once the paragraphs are whole", () => {
    const text = `COMMUNE DE VALBRUNE\nCompte rendu de la réunion du conseil municipal du 26 octobre 2012\nPrésents : Mmes Anne DURAND, Zoé MOREL, M. Luc PETIT.\nSecrétaire de séance : M. Luc PETIT.\nGestion du service d’assainissement –\nContrat d’affermage et choix de l’entreprise\n${CUT}Vigilance entre voisins et protocole\n${CUT}Entretien des fossés de la plaine\nDemande de subvention au titre des risques\n${CUT}`;
    const objects = facts(text).map(({ object }) => object);
    expect(objects).toHaveLength(3);
    expect(facts(cleaned(text).text).map(({ object }) => object)).toEqual(objects);
    expect(cleaned(text).text).toContain("dispositif de vigilance entre voisins");
  });

  it("a line of a vote is no part of a title", () => {
    const text = `COMMUNE DE VALBRUNE\nCompte rendu de la réunion du conseil municipal du 26 octobre 2012\nPrésents : Mmes Anne DURAND, Zoé MOREL, M. Luc PETIT.\n${CUT}\nConvention autorisant madame la maire à signer le contrat d’emploi avec le centre de gestion\n3 votes pour\n0 contre\n`;
    for (const { object } of facts(cleaned(text).text)) expect(object ?? "").not.toMatch(/votes pour/);
  });

  it("whole paragraphs are joined with no other, however wide they are", () => {
    const paragraph = (n: number) =>
      `Point ${n} : le règlement du cimetière a été lu, et chacun des conseillers a pu dire ce qu’il en pensait avant que la commission compétente ne le modifie en conséquence.`;
    const text = `${PROSE} ${PROSE} ${PROSE}.\nLes tarifs sont dans la moyenne des communes voisines, sauf pour le dépôt des cendres qui est gratuit ailleurs depuis l’an dernier.\nLe maire remercie la commission et clôt la discussion.\n${paragraph(1)}\n`;
    const { text: made } = cleaned(text);
    expect(made.split("\n")).toHaveLength(text.split("\n").length);
    expect(cleaned(made).text).toBe(made);
  });

  it("a surname and its first name on two lines are one person", () => {
    const text = `Présents : M. Luc PETIT, Mme Anne DURAND, Mme Zoé MOREL, M. Jean ROUVIER, Mme BERTHON\nCamille, M. Yves ALLARD.\n`;
    expect(cleaned(text).text).toContain("Mme BERTHON Camille, M. Yves ALLARD.");
  });
});

describe("words cut at the end of a line", () => {
  const join = (before: string, after: string) =>
    cleaned(
      `Le conseil municipal, réuni au lieu habituel de ses séances, ${before}\n${after} et la suite.\n`,
    ).text.trim();

  it.each([
    ["a pris sa déli-", "bération", "délibération"],
    ["a entendu le rappor-", "teur", "rapporteur"],
    ["a entendu l’ad-", "jointe", "l’adjointe"],
    ["a entendu la vice-", "présidente", "vice-présidente"],
    ["a pris celui-", "ci", "celui-ci"],
    ["a salué Sylvie ROS-", "ROUAUD", "ROS-ROUAUD"],
    ["a salué Jean-", "Paul", "Jean-Paul"],
    ["a salué Jean-", "Marie DUPUIS", "Jean-Marie"],
    ["a cité Saint-Jean-de-", "la-Rive", "Saint-Jean-de-la-Rive"],
    ["a voté quatre-", "vingt-deux", "quatre-vingt-deux"],
    ["a voté à la sous-", "préfecture", "sous-préfecture"],
    ["a lu le procès-", "verbal", "procès-verbal"],
    ["a dit c’est-à-", "dire", "c’est-à-dire"],
    ["a pris la présente DÉLI-", "BÉRATION", "DÉLIBÉRATION"],
    ["a pris sa déli\u00ad", "bération", "délibération"],
  ])("%s %s", (before, after, whole) => {
    expect(join(before, after)).toContain(` ${whole}`);
  });

  it("are compared with the words of the act", () => {
    const text = `Les anti-inondations sont votées, les contremarches aussi.\n\nLe conseil municipal, réuni au lieu habituel de ses séances, vote pour les anti-\ninondations et pour les contre-\nmarches.\n`;
    expect(cleaned(text).text).toContain("pour les anti-inondations et pour les contremarches.");
  });

  it("a dash between two words stays one", () => {
    expect(join("a voté -", "dit-on")).toContain("a voté - dit-on");
  });
});

describe("page numbers and headers", () => {
  it("of pages parted by form feeds go, footers too, the first header stays", () => {
    const page = (n: number, body: string) =>
      `Commune de Valbrune – registre des délibérations\n\n${body}\n\nMairie de Valbrune – 1 place de la Halle\n${n}/3`;
    const text = [
      page(1, "Délibération n° 2023-41\nSéance du 11 juillet 2023"),
      page(2, "Le conseil municipal décide."),
      page(3, "Adopté à l’unanimité."),
    ].join("\f");
    const made = cleaned(text);
    expect(made.text).toBe(
      "Commune de Valbrune – registre des délibérations\n\nDélibération n° 2023-41\nSéance du 11 juillet 2023\n\nLe conseil municipal décide.\n\nAdopté à l’unanimité.\n",
    );
    expect(made.removed.headers).toHaveLength(2);
    expect(made.removed.footers).toHaveLength(3);
    expect(made.removed.pageNumbers).toEqual(["1/3", "2/3", "3/3"]);
  });

  it("a header that first stands on the second page goes when it ends in the number of the act", () => {
    const made = cleaned(
      "Délibération n°2023-41\nLe conseil municipal décide.\n\fConseil municipal de Valbrune – Délibération n° 2023-41\nEnvoi le 13/10/25\n",
    );
    expect(made.text).toBe("Délibération n°2023-41\nLe conseil municipal décide.\n\nEnvoi le 13/10/25\n");
  });

  it("a register keeps what each act begins and ends with", () => {
    const act = (n: number) =>
      `COMMUNE DE VALBRUNE\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDélibération n° 2023-${n}\nSéance du mardi 11 juillet 2023\nObjet : achat numéro ${n}\n\nLe conseil municipal décide l’achat.\n\nLe maire,\nAnne DURAND`;
    const made = cleaned([act(41), act(42), act(43)].join("\f"));
    expect(made.removed).toEqual({ headers: [], footers: [], pageNumbers: [] });
    expect(made.text.match(/EXTRAIT DU REGISTRE/g)).toHaveLength(3);
    expect(made.text.match(/Anne DURAND/g)).toHaveLength(3);
  });

  it("votes and what is written over and over are no headers, wherever a page ends", () => {
    const item = (n: number, vote: string) =>
      `${n}. Convention avec la commune de Mirval\nLe maire expose le projet et en donne lecture.\n${vote}\nLe Maire remercie.`;
    const pages = [1, 5, 9, 13].map((n) =>
      [n, n + 1, n + 2, n + 3].map((each) => item(each, "Vote : Unanimité")).join("\n"),
    );
    for (const last of ["Vote : Unanimité", "13 votes pour", "Le Maire remercie."]) {
      const text = pages.map((page) => `${last}\n${page}\n${last}`).join("\f");
      const { removed } = cleaned(text);
      expect([...removed.headers, ...removed.footers]).toEqual([]);
    }
  });

  it("a fraction, a year and a count alone on a line are no page numbers", () => {
    const text = "Le partage se fait par moitié :\n1/2\n\nEn l’an\n2023\n\nNombre de votants\n12\n";
    expect(cleaned(text).removed.pageNumbers).toEqual([]);
  });

  it("a repeated row of a table or item of a list is no header", () => {
    const text = ["- Vote le budget\nPremier point.", "- Vote le budget\nSecond point."].join("\f");
    expect(cleaned(text).removed.headers).toEqual([]);
  });
});

describe("signs", () => {
  it("bullets are of one kind, spaces single, ligatures letters, unseen signs gone", () => {
    const text =
      "Le conseil :\n\uf0b7  attribue  une  subvention ;\n• o\ufb03ce\u200b ;\n–\tfi\u00adnance ;\n\u2212 voirie.\n";
    expect(cleaned(text).text.replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Le conseil :\n- attribue une subvention ;\n- office ;\n- finance ;\n- voirie.\n",
    );
  });

  it("line ends and accents come in one form", () => {
    expect(cleaned("De\u0301cide\r\n\r\nl’achat\rdu pre\u0301\n").text).toBe("Décide\n\nl’achat\ndu pré\n");
  });

  it.each(["", "\n\n\n", "   ", "\f\f"])("nothing of nothing (%j)", (text) => {
    expect(cleaned(text).text.trim()).toBe("");
  });
});
