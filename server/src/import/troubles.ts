import type { Bilingual } from "../text/language.ts";
import type { TroubleKind } from "./types.ts";

/** Why a document gives no text, in one sentence that says what to do. */
export const TROUBLES: Readonly<Record<TroubleKind, Bilingual>> = {
  encrypted: {
    fr: "ce document est protégé par un mot de passe : enregistrez-en une copie sans mot de passe, puis importez-la",
    en: "this document is protected by a password: save a copy without password, then import it",
  },
  scanned: {
    fr: "ce PDF est une image sans texte (numérisation) : passez-le d’abord à la reconnaissance de caractères (OCR)",
    en: "this PDF is a picture without text (a scan): have its characters recognised first (OCR)",
  },
  corrupt: {
    fr: "ce document est abîmé ou incomplet : ouvrez-le dans son logiciel, enregistrez-le de nouveau, puis importez-le",
    en: "this document is damaged or incomplete: open it in its own program, save it again, then import it",
  },
  tooLarge: {
    fr: "ce document est trop gros pour un acte : partagez-le, ou collez-en le texte",
    en: "this document is too large for an act: divide it, or paste its text",
  },
  tooLong: {
    fr: "ce PDF a plus de 3 000 pages : partagez-le",
    en: "this PDF has more than 3,000 pages: divide it",
  },
  empty: { fr: "ce document ne contient aucun texte", en: "this document holds no text" },
  ole: {
    fr: "c’est un ancien document Word (.doc) : enregistrez-le en .docx ou .odt, puis importez-le",
    en: "this is an old Word document (.doc): save it as .docx or .odt, then import it",
  },
  rtf: {
    fr: "c’est un document RTF : enregistrez-le en .docx ou .odt, puis importez-le",
    en: "this is an RTF document: save it as .docx or .odt, then import it",
  },
  archive: {
    fr: "cette archive n’est ni un DOCX ni un ODT : importez le document lui-même",
    en: "this archive is neither a DOCX nor an ODT: import the document itself",
  },
  unknown: {
    fr: "ce n’est ni un DOCX, ni un ODT, ni un PDF, ni un texte",
    en: "this is neither a DOCX, nor an ODT, nor a PDF, nor a text",
  },
};
