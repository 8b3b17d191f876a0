import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { learnStyle } from "../../features/learn/learnStyle.ts";
import { printable } from "../check/cells.ts";
import { EXIT, type ExitStatus } from "../failure.ts";
import { gather } from "../files/gather.ts";
import { readText, toText } from "../files/read.ts";
import { writingTrouble } from "../reason.ts";
import type { Session } from "../run.ts";
import { STYLES_FOLDER } from "../styleFolder.ts";
import { STYLE } from "../styleText.ts";

/** Options of `style learn` as they were typed. */
export interface LearnOptions {
  readonly output?: string;
  readonly force?: true;
}

/** `delib style learn`: the style of the acts named, as a style file. */
export async function learn(
  words: readonly string[],
  options: LearnOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say, language } = session;
  const tell = (path: string, reason: string) => {
    io.err.write(`${printable(path)}: ${printable(reason)}\n`);
    return EXIT.trouble;
  };
  const { inputs, troubles } = await gather(words, { cwd: io.cwd, styles: false }, say);
  const unread = [...troubles];
  const texts: { path: string; text: string }[] = [];
  for (const { path, file } of inputs) {
    const read = file === null ? toText(await io.readInput(), say) : readText(file, say);
    if ("trouble" in read) unread.push({ path, reason: read.trouble });
    else texts.push({ path, text: read.text });
  }
  for (const { path, reason } of unread) tell(path, reason);
  if (texts.length === 0 && unread.length > 0) return EXIT.trouble;

  const folder = resolve(io.cwd, words[0] ?? ".");
  const learnt = learnStyle(texts, basename(folder));
  if ("fault" in learnt) return tell(words.join(" "), learnt.fault[language]);

  const { style, acts, notes } = learnt;
  const json = `${JSON.stringify(style, null, 2)}\n`;
  if (options.output === "-") {
    io.out.write(json);
    return EXIT.clean;
  }
  const file = resolve(io.cwd, options.output ?? join(...STYLES_FOLDER, `${style.id}.json`));
  const shown = (relative(io.cwd, file) || file).replaceAll("\\", "/");
  // A folder is told by the writing.
  if (existsSync(file) && !statSync(file).isDirectory() && !options.force)
    return tell(shown, say(STYLE.exists));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, json);
  } catch (error) {
    return tell(shown, writingTrouble(error, say));
  }
  const parts = style.parts.filter(({ dueFrom }) => dueFrom !== undefined).length;
  const said = {
    file: shown,
    name: style.title[language],
    n: acts,
    parts,
    wordings: style.boilerplate.length,
  };
  io.out.write(`${printable(say(STYLE.learnt, said))}\n`);
  for (const note of notes) io.out.write(`  ${printable(note[language])}\n`);
  if (options.output === undefined) io.out.write(`${say(STYLE.inUse)}\n`);
  return unread.length > 0 ? EXIT.trouble : EXIT.clean;
}
