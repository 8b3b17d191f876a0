import type { Bilingual } from "../../text/language.ts";

/** What may go wrong around an export; what is wrong in an act the exporters say. */
export const EXPORT = {
  noFormat: {
    fr: "dites le format : --format scdl, akn, docx, html ou json",
    en: "say the format: --format scdl, akn, docx, html or json",
  },
  manyFiles: {
    fr: "{n} fichiers à écrire : donnez un dossier avec -o DOSSIER",
    en: "{n} files to write: give a folder with -o FOLDER",
  },
  notFolder: {
    fr: "{n} fichiers à écrire, et « {path} » n’est pas un dossier : donnez un dossier avec -o",
    en: "{n} files to write, and “{path}” is no folder: give a folder with -o",
  },
  binary: {
    fr: "le format {format} n’est pas du texte : donnez un fichier avec -o, par exemple -o acte.{format}",
    en: "the format {format} is no text: give a file with -o, for instance -o acte.{format}",
  },
  ownInput: {
    fr: "c’est l’un des actes à exporter : il n’est pas écrasé ; choisissez un autre nom avec -o",
    en: "this is one of the acts to export: it is not overwritten; choose another name with -o",
  },
  siret: {
    fr: "« {value} » n’est pas un SIRET : --siret attend 14 chiffres avec une clé juste",
    en: "“{value}” is no SIRET: --siret needs 14 digits with a right key",
  },
  prefecture: {
    fr: "« {value} » refusé pour --prefecture (attendu : PREF034, SPREF0341 ou SGAR075)",
    en: "“{value}” refused for --prefecture (expected: PREF034, SPREF0341 or SGAR075)",
  },
  place: { fr: "ligne {line}", en: "line {line}" },
  actPlace: { fr: "délibération {act}, ligne {line}", en: "délibération {act}, line {line}" },
  actOnly: { fr: "délibération {act}", en: "délibération {act}" },
} as const satisfies Record<string, Bilingual>;
