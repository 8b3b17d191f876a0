/** Controls, marks without width, private-use bullets of PDF files, broken characters: no part of what an object says. */
const UNSAID = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A value on one line: single spaces, composed accents, no Markdown bold, a name cut at a line's end joined again. */
export function oneLine(text: string): string {
  return text
    .replace(/(\p{L})-[ \t]{0,200}(?:\r\n|\r|\n)[ \t]{0,200}(?=\p{L})/gu, "$1-")
    .replaceAll("**", "")
    .replace(/\s+/g, " ")
    .replace(UNSAID, "")
    .replace(/ {2,}/g, " ")
    .trim()
    .normalize("NFC");
}
