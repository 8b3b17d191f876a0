import { LineKind, PAGE_MARK } from "../syntax/lineKinds.ts";
import { foldedLineEnd, type Syntax } from "../syntax/syntax.ts";
import { toSource } from "../text/fold.ts";
import type { PageMark } from "./types.ts";

/** The page marks of a text, in order: « Page 2 sur 4 », « 2/4 », « - 3 - ». */
export function readPages(syntax: Syntax): PageMark[] {
  const { folded, lineKinds } = syntax;
  const pages: PageMark[] = [];
  for (let line = 0; line < lineKinds.length; line++) {
    if (lineKinds[line] !== LineKind.page) continue;
    const start = folded.foldedLineStarts[line] as number;
    const end = foldedLineEnd(syntax, line);
    const content = folded.text.slice(start, end);
    const match = PAGE_MARK.exec(content);
    if (!match) continue;
    const page = match[1] ?? match[3] ?? match[5];
    const of = match[2] ?? match[4];
    if (page === undefined) continue;
    const at = start + content.indexOf(page);
    const ofAt = of === undefined ? -1 : start + content.lastIndexOf(of);
    const span = toSource(folded, start, end);
    // « 2/4 » alone may be a fraction: a mark of a page only when the word is there.
    const sure = content.startsWith("page");
    pages.push({
      page: { value: Number(page), span: toSource(folded, at, at + page.length), sure },
      of:
        of === undefined ? null : { value: Number(of), span: toSource(folded, ofAt, ofAt + of.length), sure },
      span,
    });
  }
  return pages;
}
