import type { Act, Ballot, Fact } from "../model/types.ts";
import type { Snapshot } from "../snapshot.ts";
import type { LabelRole } from "../styles/roles.ts";
import { toSource } from "../text/fold.ts";
import { overlaps, type Span } from "../text/span.ts";
import { oncePerSnapshot } from "./shared/memo.ts";
import { peopleOf } from "./shared/people.ts";
import { firstStartingAt } from "./shared/sorted.ts";

/**
 * The kinds of words that are coloured, under names that every editor's themes know: labels are keywords, names of
 * people variables, figures numbers, dates strings, references (number, citation, nomenclature, identifier)
 * properties, the words of the decision enumMembers, suppression comments comments and the rules they name decorators.
 */
export const SEMANTIC_LEGEND = {
  tokenTypes: ["keyword", "variable", "number", "string", "property", "enumMember", "comment", "decorator"],
  /** declaration: a name where a list seats its bearer; definition: the act's own number and the session's own date. */
  tokenModifiers: ["declaration", "definition"],
} as const;

export type TokenType = (typeof SEMANTIC_LEGEND.tokenTypes)[number];
export type TokenModifier = (typeof SEMANTIC_LEGEND.tokenModifiers)[number];

/** Words of one kind; never over a line's end, never over another token. Source offsets. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens of the text, or those that touch the range, in order. */
export function semanticTokens(snapshot: Snapshot, range: Span | null = null): readonly SemanticToken[] {
  const tokens = tokensOf(snapshot);
  if (!range) return tokens;
  let first = firstStartingAt(tokens, range.start);
  if (first > 0 && (tokens[first - 1] as SemanticToken).span.end > range.start) first--;
  return tokens.slice(first, Math.max(first, firstStartingAt(tokens, range.end)));
}

const tokensOf = oncePerSnapshot((snapshot): readonly SemanticToken[] => {
  const tokens: SemanticToken[] = [];
  const add = (span: Span | null | undefined, type: TokenType, ...modifiers: TokenModifier[]) => {
    if (span && span.end > span.start)
      tokens.push({ span: { start: span.start, end: span.end }, type, modifiers });
  };
  const { folded, labels } = snapshot.syntax;
  for (const { rule, span } of snapshot.document.suppressions) {
    add(rule.span, "decorator");
    add({ start: span.start, end: rule.span.start }, "comment");
    add({ start: rule.span.end, end: span.end }, "comment");
  }
  for (const act of snapshot.acts) addAct(act, add);
  for (const header of snapshot.document.headers) add(header.number.span, "property");
  for (const { span, role } of peopleOf(snapshot).places) {
    if (SEATS.has(role)) add(span, "variable", "declaration");
    else add(span, "variable");
  }
  if (snapshot.acts.length > 0)
    for (const label of labels)
      if (label.colon || (label.opensLine && !SENTENCES.has(label.role)))
        add(toSource(folded, label.start, label.end), "keyword");
  return onLines(snapshot.text, apart(tokens));
});

/** Labels that are the beginning of a sentence: half a sentence in another colour helps nobody. */
const SENTENCES: ReadonlySet<LabelRole> = new Set(["remedies", "certification"] as const);

/** Roles in which a list says where somebody is. */
const SEATS: ReadonlySet<string> = new Set([
  "present",
  "substitute",
  "proxy-from",
  "absent",
  "excused",
  "replaced",
]);

function addAct(act: Act, add: Add): void {
  const { members, vote, quorum, voters, nomenclature, decision } = act;
  add(act.number?.span, "property", "definition");
  add(decision.majority?.span, "enumMember");
  // An outcome told by the figures alone has no word of its own.
  if (decision.outcome && !(vote.span && overlaps(vote.span, decision.outcome.span)))
    add(decision.outcome.span, "enumMember");
  for (const citation of act.citations) add(citation, "property");
  for (const id of act.actIds) add(id, "property");
  add(nomenclature?.code.span, "property");
  add(nomenclature?.label?.span, "property");
  for (const date of act.dates) {
    if (date.role === "session") add(date.span, "string", "definition");
    else add(date.span, "string");
  }
  const camps = [vote.for, vote.against, vote.abstain, vote.notVoting];
  const figures: (Fact<number> | null)[] = [
    members.inOffice,
    voters.stated,
    quorum.stated,
    vote.cast,
    ...[members.present, members.represented, members.absent, members.excused].map((list) => list.stated),
    ...camps.map((camp) => camp.figure),
    ...vote.ballots.flatMap(figuresOf),
  ];
  for (const figure of figures) add(figure?.span, "number");
}

function figuresOf(ballot: Ballot): (Fact<number> | null)[] {
  const { voters, blank, null: void_, cast, absoluteMajority, results } = ballot;
  return [voters, blank, void_, cast, absoluteMajority, ...results.map((result) => result.votes)];
}

type Add = (span: Span | null | undefined, type: TokenType, ...modifiers: TokenModifier[]) => void;

/** Sorted; of two that overlap the first stays, of two that begin together the one that was added first. */
function apart(tokens: readonly SemanticToken[]): SemanticToken[] {
  const sorted = [...tokens].sort((a, b) => a.span.start - b.span.start);
  const kept: SemanticToken[] = [];
  let end = -1;
  for (const token of sorted) {
    if (token.span.start < end) continue;
    kept.push(token);
    end = token.span.end;
  }
  return kept;
}

/** Tokens cut at the ends of the lines. */
function onLines(text: string, tokens: readonly SemanticToken[]): SemanticToken[] {
  const cut: SemanticToken[] = [];
  for (const token of tokens) {
    let start = token.span.start;
    for (let at = start; at <= token.span.end; at++) {
      const code = text.charCodeAt(at);
      if (at < token.span.end && code !== 0x0a && code !== 0x0d) continue;
      if (at > start) cut.push({ ...token, span: { start, end: at } });
      start = at + 1;
    }
  }
  return cut;
}
