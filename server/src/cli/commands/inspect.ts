import { factsOf } from "../../model/factsJson.ts";
import { createSnapshot, type Snapshot } from "../../snapshot.ts";
import { printable } from "../check/cells.ts";
import { choice } from "../choice.ts";
import { paint, wantsColour } from "../colour.ts";
import { configFor, givenConfig } from "../config.ts";
import { EXIT, type ExitStatus, type Trouble } from "../failure.ts";
import { gather, type Input } from "../files/gather.ts";
import { readText, toText } from "../files/read.ts";
import { Teller } from "../inspect/row.ts";
import { factsText } from "../inspect/text.ts";
import { TROUBLE } from "../messages.ts";
import { deliver } from "../output.ts";
import type { InspectOptions } from "../program.ts";
import { reasonOf } from "../reason.ts";
import type { Session } from "../run.ts";

const COLUMNS = 100;

/** `delib inspect`: the facts read in the files. */
export async function inspect(
  words: readonly string[],
  options: InspectOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say } = session;
  const format = choice(options.format, ["text", "json"], "--format", say);
  const config = givenConfig(options, say, io.cwd);
  const { inputs, troubles } = await gather(
    words,
    { cwd: io.cwd, stdinFilename: options.stdinFilename },
    say,
  );
  const all: Trouble[] = [...troubles];
  const shown: unknown[] = [];
  const show = format === "json" ? asJson : asText(options, session);
  for (const input of inputs) {
    const read = input.file === null ? toText(await io.readInput(), say) : readText(input.file, say);
    if ("trouble" in read) {
      all.push({ path: input.path, reason: read.trouble });
      continue;
    }
    try {
      shown.push(show(input, createSnapshot(read.text, { config: configFor(input.path, config) })));
    } catch (error) {
      all.push({ path: input.path, reason: say(TROUBLE.broken, { error: reasonOf(error) }) });
    }
  }
  for (const { path, reason } of all) io.err.write(`${printable(path)}: ${printable(reason)}\n`);
  const text =
    format === "json" ? `${JSON.stringify({ version: 1, files: shown }, null, 2)}\n` : shown.join("\n");
  const failed = deliver(text, options.output, session);
  return all.length > 0 || failed ? EXIT.trouble : EXIT.clean;
}

function asJson(input: Input, snapshot: Snapshot): unknown {
  const placeOf = (offset: number) => {
    const { line, character } = snapshot.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { path: input.path, acts: snapshot.acts.map((act) => factsOf(act, placeOf)) };
}

function asText(options: InspectOptions, { io, language, color }: Session) {
  const teller = new Teller(language);
  const colours = paint(options.output === undefined && wantsColour(color, io.env, io.out));
  const columns = Math.min(COLUMNS, io.out.columns ?? COLUMNS);
  return (input: Input, snapshot: Snapshot): string => {
    const lineOf = (offset: number) => snapshot.positionAt(offset).line + 1;
    const { text, acts } = snapshot;
    return factsText(input.path, { text, acts, lineOf }, teller, colours, columns);
  };
}
