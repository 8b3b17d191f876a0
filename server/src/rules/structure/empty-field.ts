import type { Act, Field, PeopleList } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { hull } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted, say } from "../shared/say.ts";

/** Camps of a vote: nothing after « Contre : » is how many houses write zero. */
const ZERO_WHEN_EMPTY =
  /^(?:votes? |voix )?(?:contre|abst|opposition|ne (?:prend|part|vot)|n'(?:a|ont|ayant)|non|nppv|blanc|nul|bulletin)/;

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
      "« {name} »\u00a0: rien n’est écrit après cet intitulé\u00a0; complétez-le ou supprimez-le.",
      "“{name}”: nothing is written after this label; fill it in or delete it.",
    ),
    slot: say(
      "« {name} »\u00a0: il manque un mot à cet endroit (heure, nom ou date)\u00a0; complétez la phrase.",
      "“{name}”: a word is missing here (hour, name or date); complete the sentence.",
    ),
  },
  check({ act, text, report }) {
    if (act.stage === "draft") return;
    for (const field of act.fields) {
      if (text.slice(field.value.start, field.value.end).trim() !== "" || mayBeEmpty(act, field)) continue;
      const where = field.kind === "slot" ? (hull([field.label, field.value]) ?? field.label) : field.label;
      report(field.kind, where, { name: quoted(field.name) });
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nNombre de membres en exercice : 3\nPrésents : Anne BEL, Luc COLIN, Marc DORE.\nAbsents :\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nSéance ouverte à 18 h 30 sous la présidence de Mme Anne BEL, Maire.\nCommissions : Finances\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nCommissions :\n",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n⟦Commissions⟧ :\nSecrétaire de séance : Mme Anne BEL\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n⟦Séance ouverte à⟧ sous la présidence de Mme Anne BEL, Maire.\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

/** Whether nothing after the label is a way to say « none ». */
function mayBeEmpty(act: Act, field: Field): boolean {
  if (field.kind === "slot") return false;
  if (ZERO_WHEN_EMPTY.test(foldText(field.name))) return true;
  const { absent, excused, represented } = act.members;
  if (isLabelOf(field, excused)) return true;
  if (isLabelOf(field, absent) || isLabelOf(field, represented)) return !someoneIsMissing(act);
  return false;
}

function isLabelOf(field: Field, list: PeopleList): boolean {
  return list.label !== null && list.label.start === field.label.start;
}

/** Whether the figures surely leave members who are in none of the lists; false when they cannot tell. */
function someoneIsMissing({ tally }: Act): boolean {
  if (!tally.sure || tally.inOffice === null || tally.present === null) return false;
  return tally.inOffice > tally.present + (tally.represented ?? 0) + (tally.absent ?? 0);
}
