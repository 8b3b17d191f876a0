import { type Config, DEFAULT_CONFIG } from "../rules/config.ts";
import { RULES } from "../rules/index.ts";
import { LEVELS, type Level } from "../rules/rule.ts";
import { builtInStyles } from "../styles/styles.ts";
import { UsageError } from "./failure.ts";
import { TROUBLE } from "./messages.ts";
import { nearest } from "./nearest.ts";
import type { Say } from "./say.ts";

/** Settings as typed on the command line. */
export interface TypedSettings {
  readonly style?: string | undefined;
  /** `id=level` each. */
  readonly rule?: readonly string[] | undefined;
}

/** The settings that the command line gives for every file; throws `UsageError` when one is wrong. */
export function givenConfig(typed: TypedSettings, say: Say): Config {
  return { ...DEFAULT_CONFIG, style: knownStyle(typed.style, say), rules: levels(typed.rule ?? [], say) };
}

/** The settings of one act: those of the command line, which win over those of the act's own folder. */
export function configFor(_path: string, given: Config): Config {
  return given;
}

/** Throws `UsageError`, with the nearest name, when no rule has this id. */
export function requireRule(id: string, say: Say): void {
  const ids = RULES.map((rule) => rule.id);
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  const advice = near ? say(TROUBLE.didYouMean, { word: near }) : "";
  throw new UsageError(say(TROUBLE.unknownRule, { word: id }) + advice + say(TROUBLE.seeRules));
}

function levels(typed: readonly string[], say: Say): Config["rules"] {
  const given: Record<string, Level | "off"> = {};
  for (const each of typed) {
    const [, id, level] = /^([^=]{1,100})=(.{1,20})$/.exec(each) ?? [];
    const known = [...LEVELS, "off" as const].find((one) => one === level);
    if (id === undefined) throw new UsageError(say(TROUBLE.badRule, { value: each }));
    requireRule(id, say);
    if (known === undefined) throw new UsageError(say(TROUBLE.badValue, badLevel(each, level ?? "")));
    given[id] = known;
  }
  return given;
}

function badLevel(typed: string, level: string): { value: string; option: string; allowed: string } {
  return { value: level, option: `--rule ${typed}`, allowed: [...LEVELS, "off"].join(", ") };
}

function knownStyle(id: string | undefined, say: Say): string | null {
  if (id === undefined) return null;
  const styles = builtInStyles();
  const ids = [styles.common, ...styles.houses].map((style) => style.id);
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  const advice = near ? say(TROUBLE.didYouMean, { word: near }) : "";
  throw new UsageError(say(TROUBLE.unknownStyle, { word: id, allowed: ids.join(", ") }) + advice);
}
