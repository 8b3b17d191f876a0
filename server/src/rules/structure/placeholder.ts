import { Cue } from "../../french/cues.ts";
import type { DocumentModel } from "../../model/types.ts";
import { type Folded, toFolded } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { lineAround } from "../shared/matches.ts";
import { quoted, say } from "../shared/say.ts";

/** Spaces between the words of one line, as typed or extracted. */
const SPACES = [" ", "\t", "\u00a0", "\u202f"] as const;
const GAP = `[${SPACES.join("")}]`;
/** « é » composed, decomposed or without its accent. */
const E = "(?:[ée]|e\u0301)";
const E_UP = "(?:[ÉE]|E\u0301)";

/**
 * What a template leaves to be filled in, as one expression. Runs are bounded, so that a page
 * of underscores is as quick as a word:
 * - a date to fill in: `…/…/…`, `../../....`, `__/__/____`, `XX/XX/2023`;
 * - the day, month or year of a date: `12/__/2024`;
 * - underscores, dots or ellipses for a name after « M. », or for a sum before « € »;
 * - underscores after a word; dots after « le », « du », « n° », « à », « de »;
 * - `XXXX`, or `XX` beside a unit, a month or « n° » (alone it may be a roman number);
 * - `[à compléter]`, `[date]`; « À COMPLÉTER » in capitals; TODO;
 * - what is left of a snippet: `${1:…}`, `{{number}}`, « Prénom NOM », « jj/mm/aaaa ».
 */
const PLACEHOLDER = new RegExp(
  [
    `(?:_{1,8}|\\.{2,8}|…{1,3}|[Xx]{2})${GAP}{0,9}/${GAP}{0,9}(?:_{1,8}|\\.{2,8}|…{1,3}|[Xx]{2})${GAP}{0,9}/${GAP}{0,9}(?:_{1,8}|\\.{2,8}|…{1,3}|[Xx]{2,4}|(?:19|20)\\d\\d|20(?:xx|XX|__))`,
    "(?<=(?<!\\d)\\d{1,2}/)(?:_{1,8}|[Xx]{2}|\\.{2,8}|…{1,3})(?=/(?:\\d{2}){1,2}(?!\\d))",
    "(?<![\\p{L}\\d/])(?:_{1,8}|[Xx]{2}|…{1,3}|\\.{4,8})(?=/\\d{1,2}/(?:19|20)\\d\\d(?!\\d))",
    "(?<=(?<!\\d)\\d{1,2}/\\d{1,2}/(?:20)?)(?:_{1,8}|[Xx]{2}(?:[Xx]{2})?|\\.{2,8}|…{1,3})(?![\\p{L}\\d])",
    `(?<=(?<!\\p{L})(?:M|MM|Mr|Mme|Mlle|Me|Monsieur|Madame|Maître)\\.?${GAP}{1,9})(?:_{2,80}|\\.{4,200}|…{2,80})`,
    `(?<=\\p{L}${GAP}{1,9})(?:_{2,80}|\\.{4,200}|…{2,80})(?=${GAP}{0,3}(?:€|euros?(?!\\p{L})|%))`,
    "(?<=[\\p{L}:°] )_(?: _){2,40}(?![\\p{L}\\d_])",
    `\\[(?:NOM|Nom)${GAP}{1,3}(?:et${GAP}{1,3})?(?:PR${E_UP}NOM|Pr${E}nom)[^\\]\\n]{0,40}\\]`,
    `(?<=[\\p{L}\\d°:(]${GAP}{1,9}|[°:(])_{3,80}(?![\\p{L}\\d])`,
    `(?<=(?<!\\p{L})(?:le|du|n°|à|de|au|par)${GAP}{1,9})(?:\\.{4,200}|…{2,80})(?!${GAP}{0,9}\\d)`,
    "(?<![\\p{L}\\d])(?:X{4,20}|x{4,20}|20XX|20xx)(?![\\p{L}\\d])",
    `(?<![\\p{L}\\d])X{2,3}(?=${GAP}{1,9}(?:€|euros?|voix|%|membres|habitants|heures|ans|janvier|f${E}vrier|mars|avril|mai|juin|juillet|ao(?:[ûu]|u\u0302)t|septembre|octobre|novembre|d${E}cembre)(?!\\p{L}))`,
    `(?<=n°${GAP}{0,9})X{2,3}(?![\\p{L}\\d])`,
    `[[(]${GAP}{0,9}(?:[àÀaA]|[aA]\u0300)${GAP}{1,9}(?:compl${E}ter|COMPL${E_UP}TER|pr${E}ciser|PR${E_UP}CISER|renseigner|RENSEIGNER)[^\\])\\n]{0,60}[\\])]`,
    `\\[(?:date|nom|pr${E}nom|montant|num${E}ro|nombre|objet|heure|lieu|adresse)(?:${GAP}{1,9}[^\\]\\n]{0,40})?\\]`,
    `(?<!\\p{L})(?:À|A\u0300|A)${GAP}{1,9}(?:COMPL${E_UP}TER|PR${E_UP}CISER|RENSEIGNER)(?!\\p{L})`,
    "(?<![\\p{L}\\d@#/])(?:TODO|FIXME|TBD)(?![\\p{L}\\d])",
    "\\$\\{\\d{1,2}[:|][^}\\n]{0,80}\\}",
    "\\{\\{[A-Za-z]{1,40}\\}\\}",
    `(?<!\\p{L})(?:Pr${E}nom${GAP}{1,9}NOM|jj/mm/aaaa|jj${GAP}{1,9}mois${GAP}{1,9}aaaa|aaaa-nnn)(?!\\p{L})`,
  ].join("|"),
  "uy",
);

