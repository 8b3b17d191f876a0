import { registersOf } from "../register/registers.ts";
import type { Place, RegisterFile } from "../register/summary.ts";
import type { Bilingual } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { fillBoth, type MessageData } from "../text/template.ts";
import type { Config } from "./config.ts";
import type { Level, Rule } from "./rule.ts";
import { silences } from "./run.ts";

/** A finding on one act that other files explain. */
export interface RegisterFinding {
  readonly rule: string;
  readonly level: Level;
  /** The file in which it stands, as its summary names it. */
  readonly file: string;
  /** 0-based rank of the act in that file. */
  readonly act: number;
  /** Source offsets. */
  readonly span: Span;
  readonly place: Place;
  readonly message: Bilingual;
  readonly data: MessageData;
  readonly related: readonly { readonly file: string; readonly place: Place; readonly message: Bilingual }[];
  readonly law: readonly string[];
}

/** A finding of the register that a comment in its file silences. */
export interface SuppressedRegisterFinding {
  readonly finding: RegisterFinding;
  readonly reason: string | null;
}

/** What the rules say of many acts together. */
export interface RegisterRun {
  /** In the order of files and of their text. */
  readonly findings: readonly RegisterFinding[];
  readonly suppressed: readonly SuppressedRegisterFinding[];
  /** Rules that threw: a defect of ours; the other rules went on. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/**
 * Runs the rules that compare acts over the summaries of many files; never throws. `levelsOf` gives the levels that the
 * settings of a file say: a finding has the level of the file in which it stands.
 */
export function runRegister(
  rules: readonly Rule[],
  files: readonly RegisterFile[],
  levelsOf: (file: string) => Config["rules"],
): RegisterRun {
  const comments = new Map(files.map((each) => [each.file, each.suppressions]));
  const findings: RegisterFinding[] = [];
  const suppressed: SuppressedRegisterFinding[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  const said = new Set<string>();
  const take = (finding: RegisterFinding) => {
    // Acts of one text that share a header share what is wrong in it.
    const print = `${finding.rule} ${finding.file} ${finding.span.start} ${finding.message.fr}`;
    if (said.has(print)) return;
    said.add(print);
    const comment = comments.get(finding.file)?.find((each) => silences(each, finding));
    if (comment) suppressed.push({ finding, reason: comment.reason });
    else findings.push(finding);
  };
  const registers = registersOf(files.flatMap((each) => each.acts));
  for (const rule of rules) {
    if (!rule.checkRegister) continue;
    try {
      for (const register of registers)
        rule.checkRegister({
          register,
          report: (message, act, mark, data, related) => {
            const level = levelsOf(act.file)[rule.id] ?? rule.level;
            if (level === "off") return;
            take({
              rule: rule.id,
              level,
              file: act.file,
              act: act.index,
              span: mark.span,
              place: mark.place,
              message: fillBoth(rule.messages[message] ?? { fr: message, en: message }, data),
              data,
              related: related.map((each) => ({
                file: each.act.file,
                place: each.mark.place,
                message: fillBoth(each.message, data),
              })),
              law: rule.law,
            });
          },
        });
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  return { findings: findings.sort(byPlace), suppressed, failures };
}

function byPlace(a: RegisterFinding, b: RegisterFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
