/** Spaces that only lay out: one plain space stands for them; no-break spaces keep their meaning. */
const SEVERAL = /[ \t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}/g;
/** What nobody sees: soft hyphens within a line, zero-width signs, byte order marks, control characters. */
const UNSEEN = /\u00ad(?!\s*$)|[\u200b-\u200d\u2060\ufeff]|(?!\s)\p{Cc}/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** The text of a line whose spaces are columns: letters in one form, nothing unseen, no space at its end. */
export function tidyColumns(line: string): string {
  return lettersOf(line).trimEnd();
}

/** The text of a line with one space for several, none at its ends, letters in one form, and nothing unseen. */
export function tidyLine(line: string): string {
  const letters = line
    .replace(UNSEEN, "")
    .replace(/[\ufb00-\ufb06]/g, (each) => LIGATURES[each] ?? each)
    .normalize("NFC");
  return letters
    .replace(SEVERAL, oneFor)
    .replace(/[\t\v\f]/g, " ")
    .trim();
}

function lettersOf(line: string): string {
  return line
    .replace(UNSEEN, "")
    .replace(/[\ufb00-\ufb06]/g, (each) => LIGATURES[each] ?? each)
    .normalize("NFC");
}

/** A no-break space when one of them is. */
function oneFor(spaces: string): string {
  if (spaces.includes("\u202f")) return "\u202f";
  return spaces.includes("\u00a0") ? "\u00a0" : " ";
}
