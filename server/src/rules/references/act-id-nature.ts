import { actNature } from "../../law/actIdTables.ts";
import { defineRule } from "../rule.ts";
import { ownIdentifier, soundPart, spanOf } from "../shared/identifiers.ts";
import { lines } from "../shared/lines.ts";
import { mayBeMinutes } from "../shared/minutes.ts";

export default defineRule<"unknown" | "other">({
  id: "act-id-nature",
  group: "references",
  level: "error",
  law: [],
  title: { fr: "La nature de l’acte est DE", en: "The nature of the act is DE" },
  why: {
    fr: "Le contrôle de légalité classe les actes par nature\u00a0: DE pour une délibération, AR, AI, CC, BF ou AU pour les autres. Une délibération envoyée sous une autre nature n’est pas enregistrée comme telle.",
    en: "The prefecture files acts by nature: DE for a délibération, AR, AI, CC, BF or AU for the others. A délibération sent under another nature is not recorded as one.",
  },
  messages: {
    unknown: {
      fr: "La nature «\u00a0{nature}\u00a0» n’existe pas\u00a0: une délibération est de nature DE.",
      en: "Nature “{nature}” does not exist: a délibération has nature DE.",
    },
    other: {
      fr: "L’identifiant dit «\u00a0{nature}\u00a0» ({label})\u00a0: une délibération est de nature DE.",
      en: "The identifier says “{nature}” ({labelEn}): a délibération has nature DE.",
    },
  },
  check({ act, document, text, report }) {
    const reading = ownIdentifier(act);
    const part = reading && soundPart(reading, "nature");
    if (!part || part.text.toUpperCase() === "DE") return;
    const known = actNature(part.text);
    // Minutes are no délibération: they are sent under several natures.
    if (known && mayBeMinutes(act, document)) return;
    // A budget goes to the prefecture with the act that votes it, as one file of nature BF.
    if (part.text.toUpperCase() === "BF" && ofBudget(text.slice(act.range.start, act.range.end))) return;
    const data = { nature: part.text, label: known?.label.fr ?? "", labelEn: known?.label.en ?? "" };
    report(known ? "other" : "unknown", spanOf(part), data, {
      fixes: [
        {
          title: { fr: "Écrire DE", en: "Write DE" },
          safe: true,
          edits: [{ span: spanOf(part), newText: "DE" }],
        },
      ],
    });
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-DE"),
      lines("Procès-verbal du conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-AU"),
      lines(
        "Conseil municipal de Valbrune",
        "ID : 034-213401722-20230206-123456-BF",
        "Objet : Budget primitif 2023",
      ),
    ],
    bad: [
      {
        text: lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-⟦AR⟧"),
        fixed: lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-DE"),
      },
      {
        text: lines("Conseil municipal de Valbrune", "034-213401722-20230206-123456-⟦DF⟧-1-1"),
        fixed: lines("Conseil municipal de Valbrune", "034-213401722-20230206-123456-DE-1-1"),
      },
    ],
  },
});

/** Whether the act speaks of a budget, a décision modificative or the accounts of a year. */
function ofBudget(text: string): boolean {
  return /budg[eé]t|d[eé]cisions? modificative|compte (?:administratif|financier|de gestion)/i.test(text);
}
