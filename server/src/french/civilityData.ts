/** Civilities and offices as folded text writes them. */

/** A civility: gender (null for a title that has none), and whether it speaks of several people. */
export interface CivilityForm {
  readonly written: string;
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
}

function forms(gender: "m" | "f" | null, plural: boolean, written: string): CivilityForm[] {
  return written.split(" ").map((each) => ({ written: each, gender, plural }));
}

/** Longer forms first among those that begin alike. */
export const CIVILITIES: readonly CivilityForm[] = [
  ...forms("m", false, "monsieur mr. mr m. m"),
  ...forms("m", true, "messieurs mrs. mrs mm. mm ms. ms"),
  ...forms("f", false, "madame mademoiselle mlle. mlle melle. melle mme. mme"),
  ...forms("f", true, "mesdames mesdemoiselles mlles. mlles melles mmes. mmes"),
  ...forms(null, false, "docteur dr. dr maitre me professeur pr."),
];

/** Nouns after which « de », « des », « en » make a trade of them (« maître d'œuvre », « professeur des écoles »). */
export const TRADES: ReadonlySet<string> = new Set(["docteur", "maitre", "professeur"]);

export type Office = "maire" | "president" | "adjoint" | "vice-president" | "conseiller" | "other";

/** An office: the noun, the words that may go on with it, and those that make another office of it. */
export interface OfficeForm {
  readonly heads: readonly string[];
  readonly office: Office;
  /** Words that belong to the title, in any order and number. */
  readonly tails: readonly string[];
  /** Words that turn it into another office, longer ones first. */
  readonly turns: readonly (readonly [string, Office])[];
}

const GRADES = [
  "technique",
  "techniques",
  "administratif",
  "administratifs",
  "administrative",
  "d'animation",
  "territorial",
];
const DELEGATED = ["deleguee", "delegue", "delegues", "deleguees", "delegue(e)"];
const other = (heads: readonly string[], tails: readonly string[] = []): OfficeForm => ({
  heads,
  office: "other",
  tails,
  turns: [],
});

/** Longer heads first among those that begin alike. */
export const OFFICES: readonly OfficeForm[] = [
  {
    heads: [
      "vice-presidents",
      "vice-presidentes",
      "vice-presidente",
      "vice-president",
      "vice presidents",
      "vice presidentes",
      "vice presidente",
      "vice president",
      "vices-presidents",
      "vices-presidentes",
      "vices presidents",
      "vices presidentes",
      // The end of a line, or a space in its place, stands behind the hyphen.
      "vice- presidents",
      "vice- presidente",
      "vice- president",
    ],
    office: "vice-president",
    tails: DELEGATED,
    turns: [],
  },
  {
    heads: ["presidents", "presidentes", "presidente", "president"],
    office: "president",
    tails: ["de seance", "de la seance"],
    turns: [
      ...["d'honneur", "honoraire", "delegue", "deleguee"].map((tail) => [tail, "other"] as const),
      ...[
        "du groupe",
        "de groupe",
        "de la commission",
        "de commission",
        "du comite",
        "de l'association",
        "du club",
      ].map((tail) => [tail, "other"] as const),
    ],
  },
  {
    heads: ["maires-adjoints", "maires-adjointes", "maire-adjointe", "maire-adjoint"],
    office: "adjoint",
    tails: DELEGATED,
    turns: [],
  },
  {
    heads: ["maires", "mairesse", "maire"],
    office: "maire",
    tails: ["sortant"],
    turns: [
      ...["adjoints", "adjointes", "adjointe", "adjoint"].map((tail) => [tail, "adjoint"] as const),
      ...["delegues", "deleguees", "deleguee", "delegue", "honoraires", "honoraire"].map(
        (tail) => [tail, "other"] as const,
      ),
    ],
  },
  {
    heads: ["adjoints", "adjointes", "adjointe", "adjoint"],
    office: "adjoint",
    tails: ["au maire", "a la maire", "de quartier", "special", "speciale", ...DELEGATED],
    turns: GRADES.map((grade) => [grade, "other"] as const),
  },
  {
    heads: ["conseillers", "conseilleres", "conseillere", "conseiller"],
    office: "conseiller",
    tails: [
      ...["municipaux", "municipales", "municipale", "municipal", "communautaires", "communautaire"],
      ...["metropolitains", "metropolitaines", "metropolitaine", "metropolitain"],
      ...["departementaux", "departementales", "departementale", "departemental"],
      ...["regionaux", "regionales", "regionale", "regional", "generaux", "generale", "general"],
      ...["syndicaux", "syndicale", "syndical", "d'arrondissement", ...DELEGATED],
    ],
    turns: [],
  },
  other(["doyenne", "doyen"], ["d'age", "de l'assemblee"]),
  other(["sous-prefete", "sous-prefet", "prefete", "prefet"]),
  other(["deputes", "deputees", "deputee", "depute", "senatrice", "senateurs", "senateur"]),
  other(
    ["secretaires", "secretaire"],
    ["de seance", "de la seance", "de mairie", "generale", "general", "auxiliaire"],
  ),
  other(["rapporteurs", "rapporteure", "rapporteuse", "rapporteur"], ["general", "generale"]),
  other(
    ["directrices", "directrice", "directeurs", "directeur"],
    ["generale", "general", "adjointe", "adjoint", "des services", "des services techniques", "de cabinet"],
  ),
  other(["dgs", "dga", "dst"]),
  other(
    ["tresoriere", "tresorier", "receveuse", "receveur", "percepteur"],
    ["municipal", "municipale", "principal"],
  ),
  other(["comptable public"]),
  other(["membres du bureau", "membre du bureau"]),
];
