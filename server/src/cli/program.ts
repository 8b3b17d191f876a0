import { Command, Option } from "commander";
import type { Bilingual, Language } from "../text/language.ts";
import { choice } from "./choice.ts";
import type { InitOptions } from "./commands/init.ts";
import { INIT } from "./initText.ts";
import type { Io } from "./io.ts";
import { HEADINGS, PROGRAM, RESERVED, VALUES } from "./programText.ts";
import { type Say, sayIn } from "./say.ts";
import { defineStyle, type StyleInvocation } from "./styleProgram.ts";
import { VERSION } from "./version.ts";

/** Options of `check` as they were typed; their values are judged by the command. */
export interface CheckOptions {
  readonly format?: string;
  readonly level?: string;
  readonly maxWarnings?: string;
  readonly fix?: true;
  readonly diff?: true;
  readonly stdinFilename?: string;
  readonly style?: string;
  readonly styles?: string;
  readonly rule?: readonly string[];
  readonly output?: string;
  readonly quiet?: true;
}

/** Options of `inspect` as they were typed. */
export type InspectOptions = Pick<CheckOptions, "format" | "stdinFilename" | "style" | "styles" | "output">;

/** Options of `format` as they were typed. */
export type LayOutOptions = Pick<CheckOptions, "diff" | "stdinFilename" | "style" | "styles" | "quiet"> & {
  readonly check?: true;
};

/** Options of `export` as they were typed. */
export type ExportCommandOptions = InspectOptions & {
  readonly siret?: string;
  readonly nomenclature?: string;
  readonly prefecture?: string;
  readonly url?: string;
};

/** Options of `import` as they were typed. */
export type ImportOptions = Pick<CheckOptions, "output" | "quiet"> & { readonly force?: true };

/** What the arguments ask for. */
export type Invocation =
  | { readonly command: "check"; readonly files: readonly string[]; readonly options: CheckOptions }
  | { readonly command: "inspect"; readonly files: readonly string[]; readonly options: InspectOptions }
  | { readonly command: "format"; readonly files: readonly string[]; readonly options: LayOutOptions }
  | { readonly command: "export"; readonly files: readonly string[]; readonly options: ExportCommandOptions }
  | StyleInvocation
  | { readonly command: "import"; readonly files: readonly string[]; readonly options: ImportOptions }
  | { readonly command: "init"; readonly folder: string | undefined; readonly options: InitOptions }
  | { readonly command: "explain"; readonly rule: string }
  | { readonly command: "rules"; readonly options: Pick<CheckOptions, "format"> }
  | { readonly command: "reserved"; readonly word: string };

export interface Parsed {
  readonly invocation: Invocation;
  /** `--color` or `--no-color`; undefined when neither was given. */
  readonly color: boolean | undefined;
}

/**
 * What the arguments (without node and program) ask for. Throws `CommanderError` when they are wrong, and when the help
 * or the version was asked for and has been written; `UsageError` for a language that is not spoken.
 */
