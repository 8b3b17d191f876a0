import type { Bilingual, Language } from "../text/language.ts";
import { fillTemplate } from "../text/template.ts";
import type { Imported } from "./types.ts";

/** What an import did, in a few words: « 2 en-têtes et 4 numéros de page retirés, 72 fins de ligne recollées ». */
export function summaryOf({ removed, joined, mended }: Imported, language: Language): string {
  const gone = [
    counted(REMOVED.headers, removed.headers.length, language),
    counted(REMOVED.footers, removed.footers.length, language),
    counted(REMOVED.pageNumbers, removed.pageNumbers.length, language),
  ].filter((each) => each !== "");
  const done = [counted(JOINED, joined, language), counted(MENDED, mended, language)].filter(
    (each) => each !== "",
  );
  const parts = [...(gone.length > 0 ? [`${LEFT_OUT[language]}${gone.join(", ")}`] : []), ...done];
  return parts.length > 0 ? parts.join(language === "fr" ? " ; " : "; ") : NOTHING[language];
}

function counted(words: Bilingual, n: number, language: Language): string {
  return n === 0 ? "" : fillTemplate(words[language], { n }, language);
}

const LEFT_OUT: Bilingual = { fr: "laissés de côté : ", en: "left out: " };
const REMOVED = {
  headers: {
    fr: "{n} {n#en-tête|en-têtes} de page",
    en: "{n} page {n#header|headers}",
  },
  footers: {
    fr: "{n} {n#pied|pieds} de page",
    en: "{n} page {n#footer|footers}",
  },
  pageNumbers: {
    fr: "{n} {n#numéro|numéros} de page",
    en: "{n} page {n#number|numbers}",
  },
} as const satisfies Record<string, Bilingual>;
const JOINED: Bilingual = {
  fr: "{n} {n#fin de ligne recollée|fins de ligne recollées}",
  en: "{n} line {n#end|ends} joined",
};
const MENDED: Bilingual = {
  fr: "{n} {n#mot coupé réparé|mots coupés réparés}",
  en: "{n} cut {n#word|words} mended",
};
const NOTHING: Bilingual = { fr: "rien à nettoyer", en: "nothing to clean" };
