import type { Span } from "./span.ts";

/** Replace the text of `span` by `newText`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The edits in the order of the text, without those that overlap one already taken (the first taken wins). */
export function compatibleEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const taken: TextEdit[] = [];
  let end = -1;
  for (const edit of sorted) {
    const last = taken[taken.length - 1];
    if (last && edit.span.start === last.span.start && edit.span.end === last.span.end) continue;
    if (edit.span.start < end) continue;
    taken.push(edit);
    end = Math.max(edit.span.end, edit.span.start);
  }
  return taken;
}

/** The text after the edits, all of which speak of offsets in `text`; overlapping ones are left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let from = 0;
  for (const edit of compatibleEdits(edits)) {
    result += text.slice(from, edit.span.start) + edit.newText;
    from = edit.span.end;
  }
  return result + text.slice(from);
}
