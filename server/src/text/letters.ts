/** Whether each UTF-16 unit is a capital letter, worked out once: asking the string library each time is slow. */
const UPPER = new Uint8Array(0x10000);
for (let code = 0x41; code < 0x2000; code++) {
  const char = String.fromCharCode(code);
  if (char !== char.toLowerCase()) UPPER[code] = 1;
}

/** Whether a UTF-16 code unit is a capital letter. */
export function isUpper(code: number): boolean {
  return UPPER[code] === 1;
}

/** Whether a folded character is a letter. */
export function isFoldedLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a folded character is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a folded character is a letter or a digit. */
export function isFoldedAlphanumeric(code: number): boolean {
  return isFoldedLetter(code) || isDigit(code);
}
