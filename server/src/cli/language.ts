import { type Language, languageOf } from "../text/language.ts";

/**
 * The language of a run: `--lang` wherever it stands among the arguments, else the locale. It is looked for before
 * the arguments are parsed, because the parser's own messages are written in it.
 */
export function languageFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = optionValue(argv, "--lang");
  if (asked !== undefined) return languageOf(asked);
  return languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG);
}

function optionValue(argv: readonly string[], name: string): string | undefined {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] as string;
    if (word === "--") return undefined;
    if (word === name) return argv[at + 1];
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
  return undefined;
}
