import type { FileReport, ReportedFinding } from "../check/report.ts";
import { RESULT } from "../messages.ts";
import type { CheckRun, FormatContext } from "./format.ts";

/**
 * JUnit XML: a suite for each file, a case for each finding (one that passes when there is none). Errors are
 * failures; what is milder passes and says so in its output, as it does not fail the run either.
 */
export function junit(run: CheckRun, context: FormatContext): string {
  const suites = run.files.map((file) => suite(file, context));
  for (const { path, reason } of run.troubles) {
    suites.push(
      element("testsuite", { name: path, tests: 1, failures: 0, errors: 1 }, [
        element("testcase", { name: path, classname: path }, [element("error", { message: reason }, [])]),
      ]),
    );
  }
  const tests = run.files.reduce((sum, file) => sum + Math.max(1, file.findings.length), run.troubles.length);
  const totals = { name: "delib", tests, failures: run.totals.error, errors: run.troubles.length };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", totals, suites)}\n`;
}

function suite(file: FileReport, context: FormatContext): string {
  const failures = file.findings.filter((finding) => finding.level === "error").length;
  const cases =
    file.findings.length === 0
      ? [element("testcase", { name: context.say(RESULT.nothing), classname: file.path }, [])]
      : file.findings.map((finding) => testCase(file.path, finding, context));
  return element("testsuite", { name: file.path, tests: cases.length, failures, errors: 0 }, cases);
}

function testCase(path: string, finding: ReportedFinding, { say }: FormatContext): string {
  const { start, message, level, law } = finding;
  const place = `${path}:${start.line}:${start.column}`;
  const details = law.length > 0 ? `${place}\n${say(RESULT.law, { law: law.join(", ") })}` : place;
  const said =
    level === "error"
      ? element("failure", { type: finding.rule, message }, [escaped(details)])
      : element("system-out", {}, [
          escaped(`${say(RESULT.labelled, { label: say(RESULT[level]), text: message })}\n${details}`),
        ]);
  return element("testcase", { name: `${finding.rule} (${start.line}:${start.column})`, classname: path }, [
    said,
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  if (children.length === 0) return `${open}/>`;
  const nested = children.some((child) => child.startsWith("<"));
  return nested ? `${open}>\n${children.join("\n")}\n</${name}>` : `${open}>${children.join("")}</${name}>`;
}

/** Characters that XML 1.0 cannot hold, not even as references. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}
