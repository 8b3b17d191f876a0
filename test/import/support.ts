import { importTools } from "../../server/src/features/importTools.ts";
import { cleanText } from "../../server/src/import/cleanText.ts";
import type { Imported, Removed } from "../../server/src/import/types.ts";
import { DEFAULT_CONFIG } from "../../server/src/rules/config.ts";

/** What the command line and the editor give to an import. */
export const TOOLS = importTools(DEFAULT_CONFIG);

/** A pasted text, cleaned. */
export function cleaned(text: string): Imported {
  return cleanText(text, TOOLS);
}

/** The letters and figures of a text, in order: what no import may lose, add or move. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** The lines of a text without those that were left out; of lines that are the same the last ones are. */
export function without(text: string, removed: Removed): string {
  const lines = text.split(/\r\n|[\r\n\f]/);
  for (const gone of [...removed.headers, ...removed.footers, ...removed.pageNumbers]) {
    const at = lines.lastIndexOf(gone);
    if (at < 0) throw new Error(`« ${gone} » was left out and never stood there`);
    lines.splice(at, 1);
  }
  return lines.join("\n");
}
