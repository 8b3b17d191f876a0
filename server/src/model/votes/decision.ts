import type { LabelRole, PhraseRole } from "../../styles/roles.ts";
import { foldedLine, foldedLineEnd, type PhraseHit } from "../../syntax/syntax.ts";
import { lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { contains } from "../../text/span.ts";
import { isOtherField } from "../fields.ts";
import { firstIndex, type Scope } from "../scope.ts";
import { isCarriedOver } from "../segment/decisionPlaces.ts";
import type { Decision, Vote } from "../types.ts";
import { outcomeOfElection } from "./elected.ts";
import { isOtherQuestion, saidOutcome } from "./saidOutcome.ts";

type Outcome = NonNullable<Decision["outcome"]>["value"];

/** How far before a word its clause is looked at. */
const CLAUSE = 220;

const OUTCOMES: readonly (readonly [PhraseRole, Outcome])[] = [
  ["postponed", "postponed"],
  ["rejected", "rejected"],
  ["noted", "noted"],
  ["adopted", "adopted"],
];

/** Words that surely speak of this act's own fate. */
const OWN =
  /presente (?:deliberation|motion)|\b(?:la deliberation|la motion|la proposition|le voeu|le projet|ce point|le point|cette question|cette motion|cette proposition|ce dossier|ce projet|cette affaire) (?:est|a ete|sera)\b|\bla demande est (?:donc )?(?:refusee|rejetee|acceptee|approuvee)\b(?! par )|issue d'un vote|apres (?:en )?avoir (?:delibere|debattu)|ayant (?:delibere|debattu)|mis(?:e|es)? aux voix|^decision|(?:le conseil|le comite|l'assemblee) [a-z ]{0,60}(?:, )?(?:decide|approuve|adopte|vote|prend acte|autorise)|\bles (?:membres|conseillers|elus) [a-z' ]{0,60}(?:, )?(?:decident|approuvent|adoptent|votent|prennent acte)/;
/** Words that speak of another decision: minutes approved, an earlier act, an opinion. */
const OTHER =
  /\b(?:vu|considerant|proces[- ]verbal|compte[- ]rendu|commission(?! permanente)|deliberation n|par deliberation|seance du|en date du|precedente seance|bureau|avis (?:favorable )?(?:de|du)|comite technique|comite social)\b/;

/** The council alone before its verb, at the head of a line. */
const SUBJECT =
  /^(?:le conseil(?: municipal| communautaire| departemental| regional| d'administration)?|le comite(?: syndical)?|l'assemblee|la commission permanente|le bureau)(?:,? apres en avoir delibere)?,? $/;

const VISA = /^(?:vu|considerant)\b|\bpar deliberation\b/;

interface Candidate {
  readonly hit: PhraseHit;
  readonly score: number;
}

/** What became of the act: its outcome, and the majority where the text names it. */
export function readDecision(scope: Scope, vote: Vote): Decision {
  const majority = readMajority(scope);
  const found = readOutcome(scope, vote, majority?.start ?? null);
  const figures = outcomeOfFigures(vote);
  // Words that may be of something else say less than the figures.
  const outcome =
    found && (found.sure || !figures)
      ? scope.fact(found.value, found.start, found.end, found.sure)
      : majority
        ? scope.fact("adopted" as const, majority.start, majority.end)
        : (figures ?? outcomeOfElection(scope));
  return {
    outcome,
    majority: majority ? scope.fact(majority.value, majority.start, majority.end, majority.sure) : null,
    said: saidOutcome(scope, vote),
    otherQuestion: isOtherQuestion(scope, vote),
    span: majority
      ? scope.span(lineStart(scope, majority.start), majority.end)
      : (outcome?.span ?? vote.span),
  };
}

/** Figures alone say what became of the act, a tie apart. */
function outcomeOfFigures(vote: Vote): Decision["outcome"] {
  const inFavour = vote.for.figure;
  const against = vote.against.figure?.value ?? 0;
  if (!inFavour || !vote.span || inFavour.value === against) return null;
  return { value: inFavour.value > against ? "adopted" : "rejected", span: vote.span, sure: inFavour.sure };
}

function readMajority(
  scope: Scope,
): { value: "unanimity" | "majority"; start: number; end: number; sure: boolean } | null {
  const { text } = scope;
  const candidates: (Candidate & { value: "unanimity" | "majority" })[] = [];
  for (const hit of scope.ownPhrases("unanimity"))
    if (!isOfManner(text, hit.end)) candidates.push({ hit, value: "unanimity", score: scoreOf(scope, hit) });
  for (const hit of scope.ownPhrases("majority")) {
    const word = text.slice(hit.start, hit.end + 30);
    if (
      /majorite (?:absolue|relative|des membres (?:en|du)|qualifiee|requise)|majorite des membres/.test(
        word,
      ) &&
      !/^(?:a la )?majorite des membres (?:presents|votants)/.test(word)
    )
      continue;
    if (!/^(?:a la )?majorite/.test(word)) continue;
    if (!word.startsWith("a la ") && text.slice(Math.max(0, hit.start - 5), hit.start) !== "a la ") continue;
    candidates.push({ hit, value: "majority", score: scoreOf(scope, hit) });
  }
  const best = bestOf(candidates);
  if (!best) return majorityCell(scope);
  const word = best.value === "unanimity" ? "unanimite" : "majorite";
  const inside = text.slice(best.hit.start, best.hit.end).indexOf(word);
  const start = inside < 0 ? best.hit.start : best.hit.start + inside;
  const end = inside < 0 ? best.hit.end : start + word.length;
  return { value: best.value, start, end, sure: best.score > 0 };
}

/** « décide à l'unanimité de procéder à un vote à main levée »: how the council votes, and not what. */
function isOfManner(text: string, end: number): boolean {
  return MANNER.test(text.slice(end, end + 90));
}

const MANNER =
  /^[ ,:]{0,3}\n?(?:de |d')(?:(?:ne pas )?(?:proceder|recourir|voter|faire)[ \n][^.;:]{0,50}(?:main levee|scrutin (?:secret|public)|bulletins? secrets?)|ne pas (?:y )?(?:proceder|recourir)\b)/;

/** « | Majorité | » in a row of a list of acts. */
function majorityCell(scope: Scope): ReturnType<typeof readMajority> {
  if (!scope.item) return null;
  const match = /\| ?majorite ?(?=\||$)/.exec(
    scope.text.slice(scope.own.from, Math.min(scope.own.to, scope.own.from + 600)),
  );
  if (!match) return null;
  const start = scope.own.from + match.index + match[0].indexOf("m");
  return { value: "majority", start, end: start + 8, sure: true };
}

function readOutcome(
  scope: Scope,
  vote: Vote,
  majorityAt: number | null,
): { value: Outcome; start: number; end: number; sure: boolean } | null {
  const camps = [vote.for, vote.against, vote.abstain, vote.notVoting].flatMap((each) => each.span ?? []);
  const candidates: (Candidate & { value: Outcome })[] = [];
  for (const [role, value] of OUTCOMES)
    for (const hit of scope.ownPhrases(role)) {
      // « Ne prend pas part au vote : 0 voix » is a figure of the vote, not its result.
      if (camps.some((camp) => contains(camp, scope.span(hit.start, hit.end)))) continue;
      if (value === "adopted" && isNoun(scope.text, hit)) continue;
      if (value === "postponed" && isCarriedOver(scope.text, hit.start, hit.end)) continue;
      const near = majorityAt !== null && Math.abs(hit.start - majorityAt) < 160 ? 3 : 0;
      const meant = value === "adopted" && isDenied(scope.text, hit.start) ? "rejected" : value;
      candidates.push({ hit, value: meant, score: scoreOf(scope, hit) + near });
    }
  const best = bestOf(candidates.filter((each) => each.score > 0));
  return best ? { value: best.value, start: best.hit.start, end: best.hit.end, sure: best.score > 1 } : null;
}

/** « non adoptée », « n'a donc pas été approuvée »: the words before the verb take it back. */
function isDenied(text: string, at: number): boolean {
  return DENIAL.test(text.slice(Math.max(0, at - 24), at));
}

const DENIAL = /\b(?:non|(?:n'(?:est|a|ont)|ne sont)(?: donc)? pas(?: ete)?)[ \n]$/;

/** « Vote : pour 3, contre 6 », « VOTES : », « prend acte, sans vote, … »: the noun, and no verb of decision. */
function isNoun(text: string, hit: PhraseHit): boolean {
  return (
    text.slice(hit.start, hit.end) === "vote" &&
    (/^s? ?:? ?(?:pour|contre|absten|\d)|^s? ?[:=]/.test(text.slice(hit.end, hit.end + 12)) ||
      /\b(?:sans|ni debat ni)[ \n]$/.test(text.slice(Math.max(0, hit.start - 14), hit.start)))
  );
}

/** The candidate with the best score; of several, the last in the text. */
function bestOf<T extends Candidate>(candidates: readonly T[]): T | null {
  let best: T | null = null;
  for (const each of candidates) {
    if (each.score < 0) continue;
    if (!best || each.score > best.score || (each.score === best.score && each.hit.start >= best.hit.start))
      best = each;
  }
  return best;
}

/** Positive: this act's own fate. Zero: it may be. Negative: another decision. */
function scoreOf(scope: Scope, hit: PhraseHit): number {
  const { text } = scope;
  const from = Math.max(scope.own.from, hit.start - CLAUSE);
  const paragraph = Math.max(lastIndexWithin(text, "\n\n", from, hit.start) + 2, from);
  const sentence = Math.max(
    lastIndexWithin(text, ". ", from, hit.start) + 2,
    lastIndexWithin(text, ".\n", from, hit.start) + 2,
    // « Vu … ; » each on its line: what decides stands below them.
    lastIndexWithin(text, ";\n", from, hit.start) + 2,
    paragraph,
    headingEnd(scope, hit),
  );
  const start = Math.max(lineStart(scope, hit.start), from);
  // « prend⏎⏎acte » is one turn of phrase, whatever the width of the page.
  const words = text.slice(hit.start, hit.end).replace(/\n+/g, " ");
  const clause =
    text.slice(Math.min(sentence, start), hit.start) +
    words +
    text.slice(hit.end, lineEndWithin(text, hit.end, hit.end + 40));
  let score = scope.item ? 1 : 0;
  if (OWN.test(clause)) score += 3;
  if (
    /^(?:vote|resultat|decision|adopte|approuve|decide|rejete|ajourne)|^[-*· ]{0,4}(?:prend|prennent) acte/.test(
      `${text.slice(start, hit.start)}${words}`.slice(0, 18),
    ) ||
    (/^(?:a l'unanimite|a la majorite)(?: ?[,:(]|$)/.test(
      text.slice(start, start + 18).split("\n", 1)[0] ?? "",
    ) &&
      /(?:^|[.;:,\n])\n$/.test(text.slice(Math.max(0, start - 2), start)))
  )
    score += 2;
  // « Le Conseil communautaire prend acte … » under visas that stand without a full stop.
  if (SUBJECT.test(text.slice(start, hit.start))) return score;
  // In an item of minutes only a visa speaks of another decision.
  if (
    (scope.item ? VISA : OTHER).test(clause) &&
    !/presente deliberation|apres en avoir delibere|issue d'un vote/.test(clause)
  )
    score -= 4;
  return score;
}

/** Where the number, the object or the session's title above the hit ends: its words are no part of the sentence. */
function headingEnd(scope: Scope, hit: PhraseHit): number {
  const { ownLabels, syntax } = scope;
  const line = foldedLine(syntax, hit.start);
  const above = ownLabels[firstIndex(ownLabels, (label) => label.line >= line) - 1];
  // « Commission des finances : avis favorable »
  const start = line > 0 ? (syntax.folded.foldedLineStarts[line - 1] as number) : 0;
  const end = line > 0 ? foldedLineEnd(syntax, line - 1) : 0;
  if (isOtherField(scope.text.slice(start, Math.min(end, start + 80)))) return end + 1;
  return above?.opensLine && HEADINGS.has(above.role) ? foldedLineEnd(syntax, above.line) + 1 : 0;
}

const HEADINGS: ReadonlySet<LabelRole> = new Set([
  "number",
  "object",
  "session",
  "rapporteur",
  "commissions",
  "service",
  "secretary",
  "president",
  "convocation",
  "inOffice",
  "voters",
  "quorum",
] as const);

function lineStart(scope: Scope, at: number): number {
  const from = Math.max(scope.own.from, at - 400);
  const found = lastIndexWithin(scope.text, "\n", from, at);
  return found < 0 ? from : found + 1;
}
