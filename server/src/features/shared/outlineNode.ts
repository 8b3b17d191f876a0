import { contains, type Span } from "../../text/span.ts";

/** What an entry of the outline is; an editor chooses its picture after it. */
export type OutlineKind =
  | "act"
  | "session"
  | "group"
  | "list"
  | "person"
  | "figure"
  | "text"
  | "section"
  | "vote"
  | "reference"
  | "date";

/** An entry of the outline. Source offsets; `span` holds `selection` and the spans of the children. */
export interface OutlineNode {
  readonly name: string;
  /** Shown beside the name; empty when there is nothing to add. */
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** An entry whose span is made large enough for its children and its selection; children come in the text's order. */
export function outlineNode(
  name: string,
  kind: OutlineKind,
  span: Span,
  more: { detail?: string; selection?: Span; children?: readonly OutlineNode[] } = {},
): OutlineNode {
  const children = [...(more.children ?? [])].sort(inOrder);
  const selection = more.selection ?? span;
  const inner = [selection, ...children.map((child) => child.span)].filter((each) => !contains(span, each));
  const start = inner.reduce((least, each) => Math.min(least, each.start), span.start);
  const end = inner.reduce((most, each) => Math.max(most, each.end), span.end);
  return {
    name: name.trim() || "…",
    detail: more.detail ?? "",
    kind,
    span: { start, end },
    selection,
    children,
  };
}

function inOrder(a: OutlineNode, b: OutlineNode): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
