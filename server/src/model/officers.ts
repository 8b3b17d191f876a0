import { readCivility, readOfficeTitle } from "../french/civilities.ts";
import { Cue } from "../french/cues.ts";
import type { LabelHit, PhraseHit } from "../syntax/syntax.ts";
import type { Folded } from "../text/fold.ts";
import { isFoldedLetter } from "../text/letters.ts";
import { lastIndexWithin } from "../text/search.ts";
import { WordSet } from "../text/wordSet.ts";
import { isOtherField } from "./fields.ts";
import { matchAtCue, matchesAtCue } from "./matchAtCue.ts";
import { cellUnder } from "./people/columns.ts";
import { personOf, sourceText } from "./people/person.ts";
import { afterMargin } from "./people/tokens.ts";
import { initialsEnd, isFieldWord, type NameWord, readNameWord } from "./people/words.ts";
import type { Scope } from "./scope.ts";
import type { Person } from "./types.ts";

/** The farthest, in characters, that a name is looked for from the words that announce it. */
const REACH = 160;

/** The longest piece of a line that is read for one person. */
const LONGEST_READING = 1000;

/** One person named at a folded offset: civility, function and name in any order; null when no name is there. */
export function readPersonAt(
  scope: Scope,
  from: number,
  limit = from + REACH,
): { person: Person; end: number } | null {
  const { folded } = scope.syntax;
  const { text } = scope;
  const to = Math.min(limit, from + LONGEST_READING, text.length);
  let gender: "m" | "f" | null = null;
  let office: string | null = null;
  const words: NameWord[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    // « Luc PETIT. Étaient présents »: the name ends with its sentence. « J. PETIT », « St. Luc » go on.
    if (code === 0x2e && words.length > 0 && endsWord(text, at)) break;
    if (code === 0x20 || code === 0x0a || code === 0x2e || code === 0x2a) {
      if (
        code === 0x0a &&
        (text.charCodeAt(at + 1) === 0x0a || (words.length > 0 && !wraps(scope, words, at)))
      )
        break;
      if (code === 0x2e && endsSentence(words, at)) break;
      at++;
      continue;
    }
    // « sous la présidence du Maire : Luc PETIT »
    if ((code === 0x2c || (code === 0x3a && at <= from + LONGEST_OFFICE)) && words.length === 0) {
      at++;
      continue;
    }
    if (!isFoldedLetter(code)) break;
    const civility = readCivility(text, at);
    if (civility && words.length === 0) {
      gender = civility.gender;
      at = civility.end;
      continue;
    }
    // « Daniel MAITRE »: a surname.
    if (
      civility &&
      !(words.length > 0 && readNameWord(folded, at, to)?.shape === "upper" && civility.end - at > 3)
    )
      break;
    const title = readOfficeTitle(text, at);
    if (title && words.length === 0) {
      office = sourceText(folded, at, title.end);
      at = title.end;
      continue;
    }
    if (title) break;
    const word = readNameWord(folded, at, to);
    if (!word) break;
    if (word.shape === "lower" || (words.length === 0 && isNoName(scope, word))) break;
    // « Luc PETIT Le quorum étant atteint »: the next sentence, the full stop being lost.
    if (word.shape === "title" && words.length > 0 && (isWhole(words) || opensSentence(text, word))) break;
    if (word.shape === "particle" && words.length === 0) {
      at = word.end;
      continue;
    }
    if (beginsAnew(words, word) || (words.length > 0 && isFieldWord(text, word))) break;
    // « J. », « A.-T. »: the full stop belongs to the initial.
    const stops = word.shape === "initial" && text.charCodeAt(word.end) === 0x2e;
    const whole = stops ? { ...word, end: initialsEnd(text, word.end + 1, to) } : word;
    words.push(whole);
    at = whole.end;
  }
  while (words.length > 0 && (words[words.length - 1] as NameWord).shape === "particle") words.pop();
  const last = words[words.length - 1];
  if (!last || !words.some((word) => word.shape === "upper" || word.shape === "title")) return null;
  const after = office ?? officeAfter(scope, last.end);
  return { person: personOf(folded, words, gender, after), end: last.end };
}

/** « le Maire », « M. le Président » before a colon. */
const LONGEST_OFFICE = 24;

/** Words that begin in capitals what is no name of a person. */
const NO_NAME = new WordSet(
  "il elle ils elles conseil code comite assemblee commune article present presents presentes etait etaient absent absents ordre objet secretaire nomination designation election".split(
    " ",
  ),
);

/** Whether a word is one of them, with its article or without. */
function isNoName({ syntax, text }: Scope, word: NameWord): boolean {
  if (NO_NAME.has(text, word.start, word.end)) return true;
  if (!ARTICLES.has(text, word.start, word.end)) return false;
  const next = readNameWord(syntax.folded, word.end + 1, text.length);
  return next !== null && NO_NAME.has(text, next.start, next.end);
}

