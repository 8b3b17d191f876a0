// Texts made to make a reader slow: each repeats what some reader looks for, up to the size asked for.

/** A hostile text: its name, and the text of about so many characters. */
export interface HostileText {
  readonly name: string;
  readonly make: (size: number) => string;
}

/** An act that begins as it should, and whose list is still open: a hostile text may stand behind it. */
export const HEAD_OF_ACT = [
  "Conseil municipal de Valmont-sur-Rive",
  "Séance du 12 mars 2024",
  "Nombre de membres en exercice : 3",
  "Présents : Jean DUPONT, Marie DURAND,",
  "",
].join("\n");

/** The same words again and again. */
function repeated(name: string, words: string): HostileText {
  return { name, make: (size) => words.repeat(Math.ceil(size / words.length)) };
}

/** Words once, then others again and again. */
function after(name: string, first: string, words: string): HostileText {
  return { name, make: (size) => first + words.repeat(Math.ceil(size / words.length)) };
}

/** Pieces that differ by their rank. */
function counted(name: string, piece: (rank: number) => string, first = ""): HostileText {
  return {
    name,
    make: (size) => {
      const pieces = [first];
      let length = first.length;
      for (let rank = 1; length < size; rank++) {
        const next = piece(rank);
        pieces.push(next);
        length += next.length;
      }
      return pieces.join("");
    },
  };
}

/** A surname of three letters of its own for each rank. */
function surname(rank: number): string {
  const letter = (at: number) => String.fromCharCode(65 + (Math.floor(rank / 26 ** at) % 26));
  return `DU${letter(2)}${letter(1)}${letter(0)}`;
}

/** Signs and letters that mean nothing. */
const SIGNS: readonly HostileText[] = [
  ...[..."()[]{}-_.…*/|:;,\"«'°€#<>=0aAé \u00a0\t\f\r\n\u0000\u0301\ud800\ufeff😀"].map((sign) =>
    repeated(JSON.stringify(sign), sign),
  ),
  repeated("spaced dashes", "- "),
  repeated("spaced full stops", ". "),
  repeated("spaced digits", "1 "),
  repeated("spaced letters", "a "),
  repeated("spaced à", "à "),
  repeated("hyphenated letters", "a-"),
  repeated("elisions", "l'"),
  repeated("opened comments", "<!--"),
  repeated("quotes opened", "« "),
  repeated("civilities", "M. "),
  repeated("rows of dots and slashes", "…/…/… "),
  repeated("XX", "XX "),
  repeated("to be completed", "[à compléter] "),
];

const FIGURES: readonly HostileText[] = [
  repeated("1/1/", "1/1/"),
  repeated("dates on one line", "le 12 mars 2024 "),
  repeated("dates without a year", "le 12 mars "),
  repeated("dates in words", "le douze mars deux mille vingt-quatre "),
  repeated("years in words", "l'an deux mille vingt-quatre "),
  repeated("L'an", "L'an "),
  repeated("L'an on lines", "L'an deux mille vingt, le \n"),
  repeated("numbers in words", "cent vingt-et-un "),
  repeated("mille", "mille "),
  repeated("amounts", "1 234,56 € "),
  repeated("amounts in words and figures", "mille euros (1 000 €) "),
  repeated("euros", "euros "),
  repeated("percentages", "10 % "),
  repeated("hours", "à 18 h 30 "),
  repeated("@ctes identifiers", "034-243400017-20230711-240171-DE-1-1 "),
  repeated("pieces of identifiers", "034-"),
  repeated("articles", "L. 2121-20 "),
  repeated("articles of a code", "l'article L. 2121-20 du code général des collectivités territoriales, "),
  repeated("laws", "loi n° 2015-991 du 7 août 2014 "),
  repeated("codes", "du code "),
  repeated("totals", "Total : 3\n"),
  repeated("table rows", "| a | 1 |\n"),
  after("a wide table", "| Total ", "| 3 "),
  counted("a table with totals", (rank) => `| a | ${rank} |\n| Total | ${rank} |\n`),
];

