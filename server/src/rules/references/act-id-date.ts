import { defineRule } from "../rule.ts";
import { dateData } from "../shared/frenchDate.ts";
import { dateDiffersByRule, ownIdentifier, soundPart, spanOf } from "../shared/identifiers.ts";
import { lines } from "../shared/lines.ts";
import { haveOwnStamps, mayBeMinutes } from "../shared/minutes.ts";

export default defineRule<"date">({
  id: "act-id-date",
  group: "references",
  level: "error",
  law: [],
  title: {
    fr: "La date de l’identifiant est celle de la séance",
    en: "The date of the identifier is that of the meeting",
  },
  why: {
    fr: "L’identifiant porte la date de la décision, c’est-à-dire de la séance, et non celle de la signature ou de l’envoi. Une autre date fait de l’accusé de réception celui d’un autre acte.",
    en: "The identifier bears the date of the decision, that is of the meeting, not of the signature or the sending. Another date makes the receipt that of another act.",
  },
  messages: {
    date: {
      fr: "L’identifiant porte la date «\u00a0{found}\u00a0», la séance est du {session}\u00a0: recopiez l’identifiant de l’accusé de réception ou corrigez la date de la séance.",
      en: "The identifier bears the date “{found}”, the meeting was on {sessionEn}: copy the identifier again from the receipt or correct the date of the meeting.",
    },
  },
  check({ act, document, report }) {
    const reading = ownIdentifier(act);
    const { date } = act.session;
    const part = reading && soundPart(reading, "date");
    if (!reading || !part || !date || !dateDiffersByRule(act, reading)) return;
    // Minutes are sent after the meeting that approves them, and bear its date.
    const minutes = mayBeMinutes(act, document) && !haveOwnStamps(act, document);
    if (minutes && (reading.date === null || reading.date > date.value)) return;
    const right = date.value.replace(/-/g, "");
    report(
      "date",
      spanOf(part),
      { found: part.text, right, ...dateData("session", date.value) },
      {
        related: [{ span: date.span, message: { fr: "date de la séance", en: "date of the meeting" } }],
        fixes: [
          {
            title: { fr: "Écrire {right}", en: "Write {right}" },
            safe: true,
            edits: [{ span: spanOf(part), newText: right }],
          },
        ],
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "ID : 034-213401722-20230206-123456-DE",
      ),
      lines(
        "Procès-verbal du conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "ID : 034-213401722-20230313-123456-DE",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "ID : 034-213401722-⟦20230216⟧-123456-DE",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "ID : 034-213401722-20230206-123456-DE",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "ID : 034-213401722-⟦20230236⟧-123456-DE",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "ID : 034-213401722-20230206-123456-DE",
        ),
      },
    ],
  },
});
