import type { Bilingual } from "../text/language.ts";

/** What `delib init` says. */
export const INIT = {
  about: {
    fr: "Écrit la fiche du conseil (delib.json) d’après les actes d’un dossier",
    en: "Writes the council file (delib.json) from the acts of a folder",
  },
  usage: { fr: "[options] [dossier]", en: "[options] [folder]" },
  folderName: { fr: "[dossier]", en: "[folder]" },
  folder: {
    fr: "dossier des actes, où la fiche est écrite ; rien : le dossier courant",
    en: "folder of the acts, where the file is written; none: the current folder",
  },
  force: { fr: "remplace la fiche qui est déjà là", en: "replaces the file that is there already" },
  exists: {
    fr: "cette fiche est déjà là : modifiez-la, ou ajoutez --force pour la remplacer",
    en: "this file is there already: edit it, or add --force to replace it",
  },
  noFolder: {
    fr: "ce n’est pas un dossier : indiquez celui où sont les actes",
    en: "this is no folder: name the one that holds the acts",
  },
  learnt: {
    fr: "{file} : {name}{n} {n#membre appris|membres appris} de {acts} {acts#acte|actes}",
    en: "{file}: {name}{n} {n#member|members} learnt from {acts} {acts#act|acts}",
  },
  check: { fr: "À vérifier à la main :", en: "To check by hand:" },
  inUse: {
    fr: "Elle sert désormais pour les actes de ce dossier et de ceux qu’il contient : delib check, et l’éditeur.",
    en: "It is used from now on for the acts of this folder and of those below it: delib check, and the editor.",
  },
} as const satisfies Record<string, Bilingual>;
