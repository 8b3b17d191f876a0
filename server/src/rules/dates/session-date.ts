import { defineRule } from "../rule.ts";
import { within, writtenInWords } from "../shared/dateWriting.ts";
import { dateData } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "session-date",
  group: "dates",
  level: "error",
  law: [],
  title: say("La date de la séance est la même partout", "The date of the session is the same throughout"),
  why: say(
    "Le titre, la phrase d’ouverture et la certification donnent tous la date de la séance. Deux dates différentes font douter du jour où le conseil s’est réuni, donc du quorum, des délais et de l’acte lui-même.",
    "The title, the opening sentence and the certification all give the date of the session. Two different dates cast doubt on the day the council met, hence on the quorum, the time limits and the act itself.",
  ),
  messages: {
    differs: say(
      "La séance est datée ici du {here}, plus haut du {there}\u00a0: corrigez celle des deux dates qui est fausse.",
      "The session is dated {hereEn} here and {thereEn} above: correct whichever of the two dates is wrong.",
    ),
  },
  check({ act, text, report }) {
    const dates = act.session.dates.filter((date) => date.sure).sort((a, b) => a.span.start - b.span.start);
    const [first, ...others] = dates.filter((date) => {
      const { day, year } = writtenInWords(text, date.reading);
      return !day && !year;
    });
    if (!first) return;
    for (const other of others) {
      if (other.value === first.value || !within(act, other)) continue;
      report(
        "differs",
        other.span,
        { ...dateData("here", other.value), ...dateData("there", first.value) },
        { related: [{ span: first.span, message: say("Séance du {there}", "Session of {thereEn}") }] },
      );
    }
  },
  examples: {
    good: [
      "Séance du 8 février 2021\n\nL’an deux mille vingt et un, le 8 février à 19 heures, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      "Séance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Bail\n\nVu la délibération du 9 mars 2020,\nLe Conseil municipal approuve le bail.",
    ],
    bad: [
      {
        text: "Séance du 8 février 2021\n\nL’an deux mille vingt et un, le ⟦9 février⟧ à 19 heures, le Conseil municipal s’est réuni.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 8 février 2021\n\nLe ⟦18 février 2021⟧ à 19 heures, le Conseil municipal s’est réuni en séance ordinaire.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur",
      },
    ],
  },
});
