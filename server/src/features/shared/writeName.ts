import type { NamePart } from "./namePlaces.ts";
import type { NewName } from "./newName.ts";

/**
 * A new name written as the old part was: in capitals where the part is, in small letters where it is not and what was
 * typed is all capitals; an initial stays one. Null when the part keeps its text.
 */
export function writePart(part: NamePart, old: string, name: NewName): string | null {
  if (part.kind === "surname") return cased(name.surname, part.capitals, old);
  if (name.given === null) return null;
  if (part.kind === "initial") return name.given.charAt(0).toUpperCase();
  return cased(name.given, part.capitals, old);
}

function cased(typed: string, capitals: boolean, old: string): string {
  if (capitals) return typed.toLocaleUpperCase("fr");
  const isAllCapitals = typed === typed.toLocaleUpperCase("fr") && typed !== typed.toLocaleLowerCase("fr");
  const oldIsInitial = old.replace(/[^\p{L}]/gu, "").length < 2;
  return isAllCapitals && !oldIsInitial ? titled(typed) : typed;
}

/** « JEAN-LUC » → « Jean-Luc », « D’ARC » → « D’Arc ». */
function titled(words: string): string {
  return words
    .toLocaleLowerCase("fr")
    .replace(
      /(^|[ '’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase("fr"),
    );
}
