import type { Bilingual } from "../text/language.ts";

/** Usage, files and settings: what may go wrong around the acts themselves. */
export const TROUBLE = {
  atLine: { fr: "ligne {line} : {text}", en: "line {line}: {text}" },
  unknownOption: { fr: "option inconnue « {word} »", en: "unknown option “{word}”" },
  unknownCommand: { fr: "commande inconnue « {word} »", en: "unknown command “{word}”" },
  valueMissing: { fr: "l’option « {word} » attend une valeur", en: "option “{word}” needs a value" },
  argumentMissing: { fr: "il manque un argument : {word}", en: "an argument is missing: {word}" },
  folderMissing: { fr: "il manque le dossier des actes", en: "the folder of the acts is missing" },
  tooMany: { fr: "trop d’arguments pour « {word} »", en: "too many arguments for “{word}”" },
  didYouMean: { fr: " ; vouliez-vous dire « {word} » ?", en: "; did you mean “{word}”?" },
  didYouMeanCheck: {
    fr: " ; pour contrôler un acte : delib check {word}",
    en: "; to check an act: delib check {word}",
  },
  seeHelp: { fr: " (aide : delib --help)", en: " (help: delib --help)" },
  reserved: {
    fr: "« {word} » sera disponible dans une prochaine version",
    en: "“{word}” will come in a later version",
  },
  badValue: {
    fr: "valeur « {value} » refusée pour {option} (attendu : {allowed})",
    en: "value “{value}” refused for {option} (expected: {allowed})",
  },
  badRule: {
    fr: "« {value} » n’est pas de la forme règle=niveau (par exemple number-format=off)",
    en: "“{value}” is not of the form rule=level (for instance number-format=off)",
  },
  unknownRule: { fr: "règle inconnue « {word} »", en: "unknown rule “{word}”" },
  unknownStyle: {
    fr: "style inconnu « {word} » (connus : {allowed})",
    en: "unknown style “{word}” (known: {allowed})",
  },
  seeRules: { fr: " (liste : delib rules)", en: " (list: delib rules)" },
  notWholeNumber: { fr: "un nombre entier, 0 ou plus", en: "a whole number, 0 or more" },
  noMatch: { fr: "ce motif ne correspond à aucun fichier", en: "no file matches this pattern" },
  noAct: {
    fr: "aucun acte dans ce dossier (fichiers .delib, .delib.md ou .delib.txt)",
    en: "no act in this folder (files .delib, .delib.md or .delib.txt)",
  },
  ENOENT: { fr: "fichier introuvable", en: "no such file" },
  EACCES: { fr: "lecture refusée", en: "reading is not allowed" },
  EISDIR: { fr: "c’est un dossier, pas un fichier", en: "this is a folder, not a file" },
  ENOTDIR: {
    fr: "fichier introuvable : une partie du chemin n’est pas un dossier",
    en: "no such file: a part of the path is no folder",
  },
  ELOOP: { fr: "liens symboliques en boucle", en: "symbolic links in a loop" },
  ENAMETOOLONG: { fr: "nom de fichier trop long", en: "file name too long" },
  EMFILE: { fr: "trop de fichiers ouverts à la fois", en: "too many open files" },
  ENOSPC: { fr: "plus de place sur le disque", en: "no space left on the disk" },
  EROFS: { fr: "le disque est en lecture seule", en: "the disk is read-only" },
  readFailed: { fr: "lecture impossible ({code})", en: "cannot be read ({code})" },
  writeFailed: { fr: "écriture impossible ({code})", en: "cannot be written ({code})" },
  writeRefused: { fr: "écriture refusée", en: "writing is not allowed" },
  noFolder: {
    fr: "le dossier où écrire n’existe pas : créez-le, ou donnez un autre nom",
    en: "the folder to write into does not exist: create it, or give another name",
  },
  readOnly: { fr: "fichier en lecture seule, non corrigé", en: "read-only file, not mended" },
  notRegular: { fr: "ni un fichier ni un dossier", en: "neither a file nor a folder" },
  tooLarge: { fr: "fichier trop gros (plus de {limit} Mo)", en: "file too large (more than {limit} MB)" },
  pdf: {
    fr: "c’est un PDF, pas un texte : enregistrez-en le texte dans un fichier .delib",
    en: "this is a PDF, not a text: save its text into a .delib file",
  },
  zip: {
    fr: "c’est un document Word, LibreOffice ou une archive, pas un texte : enregistrez-en le texte dans un fichier .delib",
    en: "this is a Word or LibreOffice document or an archive, not a text: save its text into a .delib file",
  },
  ole: {
    fr: "c’est un ancien document Word, pas un texte : enregistrez-en le texte dans un fichier .delib",
    en: "this is an old Word document, not a text: save its text into a .delib file",
  },
  rtf: {
    fr: "c’est un document RTF, pas un texte : enregistrez-en le texte dans un fichier .delib",
    en: "this is an RTF document, not a text: save its text into a .delib file",
  },
  unknown: { fr: "ce n’est pas un texte", en: "this is not a text" },
  lossy: {
    fr: "des octets ne sont pas du {encoding} : fichier non corrigé, pour ne rien perdre",
    en: "some bytes are no {encoding}: file not mended, so that nothing is lost",
  },
  unencodable: {
    fr: "« {character} » ne s’écrit pas en {encoding} : fichier non corrigé",
    en: "“{character}” cannot be written in {encoding}: file not mended",
  },
  factsWouldChange: {
    fr: "défaut de Délib : la mise en forme changerait un fait lu ; fichier laissé tel quel",
    en: "fault of Délib: the layout would change a fact that is read; file left as it is",
  },
  brokenRule: {
    fr: "défaut de Délib dans la règle {rule} ({error}) ; les autres règles ont été appliquées",
    en: "fault of Délib in the rule {rule} ({error}); the other rules were applied",
  },
  broken: { fr: "défaut de Délib à la lecture ({error})", en: "fault of Délib while reading ({error})" },
  crash: { fr: "défaut de Délib : {error}", en: "fault of Délib: {error}" },
} as const satisfies Record<string, Bilingual>;

