// Layouts of invented councils in which a strict reader found a false alarm or planted a fault that nobody saw.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { names, proxies } from "../model/acts.ts";

const HEAD = "Commune de Valbourg\nSéance du 8 février 2021\n\n";

/** The rules that find an error or a warning in the text, in its order. */
function faults(...lines: readonly string[]): string[] {
  return createSnapshot(HEAD + lines.join("\n"))
    .findings.filter(({ level }) => level === "error" || level === "warning")
    .map(({ rule }) => rule);
}

function firstAct(...lines: readonly string[]) {
  const [act] = createSnapshot(HEAD + lines.join("\n")).acts;
  if (!act) throw new Error("no act");
  return act;
}

const END = "Délibération n° 2021-03\nObjet : Achat d'un broyeur\n";

describe("a list of initials and surnames", () => {
  const list = "Présents : D. AUBIN, L. BERTHON, M. CHANIER, N. DESSERT";

  it("takes « M. » for an initial like the others", () => {
    expect(names(firstAct(list, "", END, "Adopté.").members.present.people)).toEqual([
      "D. AUBIN",
      "L. BERTHON",
      "M. CHANIER",
      "N. DESSERT",
    ]);
  });

  it("counts the votes against it", () => {
    const act = (pour: number) =>
      faults(
        "En exercice : 5   Votants : 4",
        list,
        "Absent : G. VERNISSE",
        END,
        `Par ${pour} voix pour, 1 contre et 1 abstention, le conseil adopte.`,
      );
    expect(act(2)).toEqual([]);
    expect(act(3)).toEqual(["vote-sum"]);
  });

  it("leaves « M. » a civility among other civilities", () => {
    const act = firstAct(
      "Présents : Mme D. AUBIN, M. CHANIER, Mme N. DESSERT, M. L. ROY",
      "",
      END,
      "Adopté.",
    );
    expect(names(act.members.present.people)[1]).toBe("CHANIER");
  });
});

describe("the rank of an office beside a name", () => {
  it("lets nobody come or go", () => {
    const act = (pour: number) =>
      faults(
        "En exercice : 4   Présents : 3",
        "Présents : DURAND Anne (Maire), PETIT Luc (1er adjoint), MOREL Zoé (2ème adjointe)",
        "Absent : ROUX Paul",
        END,
        `Par ${pour} voix pour, 0 contre et 1 abstention, le conseil adopte.`,
      );
    expect(act(2)).toEqual([]);
    expect(act(1)).toEqual(["vote-sum"]);
  });
});

describe("who leaves the room for one item of the minutes", () => {
  const minutes = (first: number, second: number, third: number) =>
    faults(
      "PROCÈS-VERBAL",
      "Membres en exercice : 5 – Présents : 4 – Votants : 4",
      "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL, M. Jean GRAS",
      "Absent : M. Paul ROUX",
      "",
      "1°) Délibération 2021-01 : Tarifs",
      `Le conseil adopte les tarifs par ${first} voix pour et 1 abstention (M. Jean GRAS).`,
      "",
      "2°) Délibération 2021-02 : Subvention",
      "M. Jean GRAS quitte la salle et ne prend pas part au vote.",
      `Le conseil, par ${second} voix pour et 0 abstention, attribue la subvention.`,
      "M. GRAS regagne la salle.",
      "",
      "3°) Délibération 2021-03 : Motion",
      `Le conseil adopte la motion par ${third} voix pour et 1 abstention (M. Luc PETIT).`,
    );

  it("votes in the items before and after", () => {
    expect(minutes(3, 3, 3)).toEqual([]);
    expect(minutes(2, 3, 3)).toEqual(["vote-sum"]);
    expect(minutes(3, 3, 2)).toEqual(["vote-sum"]);
  });
});

describe("an item that counts its voters anew after an arrival", () => {
  it("goes on with the session of the first, whose voters are no longer those", () => {
    const text = `${HEAD}Présents : Mme CARON, M. HOUDART, Mme TROUVAIN.
Absents : M. SENÉ, M. OBRY.
Conseillers en exercice : 5. Présents : 3. Votants : 3.

N° 2021/27 – RÈGLEMENT DU CIMETIÈRE
Le conseil municipal, à l'unanimité, adopte le règlement.

N° 2021/28 – FRAIS DE SCOLARITÉ
Arrivée de M. SENÉ à 20 h 35. Présents : 4. Votants : 4.
Le conseil municipal, par 3 voix pour et 1 contre, fixe la participation.

N° 2021/29 – ANTENNE
Le conseil municipal, à l'unanimité, rejette la demande.
`;
    const { acts, findings } = createSnapshot(text);
    expect(acts).toHaveLength(3);
    expect(acts.map((act) => act.session.date?.value)).toEqual(["2021-02-08", "2021-02-08", "2021-02-08"]);
    expect(names(acts[2]?.members.present.people ?? [])).toContain("SENÉ");
    expect(findings.filter(({ level }) => level !== "info" && level !== "hint")).toEqual([]);
  });
});

