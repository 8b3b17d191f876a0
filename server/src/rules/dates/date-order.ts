import { executoryBasis } from "../../law/basis.ts";
import { convocationDelay } from "../../law/convocation.ts";
import type { Act, DateFact } from "../../model/types.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { defineRule } from "../rule.ts";
import { within } from "../shared/dateWriting.ts";
import { dateData } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";
import { sessionDay } from "../shared/sessionDay.ts";

export default defineRule({
  id: "date-order",
  group: "dates",
  level: "error",
  law: ["CGCT L2131-1", "CGCT L5211-3", "CGCT L3131-1", "CGCT L4141-1"],
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
    sentAfterReceived: say(
      "L’acte est transmis le {date}, après sa réception en préfecture le {other}\u00a0: corrigez l’une des deux dates.",
      "The act was sent on {dateEn}, after the prefecture received it on {otherEn}: correct one of the two dates.",
    ),
    convocation: say(
      "La convocation est du {date}, la séance du {other}\u00a0: une convocation part avant le jour de la séance, corrigez l’une des deux dates.",
      "The convocation is dated {dateEn}, the session {otherEn}: a convocation leaves before the day of the session, correct one of the two dates.",
    ),
  },
  check({ act, document, report }) {
    const session = sessionDay(act);
    const sent = sure(act.sent);
    const received = sure(act.received);
    const told = new Set<DateFact>();
    const tell = (message: Message, date: DateFact, other: DateFact) => {
      // One date is told once, and what is received before a wrong date of sending is not wrong itself.
      if (!within(act, date) || told.has(date)) return;
      told.add(date);
      const related = [{ span: other.span, message: RELATED[OTHERS[message] ?? "session"] }];
      report(
        message,
        date.span,
        { ...dateData("date", date.value), ...dateData("other", other.value) },
        { related, law: lawOf(message, act) },
      );
    };
    if (sent && received && received.value < sent.value) tell("receivedBeforeSent", received, sent);
    else if (received) for (const late of sentAfter(act, received)) tell("sentAfterReceived", late, received);
    if (!session) return;
    const after = [
      ["signed", sure(act.signed)],
      ["sent", sent],
      ["received", received],
      ["published", published(act)],
      ["published", posted(act, document.syntax)],
    ] as const;
    for (const [message, date] of after) if (date && date.value < session.value) tell(message, date, session);
    const convocation = sure(act.session.convocation);
    if (convocation && convocation.value >= session.value) tell("convocation", convocation, session);
  },
  examples: {
    good: [
      "Envoyé en préfecture le 12/02/2021\nReçu en préfecture le 12/02/2021\n\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nEnvoyé en préfecture le 15/02/2021\nReçu en préfecture le 15/02/2021",
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
      {
        text: "Envoyé en préfecture le 12/02/2021\nReçu en préfecture le 12/02/2021\n\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nDate de transmission au contrôle de légalité : ⟦15 février 2021⟧",
      },
    ],
  },
});

type Message =
  | "signed"
  | "sent"
  | "received"
  | "published"
  | "receivedBeforeSent"
  | "sentAfterReceived"
  | "convocation";

/** What makes an act executory says nothing of how the council is convened, nor of the day of the signature. */
function lawOf(message: Message, { law }: Act): readonly string[] {
  if (message === "signed") return [];
  return message === "convocation" ? (convocationDelay(law)?.law ?? []) : executoryBasis(law);
}

/** What the other date of a message is; the session's where none is named. */
const OTHERS: { readonly [message in Message]?: keyof typeof RELATED } = {
  receivedBeforeSent: "sent",
  sentAfterReceived: "received",
};

const RELATED = {
  received: say("Réception\u00a0: {other}", "Received: {otherEn}"),
  sent: say("Envoi\u00a0: {other}", "Sent: {otherEn}"),
  session: say("Séance du {other}", "Session of {otherEn}"),
};

/**
 * The dates of sending, written again in the act, that come after the prefecture received it. An act that was filed
 * anew has a reception as late as its sending; a year that a scanner misread is another year.
 */
function sentAfter(act: Act, received: DateFact): readonly DateFact[] {
  const sent = act.dates.filter((each) => each.role === "sent" && each.sure && each.value > received.value);
  if (sent.length === 0) return [];
  const receptions = act.dates.filter((each) => each.role === "received");
  return sent.filter(
    (late) =>
      late.value.slice(0, 4) === received.value.slice(0, 4) &&
      receptions.every((each) => each.value < late.value),
  );
}

function sure(date: DateFact | null): DateFact | null {
  return date?.sure ? date : null;
}

/** The publication of the act; a posting may be that of the convocation, which comes before the session. */
function published(act: Act): DateFact | null {
  const date = sure(act.published);
  const posted = act.dates.some((each) => each.role === "posted" && each.span.start === date?.span.start);
  // On the day of the convocation it is the convocation that was posted.
  return posted || (date && act.session.convocation?.value === date.value) ? null : date;
}

/** The posting that the certificate of the act speaks of; null without one. */
function posted(act: Act, syntax: Syntax): DateFact | null {
  return act.dates.find((each) => each.role === "posted" && each.sure && isOfAct(each, syntax)) ?? null;
}

/** « Certifié exécutoire par le Maire,⏎Affiché le … »: what is posted there is the act. */
function isOfAct({ span }: DateFact, { folded }: Syntax): boolean {
  const at = toFolded(folded, span.start);
  return EXECUTORY.test(folded.text.slice(Math.max(0, at - 200), at));
}

const EXECUTORY =
  /\b(?:certifiee? executoire|(?:rendue?|caractere) executoire)\b(?!.{0,120}(?:convo|\n ?\n|seance)).{0,120}$/s;
