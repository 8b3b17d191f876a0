// Figures, dates and words that an act says twice, in layouts where a strict reader planted a fault that nobody saw.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEAD = "Commune de Valbourg\nSéance du 8 février 2021\n\n";

/** The rules that find an error or a warning in what the text says, in its order; the same for every way of writing its spaces. */
function faults(...lines: readonly string[]): string[] {
  const text = HEAD + lines.join("\n");
  const found = rulesOf(text);
  for (const other of [text.replaceAll("\n", "\r\n"), text.normalize("NFD")])
    expect(rulesOf(other)).toEqual(found);
  return found;
}

function rulesOf(text: string): string[] {
  return createSnapshot(text)
    .findings.filter(({ level }) => level === "error" || level === "warning")
    .map(({ rule }) => rule)
    .filter((rule) => rule !== "missing-part");
}

const HEADING = "Délibération n° 2021-03\nObjet : Achat d'un broyeur\n\nAdopté à l'unanimité.\n";
const END = "Délibération n° 2021-03\nObjet : Achat d'un broyeur\n\nAdopté.";

describe("the figure of a list that stands before its label", () => {
  const NAMES = "Anne DURAND, Luc PETIT, Zoé MOREL";
  it.each([
    ["3 membres présents :", "4 membres présents :"],
    ["Trois conseillers présents :", "Quatre conseillers présents :"],
    ["3 présents :", "5 présents :"],
    ["3 CONSEILLERS MUNICIPAUX PRÉSENTS :", "4 CONSEILLERS MUNICIPAUX PRÉSENTS :"],
  ])("is compared with its names: %s", (right, wrong) => {
    expect(faults(`${right} ${NAMES}`, "", END)).toEqual([]);
    expect(faults(`${wrong} ${NAMES}`, "", END)).toEqual(["listed-count"]);
  });

  it("is not the number of a heading", () => {
    expect(faults(`1 Présents : ${NAMES}`, "2 Absents : Jean GRAS, Ève BLANC, Paul ROUX", "", END)).toEqual(
      [],
    );
    expect(faults(`2. Présents : ${NAMES}`, "", END)).toEqual([]);
  });
});

describe("the figure of those absent or excused", () => {
  it.each([
    "Étaient absents ou excusés (2) :",
    "Absents ou excusés (2) :",
    "Membres absents ou excusés : 2\n",
  ])("is read: %s", (label) => {
    const list = "Présents : Anne DURAND, Luc PETIT, Zoé MOREL\n";
    expect(faults(`${list}${label} Jean GRAS, Ève BLANC`, "", END)).toEqual([]);
    expect(faults(`${list}${label.replace("2", "3")} Jean GRAS, Ève BLANC`, "", END)).toEqual([
      "listed-count",
    ]);
  });
});

describe("those present in the sentence on the quorum", () => {
  const LIST = "Présents : Anne DURAND, Luc PETIT, Zoé MOREL";
  it.each([
    "Le quorum étant atteint (# présents pour 4 conseillers en exercice), la séance est ouverte.",
    "Le quorum est atteint avec # membres présents.",
    "Le doyen a dénombré # conseillers présents et a constaté que la condition de quorum posée à l'article L. 2121-17 était remplie.",
    "# membres étant présents, le quorum est atteint.",
  ])("are compared with the list: %s", (sentence) => {
    expect(faults(LIST, sentence.replace("#", "3"), "", END)).toEqual([]);
    expect(faults(LIST, sentence.replace("#", "4"), "", END)).toEqual(["listed-count"]);
  });

  it("are read in words", () => {
    const said = (count: string) =>
      faults(
        LIST,
        `${count} conseillers présents et a constaté que la condition de quorum était remplie.`,
        "",
        END,
      );
    expect(said("Elle a dénombré trois")).toEqual([]);
    expect(said("Elle a dénombré vingt et un")).toEqual(["listed-count"]);
  });

  it("may hold who is represented", () => {
    expect(faults(LIST, "Le quorum étant atteint (4 présents ou représentés), …", "", END)).toEqual([]);
  });
});

describe("the word of a refusal", () => {
  const act = (sentence: string) =>
    faults("Délibération n° 2021-03", "Objet : Antenne", "", sentence).filter(
      (rule) => rule === "decision-word",
    );

  it.each([
    "Mis aux voix, le projet est rejeté par # voix contre et % voix pour.",
    "Mise aux voix, la motion est rejetée par % voix pour et # voix contre.",
    "Soumise au vote, la proposition n'est pas adoptée (% pour, # contre).",
  ])("is compared with the figures: %s", (sentence) => {
    expect(act(sentence.replace("#", "8").replace("%", "4"))).toEqual([]);
    expect(act(sentence.replace("#", "4").replace("%", "8"))).toEqual(["decision-word"]);
  });

  it("is what becomes of a request that is refused", () => {
    const outcome = (sentence: string) =>
      createSnapshot(`${HEAD}Délibération n° 2021-03\nObjet : Antenne\n\n${sentence}`).acts[0]?.decision
        .outcome?.value;
    expect(outcome("Après en avoir délibéré, la demande est refusée à l'unanimité.")).toBe("rejected");
    expect(outcome("La demande est refusée.")).toBe("rejected");
    expect(
      outcome("Considérant que le prêt est refusé par la banque,\n\nLe conseil approuve l'emprunt."),
    ).toBe("adopted");
  });
});

