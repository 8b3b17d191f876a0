import type { Bilingual } from "../text/language.ts";

/** What `delib style` and the reading of style files say. */
export const STYLE = {
  about: {
    fr: "Apprend la façon d’écrire de votre collectivité dans ses propres actes",
    en: "Learns how your council writes from its own acts",
  },
  usage: { fr: "learn [options] <dossier…>", en: "learn [options] <folder…>" },
  learn: {
    fr: "Lit quelques actes d’une collectivité (trois à cinq) et écrit leur style dans un fichier",
    en: "Reads a few acts of one council (three to five) and writes their style into a file",
  },
  learnUsage: { fr: "[options] <dossier…>", en: "[options] <folder…>" },
  folderName: { fr: "<dossier...>", en: "<folder...>" },
  folder: {
    fr: "dossier des actes, ou fichiers (« actes/*.txt »)",
    en: "folder of the acts, or files (“acts/*.txt”)",
  },
  output: {
    fr: "écrit le style dans ce fichier (sinon .delib/styles/NOM.json, d’où il est repris)",
    en: "writes the style into this file (else .delib/styles/NAME.json, where it is found)",
  },
  force: { fr: "remplace un style qui est déjà là", en: "replaces a style that is there already" },
  exists: {
    fr: "un style est déjà là : ajoutez --force pour le remplacer, ou -o pour l’écrire ailleurs",
    en: "a style is there already: add --force to replace it, or -o to write it elsewhere",
  },
  learnt: {
    fr: "{file} : style « {name} » appris de {n} actes ({parts} parties attendues, {wordings} formules)",
    en: "{file}: style “{name}” learnt from {n} acts ({parts} parts required, {wordings} wordings)",
  },
  inUse: {
    fr: "Il sert désormais pour les actes de ce dossier : delib check, et l’éditeur.",
    en: "It is used from now on for the acts of this folder: delib check, and the editor.",
  },
  noFolder: {
    fr: "dossier des styles introuvable : vérifiez --styles, ou « styles » dans delib.json",
    en: "folder of the styles not found: look at --styles, or “styles” in delib.json",
  },
} as const satisfies Record<string, Bilingual>;
