/**
 * Makes the children of an element those of another, keeping every node that is the same: the scroll, the selection
 * and what has not changed stay as they are. Nodes that differ by their lines alone get the new ones.
 */
export function morph(target: Element, wanted: Element): void {
  const old = [...target.childNodes].filter(isContent);
  const next = [...wanted.childNodes].filter(isContent);
  let head = 0;
  while (head < old.length && head < next.length && alike(old[head], next[head])) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < next.length - head &&
    alike(old[old.length - 1 - tail], next[next.length - 1 - tail])
  )
    tail++;
  const from = old.slice(head, old.length - tail);
  const to = next.slice(head, next.length - tail);
  for (let at = 0; at < head; at++) renumber(old[at], next[at]);
  for (let at = 1; at <= tail; at++) renumber(old[old.length - at], next[next.length - at]);
  const [before, after] = [from[0], to[0]];
  // One box that changed inside: only its own pieces change.
  if (
    from.length === 1 &&
    to.length === 1 &&
    before instanceof Element &&
    after instanceof Element &&
    sameBox(before, after)
  ) {
    copyAttributes(before, after);
    morph(before, after);
    return;
  }
  const end = old[old.length - tail] ?? null;
  for (const node of to) target.insertBefore(document.importNode(node, true), end);
  for (const node of from) node.remove();
}

function isContent(node: ChildNode): boolean {
  return (
    node.nodeType !== Node.TEXT_NODE ||
    (node.textContent ?? "").trim() !== "" ||
    node.parentElement?.closest("p, li, td, th, h1, h2, h3") != null
  );
}

function sameBox(a: Element, b: Element): boolean {
  return (
    a.tagName === b.tagName &&
    /^(?:ARTICLE|SECTION|HEADER|FOOTER|UL|OL)$/.test(a.tagName) &&
    a.classList[0] === b.classList[0]
  );
}

const LINES = / data-line="\d+"/g;
/** Classes that the page itself adds. */
const OWN = /^(?:current|noted|noted-\w+)$/;

function alike(a: ChildNode | undefined, b: ChildNode | undefined): boolean {
  if (a instanceof Element && b instanceof Element) return plain(a) === plain(b);
  return a?.nodeType === b?.nodeType && a?.textContent === b?.textContent;
}

function plain(element: Element): string {
  return element.outerHTML.replace(LINES, "").replace(/ class="([^"]*)"/g, (_, names: string) => {
    const kept = names.split(" ").filter((name) => name !== "" && !OWN.test(name));
    return kept.length > 0 ? ` class="${kept.join(" ")}"` : "";
  });
}

function renumber(target: ChildNode | undefined, wanted: ChildNode | undefined): void {
  if (!(target instanceof Element) || !(wanted instanceof Element)) return;
  const from = [wanted, ...wanted.querySelectorAll("[data-line]")];
  const to = [target, ...target.querySelectorAll("[data-line]")];
  from.forEach((element, at) => {
    const line = element.getAttribute("data-line");
    if (line !== null) to[at]?.setAttribute("data-line", line);
  });
}

function copyAttributes(target: Element, wanted: Element): void {
  for (const { name, value } of [...wanted.attributes]) target.setAttribute(name, value);
}
