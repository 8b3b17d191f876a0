import { memberBalance } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { placeOf } from "../shared/people.ts";

export default defineRule<"more">({
  id: "excused-count",
  group: "attendance",
  level: "error",
  law: [],
  title: {
    fr: "Il n’y a pas plus d’excusés que d’absents",
    en: "There are no more excused than absent members",
  },
  why: {
    fr: "Les excusés sont une partie des absents. Un nombre plus grand est une faute de frappe, ou la preuve que les absents n’ont pas tous été comptés.",
    en: "The excused are part of the absent. A larger number is a slip of the pen, or shows that not all the absent were counted.",
  },
  messages: {
    more: {
      fr: "{excused} excusé{excused#|s} pour {absent} absent{absent#|s}\u00a0: les excusés font partie des absents, corrigez l’un des deux nombres.",
      en: "{excused} excused for {absent} absent: the excused are part of the absent, correct one of the two figures.",
    },
  },
  check({ act, text, report }) {
    const { absent, excused } = act.members;
    if (!excused.stated?.sure || !absent.sure) return;
    // Under one label « Absents excusés (2) » the figure and its own names are compared by `listed-count`.
    if (excused.label !== null && excused.label.start === absent.label?.start) return;
    const counted = Math.max(absent.stated?.value ?? 0, absent.people.length, act.tally.absent ?? 0);
    const known = absent.stated !== null || absent.people.length > 0;
    if (!known || excused.stated.value <= counted || !isPartOfAbsent(act, text)) return;
    const where = placeOf(absent);
    report(
      "more",
      excused.stated.span,
      { excused: excused.stated.value, absent: counted },
      {
        related: where
          ? [{ span: where, message: { fr: "{absent} absent{absent#|s}", en: "{absent} absent" } }]
          : [],
      },
    );
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "Membres présents : 25 Absents : 2 Dont excusés : 2"),
      lines(
        "Conseil municipal de Valbrune",
        "Nombre de membres en exercice : 15",
        "Présents : 10",
        "Absents : 1",
        "Excusés : 4",
      ),
    ],
    bad: [
      {
        text: lines("Conseil municipal de Valbrune", "Membres présents : 25 Absents : 2 Dont excusés : ⟦3⟧"),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Nombre de membres en exercice : 27",
          "Membres présents : 26",
          "Absents : 1",
          "Dont excusés : ⟦4⟧",
        ),
      },
    ],
  },
});

/** « Absents : 1, excusés : 4 » may be two groups side by side; « dont », or a balance without them, makes them one. */
function isPartOfAbsent(act: Act, text: string): boolean {
  const { label } = act.members.excused;
  if (label && /\bdont\b/.test(foldText(text.slice(Math.max(0, label.start - 6), label.end)))) return true;
  const balance = memberBalance(act.members, act.tally);
  return balance?.absent != null && balance.balanced && balance.sum === balance.inOffice;
}