export function parseArguments(argv: readonly string[], language: Language, io: Io): Parsed {
  const say = sayIn(language);
  const asked: Invocation[] = [];
  const program = base(new Command("delib"), say, language, io)
    .description(say(PROGRAM.about))
    .usage(say(PROGRAM.usage))
    .version(VERSION, "-V, --version", say(PROGRAM.version))
    .helpCommand(say(PROGRAM.helpUsage), say(PROGRAM.helpCommand))
    .option(value("--lang", VALUES.language, say), say(PROGRAM.lang))
    .option("--color", say(PROGRAM.color))
    .option("--no-color", say(PROGRAM.noColor))
    .addHelpText("after", `\n${say(PROGRAM.status)}`);

  const command = (name: string) => base(program.command(name), say, language, io);

  shared(command("check").description(say(PROGRAM.check)), say, PROGRAM.checkFormat)
    .option(value("--level", VALUES.level, say), say(PROGRAM.level))
    .option(value("--max-warnings", VALUES.number, say), say(PROGRAM.maxWarnings))
    .option("--fix", say(PROGRAM.fix))
    .option("--diff", say(PROGRAM.diff))
    .addOption(new Option(value("--rule", VALUES.rule, say), say(PROGRAM.ruleLevel)).argParser(several))
    .option("-q, --quiet", say(PROGRAM.quiet))
    .action((files: string[], options: CheckOptions) => {
      asked[0] = { command: "check", files, options };
    });

  shared(command("inspect").description(say(PROGRAM.inspect)), say, PROGRAM.format).action(
    (files: string[], options: InspectOptions) => {
      asked[0] = { command: "inspect", files, options };
    },
  );

  command("format")
    .description(say(PROGRAM.layOut))
    .usage(say(PROGRAM.filesUsage))
    .argument(say(PROGRAM.filesName), say(PROGRAM.files))
    .option("--check", say(PROGRAM.layOutCheck))
    .option("--diff", say(PROGRAM.layOutDiff))
    .option(value("--stdin-filename", VALUES.name, say), say(PROGRAM.stdinFilename))
    .option(value("--style", VALUES.name, say), say(PROGRAM.style))
    .option(value("--styles", VALUES.folder, say), say(PROGRAM.styles))
    .option("-q, --quiet", say(PROGRAM.layOutQuiet))
    .action((files: string[], options: LayOutOptions) => {
      asked[0] = { command: "format", files, options };
    });

  shared(command("export").description(say(PROGRAM.export)), say, PROGRAM.exportFormat, PROGRAM.exportOutput)
    .option(value("--siret", VALUES.siret, say), say(PROGRAM.exportSiret))
    .option(value("--nomenclature", VALUES.code, say), say(PROGRAM.exportNomenclature))
    .option(value("--prefecture", VALUES.code, say), say(PROGRAM.exportPrefecture))
    .option(value("--url", VALUES.url, say), say(PROGRAM.exportUrl))
    .addHelpText("after", `\n${say(PROGRAM.exportStatus)}`)
    .action((files: string[], options: ExportCommandOptions) => {
      asked[0] = { command: "export", files, options };
    });

  command("import")
    .description(say(PROGRAM.import))
    .usage(say(PROGRAM.filesUsage))
    .argument(say(PROGRAM.importName), say(PROGRAM.importFiles))
    .option(value("-o, --output", VALUES.file, say), say(PROGRAM.importOutput))
    .option("--force", say(PROGRAM.importForce))
    .option("-q, --quiet", say(PROGRAM.importQuiet))
    .action((files: string[], options: ImportOptions) => {
      asked[0] = { command: "import", files, options };
    });

  const all = (each: Command) => base(each, say, language, io);
  defineStyle(command("style"), all, say, (invocation) => {
    asked[0] = invocation;
  });

  command("init")
    .description(say(INIT.about))
    .usage(say(INIT.usage))
    .argument(say(INIT.folderName), say(INIT.folder))
    .option("--force", say(INIT.force))
    .action((folder: string | undefined, options: InitOptions) => {
      asked[0] = { command: "init", folder, options };
    });

  command("explain")
    .description(say(PROGRAM.explain))
    .usage(say(PROGRAM.ruleUsage))
    .argument(say(PROGRAM.ruleName), say(PROGRAM.rule))
    .action((rule: string) => {
      asked[0] = { command: "explain", rule };
    });

  command("rules")
    .description(say(PROGRAM.rules))
    .usage(say(PROGRAM.optionsUsage))
    .option(value("-f, --format", VALUES.format, say), say(PROGRAM.format))
    .action((options: Pick<CheckOptions, "format">) => {
      asked[0] = { command: "rules", options };
    });

  for (const word of RESERVED)
    reserve(program.command(word, { hidden: true }), () => {
      asked[0] = { command: "reserved", word };
    });

  program.parse(argv, { from: "user" });
  const [invocation] = asked;
  if (invocation === undefined) return program.help({ error: true });
  const { lang, color } = program.opts<{ lang?: string; color?: boolean }>();
  // « fr-FR », « en_GB.UTF-8 »: the tag of a locale is as good as its language.
  choice(lang?.split(/[-_.]/)[0]?.toLowerCase(), ["fr", "en"], "--lang", say);
  return { invocation, color };
}

/** What every command does alike: it throws instead of leaving, and writes where it is told to. */
function base(command: Command, say: Say, language: Language, io: Io): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", say(PROGRAM.help))
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      // Its errors are told in our words, on one line, by whoever catches them.
      outputError: () => {},
      getOutHelpWidth: () => io.out.columns ?? 100,
      getErrHelpWidth: () => io.err.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (language === "fr" ? (HEADINGS[title] ?? title) : title),
      optionDescription: (option) => option.description,
    });
}

/** What the commands that read acts have in common. */
function shared(command: Command, say: Say, format: Bilingual, output: Bilingual = PROGRAM.output): Command {
  return command
    .usage(say(PROGRAM.filesUsage))
    .argument(say(PROGRAM.filesName), say(PROGRAM.files))
    .option(value("-f, --format", VALUES.format, say), say(format))
    .option(value("-o, --output", VALUES.file, say), say(output))
    .option(value("--stdin-filename", VALUES.name, say), say(PROGRAM.stdinFilename))
    .option(value("--style", VALUES.name, say), say(PROGRAM.style))
    .option(value("--styles", VALUES.folder, say), say(PROGRAM.styles));
}

function reserve(command: Command, action: () => void): void {
  command.allowUnknownOption().allowExcessArguments().helpOption(false).exitOverride().action(action);
}

function value(flags: string, name: (typeof VALUES)[keyof typeof VALUES], say: Say): string {
  return `${flags} <${say(name)}>`;
}

function several(one: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), one];
}
