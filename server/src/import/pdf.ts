import { getDocument } from "unpdf/pdfjs";
import { linesOfPage } from "./pdfLines.ts";
import type { Piece } from "./pdfPieces.ts";
import type { Extracted, ImportTrouble, SourceLine } from "./types.ts";

/** More pages than a council prints in a year, and more pieces than a page can show. */
const MOST_PAGES = 3000;
const MOST_PIECES = 100_000;
/** Fewer letters than this a page, and the page is a picture. */
const FEWEST_LETTERS = 8;

/** The lines of a PDF, page by page. Nothing is drawn, no program in it is run, nothing is fetched. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted | ImportTrouble> {
  const task = getDocument({
    // The reader takes the bytes for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return { trouble: "tooLong" };
    const pages: SourceLine[][] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const pieces = piecesOf((await page.getTextContent()).items);
      page.cleanup();
      const lines = linesOfPage(pieces);
      for (const { text } of lines) letters += text.match(/\p{L}/gu)?.length ?? 0;
      pages.push(lines);
    }
    if (letters < FEWEST_LETTERS) return { trouble: "scanned" };
    return { pages, layout: "pages", aside: [] };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { trouble: name === "PasswordException" ? "encrypted" : "corrupt" };
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** The pieces of text among what the page holds. */
function piecesOf(items: readonly object[]): Piece[] {
  const pieces: Piece[] = [];
  for (const item of items.slice(0, MOST_PIECES)) {
    if (!("str" in item) || !("transform" in item) || !("width" in item)) continue;
    const { str, transform, width } = item;
    if (typeof str !== "string" || str === "" || !Array.isArray(transform) || typeof width !== "number")
      continue;
    const [a, b, c, d, x, y] = transform.map(Number);
    if (x === undefined || y === undefined) continue;
    const size = Math.hypot(c ?? 0, d ?? 0);
    const upright = Math.abs(b ?? 0) <= Math.abs(a ?? 0) * 0.2;
    if (size > 0) pieces.push({ text: str, x, y, width, size, upright });
  }
  return pieces;
}
