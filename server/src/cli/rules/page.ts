import { exampleFinding } from "../../features/exampleFinding.ts";
import { legifranceLink } from "../../law/legifrance.ts";
import { GROUPS } from "../../rules/groups.ts";
import type { BadExample, Rule } from "../../rules/rule.ts";
import type { Bilingual } from "../../text/language.ts";
import { lineAt, lineStartsOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { printable } from "../check/cells.ts";
import { excerptOf } from "../check/excerpt.ts";
import { paintLevel } from "../colour.ts";
import { sourceLines } from "../formats/excerptLines.ts";
import type { FormatContext } from "../formats/format.ts";
import { RESULT } from "../messages.ts";
import { wrap } from "../wrap.ts";
import { unmarked } from "./example.ts";
import { EXPLAIN } from "./text.ts";

type Style = Pick<FormatContext, "say" | "language" | "paint">;

const COLUMNS = 96;
const INDENT = "  ";
const GUTTER = 4;

/** What `explain` prints of a rule. */
export function rulePage(rule: Rule, style: Style): string {
  const { examples } = rule;
  const [bad] = examples.bad;
  const [good] = examples.good;
  const sections = [
    heading(rule, style),
    section(EXPLAIN.why, wrap(rule.why[style.language], COLUMNS, INDENT), style),
    section(EXPLAIN.law, law(rule, style), style),
    ...(examples.file === undefined ? [] : [section(EXPLAIN.file, council(examples.file), style)]),
    ...(bad ? [section(EXPLAIN.bad, wrong(rule, bad, style), style)] : []),
    ...(bad?.fixed === undefined ? [] : [section(EXPLAIN.fixed, source(bad.fixed, [], style), style)]),
    ...(good === undefined ? [] : [section(EXPLAIN.good, source(good, [], style), style)]),
    section(EXPLAIN.settings, settings(rule, style), style),
  ];
  return `${sections.join("\n\n")}\n`;
}

function heading({ id, title, level, group }: Rule, { say, language, paint }: Style): string {
  const named = paintLevel(paint, level)(say(RESULT[level]));
  return `${paint.bold(`${id} — ${title[language]}`)}\n${named} · ${GROUPS[group][language]}`;
}

function section(title: Bilingual, lines: readonly string[], { paint, language }: Style): string {
  return [paint.bold(title[language]), ...lines].join("\n");
}

function law(rule: Rule, { say, paint }: Style): string[] {
  if (rule.law.length === 0) return [INDENT + say(EXPLAIN.noLaw)];
  return rule.law.map((each) => {
    const link = legifranceLink(each);
    return INDENT + each + (link ? `  ${paint.dim(link)}` : "");
  });
}

/** The example with the words meant underlined, and what the rule really says of it. */
function wrong(rule: Rule, example: BadExample, style: Style): string[] {
  const { text, marked } = unmarked(example.text);
  const finding = exampleFinding(rule, text, example.config);
  const message = finding
    ? style.say(EXPLAIN.said, { message: printable(finding.message[style.language]) })
    : null;
  return [...source(text, marked, style), ...(message ? wrap(message, COLUMNS, INDENT) : [])];
}

/** The lines of an example, numbered; blank lines at its ends left out. */
function source(text: string, marked: readonly Span[], style: Style): string[] {
  const { text: plain } = unmarked(text);
  const starts = lineStartsOf(plain);
  const lines: string[] = [];
  for (const [line, start] of starts.entries()) {
    const mark = marked.find((each) => lineAt(starts, each.start) === line);
    const excerpt = excerptOf(plain, starts, mark ?? { start, end: start }, COLUMNS - GUTTER);
    const shown = sourceLines(excerpt, GUTTER, style.paint.red, style);
    lines.push(...(mark ? shown : shown.slice(0, 1)));
  }
  return plain.endsWith("\n") ? lines.slice(0, -1) : lines;
}

/** The `delib.json` of the examples. */
function council(file: Readonly<Record<string, unknown>>): string[] {
  const text = JSON.stringify(file, null, 2);
  return text.split("\n").map((line) => INDENT + line);
}

function settings({ id }: Rule, { say, paint }: Style): string[] {
  const rows: readonly (readonly [string, Bilingual])[] = [
    [`delib check --rule ${id}=off`, EXPLAIN.off],
    [`<!-- delib-ignore ${id}: ${say(EXPLAIN.reason)} -->`, EXPLAIN.ignore],
  ];
  const width = Math.max(...rows.map(([command]) => command.length));
  return rows.map(([command, meaning]) => `${INDENT}${command.padEnd(width)}  ${paint.dim(say(meaning))}`);
}
