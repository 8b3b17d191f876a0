import type { CommanderError } from "commander";
import type { Bilingual } from "../text/language.ts";
import { TROUBLE } from "./messages.ts";
import type { Say } from "./say.ts";

/** Codes of the parser of arguments, and what we say for each. */
const SAID: Readonly<Record<string, Bilingual>> = {
  "commander.unknownOption": TROUBLE.unknownOption,
  "commander.unknownCommand": TROUBLE.unknownCommand,
  "commander.optionMissingArgument": TROUBLE.valueMissing,
  "commander.missingArgument": TROUBLE.argumentMissing,
  "commander.excessArguments": TROUBLE.tooMany,
};

/** An error of the parser of arguments on one line, in the language of the run. */
export function usageMessage(error: CommanderError, say: Say): string {
  const said = SAID[error.code];
  if (!said) return error.message;
  const word = /'([^']{0,200})'/.exec(error.message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^?,)]{1,80})/.exec(error.message)?.[1];
  const missing = error.code === "commander.missingArgument" && /^(?:dossier|folder)/.test(word);
  return (
    say(missing ? TROUBLE.folderMissing : said, { word }) +
    suggestion(error.code, word, near, say) +
    say(TROUBLE.seeHelp)
  );
}

function suggestion(code: string, word: string, near: string | undefined, say: Say): string {
  if (near) return say(TROUBLE.didYouMean, { word: near });
  // `delib acte.txt`: the command is missing.
  if (code === "commander.unknownCommand" && /[./\\*-]/.test(word))
    return say(TROUBLE.didYouMeanCheck, { word });
  return "";
}
