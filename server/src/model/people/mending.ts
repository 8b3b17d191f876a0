import type { Draft } from "./draft.ts";
import type { NameWord } from "./words.ts";

/** Mends what a stray comma or a spaced dash cut in two, once the shape of the whole list is known. */
export function mended(read: readonly Draft[]): readonly Draft[] {
  const drafts = withHoldersNamed(read);
  let full = 0;
  let surnames = 0;
  for (const { words } of drafts) {
    const titled = has(words, "title");
    if (titled && has(words, "upper")) full++;
    if (!titled && words.length > 0) surnames++;
  }
  if (full < 2 || full <= surnames * 2) return drafts;
  const result: Draft[] = [];
  for (const draft of drafts) {
    const previous = result[result.length - 1];
    if (previous && isCutOff(draft) && joins(previous, draft)) continue;
    result.push(draft);
  }
  return result;
}

/**
 * « Monsieur le Maire, René CHASSAGNE ; Mesdames … »: the function is the one of the name behind its comma, and nobody
 * else. Where more names without civility follow, the list may be one of names alone: it stays as it is.
 */
function withHoldersNamed(drafts: readonly Draft[]): readonly Draft[] {
  const named = drafts.filter((draft, index) => {
    const next = drafts[index + 1];
    const after = drafts[index + 2];
    if (!next || draft.words.length > 0 || !draft.officeRange || !draft.civility || draft.link) return true;
    if (draft.lower > 0 || !isFullName(next) || (after && isBare(after))) return true;
    next.office ??= draft.office;
    next.officeRange ??= draft.officeRange;
    return false;
  });
  return named.length === drafts.length ? drafts : named;
}

function isFullName(draft: Draft): boolean {
  return isBare(draft) && has(draft.words, "title") && has(draft.words, "upper");
}

/** A name behind a comma, without civility. */
function isBare(draft: Draft): boolean {
  return draft.before === "comma" && !draft.civility && draft.words.length > 0;
}

/** Whether the entry is words of a surname alone, right after a comma or a dash. */
function isCutOff(draft: Draft): boolean {
  const cut = draft.before === "comma" || draft.before === "dash";
  return cut && draft.words.length > 0 && !draft.civility && draft.lower === 0 && !has(draft.words, "title");
}

/** Gives the words of a surname to the entry before, when they are its end. */
function joins(previous: Draft, draft: Draft): boolean {
  if (!previous.link) {
    const titled = has(previous.words, "title");
    // « Mme Nathalie, COLIN »: a first name alone, then a surname alone; « Philippe ROUVIER - COROUGE » in a list
    // where all other names have a first name.
    // « Mme Marie- REYMOND » too: the second half of the first name is lost.
    const dashed = draft.before === "dash";
    if (!titled || (has(previous.words, "upper") !== dashed && !(dashed && previous.civility))) return false;
    previous.words = [...previous.words, ...draft.words];
    previous.link = draft.link;
    previous.otherWords = draft.otherWords;
    previous.otherOffice = draft.otherOffice;
    previous.end = draft.end;
    return true;
  }
  // « Mme X, procuration à Philippe ROUVIER - COROUGE »: the same inside a link.
  if (draft.before !== "dash" || draft.link || !has(previous.otherWords, "upper")) return false;
  previous.otherWords = [...previous.otherWords, ...draft.words];
  previous.end = draft.end;
  return true;
}

/**
 * Two members whom a lost dash glued together: « Cresson Bonenfant » in a list of lone surnames, « Anne Petit Luc
 * Roy » in one of two words each. `doubt` is told of each entry that is parted so.
 */
export function parted(
  drafts: readonly Draft[],
  text: string,
  doubt: (draft: Draft) => void,
): readonly Draft[] {
  const usual = usualLength(drafts);
  if (usual === 0) return drafts;
  return drafts.flatMap((draft) => {
    if (draft.link || draft.civility || draft.words.length !== usual * 2 || !areTitles(draft.words))
      return [draft];
    if (draft.words.some((word) => OPENS_SURNAME.has(text.slice(word.start, word.end)))) return [draft];
    doubt(draft);
    const first = draft.words.slice(0, usual);
    const second = draft.words.slice(usual);
    return [
      { ...draft, words: first, end: (first[usual - 1] as NameWord).end, note: null },
      { ...draft, words: second, start: (second[0] as NameWord).start },
    ];
  });
}

/** How many words the names of a list in mixed case have: 1 or 2 when nearly all of four or more do; else 0. */
function usualLength(drafts: readonly Draft[]): number {
  for (const length of [1, 2]) {
    let usual = 0;
    for (const { words } of drafts) if (words.length === length && areTitles(words)) usual++;
    if (usual >= 4 && usual >= drafts.length * 0.75) return length;
  }
  return 0;
}

/** First words of surnames of two words. */
const OPENS_SURNAME: ReadonlySet<string> = new Set(
  "le la les de du des van von ben el al saint sainte st ste da dos di del mac mc".split(" "),
);

function areTitles(words: readonly NameWord[]): boolean {
  for (const word of words) if (word.shape !== "title") return false;
  return true;
}

function has(words: readonly NameWord[], shape: NameWord["shape"]): boolean {
  for (const word of words) if (word.shape === shape) return true;
  return false;
}
