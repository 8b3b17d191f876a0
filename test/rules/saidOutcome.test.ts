// What the words say became of the act, compared with the figures right by them.
import { describe, expect, it } from "vitest";
import { faultsOf, plainAct } from "./plainAct.ts";

describe("the words of a result that its figures deny", () => {
  it.each([
    ["Le conseil municipal approuve, par 4 voix pour et 6 contre, la convention.", "decision-word"],
    [
      "Après en avoir délibéré, le conseil municipal, par 4 voix pour, 6 voix contre et 0 abstention :\n- APPROUVE la convention ;\n- AUTORISE le maire à signer.",
      "decision-word",
    ],
    [
      "APRES EN AVOIR DELIBERE, LE CONSEIL MUNICIPAL\nPar 4 voix pour et 6 voix contre,\nDÉCIDE :\n- d'approuver la convention",
      "decision-word",
    ],
    ["Vote : 4 pour, 6 contre, 0 abstention\nDélibération adoptée", "decision-word"],
    ["Pour : 4 voix\nContre : 6 voix\n\nEn conséquence, la convention est approuvée.", "decision-word"],
    ["La convention est adoptée par 4 voix pour et 6 voix contre.", "decision-word"],
    ["Le conseil municipal, par 5 voix pour et 5 voix contre, approuve la convention.", "tie"],
    ["La délibération est rejetée par 7 voix pour et 3 voix contre.", "decision-word"],
    ["Pour : 7\nContre : 3\nLa proposition n'est pas adoptée.", "decision-word"],
    ["La présente délibération est refusée.\nPour : 7\nContre : 3", "decision-word"],
    ["La délibération est désapprouvée par 7 voix pour et 3 voix contre.", "decision-word"],
    [
      "Le Conseil municipal,\nAprès en avoir délibéré,\nPar 4 voix pour et 6 contre,\nArticle 1er : APPROUVE la convention",
      "decision-word",
    ],
    [
      "Le conseil municipal, après vote (Pour : 4 / Contre : 6 / Abstention : 0), autorise le maire à signer la convention.",
      "decision-word",
    ],
    ["Pour : 4 Contre : 6 Abstention : 0\nAdopté.", "decision-word"],
    [
      "Pour : 4\nContre : 6\nAbstention : 0\nLe conseil municipal :\n- APPROUVE la convention\n- AUTORISE le maire à signer.",
      "decision-word",
    ],
    [
      "Après en avoir délibéré (pour : 4, contre : 6), le conseil municipal adopte la convention.",
      "decision-word",
    ],
    ["Pour : 5\nContre : 5\nAbstention : 0\nLa convention est adoptée.", "tie"],
  ])("%s", (vote, rule) => {
    expect(faultsOf(plainAct({ vote }))).toEqual([rule]);
  });
});

describe("a vote whose words agree with its figures, or speak of another question", () => {
  it.each([
    ["Le conseil municipal, par 8 voix pour et 2 voix contre, rejette la demande de subvention."],
    ["Le conseil municipal, par 8 voix pour et 2 voix contre, émet un avis défavorable au projet."],
    ["Après en avoir délibéré, par 8 voix pour et 2 voix contre, le conseil municipal REFUSE la cession."],
    ["Le conseil municipal, par 4 voix pour et 6 voix contre, décide de ne pas approuver la convention."],
    ["Le conseil municipal, par 4 voix pour et 6 voix contre, décide de maintenir le tarif actuel."],
    [
      "L'amendement de M. CAMUS est mis aux voix : 4 pour, 6 contre. Le conseil municipal approuve ensuite la convention.",
    ],
    [
      "Demande de scrutin secret : 2 pour, 8 contre.\nLe conseil municipal approuve la convention à l'unanimité.",
    ],
    [
      "Le conseil municipal, après en avoir délibéré, désapprouve à 8 voix contre et 2 voix pour la convention.",
    ],
    ["Pour : 4\nContre : 6\nLa convention n'est pas approuvée."],
    ["Pour : 4\nContre : 6\nLe conseil municipal n'adopte pas la convention."],
    ["Pour : 4\nContre : 6\nAbstention : 0\nLa délibération est rejetée."],
    ["Pour : 5\nContre : 5\nLa convention est adoptée grâce à la voix prépondérante du maire."],
    ["Pour : 5\nContre : 5\nLa voix du maire étant prépondérante, la convention est adoptée."],
    ["Pour : 5\nContre : 5\nLa convention est adoptée, le maire ayant voix prépondérante."],
    ["Pour : 5\nContre : 5\nLa proposition est adoptée, la voix du président de séance comptant double."],
    ["Pour : 5\nContre : 5\nLa proposition n'est donc pas adoptée."],
    ["Pour : 6\nContre : 4\nLa demande est rejetée."],
    ["Pour : 6\nContre : 4\nLa demande est refusée."],
    ["Pour : 6\nContre : 4\nLa subvention est refusée."],
    [
      "La demande de report est mise aux voix (4 pour, 6 contre) ; elle est rejetée. La convention est adoptée à l'unanimité.",
    ],
    ["Le conseil municipal, par 6 voix contre et 4 voix pour, n'autorise pas le maire à signer."],
    [
      "Contre : 6 - Pour : 4\nDécision : rejet\n\nLe conseil municipal approuve par ailleurs le procès-verbal.",
    ],
  ])("%s", (vote) => {
    expect(faultsOf(plainAct({ vote }))).toEqual([]);
  });
});