const ARTICLES = new WordSet(["le", "la", "les"]);

/** Words in capitals with which a sentence goes on behind a name. */
const OPENS = new WordSet([
  "le",
  "la",
  "les",
  "l'",
  "ont",
  "a",
  "est",
  "etaient",
  "un",
  "une",
  "il",
  "elle",
  "date",
]);

function opensSentence(text: string, { start, end }: NameWord): boolean {
  return OPENS.has(text, start, end) || NO_NAME.has(text, start, end);
}

/** Whether the words are first names and then a surname in capitals. */
function isWhole(words: readonly NameWord[]): boolean {
  return words[0]?.shape === "title" && words[words.length - 1]?.shape === "upper";
}

/** Whether a word of three letters or more ends before the full stop at `at`. */
function endsWord(text: string, at: number): boolean {
  return [1, 2, 3].every((back) => isFoldedLetter(text.charCodeAt(at - back)));
}

/** A line as long as this was broken by the width of the page, not by the end of what it says. */
const WRAPPED_LINE = 45;

/** A name goes on over the end of a full line while it has no surname yet, or while its surname is not whole. */
function wraps({ text, syntax }: Scope, words: readonly NameWord[], lineEnd: number): boolean {
  const last = words[words.length - 1] as NameWord;
  const surname = last.shape === "upper";
  if (surname === (words.length === 1)) return false;
  // « Monsieur⏎Luc⏎PETIT. »: a word a line.
  if (!surname && words.length === 1 && text.charCodeAt(last.start - 1) === 0x0a)
    return capitalsToStop(syntax.folded, lineEnd + 1);
  if (lastIndexWithin(text, "\n", Math.max(0, lineEnd - WRAPPED_LINE), lineEnd) >= 0) return false;
  return !surname || capitalsToStop(syntax.folded, lineEnd + 1);
}

/** « … de Madame Jeanne COSTA⏎RIBEIRO GOMES. »: words in capitals alone up to the end of the clause. */
function capitalsToStop(folded: Folded, from: number): boolean {
  const { text } = folded;
  for (let at = from, words = 0; words < 4; words++) {
    const word = readNameWord(folded, at, from + REACH);
    if (word?.shape !== "upper") return false;
    const sign = text.charAt(word.end);
    if (sign !== " ") return sign === "." || sign === ",";
    at = word.end + 1;
  }
  return false;
}

/** « … de Monsieur Luc PETIT. Nombre de conseillers »: the full stop behind a whole word, no initial and no « Ph. ». */
function endsSentence(words: readonly NameWord[], stop: number): boolean {
  const last = words[words.length - 1];
  return last?.end === stop && last.end - last.start > 3;
}

/** « Anne PETIT Conseillers en exercice »: behind first names and a surname no third part of a name begins. */
function beginsAnew(words: readonly NameWord[], word: NameWord): boolean {
  if (words.length < 2 || word.shape !== "title") return false;
  return words[0]?.shape === "title" && words[words.length - 1]?.shape === "upper";
}

/** The function written after a name, up to the end of its clause: « …, Directrice Générale des Services ». */
function officeAfter(scope: Scope, end: number): string | null {
  const { text } = scope;
  let at = end;
  if (text.charCodeAt(at) === 0x20) at++;
  const comma = text.charCodeAt(at) === 0x2c;
  // « sous la présidence de Monsieur Luc PETIT - Maire »
  const dash = at > end && text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x20;
  if (comma || dash) at++;
  while (text.charCodeAt(at) === 0x20) at++;
  const title = readOfficeTitle(text, at);
  if (!title && !comma) return null;
  if (dash && !(title && /^ ?(?:[,.;)\n]|$)/.test(text.slice(title.end, title.end + 2)))) return null;
  let to = title ? title.end : at;
  if (comma) while (to < text.length && to < at + 80 && !",;.:\n(".includes(text.charAt(to))) to++;
  if (to <= at) return null;
  const office = sourceText(scope.syntax.folded, at, to);
  return /^\p{Lu}|^(?:maire|pr[ée]sident|adjoint|conseill)/u.test(office) ? office : null;
}

/** Where a sentence goes on behind the margin of the next line, when it breaks at `at`; else `at`. */
function pastMargin({ syntax, text }: Scope, at: number): number {
  const line = text.charCodeAt(at) === 0x0a ? at + 1 : text.startsWith(" \n", at) ? at + 2 : -1;
  return line < 0 ? at : afterMargin(syntax, line);
}

