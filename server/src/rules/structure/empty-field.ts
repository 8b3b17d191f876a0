import type { Act, Field } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { hull } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { lineAround } from "../shared/matches.ts";
import { quoted, say } from "../shared/say.ts";

export default defineRule({
  id: "empty-field",
  group: "structure",
  level: "warning",
  law: [],
  title: say("Un champ est resté vide", "A field was left blank"),
  why: say(
    "Un intitulé sans rien derrière, ou une phrase à laquelle il manque l’heure ou le nom, est le plus souvent un modèle que l’on a oublié de remplir. L’acte est publié tel quel et l’oubli se voit. Une liste d’absents vide que le décompte confirme n’est pas une faute.",
    "A label with nothing after it, or a sentence that lacks its hour or name, is most often a template that was not filled in. The act is published as it stands and the gap shows. An empty list of absent members that the count confirms is no fault.",
  ),
  messages: {
    label: say(
      "«\u00a0{name}\u00a0»\u00a0: rien n’est écrit après cet intitulé\u00a0; complétez-le ou supprimez-le.",
      "“{name}”: nothing is written after this label; fill it in or delete it.",
    ),
    slot: say(
      "«\u00a0{name}\u00a0»\u00a0: il manque un mot à cet endroit (heure, nom ou date)\u00a0; complétez la phrase.",
      "“{name}”: a word is missing here (hour, name or date); complete the sentence.",
    ),
  },
  check({ act, text, report }) {
    if (act.stage === "draft") return;
    const filled = filledLabels(text, act);
    for (const field of act.fields) {
      if (text.slice(field.value.start, field.value.end).trim() !== "" || opensColumn(text, field, filled))
        continue;
      const where = field.kind === "slot" ? (hull([field.label, field.value]) ?? field.label) : field.label;
      report(field.kind, where, { name: quoted(field.name) });
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nNombre de membres en exercice : 3\nPrésents : Anne BEL, Luc COLIN, Marc DORE.\nAbsents :\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nSéance ouverte à 18 h 30 sous la présidence de Mme Anne BEL, Maire.\nCommissions : Finances\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nCommissions :\n",
      "Commune de Valbourg\nDate de convocation :\nDate d’affichage :\n2 février 2021\n10 février 2021\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n⟦Commissions⟧ :\nSecrétaire de séance : Mme Anne BEL\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\n⟦Date de convocation⟧ :\nObjet :\nConseil municipal\n1/2\nDate de convocation :\n2 février 2021\nObjet :\nConseil municipal\n2/2\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n⟦Séance ouverte à⟧ sous la présidence de Mme Anne BEL, Maire.\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

/**
 * Whether the next line is a bare label too: an extraction put the labels of a table in one column and their values in
 * another, so that none of them is empty.
 */
function opensColumn(text: string, field: Field, filled: ReadonlySet<string>): boolean {
  if (field.kind === "slot" || filled.has(foldText(field.name))) return false;
  // « après dépôt en préfecture⏎le : »: the certificate that is filled in by hand.
  if (/[\n\r]/.test(text.slice(field.label.start, field.label.end))) return true;
  const line = lineAround(text, field.label.end);
  // The column beside it follows on the same line, behind a wide gap.
  if (/^[ \u00a0]{0,2}:[ \t\u00a0]{3,200}\S/.test(text.slice(field.label.end, line.end))) return true;
  const below = lineAround(text, nextLine(text, line.end));
  // « Nombre de conseillers :⏎- en exercice : 14 »: the values are the items below.
  const item = text.slice(below.start, below.end);
  if (/^[ \t]*[-–•·] ?\S/.test(item) && !SENTENCE.test(item)) return true;
  // « Objet : Finances :⏎⏎> Décision modificative n° 1 »: the value announces the item under a blank line.
  if (item.trim() === "" && /^\s{1,6}> ?\S/.test(text.slice(below.start, below.start + 20))) return true;
  return holdsColumn(text, line.end);
}

/** No column has more labels than this. */
const MOST_LABELS = 12;
/** With which a sentence of the act begins: no value of a field does. */
const SENTENCE =
  /^\s*[-*]?\s*(?:le (?:conseil|comit)|l[’'](?:assembl|an )|la commission|vu |consid|apr[eè]s |monsieur le|madame la|m\. le|mme la|il est |adopt|approuv|l[ea] (?:maire|pr[eé]sident))/i;

/** Whether the lines after `from` are bare labels, and what stands under the last of them may be their values. */
function holdsColumn(text: string, from: number): boolean {
  let at = from;
  for (let labels = 0; labels < MOST_LABELS; labels++) {
    const next = lineAround(text, nextLine(text, at));
    if (next.start <= at && labels > 0) return labels > 0;
    if (!/:[\s\u00a0*]{0,20}$/.test(text.slice(Math.max(next.start, next.end - 24), next.end)))
      return labels > 0 && !SENTENCE.test(text.slice(next.start, Math.min(next.end, next.start + 40)));
    at = next.end;
  }
  return true;
}

function nextLine(text: string, end: number): number {
  return Math.min(text.length, end + (text.startsWith("\r\n", end) ? 2 : 1));
}

/** The labels that have a value somewhere in the act, as on the other pages of a margin: elsewhere they are blank. */
function filledLabels(text: string, { fields }: Act): ReadonlySet<string> {
  const filled = fields.filter(({ value }) => text.slice(value.start, value.end).trim() !== "");
  return new Set(filled.map(({ name }) => foldText(name)));
}
