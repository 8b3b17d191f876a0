import { say } from "../../rules/shared/say.ts";

/** Words that Délib itself adds, none of them in the act's own text. */
export const WORDS = {
  vote: say("Résultat du vote", "Result of the vote"),
  untitled: say("Délibération", "Délibération"),
  act: say("Acte", "Act"),
} as const;