/** Who presides: « sous la présidence de Monsieur le Maire, X », « Président de séance : X ». */
export function readChair(scope: Scope): Person | null {
  for (const range of scope.ranges) {
    for (const phrase of scope.phrasesIn(range)) {
      if (phrase.role !== "presidedBy") continue;
      const found = readPersonAt(scope, pastMargin(scope, phrase.end), phrase.end + REACH);
      if (found) return behindPlace(scope, found) ?? found.person;
    }
  }
  for (const label of scope.labels("president")) {
    if (!label.colon) continue;
    const found = readPersonAt(scope, label.value);
    if (found) return found.person;
  }
  return whoOpens(scope) ?? whoPresides(scope);
}

/** « M. le maire, Denis FOURNEL, préside. »: who is named between the function and the verb. */
function whoPresides(scope: Scope): Person | null {
  for (const { from, to } of scope.ranges) {
    const head = scope.text.slice(from, Math.min(to, from + OPENING_REACH));
    const match = head.includes(", preside") ? PRESIDES.exec(head) : null;
    const found = match && readPersonAt(scope, from + match.index + (match[1] as string).length);
    if (found) return found.person;
  }
  return null;
}

const PRESIDES =
  /(\bl[ae] (?:maire|presidente?), )[^,.;:\n]{4,50}, preside(?: la (?:seance|reunion)| l'assemblee)?(?:[.,;]| et )/;

/** « … du doyen de l'assemblée de Valbrune, M. X »: who is named behind the place of the function; null where none stands. */
function behindPlace(scope: Scope, { person, end }: { person: Person; end: number }): Person | null {
  if (person.gender !== null || person.key.includes(" ") || person.office === null) return null;
  const civil = CIVIL_BEHIND.exec(scope.text.slice(end, end + 14));
  return civil ? (readPersonAt(scope, end + civil[0].length)?.person ?? null) : null;
}

const CIVIL_BEHIND = /^,[ \n](?=(?:mm?\.|mr|mme|mlle|monsieur|madame)[ \n])/;

/** « Monsieur Luc PETIT, Maire, en application de l'article L. 2122-17, a ouvert la séance »: who opens it presides. */
function whoOpens(scope: Scope): Person | null {
  const { text } = scope;
  for (const match of matchesAtCue(scope, Cue.sitting, OPENS_SITTING, OPENING_REACH)) {
    const range = scope.rangeOf(match.index);
    const line = lastIndexWithin(text, "\n", range.from, match.index) + 1;
    const from = Math.max(range.from, line, sentenceBefore(text, match.index));
    const found = readPersonAt(scope, from, Math.min(match.index, from + REACH));
    if (found?.person.name && /^(?:maire|pr[ée]sident)/i.test(found.person.office ?? "")) return found.person;
    const beside = besideOffice(scope, Math.max(range.from, match.index - OFFICE_REACH), match.index);
    if (beside) return beside;
  }
  return null;
}

/** « À 18 h, le quorum étant atteint, le maire, Madame X, ouvre la », « …, M. X, président sortant, ouvre la »: who is named beside the function. */
function besideOffice(scope: Scope, from: number, to: number): Person | null {
  const match = BESIDE_OFFICE.exec(scope.text.slice(from, to));
  if (!match) return null;
  const at = from + match.index + (match[1] ?? "").length;
  const found = readPersonAt(scope, at, to);
  return found && found.person.key !== "" ? found.person : null;
}

const OFFICE_REACH = 110;
const BESIDE_OFFICE =
  /(?:((?:^|[ ,])l[ae] (?:maire|presidente?),? )(?:monsieur|madame|mm?\.|mme|mr) [^.,;:\n]{3,50}|(?:monsieur|madame|mm?\.|mme|mr) [^.,;:\n]{3,50}, (?:maire|presidente?)(?: [a-z]{4,12})?),? (?:ouvre|a ouvert) la $/;

const OPENS_SITTING = /(?<=\b(?:ouvre|a ouvert) la )seance\b/y;
const OPENING_REACH = 2500;

/** The secretary: « Secrétaire de séance : X », « X a été élue secrétaire de séance ». */
export function readSecretary(scope: Scope): Person | null {
  for (const label of scope.labels("secretary")) {
    // A name left blank is not the next label's.
    const next = scope
      .labelsIn(scope.rangeOf(label.start))
      .find((each) => each.start >= label.end && (each.opensLine || each.line === label.line));
    const value = label.value + wasNamed(scope.text, label.value);
    const found = readPersonAt(scope, value, Math.min(next?.start ?? Infinity, value + REACH));
    if (found) return proposedBy(scope, found.end) ?? found.person;
    const under = underBlank(scope, label);
    if (under) return under;
  }
  const { text } = scope;
  for (const phrase of scope.phrases("secretaryNamed")) {
    if (OTHER_SECRETARY.test(text.slice(phrase.end, phrase.end + 24))) continue;
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

/** Where the line above the one that begins at `line` begins, `least` at the earliest. */
function lineAbove(text: string, line: number, least: number): number {
  const before = lastIndexWithin(text, "\n", least, Math.max(least, line - 1));
  return before < 0 ? least : before + 1;
}

function sentenceBefore(text: string, from: number): number {
  const least = Math.max(0, from - 240);
  for (let at = from - 1; at > least; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && (text.charCodeAt(at - 1) === 0x2e || text.charCodeAt(at - 1) === 0x0a))
      return at + 1;
    if (code === 0x2e && text.charCodeAt(at + 1) === 0x20 && !isAbbreviation(text, at)) return at + 1;
  }
  return least;
}

function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[^a-z])(?:m|mm|mr|mme|mmes|mlle|dr|me|[a-z])$/.test(text.slice(Math.max(0, stop - 5), stop));
}

