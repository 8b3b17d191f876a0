import { remoteAllowed, remoteLaw } from "../../law/remote.ts";
import { defineRule } from "../rule.ts";
import { dateData } from "../shared/frenchDate.ts";
import { lines } from "../shared/lines.ts";
import { possibleLaws } from "../shared/possibleLaws.ts";

export default defineRule<"forbidden">({
  id: "remote-session",
  group: "attendance",
  level: "error",
  law: ["CGCT L2121-7", "CGCT L5211-11", "CGCT L3121-9", "CGCT L4132-8"],
  title: {
    fr: "La séance à distance est permise ce jour-là",
    en: "Meeting at a distance is allowed on that day",
  },
  why: {
    fr: "Un conseil municipal se réunit en un lieu de la commune, ses membres présents en personne\u00a0; la visioconférence n’a été permise que par les lois d’urgence sanitaire. Les intercommunalités, départements et régions le peuvent depuis 2022. Hors de ces cas, la séance est irrégulière.",
    en: "A municipal council meets at a place in the commune, its members there in person; videoconference was allowed by emergency laws only. Intercommunal bodies, départements and régions may since 2022. Outside these cases the meeting is irregular.",
  },
  messages: {
    forbidden: {
      fr: "Séance à distance le {date}\u00a0: la loi ne le permettait pas ce jour-là à cette assemblée\u00a0; corrigez le lieu ou la date.",
      en: "Meeting at a distance on {dateEn}: the law did not allow it to this assembly on that day; correct the place or the date.",
    },
  },
  check({ act, report }) {
    const { remote, date } = act.session;
    if (!remote?.sure || !remote.value || possibleLaws(act).some((law) => remoteAllowed(law) !== false))
      return;
    report("forbidden", remote.span, dateData("date", act.law.date ?? ""), {
      law: remoteLaw(act.law),
      related: date
        ? [{ span: date.span, message: { fr: "date de la séance", en: "date of the meeting" } }]
        : [],
    });
  },
  examples: {
    good: [
      lines(
        "Séance du lundi 8 février 2021",
        "L’an deux-mille-vingt-et-un et le huit février, les membres du conseil municipal de Valbrune se sont assemblés en visioconférence, sous la présidence de Mme Anne DURAND, Maire.",
      ),
      lines(
        "Séance du lundi 6 février 2023",
        "L’an deux-mille-vingt-trois et le six février, les membres du conseil communautaire de la communauté de communes du Val se sont assemblés en visioconférence, sous la présidence de Mme Anne DURAND, Présidente.",
      ),
    ],
    bad: [
      {
        text: lines(
          "Séance du lundi 6 février 2023",
          "L’an deux-mille-vingt-trois et le six février, les membres du conseil municipal de Valbrune se sont assemblés en ⟦visioconférence⟧, sous la présidence de Mme Anne DURAND, Maire.",
        ),
      },
      {
        text: lines(
          "Séance du lundi 4 février 2019",
          "L’an deux-mille-dix-neuf et le quatre février, les membres du conseil municipal de Valbrune se sont assemblés en ⟦visioconférence⟧, sous la présidence de Mme Anne DURAND, Maire.",
        ),
      },
    ],
  },
});
