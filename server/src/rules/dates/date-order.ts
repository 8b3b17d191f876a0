import type { Act, DateFact } from "../../model/types.ts";
import { defineRule } from "../rule.ts";
import { within } from "../shared/dateWriting.ts";
import { dateData } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";
import { sessionDay } from "../shared/sessionDay.ts";

export default defineRule({
  id: "date-order",
  group: "dates",
  level: "error",
  law: ["CGCT L2131-1"],
  title: say("Les dates se suivent dans l’ordre", "Dates come in their order"),
  why: say(
    "Une délibération est convoquée, votée, signée, transmise, reçue en préfecture et publiée, dans cet ordre. Une date d’avant la séance est une faute de frappe ou le reste d’un acte plus ancien, et elle fausse le moment où l’acte devient exécutoire.",
    "A délibération is convened, voted, signed, filed, received by the prefecture and published, in that order. A date before the session is a misprint or what is left of an older act, and it falsifies the moment at which the act becomes executory.",
  ),
  messages: {
    signed: say(
      "L’acte est signé le {date}, avant la séance du {other}\u00a0: corrigez l’une des deux dates.",
      "The act was signed on {dateEn}, before the session of {otherEn}: correct one of the two dates.",
    ),
    sent: say(
      "L’acte est envoyé le {date}, avant la séance du {other}\u00a0: corrigez l’une des deux dates.",
      "The act was sent on {dateEn}, before the session of {otherEn}: correct one of the two dates.",
    ),
    received: say(
      "L’acte est reçu en préfecture le {date}, avant la séance du {other}\u00a0: corrigez l’une des deux dates.",
      "The act was received by the prefecture on {dateEn}, before the session of {otherEn}: correct one of the two dates.",
    ),
    published: say(
      "L’acte est publié le {date}, avant la séance du {other}\u00a0: corrigez l’une des deux dates.",
      "The act was published on {dateEn}, before the session of {otherEn}: correct one of the two dates.",
    ),
    receivedBeforeSent: say(
      "L’acte est reçu en préfecture le {date}, avant son envoi le {other}\u00a0: corrigez l’une des deux dates.",
      "The act was received by the prefecture on {dateEn}, before it was sent on {otherEn}: correct one of the two dates.",
    ),
    convocation: say(
      "La convocation est du {date}, la séance du {other}\u00a0: une convocation part avant le jour de la séance.",
      "The convocation is dated {dateEn}, the session {otherEn}: a convocation leaves before the day of the session.",
    ),
  },
  check({ act, report }) {
    const session = sessionDay(act);
    const sent = sure(act.sent);
    const received = sure(act.received);
    const tell = (message: Message, date: DateFact, other: DateFact) => {
      if (!within(act, date)) return;
      const related = [
        { span: other.span, message: RELATED[message === "receivedBeforeSent" ? "sent" : "session"] },
      ];
      report(
        message,
        date.span,
        { ...dateData("date", date.value), ...dateData("other", other.value) },
        { related },
      );
    };
    if (sent && received && received.value < sent.value) tell("receivedBeforeSent", received, sent);
    if (!session) return;
    const after = [
      ["signed", sure(act.signed)],
      ["sent", sent],
      ["received", received],
      ["published", published(act)],
    ] as const;
    for (const [message, date] of after) if (date && date.value < session.value) tell(message, date, session);
    const convocation = sure(act.session.convocation);
    if (convocation && convocation.value >= session.value) tell("convocation", convocation, session);
  },
  examples: {
    good: [
      "Date de convocation : 2 février 2021\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le 9 février 2021\nReçu en préfecture le 10/02/2021\nPublié le 10/02/2021",
      "Séance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nPublié le : 9 février 2021\nReçu en préfecture le : 12/02/2021",
    ],
    bad: [
      {
        text: "Date de convocation : ⟦8 février 2021⟧\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Séance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le ⟦9 janvier 2021⟧\nEnvoyé en préfecture le ⟦10/01/2021⟧\nReçu en préfecture le ⟦11/01/2021⟧\nPublié le ⟦12/01/2021⟧",
      },
      {
        text: "Séance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nEnvoyé en préfecture le 12/02/2021\nReçu en préfecture le ⟦11/02/2021⟧",
      },
    ],
  },
});

type Message = "signed" | "sent" | "received" | "published" | "receivedBeforeSent" | "convocation";

const RELATED = {
  sent: say("Envoi\u00a0: {other}", "Sent: {otherEn}"),
  session: say("Séance du {other}", "Session of {otherEn}"),
};

function sure(date: DateFact | null): DateFact | null {
  return date?.sure ? date : null;
}

/** The publication of the act; a posting may be that of the convocation, which comes before the session. */
function published(act: Act): DateFact | null {
  const date = sure(act.published);
  const posted = act.dates.some((each) => each.role === "posted" && each.span.start === date?.span.start);
  return posted ? null : date;
}
