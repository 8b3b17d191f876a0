import { type CalendarDate, fromIso } from "../../french/calendar.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { dateData } from "../shared/frenchDate.ts";
import { dateInNumber, nearDateInNumber } from "../shared/numberDate.ts";
import { readNumberForm } from "../shared/numberForm.ts";
import { say } from "../shared/say.ts";
import { sessionDay } from "../shared/sessionDay.ts";

export default defineRule({
  id: "number-date",
  group: "structure",
  level: "warning",
  law: [],
  title: say(
    "La date contenue dans le numéro est celle de la séance",
    "The date inside the number is the session's",
  ),
  why: say(
    "Le numéro d’une délibération contient souvent l’année, parfois le jour, de la séance. Une autre année vient d’un acte précédent que l’on a recopié\u00a0: l’acte est alors classé à une mauvaise place du registre, et un autre acte peut porter le même numéro.",
    "The number of a délibération often holds the year, sometimes the day, of the session. Another year comes from an earlier act that was copied: the act is then filed in the wrong place of the register, and another act may bear the same number.",
  ),
  messages: {
    year: say(
      "Le numéro {number} contient l’année {found}, la séance est du {session}\u00a0: corrigez l’un des deux.",
      "Number {number} holds the year {found}, the session was on {sessionEn}: correct one of the two.",
    ),
    date: say(
      "Le numéro {number} contient la date «\u00a0{found}\u00a0», la séance est du {session}\u00a0: corrigez l’un des deux.",
      "Number {number} holds the date “{found}”, the session was on {sessionEn}: correct one of the two.",
    ),
  },
  check({ act, text, styles, report }) {
    const { number } = act;
    const session = sessionDay(act);
    const date = fromIso(session?.value ?? "");
    if (!number?.sure || !session || !date) return;
    const written = text.slice(number.span.start, number.span.end);
    const wrong = wrongPiece(written, styles.byId(act.style).number?.form ?? null, date);
    if (!wrong) return;
    const where = span(number.span.start + wrong.start, number.span.start + wrong.end);
    const data = {
      number: number.value,
      found: written.slice(wrong.start, wrong.end),
      ...dateData("session", date),
    };
    const related = [
      {
        span: session.span,
        message: say("Date de la séance\u00a0: {session}", "Date of the session: {sessionEn}"),
      },
    ];
    report(wrong.whole ? "date" : "year", where, data, { related });
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      "Séance du 8 février 2021\nDélibération n° 2021-02-001\nObjet : Achat d’un broyeur",
      "Séance du 8 février 2021\nDélibération n° 14/08022021\nObjet : Achat d’un broyeur",
      "Séance du 8 février 2021\nDélibération n° 21.02.09\nObjet : Achat d’un broyeur",
      "Séance du 8 février 2021\nDélibération n° 2045\nObjet : Achat d’un broyeur",
    ],
    bad: [
      {
        text: "Séance du 8 février 2021\nDélibération n° 14/⟦08012021⟧\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 8 février 2021\nDélibération n° CP/⟦08/03/21⟧/D/3/12\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 8 février 2022\nDélibération n° ⟦2021⟧-03\nObjet : Achat d’un broyeur",
      },
      {
        text: "Séance du 8 février 2021\nDélibération n° ⟦2021-02-09⟧-4\nObjet : Achat d’un broyeur",
      },
      {
        text: "Délibération n°V⟦2020⟧-011\nSéance ordinaire du lundi 8 février 2021\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

interface WrongPiece {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

function wrongPiece(number: string, form: string | null, date: CalendarDate): WrongPiece | null {
  const pieces = form === null ? null : readNumberForm(form, number);
  if (pieces) {
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (!first || !last || pieces.every((each) => Number(each.text) === expected(each.token, date)))
      return null;
    return { start: first.start, end: last.end, whole: pieces.length > 1 };
  }
  const read = dateInNumber(number) ?? nearDateInNumber(number, date);
  if (!read) return null;
  const same = read.year === date.year && (read.month === null || read.month === date.month);
  if (same && (read.day === null || read.day === date.day)) return null;
  return { start: read.start, end: read.end, whole: read.month !== null };
}

function expected(token: "yyyy" | "yy" | "mm" | "dd", date: CalendarDate): number {
  if (token === "yyyy") return date.year;
  if (token === "yy") return date.year % 100;
  return token === "mm" ? date.month : date.day;
}
