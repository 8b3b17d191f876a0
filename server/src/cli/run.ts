import type { Language } from "../text/language.ts";
import { EXIT, type ExitStatus, UsageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { languageFor } from "./language.ts";
import { TROUBLE } from "./messages.ts";
import { type Invocation, parseArguments } from "./program.ts";
import { type Say, sayIn } from "./say.ts";

/** What a command is given besides its own arguments. */
export interface Session {
  readonly io: Io;
  readonly say: Say;
  readonly language: Language;
  /** `--color` or `--no-color`; undefined when neither was given. */
  readonly color: boolean | undefined;
}

/** Runs the command line; gives the exit status and never throws: what goes wrong is one line on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageFor(argv, io.env);
  const say = sayIn(language);
  try {
    const { invocation, color } = parseArguments(argv, language, io);
    return await perform(invocation, { io, say, language, color });
  } catch (error) {
    return await failed(error, io, say);
  }
}

async function perform(invocation: Invocation, session: Session): Promise<ExitStatus> {
  switch (invocation.command) {
    case "check":
      return (await import("./commands/check.ts")).check(invocation.files, invocation.options, session);
    case "inspect":
      return (await import("./commands/inspect.ts")).inspect(invocation.files, invocation.options, session);
    case "format":
      return (await import("./commands/format.ts")).format(invocation.files, invocation.options, session);
    case "export":
      return (await import("./commands/export.ts")).exportActs(invocation.files, invocation.options, session);
    case "style-learn":
      return (await import("./commands/style.ts")).learn(invocation.folders, invocation.options, session);
    case "init":
      return (await import("./commands/init.ts")).init(invocation.folder, invocation.options, session);
    case "import":
      return (await import("./commands/import.ts")).importFiles(
        invocation.files,
        invocation.options,
        session,
      );
    case "explain":
      return (await import("./commands/explain.ts")).explain(invocation.rule, session);
    case "rules":
      return (await import("./commands/rules.ts")).rules(invocation.options, session);
    case "reserved":
      throw new UsageError(session.say(TROUBLE.reserved, { word: invocation.word }));
  }
}

async function failed(error: unknown, io: Io, say: Say): Promise<ExitStatus> {
  const { CommanderError } = await import("commander");
  if (error instanceof CommanderError) {
    // The help and the version arrive here too, after they were written.
    if (error.exitCode === 0) return EXIT.clean;
    if (error.code === "commander.help") return EXIT.trouble;
    const { usageMessage } = await import("./usage.ts");
    io.err.write(`delib: ${usageMessage(error, say)}\n`);
  } else if (error instanceof UsageError) {
    io.err.write(`delib: ${error.message}\n`);
  } else {
    const { reasonOf } = await import("./reason.ts");
    io.err.write(`delib: ${say(TROUBLE.crash, { error: reasonOf(error) })}\n`);
    if (io.env.DELIB_DEBUG) io.err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  return EXIT.trouble;
}
