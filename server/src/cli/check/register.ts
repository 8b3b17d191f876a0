import type { Place as RegisterPlace } from "../../register/summary.ts";
import { RULES } from "../../rules/index.ts";
import { type RegisterFinding, runRegister } from "../../rules/runRegister.ts";
import type { Language } from "../../text/language.ts";
import { lineStartsOf } from "../../text/lines.ts";
import type { Input } from "../files/gather.ts";
import { readText } from "../files/read.ts";
import { reasonOf } from "../reason.ts";
import { sayIn } from "../say.ts";
import { excerptOf } from "./excerpt.ts";
import type { Job, Outcome } from "./job.ts";
import type { FileReport, Located, Place, ReportedFinding } from "./report.ts";

/**
 * The reports of the files, in their order, with what the rules say of their acts together. Files are read again only
 * for the lines under such findings.
 */
export function withRegister(job: Job, inputs: readonly Input[], outcomes: readonly Outcome[]): FileReport[] {
  const reports = outcomes.flatMap((outcome) => outcome.report ?? []);
  const registers = outcomes.flatMap((outcome) => outcome.register ?? []);
  const levels = new Map(registers.map(({ file, levels: own }) => [file, own]));
  const run = runRegister(RULES, registers, (file) => levels.get(file) ?? job.config.rules);
  if (run.findings.length + run.suppressed.length + run.failures.length === 0) return reports;
  const lines = new Lines(job, inputs);
  const failures = run.failures.map(({ rule, error }) => ({ rule, error: reasonOf(error) }));
  const findings = grouped(run.findings, (each) => each.file);
  const suppressed = grouped(run.suppressed, (each) => each.finding.file);
  return reports.map((report, at) => {
    const own = findings.get(report.path) ?? [];
    const silenced = suppressed.get(report.path) ?? [];
    return {
      ...report,
      findings: merged(
        report.findings,
        own.map((each) => lines.finding(each)),
      ),
      suppressed: merged(
        report.suppressed,
        silenced.map(({ finding, reason }) => ({ ...lines.finding(finding), reason })),
      ),
      failures: at === 0 ? [...report.failures, ...failures] : report.failures,
    };
  });
}

function grouped<T>(all: readonly T[], fileOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const same = groups.get(fileOf(each));
    if (same) same.push(each);
    else groups.set(fileOf(each), [each]);
  }
  return groups;
}

/** Both lists in the order of the text. */
function merged<T extends Located>(own: readonly T[], more: readonly T[]): readonly T[] {
  if (more.length === 0) return own;
  return [...own, ...more].sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

/** The lines of files, each file read once more when one of its lines is shown. */
class Lines {
  readonly #job: Job;
  readonly #files: ReadonlyMap<string, string | null>;
  readonly #texts = new Map<string, { text: string; starts: Uint32Array } | null>();
  readonly #language: Language;

  constructor(job: Job, inputs: readonly Input[]) {
    this.#job = job;
    this.#language = job.language;
    this.#files = new Map(inputs.map(({ path, file }) => [path, file]));
  }

  finding(finding: RegisterFinding): ReportedFinding {
    return {
      rule: finding.rule,
      level: finding.level,
      ...this.#located(finding.file, finding.place, finding.message[this.#language]),
      related: finding.related.map(({ file, place, message }) => ({
        ...(file === finding.file ? {} : { path: file }),
        ...this.#located(file, place, message[this.#language]),
      })),
      law: finding.law,
      fixes: [],
      words: `${finding.rule} ${Object.values(finding.data).join(" ")}`.slice(0, 200),
    };
  }

  #located(file: string, { start, end }: RegisterPlace, message: string): Located {
    const { columns } = this.#job;
    const known = columns === null ? null : this.#text(file);
    const excerpt =
      known && columns !== null
        ? excerptOf(
            known.text,
            known.starts,
            {
              start: (known.starts[start.line] ?? 0) + start.character,
              end: (known.starts[end.line] ?? 0) + end.character,
            },
            columns,
          )
        : null;
    return { message, start: oneBased(start), end: oneBased(end), excerpt };
  }

  #text(path: string): { text: string; starts: Uint32Array } | null {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const file = this.#files.get(path);
    const read = file ? readText(file, sayIn(this.#language)) : null;
    const text = read && "text" in read ? { text: read.text, starts: lineStartsOf(read.text) } : null;
    this.#texts.set(path, text);
    return text;
  }
}

function oneBased({ line, character }: RegisterPlace["start"]): Place {
  return { line: line + 1, column: character + 1 };
}
