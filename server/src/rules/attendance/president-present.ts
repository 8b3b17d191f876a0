import { presidencyBasis } from "../../law/basis.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { comesOrGoes, isOneWord, isSurely, whoIs } from "../shared/people.ts";

export default defineRule<"absent" | "represented">({
  id: "president-present",
  group: "attendance",
  level: "warning",
  law: ["CGCT L2121-14", "CGCT L5211-1"],
  title: { fr: "Qui préside la séance est présent", en: "Whoever presides is present" },
  why: {
    fr: "La séance est présidée par le maire ou le président, à défaut par celui qui le remplace, et il faut être là pour présider. Son nom parmi les absents ou les représentés vient le plus souvent d’une liste ou d’un en-tête repris d’une autre séance.",
    en: "The mayor or president takes the chair, or whoever replaces him, and one must be there to preside. His name among the absent or represented mostly comes from a list or heading copied from another meeting.",
  },
  messages: {
    absent: {
      fr: "{name} préside la séance mais figure parmi les absents\u00a0: corrigez la liste ou le nom de qui préside.",
      en: "{name} presides but is listed absent: correct the list or the name of who presides.",
    },
    represented: {
      fr: "{name} préside la séance mais a donné pouvoir\u00a0: corrigez la liste ou le nom de qui préside.",
      en: "{name} presides but gave a proxy: correct the list or the name of who presides.",
    },
  },
  check({ act, document, report }) {
    const { president } = act.session;
    const { present, represented, absent, excused } = act.members;
    if (!president || president.key === "" || isOneWord(president) || comesOrGoes(act, document, president))
      return;
    if (whoIs(present.people, president, null) !== null) return;
    const gave = whoIs(represented.people, president, null);
    const away = gave ?? whoIs([...absent.people, ...excused.people], president, null);
    if (!away || away === "unknown" || !isSurely(president, away) || comesOrGoes(act, document, away)) return;
    report(
      gave ? "represented" : "absent",
      away.span,
      { name: president.name },
      {
        law: presidencyBasis(act.law),
        related: [{ span: president.span, message: { fr: "{name} préside", en: "{name} presides" } }],
      },
    );
  },
  examples: {
    good: [
      lines(
        "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absents : Jean GRAS",
      ),
      lines(
        "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
        "Présents : Luc PETIT, Zoé MOREL",
        "Absents : Jean GRAS",
      ),
    ],
    bad: [
      {
        text: lines(
          "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
          "Présents : Luc PETIT, Zoé MOREL",
          "Absents : Jean GRAS, ⟦Anne DURAND⟧",
        ),
      },
      {
        text: lines(
          "Le conseil municipal de Valbrune s’est réuni sous la présidence de Mme Anne DURAND, Maire.",
          "Présents : Luc PETIT, Zoé MOREL",
          "Absente ayant donné pouvoir : ⟦Anne DURAND⟧ à Luc PETIT",
        ),
      },
    ],
  },
});
