/** Signs and spaces of French typography, by UTF-16 unit. */

/** U+00A0, before « : » « % » « € » and inside guillemets. */
export const NO_BREAK = "\u00a0";
/** U+202F, before « ; » « ! » « ? ». */
export const NARROW = "\u202f";

const SPACES = new Set([0x20, 0xa0, 0x202f, 0x205f, 0x3000]);
for (let code = 0x2000; code <= 0x200a; code++) SPACES.add(code);

/** A space within a line: neither a tab, nor a form feed, nor a line break. */
export function isSpace(code: number): boolean {
  return SPACES.has(code);
}

/** A space, a tab or a form feed. */
export function isBlank(code: number): boolean {
  return code === 0x09 || code === 0x0b || code === 0x0c || SPACES.has(code);
}

/** Whether the character is a letter, a figure or a mark that belongs to one. */
export function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(sign);
}

/** Whether the character is one figure. */
export function isDigitSign(sign: string): boolean {
  return sign >= "0" && sign <= "9" && sign.length === 1;
}

/** Whether the character is a letter or a mark that belongs to one. */
export function isLetterSign(sign: string): boolean {
  return /[\p{L}\p{M}]/u.test(sign);
}

/** A bullet that came out of the Symbol or Wingdings font: nothing else can show it. */
export function isPrivateBullet(code: number): boolean {
  return code >= 0xf020 && code < 0xf100;
}

/** Signs that open the line of a list. */
export const BULLETS: ReadonlySet<string> = new Set([..."-–—•*·▪◦‣○●■□▫►➢✓"]);