describe("dates at the end of an act", () => {
  it.each([
    "Pour copie conforme, le #",
    "Pour extrait conforme, Valbourg, le #",
    "Visa de la préfecture : reçu le #",
    "Certifié exécutoire par le Maire,\nAffiché le #",
    "Acte rendu exécutoire.\nAffichage le #",
    "Le présent procès-verbal, dressé et clos le #, a été signé par le maire.",
    "Le présent procès-verbal, dressé et clos, le #, à 20 heures.",
  ])("come after the session: %s", (line) => {
    expect(faults(HEADING, line.replace("#", "9 février 2021"))).toEqual([]);
    expect(faults(HEADING, line.replace("#", "7 février 2021"))).toEqual(["date-order"]);
  });

  it("may be those of the convocation", () => {
    expect(faults("Convocation : 2 février 2021", HEADING, "Affiché le 3 février 2021")).toEqual([]);
    expect(
      faults(HEADING, "Certifié exécutoire par le Maire.\n\nConvocation affichée le 3 février 2021"),
    ).toEqual([]);
  });
});

describe("the convocation of a session that had no quorum", () => {
  it("is not that of the second", () => {
    const { acts } = createSnapshot(
      `${HEAD}Par suite d'une première convocation en date du 20 janvier 2021 pour le 1er février 2021, le quorum n'ayant pas été atteint, le conseil a été à nouveau convoqué le 3 février 2021.\n\n${HEADING}`,
    );
    expect(acts[0]?.session.convocation?.value).toBe("2021-02-03");
  });
});

describe("titles of the head of another body", () => {
  const titles = (head: string, ...lines: readonly string[]) =>
    rulesOf(`${head}\nSéance du 8 février 2021\n\n${HEADING}\n${lines.join("\n")}`).filter(
      (rule) => rule === "entity-title",
    );

  it("are told in the acts of a syndicat and of a bureau communautaire", () => {
    for (const head of [
      "SYNDICAT MIXTE DES EAUX\nCOMITÉ SYNDICAL",
      "VAL AGGLOMÉRATION\nBUREAU COMMUNAUTAIRE",
      "Communauté de communes du Val",
    ])
      for (const line of [
        "CHARGE le Maire de l'exécution ;",
        "AUTORISE Monsieur le Maire à signer ;",
        "CHARGE le maire de le mettre en ligne.",
      ]) {
        expect(titles(head, line)).toEqual(["entity-title"]);
        expect(titles(head, line.replace(/maire/i, "Président"))).toEqual([]);
      }
  });

  it("are those of a commune that a syndicat concerns", () => {
    expect(
      titles(
        "VILLE DE VALBOURG\nDésignation des délégués au comité syndical\nSYNDICAT MIXTE DES EAUX",
        "Le conseil municipal CHARGE le Maire de l'exécution.",
      ),
    ).toEqual([]);
    expect(titles("Communauté de communes du Val", "CHARGE le maire de Valbourg de la suite.")).toEqual([]);
  });
});

describe("the court of a remedies clause of one line", () => {
  const court = (line: string) =>
    createSnapshot(`Département du Lot\n${HEAD}${HEADING}\n${line}`).findings.filter(
      ({ rule }) => rule === "remedies",
    ).length;

  it.each([
    "Recours : tribunal administratif de #, dans les deux mois.",
    "Recours devant le tribunal administratif de # dans un délai de deux mois.",
    "RECOURS : TRIBUNAL ADMINISTRATIF DE # DANS LES DEUX MOIS",
  ])("is that of the department: %s", (line) => {
    expect(court(line.replace("#", "Toulouse"))).toBe(0);
    expect(court(line.replace("#", "Nîmes"))).toBe(1);
  });
});

describe("a day that no year has, without its year", () => {
  it.each(["31 juin", "dimanche 31 novembre", "30 février", "trente et un avril"])("is told: %s", (day) => {
    expect(faults(HEADING, `La fête aura lieu le ${day} à midi.`)).toEqual(["invalid-date"]);
  });

  it("is not every end of a month", () => {
    expect(faults(HEADING, "Du 30 juin au 31 juillet, le 29 février, page 31, avril à juin.")).toEqual([]);
  });

  it("is told in the miscellaneous questions of minutes too", () => {
    const minutes = (day: string) =>
      faults(
        "PROCÈS-VERBAL",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "",
        "1) Tarifs",
        "Le conseil adopte les tarifs à l'unanimité.",
        "",
        "2) Voirie",
        "Le conseil approuve les travaux à l'unanimité.",
        "",
        "Questions diverses",
        `- la fête aura lieu le dimanche ${day}`,
      );
    expect(minutes("30 juin")).toEqual([]);
    expect(minutes("31 juin")).toEqual(["invalid-date"]);
  });
});
