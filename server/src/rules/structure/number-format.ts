import { defineRule } from "../rule.ts";
import { readNumberForm } from "../shared/numberForm.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "number-format",
  group: "structure",
  level: "warning",
  law: [],
  title: say("Le numéro a la forme de la maison", "The number has the house's form"),
  why: say(
    "Chaque collectivité numérote ses actes d’une seule façon, que le registre et la télétransmission reprennent. Un numéro écrit autrement ne se retrouve ni dans le registre ni par une recherche.",
    "Each council numbers its acts in one way only, which the register and the electronic filing repeat. A number written otherwise is found neither in the register nor by a search.",
  ),
  messages: {
    form: say(
      "Le numéro «\u00a0{number}\u00a0» n’a pas la forme habituelle de la collectivité, comme {example}\u00a0: corrigez-le.",
      "Number “{number}” does not have this council's usual form, as in {example}: correct it.",
    ),
  },
  check({ act, styles, report }) {
    const form = styles.byId(act.style).number;
    if (!form || !act.number?.sure || readNumberForm(form.form, act.number.value)) return;
    report("form", act.number.span, { number: act.number.value, example: form.example });
  },
  examples: {
    good: [
      "Délibération n°V2021-011\nSéance ordinaire du lundi 8 février 2021\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Délibération n°⟦V2021-11⟧\nSéance ordinaire du lundi 8 février 2021\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Délibération n°⟦2021-011⟧\nSéance ordinaire du lundi 8 février 2021\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});
