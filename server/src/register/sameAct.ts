import { foldText } from "../text/fold.ts";
import type { RegisterAct } from "./summary.ts";

/**
 * Whether two entries tell of one act: the minutes (or the list) of a session name the acts of which the extracts stand
 * in files of their own; the pages of one text may repeat the number.
 */
export function tellOneAct(a: RegisterAct, b: RegisterAct): boolean {
  if (a.file === b.file) return !differ(a.object, b.object);
  const severalInOne = a.among > 1 || b.among > 1;
  const oneDay = a.date === null || b.date === null || a.date === b.date;
  return severalInOne && oneDay && !differ(a.object, b.object);
}

/** Whether two files hold one act: the same day and the same object, both known. */
export function isCopy(a: RegisterAct, b: RegisterAct): boolean {
  if (a.file === b.file || a.date === null || a.object === null || b.object === null) return false;
  return a.date === b.date && foldText(a.object) === foldText(b.object);
}

/** Whether two objects surely differ: both are known, and no long word is in both. */
function differ(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const words = new Set(longWords(a));
  return !longWords(b).some((word) => words.has(word));
}

function longWords(object: string): string[] {
  return foldText(object)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4);
}
