import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { comesOrGoes, isOneWord, isSurely, whoIs } from "../shared/people.ts";

export default defineRule<"absent">({
  id: "rapporteur-present",
  group: "attendance",
  level: "info",
  law: [],
  title: { fr: "Le rapporteur est présent", en: "The rapporteur is present" },
  why: {
    fr: "Le rapporteur expose l’affaire en séance. S’il figure parmi les absents, soit un autre a rapporté à sa place et son nom doit changer, soit la liste se trompe.",
    en: "The rapporteur presents the matter in the meeting. If he is listed absent, either somebody else reported and the name must change, or the list is wrong.",
  },
  messages: {
    absent: {
      fr: "{name} rapporte l’affaire mais figure parmi les absents\u00a0: indiquez qui a rapporté, ou corrigez la liste.",
      en: "{name} reports the matter but is listed absent: say who reported, or correct the list.",
    },
  },
  check({ act, document, report }) {
    const { rapporteur } = act;
    if (!rapporteur || rapporteur.key === "" || comesOrGoes(act, document, rapporteur)) return;
    const { present, represented, absent, excused } = act.members;
    if (whoIs(present.people, rapporteur, act.session.president) !== null) return;
    const everyone = [...represented.people, ...absent.people, ...excused.people];
    const away = whoIs(everyone, rapporteur, null);
    if (!away || away === "unknown" || !isSurely(rapporteur, away) || comesOrGoes(act, document, away))
      return;
    // « Mme MARTIN » and an absent « Jeanne MARTIN » are one person only when nobody present could be meant.
    if (isOneWord(rapporteur) !== isOneWord(away) && present.people.length === 0) return;
    report(
      "absent",
      rapporteur.span,
      { name: rapporteur.name },
      {
        related: [{ span: away.span, message: { fr: "{name} figure ici", en: "{name} is listed here" } }],
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absents : Jean GRAS",
        "Rapporteur : Luc PETIT",
      ),
      lines("Conseil municipal de Valbrune", "Membres présents : 25 Absents : 2", "Rapporteur : Mme MOREL"),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absents : Jean GRAS",
          "Rapporteur : ⟦Jean GRAS⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente ayant donné pouvoir : Ève BLANC à Luc PETIT",
          "Rapporteur : Mme ⟦BLANC⟧",
        ),
      },
    ],
  },
});
