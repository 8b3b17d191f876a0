import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Log,
  Region,
  ReportingDescriptor,
  Result,
} from "sarif";
import { legifranceLink } from "../../law/legifrance.ts";
import { RULES } from "../../rules/index.ts";
import type { Level, Rule } from "../../rules/rule.ts";
import type { Language } from "../../text/language.ts";
import type { FileReport, Located, ReportedFinding, ReportedFix, SuppressedReport } from "../check/report.ts";
import { STDIN } from "../files/gather.ts";
import { fingerprints } from "./fingerprint.ts";
import type { CheckRun, FormatContext } from "./format.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS = { error: "error", warning: "warning", info: "note", hint: "note" } as const satisfies Record<
  Level,
  string
>;

/** SARIF 2.1.0 (OASIS), with the rules, their law, the fixes, the related places and what comments silence. */
export function sarif(run: CheckRun, context: FormatContext): string {
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Délib",
            version: context.version,
            semanticVersion: context.version,
            language: context.language,
            rules: RULES.map((rule) => descriptor(rule, context)),
          },
        },
        language: context.language,
        columnKind: "utf16CodeUnits",
        invocations: [invocation(run, context)],
        results: run.files.flatMap((file) => results(file, context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: Rule, { language }: FormatContext): ReportingDescriptor {
  const link = rule.law.map((each) => legifranceLink(each)).find((each) => each !== null);
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: rule.why[language], markdown: markdown(rule, language) },
    ...(link ? { helpUri: link } : {}),
    defaultConfiguration: { level: LEVELS[rule.level] },
    properties: { tags: [rule.group, ...rule.law] },
  };
}

function markdown(rule: Rule, language: Language): string {
  const law = rule.law.map((each) => {
    const link = legifranceLink(each);
    return link ? `[${each}](${link})` : each;
  });
  return [rule.why[language], ...(law.length > 0 ? [law.join(", ")] : [])].join("\n\n");
}

function invocation(run: CheckRun, context: FormatContext): Invocation {
  return {
    executionSuccessful: run.troubles.length === 0,
    toolExecutionNotifications: run.troubles.map(({ path, reason }) => ({
      level: "error" as const,
      message: { text: reason },
      locations: [{ physicalLocation: { artifactLocation: artifact(path, context) } }],
    })),
  };
}

function results(file: FileReport, context: FormatContext): Result[] {
  const prints = fingerprints(file, file.findings);
  const silenced = fingerprints(file, file.suppressed);
  return [
    ...file.findings.map((each, index) => result(file, each, prints[index] ?? "", context)),
    ...file.suppressed.map((each, index) => ({
      ...result(file, each, silenced[index] ?? "", context),
      suppressions: [suppression(each)],
    })),
  ];
}

function suppression(each: SuppressedReport) {
  const kind = "inSource" as const;
  return each.reason === null ? { kind } : { kind, justification: each.reason };
}

function result(file: FileReport, finding: ReportedFinding, print: string, context: FormatContext): Result {
  const index = RULES.findIndex((rule) => rule.id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: LEVELS[finding.level],
    message: { text: finding.message },
    locations: [location(file.path, finding, context)],
    relatedLocations: finding.related.map((each, id) => ({
      id,
      ...location(each.path ?? file.path, each, context),
      message: { text: each.message },
    })),
    partialFingerprints: { "delib/v1": print },
    fixes: finding.fixes.filter((fix) => fix.edits.length > 0).map((fix) => mend(file.path, fix, context)),
    properties: { delibLevel: finding.level, law: finding.law },
  };
}

function location(path: string, { start, end }: Located, context: FormatContext): Location {
  return { physicalLocation: { artifactLocation: artifact(path, context), region: region({ start, end }) } };
}

function mend(path: string, fix: ReportedFix, context: FormatContext): Fix {
  return {
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: artifact(path, context),
        replacements: fix.edits.map((edit) => ({
          deletedRegion: region(edit),
          insertedContent: { text: edit.newText },
        })),
      },
    ],
  };
}

function region({ start, end }: Pick<Located, "start" | "end">): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file below the current folder by its relative URI, so that the log means the same on another machine. */
function artifact(path: string, { cwd }: FormatContext): ArtifactLocation {
  if (path === STDIN) return { uri: "stdin" };
  if (isAbsolute(path) || path.startsWith("../")) return { uri: pathToFileURL(resolve(cwd, path)).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
