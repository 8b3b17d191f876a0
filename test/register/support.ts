import { type RegisterFile, summarise } from "../../server/src/register/summary.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { runRegister } from "../../server/src/rules/runRegister.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";

/** What an invented act says; a field that is null is left out. */
export interface ActWords {
  readonly number?: string | null;
  readonly date?: string | null;
  readonly council?: string | null;
  readonly inOffice?: number | null;
  readonly president?: string | null;
  readonly object?: string | null;
  readonly id?: string | null;
  readonly more?: string;
}

/** The text of an act; the council is « Valmont » and the session that of 12 March 2024 unless told. */
export function act(words: ActWords = {}): string {
  const { council = "Valmont", date = "12 mars 2024" } = words;
  const lines = [
    council && `COMMUNE DE ${council.toUpperCase()}`,
    date && `Séance du ${date}`,
    words.number && `Délibération n° ${words.number}`,
    words.inOffice && `Nombre de membres en exercice : ${words.inOffice}`,
    words.president && `Sous la présidence de ${words.president}`,
    words.object && `Objet : ${words.object}`,
    words.more ?? "Le conseil municipal, après en avoir délibéré, approuve à l’unanimité.",
    words.id && `ID : ${words.id}`,
  ];
  return lines.filter((line) => line).join("\n\n");
}

/** The summaries of some files, by their names. */
export function summaries(files: Readonly<Record<string, string>>): RegisterFile[] {
  return Object.entries(files).map(([file, text]) => {
    const snapshot = createSnapshot(text);
    return summarise(file, snapshot.document, (span) => snapshot.placeOf(span));
  });
}

/** What the rules of the register say of some files: « file: rule message ». */
export function said(files: Readonly<Record<string, string>>): string[] {
  const run = runRegister(RULES, summaries(files), () => ({}));
  if (run.failures.length > 0) throw new Error(String(run.failures[0]?.error));
  return run.findings.map((each) => `${each.file}: ${each.rule} ${each.message.fr}`);
}

/** The same, without the messages. */
export function rules(files: Readonly<Record<string, string>>): string[] {
  return said(files).map((each) => each.split(" ").slice(0, 2).join(" "));
}

/** Acts of these numbers, one a file, all of one session. */
export function numbered(
  numbers: readonly (string | number)[],
  words: ActWords = {},
): Record<string, string> {
  return Object.fromEntries(
    numbers.map((number) => {
      const text = act({ number: typeof number === "number" ? `2024-${number}` : number, ...words });
      return [`acts/${String(number).replace(/\W/g, "-")}.delib`, text];
    }),
  );
}