const LABELS: readonly HostileText[] = [
  repeated("Présents in a row", "Présents : "),
  repeated("Présents on lines", "Présents :\n"),
  repeated("inline lists", "a, présents : 3\n"),
  repeated(
    "inline lists that name nobody",
    "Présents : à à à à à Mme Anne PRÉ rapporte :\nMme Anne PRÉ rapporte : 1 1 1 ",
  ),
  repeated("lists of one", "Présents : Jean DUPONT\nAbsents : Luc NEUF\nPouvoirs : Anne PRÉ à Luc NEUF\n"),
  repeated("absents with proxies", "Absents excusés : Jean DUPONT à Marie DURAND\n"),
  repeated("N° 1", "N° 1\n"),
  counted("numbers", (rank) => `N° ${rank}\n`),
  counted("numbers with votes", (rank) => `N° ${rank}\nObjet : voirie ${rank}\nPour : 3\n`),
  counted(
    "acts",
    (rank) =>
      `Délibération n° ${rank}\nObjet : voirie ${rank}\nPrésents : Jean DUPONT, Anne PRÉ\nAdopté à l'unanimité\n`,
  ),
  counted(
    "acts under a long header",
    (rank) => `Délibération n° ${rank}\nObjet : voirie ${rank}\nAdopté à l'unanimité\n`,
    `Séance du 12 mars 2024\nPrésents : Jean DUPONT, Anne PRÉ\n${"Présents : Luc NEUF\n".repeat(60)}`,
  ),
  counted(
    "items of minutes",
    (rank) => `${rank} - Travaux de voirie\nAdopté à l'unanimité\n\n`,
    "Compte rendu de la séance du 12 mars 2024\n",
  ),
  repeated("items numbered 1", "1 - Travaux de voirie\nAdopté à l'unanimité\n"),
  repeated("Objet", "Objet :\n"),
  repeated("objects", "Objet : voirie\n"),
  repeated("Objet in a row", "Objet : "),
  repeated("sessions", "Séance du 12 mars 2024\n"),
  repeated(
    "empty labels",
    "Objet :\nPrésents :\nAbsents :\nPouvoirs :\nVotants :\nPour :\nContre :\nSecrétaire de séance :\nRapporteur :\nQuorum :\nFait à X, le\nAnnexes :\n",
  ),
  repeated("Fait à", "Fait à Valmont, le \n"),
  repeated("Pour extrait conforme", "Pour extrait conforme\n"),
  repeated("annexes", "Annexes :\n- a\n- b\n"),
  repeated("rapporteurs", "Rapporteur : \n"),
  repeated("reports", "Mme Clara DUPONT rapporte :\n"),
  repeated("rapporte", "rapporte : "),
  repeated("secretaries", "a été nommée secrétaire de séance\n"),
  repeated("presidency", "sous la présidence de "),
  repeated("convocations", "Date de convocation : 1/1/2024\n"),
  repeated("nomenclature", "Nomenclature : 9.1 Autres domaines\n"),
  repeated("bodies", "conseil municipal "),
  repeated("départements", "département "),
  repeated("registers", "registre des délibérations "),
  repeated("openings left blank", "ouverte à "),
  repeated("pages", "Page 1 sur 2\n"),
  repeated("block suppressions", "<!-- delib-ignore first-of-month: x -->\nle 1 février 2024\n\n"),
  repeated("file suppressions", "<!-- delib-ignore-file vote-sum, quorum -->\n"),
  { name: "a comment of spaces", make: (size) => `<!-- delib-ignore ${" ".repeat(size)}` },
];

const VOTES: readonly HostileText[] = [
  repeated("pour in a row", "pour : 1 "),
  repeated("pour on lines", "Pour : 1\n"),
  repeated("contre with an open bracket", "Contre : 1 (M. X\n"),
  repeated("sentences", "par 6 voix pour, 1 abstention et 2 contre "),
  repeated("voix", "voix "),
  repeated("unanimity", "Adopté à l'unanimité\n"),
  repeated("unanimity in a row", "à l'unanimité "),
  repeated("absolute majority", "à la majorité absolue "),
  repeated("délibéré", "après en avoir délibéré "),
  { name: "a council that never decides", make: (size) => `Le conseil ${"a ".repeat(size / 2)}décide` },
  repeated("rounds", "Suffrages exprimés : 3\nMajorité absolue : 2\nJean DUPONT : 3 voix\n"),
  repeated("blank ballots", "Bulletins blancs : 3\n"),
  repeated("no part", "M. Jean DUPONT ne prend pas part au vote\n"),
  repeated("arrivals", "Arrivée de M. Jean DUPONT à 19 h\n"),
  counted("departures", (rank) => `M. Jean ${surname(rank)} quitte la salle\n`),
  counted("names against", (rank) => `Jean ${surname(rank)}, `, "Pour : 3\nContre : 2 ("),
];

/** What stands behind « Présents : » or « Absents : ». */
const NAMES: readonly HostileText[] = [
  after("open brackets", "Présents : M. Jean DUPONT ", "("),
  after("names with open brackets", "Présents : ", "Jean DUPONT (maire, "),
  after("civilities only", "Présents : ", "M. "),
  after("à only", "Absents : ", "à "),
  after("DUPONT à", "Absents : ", "DUPONT à "),
  after("pouvoir à", "Absents : Jean DUPONT ", "pouvoir à "),
  after("names without separators", "Présents : ", "Jean DUPONT "),
  after("names glued", "Présents : ", "JeanDUPONT"),
  after("titles as surnames", "Présents :\n", "MAITRE.\n"),
  after("surnames only", "Présents : ", "DUPONT "),
  after("first names only", "Présents : ", "Jean "),
  after("initials only", "Présents : ", "J. "),
  after("particles only", "Présents : ", "de "),
  after("elided particles only", "Présents : Luc NEUF, ", "d'"),
  after("a remark without end", "Présents : Jean DUPONT ", "arrive tard "),
  after("hyphens at line ends", "Présents : ", "A-\n"),
  after("offices", "Présents : ", "M. le Maire, "),
  after("suppléants", "Présents : ", "suppléant de "),
  counted("names on lines", (rank) => `Jean ${surname(rank)}\n`, "Présents :\n"),
  counted("surnames on lines", (rank) => `${surname(rank)}\n`, "Présents :\n"),
  counted("names with commas", (rank) => `Jean ${surname(rank)}, `, "Présents : "),
  counted(
    "proxies to one",
    (rank) => `Jean ${surname(rank)} à Luc NEUF, `,
    "Présents : Luc NEUF\nPouvoirs : ",
  ),
  counted(
    "proxies to each other",
    (rank) => `Jean ${surname(rank)} à Luc ${surname(rank + 1)}, `,
    "Présents : Luc NEUF\nPouvoirs : ",
  ),
];

/** Every hostile text. */
export const HOSTILE: readonly HostileText[] = [...SIGNS, ...FIGURES, ...LABELS, ...VOTES, ...NAMES];
