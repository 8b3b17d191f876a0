import type { Bilingual } from "../../text/language.ts";

/** What keeps an act, or one of its columns, out of the SCDL file: what, where, what to do. */
export const SCDL = {
  noAct: {
    fr: "aucun acte n’a été lu dans ce fichier : rien n’en est écrit",
    en: "no act was read in this file: nothing of it is written",
  },
  draft: {
    fr: "cet acte n’est pas encore voté (ni décision ni voix) : la ligne n’est pas écrite ; complétez l’acte ou laissez-le hors de l’export",
    en: "this act is not voted yet (no decision, no votes): its row is not written; complete the act or leave it out of the export",
  },
  postponed: {
    fr: "cette délibération est reportée ou retirée, donc pas adoptée : la ligne n’est pas écrite",
    en: "this délibération was postponed or withdrawn, hence not adopted: its row is not written",
  },
  name: {
    fr: "le nom de la collectivité manque (COLL_NOM) : écrivez-le en tête de l’acte ou dans delib.json ; la ligne n’est pas écrite",
    en: "the name of the collectivity is missing (COLL_NOM): write it at the head of the act or in delib.json; the row is not written",
  },
  siret: {
    fr: "le SIRET de la collectivité manque (COLL_SIRET) : donnez ses 14 chiffres dans delib.json ou avec --siret ; la ligne n’est pas écrite",
    en: "the SIRET of the collectivity is missing (COLL_SIRET): give its 14 digits in delib.json or with --siret; the row is not written",
  },
  siretForm: {
    fr: "« {value} » n’est pas un SIRET (COLL_SIRET) : il faut 14 chiffres et une clé juste ; la ligne n’est pas écrite",
    en: "“{value}” is no SIRET (COLL_SIRET): 14 digits and a right key are needed; the row is not written",
  },
  siretOther: {
    fr: "le SIRET {value} n’est pas celui de la collectivité de l’acte, de SIREN {siren} (COLL_SIRET) : exportez cet acte avec le sien ; la ligne n’est pas écrite",
    en: "SIRET {value} is not that of the act’s collectivity, whose SIREN is {siren} (COLL_SIRET): export this act with its own; the row is not written",
  },
  siretShared: {
    fr: "le SIRET {value} est ici celui de {other} (COLL_SIRET), et l’acte est de {name} : exportez à part les actes de chaque collectivité",
    en: "SIRET {value} is that of {other} here (COLL_SIRET), and the act is of {name}: export the acts of each body apart",
  },
  number: {
    fr: "le numéro de la délibération manque (DELIB_ID) : écrivez « Délibération n° … » ; la ligne n’est pas écrite",
    en: "the number of the délibération is missing (DELIB_ID): write “Délibération n° …”; the row is not written",
  },
  date: {
    fr: "la date de la séance manque ou n’est pas sûre (DELIB_DATE) : écrivez « Séance du 18 mars 2025 » ; la ligne n’est pas écrite",
    en: "the date of the session is missing or doubtful (DELIB_DATE): write “Séance du 18 mars 2025”; the row is not written",
  },
  dateDiffers: {
    fr: "l’acte se contredit sur la date de la séance (DELIB_DATE, règle {rule}) : corrigez-la ; la ligne n’est pas écrite",
    en: "the act contradicts itself on the session’s date (DELIB_DATE, rule {rule}): mend it; the row is not written",
  },
  code: {
    fr: "le code de la nomenclature ACTES manque (DELIB_MATIERE_CODE) : écrivez « Nomenclature ACTES : 8.8 » dans l’acte, ou donnez un code par défaut avec --nomenclature ou dans delib.json (actes.nomenclature) ; la ligne n’est pas écrite",
    en: "the code of the ACTES classification is missing (DELIB_MATIERE_CODE): write “Nomenclature ACTES : 8.8” in the act, or give a default code with --nomenclature or in delib.json (actes.nomenclature); the row is not written",
  },
  codeUnknown: {
    fr: "« {value} » n’est pas un code de niveau 2 de la nomenclature ACTES (DELIB_MATIERE_CODE) : corrigez-le ; la ligne n’est pas écrite",
    en: "“{value}” is no code of level 2 of the ACTES classification (DELIB_MATIERE_CODE): mend it; the row is not written",
  },
  object: {
    fr: "l’objet manque (DELIB_OBJET) : écrivez « Objet : … » ; la ligne n’est pas écrite",
    en: "the object is missing (DELIB_OBJET): write “Objet : …”; the row is not written",
  },
  votesPartial: {
    fr: "les voix pour, contre et d’abstention ne sont pas toutes dans l’acte : les colonnes VOTE_ restent vides",
    en: "votes for, against and abstentions are not all in the act: the VOTE_ columns stay empty",
  },
  votesWrong: {
    fr: "l’acte se contredit sur les voix (règle {rule}) : les colonnes VOTE_ restent vides ; corrigez-les",
    en: "the act contradicts itself on the votes (rule {rule}): the VOTE_ columns stay empty; mend them",
  },
  votesNoOffice: {
    fr: "le nombre de membres en exercice manque (VOTE_EFFECTIF) : les colonnes VOTE_ restent vides",
    en: "the number of members in office is missing (VOTE_EFFECTIF): the VOTE_ columns stay empty",
  },
  votesMany: {
    fr: "{n} voix pour {office} membres en exercice (VOTE_REEL) : les colonnes VOTE_ restent vides ; corrigez l’un des deux",
    en: "{n} votes for {office} members in office (VOTE_REEL): the VOTE_ columns stay empty; mend one of them",
  },
  prefId: {
    fr: "« {value} » n’est pas une autorité de contrôle (PREF_ID) : écrivez-la comme PREF034 ou SPREF0341 ; les colonnes PREF_ restent vides",
    en: "“{value}” is no authority of control (PREF_ID): write it as PREF034 or SPREF0341; the PREF_ columns stay empty",
  },
  prefDate: {
    fr: "la préfecture aurait reçu l’acte avant la séance (PREF_DATE) : la colonne reste vide ; corrigez la date",
    en: "the préfecture would have received the act before the session (PREF_DATE): the column stays empty; mend the date",
  },
  duplicate: {
    fr: "le numéro {value} est déjà celui d’une autre ligne, lue dans {other} (DELIB_ID) : vérifiez que l’acte n’est pas là deux fois",
    en: "number {value} is that of another row already, read in {other} (DELIB_ID): see that the act is not there twice",
  },
  invalid: {
    fr: "« {value} » ne convient pas à la colonne {column} du schéma : la ligne n’est pas écrite",
    en: "“{value}” does not fit the column {column} of the schema: the row is not written",
  },
  empty: {
    fr: "aucune ligne complète : aucun fichier n’est écrit",
    en: "no complete row: no file is written",
  },
} as const satisfies Record<string, Bilingual>;
