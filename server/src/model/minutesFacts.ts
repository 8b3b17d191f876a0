import { readDate } from "../french/dates.ts";
import { readCount } from "../french/numbers.ts";
import { dateFact } from "./dateFacts.ts";
import { type Ending, readEnding } from "./ending.ts";
import { readProposedSecretary, readSecretary } from "./officers/secretary.ts";
import { firstIndex, type Scope, within } from "./scope.ts";
import type { DateFact, Fact, Person } from "./types.ts";

/** What minutes say once, or on every page, for all their items. */
export interface MinutesFacts {
  readonly ending: Ending;
  readonly secretary: Person | null;
  readonly convocation: DateFact | null;
  readonly inOffice: Fact<number> | null;
  /** The voters printed in the margin of each page, in order, with the folded offset of each. */
  readonly voters: readonly { readonly at: number; readonly fact: Fact<number> }[];
}

/** The facts that hold for all items. `whole` is the whole text; what is read differently on several pages goes by the most frequent reading. */
export function readMinutesFacts(whole: Scope): MinutesFacts {
  const ending = readEnding(whole);
  return {
    ending,
    secretary: readSecretary(whole) ?? readProposedSecretary(whole),
    convocation: mostFrequent(convocations(whole), (each) => each.value),
    inOffice: mostFrequent(figures(whole), (each) => String(each.value)),
    voters: votersInMargins(whole),
  };
}

/** The voters printed for an item: in its own text, else in the last margin before it, else in the next. */
export function votersFor(facts: MinutesFacts, from: number, to: number): Fact<number> | null {
  const after = firstIndex(facts.voters, (each) => each.at >= to);
  const own = within(facts.voters, { from, to }, (each) => each.at)[0];
  return (own ?? facts.voters[after - 1] ?? facts.voters[after])?.fact ?? null;
}

function mostFrequent<T>(values: readonly T[], keyOf: (value: T) => string): T | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  let best: T | null = null;
  for (const value of values)
    if (best === null || (counts.get(keyOf(value)) ?? 0) > (counts.get(keyOf(best)) ?? 0)) best = value;
  return best;
}

/** « Date de la convocation : » with its date beside it, or at the head of one of the two lines below. */
function convocations(whole: Scope): DateFact[] {
  const { text, syntax } = whole;
  const found: DateFact[] = [];
  for (const label of whole.ownLabels) {
    if (label.role !== "convocation") continue;
    let at = label.value;
    for (let line = label.line; line <= label.line + 2; line++) {
      while (" :|".includes(text.charAt(at)) && at < text.length) at++;
      const reading = readDate(text, at);
      const fact = reading && dateFact(syntax.folded, reading);
      if (fact) {
        found.push(fact);
        break;
      }
      const next = syntax.folded.foldedLineStarts[line + 1];
      if (next === undefined) break;
      at = next;
    }
  }
  return found;
}

function figures(whole: Scope): Fact<number>[] {
  const found: Fact<number>[] = [];
  for (const label of whole.ownLabels) {
    if (label.role !== "inOffice") continue;
    const count = readCount(whole.text, label.value);
    if (count && !count.words && count.start <= label.value + 3)
      found.push(whole.fact(count.value, count.start, count.end));
  }
  return found;
}

/** « qui ont pris part à la⏎délibération : 10 », the two lines of a margin with what the scanner put beside them. */
const MARGIN_VOTERS = /pris part a la[^\n]{0,70}\n{1,2}deliberation ?:[ |:]{0,4}(\d{1,3})(?![\d/])/g;

function votersInMargins(whole: Scope): { at: number; fact: Fact<number> }[] {
  const found: { at: number; fact: Fact<number> }[] = [];
  MARGIN_VOTERS.lastIndex = 0;
  for (let match = MARGIN_VOTERS.exec(whole.text); match; match = MARGIN_VOTERS.exec(whole.text)) {
    const figure = match[1] as string;
    const end = match.index + match[0].length;
    found.push({ at: match.index, fact: whole.fact(Number(figure), end - figure.length, end) });
  }
  return found;
}
