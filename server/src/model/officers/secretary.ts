import { Cue } from "../../french/cues.ts";
import type { LabelHit, PhraseHit } from "../../syntax/syntax.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { matchAtCue } from "../matchAtCue.ts";
import { cellUnder } from "../people/columns.ts";
import { REACH, readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";
import { firstPerson, lineAbove, sentenceBefore, whoIsNamed } from "./sentence.ts";

/** The secretary: « Secrétaire de séance : X », « X a été élue secrétaire de séance ». */
export function readSecretary(scope: Scope): Person | null {
  for (const label of scope.labels("secretary")) {
    // A name left blank is not the next label's.
    const next = scope
      .labelsIn(scope.rangeOf(label.start))
      .find((each) => each.start >= label.end && (each.opensLine || each.line === label.line));
    const value = behindCommune(scope.text, label.value + wasNamed(scope.text, label.value));
    const found = readPersonAt(scope, value, Math.min(next?.start ?? Infinity, value + REACH));
    if (found) return proposedBy(scope, found.end) ?? found.person;
    const under = underBlank(scope, label);
    if (under) return under;
  }
  const { text } = scope;
  for (const phrase of scope.phrases("secretaryNamed")) {
    if (OTHER_SECRETARY.test(text.slice(phrase.end, phrase.end + 24))) continue;
    const signs = whoSigns(scope, phrase);
    if (signs) return signs;
    const behind = namedBehind(scope, phrase.end);
    if (behind) return behind;
    const sentence = sentenceBefore(text, phrase.start);
    if (ASKED.test(text.slice(sentence, phrase.start))) continue;
    const agreed = AGREED.exec(text.slice(sentence, phrase.start));
    const accepted = agreed ? readPersonAt(scope, sentence + agreed[0].length, phrase.start) : null;
    if (accepted) return accepted.person;
    const tail = text.slice(phrase.end, phrase.end + 60);
    const stop = STOP.exec(tail);
    if (!NAMED.test(text.slice(sentence, phrase.end + (stop ? stop.index : tail.length)))) {
      const beside = besideColumn(scope, phrase);
      if (beside) return beside;
      continue;
    }
    // The name stands on the same line, or a wrapped sentence holds it on the line above.
    const line = lastIndexWithin(text, "\n", sentence, phrase.start) + 1;
    const before =
      (text.startsWith(", ", phrase.start - 2) ? besideComma(scope, sentence, phrase.start) : null) ??
      whoIsNamed(scope, Math.max(line, sentence), phrase.start) ??
      (OPENING.test(text.slice(line, line + 16))
        ? null
        : firstPerson(scope, lineAbove(text, line, sentence), phrase.start));
    if (before) return before;
    const colon = /^ ?: ?/.exec(text.slice(phrase.end, phrase.end + 3))?.[0].length ?? 0;
    const after = readPersonAt(scope, phrase.end + colon, phrase.end + 80);
    if (after) return after.person;
  }
  return null;
}

/** « La secrétaire de séance, Zoé MOREL » alone on its line, or the name alone on the next one; null else. */
function whoSigns(scope: Scope, { start, end }: PhraseHit): Person | null {
  const { text } = scope;
  const ends = text.charCodeAt(end);
  if (ends !== 0x2c && ends !== 0x0a && ends !== 0x20) return null;
  if (!text.startsWith("seance", end - 6) || !LEADS.test(text.slice(Math.max(0, start - 4), start)))
    return null;
  // « Le Maire,⏎Le secrétaire de séance,⏎A⏎B »: the first name below is that of the first title.
  const name = SIGNED.exec(text.slice(end, end + 70));
  if (name?.[1]?.includes("\n") && TITLE_ABOVE.test(text.slice(Math.max(0, start - 90), start - 3)))
    return null;
  return name ? (readPersonAt(scope, end + (name[1] as string).length)?.person ?? null) : null;
}

const TITLE_ABOVE =
  /(?:^|\n)(?:(?:monsieur|madame|m\.|mme) )?l[ae] (?:maire|presidente?|vice-presidente?|premiere? adjointe?|adjointe?)[^\n]{0,60}\n{0,2}$/;
const LEADS = /(?:^|\n)l[ae] $/;
const SIGNED =
  /^( ?,? ?\n{1,3}| ?, ?)(?:(?:m|mme|mlle)\. ?|mme |monsieur |madame )?[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){1,3}\.?(?:\n|$)/;

/** « Secrétaire de séance : Luc PETIT : je vous propose Mme Anne DURAND »: whom he proposes; null else. */
function proposedBy(scope: Scope, end: number): Person | null {
  const proposal = PROPOSAL.exec(scope.text.slice(end, end + 90));
  return proposal ? (readPersonAt(scope, end + proposal[0].length)?.person ?? null) : null;
}

const PROPOSAL =
  /^(?:, (?:le |la )?(?:maire|presidente?),?)? ?(?:: ?(?:«|")? ?je (?:vous )?|,? )propose (?:la candidature |la designation |de designer |comme secretaire )?(?:de |d')?(?=m\.|mr|mme|mlle|monsieur|madame)/;

/** « Secrétaire de séance :⏎⏎Mme Anne DURAND »: alone on the line under a blank one. */
function underBlank(scope: Scope, { colon, opensLine, value }: LabelHit): Person | null {
  if (!opensLine) return null;
  const { text } = scope;
  const gap = (colon ? BLANK_LINE : BULLET_BELOW).exec(text.slice(value, value + 20));
  if (!gap) return null;
  const from = value + gap[0].length;
  const found = readPersonAt(scope, from, from + 80);
  return found && /^ ?(?:\n|$|[-,] )/.test(text.slice(found.end, found.end + 3)) ? found.person : null;
}

/** « Secrétaire de séance⏎⏎• Mme X ». */
const BULLET_BELOW = /^ ?\n(?: ?\n)? ?[-·•] ?(?=(?:mm?\.?|mr|mmes?|mlle|monsieur|madame) )/;

const BLANK_LINE = /^ ?\n ?\n(?=(?:mm?\.?|mr|mmes?|mlle|monsieur|madame) )/;

/** « Secrétaire de séance » alone in the right of two columns: the name under it. */
function besideColumn(scope: Scope, { start, end }: PhraseHit): Person | null {
  const { text, syntax } = scope;
  const { map } = syntax.folded;
  if ((map[start] as number) - (map[start - 1] ?? 0) < 3 || !/^ ?:? ?(?:\n|$)/.test(text.slice(end, end + 4)))
    return null;
  const cell = cellUnder(syntax, start);
  return cell && (readPersonAt(scope, cell.from, cell.to)?.person ?? null);
}

/** « …, en présence de Mme X, secrétaire »: who stands last before the comma; null without a civility. */
function besideComma(scope: Scope, from: number, to: number): Person | null {
  const last = [...scope.text.slice(from, to).matchAll(/\b(?:mm?\.|mmes?|monsieur|madame) /g)].pop();
  const found = last ? readPersonAt(scope, from + last.index, to) : null;
  return found && found.end === to - 2 ? found.person : null;
}

/**
 * « Il est procédé à la nomination d'un secrétaire pris dans le sein du conseil. M. X, ayant obtenu la majorité des
 * suffrages, a été désigné pour remplir ces fonctions »: the sentence behind names him.
 */
function namedBehind(scope: Scope, from: number): Person | null {
  const { text } = scope;
  const taken = TAKEN.exec(text.slice(from, from + 120));
  if (!taken) return null;
  const next = from + taken[0].length;
  const fills = FILLS.exec(text.slice(next, next + 260));
  return fills ? firstPerson(scope, next, next + fills.index) : null;
}

const TAKEN = /^[^.]{0,20}\b(?:pris|choisi)e?[ \n][^.]{0,60}\bsein\b[^.]{0,40}[.;:,]\s/;

const FILLS =
  /\b(?:designe|nomme|elu|choisi)e?[^.]{0,40}\b(?:remplir|exercer|assurer)[ \n](?:ces|cette)[ \n]fonction/;

/** « Le maire propose la candidature de Mme X en qualité de secrétaire »; null when nobody is proposed. */
export function readProposedSecretary(scope: Scope): Person | null {
  const { from, to } = scope.own;
  const match = matchAtCue(scope.syntax, Cue.candidate, PROPOSED, from, Math.min(to, from + 12000));
  return match ? (readPersonAt(scope, match.index + match[0].length)?.person ?? null) : null;
}

/** The word « secrétaire » must follow within the sentence. */
const PROPOSED =
  /(?:candidature|propose|designation) (?:de |d')(?=[^.\n]{2,70}\n{0,2}[^.\n]{0,70}\bsecretaire)/y;

/** « Secrétaire d’État », « secrétaire générale »: offices that are none of the session. */
const OTHER_SECRETARY = /^[ \n](?:d'etat|generale?|perpetuel|departemental|national)/;

/** « Secrétaire de séance : Commune de Valbourg - M. X »: where the name itself begins. */
function behindCommune(text: string, at: number): number {
  return at + (COMMUNE.exec(text.slice(at, at + 80))?.[0].length ?? 0);
}

const COMMUNE =
  /^(?:(?:(?:commune|ville) (?:de |d'|du |des )|la commune de )[a-z' -]{2,40}? ?(?: -|:|,|\/) ?(?=[a-z])|(?!(?:mm?|mmes?|mlles?)\b|monsieur|madame|messieurs|mesdames)[a-z][a-z' -]{2,30} - (?=(?:m\.|mr|mme|mlle|monsieur|madame) ))/;

/** The length of « Il a été désigné » where the name is expected. */
function wasNamed(text: string, at: number): number {
  return WAS_NAMED.exec(text.slice(at, at + 40))?.[0].length ?? 0;
}

const WAS_NAMED = /^(?:(?:il|elle) )?(?:a ete|est) (?:designe|nomme|elu|choisi)e?\b ?:? ?/;

/** « Il propose au conseil, qui l'accepte, la désignation de Mme X, conseillère, en qualité de secrétaire ». */
const AGREED =
  /^[^.;]{0,120}\baccepte,?[ \n][^.;]{0,20}\bdesignation[ \n](?:de[ \n]|d')(?=[^.;:]{3,70}\b(?:en qualite de|comme)[ \n]$)/;

/** « Le maire demande qui est candidat pour la fonction de secrétaire »: nobody is named yet. */
const ASKED = /\bdemande (?:qui|s'il)\b[^.]{0,60}\b(?:candidat|volontaire)/;

const NAMED =
  /\b(?:nommee?|designee?|elue?|choisie?|assure|remplit|remplir|exerce|est|sera|designent|nomment|elisent|(?:procede a|fait)[ \n]l'appel)\b/;

/** The end of the sentence behind « secrétaire ». */
const STOP = /^\.\s|[a-z]{3}\.\s/;

/** Words with which a sentence begins: what stands on the line above is not of it. */
const OPENING =
  /^(?:l[ae] |les |il |elle |a ete |est |conformement|en application|vu |objet|nomination|designation)/;