describe("the delegates by commune, over two pages of a PDF", () => {
  const page = "Communauté de communes du Val de Brenne           Conseil du 8 février 2021";
  const text = [
    page,
    "",
    "Séance du 8 février 2021",
    "Délibération n° 2021-06",
    "En exercice : 7   Présents : 5   Pouvoirs : 1",
    "Étaient  présents  :",
    "AUBRY : M. Jean THIRIET – CERNON : Mme Edwige SALMON, M. Hubert MASSON",
    "",
    "                                    1/2",
    "",
    page,
    "",
    "ÉPINEAU : Mme Rachel DEMANGE – GIVRAY : M. Jacky POIROT",
    "",
    "Avaient donné pouvoir : M. Cyril NOISETTE à",
    "M. Jacky POIROT",
    "Absent : M. Paul VILLEMIN",
    "Objet : Assainissement",
    "Adopté à l'unanimité.",
  ].join("\n");

  it("go on behind the head of the page, and so does a proxy behind the end of its line", () => {
    const { acts, findings } = createSnapshot(text);
    expect(acts[0]?.members.present.people).toHaveLength(5);
    expect(acts[0] && proxies(acts[0])).toEqual(["Cyril NOISETTE → Jacky POIROT"]);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("are told under the whole words of their label", () => {
    const { findings } = createSnapshot(text.replace("Présents : 5", "Présents : 6"));
    expect(findings.find(({ rule }) => rule === "listed-count")?.message.fr).toContain(
      "Étaient présents\u00a0»",
    );
  });
});

describe("the court of the remedies", () => {
  const said = (head: string, words: string) =>
    createSnapshot(
      `${head}\nSéance du 8 février 2021\nDélibération n° 2021-03\nObjet : Achat\n\nAdoptée à l'unanimité.\n\n${words}`,
    )
      .findings.filter(({ rule }) => rule === "remedies")
      .map(({ message }) => message.fr);

  it("may be cut at its hyphen by the end of a line", () => {
    const words =
      "La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Châlons-\nen-Champagne dans un délai de deux mois.";
    expect(said("Département de la Marne\nCommune de Valbourg", words)).toEqual([]);
  });

  it.each([
    "Commune de Valbourg (Gers)",
    "DÉPARTEMENT : GERS\nCommune de Valbourg",
    "DÉPARTEMENT\nDU\nGERS\nCommune de Valbourg",
  ])("is that of the department of « %s »", (head) => {
    expect(said(head, "Voie de recours : Tribunal administratif de Pau, dans les deux mois.")).toEqual([]);
    expect(said(head, "Délai de recours : deux mois, tribunal administratif de Toulouse.")).toHaveLength(1);
  });
});

describe("the date of the session beside the name of the assembly", () => {
  const act = (words: string) =>
    createSnapshot(
      `Commune de Valbourg\nCONSEIL MUNICIPAL – SÉANCE DU 8 FÉVRIER 2021\nDélibération n° 2021-03\nL'an deux mille vingt et un, le ${words} février à 18 heures, le conseil municipal s'est réuni.\nObjet : Achat\nAdopté à l'unanimité.`,
    ).findings.map(({ rule }) => rule);

  it("is compared with the one in words", () => {
    expect(act("huit")).not.toContain("spelled-date");
    expect(act("neuf")).toContain("spelled-date");
  });
});

describe("the parts of a list of administrators", () => {
  it("are one list", () => {
    const act = firstAct(
      "Étaient présents :",
      "Membres élus : Mme Anne DURAND, Présidente, M. Luc PETIT",
      "Membres nommés : Mme Zoé MOREL (UDAF), M. Jean GRAS",
      "Délégués ayant donné pouvoir :",
      "\tM. Paul ROUX à Mme Zoé MOREL",
      "Est absent : M. Hugo SAMSON",
      END,
      "Adopté.",
    );
    expect(names(act.members.present.people)).toEqual(["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Jean GRAS"]);
    expect(proxies(act)).toEqual(["Paul ROUX → Zoé MOREL"]);
    expect(names(act.members.absent.people)).toEqual(["Hugo SAMSON"]);
  });
});

describe("the holder behind a head and a colon in brackets", () => {
  it.each(["mandataire : Mme Zoé MOREL", "pouvoir : Mme Zoé MOREL"])("(%s)", (words) => {
    const act = firstAct(
      "Présents : Mme Anne DURAND, Mme Zoé MOREL",
      `Représentés :\nM. Paul ROUX (${words})`,
      END,
      "Adopté.",
    );
    expect(proxies(act)).toEqual(["Paul ROUX → Zoé MOREL"]);
  });
});

describe("what the prefecture received", () => {
  const received = (...lines: readonly string[]) =>
    firstAct(END, "Adopté à l'unanimité.", "", ...lines).received?.value ?? null;

  it("stands under the identifier of a stamp", () => {
    expect(received("AR PREFECTURE", "051-245100771-20210208-2021_03-DE", "Reçu le 12/02/2021")).toBe(
      "2021-02-12",
    );
  });

  it("is no letter that was received", () => {
    expect(received("Vu le courrier du préfet", "reçu le 12/02/2021")).toBeNull();
  });

  it("stands behind the name of the sub-prefecture", () => {
    expect(received("Reçu en Sous-Préfecture d'Argentan le 12 février 2021")).toBe("2021-02-12");
  });
});

describe("the number of those who take no part, printed with the vote", () => {
  it("is a part of the total", () => {
    const act = (pour: number) =>
      faults(
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS, Ève BLANC",
        "Absent : Paul ROUX",
        END,
        "Adopté à la majorité",
        `Pour : ${pour} – Contre : 1 (Luc PETIT) – Abstention : 0 – Ne prend pas part au vote : 1 (Jean GRAS)`,
      );
    expect(act(3)).toEqual([]);
    expect(act(2)).toEqual(["vote-sum"]);
  });
});

describe("the identifiers of a register", () => {
  const act = (number: number, date: string) => `DÉLIBÉRATION N° 2021-0${number}
SÉANCE DU 8 FÉVRIER 2021
Présents : Anne DURAND, Luc PETIT, Zoé MOREL
Objet : Point ${number}
Le conseil, à l'unanimité, approuve.
ID : 051-245100771-${date}-2021_0${number}-DE
`;
  it("bear the date of the session, each its own", () => {
    const rules = (date: string) =>
      createSnapshot(act(3, "20210208") + act(4, date)).findings.map(({ rule }) => rule);
    expect(rules("20210208")).not.toContain("act-id-date");
    expect(rules("20210209")).toContain("act-id-date");
  });
});

describe("a field left blank", () => {
  it.each([
    ["Secrétaire de séance :\n\nEffectif légal : 7"],
    ["Objet :\nLe Conseil municipal, après en avoir délibéré, adopte le budget."],
  ])("before another part of the act: %s", (lines) => {
    expect(
      faults("Présents : Anne DURAND, Luc PETIT", lines, "Délibération n° 2021-03", "Adopté."),
    ).toContain("empty-field");
  });
});

describe("a total behind blank cells", () => {
  it("is the sum of its column", () => {
    const act = (total: string) =>
      faults(
        "Présents : Anne DURAND, Luc PETIT",
        END,
        "| Chapitre | Libellé | Dépenses |",
        "|---|---|---:|",
        "| 011 | Charges générales | 1 000,00 € |",
        "| 012 | Personnel | 2 000,00 € |",
        `| | TOTAL | ${total} |`,
        "",
        "Adopté à l'unanimité.",
      );
    expect(act("3 000,00 €")).toEqual([]);
    expect(act("3 100,00 €")).toEqual(["table-total"]);
  });
});

describe("the title of an act without « Objet : »", () => {
  const object = (...lines: readonly string[]) =>
    createSnapshot(["CONSEIL RÉGIONAL DES MARCHES", ...lines].join("\n")).acts[0]?.object?.value;
  const PEOPLE = ["", "Étaient présents : Mme Anne DURAND, M. Luc PETIT", "Absent : M. Paul ROUX"];

  it("stands under the number and the session, behind its domain in capitals", () => {
    const head = ["DÉLIBÉRATION N° 2021/AP/09", "SÉANCE PLÉNIÈRE DU 16 DÉCEMBRE 2021"];
    expect(object(...head, "CULTURE – Schéma régional des arts vivants", ...PEOPLE, "Adopté.")).toBe(
      "CULTURE – Schéma régional des arts vivants",
    );
    expect(object(...head, "Nombre de membres : 3", ...PEOPLE, "Adopté.") ?? "").not.toMatch(/Nombre/);
  });

  it("may name somebody", () => {
    const title = "RETRAIT DES DÉLÉGATIONS DE MME ANNE DURAND, ADJOINTE";
    expect(object("DÉLIBÉRATION N° 2021-143", title, ...PEOPLE, "Adopté.")).toBe(title);
  });

  it("is no sentence on the quorum", () => {
    const lines = [
      "DÉLIBÉRATION N° 2021-14",
      "MISE EN PLACE DE LA CANTINE À UN EURO",
      ...PEOPLE,
      "",
      "Le quorum étant atteint, la séance est déclarée ouverte.",
      "",
      "Le Maire expose : l'État soutient les communes.",
      "Adopté.",
    ];
    expect(object(...lines)).toBe("MISE EN PLACE DE LA CANTINE À UN EURO");
  });
});

describe("the head of a column « Ne prennent pas part au vote »", () => {
  it("names nobody who leaves", () => {
    const act = firstAct(
      "Présents : Mme Anne DURAND, M. Luc PETIT",
      "",
      END,
      "Association           Montant proposé        Ne prennent pas part au vote",
      "Amicale laïque            1 200 €            Luc PETIT",
      "",
      "Adopté à l'unanimité des votants.",
    );
    expect(names(act.movements.map(({ person }) => person))).toEqual([]);
    expect(names(act.vote.notVoting.people)).not.toContain("Association Montant");
  });
});
