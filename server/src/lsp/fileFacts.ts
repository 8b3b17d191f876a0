import type { Diagnostic } from "vscode-languageserver";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { type RegisterRow, registerRows } from "../features/registerRows.ts";
import { type RegisterFile, summaryOf } from "../register/summary.ts";
import type { Config } from "../rules/config.ts";
import type { Snapshot } from "../snapshot.ts";
import type { StyleSet } from "../styles/style.ts";
import type { Language } from "../text/language.ts";
import type { PositionEncoding } from "../text/lines.ts";
import { Converter } from "./convert.ts";
import { lspDiagnostic } from "./lspDiagnostic.ts";

/** How files are read; plain data, so that it can be sent to a thread. */
export interface Reading {
  readonly config: Omit<Config, "styles">;
  /** The styles to choose from; null: those that come with the project. */
  readonly styles: Pick<StyleSet, "common" | "houses"> | null;
  readonly language: Language;
  readonly encoding: PositionEncoding;
  /** Whether the client shows places that a finding speaks of beside its own. */
  readonly related: boolean;
}

/** All that is kept of the text of a file; plain data. */
export interface FileFacts {
  /** The findings of its own text. */
  readonly items: readonly Diagnostic[];
  /** What the rules over many acts need of it; places are in the encoding of the client. */
  readonly register: RegisterFile;
  /** The lines of the register, one for each act. */
  readonly rows: readonly (Omit<RegisterRow, "span"> & { readonly range: Diagnostic["range"] })[];
  /** Rules that threw, in one line each: a fault of ours. */
  readonly failures: readonly string[];
}

/** Sums up a text that was read; strings of the answer may still share the memory of the text. */
export function factsOf(
  uri: string,
  snapshot: Snapshot,
  reading: Omit<Reading, "config" | "styles">,
): FileFacts {
  const { lineStarts } = snapshot.syntax.folded;
  const convert = new Converter({ text: snapshot.text, lineStarts }, reading.encoding);
  const found = diagnosticsOf(snapshot, reading.language);
  return {
    items: found.map((item) => lspDiagnostic(item, uri, convert, reading.related)),
    register: summaryOf(uri, snapshot.document, (span) => convert.range(span)),
    rows: registerRows(snapshot).map(({ span, ...row }) => ({ ...row, range: convert.range(span) })),
    failures: snapshot.run.failures.map(({ rule, error }) => `rule ${rule} ${uri}: ${String(error)}`),
  };
}
