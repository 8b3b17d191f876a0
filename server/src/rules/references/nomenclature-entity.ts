import type { BodyKind } from "../../law/context.ts";
import { entityMismatch } from "../../law/nomenclature.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"commune" | "departement" | "region">({
  id: "nomenclature-entity",
  group: "references",
  level: "warning",
  law: [],
  title: {
    fr: "Le code matière est ouvert à cette collectivité",
    en: "The subject code is open to this body",
  },
  why: {
    fr: "Les codes 9.1, 9.2 et 9.3 sont réservés aux communes, aux départements et aux régions. Une intercommunalité qui emploie 9.1 l’a le plus souvent recopié d’un acte de la ville.",
    en: "Codes 9.1, 9.2 and 9.3 are reserved for communes, départements and régions. An intercommunal body that uses 9.1 mostly copied it from an act of the town.",
  },
  messages: {
    commune: {
      fr: "Le code {code} est réservé aux communes\u00a0: choisissez un code de la matière, ou 9.4.",
      en: "Code {code} is reserved for communes: choose a code of the subject, or 9.4.",
    },
    departement: {
      fr: "Le code {code} est réservé aux départements\u00a0: choisissez un code de la matière, ou 9.4.",
      en: "Code {code} is reserved for départements: choose a code of the subject, or 9.4.",
    },
    region: {
      fr: "Le code {code} est réservé aux régions\u00a0: choisissez un code de la matière, ou 9.4.",
      en: "Code {code} is reserved for régions: choose a code of the subject, or 9.4.",
    },
  },
  check({ act, report }) {
    const code = act.nomenclature?.code;
    const { kind } = act.collectivity;
    const configured = act.collectivity.official?.kind ?? null;
    const body = configured ?? (kind?.sure ? kind.value : null);
    if (!code?.sure || body === null) return;
    const owner = entityMismatch(code.value, body as BodyKind);
    if (owner !== "commune" && owner !== "departement" && owner !== "region") return;
    report(
      owner,
      code.span,
      { code: code.value },
      {
        related: kind ? [{ span: kind.span, message: { fr: "la collectivité", en: "the body" } }] : [],
      },
    );
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "Délibération n° 2023-04", "Nomenclature ACTES : 9.1"),
      lines(
        "Conseil communautaire de la communauté de communes du Val",
        "Délibération n° 2023-04",
        "Nomenclature ACTES : 9.4",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil communautaire de la communauté de communes du Val",
          "Délibération n° 2023-04",
          "Nomenclature ACTES : ⟦9.1⟧",
        ),
      },
      {
        text: lines("Conseil municipal de Valbrune", "Délibération n° 2023-04", "Nomenclature ACTES : ⟦9.2⟧"),
      },
      {
        text: lines("Conseil municipal de Valbrune", "Délibération n° 2023-04", "Nomenclature ACTES : ⟦9.3⟧"),
      },
    ],
  },
});
