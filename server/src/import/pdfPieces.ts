/** A run of letters as it stands on a page; lengths in points, y from the bottom. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  /** False for what is written up a margin. */
  readonly upright: boolean;
}

/** Pieces side by side that read as one. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The segments on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A gap of more than this part of the letters' size is a space. */
const SPACE = 0.17;
/** A gap of more than this many times the letters' size parts columns. */
const GUTTER = 1.6;
/** How far, in letters' sizes, pieces of one line may stand apart in height; small ones (« 1ᵉʳ ») further. */
const SAME_LINE = 0.3;
const RAISED = 0.65;

/** The rows of a page, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const open: { y: number; size: number; pieces: Piece[] }[] = [];
  const sorted = pieces.filter((each) => each.upright && each.text.trim() !== "");
  // The large letters first, so that a small raised one finds the line that it belongs to.
  for (const piece of [...sorted].sort((a, b) => b.size - a.size || b.y - a.y || a.x - b.x)) {
    const line = nearest(open, piece);
    if (line) line.pieces.push(piece);
    else open.splice(placeOf(open, piece.y), 0, { y: piece.y, size: piece.size, pieces: [piece] });
  }
  return open.map(({ y, size, pieces: own }) => ({ y, size, segments: segmentsOf(own) }));
}

/** Index of the first line that stands lower than y, the list being sorted from top to bottom. */
function placeOf(open: readonly { readonly y: number }[], y: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle] as { y: number }).y > y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest<T extends { readonly y: number; readonly size: number }>(
  open: readonly T[],
  piece: Piece,
): T | null {
  const at = placeOf(open, piece.y);
  let best: T | null = null;
  for (const line of [open[at - 1], open[at]]) {
    if (!line) continue;
    const apart = Math.abs(line.y - piece.y);
    const allowed = line.size * (piece.size < line.size * 0.8 && piece.y > line.y ? RAISED : SAME_LINE);
    if (apart <= allowed && (best === null || apart < Math.abs(best.y - piece.y))) best = line;
  }
  return best;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: { text: string; left: number; right: number; y: number; size: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.right : 0;
    const size = last ? Math.min(Math.max(last.size, piece.size), piece.size * 2) : piece.size;
    const end = piece.x + piece.width;
    // Bold made by printing the same letters twice.
    if (last && gap < -piece.width * 0.8 && last.text.endsWith(piece.text)) continue;
    if (!last || gap > size * GUTTER) {
      segments.push({ text: piece.text, left: piece.x, right: end, y: piece.y, size: piece.size });
      continue;
    }
    const spaced = gap > size * SPACE && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    last.text += (spaced ? " " : "") + piece.text;
    last.right = Math.max(last.right, end);
    last.size = Math.max(last.size, piece.size);
  }
  return segments;
}
