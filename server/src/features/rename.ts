import { say } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Bilingual } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { personAt } from "./personAt.ts";
import { type NumberPlaces, numberAt } from "./shared/actNumber.ts";
import type { NamePlace } from "./shared/namePlaces.ts";
import { readNewName } from "./shared/newName.ts";
import { writtenName } from "./shared/people.ts";
import { writePart } from "./shared/writeName.ts";

/** What a rename at some place would rename. */
export interface RenameTarget {
  /** The words under the caret: a name without its civility, or an act's number. Source offsets. */
  readonly span: Span;
  /** What the user is given to change. */
  readonly placeholder: string;
}

/** The edits of a rename, or why it cannot be done, to be shown. */
export type RenameResult = { readonly edits: readonly TextEdit[] } | { readonly error: Bilingual };

/** What can be renamed at the offset: a person, or the act's number; null where nothing can. */
export function prepareRename(snapshot: Snapshot, offset: number): RenameTarget | null {
  const place = personAt(snapshot, offset);
  if (place) return { span: place.span, placeholder: writtenName(snapshot.syntax.folded, place.span) };
  const number = numberAt(snapshot, offset);
  const span = number?.places.find((each) => offset >= each.start && offset <= each.end);
  return span ? { span, placeholder: snapshot.text.slice(span.start, span.end) } : null;
}

/**
 * Renames what stands at the offset wherever it stands in the text: each mention keeps its order of names, its
 * capitals and its civility, and a surname alone stays a surname alone. A number changes with the headers of its act.
 */
export function renameAt(snapshot: Snapshot, offset: number, newName: string): RenameResult {
  const place = personAt(snapshot, offset);
  if (place) return renamePerson(snapshot.text, place, newName);
  const number = numberAt(snapshot, offset);
  if (number) return renameNumber(number, newName);
  return { error: NOTHING };
}

function renamePerson(text: string, place: NamePlace, typed: string): RenameResult {
  const name = readNewName(typed, place);
  if ("error" in name) return name;
  const edits: TextEdit[] = [];
  for (const each of place.person.places)
    for (const part of each.parts) {
      const old = text.slice(part.span.start, part.span.end);
      const newText = writePart(part, old, name);
      if (newText !== null && newText !== old) edits.push({ span: part.span, newText });
    }
  return { edits };
}

function renameNumber({ places }: NumberPlaces, typed: string): RenameResult {
  const newText = typed.trim();
  if (!/^[\p{L}\d][\p{L}\d ._/-]{0,39}$/u.test(newText) || !/\d/.test(newText)) return { error: NO_NUMBER };
  return { edits: places.map((span) => ({ span, newText })) };
}

const NOTHING = say(
  "Placez le curseur sur un nom ou sur le numéro de l’acte.",
  "Put the caret on a name or on the number of the act.",
);
const NO_NUMBER = say(
  "Un numéro d’acte s’écrit avec des chiffres, des lettres, des points, des tirets ou des barres.",
  "The number of an act is written with digits, letters, dots, hyphens or slashes.",
);
