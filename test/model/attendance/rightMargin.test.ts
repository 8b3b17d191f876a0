// Counts and dates in a margin at the right of the lists of people.
import { expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { names, proxies } from "../acts.ts";

const WIDTH = 64;
const row = (left: string, right = "") => (right === "" ? left : left.padEnd(WIDTH) + right);

const TEXT = [
  "COMMUNE DE VALBOURG",
  "",
  "L'an deux mille vingt-quatre, le douze mars à 19 heures,",
  row("le conseil municipal de la commune de Valbourg,", "Nombre de conseillers"),
  row("dûment convoqué, s'est réuni en session ordinaire,", "En exercice : 7"),
  row("sous la présidence de M. Paul GERMAIN, maire.", "Présents : 5"),
  row("", "Votants : 6"),
  row("Présents : Mmes et MM. Paul GERMAIN, Claire ROUSSET,", "Date de convocation"),
  row("Jean TALBOT, Anne MEUNIER,", "06/03/2024"),
  row("Luc VIDAL.", "Date d'affichage"),
  row("Absent ayant donné pouvoir : M. Denis MOREL à M. Paul", "06/03/2024"),
  "GERMAIN",
  "Absente : Mme Lucie FERRAND",
  "Secrétaire : Mme Claire ROUSSET",
  "",
  "Délibération n° 2024-012 : Tarifs de la cantine",
  "Le conseil municipal, à l'unanimité, fixe le tarif à 3,20 € par repas.",
].join("\n");

it("does not mix the margin into the names", () => {
  const { acts, findings } = createSnapshot(TEXT);
  const [act] = acts;
  if (!act) throw new Error("no act");
  expect(names(act.members.present.people)).toEqual([
    "Paul GERMAIN",
    "Claire ROUSSET",
    "Jean TALBOT",
    "Anne MEUNIER",
    "Luc VIDAL",
  ]);
  expect(proxies(act)).toEqual(["Denis MOREL → Paul GERMAIN"]);
  expect(names(act.members.absent.people)).toEqual(["Lucie FERRAND"]);
  expect(act.voters.stated?.value).toBe(6);
  expect(act.session.convocation?.value).toBe("2024-03-06");
  expect(findings.filter((each) => each.level !== "info")).toEqual([]);
});
