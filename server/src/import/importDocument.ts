import { clean, cleanText } from "./cleanText.ts";
import { readDocument } from "./readDocument.ts";
import type { Imported, ImportTrouble, Tools } from "./types.ts";

/** A DOCX, ODT, PDF or text as a clean act, or why it gives none. Never throws, whatever the bytes. */
export async function importDocument(bytes: Uint8Array, tools: Tools): Promise<Imported | ImportTrouble> {
  try {
    const extracted = await readDocument(bytes);
    return "trouble" in extracted ? extracted : clean(extracted, tools);
  } catch {
    return { trouble: "corrupt" };
  }
}

/** The text of a PDF that was pasted as a clean act. */
export function importPasted(text: string, tools: Tools): Imported {
  return cleanText(text, tools);
}
