/** How one level of a numbered list writes its numbers. */
export interface NumberForm {
  /** Word's name of the numerals: `decimal`, `lowerLetter`, `upperRoman`, `bullet` … */
  readonly format: string;
  /** « %1. », « Article %1 : », where %1 is the number of the first level. */
  readonly template: string;
  readonly start: number;
}

/** Counts the items of one list. */
export class ListCounter {
  readonly #counts: number[] = [];

  /** The mark of the next item at a level (from 0): « 1.2. », « - » for a bullet, empty for none. */
  next(level: number, formOf: (level: number) => NumberForm | null): string {
    const form = formOf(level);
    if (!form || form.format === "none") return "";
    this.#counts.length = Math.min(this.#counts.length, level + 1);
    this.#counts[level] = this.#counts[level] === undefined ? form.start : (this.#counts[level] ?? 0) + 1;
    if (form.format === "bullet") return "-";
    return form.template.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const outer = formOf(at);
      return numeral(this.#counts[at] ?? outer?.start ?? 1, outer?.format ?? "decimal");
    });
  }
}

/** A number as numerals of a form; figures where the form is not known. */
function numeral(value: number, format: string): string {
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format === "lowerRoman") return roman(value).toLowerCase();
  if (format === "upperRoman") return roman(value);
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format === "ordinal") return value === 1 ? "1er" : `${value}e`;
  return String(value);
}

/** a … z, aa … zz. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}
