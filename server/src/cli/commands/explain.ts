import { RULES } from "../../rules/index.ts";
import type { Rule } from "../../rules/rule.ts";
import { paint, wantsColour } from "../colour.ts";
import { requireRule } from "../config.ts";
import { EXIT, type ExitStatus } from "../failure.ts";
import { rulePage } from "../rules/page.ts";
import type { Session } from "../run.ts";

/** `delib explain RULE`: what it finds, why, the law, what is wrong and what is right. */
export function explain(id: string, session: Session): ExitStatus {
  const { say, language, io, color } = session;
  requireRule(id, say);
  const rule = RULES.find((each) => each.id === id) as Rule;
  io.out.write(rulePage(rule, { say, language, paint: paint(wantsColour(color, io.env, io.out)) }));
  return EXIT.clean;
}
