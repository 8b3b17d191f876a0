import { sameFacts } from "../../features/actions/sameFacts.ts";
import { formatDocument } from "../../features/formatting.ts";
import { createSnapshot } from "../../snapshot.ts";
import type { Encoding } from "../../text/decode.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { printable } from "../check/cells.ts";
import { paint, wantsColour } from "../colour.ts";
import { configFor, givenConfig } from "../config.ts";
import { colouredDiff, unified } from "../diff.ts";
import { EXIT, type ExitStatus } from "../failure.ts";
import { gather, type Input } from "../files/gather.ts";
import { type ReadText, readText, toText, type Unread } from "../files/read.ts";
import { replaceFile, sameEncoding } from "../files/write.ts";
import { RESULT, TROUBLE } from "../messages.ts";
import type { LayOutOptions } from "../program.ts";
import { reasonOf } from "../reason.ts";
import type { Session } from "../run.ts";

/** `delib format`: lays out acts as the editor does, in place; standard input goes to standard output. */
export async function format(
  words: readonly string[],
  options: LayOutOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, say } = session;
  const config = givenConfig(options, say, io.cwd);
  const { inputs, troubles } = await gather(
    words,
    { cwd: io.cwd, stdinFilename: options.stdinFilename },
    say,
  );
  const changed: string[] = [];
  let failed = troubles.length;
  const tell = (path: string, reason: string) => io.err.write(`${printable(path)}: ${printable(reason)}\n`);
  for (const { path, reason } of troubles) tell(path, reason);

  for (const input of inputs) {
    const read = input.file === null ? toText(await io.readInput(), say) : readText(input.file, say);
    const laid = "trouble" in read ? read : layOut(input, read, config, session);
    // Whoever pipes a text through gets it back in any case.
    if ("trouble" in laid && "bytes" in read && input.file === null && !options.check && !options.diff)
      io.out.write(read.bytes);
    const trouble =
      "trouble" in laid ? laid.trouble : await put(input, read as ReadText, laid, options, session);
    if (trouble !== null) {
      tell(input.path, trouble);
      failed++;
    } else if ("text" in laid && laid.text !== (read as ReadText).text) changed.push(input.path);
  }

  report(changed, inputs.length + troubles.length - changed.length - failed, inputs, options, session);
  if (failed > 0) return EXIT.trouble;
  return options.check && changed.length > 0 ? EXIT.findings : EXIT.clean;
}

/** The text laid out; the facts that are read must be the same. */
function layOut(
  input: Input,
  read: ReadText,
  given: ReturnType<typeof givenConfig>,
  { say }: Session,
): { readonly text: string } | Unread {
  try {
    const snapshot = createSnapshot(read.text, { config: configFor(input.path, given) });
    const edits = formatDocument(snapshot).map((edit) => writableIn(read.encoding, edit));
    if (edits.length > 0 && !sameFacts(snapshot, null, edits))
      return { trouble: say(TROUBLE.factsWouldChange) };
    return { text: applyEdits(read.text, edits) };
  } catch (error) {
    return { trouble: say(TROUBLE.broken, { error: reasonOf(error) }) };
  }
}

/** The narrow no-break space has no place in Windows-1252, where the ordinary one does its work. */
function writableIn(encoding: Encoding, edit: TextEdit): TextEdit {
  if (encoding !== "windows-1252") return edit;
  return { ...edit, newText: edit.newText.replaceAll("\u202f", "\u00a0") };
}

/** Writes the text, or shows what would change; gives why that was not possible, null otherwise. */
async function put(
  input: Input,
  read: ReadText,
  { text }: { readonly text: string },
  options: LayOutOptions,
  { io, say, color }: Session,
): Promise<string | null> {
  const same = text === read.text;
  if (options.diff) {
    const colours = paint(wantsColour(color, io.env, io.out));
    if (!same) io.out.write(colouredDiff(await unified(input.path, read.text, text), colours));
    return null;
  }
  if (options.check) return null;
  const bytes = same ? read.bytes : sameEncoding(read, text, say);
  if (input.file === null) io.out.write(bytes instanceof Uint8Array ? bytes : read.bytes);
  if (!(bytes instanceof Uint8Array)) return bytes.trouble;
  return same || input.file === null ? null : replaceFile(input.file, bytes, say);
}

/** The files that changed, or would, and a summary: on standard error where standard output holds a text. */
function report(
  changed: readonly string[],
  same: number,
  inputs: readonly Input[],
  options: LayOutOptions,
  { io, say }: Session,
): void {
  if (options.quiet) return;
  const texts = options.diff || (!options.check && inputs.some((input) => input.file === null));
  if (!texts) for (const path of changed) io.out.write(`${printable(path)}\n`);
  const said = options.check || options.diff ? RESULT.notLaidOut : RESULT.laidOut;
  io.err.write(`${say(said, { n: changed.length, same })}\n`);
}