/** Words of the results. */
export const RESULT = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  info: { fr: "information", en: "note" },
  hint: { fr: "conseil", en: "hint" },
  errors: { fr: "{n} {n#erreur|erreurs}", en: "{n} {n#error|errors}" },
  warnings: { fr: "{n} {n#avertissement|avertissements}", en: "{n} {n#warning|warnings}" },
  infos: { fr: "{n} {n#information|informations}", en: "{n} {n#note|notes}" },
  hints: { fr: "{n} {n#conseil|conseils}", en: "{n} {n#hint|hints}" },
  filesRead: {
    fr: "{n} {n#fichier contrôlé|fichiers contrôlés}",
    en: "{n} {n#file|files} checked",
  },
  nothing: { fr: "rien à signaler", en: "nothing to report" },
  unread: {
    fr: "{n} {n#fichier n’a|fichiers n’ont} pu être {n#lu|lus} en entier ou {n#écrit|écrits}",
    en: "{n} {n#file|files} could not be read entirely or written",
  },
  fixable: {
    fr: "{n} {n#correction sûre : ajoutez|corrections sûres : ajoutez} --fix pour {n#l’appliquer|les appliquer}, --diff pour {n#la voir|les voir}",
    en: "{n} safe {n#fix|fixes}: add --fix to apply {n#it|them}, --diff to see {n#it|them}",
  },
  fixed: { fr: "{n} {n#correction appliquée|corrections appliquées}", en: "{n} {n#fix|fixes} applied" },
  wouldFix: {
    fr: "{n} {n#correction sûre|corrections sûres} (rien n’a été écrit)",
    en: "{n} safe {n#fix|fixes} (nothing was written)",
  },
  laidOut: {
    fr: "{n} {n#fichier mis|fichiers mis} en forme, {same} déjà en forme",
    en: "{n} {n#file|files} laid out, {same} already so",
  },
  notLaidOut: {
    fr: "{n} {n#fichier|fichiers} à mettre en forme, {same} en forme (rien n’a été écrit)",
    en: "{n} {n#file|files} to lay out, {same} already so (nothing was written)",
  },
  suppressed: {
    fr: "{n} {n#constat passé|constats passés} sous silence par un commentaire",
    en: "{n} {n#finding|findings} silenced by a comment",
  },
  tooManyWarnings: {
    fr: "{n} {n#avertissement|avertissements}, {max} {max#admis|admis} au plus",
    en: "{n} {n#warning|warnings}, at most {max} allowed",
  },
  identity: { fr: "règle {rule}", en: "rule {rule}" },
  law: { fr: "loi : {law}", en: "law: {law}" },
  see: { fr: "voir aussi : {text}", en: "see also: {text}" },
  fix: { fr: "correction : {title}", en: "fix: {title}" },
  byFix: { fr: "(faite par --fix)", en: "(done by --fix)" },
  labelled: { fr: "{label} : {text}", en: "{label}: {text}" },
  until: { fr: "… jusqu’à la ligne {line}", en: "… to line {line}" },
} as const satisfies Record<string, Bilingual>;
