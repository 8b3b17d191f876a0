import { readCount } from "../../french/numbers.ts";
import type { LabelRole } from "../../styles/roles.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import { lineEndWithin } from "../../text/search.ts";
import { sourceText } from "../people/person.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Ballot, Fact, Person } from "../types.ts";

const FIGURES: ReadonlySet<LabelRole> = new Set([
  "voters",
  "blank",
  "null",
  "cast",
  "absoluteMajority",
] as const);

/** The rounds of an election: voters, blank and void ballots, votes cast, absolute majority, and who got how many. */
export function readBallots(scope: Scope): Ballot[] {
  const ballots: Ballot[] = [];
  let group: { label: LabelHit; figure: Fact<number> }[] = [];
  const closeRound = (limit: number) => {
    const ballot = ballotOf(scope, group, ballots.length + 1, limit);
    if (ballot) ballots.push(ballot);
    group = [];
  };
  for (const label of scope.ownLabels) {
    if (!FIGURES.has(label.role)) continue;
    const from = skip(scope.text, label.value);
    const count = readCount(scope.text, from);
    if (!count || count.start > from) continue;
    if (group.some((each) => each.label.role === label.role)) closeRound(label.start);
    group.push({ label, figure: scope.fact(count.value, count.start, count.end) });
  }
  closeRound(scope.own.to);
  return ballots;
}

function skip(text: string, from: number): number {
  // « Votants (enveloppes déposées)   15 »
  let at = from + (REMARK.exec(text.slice(from, from + LONGEST_REMARK))?.[0].length ?? 0);
  const limit = at + 4;
  while (at < limit && " :=\n(|".includes(text.charAt(at))) at++;
  return at;
}

const REMARK = /^ ?\([a-z .'-]{3,50}\)/;
const LONGEST_REMARK = 56;

/** A round has votes cast and an absolute majority: without them the figures are those of the attendance. */
function ballotOf(
  scope: Scope,
  group: readonly { label: LabelHit; figure: Fact<number> }[],
  round: number,
  limit: number,
): Ballot | null {
  const figure = (role: LabelRole) => group.find((each) => each.label.role === role)?.figure ?? null;
  const cast = figure("cast");
  const absoluteMajority = figure("absoluteMajority");
  const first = group[0];
  const last = group[group.length - 1];
  if (!first || !last || (!cast && !absoluteMajority)) return null;
  if (!cast && !figure("blank") && !figure("null")) return null;
  const results = resultsAfter(scope, last.label.value, limit);
  // « Suffrages exprimés : 13 » over « Pour : 13 » are figures of a vote, no election.
  if (group.length === 1 && results.length === 0) return null;
  const span = scope.span(first.label.start, last.label.value);
  return {
    round,
    voters: figure("voters"),
    blank: figure("blank"),
    null: figure("null"),
    cast,
    absoluteMajority,
    results,
    span: { start: span.start, end: Math.max(span.end, last.figure.span.end) },
  };
}

/** Who is voted for: a person, or a list by its whole name (« Liste « Agir ensemble » »), which is no person of the council. */
function candidateAt(scope: Scope, from: number, to: number): Person | null {
  const { text, syntax } = scope;
  if (!/^(?:la )?liste\b/.test(text.slice(from, from + 9)))
    return readPersonAt(scope, from, to)?.person ?? null;
  let end = to;
  while (end > from && " :".includes(text.charAt(end - 1))) end--;
  const name = sourceText(syntax.folded, from, end);
  return { name, span: scope.span(from, end), key: "", gender: null, office: null, note: null };
}

/** « M. Jean DUPONT : 14 voix », on the lines after the figures. */
function resultsAfter(scope: Scope, from: number, limit: number): Ballot["results"] {
  const { text } = scope;
  const results: { person: Person; votes: Fact<number> }[] = [];
  let line = lineEndWithin(text, from, limit);
  for (let lines = 0; line < limit && lines < 40; lines++) {
    const end = lineEndWithin(text, line + 1, limit);
    const content = text.slice(line + 1, end);
    const match =
      /(?:: ?| obtient | a obtenu )([a-z0-9 -]{1,60}?) ?(?:\([a-z0-9 -]{1,40}\) ?)?(?:voix|suffrages?|votes?)\b/.exec(
        content,
      );
    if (match) {
      const at = line + 1 + match.index + match[0].indexOf(match[1] as string);
      const count = readCount(text, at);
      const start = line + 1 + (/^[-· ]*(?:(?:a|ont) obtenu ?:? ?)?/.exec(content)?.[0].length ?? 0);
      const person = count ? candidateAt(scope, start, line + 1 + match.index) : null;
      if (count && person) results.push({ person, votes: scope.fact(count.value, count.start, count.end) });
    } else {
      const row = rowOf(scope, line + 1, content);
      if (row) results.push(row);
    }
    line = end;
  }
  return results;
}

/** « M. Jean DUPONT     14     quatorze », a row of a table « En chiffres | En toutes lettres »; null for any other line. */
function rowOf(scope: Scope, start: number, content: string): Ballot["results"][number] | null {
  const row = ROW.exec(content);
  if (!row) return null;
  const [, lead = "", name = "", figure = "", words = ""] = row;
  const inWords = readCount(words, 0);
  if (!inWords?.words || inWords.end !== words.length) return null;
  const from = start + lead.length;
  const person = candidateAt(scope, from, from + name.length);
  const at = start + content.indexOf(figure, lead.length + name.length);
  return person && { person, votes: scope.fact(Number(figure), at, at + figure.length) };
}

const ROW = /^([-· |]*)([a-z][^|\d:\n]{3,60}?) ?\|? ?(\d{1,3}) ?\|? ?([a-z][a-z -]{1,30}?) ?\|?$/;
