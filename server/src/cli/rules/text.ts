import type { Bilingual } from "../../text/language.ts";

/** Headings of `explain` and of the list of rules. */
export const EXPLAIN = {
  level: { fr: "Niveau", en: "Level" },
  group: { fr: "Groupe", en: "Group" },
  law: { fr: "Loi", en: "Law" },
  noLaw: { fr: "calcul ou usage de rédaction", en: "arithmetic or drafting practice" },
  why: { fr: "Pourquoi", en: "Why" },
  file: { fr: "Avec cette fiche du conseil (delib.json)", en: "With this council file (delib.json)" },
  bad: { fr: "À ne pas écrire", en: "Wrong" },
  said: { fr: "Délib dit : {message}", en: "Délib says: {message}" },
  fixed: { fr: "Corrigé", en: "Mended" },
  good: { fr: "Juste", en: "Right" },
  settings: { fr: "Pour la régler", en: "To set it" },
  off: { fr: "la couper pour cette fois", en: "switch it off for this run" },
  ignore: {
    fr: "la taire à un endroit, au-dessus du passage",
    en: "silence it in one place, above the passage",
  },
  reason: { fr: "motif", en: "reason" },
  fixable: { fr: "avec correction", en: "with a fix" },
  count: { fr: "{n} {n#règle|règles}", en: "{n} {n#rule|rules}" },
  more: {
    fr: "delib explain RÈGLE : pourquoi, la loi, des exemples",
    en: "delib explain RULE: why, the law, examples",
  },
} as const satisfies Record<string, Bilingual>;
