import type { Act, DocumentModel } from "../model/types.ts";
import type { Register } from "../register/registers.ts";
import type { Mark, RegisterAct } from "../register/summary.ts";
import type { StyleSet } from "../styles/style.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Bilingual } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import type { MessageData } from "../text/template.ts";
import type { Config } from "./config.ts";
import type { RuleGroup } from "./groups.ts";

/** How serious a finding is, most serious first. */
export type Level = "error" | "warning" | "info" | "hint";
export const LEVELS: readonly Level[] = ["error", "warning", "info", "hint"];

/** A place that explains a finding; its message is filled with the same data as the finding's. */
export interface Related {
  readonly span: Span;
  readonly message: Bilingual;
}

/** A mend. `safe` ones may be applied without asking: one reading only, and nothing else changes. */
export interface Fix {
  readonly title: Bilingual;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface ReportExtras {
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** A level other than the rule's own, always a milder one: draft acts, uncertain law. */
  readonly level?: Level;
  /** LSP tag, where it is true. */
  readonly tag?: "unnecessary" | "deprecated";
  /** Law cited for this finding, when it depends on the day or the body; else the rule's. */
  readonly law?: readonly string[];
}

/** What a rule that looks at one act is given. */
export interface ActContext<M extends string> {
  readonly act: Act;
  readonly document: DocumentModel;
  /** The whole text; every span speaks of it. */
  readonly text: string;
  readonly styles: StyleSet;
  readonly config: Config;
  readonly report: (message: M, span: Span, data?: MessageData, extras?: ReportExtras) => void;
}

/** What a rule that looks at the whole text is given. */
export interface DocumentContext<M extends string> {
  /** Ids of every rule that exists, on or off. */
  readonly ruleIds: ReadonlySet<string>;
  readonly document: DocumentModel;
  readonly text: string;
  readonly styles: StyleSet;
  readonly config: Config;
  readonly report: (message: M, span: Span, data?: MessageData, extras?: ReportExtras) => void;
}

/** A place in one of the acts of a register that explains a finding in another. */
export interface RegisterRelated {
  readonly act: RegisterAct;
  readonly mark: Mark<unknown>;
  readonly message: Bilingual;
}

/** What a rule that looks at the acts of one council together is given. */
export interface RegisterContext<M extends string> {
  readonly register: Register;
  /** `mark` is the place in `act` under which the finding stands. */
  readonly report: (
    message: M,
    act: RegisterAct,
    mark: Mark<unknown>,
    data: MessageData,
    related: readonly RegisterRelated[],
  ) => void;
}

/**
 * A bad example: `⟦…⟧` marks the very words under which the finding stands (the marks are taken out before the
 * text is read); `fixed` is the whole text after the rule's first fix, absent where the rule offers none.
 */
export interface BadExample {
  readonly text: string;
  readonly fixed?: string;
  /** Settings under which the example is read. */
  readonly config?: Partial<Config>;
}

interface RuleBase<M extends string> {
  readonly id: string;
  readonly group: RuleGroup;
  /** Default level; settings may change it or switch the rule off. */
  readonly level: Level;
  /** Articles on which the rule rests, as « CGCT L2121-20 »; empty for arithmetic and usage. */
  readonly law: readonly string[];
  readonly title: Bilingual;
  /** Why it matters, in two or three sentences to a clerk. */
  readonly why: Bilingual;
  /**
   * Message templates. `{name}` is replaced by a value; `{n#voix|voix}` picks the singular or the plural for the
   * value of `n` (French: singular below 2; English: singular for 1).
   */
  readonly messages: Readonly<Record<M, Bilingual>>;
  readonly examples: {
    /** The `delib.json` with which every example is read; none for rules that need no council. */
    readonly file?: Readonly<Record<string, unknown>>;
    /**
     * Whole texts (as short as they can be) on which the rule says nothing. Those of a register hold several files, each
     * under a line `=== its name ===`.
     */
    readonly good: readonly string[];
    readonly bad: readonly BadExample[];
  };
}

/**
 * A rule: one file, one default export. It looks at each act (`check`), once at the text (`checkDocument`), or at the
 * acts of many files (`checkRegister`).
 */
export type Rule<M extends string = string> = RuleBase<M> &
  (
    | {
        readonly check: (context: ActContext<M>) => void;
        readonly checkDocument?: never;
        readonly checkRegister?: never;
      }
    | {
        readonly checkDocument: (context: DocumentContext<M>) => void;
        readonly check?: never;
        readonly checkRegister?: never;
      }
    | {
        readonly checkRegister: (context: RegisterContext<M>) => void;
        readonly check?: never;
        readonly checkDocument?: never;
      }
  );

/** Gives a rule its types; returns it as it is. */
export function defineRule<M extends string>(rule: Rule<M>): Rule {
  // A rule only ever reports its own message ids, which the parameter M has checked at this point.
  return rule as unknown as Rule;
}
