import { factsOf } from "../../server/src/model/factsJson.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";

/** What is read in a text, without the places: the facts of each act, and what the rules say on which line. */
export interface Reading {
  readonly facts: readonly unknown[];
  /** `rule level line`, lines counted from 0. */
  readonly findings: readonly string[];
}

/** Reads a text. `lineOf` turns a line of the text into the line to be told, for texts whose lines were moved. */
export function reading(text: string, lineOf: (line: number) => number = (line) => line): Reading {
  const snapshot = createSnapshot(text);
  const told = (finding: Finding) =>
    `${finding.rule} ${finding.level} ${lineOf(snapshot.positionAt(finding.span.start).line)}`;
  return {
    facts: snapshot.acts.map((act) => {
      const { range: _, ...facts } = factsOf(act, () => ({ line: 0, column: 0 }));
      return plain(facts);
    }),
    findings: snapshot.findings.map(told),
  };
}

/** The words under each finding, spaces and line ends as one space, accents composed. */
export function wordsOfFindings(text: string): string[] {
  return createSnapshot(text).findings.map((finding) =>
    oneSpace(text.slice(finding.span.start, finding.span.end).normalize("NFC")),
  );
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").replace(/’/g, "'").trim();
}

/** The same data with every text in one form: composed, one plain space for several, straight apostrophes. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return oneSpace(value.normalize("NFC"));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]));
}
