import type { Bilingual } from "../text/language.ts";

/** What the help of the command line says. */
export const PROGRAM = {
  about: {
    fr: "Délib lit des délibérations (texte) et contrôle dates, présents, quorum, votes et références.",
    en: "Délib reads French délibérations (plain text) and checks dates, attendance, quorum, votes and references.",
  },
  usage: { fr: "<commande> [options]", en: "<command> [options]" },
  filesUsage: { fr: "[options] [fichiers…]", en: "[options] [files…]" },
  ruleUsage: { fr: "[options] <règle>", en: "[options] <rule>" },
  optionsUsage: { fr: "[options]", en: "[options]" },
  check: { fr: "Contrôle des actes et dit ce qui ne va pas", en: "Checks acts and tells what is wrong" },
  inspect: { fr: "Montre les faits lus dans chaque acte", en: "Shows the facts read in each act" },
  export: {
    fr: "Écrit des actes dans un autre format : SCDL, Akoma Ntoso, DOCX, HTML, JSON",
    en: "Writes acts in another format: SCDL, Akoma Ntoso, DOCX, HTML, JSON",
  },
  exportFormat: {
    fr: "scdl, akn, docx, html ou json (sinon, d’après la fin du nom donné à -o)",
    en: "scdl, akn, docx, html or json (else told by the ending of the name given to -o)",
  },
  exportOutput: {
    fr: "écrit dans ce fichier, ou dans ce dossier quand il y a plusieurs fichiers à écrire",
    en: "writes into this file, or into this folder when there are several files to write",
  },
  exportSiret: {
    fr: "SIRET de la collectivité, 14 chiffres (SCDL ; sinon celui de delib.json)",
    en: "SIRET of the collectivity, 14 digits (SCDL; else the one of delib.json)",
  },
  exportNomenclature: {
    fr: "code de la nomenclature ACTES des actes qui n’en portent pas, par exemple 8.8 (SCDL)",
    en: "code of the ACTES classification for acts that bear none, for instance 8.8 (SCDL)",
  },
  exportPrefecture: {
    fr: "autorité de contrôle, par exemple PREF034 ou SPREF0341 (SCDL)",
    en: "authority of control, for instance PREF034 or SPREF0341 (SCDL)",
  },
  exportUrl: {
    fr: "adresse de l’acte publié, où {number}, {date} et {file} sont ceux de l’acte (SCDL)",
    en: "address of the published act, in which {number}, {date} and {file} are the act’s (SCDL)",
  },
  exportStatus: {
    fr: "Code de sortie : 0 tout est écrit, 1 un acte est laissé de côté (c’est dit), 2 mauvais usage ou fichier illisible.",
    en: "Exit status: 0 all is written, 1 an act was left out (which is told), 2 bad usage or unreadable file.",
  },
  explain: {
    fr: "Explique une règle : pourquoi, la loi, un mauvais et un bon exemple",
    en: "Explains a rule: why, the law, a bad and a good example",
  },
  rules: { fr: "Donne la liste des règles", en: "Lists the rules" },
  layOut: {
    fr: "Met des actes en forme (espaces, puces, tirets) sans changer un mot, comme l’éditeur",
    en: "Lays acts out (spaces, bullets, dashes) without changing a word, as the editor does",
  },
  layOutCheck: {
    fr: "n’écrit rien : nomme les fichiers à mettre en forme, et échoue s’il y en a",
    en: "writes nothing: names the files that are not laid out, and fails when there are any",
  },
  layOutDiff: {
    fr: "n’écrit rien : montre ce qui changerait",
    en: "writes nothing: shows what would change",
  },
  import: {
    fr: "Fait un acte (.delib) d’un DOCX, d’un ODT, d’un PDF ou du texte d’un PDF",
    en: "Makes an act (.delib) from a DOCX, an ODT, a PDF or the text of a PDF",
  },
  importName: { fr: "<fichiers...>", en: "<files...>" },
  importFiles: {
    fr: "documents DOCX, ODT, PDF ou textes ; « - » : l’entrée standard (document, ou texte collé d’un PDF)",
    en: "DOCX, ODT, PDF documents or texts; “-”: standard input (a document, or text pasted from a PDF)",
  },
  importOutput: {
    fr: "écrit l’acte dans ce fichier, ou les actes dans ce dossier ; « - » : la sortie standard ; sans elle, à côté du document (X.pdf → X.delib)",
    en: "writes the act into this file, or the acts into this folder; “-”: standard output; without it, beside the document (X.pdf → X.delib)",
  },
  importForce: { fr: "remplace un fichier qui existe déjà", en: "replaces a file that is already there" },
  importQuiet: { fr: "ne dit rien de ce qui a été fait", en: "says nothing of what was done" },
  layOutQuiet: { fr: "aucun nom de fichier, aucun résumé", en: "no file names, no summary" },
  help: { fr: "affiche cette aide", en: "shows this help" },
  helpCommand: { fr: "affiche l’aide d’une commande", en: "shows the help of a command" },
  helpUsage: { fr: "help [commande]", en: "help [command]" },
  version: { fr: "affiche la version", en: "shows the version" },
  files: {
    fr: "fichiers, dossiers ou motifs (« actes/**/*.txt ») ; « - » : l’entrée standard ; rien : le dossier courant",
    en: "files, folders or globs (“acts/**/*.txt”); “-”: standard input; none: the current folder",
  },
  filesName: { fr: "[fichiers...]", en: "[files...]" },
  ruleName: { fr: "<règle>", en: "<rule>" },
  rule: { fr: "nom de la règle, par exemple vote-sum", en: "name of the rule, for instance vote-sum" },
  lang: {
    fr: "langue des messages : fr ou en (sinon LC_ALL, LC_MESSAGES, LANG)",
    en: "language of the messages: fr or en (else LC_ALL, LC_MESSAGES, LANG)",
  },
  color: { fr: "couleurs même hors d’un terminal", en: "colours even outside a terminal" },
  noColor: { fr: "aucune couleur", en: "no colours" },
  checkFormat: {
    fr: "text (défaut), json, sarif, github, gitlab ou junit",
    en: "text (default), json, sarif, github, gitlab or junit",
  },
  format: { fr: "text (défaut) ou json", en: "text (default) or json" },
  level: {
    fr: "cache ce qui est moins grave : error, warning, info ou hint",
    en: "hides what is less serious: error, warning, info or hint",
  },
  maxWarnings: {
    fr: "échoue au-delà de N avertissements",
    en: "fails when there are more than N warnings",
  },
  fix: { fr: "applique les corrections sûres", en: "applies the safe fixes" },
  diff: {
    fr: "montre ce que --fix changerait, sans rien écrire",
    en: "shows what --fix would change, without writing",
  },
  stdinFilename: {
    fr: "nom sous lequel l’entrée standard est montrée",
    en: "name under which standard input is shown",
  },
  style: {
    fr: "style de la maison ; sans lui, celui que le texte fait reconnaître",
    en: "house style; without it, the one that the text shows",
  },
  styles: {
    fr: "dossier des styles de votre collectivité ; sans lui, .delib/styles à côté des actes ou plus haut",
    en: "folder of your council’s styles; without it, .delib/styles beside the acts or above",
  },
  ruleLevel: {
    fr: "niveau d’une règle, ou off : --rule number-format=off (autant de fois que voulu)",
    en: "level of a rule, or off: --rule number-format=off (as often as wanted)",
  },
  output: { fr: "écrit le résultat dans ce fichier", en: "writes the result into this file" },
  quiet: { fr: "seulement les constats, sans résumé", en: "findings only, no summary" },
  status: {
    fr: "Code de sortie : 0 aucun constat de niveau erreur, 1 au moins un, 2 mauvais usage ou fichier illisible.",
    en: "Exit status: 0 no finding of level error, 1 at least one, 2 bad usage or unreadable file.",
  },
} as const satisfies Record<string, Bilingual>;

/** Headings that the parser of arguments writes in English. */
export const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "Usage :",
  "Arguments:": "Arguments :",
  "Options:": "Options :",
  "Global Options:": "Options communes :",
  "Commands:": "Commandes :",
};

/** Names of the values of options, in angle brackets. */
export const VALUES = {
  format: { fr: "format", en: "format" },
  level: { fr: "niveau", en: "level" },
  number: { fr: "N", en: "N" },
  name: { fr: "nom", en: "name" },
  rule: { fr: "règle=niveau", en: "rule=level" },
  file: { fr: "fichier", en: "file" },
  folder: { fr: "dossier", en: "folder" },
  language: { fr: "langue", en: "language" },
  siret: { fr: "SIRET", en: "SIRET" },
  code: { fr: "code", en: "code" },
  url: { fr: "adresse", en: "address" },
} as const satisfies Record<string, Bilingual>;

/** Commands of later versions: the words are kept for them. */
export const RESERVED = ["lsp"] as const;
