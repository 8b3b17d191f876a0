import type { PreviewFinding } from "../../../../server/src/lsp/requests/preview.ts";
import { pieceOf } from "./place.ts";

/** Pixels between two notes. */
const GAP = 6;

/** The findings beside the pieces of the act that they are about; a click shows the place in the text. */
export function showNotes(
  paper: Element,
  notes: HTMLElement,
  findings: readonly PreviewFinding[],
  reveal: (line: number) => void,
): void {
  const top = notes.getBoundingClientRect().top;
  let free = 0;
  for (const finding of findings) {
    const piece = pieceOf(paper, finding.line);
    if (!piece) continue;
    piece.classList.add("noted", `noted-${finding.level}`);
    const note = document.createElement("button");
    note.type = "button";
    note.className = `note note-${finding.level}`;
    note.textContent = finding.message;
    note.title = finding.rule;
    note.addEventListener("click", () => reveal(finding.line));
    notes.append(note);
    const at = Math.max(free, piece.getBoundingClientRect().top - top);
    note.style.top = `${at}px`;
    free = at + note.offsetHeight + GAP;
  }
  notes.style.minHeight = `${free}px`;
}

/** Takes all of them away. */
export function clearNotes(paper: Element, notes: HTMLElement): void {
  notes.replaceChildren();
  notes.style.minHeight = "";
  for (const piece of paper.querySelectorAll(".noted"))
    piece.classList.remove("noted", "noted-error", "noted-warning", "noted-info", "noted-hint");
}
