import { legifranceLink } from "../../law/legifrance.ts";
import { peopleOf } from "../../model/roster.ts";
import type { Act } from "../../model/types.ts";
import type { Span } from "../../text/span.ts";
import { attributes } from "../xml/escape.ts";
import type { References } from "./references.ts";

/** A piece of the text that is marked for what it is; `open` is the start tag. */
export interface Mark extends Span {
  readonly name: string;
  readonly open: string;
}

/** The marks of an act's text, sorted, none over another: number, title, days, council, persons, citations of law. */
export function marksOf(act: Act, references: References): Mark[] {
  const found: Mark[] = [];
  const add = (
    span: Span | null | undefined,
    name: string,
    values: Readonly<Record<string, string | null>> = {},
  ) => {
    if (span && span.end > span.start)
      found.push({ start: span.start, end: span.end, name, open: `<${name}${attributes(values)}>` });
  };
  add(act.number?.span, "docNumber");
  add(act.object?.span, "docTitle");
  add(act.session.date?.span, "docDate", { date: act.session.date?.value ?? null });
  add(act.collectivity.name?.span, "organization", { refersTo: `#${references.council}` });
  const signatory = references.personId(act.signatory);
  if (signatory !== null) add(act.signatory?.span, "signature", { refersTo: `#${signatory}` });
  for (const { role, span, value } of act.dates) if (role !== "session") add(span, "date", { date: value });
  for (const { mentions } of peopleOf(act))
    for (const { person } of mentions) {
      const id = references.personId(person);
      if (id !== null) add(person.span, "person", { refersTo: `#${id}` });
    }
  for (const citation of act.citations) {
    const href = legifranceLink(citation.canonical);
    if (href !== null) add(citation, "ref", { href });
  }
  return apart(found);
}

/** Of marks that touch, the one added first stays. */
function apart(found: readonly Mark[]): Mark[] {
  const order = found.map((mark, index) => ({ mark, index }));
  order.sort((a, b) => a.mark.start - b.mark.start || a.index - b.index);
  const kept: Mark[] = [];
  for (const { mark } of order) if (mark.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mark);
  return kept;
}
