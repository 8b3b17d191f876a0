import type { Command } from "commander";
import type { Bilingual } from "../text/language.ts";
import type { LearnOptions } from "./commands/style.ts";
import { VALUES } from "./programText.ts";
import type { Say } from "./say.ts";
import { STYLE } from "./styleText.ts";

/** What `delib style` asks for. */
export interface StyleInvocation {
  readonly command: "style-learn";
  readonly folders: readonly string[];
  readonly options: LearnOptions;
}

/** Adds `style learn` to the command `style`. `base` gives a command what all of them have. */
export function defineStyle(
  style: Command,
  base: (command: Command) => Command,
  say: Say,
  asked: (invocation: StyleInvocation) => void,
): void {
  const text = (message: Bilingual) => say(message);
  style.description(text(STYLE.about)).usage(text(STYLE.usage)).helpCommand(false);
  base(style.command("learn"))
    .description(text(STYLE.learn))
    .usage(text(STYLE.learnUsage))
    .argument(text(STYLE.folderName), text(STYLE.folder))
    .option(`-o, --output <${text(VALUES.file)}>`, text(STYLE.output))
    .option("--force", text(STYLE.force))
    .action((folders: string[], options: LearnOptions) =>
      asked({ command: "style-learn", folders, options }),
    );
}
