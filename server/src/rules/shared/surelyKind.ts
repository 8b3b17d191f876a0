import type { BodyKind } from "../../law/context.ts";
import { sirenKind } from "../../law/siren.ts";
import type { Act } from "../../model/types.ts";

/** The body that deliberates is named in the heading; what a text says further down may be of anyone. */
const HEADING = 300;

/**
 * The kind of body whose act this is, when something other than the wording of the act says so: the settings, the house
 * style, the SIREN of the identifier, or the heading. Null when in doubt, or when they disagree.
 */
export function surelyKind(act: Act): BodyKind | null {
  const read = act.collectivity.kind;
  const told = act.collectivity.official?.kind ?? kindOfSiren(act);
  if (told) return !read || read.value === told ? told : null;
  return read?.sure && read.span.start < HEADING ? read.value : null;
}

function kindOfSiren(act: Act): BodyKind | null {
  const siren = act.actId?.parts.siren?.text;
  return siren === undefined ? null : sirenKind(siren);
}
