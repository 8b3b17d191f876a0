import type { Act, Camp } from "../../model/types.ts";
import type { LabelHit } from "../../syntax/syntax.ts";
import type { Folded } from "../../text/fold.ts";
import { toSource } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Line, Run, VoteRow } from "./blocks.ts";
import { lineOf, plainText, readInline } from "./inline.ts";
import type { SourceLine } from "./sourceLines.ts";

const FIGURE =
  /^(?:\d[\d\s]{0,8}|néant|aucune?s?|zéro)(?:\s{0,3}(?:voix|votes?|suffrages?|membres?|abstentions?))?(?![\p{L}\d])/iu;
const LONGEST_FIGURE = 24;

/** A line of the source with the labels of camps in it, the first at its head. */
export interface VoteLine {
  readonly lines: readonly SourceLine[];
  readonly labels: readonly LabelHit[];
}

/** The rows of lines « Pour : 13 voix (…) »: one for each label, in the order of the text, with every word of it. */
export function voteRows(folded: Folded, { lines, labels }: VoteLine): VoteRow[] {
  const first = lines[0];
  if (!first) return [];
  const inline = readInline(folded.source, [lines.map(({ content }) => content)]);
  const end = lines[lines.length - 1]?.content.end ?? first.content.end;
  return labels.map((label, index) => {
    const words = toSource(folded, label.start, label.end);
    const from = index === 0 ? first.content.start : words.start;
    const next = labels[index + 1];
    const to = next ? toSource(folded, next.start, next.end).start : end;
    const value = Math.max(words.end, Math.min(to, folded.map[label.value] ?? to));
    return row(
      lineOf(inline, { start: from, end: value }),
      lineOf(inline, { start: value, end: to }),
      first.line,
    );
  });
}

function row(label: Line, value: Line, line: number): VoteRow {
  const text = plainText(value);
  const found = FIGURE.exec(text.slice(0, 60))?.[0].length ?? 0;
  const length = found > 0 ? found : text.length <= LONGEST_FIGURE ? text.length : 0;
  const [figure, detail] = cut(value, length);
  return { label: withoutColon(label), figure: unbold(withoutDash(figure)), detail: unbold(detail), line };
}

/** A line cut after so many characters. */
function cut(line: Line, length: number): [Line, Line] {
  const left: Run[] = [];
  const right: Run[] = [];
  let taken = 0;
  for (const run of line) {
    const room = Math.max(0, length - taken);
    if (room > 0) left.push({ ...run, text: run.text.slice(0, room) });
    if (room < run.text.length) right.push({ ...run, text: run.text.slice(room) });
    taken += run.text.length;
  }
  const head = right[0];
  if (head) right[0] = { ...head, text: head.text.replace(/^[\s,;:.–-]+/, "") };
  return [left, right.filter((run) => run.text !== "")];
}

function withoutColon(line: Line): Line {
  const last = line[line.length - 1];
  if (!last) return line;
  const text = last.text.replace(/[\s:=]{1,20}$/, "");
  return unbold([...line.slice(0, -1), ...(text === "" ? [] : [{ ...last, text }])]);
}

function withoutDash(line: Line): Line {
  const last = line[line.length - 1];
  return last ? [...line.slice(0, -1), { ...last, text: last.text.replace(/[\s,;–-]{1,20}$/, "") }] : line;
}

function unbold(line: Line): Line {
  return line.map((run) => ({ ...run, bold: false }));
}

const CAMPS = [
  ["for", "Pour"],
  ["against", "Contre"],
  ["abstain", "Abstention"],
  ["notVoting", "Ne prend pas part au vote"],
] as const;

/** The table of a vote that a sentence tells; empty when a figure is missing or doubtful. */
export function rowsOfSentence(act: Act, line: number): VoteRow[] {
  const rows: VoteRow[] = [];
  for (const [camp, title] of CAMPS) {
    const { figure, people, span }: Camp = act.vote[camp];
    if (!figure) continue;
    if (!figure.sure) return [];
    rows.push({
      label: added(title, span ?? figure.span),
      figure: added(String(figure.value), figure.span),
      detail: people.length > 0 ? added(people.map(({ name }) => name).join(", "), figure.span) : [],
      line,
    });
  }
  return rows.length > 1 || (rows.length === 1 && act.vote.for.figure) ? rows : [];
}

function added(text: string, span: Span): Line {
  return [{ text, span, bold: false, italic: false, struck: false, href: null }];
}
