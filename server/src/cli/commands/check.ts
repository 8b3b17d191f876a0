import type { Level } from "../../rules/rule.ts";
import { printable } from "../check/cells.ts";
import type { Job, Outcome } from "../check/job.ts";
import { atLeast, type FileReport, totalsOf } from "../check/report.ts";
import { choice, wholeNumber } from "../choice.ts";
import { paint, wantsColour } from "../colour.ts";
import { givenConfig } from "../config.ts";
import { colouredDiff } from "../diff.ts";
import { EXIT, type ExitStatus, type Trouble } from "../failure.ts";
import { gather, type Input } from "../files/gather.ts";
import { FORMAT_NAMES, type FormatName, formatter } from "../formats/format.ts";
import { RESULT, TROUBLE } from "../messages.ts";
import { deliver } from "../output.ts";
import type { CheckOptions } from "../program.ts";
import type { Session } from "../run.ts";
import { VERSION } from "../version.ts";

/** Columns of the text output outside a terminal, and the fewest and the most in one. */
const COLUMNS = { usual: 110, least: 50, most: 160 };

/** What was asked for, with its values judged. */
interface Plan {
  readonly format: FormatName;
  readonly level: Level;
  readonly maxWarnings: number | null;
  readonly job: Job;
}

/** `delib check`: the findings of the files. */
export async function check(
  words: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say } = session;
  const plan = planOf(options, session);
  const { inputs, troubles } = await gather(
    words,
    { cwd: io.cwd, stdinFilename: options.stdinFilename },
    say,
  );
  const { performAll } = await import("../check/pool.ts");
  const { withRegister } = await import("../check/register.ts");
  const outcomes = await performAll(plan.job, inputs, io.readInput);

  const all: Trouble[] = [...troubles, ...troublesOf(inputs, outcomes)];
  for (const { path, reason } of all) io.err.write(`${printable(path)}: ${printable(reason)}\n`);
  const reports = withRegister(plan.job, inputs, outcomes);
  tellFailures(reports, session);

  const failed = await write(plan, options, reports, outcomes, all, session);
  return status(plan, reports, all.length > 0 || failed, session);
}

function planOf(options: CheckOptions, { say, language, io }: Session): Plan {
  const format = choice(options.format, FORMAT_NAMES, "--format", say);
  const level = choice(options.level, ["hint", "error", "warning", "info"], "--level", say);
  return {
    format,
    level,
    maxWarnings: wholeNumber(options.maxWarnings, "--max-warnings", say),
    job: {
      language,
      level,
      config: givenConfig(options, say, io.cwd),
      mode: options.diff ? "diff" : options.fix ? "fix" : "check",
      columns: format === "text" && !options.diff ? columns(options.output ? null : io.out.columns) : null,
    },
  };
}

/** Columns for a source line, its number taken off. */
function columns(terminal: number | null): number {
  const whole = terminal === null ? COLUMNS.usual : Math.min(COLUMNS.most, Math.max(COLUMNS.least, terminal));
  return whole - 10;
}

function troublesOf(inputs: readonly Input[], outcomes: readonly Outcome[]): Trouble[] {
  return outcomes.flatMap(({ trouble }, index) =>
    trouble === null ? [] : [{ path: inputs[index]?.path ?? "", reason: trouble }],
  );
}

/** A rule that threw is told once, whatever the number of files on which it did. */
function tellFailures(reports: readonly FileReport[], { io, say }: Session): void {
  const told = new Map<string, string>();
  for (const report of reports) {
    for (const { rule, error } of report.failures) if (!told.has(rule)) told.set(rule, error);
  }
  for (const [rule, error] of told)
    io.err.write(`delib: ${say(TROUBLE.brokenRule, { rule, error: printable(error) })}\n`);
}

/** Writes the results where they are wanted; true when that failed. */
async function write(
  plan: Plan,
  options: CheckOptions,
  reports: readonly FileReport[],
  outcomes: readonly Outcome[],
  troubles: readonly Trouble[],
  session: Session,
): Promise<boolean> {
  const { io, say } = session;
  const fixes = outcomes.reduce((sum, outcome) => sum + outcome.fixes, 0);
  if (plan.job.mode === "diff") {
    if (!options.quiet) io.err.write(`${say(RESULT.wouldFix, { n: fixes })}\n`);
    return deliver(diffs(outcomes, session, options.output !== undefined), options.output, session);
  }
  // The mended text of standard input takes standard output; the findings give way.
  const mended = outcomes.find((outcome) => outcome.mended !== null)?.mended ?? null;
  if (mended) io.out.write(mended);
  const sink = mended ? io.err : io.out;
  const files = atLeast(reports, plan.level);
  const text = (await formatter(plan.format))(
    { files, troubles, totals: totalsOf(files), applied: plan.job.mode === "fix" ? fixes : null },
    {
      say,
      language: session.language,
      paint: paint(options.output === undefined && wantsColour(session.color, io.env, sink)),
      quiet: options.quiet === true,
      cwd: io.cwd,
      version: VERSION,
    },
  );
  return deliver(text, options.output, session, sink);
}

function diffs(outcomes: readonly Outcome[], { io, color }: Session, toFile: boolean): string {
  const colours = paint(!toFile && wantsColour(color, io.env, io.out));
  const whole = outcomes.map((outcome) => outcome.diff ?? "").join("");
  return colouredDiff(whole, colours);
}

function status(
  plan: Plan,
  reports: readonly FileReport[],
  trouble: boolean,
  { io, say }: Session,
): ExitStatus {
  if (trouble) return EXIT.trouble;
  const totals = totalsOf(reports);
  const { maxWarnings: max } = plan;
  if (max !== null && totals.warning > max) {
    io.err.write(`${say(RESULT.tooManyWarnings, { n: totals.warning, max })}\n`);
    return EXIT.findings;
  }
  return totals.error > 0 ? EXIT.findings : EXIT.clean;
}
