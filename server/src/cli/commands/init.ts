import { existsSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { learnCouncil } from "../../features/council/learnCouncil.ts";
import type { CouncilText } from "../../features/council/records.ts";
import { COUNCIL_FILE } from "../../rules/councilFile/councilFile.ts";
import { printable } from "../check/cells.ts";
import { EXIT, type ExitStatus, type Trouble } from "../failure.ts";
import { gather, type Input } from "../files/gather.ts";
import { readText } from "../files/read.ts";
import { replaceFile } from "../files/write.ts";
import { INIT } from "../initText.ts";
import { writingTrouble } from "../reason.ts";
import type { Session } from "../run.ts";
import type { Say } from "../say.ts";
import { stylesNear } from "../styleFolder.ts";

/** Options of `init` as they were typed. */
export interface InitOptions {
  readonly force?: true;
}

/** `delib init`: the council file of a folder, learnt from its acts. */
export async function init(
  named: string | undefined,
  { force }: InitOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say, language } = session;
  const tell = (path: string, reason: string): ExitStatus => {
    io.err.write(`${printable(path)}: ${printable(reason)}\n`);
    return EXIT.trouble;
  };
  const word = named ?? ".";
  const folder = resolve(io.cwd, word);
  if (!isFolderOrMissing(folder)) return tell(word, say(INIT.noFolder));
  const file = join(folder, COUNCIL_FILE);
  const shown = (relative(io.cwd, file) || file).replaceAll("\\", "/");
  if (existsSync(file) && !force) return tell(shown, say(INIT.exists));

  const { inputs, troubles } = await gather([word], { cwd: io.cwd, settings: false }, say);
  const unread: Trouble[] = [...troubles];
  for (const { path, reason } of unread) tell(path, reason);
  if (inputs.length === 0) return EXIT.trouble;
  const learnt = learnCouncil(textsOf(inputs, unread, tell, say), stylesNear(folder).styles);
  if ("fault" in learnt) return tell(word, learnt.fault[language]);

  const trouble = written(file, learnt.text, say);
  if (trouble !== null) return tell(shown, trouble);
  const name = learnt.name === "" ? "" : `${learnt.name}, `;
  io.out.write(
    `${printable(say(INIT.learnt, { file: shown, name, n: learnt.members, acts: learnt.acts }))}\n`,
  );
  if (learnt.notes.length > 0) io.out.write(`${say(INIT.check)}\n`);
  for (const note of learnt.notes) io.out.write(`  - ${printable(note[language])}\n`);
  io.out.write(`${say(INIT.inUse)}\n`);
  return unread.length > 0 ? EXIT.trouble : EXIT.clean;
}

/** The texts one by one: a folder of thousands is never held whole. */
function* textsOf(
  inputs: readonly Input[],
  unread: Trouble[],
  tell: (path: string, reason: string) => void,
  say: Say,
): Generator<CouncilText> {
  for (const { path, file } of inputs) {
    if (file === null) continue;
    const read = readText(file, say);
    if ("text" in read) yield { path, text: read.text };
    else {
      unread.push({ path, reason: read.trouble });
      tell(path, read.trouble);
    }
  }
}

/** Why the file could not be written; null when it was. */
function written(file: string, text: string, say: Say): string | null {
  try {
    if (existsSync(file)) return replaceFile(file, new TextEncoder().encode(text), say);
    writeFileSync(file, text, { flag: "wx" });
    return null;
  } catch (error) {
    return writingTrouble(error, say);
  }
}

/** What is not there is told by whoever looks for acts in it. */
function isFolderOrMissing(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return true;
  }
}
