import { toFolded } from "../../text/fold.ts";
import { lastIndexWithin } from "../../text/search.ts";
import type { Scope } from "../scope.ts";
import type { Camp, Decision, Vote } from "../types.ts";

/** How far before and after the figures the words of their result are looked for, in characters. */
const BEFORE = 320;
const AFTER = 260;

/** Figures of another question than the act's own: an amendment, a request about the manner of voting. */
const OTHER_QUESTION =
  /\b(?:(?:sous-)?amendements?|contre-?propositions?|question prealable|huis clos|(?:demande|proposition|motion) (?:de |d'un |d'|du )(?:vote a )?(?:report|renvoi|ajournement|scrutin|bulletins?|retrait|suspension|vote)|vot(?:e|er) (?:a|au) (?:bulletins?|scrutin) secrets?)\b/;

/** Words with which what looks like an adoption may say the contrary. */
const DENIED =
  /\b(?:ne|pas|non|ni|sans|desapprouv[a-z]*|desavou[a-z]*|rejet[a-z]*|refus[a-z]*|oppos[a-z]*|repouss[a-z]*|report[a-z]*|ajourn[a-z]*|surs[a-z]+|surseoir|defavorable[a-z]*|retir[a-z]*|retrait|renonc[a-z]*|abandon[a-z]*|maint[a-z]+|conserv[a-z]*|unanim[a-z]*|annul[a-z]*|abrog[a-z]*|supprim[a-z]*|amendements?)\b|\bn'/;

const COUNCIL = "(?:le|ce) (?:conseil|comite)|l'assemblee|la commission permanente|le bureau";
/** The council's own verbs, the infinitives behind « décide », and « donne son accord ». */
const VERBS =
  "approuve|adopte|accepte|valide|autorise|donne (?:son |un )?(?:accord|avis favorable)|emet un avis favorable|decide(?: a la majorite)?,?(?: ?: ?)?\\n?[-*· ]{0,4}(?:(?:article|art\\.?) [a-z0-9]{1,6} ?[:.-]{0,2} ?)?(?:d'(?:approuver|adopter|autoriser|accepter|accorder|attribuer|acquerir|instituer)|de (?:valider|donner|voter|creer|vendre|ceder))";
const VERB_AT_END = new RegExp(`(?<![a-z])(?:${VERBS})$`);
const ACTS = new RegExp(`(?:${COUNCIL})[^.;]{0,200}?(?<![a-z])(?:${VERBS})(?![a-z])`);

/** « La convention est donc adoptée », « Délibération adoptée », « Adopté ». */
const SUBJECT =
  "(?:(?:decision|resultat|vote) ?: ?|(?:a l'issue d'un|apres) vote[a-z ]{0,30}, |(?:mise?s?|soumise?s?) (?:aux voix|au vote),? |(?:apres en avoir|ayant) delibere,? |(?:en consequence|par consequent|ainsi|des lors|donc),? )?(?:(?:(?:la|le|cette|ce|cet) |l')?(?:presente )?(?:deliberation|proposition|motion|convention|resolution|projet|voeu|texte|rapport|point|question|decision|budget|compte|tarif|reglement|elle|il)s?(?: [a-z' ]{1,40})??(?: (?:est|sont|a ete|ont ete))? ?)?(?:donc |ainsi )?";
const ADOPTED = new RegExp(`^[-*· ]{0,4}${SUBJECT}(?:adopte|approuve|accepte|valide)e?s?(?![a-z])`);
/** « La demande est refusée » may be what was put to the vote; of a motion it is its fate. */
const WHAT_IS_VOTED = "(?<=(?:deliberation|motion|resolution) (?:est|a ete) (?:donc )?)";
const REJECTED = new RegExp(
  `^[-*· ]{0,4}${SUBJECT}(?:(?:rejete|repousse)e?s?|(?:n'est|n'a|ne sont) (?:donc )?pas (?:ete )?(?:adopte|approuve)e?s?|non (?:adopte|approuve)e?s?|${WHAT_IS_VOTED}(?:refuse|desapprouve)e?s?)(?![a-z])`,
);

/** Behind the figures: what closes their sentence, and who decides. */
const CLOSING = "^(?: ?voix)?[ ,:;).\\n]{0,12}";
const DECIDES = new RegExp(
  `(${CLOSING}(?:(?:${COUNCIL})[a-z', ]{0,60}?[ ,:]{0,4}\\n{0,3})?(?:[-*· ]{0,4}(?:article|art\\.?) [a-z0-9]{1,6} ?[:.-]{0,2} ?)?[-*· ]{0,4})(${VERBS})(?![a-z])`,
);
const CLOSED = new RegExp(CLOSING);

/** Whether the figures of a vote are of an amendment or of a request, as the words before them say. */
export function isOtherQuestion(scope: Scope, vote: Vote): boolean {
  const place = placeOf(scope, vote);
  if (!place) return false;
  const { text } = scope;
  const from = Math.max(scope.own.from, place.start - BEFORE);
  const block = lastIndexWithin(text, "\n\n", from, place.start - 2);
  return OTHER_QUESTION.test(text.slice(Math.max(from, block), place.end));
}

