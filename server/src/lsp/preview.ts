import { titleOf } from "../export/html/actHtml.ts";
import { bodyHtml, exportHtml } from "../export/html/html.ts";
import { layoutOf } from "../export/layout/layout.ts";
import { lineAt } from "../text/lines.ts";
import type { Preview, PreviewFinding, PreviewParams, PrintPage, PrintParams } from "./requests/preview.ts";
import type { Place } from "./session.ts";

/** The act at a place as it is printed: a text in which no act was read is shown whole. */
export function preview(place: Place, params: PreviewParams): Preview | null {
  const { snapshot, language, settings } = place;
  const { acts } = layoutOf(snapshot, wanted(place, params));
  const [act] = acts;
  if (!act) return null;
  const starts = snapshot.syntax.folded.lineStarts;
  const lines = [
    lineAt(starts, act.span.start),
    lineAt(starts, Math.max(act.span.start, act.span.end - 1)),
  ] as const;
  return {
    title: titleOf(act, "fr"),
    html: bodyHtml(acts, language),
    lines,
    acts: snapshot.acts.length,
    findings: (params.findings ?? settings.preview.findings) ? findingsIn(place, lines) : null,
  };
}

/** The act at a place, or every act of the document, as a page that prints itself. */
export function printPage(place: Place, params: PrintParams): PrintPage | null {
  const { snapshot, language, document } = place;
  const acts = params.all === true ? undefined : wanted(place, params);
  const { data } = exportHtml([{ path: document.uri, snapshot, ...(acts && { acts }) }], {
    language,
    print: true,
  });
  const [first] = layoutOf(snapshot, acts).acts;
  return data !== null && first ? { title: titleOf(first, "fr"), html: data } : null;
}

function wanted({ snapshot, convert }: Place, { position }: PreviewParams): readonly number[] | undefined {
  const act = snapshot.actAt(position ? convert.offset(position) : 0);
  return act ? [act.index] : undefined;
}

function findingsIn({ snapshot, language }: Place, [first, last]: Preview["lines"]): PreviewFinding[] {
  return snapshot.findings.flatMap(({ span, level, rule, message }) => {
    const { line } = snapshot.positionAt(span.start);
    return line < first || line > last ? [] : [{ line, level, rule, message: message[language] }];
  });
}
