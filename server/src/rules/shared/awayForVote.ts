import { firstIndex } from "../../model/scope.ts";
import type { Act, DocumentModel, Movement, Person } from "../../model/types.ts";
import type { LabelRole, PhraseRole } from "../../styles/roles.ts";
import type { StyleSet } from "../../styles/style.ts";
import { foldText, toFolded, toSource } from "../../text/fold.ts";
import { contains } from "../../text/span.ts";
import { votesAccount } from "./account.ts";
import { isSurely, whoIs } from "./people.ts";

/** Who surely does not vote though the list of those present names him, and whether the act says so of nobody else. */
export interface AwayForVote {
  readonly people: readonly Person[];
  /** How many proxies they hold: these votes may be lost with theirs. */
  readonly proxies: number;
}

const LEAVES: readonly PhraseRole[] = ["noPart", "leavesRoom", "departs"];
/** How far after its verb a sentence may go on. */
const REACH = 200;
const OF_VOTE = /\b(?:vote|scrutin|deliberation)\b/;
/** Who came back, gave his vote to another, or went for a part of the matter only. */
const UNSURE =
  /\b(?:revien|retour|regagn|reintegr|rejoin|rentr|repren|repris|pouvoir|procuration|mandat|peut|peuvent|doit|doivent|si )/;

/**
 * The members present who take no part in the vote, when the act leaves no doubt of it: each sentence that lets
 * somebody go names people of the list one by one and speaks of the vote, nobody comes back or gives his vote away,
 * the text votes once, and prints no number of those who do not vote. Null in all other cases.
 */
export function awayForVote(act: Act, document: DocumentModel, styles: StyleSet): AwayForVote | null {
  const { notVoting } = act.vote;
  if (act.movements.length === 0 || notVoting.figure || notVoting.people.length > 0) return null;
  const people = new Map<string, Person>();
  for (const movement of act.movements) {
    const found = whoIs(act.members.present.people, movement.person, act.session.president);
    if (!found || found === "unknown" || !isSurely(movement.person, found)) return null;
    if (!isOfVote(movement, document, rendersAccount(act, movement.person, styles))) return null;
    people.set(found.key, found);
  }
  if (!allTold(act, document) || votesTwice(act, document)) return null;
  const holders = act.members.represented.proxies.filter(({ to }) => {
    const holder = to && whoIs(act.members.present.people, to, act.session.president);
    return holder === "unknown" || (holder !== null && people.has(holder.key));
  });
  return { people: [...people.values()], proxies: holders.length };
}

/** Whether the vote is on the account that this person rendered: the executive leaves the room for that vote. */
function rendersAccount(act: Act, { office }: Person, styles: StyleSet): boolean {
  return office !== null && HEADS.test(foldText(office)) && votesAccount(act, styles);
}

const HEADS = /^(?:(?:le|la) )?(?:maire|presidente?)\b(?! delegue| adjoint|-adjoint)/;

/** Whether the movement is out of this vote, by its sentence; `always`: who leaves the room leaves it for the vote. */
function isOfVote(movement: Movement, { syntax }: DocumentModel, always: boolean): boolean {
  if (movement.kind !== "out-of-room" && movement.kind !== "no-part-in-vote") return false;
  const { text } = syntax.folded;
  const from = toFolded(syntax.folded, movement.span.start);
  const end = toFolded(syntax.folded, movement.span.end);
  const rest = text.slice(end, end + REACH);
  const stop = /[.;](?: |\n|$)|\n/.exec(rest);
  const sentence = text.slice(from, stop ? end + stop.index : end + REACH);
  return (always || OF_VOTE.test(sentence)) && !UNSURE.test(sentence);
}

/** Whether each turn of phrase that lets somebody go is the movement of somebody, and all that move are named. */
function allTold(act: Act, { syntax }: DocumentModel): boolean {
  const { folded, phrases } = syntax;
  const to = toFolded(folded, act.range.end);
  let index = firstIndex(phrases, (each) => each.start >= toFolded(folded, act.range.start));
  for (; index < phrases.length; index++) {
    const phrase = phrases[index] as (typeof phrases)[number];
    if (phrase.start >= to) break;
    if (phrase.role === "arrives") return false;
    if (!LEAVES.includes(phrase.role)) continue;
    const where = toSource(folded, phrase.start, phrase.end);
    const told = act.movements.filter((each) => contains(each.span, where));
    if (told.length === 0 || !namesAll(folded.text, toFolded(folded, lastEnd(told)), phrase.start))
      return false;
  }
  // Somebody who comes back is spoken of in a sentence of his own.
  return !COMES_BACK.test(folded.text.slice(toFolded(folded, act.range.start), to));
}

const COMES_BACK =
  /\b(?:revien(?:t|nent)|de retour|regagnen?t?|reintegren?t?|rejoin(?:t|nent)|retour d[eu'])\b/;

/** Offset in the source where the last name of the sentence ends; its end, when it says a function for each name. */
function lastEnd(told: readonly Movement[]): number {
  return Math.max(
    ...told.map(({ span, person }) => (contains(span, person.span) ? person.span.end : span.end)),
  );
}

/** Whether no other person stands between the last name that was read and the verb. */
function namesAll(text: string, from: number, to: number): boolean {
  return !/\bet\b|\bmm?\.|\bmmes?\b|\bmonsieur|\bmadame/.test(text.slice(from, to).replace(RESUMES, ""));
}

/** « … quitte la salle et ne prend pas part au vote »: one person does both. */
const RESUMES = /(?:quitte|sort|se retire|retiree?)[^.]{0,60}\bet $/;

const VOTES: readonly LabelRole[] = ["for"];

/** Whether the act prints several votes: who is away for one may take part in another. */
function votesTwice(act: Act, { syntax }: DocumentModel): boolean {
  const from = toFolded(syntax.folded, act.range.start);
  const to = toFolded(syntax.folded, act.range.end);
  let votes = 0;
  for (let at = firstIndex(syntax.labels, (each) => each.start >= from); at < syntax.labels.length; at++) {
    const label = syntax.labels[at] as (typeof syntax.labels)[number];
    if (label.start >= to) break;
    if (VOTES.includes(label.role)) votes++;
  }
  return votes > 1;
}
