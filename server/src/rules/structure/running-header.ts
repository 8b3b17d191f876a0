import type { Act, DateFact, DateMention, DocumentModel, RunningHeader } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { sameNumber } from "../shared/actNumber.ts";
import { dateData } from "../shared/frenchDate.ts";
import { lineAround } from "../shared/matches.ts";
import { say } from "../shared/say.ts";

export default defineRule<"other" | "date">({
  id: "running-header",
  group: "structure",
  level: "error",
  law: [],
  title: say("L’en-tête répété porte le numéro de l’acte", "The repeated header bears the act's number"),
  why: say(
    "L’en-tête en haut des pages suivantes doit porter le même numéro que la première page. Un autre numéro vient d’un modèle réutilisé\u00a0: on ne sait plus à quel acte appartient la page.",
    "The header at the top of the following pages must bear the same number as the first page. Another number comes from a reused template: one no longer knows to which act the page belongs.",
  ),
  messages: {
    date: say(
      "Cet en-tête porte la date du {found}, la séance est du {expected}\u00a0: corrigez l’en-tête.",
      "This header bears the date {foundEn}, the session is of {expectedEn}: correct the header.",
    ),
    other: say(
      "Cet en-tête porte le numéro {found}, l’acte porte le numéro {expected}\u00a0: corrigez l’en-tête.",
      "This header bears number {found}, the act bears number {expected}: correct the header.",
    ),
  },
  checkDocument({ document, text, report }) {
    for (const { date, session } of wrongDates(document, text))
      report(
        "date",
        date.span,
        { ...dateData("found", date.value), ...dateData("expected", session.value) },
        {
          related: [{ span: session.span, message: say("Séance du {expected}", "Session of {expectedEn}") }],
        },
      );
    const agreeing = actsWithAgreeingHeaders(document);
    for (const header of document.headers) {
      const act = document.acts[header.act];
      const number = act?.number;
      if (!act || !number?.sure || !header.number.sure || sameNumber(number.value, header.number.value))
        continue;
      if (isNeighbour(document.acts, header)) continue;
      report(
        "other",
        header.number.span,
        { found: header.number.value, expected: number.value },
        {
          related: [
            {
              span: number.span,
              message: say("Numéro de l’acte\u00a0: {expected}", "Number of the act: {expected}"),
            },
          ],
          fixes: [
            {
              title: say("Écrire {expected}", "Write {expected}"),
              safe: agreeing.has(header.act),
              edits: [{ span: header.number.span, newText: number.value }],
            },
          ],
        },
      );
    }
  },
  examples: {
    good: [
      "Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nLe Conseil municipal approuve l’achat.\n\nPage 1 sur 2\n\nDélibération n° 2021-03\n\nAdoptée à l’unanimité.\n\nPage 2 sur 2",
      "Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nVu la délibération n° 2020-14,\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg - Séance du 8 février 2021 - Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nLe Conseil municipal approuve l’achat.\n\nPage 1 sur 2\n\nCommune de Valbourg - Séance du ⟦9 février 2021⟧ - Délibération n° 2021-03\n\nAdoptée à l’unanimité.\n\nPage 2 sur 2",
      },
      {
        text: "Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nLe Conseil municipal approuve l’achat.\n\nPage 1 sur 2\n\nDélibération n° ⟦2021-04⟧\n\nAdoptée à l’unanimité.\n\nPage 2 sur 2",
        fixed:
          "Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nLe Conseil municipal approuve l’achat.\n\nPage 1 sur 2\n\nDélibération n° 2021-03\n\nAdoptée à l’unanimité.\n\nPage 2 sur 2",
      },
      {
        text: "Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nLe Conseil municipal,\n\nPage 1 sur 3\n\nDélibération n° 2021-03\n\napprouve l’achat.\n\nPage 2 sur 3\n\nDélibération n° ⟦2021-13⟧\n\nAdoptée à l’unanimité.\n\nPage 3 sur 3",
        fixed:
          "Délibération n° 2021-03\nSéance du 8 février 2021\nObjet : Achat d’un broyeur\n\nLe Conseil municipal,\n\nPage 1 sur 3\n\nDélibération n° 2021-03\n\napprouve l’achat.\n\nPage 2 sur 3\n\nDélibération n° 2021-03\n\nAdoptée à l’unanimité.\n\nPage 3 sur 3",
      },
    ],
  },
});

/**
 * The dates in the repeated headers that are not the session's, where a header of the same words — the one with the
 * act's number, or that of another page — bears it.
 */
function wrongDates(document: DocumentModel, text: string): { date: DateMention; session: DateFact }[] {
  const wrong: { date: DateMention; session: DateFact }[] = [];
  for (const act of document.acts) {
    const own = document.headers.filter((header) => header.act === act.index);
    const session = act.session.date;
    if (own.length === 0 || !session?.sure) continue;
    const spans = own.map((header) => header.span);
    if (act.numberLabel) spans.unshift(act.numberLabel);
    const heads = spans.flatMap((span) => datedHead(act, text, span));
    const right = new Set(heads.filter(({ date }) => date.value === session.value).map(({ words }) => words));
    for (const { date, words } of heads)
      if (date.value !== session.value && date.sure && right.has(words)) wrong.push({ date, session });
  }
  return wrong;
}

/** The one date on the line of a header, and the words around it without any figure; none where it has several. */
function datedHead(act: Act, text: string, span: Span): { date: DateMention; words: string }[] {
  const line = lineAround(text, span.start);
  const dates = act.dates.filter((each) => each.span.start >= line.start && each.span.end <= line.end);
  const [date] = dates;
  if (!date || dates.some((each) => each.span.start !== date.span.start)) return [];
  const around = text.slice(line.start, date.span.start) + text.slice(date.span.end, line.end);
  return [{ date, words: foldText(around).replace(/\d+/g, "").replace(/\s+/g, " ").trim() }];
}

/** Where acts follow one another, a page may begin with the end of the act before. */
function isNeighbour(acts: readonly Act[], header: RunningHeader): boolean {
  const neighbours = [acts[header.act - 1], acts[header.act + 1]];
  return neighbours.some((act) => act?.number && sameNumber(act.number.value, header.number.value));
}

/** The acts of which a repeated header bears the right number. */
function actsWithAgreeingHeaders(document: DocumentModel): ReadonlySet<number> {
  const agreeing = new Set<number>();
  for (const header of document.headers) {
    const number = document.acts[header.act]?.number;
    if (!agreeing.has(header.act) && number && sameNumber(header.number.value, number.value))
      agreeing.add(header.act);
  }
  return agreeing;
}
