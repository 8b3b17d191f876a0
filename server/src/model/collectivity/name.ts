import { Cue } from "../../french/cues.ts";
import type { BodyKind } from "../../law/context.ts";
import type { Syntax } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { isUpper } from "../../text/letters.ts";
import { indexWithin, lineEndWithin } from "../../text/search.ts";
import { matchAtCue } from "../matchAtCue.ts";
import { sourceText } from "../people/person.ts";
import type { Range, Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { groupingName } from "./groupingName.ts";
import { HEAD, headFirst, OTHER_BODY, opensLine } from "./head.ts";

/** « Commune de X », « Ville de X », « … registre des délibérations du conseil municipal de X ». */
export function readName(scope: Scope, kind: BodyKind | undefined): Fact<string> | null {
  for (const range of headFirst(scope)) {
    const head = { from: range.from, to: Math.min(range.to, range.from + HEAD) };
    const fact =
      groupingName(scope, head, kind) ??
      ofGrouping(scope, head, kind) ??
      nameOnLine(scope, head, Cue.commune, COMMUNE) ??
      nameOfCouncil(scope, head) ??
      nameOnLine(scope, head, Cue.grouping, GROUPING);
    if (fact) return fact;
    const label = scope.labelsIn(range).find((each) => each.role === "register");
    const named = label ? nameAfterRegister(scope, label.end) : null;
    if (named) return named;
  }
  return null;
}

/** The name of a syndicat or an EPCI that stands first: the communes named below it are its members. */
function ofGrouping(scope: Scope, head: Range, kind: BodyKind | undefined): Fact<string> | null {
  if (kind !== "syndicat" && kind !== "epci") return null;
  const grouping = nameOnLine(scope, head, Cue.grouping, GROUPING);
  if (!grouping || OTHER_BODY.test(grouping.value)) return null;
  const commune = nameOnLine(scope, head, Cue.commune, COMMUNE);
  return commune && commune.span.start < grouping.span.start ? null : grouping;
}

/**
 * The name that ends a line at the head of which the pattern stands. « Département du Lot » over the name of another
 * body says where that is: the other name is preferred.
 */
function nameOnLine(scope: Scope, { from, to }: Range, cue: number, pattern: RegExp): Fact<string> | null {
  const { text, syntax } = scope;
  let above: Fact<string> | null = null;
  for (const at of syntax.cues.of(cue, from, to)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || !(opensLine(text, at) || endsHeading(text, at) || opensColumn(syntax, at))) continue;
    const start = at + match[0].length - (match[1] as string).length;
    const end = Math.min(
      start + (match[1] as string).trimEnd().length,
      lineEndWithin(text, start, start + 80),
    );
    const stop = gapWithin(syntax, start, end);
    if (stop - start < 2) continue;
    const fact = scope.fact(sourceText(syntax.folded, start, stop), start, stop);
    if (!OTHER_BODY.test(fact.value)) return fact;
    above ??= fact;
  }
  return above;
}

/** Where a wide gap, behind which another column of the heading stands, begins in a folded range; its end without one. */
function gapWithin({ folded }: Syntax, start: number, end: number): number {
  const from = folded.map[start] as number;
  const gap = /[ \u00a0]{4}/.exec(folded.source.slice(from, folded.map[end - 1]));
  return gap ? toFolded(folded, from + gap.index) : end;
}

/** Whether a wide gap stands before the offset: the second column of a heading begins there. */
function opensColumn({ folded }: Syntax, at: number): boolean {
  const start = folded.map[at] as number;
  return /\S[ \t\u00a0]{4,120}$/.test(folded.source.slice(Math.max(0, start - 124), start));
}

/** « … DU CONSEIL MUNICIPAL⏎DE LA COMMUNE DE X »: the heading's last line, under one that ends with the assembly. */
function endsHeading(text: string, at: number): boolean {
  return /(?:conseil municipal|deliberations|registre|proces-verbal|proces verbal|arretes)[ .]?\nde la $/.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

/** « Conseil municipal de X », a heading of its own; « Conseil municipal de procéder … » goes on with a sentence. */
function nameOfCouncil(scope: Scope, { from, to }: Range): Fact<string> | null {
  const { folded } = scope.syntax;
  const match = matchAtCue(scope.syntax, Cue.commune, COUNCIL, from, to);
  const written = match?.[1]?.trimEnd();
  if (!match || written === undefined) return null;
  const start = match.index + match[0].length - (match[1] as string).length;
  const proper = start + (/^(?:la |les? |l')/.exec(written)?.[0].length ?? 0);
  if (!isUpper(folded.source.charCodeAt(folded.map[proper] ?? 0))) return null;
  const end = start + written.length;
  return scope.fact(sourceText(folded, start, end), start, end);
}

/** A heading stands under a blank line or under « République française », « Département de … ». */
const COUNCIL =
  /(?<=^|\n\n|(?:^|\n)(?:republique|departement|arrondissement|canton)[a-z' -]{0,40}\n)conseil municipal (?:de |du |d'|des )(?!(?:la (?:ville|commune)|jeunes|enfants|sages|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rentree|installation)\b)([a-z' -]{2,50})(?=\n|$)/y;

/** « … registre des délibérations [du conseil municipal] de la Ville de X », over two lines at most; an assembly is no name. */
function nameAfterRegister(scope: Scope, from: number): Fact<string> | null {
  const { text } = scope;
  const blank = indexWithin(text, "\n\n", from, from + 160);
  const until = blank < 0 ? lineEndWithin(text, from, from + 160) : blank;
  const rest = text.slice(from, until).replace(/\n(?:seance|session|reunion)[\s\S]*$/, "");
  const match = REGISTER.exec(rest);
  if (!match || match[1] === "administration") return null;
  const start = from + match[0].length - (match[1] as string).length;
  const end = start + (match[1] as string).trimEnd().length;
  return scope.fact(sourceText(scope.syntax.folded, start, end), start, end);
}

const REGISTER =
  /^[ \n](?:du conseil[ \n](?:(?:municipal|communautaire|metropolitain|departemental|regional)[ \n])?)?(?:de la[ \n](?=ville|commune|mairie|metropole|communaute|region|collectivite)|du[ \n]|des[ \n]|de[ \n]|d')(?:(?:ville|commune|mairie)[ \n](?:du[ \n]|des[ \n]|de[ \n]|d'))?(?!(?:conseil|comite|bureau|assemblee)(?:[ \n][a-z]{1,20})?$)([a-z][a-z' \n-]{1,70})$/;

const COMMUNE =
  /(?:conseil municipal de la (?:ville|commune)|commune|ville|mairie)[ \n](?:de[ \n]|du[ \n]|d'|des[ \n])([a-z' -]{2,50}?)(?=\n|$| ?\(| ?\|| \d{5}| page \d|(?: -)? (?:seance|conseil municipal|proces|compte)| - (?:registre|deliberation|extrait|arrondissement|canton|departement|page|n°))/y;

const GROUPING =
  /((?:communaute (?:de communes|d'agglomeration|urbaine)|metropole|syndicat|departement|region|conseil (?:departemental|regional)|collectivite de corse|sivom|sivu|sivos|sictom|smictom|pole d'equilibre territorial|centre (?:inter)?communal d'action sociale)(?: [a-z' -]{2,60}|(?<=corse)))(?=\n|$)/y;
