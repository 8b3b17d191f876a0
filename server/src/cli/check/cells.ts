/** One character as a terminal shows it. */
export interface Cell {
  /** What is printed: never a control character, whatever the text holds. */
  readonly text: string;
  /** Columns it takes: 0, 1 or 2, and up to the next stop for a tab. */
  readonly width: number;
  /** UTF-16 offset right after the character in the text that was cut into cells. */
  readonly end: number;
}

const TAB = 4;
/** First and last code points that take two columns (East Asian Wide and Fullwidth, emoji). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** The characters of a piece of one line, as a terminal shows them. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    at += code > 0xffff ? 2 : 1;
    const cell = cellOf(code, column, at);
    cells.push(cell);
    column += cell.width;
  }
  return cells;
}

/** A text on one line without anything that a terminal would obey. */
export function printable(text: string): string {
  let printed = "";
  for (const cell of cellsOf(text.replace(/\r\n?|\n/g, " "))) printed += cell.text;
  return printed;
}

function cellOf(code: number, column: number, end: number): Cell {
  if (code >= 0x20 && code < 0x7f) return { text: String.fromCharCode(code), width: 1, end };
  if (code === 0x09) {
    const width = TAB - (column % TAB);
    return { text: " ".repeat(width), width, end };
  }
  // Control characters by their pictures: ␀ … ␟, ␡.
  if (code < 0x20) return { text: String.fromCharCode(0x2400 + code), width: 1, end };
  if (code === 0x7f) return { text: "\u2421", width: 1, end };
  const text = String.fromCodePoint(code);
  return isOrdinary(code) ? { text, width: 1, end } : rareCell(text, code, end);
}

/** Letters with accents, and the dashes, quotes and the euro sign of French text. */
function isOrdinary(code: number): boolean {
  return (
    (code >= 0xa1 && code < 0x300 && code !== 0xad) || (code >= 0x2010 && code < 0x2028) || code === 0x20ac
  );
}

/** The expressions stand here because making them costs a cold start a millisecond, and few texts need them. */
function rareCell(character: string, code: number, end: number): Cell {
  // Marks that stand on the character before, and characters that are not seen at all.
  if (/^[\p{Mn}\p{Me}\u00ad\u200b-\u200d\u2060\ufeff]$/u.test(character))
    return { text: code >= 0x300 && code < 0x2000 ? character : "", width: 0, end };
  // Characters that change how the rest of the line is read (bidirectional controls): shown, never obeyed.
  if (/^[\p{Cc}\p{Cs}\p{Cn}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u.test(character))
    return { text: "\ufffd", width: 1, end };
  if (/^[\p{Zs}\u2028\u2029]$/u.test(character)) return { text: " ", width: 1, end };
  // Private-use characters are mostly the bullets of symbol fonts.
  if (code >= 0xe000 && code < 0xf900) return { text: "•", width: 1, end };
  return { text: character, width: isWide(code) ? 2 : 1, end };
}

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last);
}
