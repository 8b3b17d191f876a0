// The articles that findings cite, by kind of body: nobody is told another body's law.
import { expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const HEADINGS = {
  commune: "Département du Lot\nCommune de Valbourg\nConseil municipal",
  epci: "Département du Lot\nCommunauté de communes des Trois Vaux\nConseil communautaire",
  moselle: "Département de la Moselle\nCommune de Valbourg\nConseil municipal",
  departement: "Conseil départemental du Lot",
  region: "Conseil régional d’Occitanie",
  ccas: "Département du Lot\nCentre communal d’action sociale de Valbourg\nConseil d’administration",
} as const;

const ROOM =
  "Présents : Anne DURAND, Luc PETIT, Zoé MOREL\nAbsent ayant donné pouvoir : Paul ROUX à Jean GRAS\nAbsent : Jean GRAS";
const VOTE = "Pour : 3\nContre : 1\nAbstentions : 0\n\nAdoptée à l’unanimité.";
const TIE = "Pour : 2\nContre : 2\n\nLa délibération est adoptée.";
const STAMP = "Adoptée.\n\nReçu en préfecture le 05/02/2024";

const cited = (heading: string, date: string, members: string, rest: string, wanted: string) =>
  createSnapshot(
    `${heading}\n\nSéance du ${date}\n${members}\n\nDélibération n° 2024-03\nObjet : Achat d’un broyeur\n\n${rest}\n`,
  )
    .findings.filter(({ rule }) => rule === wanted)
    .map(({ law }) => law.join(" ").replaceAll("CGCT ", ""));

it.each([
  ["commune", "proxy-holder", "L2121-20"],
  ["epci", "proxy-holder", "L2121-20 L5211-1"],
  ["departement", "proxy-holder", "L3121-16"],
  ["region", "proxy-holder", "L4132-15"],
  ["ccas", "proxy-holder", "CASF R123-16"],
  ["commune", "decision-word", "L2121-20"],
  ["epci", "decision-word", "L2121-20 L5211-1"],
  ["departement", "decision-word", "L3121-14"],
  ["region", "decision-word", "L4132-13"],
  ["ccas", "decision-word", "CASF R123-18"],
] as const)("%s, %s: %s", (body, rule, law) => {
  expect(cited(HEADINGS[body], "8 février 2024", ROOM, VOTE, rule)).toEqual([law]);
});

it.each([
  ["commune", "L2121-20"],
  ["departement", "L3121-15"],
  ["region", "L4132-14"],
  ["ccas", "CASF R123-18"],
] as const)("a tie in the assembly of a %s is settled by %s", (body, law) => {
  expect(cited(HEADINGS[body], "8 février 2024", "", TIE, "tie")).toEqual([law]);
});

it.each([
  ["commune", "L2131-1"],
  ["epci", "L2131-1 L5211-3"],
  ["departement", "L3131-1"],
  ["region", "L4141-1"],
] as const)("an act of a %s is executory by %s", (body, law) => {
  for (const rule of ["executory", "date-order"])
    expect(cited(HEADINGS[body], "8 février 2024", "", STAMP, rule)).toEqual([law]);
});

it.each([
  ["commune", "L2121-7"],
  ["epci", "L5211-11"],
  ["departement", "L3121-9"],
  ["region", "L4132-8"],
] as const)("before the articles on remote councils, a %s meets where %s says", (body, law) => {
  const members =
    "L’an deux-mille-dix-huit et le huit février, les membres du conseil se sont assemblés en visioconférence, sous la présidence de Mme Anne DURAND.";
  expect(cited(HEADINGS[body], "8 février 2018", members, "Adoptée.", "remote-session")).toEqual([law]);
});

it.each(["commune", "epci", "departement"] as const)(
  "figures of a %s that do not add up need no article",
  (body) => {
    const members = "Nombre de membres en exercice : 7\nPrésents : 4\nReprésentés : 1\nAbsents : 1";
    const vote = "Pour : 4\nContre : 0\nAbstentions : 0\n\nAdoptée à l’unanimité.";
    expect(cited(HEADINGS[body], "8 février 2024", members, vote, "members-sum")).toEqual([""]);
  },
);

it("each sentence on remedies cites its own article", () => {
  const told = (clause: string) =>
    cited(HEADINGS.commune, "8 février 2024", "", `Adoptée.\n\n${clause}`, "remedies");
  expect(
    told("La présente délibération peut faire l’objet d’un recours devant le tribunal administratif."),
  ).toEqual(["CJA R421-1 CJA R421-5"]);
  expect(
    told(
      "La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Bordeaux dans un délai de deux mois.",
    ),
  ).toEqual(["CJA R221-3"]);
});

it("an intercommunal body of Moselle is not told the local law of communes", () => {
  const heading = "Département de la Moselle\nCommunauté de communes des Trois Vaux\nConseil communautaire";
  expect(
    cited(
      `${heading}\nDate de convocation : 6 février 2024`,
      "8 février 2024",
      "",
      "Adoptée.",
      "convocation-delay",
    ),
  ).toEqual([""]);
});

it("the president of a conseil départemental is elected by the majority of the members, not of the votes cast", () => {
  const ballot =
    "Premier tour de scrutin\nNombre de votants : 44\nBulletins nuls : 1\nSuffrages exprimés : 43\nMajorité absolue : 24\nMme Anne DURAND : 40 voix";
  const told = (heading: string) =>
    createSnapshot(
      `${heading}\n\nSéance du 8 février 2024\nNombre de membres en exercice : 46\n\nDélibération n° 2024-03\nObjet : Élection du président\n\n${ballot}\n`,
    ).findings.flatMap(({ rule, law }) => (rule === "absolute-majority" ? [law] : []));
  expect(told(HEADINGS.departement)).toEqual([]);
  expect(told(HEADINGS.region)).toEqual([]);
  expect(told(HEADINGS.epci)).toEqual([["CGCT L2122-7", "CGCT L5211-2"]]);
});