/**
 * Who is named secretary by the sentence before the word: the person nearest to « est désignée », « a été élu » where
 * such words stand (lists may run together with it); else the first.
 */
function whoIsNamed(scope: Scope, from: number, to: number): Person | null {
  const first = firstPerson(scope, from, to);
  if (!first || to - from < LONG_SENTENCE) return first;
  let verb = -1;
  for (const match of scope.text.slice(from, to).matchAll(IS_NAMED)) verb = from + match.index;
  if (verb < 0) return first;
  for (let at = verb - 1; at > from; at--) {
    if (isFoldedLetter(scope.text.charCodeAt(at - 1)) || !readCivility(scope.text, at)) continue;
    const found = readPersonAt(scope, at, verb);
    if (found) return found.person;
  }
  return first;
}

/** In a shorter sentence nobody else is named, in folded characters. */
const LONG_SENTENCE = 90;
const IS_NAMED = /\b(?:est|a ete) (?:designe|nomme|elu|choisi)e?\b/g;

/**
 * The first person of a range who has a civility; without one, the first of two words that begin with capitals:
 * « conformément au Code général des Collectivités Territoriales, Monsieur X a été désigné ».
 */
function firstPerson(scope: Scope, from: number, to: number): Person | null {
  const { text } = scope;
  let bare: Person | null = null;
  for (let at = from; at < to; at++) {
    const starts = isFoldedLetter(text.charCodeAt(at)) && !isFoldedLetter(text.charCodeAt(at - 1));
    if (!starts) continue;
    const civility = readCivility(text, at);
    const word = civility ? null : readNameWord(scope.syntax.folded, at, to);
    if (!civility && word?.shape !== "title" && word?.shape !== "upper") continue;
    if (word && isNoName(scope, word)) {
      at = wordsEnd(scope, word.end, to);
      continue;
    }
    const found = readPersonAt(scope, at, to);
    if (!found) continue;
    if (civility || found.person.name !== found.person.name.toLowerCase()) {
      if (civility) return found.person;
      if (/\s/.test(found.person.name)) bare ??= found.person;
    }
    at = found.end;
  }
  return bare;
}

/** Where the words in capitals that go on with « Code », « Conseil » end. */
function wordsEnd({ syntax }: Scope, from: number, to: number): number {
  let end = from;
  for (let word = readNameWord(syntax.folded, end + 1, to); word && word.shape !== "lower"; ) {
    end = word.end;
    word = readNameWord(syntax.folded, end + 1, to);
  }
  return end;
}

/** Who reports the matter: « Madame X, Vice-Présidente, rapporte : », « Rapporteur : M. X ». */
export function readRapporteur(scope: Scope): Person | null {
  for (const label of scope.labels("rapporteur")) {
    if (!label.colon || isBlankAbove(scope, label.value)) continue;
    const found = readPersonAt(scope, label.value);
    if (found) return found.person;
  }
  const { text } = scope;
  for (const phrase of scope.ownPhrases("reports")) {
    const lineStart = lastIndexWithin(text, "\n", Math.max(0, phrase.start - 200), phrase.start) + 1;
    if (lineStart === 0 && phrase.start > 200) continue;
    if (!/^ ?:| le rapport| l'expose| que/.test(text.slice(phrase.end, phrase.end + 12))) continue;
    const found = readPersonAt(scope, lineStart, phrase.start);
    if (found && phrase.start - lineStart < 120) return found.person;
  }
  return null;
}

/** « Rapporteur :⏎Commission : … »: nothing on the line of the label, and the next is another field. */
function isBlankAbove({ text }: Scope, value: number): boolean {
  let at = value;
  while (text.charCodeAt(at) === 0x20) at++;
  if (text.charCodeAt(at) !== 0x0a) return false;
  while (at < value + 8 && " \n".includes(text.charAt(at))) at++;
  return isOtherField(text.slice(at, at + 80));
}
