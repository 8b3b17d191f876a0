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
