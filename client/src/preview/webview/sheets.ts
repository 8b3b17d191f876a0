/** Millimetres of a sheet, as the printed page has them. */
const SHEET = { height: 297, top: 18, bottom: 20, between: 8 };
/** Beside the sheet, in pixels. */
const ASIDE = 32;
const NOTES = 208;

/**
 * Cuts the act into A4 sheets, each with its number: a block that would cross the foot of a sheet begins the next.
 * `words`: « Page {0} sur {1} ».
 */
export function showSheets(paper: HTMLElement, words: string): void {
  const act = paper.querySelector<HTMLElement>(".act");
  if (!act) return;
  paper.style.setProperty("zoom", "1");
  const millimetre = millimetreOf(paper);
  const content = (SHEET.height - SHEET.top - SHEET.bottom) * millimetre;
  const feet: HTMLElement[] = [];
  let foot = act.offsetTop + SHEET.top * millimetre + content;
  for (const piece of piecesOf(act)) {
    const top = topOf(piece);
    // Higher than a sheet: it goes over the foot, as it does on paper.
    if (top + piece.offsetHeight <= foot || piece.offsetHeight > content || top <= foot - content + 1) {
      while (top > foot) foot += content;
      continue;
    }
    const gap = document.createElement("div");
    gap.className = "sheet-gap";
    const skip = foot - top + (SHEET.bottom + SHEET.between + SHEET.top) * millimetre;
    const margin = Number.parseFloat(getComputedStyle(piece).marginTop) || 0;
    gap.style.height = `${skip}px`;
    gap.style.marginBottom = `${-margin}px`;
    gap.style.setProperty("--rest", `${foot - top}px`);
    piece.before(gap);
    feet.push(gap.appendChild(footOf()));
    foot = topOf(piece) + content;
  }
  const end = act.appendChild(footOf());
  end.classList.add("sheet-end");
  feet.push(end);
  act.style.minHeight = `${foot + SHEET.bottom * millimetre - act.offsetTop}px`;
  feet.forEach((each, at) => {
    each.textContent = words.replace("{0}", String(at + 1)).replace("{1}", String(feet.length));
  });
  const room =
    document.documentElement.clientWidth -
    ASIDE -
    (document.body.classList.contains("with-notes") ? NOTES : 0);
  paper.style.setProperty("zoom", String(Math.max(0.35, Math.min(1, room / act.offsetWidth))));
}

/** Makes the act one piece again. */
export function clearSheets(paper: HTMLElement): void {
  for (const each of paper.querySelectorAll(".sheet-gap, .sheet-foot")) each.remove();
  const act = paper.querySelector<HTMLElement>(".act");
  act?.style.removeProperty("min-height");
  if (act?.getAttribute("style") === "") act.removeAttribute("style");
}

/** What stays on one sheet: blocks, items, and the boxes that are never cut. */
function piecesOf(act: HTMLElement): HTMLElement[] {
  return [
    ...act.querySelectorAll<HTMLElement>(
      ":scope > .signature, :scope > .object, :scope > * > *, :scope > * > * > li",
    ),
  ].filter(
    (piece) =>
      !piece.matches("ul, ol") &&
      (piece.matches(".signature, .object") || piece.closest(".signature, .object") === null),
  );
}

function topOf(piece: HTMLElement): number {
  return piece.getBoundingClientRect().top + scrollY;
}

function footOf(): HTMLElement {
  const foot = document.createElement("div");
  foot.className = "sheet-foot";
  return foot;
}

function millimetreOf(paper: HTMLElement): number {
  const probe = paper.appendChild(document.createElement("div"));
  probe.style.height = "100mm";
  const height = probe.getBoundingClientRect().height / 100;
  probe.remove();
  return height > 0 ? height : 96 / 25.4;
}
