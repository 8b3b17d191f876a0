import { importTools } from "../features/importTools.ts";
import { summaryOf } from "../import/summary.ts";
import { TROUBLES } from "../import/troubles.ts";
import { shownIn } from "../text/typography.ts";
import type { ImportParams, ImportResult } from "./requests/importing.ts";
import type { Session } from "./session.ts";

/** A document, or the text of a PDF that was pasted, as a clean act; null when the readers cannot be loaded. */
export async function importAct(session: Session, params: ImportParams): Promise<ImportResult | null> {
  const bundle = await session.runtime.loadImport(params.scripts ?? null);
  if (bundle === null) return null;
  const settings = await (params.uri === undefined
    ? session.settings.of("")
    : session.settingsOf(params.uri));
  const language = session.languageOf(settings);
  const tools = importTools(settings.config);
  const made =
    params.text === undefined
      ? await bundle.importDocument(bytesOf(params.data ?? ""), tools)
      : bundle.importPasted(params.text, tools);
  if ("trouble" in made) return { fault: shownIn(TROUBLES[made.trouble], language) };
  return { text: made.text, summary: summaryOf(made, language) };
}

/** The bytes of base64; none when it is not. */
function bytesOf(data: string): Uint8Array {
  try {
    return Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
