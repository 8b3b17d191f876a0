/**
 * The form of an act's number in a house style, as `M{yyyy}-{n}`: `{yyyy}` `{yy}` `{mm}` `{dd}` are those of the
 * session, `{n}` an order number, `{nnn}` one padded to so many digits, `{any}` one of either; all else stands
 * for itself.
 */

/** A figure of a date inside a number; `start` and `end` are offsets in the number. */
export interface NumberPiece {
  readonly token: "yyyy" | "yy" | "mm" | "dd";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Piece = { readonly token: string } | { readonly literal: string };

/** What a number of the house holds, in order; null when it has not that form. Dashes and spaces are alike. */
export function readNumberForm(form: string, number: string): NumberPiece[] | null {
  const found: NumberPiece[] = [];
  let at = 0;
  for (const piece of piecesOf(form)) {
    if ("literal" in piece) {
      const end = at + piece.literal.length;
      if (plain(number.slice(at, end)) !== plain(piece.literal)) return null;
      at = end;
      continue;
    }
    const end = digitsFrom(number, at, piece.token);
    if (end < 0) return null;
    if (isDatePiece(piece.token))
      found.push({ token: piece.token, text: number.slice(at, end), start: at, end });
    at = end;
  }
  return /^ ?(?:[a-z]|bis|ter|quater)?$/i.test(number.slice(at)) ? found : null;
}

/** Where the digits of a token end, or -1 when they are not those it asks for. */
function digitsFrom(number: string, at: number, token: string): number {
  let end = at;
  const limit = isDatePiece(token) ? at + token.length : at + 8;
  while (
    end < limit &&
    end < number.length &&
    number.charCodeAt(end) >= 0x30 &&
    number.charCodeAt(end) <= 0x39
  )
    end++;
  const length = end - at;
  if (isDatePiece(token)) return length === token.length ? end : -1;
  // An order number without padding begins with no zero; a padded one grows past its width.
  if (token === "any") return length > 0 ? end : -1;
  if (token === "n") return length > 0 && number.charAt(at) !== "0" ? end : -1;
  return length >= token.length ? end : -1;
}

function isDatePiece(token: string): token is NumberPiece["token"] {
  return token === "yyyy" || token === "yy" || token === "mm" || token === "dd";
}

function piecesOf(form: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of form.matchAll(/\{(yyyy|yy|mm|dd|any|n{1,6})\}/g)) {
    if (match.index > at) pieces.push({ literal: form.slice(at, match.index) });
    pieces.push({ token: match[1] ?? "n" });
    at = match.index + match[0].length;
  }
  if (at < form.length) pieces.push({ literal: form.slice(at) });
  return pieces;
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[-‐‑‒–—−]/g, "-")
    .replace(/[\s\u00a0\u202f]/g, " ");
}
