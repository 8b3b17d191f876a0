import type { Finding } from "../../rules/finding.ts";
import type { Fix } from "../../rules/rule.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { Bilingual, Language } from "../../text/language.ts";
import { positionAt } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { reasonOf } from "../reason.ts";
import { excerptOf } from "./excerpt.ts";
import type { FileReport, Located, Place, ReportedFinding, ReportedFix } from "./report.ts";

/** What of a snapshot a report is made from. */
export type Examined = Pick<Snapshot, "text" | "run" | "syntax">;

export interface ExamineOptions {
  readonly language: Language;
  /** Columns for the source lines; null when the format does not show them. */
  readonly columns: number | null;
}

const WORDS = 200;

/** Turns the findings of a text into what is written about its file. */
export function report(path: string, examined: Examined, options: ExamineOptions): FileReport {
  const writer = new Writer(examined.text, examined.syntax.folded.lineStarts, options);
  const { findings, suppressed, failures } = examined.run;
  const made: FileReport = {
    path,
    findings: findings.map((each) => writer.finding(each)),
    suppressed: suppressed.map(({ finding, reason }) => ({ ...writer.finding(finding), reason })),
    failures: failures.map(({ rule, error }) => ({ rule, error: reasonOf(error) })),
  };
  return detached(made);
}

/**
 * A copy that shares no string with the text: the engine makes a short piece of a long string by pointing into it,
 * so that one finding would keep a file of megabytes in memory.
 */
function detached(made: FileReport): FileReport {
  const empty = made.findings.length + made.suppressed.length + made.failures.length === 0;
  return empty ? made : (JSON.parse(JSON.stringify(made)) as FileReport);
}

class Writer {
  readonly #text: string;
  readonly #lineStarts: Uint32Array;
  readonly #options: ExamineOptions;

  constructor(text: string, lineStarts: Uint32Array, options: ExamineOptions) {
    this.#text = text;
    this.#lineStarts = lineStarts;
    this.#options = options;
  }

  finding(finding: Finding): ReportedFinding {
    return {
      rule: finding.rule,
      level: finding.level,
      ...this.#located(finding.message, finding.span),
      related: finding.related.map((each) => this.#located(each.message, each.span)),
      law: finding.law,
      fixes: finding.fixes.map((fix) => this.#fix(fix)),
      words: this.#text
        .slice(finding.span.start, Math.min(finding.span.end, finding.span.start + WORDS))
        .replace(/\s+/g, " ")
        .trim(),
    };
  }

  #located(message: Bilingual, span: Span): Located {
    const { columns, language } = this.#options;
    return {
      message: message[language],
      start: this.#place(span.start),
      end: this.#place(span.end),
      excerpt: columns === null ? null : excerptOf(this.#text, this.#lineStarts, span, columns),
    };
  }

  #fix(fix: Fix): ReportedFix {
    return {
      title: fix.title[this.#options.language],
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({
        start: this.#place(edit.span.start),
        end: this.#place(edit.span.end),
        newText: edit.newText,
      })),
    };
  }

  #place(offset: number): Place {
    const { line, character } = positionAt(this.#text, this.#lineStarts, offset);
    return { line: line + 1, column: character + 1 };
  }
}
