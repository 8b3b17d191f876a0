import type { ActLines, Taken } from "./actLines.ts";
import type { ListItem } from "./blocks.ts";
import type { SourceLine } from "./sourceLines.ts";

const PLAIN = { bold: false, italic: false, struck: false, href: null };

/** The list that begins at a line. */
export function readList(lines: ActLines, index: number): Taken {
  const items: ListItem[] = [];
  let at = index;
  let end = index;
  const role = lines.role(index);
  while (at < lines.all.length) {
    const line = lines.all[at] as SourceLine;
    if (line.shape === "blank" || line.shape === "comment") {
      at++;
      continue;
    }
    if (line.shape !== "item" || !lines.isItem(at) || lines.isVote(at)) break;
    if (items.length > 0 && lines.role(at) !== role && lines.begins(at)) break;
    const reach = lines.while(at, (_, other) => other === at || lines.mayGoOn(other));
    const joins = lines.joins(at, reach);
    let next = at + 1;
    while (next < reach && (joins[next - at - 1] || lines.all[next - 1]?.breaks)) next++;
    const indents = items.length > 0 ? line.indent - (lines.all[index] as SourceLine).indent : 0;
    items.push({
      mark: line.mark && {
        ...PLAIN,
        text: lines.text.slice(line.mark.start, line.mark.end),
        span: line.mark,
      },
      depth: Math.max(0, Math.min(3, Math.round(indents / 3))),
      lines: lines.set(at, next, joins),
      line: line.line,
    });
    at = next;
    end = next;
  }
  return { block: { kind: "list", ...lines.base(index, end), items }, end };
}
