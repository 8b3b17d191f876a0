// What stands where a date must stand and is none in any calendar.
import { describe, expect, it } from "vitest";
import { Cue, cuesIn } from "../../server/src/french/cues.ts";
import { readImpossibleDate } from "../../server/src/french/impossibleDates.ts";

/** The impossible dates of a folded text, each with the part that is wrong. */
function impossible(text: string): string[] {
  return cuesIn(text, 0, text.length)
    .of(Cue.date, 0, text.length)
    .flatMap((at) => {
      const found = readImpossibleDate(text, at, text.length);
      return found ? `${text.slice(found.start, found.end)}: ${found.part} ${found.value}` : [];
    });
}

describe("dates that no calendar has", () => {
  it.each([
    ["seance du mardi 41 juillet 2023", "41 juillet 2023: day 41"],
    ["seance du mardi 111 juillet 2023", "111 juillet 2023: day 111"],
    ["seance du\nlundi 0 fevrier 2021", "0 fevrier 2021: day 0"],
    ["seance du mardi 11 juillet 0223", "11 juillet 0223: year 0223"],
    ["seance du mardi 11 juillet 202", "11 juillet 202: year 202"],
    ["mardi 11 juillet 20233,", "11 juillet 20233: year 20233"],
    ["publiee le : 35 juillet 2023", "35 juillet 2023: day 35"],
    ["publiee le : 25 juillet 2323", "25 juillet 2323: year 2323"],
    ["fait a valbourg, le 34/07/23", "34/07/23: day 34"],
    ["fait a valbourg, le 24/17/23 ", "24/17/23: month 17"],
    ["fait a valbourg, le 24/00/2023", "24/00/2023: month 00"],
    ["reception en prefecture : 24/07/233", "24/07/233: year 233"],
    ["**reception en prefecture : 244/07/23**", "244/07/23: day 244"],
    ["vu la convention du 45/02/2023 et", "45/02/2023: day 45"],
    ["vu la convention du 45 fevrier 2023 et", "45 fevrier 2023: day 45"],
    ["l'an deux mille vingt-trois et le quarante juillet, les", "quarante juillet: day quarante"],
  ])("%j", (text, told) => {
    expect(impossible(text)).toEqual([told]);
  });

  it.each([
    "seance du mardi 11 juillet 2023",
    "seance du 31 fevrier 2023",
    "fait a valbourg, le 24/07/23",
    "deliberation n° 24/17/23",
    "seance n° 24/17/23",
    "recu en prefecture le 12/12/2622",
    "seance du conseil, lots 1/2/3",
    "le 15/20/25 euros",
    "recueil n° 41 juillet 2023",
    "au 31 decembre 202 personnes",
    "bal du vendredi 14 juillet 150 \xa4",
    "bal du vendredi 14 juillet 3500 \xa4",
    "commission du lundi 12 juin\n1. approbation",
    "repas du mercredi 13 decembre 14\n",
    "samedi 20/30/40 \xa4",
    "vendredi 14/17/20 h",
    "jeudi 10/14/16.",
    "seance du 14/15/16 decembre 2023",
    "notifie aux titulaires des lots : 12/13/14",
    "envoi : 3/12/1",
    "reception par le prefet : 30/10/202",
    "publie le 3/10/202",
    "du 31 decembre 12500 euros",
    "le 14 juillet 1066, bataille",
    "parcelle 45 avril 2021",
    "mardi 11 juillet 20 heures",
    "mardi 11 juillet, 20 heures",
    "du 2 1 juillet 2023",
    "compte 45/02/2023",
    "reference 034/45/02/2023",
    "le soixante mille mars",
  ])("nothing in %j", (text) => {
    expect(impossible(text)).toEqual([]);
  });
});
