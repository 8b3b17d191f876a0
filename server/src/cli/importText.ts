import type { Bilingual } from "../text/language.ts";

/** What `delib import` says of its files. */
export const IMPORT = {
  exists: {
    fr: "le fichier existe déjà : ajoutez --force pour le remplacer, ou donnez un autre nom avec -o",
    en: "the file is already there: add --force to replace it, or give another name with -o",
  },
  itself: {
    fr: "l’acte remplacerait le document lui-même : donnez un autre nom avec -o",
    en: "the act would replace the document itself: give another name with -o",
  },
  twice: {
    fr: "un autre document donne le même fichier : importez celui-ci à part, avec -o",
    en: "another document gives the same file: import this one apart, with -o",
  },
  manyFiles: {
    fr: "plusieurs documents : donnez un dossier avec -o, « {path} » n’en est pas un",
    en: "several documents: give a folder with -o, “{path}” is none",
  },
  folder: {
    fr: "c’est un dossier : nommez les documents, par exemple « {path}/*.pdf »",
    en: "this is a folder: name the documents, for instance “{path}/*.pdf”",
  },
} as const satisfies Record<string, Bilingual>;
