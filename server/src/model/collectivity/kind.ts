import { Cue } from "../../french/cues.ts";
import type { BodyKind } from "../../law/context.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import type { Range, Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { HEAD, headFirst, opensLine } from "./head.ts";

/** The names of deliberating bodies. */
const BODIES: readonly (readonly [RegExp, BodyKind])[] = [
  [/(?:centre (?:inter)?communal d'action sociale|ccas|cias)\b/y, "ccas"],
  [
    /(?:comite syndical|syndicat (?:mixte|intercommunal|departemental)|sivom|sivu|sivos|sictom|smictom|sirtom|siaep|sitom|petr|pole d'equilibre territorial)\b/y,
    "syndicat",
  ],
  [/(?<=^|\n|deliberations? du |seance du |reunion du )bureau syndical\b/y, "syndicat"],
  [
    /(?<=^|\n|deliberations? du |seance du |reunion du )bureau (?:communautaire|metropolitain|de (?:la )?(?:communaute|metropole)|d'agglomeration)\b/y,
    "epci",
  ],
  [
    /(?:conseil (?:de )?(?:la )?(?:metropole|metropolitain|communautaire|communaute)|communaute (?:de communes|d'agglomeration|urbaine)|conseil de territoire|etablissement public territorial)\b/y,
    "epci",
  ],
  [/conseil (?:departemental|general)\b/y, "departement"],
  [/(?:conseil regional\b|(?<=^|\n)region (?:du|de|des|d'))/y, "region"],
  [/(?:conseil municipal\b|mairie d[e'u]|commune d[e'u])/y, "commune"],
];

/** What kind of body deliberates: the first that the heading of the session, or the act's own, names; null when none is. */
export function readKind(scope: Scope): Fact<BodyKind> | null {
  for (const range of headFirst(scope)) {
    const found = firstBody(scope.syntax, range.from, Math.min(range.to, range.from + HEAD));
    const assembly = found?.kind === "commune" ? ofPermanentCommission(scope, range, found.at) : null;
    const body = assembly ?? found;
    if (body) return scope.fact(body.kind, body.at, body.end);
  }
  return null;
}

/**
 * The assembly of a « commission permanente » that heads the act, where the body read so far is a commune that its
 * object names: « Convention avec la commune de X ».
 */
function ofPermanentCommission({ syntax, text }: Scope, range: Range, commune: number): Body | null {
  if (opensLine(text, commune)) return null;
  const to = Math.min(range.to, range.from + HEAD);
  const head = text.slice(range.from, commune);
  if (!/(?:^|\n)(?:(?:reunion|seance|deliberation)s? de la )?commission permanente(?= ?\n| du )/.test(head))
    return null;
  for (const at of syntax.cues.of(Cue.body, commune, to)) {
    const body = bodyAt(syntax, at);
    if (body?.kind === "departement" || body?.kind === "region") return body;
  }
  return null;
}

interface Body {
  readonly at: number;
  readonly end: number;
  readonly kind: BodyKind;
}

/** The first body that the range names. */
function firstBody(syntax: Syntax, from: number, to: number): Body | null {
  for (const at of syntax.cues.of(Cue.body, from, to)) {
    const body = bodyAt(syntax, at);
    if (body) return body;
  }
  return null;
}

/** The body named at the offset; of two the one that stands first in `BODIES`. */
function bodyAt({ folded }: Syntax, at: number): Body | null {
  for (const [pattern, kind] of BODIES) {
    pattern.lastIndex = at;
    if (pattern.test(folded.text)) return { at, end: pattern.lastIndex, kind };
  }
  return null;
}
