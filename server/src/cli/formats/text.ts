import { LEVELS } from "../../rules/rule.ts";
import type { Bilingual } from "../../text/language.ts";
import { printable } from "../check/cells.ts";
import type { FileReport, Located, ReportedFinding, Totals } from "../check/report.ts";
import { paintLevel } from "../colour.ts";
import { RESULT } from "../messages.ts";
import { sourceLines } from "./excerptLines.ts";
import type { CheckRun, FormatContext } from "./format.ts";

const COUNTS = {
  error: RESULT.errors,
  warning: RESULT.warnings,
  info: RESULT.infos,
  hint: RESULT.hints,
} as const satisfies Record<string, Bilingual>;

/** For a person: each finding with its source line, its place underlined, its law and its fix, then a summary. */
export function text(run: CheckRun, context: FormatContext): string {
  const blocks = run.files.filter((file) => file.findings.length > 0).map((file) => fileBlock(file, context));
  if (!context.quiet) blocks.push(summary(run, context));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function fileBlock(file: FileReport, context: FormatContext): string {
  const { paint } = context;
  const header = paint.bold(paint.underline(printable(file.path)));
  return [header, ...file.findings.map((finding) => findingBlock(file.path, finding, context))].join("\n\n");
}

function findingBlock(path: string, finding: ReportedFinding, context: FormatContext): string {
  const { paint, say } = context;
  const colour = paintLevel(paint, finding.level);
  const gutter = gutterWidth(finding);
  const margin = " ".repeat(gutter);
  const place = `${printable(path)}:${finding.start.line}:${finding.start.column}`;
  const lines = [
    `  ${colour(paint.bold(say(RESULT[finding.level])))} ${paint.bold(printable(finding.message))}`,
    `${margin} ${paint.dim("╭─")} ${paint.dim(place)}`,
    ...sourceLines(finding.excerpt, gutter, colour, context),
  ];
  for (const related of finding.related) {
    const where =
      related.path === undefined
        ? ""
        : ` ${paint.dim(`${printable(related.path)}:${related.start.line}:${related.start.column}`)}`;
    lines.push(
      `${margin} ${paint.dim("├─")} ${say(RESULT.see, { text: printable(related.message) })}${where}`,
    );
    lines.push(...sourceLines(related.excerpt, gutter, paint.blue, context));
  }
  const reference = [say(RESULT.identity, { rule: finding.rule })];
  if (finding.law.length > 0) reference.push(say(RESULT.law, { law: finding.law.join(", ") }));
  lines.push(`${margin} ${paint.dim("╰─")} ${paint.dim(reference.join(" · "))}`);
  for (const fix of finding.fixes) {
    const title = paint.green(say(RESULT.fix, { title: printable(fix.title) }));
    lines.push(`${margin}    ${title}${fix.safe ? ` ${paint.dim(say(RESULT.byFix))}` : ""}`);
  }
  return lines.join("\n");
}

/** Columns for the line numbers of a finding and of its related places. */
function gutterWidth(finding: ReportedFinding): number {
  const places: readonly Located[] = [finding, ...finding.related];
  return Math.max(...places.map((place) => String(place.start.line).length)) + 2;
}

function summary(run: CheckRun, context: FormatContext): string {
  const { say, paint } = context;
  const label = say(RESULT.filesRead, { n: run.files.length });
  const lines = [say(RESULT.labelled, { label, text: counts(run.totals, context) })];
  if (run.applied !== null) lines.push(say(RESULT.fixed, { n: run.applied }));
  const safe = fixable(run.files);
  if (safe > 0) lines.push(say(RESULT.fixable, { n: safe }));
  const suppressed = run.files.reduce((sum, file) => sum + file.suppressed.length, 0);
  if (suppressed > 0) lines.push(say(RESULT.suppressed, { n: suppressed }));
  // A file may have several.
  const troubled = new Set(run.troubles.map(({ path }) => path)).size;
  if (troubled > 0) lines.push(paint.red(say(RESULT.unread, { n: troubled })));
  return lines.join("\n");
}

function counts(totals: Totals, { say, paint }: FormatContext): string {
  const said = LEVELS.filter((level) => totals[level] > 0).map((level) =>
    paintLevel(paint, level)(say(COUNTS[level], { n: totals[level] })),
  );
  return said.length > 0 ? said.join(", ") : paint.green(say(RESULT.nothing));
}

function fixable(files: readonly FileReport[]): number {
  let count = 0;
  for (const file of files) {
    for (const finding of file.findings) if (finding.fixes.some((fix) => fix.safe)) count++;
  }
  return count;
}
