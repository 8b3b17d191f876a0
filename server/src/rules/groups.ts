import type { Bilingual } from "../text/language.ts";

/** The groups of rules with their names, in the order in which people are shown them; each is a folder beside this file. */
export const GROUPS = {
  dates: { fr: "Dates", en: "Dates" },
  attendance: { fr: "Présences, pouvoirs, quorum", en: "Attendance, proxies, quorum" },
  votes: { fr: "Votes", en: "Votes" },
  references: { fr: "Références ACTES", en: "ACTES references" },
  structure: { fr: "Structure de l’acte", en: "Structure of the act" },
  amounts: { fr: "Montants et citations", en: "Amounts and citations" },
  register: { fr: "Registre", en: "Register" },
  suppression: { fr: "Mises sous silence", en: "Suppressions" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The group of a rule: what it looks at. */
export type RuleGroup = keyof typeof GROUPS;
