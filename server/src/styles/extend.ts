import type { Bilingual } from "../text/language.ts";
import { isStyle, readStyle } from "./readStyle.ts";
import type { HouseStyle, StyleSet } from "./style.ts";
import { matcherOf, styleSet } from "./styles.ts";

/** A style file as it was read. */
export interface StyleFile {
  /** As it is shown to a person. */
  readonly path: string;
  /** Null when it could not be read. */
  readonly text: string | null;
}

/** A style file that is not used, in one sentence; its name is said apart. */
export interface StyleProblem {
  readonly path: string;
  readonly message: Bilingual;
}

export interface ExtendedStyles {
  readonly styles: StyleSet;
  readonly problems: readonly StyleProblem[];
}

/** Most style files of one folder. */
export const MOST_STYLES = 50;

/**
 * A set of styles with those of these files; one of the same id takes the place of the set's own. A file that cannot
 * be used is named with its reason, and the others count. Never throws.
 */
export function extendStyles(base: StyleSet, files: readonly StyleFile[]): ExtendedStyles {
  const problems: StyleProblem[] = [];
  let styles = base;
  for (const { path, text } of files.slice(0, MOST_STYLES)) {
    const read = parsed(text);
    if (!("id" in read)) {
      problems.push({ path, message: read });
      continue;
    }
    // The latest first: of two houses that a text may be of, the council's own files are asked first.
    const wider = styleSet(base.common, [read, ...styles.houses.filter(({ id }) => id !== read.id)]);
    if (fits(wider)) styles = wider;
    else problems.push({ path, message: TOO_MANY });
  }
  return { styles, problems };
}

function parsed(text: string | null): HouseStyle | Bilingual {
  if (text === null) return UNREADABLE;
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : "";
    return {
      fr: `ce fichier de style n’est pas du JSON correct (${reason}) : corrigez-le, ou apprenez le style de nouveau`,
      en: `this style file is not correct JSON (${reason}): mend it, or learn the style again`,
    };
  }
  const read = readStyle(raw);
  if (isStyle(read)) return read;
  const place = read.path === "" ? "" : `« ${read.path} » – `;
  const placeEn = read.path === "" ? "" : `“${read.path}” – `;
  return {
    fr: `ce fichier de style ne peut pas servir : ${place}${read.message.fr}`,
    en: `this style file cannot be used: ${placeEn}${read.message.en}`,
  };
}

/** Whether the wordings of all these styles fit in one matcher; they are then ready for use. */
function fits(styles: StyleSet): boolean {
  try {
    matcherOf(styles);
    return true;
  } catch {
    return false;
  }
}

const UNREADABLE: Bilingual = {
  fr: "ce fichier de style n’a pas pu être lu : vérifiez ses droits d’accès",
  en: "this style file could not be read: look at its permissions",
};

const TOO_MANY: Bilingual = {
  fr: "les mots de ce style s’ajoutent à trop d’autres : retirez-en de « labels » et de « phrases »",
  en: "the words of this style are too many beside the others: take some out of “labels” and “phrases”",
};
