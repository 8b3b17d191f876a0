/** Whether the label printed beside a code is the code's own. */
import { type NomenclatureEntry, nomenclatureEntry, readNomenclatureCode } from "./nomenclature.ts";
import { plain } from "./plain.ts";

/**
 * Whether `label` may be the label of `code`. Accents, case, punctuation, plurals and small words do not count; a
 * label cut short, followed by other words, preceded by its class (« Finances locales / Subventions ») or that is
 * the class alone is accepted. True as well when one cannot tell: no label, a code that does not exist, a code of
 * level 3 or more (the préfecture's own label).
 */
export function sameLabel(code: string, label: string): boolean {
  const reading = readNomenclatureCode(code);
  if (reading === null || reading.entry === null || reading.detail !== null) return true;
  const printed = stems(label);
  if (printed.length === 0) return true;
  return expectedStems(reading.entry).some((expected) => agree(expected, printed));
}

const STEMS = new Map<NomenclatureEntry, readonly (readonly string[])[]>();

/** The stems of every label that may stand beside a code, worked out when the code is first met. */
function expectedStems(entry: NomenclatureEntry): readonly (readonly string[])[] {
  let expected = STEMS.get(entry);
  if (!expected) {
    expected = expectedLabels(entry).map(stems);
    STEMS.set(entry, expected);
  }
  return expected;
}

/** Words that labels gain and lose without changing meaning. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  "de",
  "d",
  "du",
  "des",
  "la",
  "le",
  "les",
  "l",
  "et",
  "ou",
  "a",
]);

function stems(label: string): readonly string[] {
  return plain(label)
    .split(" ")
    .filter((word) => word !== "" && !SMALL_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word));
}

function expectedLabels(entry: NomenclatureEntry): readonly string[] {
  const own = [entry.label, ...entry.aliases];
  const parent = entry.parent === null ? null : nomenclatureEntry(entry.parent);
  if (parent === null) return own;
  const classes = [parent.label, ...parent.aliases];
  return [...own, ...classes.flatMap((name) => own.map((label) => `${name} ${label}`))];
}

/** One is the beginning of the other; the last word of the printed label may itself be cut. */
function agree(expected: readonly string[], printed: readonly string[]): boolean {
  const shared = Math.min(expected.length, printed.length);
  for (let i = 0; i < shared; i++) {
    const word = printed[i] ?? "";
    const wanted = expected[i] ?? "";
    const cut = i === printed.length - 1 && word.length >= 3 && wanted.startsWith(word);
    if (word !== wanted && !cut) return false;
  }
  return true;
}
