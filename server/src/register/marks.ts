import type { Mark, RegisterAct } from "./summary.ts";

/** The places of an act under which a finding may stand, by what stands there. */
function marksOf(act: RegisterAct): ReadonlyMap<string, Mark<unknown>> {
  const { number, actId, header } = act;
  const { time, place, convocation, president, secretary, inOffice } = header;
  const all = { number, actId, time, place, convocation, president, secretary, inOffice };
  return new Map(Object.entries(all).flatMap(([name, mark]) => (mark ? [[name, mark] as const] : [])));
}

/** The same place in another version of the act: the number where the number stood. Null when it is not there any more. */
export function sameMark(before: RegisterAct, after: RegisterAct, start: number): Mark<unknown> | null {
  for (const [name, mark] of marksOf(before))
    if (mark.span.start === start) return marksOf(after).get(name) ?? null;
  return null;
}
