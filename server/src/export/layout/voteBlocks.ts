import type { Act } from "../../model/types.ts";
import type { ActLines, Taken } from "./actLines.ts";
import type { Block } from "./blocks.ts";
import { rowsOfSentence, voteRows } from "./votes.ts";

/** The camps of a vote that begin at a line, as rows. */
export function readVote(lines: ActLines, index: number): Taken {
  const rows = [];
  let end = index;
  for (let at = index; at < lines.all.length; ) {
    if (at > index && lines.all[at]?.shape === "blank" && lines.isVote(at + 1)) at++;
    if (!lines.isVote(at)) break;
    const next = lines.while(
      at,
      (_, other) => other === at || (lines.mayGoOn(other) && lines.role(other) === "vote"),
    );
    const joined = lines.joins(at, next);
    let last = at + 1;
    while (last < next && (joined[last - at - 1] || lines.inVote(last))) last++;
    const labels = lines.camps(at);
    rows.push(...voteRows(lines.source.snapshot.syntax.folded, { lines: lines.all.slice(at, last), labels }));
    at = last;
    end = last;
  }
  return { block: { kind: "vote", added: false, rows, ...lines.base(index, end), role: "vote" }, end };
}

/** Puts the table of a vote that the act tells in a sentence after the paragraph of it, where no table has it. */
export function addVote(blocks: Block[], act: Act | null): void {
  const span = act?.vote.span;
  if (!act || !span || blocks.some(({ kind }) => kind === "vote")) return;
  const at = blocks.findIndex((block) => block.span.start <= span.start && block.span.end >= span.start);
  const block = blocks[at];
  if (!block || block.kind === "table") return;
  const rows = rowsOfSentence(act, block.line);
  if (rows.length > 0)
    blocks.splice(at + 1, 0, {
      kind: "vote",
      added: true,
      rows,
      role: "vote",
      span: { start: span.start, end: span.end },
      line: block.line,
      lastLine: block.lastLine,
    });
}
