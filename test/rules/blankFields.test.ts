// Fields and signs of a template that were not filled in, and what only looks like them.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { faultsOf, plainAct } from "./plainAct.ts";

const MATTER = "Délibération n° 2023-31\nObjet : Convention de passage\nLe maire présente la convention.";

describe("a label without its value above another field", () => {
  it.each([
    ["Rapporteur :\nCommission :"],
    ["Rapporteur :\nCommission : Finances"],
    ["Rapporteur :\nCommission des finances : avis favorable"],
    ["Secrétaire de séance :\nQuorum : 6"],
  ])("%s", (fields) => {
    const text = plainAct({ matter: `${MATTER}\n${fields}` });
    expect(faultsOf(text)).toEqual(["empty-field"]);
    expect(createSnapshot(text).acts[0]?.rapporteur ?? null).toBeNull();
  });
  it("is none where the values stand in a column of their own", () => {
    const matter = `${MATTER}\nRapporteur :\nCommission :\nZoé DELORME\nFinances`;
    expect(faultsOf(plainAct({ matter }))).toEqual([]);
  });
});

describe("an object that announces the line under it", () => {
  const matter = (below: string) =>
    `Délibération n° 2023-31\nObjet : Finances communales :\n\n${below}\n\nLe maire présente le projet.`;
  it("is filled in by the item behind a sign", () => {
    expect(faultsOf(plainAct({ matter: matter("> Décision modificative n° 1") }))).toEqual([]);
  });
  it("is blank where a sentence follows", () => {
    expect(faultsOf(plainAct({ matter: matter("Le maire ouvre la discussion.") }))).toEqual(["empty-field"]);
  });
});

describe("what a template leaves to be filled in", () => {
  it.each([
    ["La convention prend effet le 12/__/2024."],
    ["La convention prend effet le __/12/2024."],
    ["La convention prend effet le 12/XX/2024."],
    ["La convention prend effet le 12/10/20__."],
    ["La convention prend effet le ……………… et dure un an."],
    ["Le terrain est cédé à M. ________, demeurant à Orléans."],
    ["Le terrain est cédé à Monsieur …………………, demeurant à Orléans."],
    ["Le terrain est cédé à M. [NOM Prénom]."],
    ["Le montant, soit ………… €, est versé."],
    ["La subvention est de _ _ _ _ €."],
  ])("%s", (words) => {
    expect(faultsOf(plainAct({ vote: `Le conseil municipal, à l'unanimité, approuve.\n${words}` }))).toEqual([
      "placeholder",
    ]);
  });
  it.each([
    ["Le musée du XXe siècle, l'avenue du XXI, M. X, parcelle AB n° 12, … etc."],
    ["Article L. 123-… et le reste …"],
    ["- Chapitre 011 ……… 5 000 €"],
    ["Budget 2023 ...................... 120 000 €"],
    ["Cadastré section XX n° 12, fichier a__b.txt, téléphone : 02.xx.xx.xx.xx"],
    ["La délibération du 12/10/2022 ... est abrogée."],
  ])("is not %s", (words) => {
    expect(faultsOf(plainAct({ vote: `Le conseil municipal, à l'unanimité, approuve.\n${words}` }))).toEqual(
      [],
    );
  });
});
