import { readDocument } from "../model/readDocument.ts";
import { type RegisterFile, summarise } from "../register/summary.ts";
import type { StyleSet } from "../styles/style.ts";
import { parse } from "../syntax/syntax.ts";
import { positionAt } from "../text/lines.ts";
import type { Config } from "./config.ts";
import type { Rule } from "./rule.ts";
import { type RegisterFinding, runRegister } from "./runRegister.ts";

/** A file of an example of several files; `start` is the offset of its text in the example. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
  readonly start: number;
}

/** The files of an example in which each stands under a line `=== its name ===`; none in an example of one text. */
function exampleFiles(example: string): ExampleFile[] {
  const heads = [...example.matchAll(/^=== (.{1,80}) ===\r?\n/gm)];
  return heads.map((head, at) => {
    const start = head.index + head[0].length;
    return { name: head[1] ?? "", start, text: example.slice(start, heads[at + 1]?.index) };
  });
}

/** What a rule that compares acts says of an example of several files; spans are offsets in the whole example. */
export function exampleFindings(
  rule: Rule,
  example: string,
  styles: StyleSet,
  config: Config,
): RegisterFinding[] {
  const files = exampleFiles(example);
  const summaries = files.map(({ name, text }): RegisterFile => {
    const syntax = parse(text, styles);
    const { lineStarts } = syntax.folded;
    return summarise(
      name,
      readDocument(syntax, styles, config.style, config.collectivity),
      ({ start, end }) => ({
        start: positionAt(text, lineStarts, start),
        end: positionAt(text, lineStarts, end),
      }),
    );
  });
  const starts = new Map(files.map(({ name, start }) => [name, start]));
  return runRegister([rule], summaries, () => config.rules).findings.map((finding) => {
    const from = starts.get(finding.file) ?? 0;
    return { ...finding, span: { start: finding.span.start + from, end: finding.span.end + from } };
  });
}
