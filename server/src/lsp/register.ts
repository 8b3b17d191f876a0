import type { Diagnostic } from "vscode-languageserver";
import { sameMark } from "../register/marks.ts";
import { summaryOf } from "../register/summary.ts";
import { RULES } from "../rules/index.ts";
import { rulePageLink } from "../rules/rulePages.ts";
import { type RegisterFinding, runRegister } from "../rules/runRegister.ts";
import type { KnownFile } from "./actFiles.ts";
import { SEVERITY } from "./lspDiagnostic.ts";
import type { Place, Session } from "./session.ts";
import { uriKey } from "./uri.ts";

/** What the rules say of the acts of many files together, as last settled, and which files that was. */
export class RegisterFindings {
  readonly #session: Session;
  #files: ReadonlyMap<string, KnownFile> = new Map();
  #findings: ReadonlyMap<string, readonly RegisterFinding[]> = new Map();
  #told: ReadonlyMap<string, { readonly words: string; readonly items: readonly Diagnostic[] }> = new Map();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The files that were compared last. */
  get files(): Iterable<KnownFile> {
    return this.#files.values();
  }

  /** Findings of the register on an act of a file (0-based rank). */
  on(uri: string, act: number): readonly RegisterFinding[] {
    return (this.#findings.get(uriKey(uri)) ?? []).filter((each) => each.act === act);
  }

  /** Compares these files; gives the URIs of those of which something else is said than before. */
  settle(files: readonly KnownFile[]): ReadonlySet<string> {
    this.#files = new Map(files.map((file) => [uriKey(file.uri), file]));
    const run = runRegister(
      RULES,
      files.map((file) => file.register),
      (uri) => this.#files.get(uriKey(uri))?.settings.config.rules ?? {},
    );
    for (const { rule, error } of run.failures)
      this.#session.connection.console.error(`rule ${rule} (register): ${String(error)}`);
    const findings = new Map<string, RegisterFinding[]>();
    for (const finding of run.findings) {
      const key = uriKey(finding.file);
      const same = findings.get(key);
      if (same) same.push(finding);
      else findings.set(key, [finding]);
    }
    this.#findings = findings;
    return this.#changes();
  }

  /** The diagnostics of the register for a file as it was compared; the very same list as long as it says the same. */
  diagnosticsOf(uri: string): readonly Diagnostic[] {
    return this.#told.get(uriKey(uri))?.items ?? NOTHING;
  }

  /**
   * The same for an open document, whatever has been typed since: what is said stays until the files are compared
   * again, at the place where its number or its name stands now.
   */
  diagnosticsAt({ document: { uri }, snapshot, convert }: Place): Diagnostic[] {
    const file = this.#files.get(uriKey(uri));
    const findings = this.#findings.get(uriKey(uri));
    if (!file || !findings) return [];
    const now = summaryOf(uri, snapshot.document, (span) => convert.range(span));
    return findings.flatMap((each) => {
      const before = file.register.acts[each.act];
      const after = now.acts[each.act];
      const mark = before && after && sameMark(before, after, each.span.start);
      return mark ? [this.#diagnostic(each, file, mark.place)] : [];
    });
  }

  #diagnostic(finding: RegisterFinding, { language }: KnownFile, range: Diagnostic["range"]): Diagnostic {
    const { rule, level, law } = finding;
    const related = this.#session.client.relatedInformation ? finding.related : [];
    return {
      range,
      severity: SEVERITY[level],
      code: rule,
      codeDescription: { href: rulePageLink(rule) },
      source: "delib",
      message: finding.message[language],
      ...(related.length === 0
        ? {}
        : {
            relatedInformation: related.map(({ file, place, message }) => ({
              location: { uri: file, range: place },
              message: message[language],
            })),
          }),
      data: { rule, law, fixable: false },
    };
  }

  #changes(): ReadonlySet<string> {
    const told = new Map<string, { words: string; items: readonly Diagnostic[] }>();
    const changed = new Set<string>();
    for (const [key, findings] of this.#findings) {
      const file = this.#files.get(key);
      if (!file) continue;
      const items = findings.map((each) => this.#diagnostic(each, file, each.place));
      const words = JSON.stringify(items);
      const before = this.#told.get(key);
      told.set(key, before?.words === words ? before : { words, items });
      if (before?.words !== words) changed.add(file.uri);
    }
    for (const key of this.#told.keys()) if (!told.has(key)) changed.add(this.#files.get(key)?.uri ?? key);
    this.#told = told;
    return changed;
  }
}

const NOTHING: readonly Diagnostic[] = [];
