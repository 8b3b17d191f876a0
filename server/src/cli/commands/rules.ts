import { GROUPS, type RuleGroup } from "../../rules/groups.ts";
import { RULES } from "../../rules/index.ts";
import type { Rule } from "../../rules/rule.ts";
import { choice } from "../choice.ts";
import { type Paint, paint, paintLevel, wantsColour } from "../colour.ts";
import { EXIT, type ExitStatus } from "../failure.ts";
import { RESULT } from "../messages.ts";
import type { CheckOptions } from "../program.ts";
import { EXPLAIN } from "../rules/text.ts";
import type { Session } from "../run.ts";

/** `delib rules`: the table of the rules. */
export function rules(options: Pick<CheckOptions, "format">, session: Session): ExitStatus {
  const format = choice(options.format, ["text", "json"], "--format", session.say);
  session.io.out.write(format === "json" ? asJson(session) : asText(session));
  return EXIT.clean;
}

/** Whether the rule offers a fix for at least one of its examples. */
function isFixable(rule: Rule): boolean {
  return rule.examples.bad.some((example) => example.fixed !== undefined);
}

function asJson({ language }: Session): string {
  const listed = RULES.map((rule) => ({
    id: rule.id,
    group: rule.group,
    level: rule.level,
    title: rule.title[language],
    why: rule.why[language],
    law: rule.law,
    fixable: isFixable(rule),
  }));
  return `${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`;
}

function asText(session: Session): string {
  const { say, io, color } = session;
  const paints = paint(wantsColour(color, io.env, io.out));
  const blocks = (Object.keys(GROUPS) as RuleGroup[])
    .map((group) => RULES.filter((rule) => rule.group === group))
    .filter((members) => members.length > 0)
    .map((members) => groupBlock(members, paints, session));
  const end = `${say(EXPLAIN.count, { n: RULES.length })} — ${say(EXPLAIN.more)}`;
  return `${[...blocks, end].join("\n\n")}\n`;
}

function groupBlock(members: readonly Rule[], paints: Paint, { say, language }: Session): string {
  const ids = Math.max(...RULES.map((rule) => rule.id.length));
  const levels = Math.max(...RULES.map((rule) => say(RESULT[rule.level]).length));
  const rows = members.map((rule) => {
    const level = paintLevel(paints, rule.level)(say(RESULT[rule.level]).padEnd(levels));
    const fix = isFixable(rule) ? paints.green(` (${say(EXPLAIN.fixable)})`) : "";
    return `  ${rule.id.padEnd(ids)}  ${level}  ${rule.title[language]}${fix}`;
  });
  const group = members[0]?.group ?? "structure";
  return [paints.bold(GROUPS[group][language]), ...rows].join("\n");
}
