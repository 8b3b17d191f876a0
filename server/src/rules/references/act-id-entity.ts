import { defineRule } from "../rule.ts";
import { configuredSiren, identifiersOf, soundSiren, spanOf } from "../shared/identifiers.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"other">({
  id: "act-id-entity",
  group: "references",
  level: "error",
  law: [],
  title: {
    fr: "Le SIREN de l’identifiant est celui de la collectivité",
    en: "The SIREN of the identifier is that of the body",
  },
  why: {
    fr: "Ville, intercommunalité et CCAS ont chacun leur SIREN\u00a0; un acte envoyé sous celui d’une autre est un acte de cette autre. L’erreur vient d’un modèle partagé entre services.",
    en: "Town, intercommunal body and CCAS each have their SIREN; an act sent under another’s is that other’s act. The mistake comes from a template shared between offices.",
  },
  messages: {
    other: {
      fr: "L’identifiant porte le SIREN {siren}, celui de la collectivité est {own}\u00a0: recopiez l’identifiant de l’accusé de réception, ou corrigez le SIREN des réglages.",
      en: "The identifier bears SIREN {siren}, that of the body is {own}: copy the identifier again from the receipt, or correct the SIREN in the settings.",
    },
  },
  check({ act, report }) {
    const own = configuredSiren(act);
    if (own === null) return;
    for (const reading of identifiersOf(act)) {
      const part = soundSiren(reading);
      if (part && part.text !== own) report("other", spanOf(part), { siren: part.text, own });
    }
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-DE"),
      lines(
        "Conseil communautaire de la communauté de communes du Val",
        "ID : 034-243400017-20230206-123456-DE",
      ),
    ],
    bad: [
      {
        text: lines("Conseil municipal de Valbrune", "ID : 034-⟦243400017⟧-20230206-123456-DE"),
        config: { collectivity: { siren: "213401722" } },
      },
      {
        text: lines(
          "Conseil communautaire de la communauté de communes du Val",
          "ID : 034-⟦213401722⟧-20230206-123456-DE-1-1",
        ),
        config: { collectivity: { siren: "243 400 017" } },
      },
    ],
  },
});