/** More than this in one act is noise: nobody reads further. */
const MOST = 200;

export default defineRule({
  id: "placeholder",
  group: "structure",
  level: "warning",
  law: [],
  title: say("Il reste des mots à compléter", "Words are left to be filled in"),
  why: say(
    "«\u00a0XX\u00a0», «\u00a0…/…/…\u00a0», «\u00a0____\u00a0» ou «\u00a0[à compléter]\u00a0» viennent d’un modèle\u00a0: la valeur n’a pas été écrite. Dans un acte voté, l’information manque et l’acte peut être contesté ou refusé par la préfecture.",
    "“XX”, “…/…/…”, “____” or “[à compléter]” come from a template: the value was never written. In an act that was voted the information is missing, and the act may be challenged or refused by the prefecture.",
  ),
  messages: {
    left: say(
      "«\u00a0{words}\u00a0» est resté à compléter\u00a0: écrivez la valeur, ou supprimez ces signes.",
      "“{words}” was left to be filled in: write the value, or delete these signs.",
    ),
  },
  check({ act, document, text, report }) {
    if (act.stage === "draft") return;
    for (const found of placeholdersIn(text, document, act.range)) {
      if (isSignature(text, found) || isOrnament(text, found)) continue;
      report("left", found, { words: quoted(text.slice(found.start, found.end), 30) });
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAnnexe XX du rapport ; le XXe siècle ; voir https://valbourg.example/a___b ; « […] ».\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nSomme : [à compléter] euros.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nSignature : ______________",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le ⟦…/…/…⟧",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe montant est de ⟦XX⟧ euros, au profit de ⟦[nom de l’association]⟧, payé le ⟦__/__/____⟧.\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nRapport ⟦(à compléter)⟧. Crédits : ⟦XXXX⟧. ⟦TODO⟧ relire. Sous le n° ⟦_____⟧, à hauteur de ⟦……………⟧ euros, dû par ⟦Prénom NOM⟧ le ⟦jj/mm/aaaa⟧.\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

/** The placeholders of a range in the order of the text, none over another. */
function placeholdersIn(text: string, { syntax }: DocumentModel, range: Span): Span[] {
  const { cues, folded } = syntax;
  const from = toFolded(folded, range.start);
  const to = toFolded(folded, range.end);
  const found: Span[] = [];
  let end = range.start;
  for (const cue of cues.of(Cue.blank, from, to)) {
    for (const at of beginningsAt(folded, cue)) {
      if (at < end || found.length >= MOST) continue;
      PLACEHOLDER.lastIndex = at;
      const length = PLACEHOLDER.exec(text)?.[0].length ?? 0;
      if (length === 0) continue;
      end = at + length;
      found.push(span(at, end));
    }
  }
  return found;
}

/** The offsets of the source at which a placeholder may begin, for a cue: « à compléter » begins before its verb. */
function beginningsAt({ text, map, source }: Folded, cue: number): number[] {
  const begins: number[] = [];
  if (text.startsWith("a ", cue - 2)) {
    const lead = map[cue - 2] as number;
    if (source.charCodeAt(lead - 1) === 0x28) begins.push(lead - 1);
    begins.push(lead);
  }
  begins.push(map[cue] as number);
  // A run of dots may be of full stops, then of ellipses.
  for (let dot = cue + 1; text.charCodeAt(cue) === 0x2e && text.charCodeAt(dot) === 0x2e; dot++) {
    const next = map[dot] as number;
    if (source.charCodeAt(next) !== source.charCodeAt(next - 1)) begins.push(next);
  }
  return begins;
}

/** « ______ COMPTE RENDU ______ », « 24 avril 2020 ____ Compte rendu »: a line drawn between titles. */
function isOrnament(text: string, { start, end }: Span): boolean {
  if (text.charAt(start) !== "_") return false;
  const after = text.slice(end, end + LONGEST_TITLE);
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  if (/^ {0,3}\p{Lu}[\p{Lu} '’.-]{3,50}_{3}/u.test(after) || /_{3}[\p{Lu} '’.-]{4,52}$/u.test(before))
    return true;
  // The width of the page may have broken the line.
  const ahead = /^\s{0,3}(\p{Lu}{3,}[ \n]\p{Lu}[\p{Lu} \n]{1,40}?)[ \n]?_{3}/u.exec(after);
  const behind = /_{3}[ \n]?(\p{Lu}{3,}[ \n]\p{Lu}[\p{Lu} \n]{1,40}?)\s{0,3}$/u.exec(before);
  if ([ahead, behind].some((title) => title && !/\n[\s\S]*\n/.test(title[0]))) return true;
  return /\p{L} (?:19|20)\d\d {1,3}$/u.test(before) && /^ {1,3}\p{Lu}/u.test(after);
}

const LONGEST_TITLE = 60;

/** Whether the blank is where somebody signs by hand. */
function isSignature(text: string, blank: Span): boolean {
  const line = lineAround(text, blank.start);
  const before = span(Math.max(line.start, blank.start - 80), blank.start);
  return /sign|visa|cachet|paraphe/i.test(text.slice(before.start, before.end));
}
