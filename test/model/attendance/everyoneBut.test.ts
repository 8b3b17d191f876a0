// « Tous présents à l'exception de … »: those named are missing, and all others are there.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { communeAct, names, proxies } from "../acts.ts";

const OFFICE = "Nombre de conseillers en exercice : 11";

describe.each([
  "Présents : Tous les membres présents à l'exception de M. Denis MOREL qui a donné pouvoir à M. Paul GERMAIN et de Mme Lucie FERRAND, excusée.",
  "Tous présents à l'exception de Mme Lucie FERRAND, excusée, et de M. Denis MOREL (pouvoir à M. Paul GERMAIN).",
  "Tous les conseillers étaient présents, sauf Mme Lucie FERRAND, absente, et M. Denis MOREL, qui a donné pouvoir à\nM. Paul GERMAIN. La séance est ouverte.",
])("%s", (line) => {
  const act = communeAct(OFFICE, line, "Secrétaire de séance : Claire ROUSSET");

  it("names who is missing and who is represented", () => {
    expect(names(act.members.absent.people)).toEqual(["Lucie FERRAND"]);
    expect(proxies(act)).toEqual(["Denis MOREL → Paul GERMAIN"]);
  });

  it("counts the others", () => {
    expect(act.tally).toMatchObject({ present: 9, represented: 1, absent: 1, voters: 10, sure: true });
  });
});

it("stops at the next list", () => {
  const act = communeAct(
    OFFICE,
    "Étaient présents : tous les membres en exercice, à l'exception de : Mmes L. FERRAND, A. ROY Excusés : B. CASTEL, G. VALET",
  );
  expect(names(act.members.absent.people)).toEqual(["B. CASTEL", "G. VALET", "L. FERRAND", "A. ROY"]);
});

it("does not ask for an attendance that stands in one sentence", () => {
  const { findings } = createSnapshot(
    [
      "COMMUNE DE VALBOURG",
      "Séance du 12 mars 2024",
      "Tous présents à l'exception de Mme Lucie FERRAND, excusée.",
      "Secrétaire de séance : Mme Claire ROUSSET",
      "Délibération n° 2024-012 : Tarifs de la cantine",
      "Le conseil municipal, à l'unanimité, fixe le tarif à 3,20 € par repas.",
    ].join("\n"),
  );
  expect(findings.map((each) => each.rule)).not.toContain("missing-part");
});

it("is no attendance in a sentence of another matter", () => {
  const act = communeAct(
    "Présents : Paul GERMAIN, Claire ROUSSET",
    "Objet : Tarifs",
    "Tous les conseillers présents à la commission, sauf Mme Claire ROUSSET, ont donné un avis favorable.",
  );
  expect(names(act.members.absent.people)).toEqual([]);
});

it("is the attendance of each act below it", () => {
  const { acts, findings } = createSnapshot(
    [
      "Mairie de Valbourg",
      "Compte rendu du conseil municipal du 6 décembre 2019",
      "Tous les conseillers sont présents à l'exception de Mme Jeanne LACOTE, excusée.",
      "DÉLIBÉRATION 2019-24 : Demande de subvention",
      "Le conseil approuve le projet à l'unanimité.",
      "DÉLIBÉRATION 2019-25 : Prix du bois d'affouage",
      "Le conseil fixe la part à 45 euros. Pour : 8 Contre : 0 Abstention : 1",
    ].join("\n"),
  );
  expect(acts.map((each) => names(each.members.absent.people))).toEqual([
    ["Jeanne LACOTE"],
    ["Jeanne LACOTE"],
  ]);
  expect(findings.map((each) => each.rule)).not.toContain("missing-part");
});
