import pc from "picocolors";
import type { Level } from "../rules/rule.ts";
import type { Sink } from "./io.ts";

/** The colours of the output; all of them leave the text as it is when there are none. */
export type Paint = ReturnType<typeof pc.createColors>;

/**
 * Whether to colour: `--color` or `--no-color` first, then NO_COLOR and FORCE_COLOR (an empty value says nothing;
 * FORCE_COLOR=0 says no), else only on a terminal that is not « dumb ».
 */
export function wantsColour(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  sink: Sink,
): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return sink.isTerminal && env.TERM !== "dumb";
}

/** The colours, or none. */
export function paint(enabled: boolean): Paint {
  return pc.createColors(enabled);
}

/** The colour of a level. */
export function paintLevel(paint: Paint, level: Level): (text: string) => string {
  if (level === "error") return paint.red;
  if (level === "warning") return paint.yellow;
  return level === "info" ? paint.blue : paint.cyan;
}