/**
 * What the words right by the figures of a vote say became of the act, whatever the figures are; null when they do not
 * say it plainly. « Rejette » and « refuse » say nothing of it: who rejects a request by eight votes has adopted that.
 */
export function saidOutcome(scope: Scope, vote: Vote): Decision["said"] {
  const place = placeOf(scope, vote);
  if (!place || isOtherQuestion(scope, vote)) return null;
  return behind(scope, place.end) ?? inSentence(scope, place) ?? above(scope, place.start);
}

/** The folded range of the figures and names; what a line says behind them is no part of it. */
function placeOf(scope: Scope, vote: Vote): { start: number; end: number } | null {
  if (!vote.span) return null;
  const { folded } = scope.syntax;
  const ends = [vote.for, vote.against, vote.abstain, vote.notVoting].map(campEnd);
  return { start: toFolded(folded, vote.span.start), end: toFolded(folded, Math.max(...ends)) };
}

/** In the source: a sentence has its figure before the word, a label has it behind. */
function campEnd({ figure, people, span }: Camp): number {
  if (!span) return 0;
  const inSentence = figure?.span.start === span.start;
  const named = people[people.length - 1]?.span.end ?? 0;
  return inSentence ? span.end : Math.max(named, figure?.span.end ?? 0);
}

/** « …, approuve la convention », or the next line: « La convention est adoptée ». */
function behind(scope: Scope, end: number): Decision["said"] {
  const after = scope.text.slice(end, Math.min(scope.own.to, end + AFTER));
  const decides = DECIDES.exec(after);
  const lead = decides?.[1]?.length ?? CLOSED.exec(after)?.[0].length ?? 0;
  const clause = sentenceOf(after.slice(lead));
  if (decides) return DENIED.test(clause) ? null : scope.fact("adopted", end + lead, end + decides[0].length);
  return passive(scope, clause, end + lead);
}

/** « Le conseil approuve, par 4 voix pour et 6 contre, … », « La convention est adoptée par … ». */
function inSentence(scope: Scope, { start, end }: { start: number; end: number }): Decision["said"] {
  const from = Math.max(scope.own.from, start - BEFORE);
  const before = scope.text.slice(from, start);
  const head = Math.max(
    before.lastIndexOf(". ") + 2,
    before.lastIndexOf(".\n") + 2,
    before.lastIndexOf("\n\n") + 2,
  );
  const clause = before.slice(head);
  const rest = sentenceOf(scope.text.slice(end, Math.min(scope.own.to, end + AFTER)));
  const acts = ACTS.exec(clause);
  if (acts && !DENIED.test(`${clause} ${rest}`) && !clause.slice(acts.index + acts[0].length).includes("\n"))
    return scope.fact(
      "adopted",
      from + head + acts.index + verbAt(acts[0]),
      from + head + acts.index + acts[0].length,
    );
  const line = clause.lastIndexOf("\n") + 1;
  const words = line + (scope.item ? resultCell(scope, from + head + line, clause.slice(line)) : 0);
  return passive(scope, clause.slice(words), from + head + words);
}

/** Where the last cell of a list's line begins, behind a wide gap, a bar or a dash: « Budget     Adopté (22 pour ». */
function resultCell({ syntax: { folded } }: Scope, at: number, line: string): number {
  const sign = Math.max(line.lastIndexOf(" - ") + 3, line.lastIndexOf("| ") + 2);
  const start = folded.map[at] as number;
  const source = folded.source.slice(start, folded.map[at + line.length]);
  const gap = /.*[ \u00a0]{3}(?=\S)/.exec(source)?.[0].length;
  const column = gap === undefined ? 0 : toFolded(folded, start + gap) - at;
  return Math.max(column, sign > 2 ? sign : 0);
}

/** The line above the figures: « La convention est adoptée : ». */
function above(scope: Scope, start: number): Decision["said"] {
  const { text } = scope;
  const from = Math.max(scope.own.from, start - BEFORE);
  let end = start;
  while (end > from && " \n:".includes(text.charAt(end - 1))) end--;
  const line = lastIndexWithin(text, "\n", from, end) + 1;
  return line > from ? passive(scope, text.slice(line, end), line) : null;
}

function passive(scope: Scope, clause: string, at: number): Decision["said"] {
  const rejected = REJECTED.exec(clause);
  if (rejected) return scope.fact("rejected", ...wordIn(rejected[0], at));
  const adopted = ADOPTED.exec(clause);
  return adopted && !DENIED.test(clause) ? scope.fact("adopted", ...wordIn(adopted[0], at)) : null;
}

/** The last word of what was found: the verb itself. */
function wordIn(found: string, at: number): [start: number, end: number] {
  return [at + found.lastIndexOf(" ") + 1, at + found.length];
}

/** Where the verb begins in words that end with it. */
function verbAt(found: string): number {
  return found.search(VERB_AT_END);
}

/** To the end of the sentence; the lines of a list of decisions end their own. */
function sentenceOf(text: string): string {
  const end = text.search(/[.;](?=\s|$)|\n\n|\n[-*·]/);
  return end < 0 ? text : text.slice(0, end);
}
