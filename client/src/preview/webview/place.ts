/** Every piece of the act that has a line of the text, in the order of the page. */
function pieces(paper: Element): HTMLElement[] {
  return [...paper.querySelectorAll<HTMLElement>("[data-line]")];
}

/** The line (0-based) of a piece of the act. */
function lineOf(piece: Element): number {
  return Number(piece.getAttribute("data-line"));
}

/** The line (0-based) of the piece under a click; null beside the act. */
export function blockAt(target: EventTarget | null): number | null {
  const piece = target instanceof Element ? target.closest("[data-line]") : null;
  return piece ? lineOf(piece) : null;
}

/** The piece in which a line of the text stands: the last one that begins at it or before it. */
export function pieceOf(paper: Element, line: number): HTMLElement | null {
  let best: HTMLElement | null = null;
  let bestLine = -1;
  for (const piece of pieces(paper)) {
    const at = lineOf(piece);
    // An added table repeats what its sentence says.
    if (at > line || at < bestLine || piece.closest("[data-added]")) continue;
    best = piece;
    bestLine = at;
  }
  return best;
}

/** Marks the piece in which the cursor of the text stands; `scroll`: and brings it into view. */
export function showCursor(paper: Element, line: number, scroll: boolean): void {
  const piece = line < 0 ? null : pieceOf(paper, line);
  for (const old of paper.querySelectorAll(".current")) if (old !== piece) old.classList.remove("current");
  if (!piece) return;
  piece.classList.add("current");
  if (!scroll) return;
  const { top, bottom } = piece.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    piece.scrollIntoView({ block: bottom - top > innerHeight ? "start" : "center" });
}
