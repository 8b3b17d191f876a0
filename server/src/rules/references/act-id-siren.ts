import { passesLuhn, sirenKey } from "../../law/siren.ts";
import { defineRule } from "../rule.ts";
import { identifiersOf, soundPart, spanOf } from "../shared/identifiers.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"key">({
  id: "act-id-siren",
  group: "references",
  level: "error",
  law: [],
  title: {
    fr: "Le SIREN de l’identifiant a la bonne clé",
    en: "The SIREN of the identifier has the right key",
  },
  why: {
    fr: "Le dernier chiffre d’un SIREN se calcule sur les huit autres\u00a0: s’il ne tombe pas juste, un chiffre au moins est faux. L’identifiant désigne alors une autre collectivité, ou aucune.",
    en: "The last digit of a SIREN is reckoned from the eight others: when it does not come out, at least one digit is wrong. The identifier then stands for another body, or for none.",
  },
  messages: {
    key: {
      fr: "Le SIREN {siren} est faux\u00a0: son dernier chiffre ne s’accorde pas avec les autres ({key} attendu après {first})\u00a0; recopiez l’identifiant de l’accusé de réception.",
      en: "SIREN {siren} is wrong: its last digit does not agree with the others ({key} expected after {first}); copy the identifier again from the receipt.",
    },
  },
  check({ act, report }) {
    for (const reading of identifiersOf(act)) {
      const part = soundPart(reading, "siren");
      if (!part || passesLuhn(part.text)) continue;
      const first = part.text.slice(0, 8);
      report("key", spanOf(part), { siren: part.text, first, key: sirenKey(first) ?? "" });
    }
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-DE"),
      lines("Conseil municipal de Valbrune", "SIRET 213 401 722 00010"),
    ],
    bad: [
      { text: lines("Conseil municipal de Valbrune", "ID : 034-⟦213401723⟧-20230206-123456-DE") },
      { text: lines("Conseil municipal de Valbrune", "ID : 034-⟦213401272⟧-20230206-123456-DE-1-1") },
    ],
  },
});
