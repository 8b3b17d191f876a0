import type { DocumentModel } from "../model/types.ts";
import type { StyleSet } from "../styles/style.ts";
import { type Span, span } from "../text/span.ts";
import { fillBoth, type MessageData } from "../text/template.ts";
import type { Config } from "./config.ts";
import type { Finding } from "./finding.ts";
import {
  type ActContext,
  type DocumentContext,
  LEVELS,
  type Level,
  type ReportExtras,
  type Rule,
} from "./rule.ts";

/**
 * Runs rules over one text that was read, one after the other. What a rule is given is made once for all of them;
 * `report` speaks for the rule that is running.
 */
export class Runner {
  /** Rules that threw. */
  readonly failures: { readonly rule: string; readonly error: unknown }[] = [];
  readonly #config: Config;
  readonly #document: DocumentContext<string>;
  readonly #acts: readonly ActContext<string>[];
  #rule: Rule | null = null;
  #level: Level = "hint";
  #into: Finding[] = [];
  /** What the running rule has said. */
  #said: Set<string> | null = null;

  /** `ruleIds`: of every rule that exists, on or off. */
  constructor(
    ruleIds: ReadonlySet<string>,
    text: string,
    document: DocumentModel,
    styles: StyleSet,
    config: Config,
  ) {
    this.#config = config;
    const report = (message: string, where: Span, data: MessageData = {}, extras: ReportExtras = {}) =>
      this.#report(message, where, data, extras);
    this.#document = { ruleIds, document, text, styles, config, report };
    this.#acts = document.acts.map((act) => ({ act, document, text, styles, config, report }));
  }

  /** A runner of the same rules over the same text, another document being read from it; this one for its own. */
  on(document: DocumentModel): Runner {
    const { ruleIds, text, styles, config } = this.#document;
    return document === this.#document.document ? this : new Runner(ruleIds, text, document, styles, config);
  }

  /** Runs a rule, unless the settings switch it off; its findings go into `into`. Never throws. */
  run(rule: Rule, into: Finding[]): void {
    const level = this.#config.rules[rule.id] ?? rule.level;
    if (level === "off") return;
    this.#rule = rule;
    this.#level = level;
    this.#into = into;
    this.#said = null;
    try {
      if (rule.checkDocument) rule.checkDocument(this.#document);
      else if (rule.check) for (const context of this.#acts) rule.check(context);
    } catch (error) {
      this.failures.push({ rule: rule.id, error });
    }
  }

  #report(message: string, where: Span, data: MessageData, extras: ReportExtras): void {
    if (!this.#rule) return;
    const configured = this.#config.rules[this.#rule.id] !== undefined;
    const one = finding(this.#rule, this.#level, message, where, data, extras, configured);
    // A fault of the session's header is every act's that shares it; it is said once.
    const words = `${one.span.start} ${one.span.end} ${one.message.fr}`;
    this.#said ??= new Set();
    if (this.#said.has(words)) return;
    this.#said.add(words);
    this.#into.push(one);
  }
}

function finding(
  rule: Rule,
  level: Level,
  message: string,
  where: Span,
  data: MessageData,
  extras: ReportExtras,
  configured: boolean,
): Finding {
  const template = rule.messages[message] ?? { fr: message, en: message };
  return {
    rule: rule.id,
    level: configured || !extras.level ? level : milder(level, extras.level),
    span: span(where.start, where.end),
    message: fillBoth(template, data),
    data,
    related: (extras.related ?? []).map((each) => ({
      span: each.span,
      message: fillBoth(each.message, data),
    })),
    law: extras.law ?? rule.law,
    fixes: (extras.fixes ?? []).map((fix) => ({ ...fix, title: fillBoth(fix.title, data) })),
    tag: extras.tag ?? null,
  };
}

function milder(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
}
