import { Cue } from "../french/cues.ts";
import type { ActIdReading } from "../law/actId.ts";
import type { BodyKind, LawContext } from "../law/context.ts";
import { departmentByName } from "../law/departments.ts";
import { sirenDepartments, sirenKind } from "../law/siren.ts";
import type { Syntax } from "../syntax/syntax.ts";
import { foldText, toFolded } from "../text/fold.ts";
import { isUpper } from "../text/letters.ts";
import { indexWithin, lineEndWithin } from "../text/search.ts";
import { isAnotherBody } from "./anotherBody.ts";
import { groupingName } from "./groupingName.ts";
import { matchAtCue } from "./matchAtCue.ts";
import { sourceText } from "./people/person.ts";
import type { Range, Scope } from "./scope.ts";
import type { StyleChoice } from "./styleOf.ts";
import type { Collectivity, Fact } from "./types.ts";

/** The collectivity of the settings, as far as it is given there. */
export interface ConfiguredCollectivity {
  readonly name?: string;
  readonly kind?: string;
  readonly siren?: string;
  readonly department?: string;
  readonly population?: number;
}

/** How much of the beginning of a text is looked at for the body that deliberates. */
const HEAD = 6000;

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

/** What the settings, or the style of this very council, say; the settings win. Null when nothing does. */
function officialOf(
  choice: StyleChoice,
  configured: ConfiguredCollectivity | null,
): Collectivity["official"] {
  const house = choice.own ? choice.style.collectivity : undefined;
  if (!house && !configured) return null;
  return {
    name: configured?.name ?? house?.name ?? null,
    kind: (configured?.kind as BodyKind | undefined) ?? house?.kind ?? null,
    siren: configured?.siren ?? house?.siren ?? null,
    department: configured?.department ?? house?.department ?? null,
  };
}

/** Which collectivity deliberates: from the settings, the house style, the text, the identifier. */
export function readCollectivity(
  scope: Scope,
  choice: StyleChoice,
  configured: ConfiguredCollectivity | null,
  actId: ActIdReading | null,
): Collectivity {
  const kind = kindOf(scope);
  const named = readName(scope, kind?.value);
  // « Département du Lot » over a commune's act says where the commune is.
  const above = named && kind && OTHER_BODY.exec(named.value)?.[1]?.toLowerCase();
  const written = above && kind && foldText(above) !== kind.value ? null : named;
  const another =
    configured !== null &&
    isAnotherBody(configured, {
      name: written?.value ?? null,
      kind: kind?.value ?? null,
      siren: actId?.parts.siren?.text ?? null,
    });
  const official = officialOf(choice, another ? null : configured);
  const nowhere = { start: 0, end: 0 };
  return {
    name: official?.name ? { value: official.name, span: written?.span ?? nowhere, sure: true } : written,
    kind: official?.kind ? scope.fact(official.kind, scope.own.from, scope.own.from) : kind,
    siren: actId?.parts.siren?.text ?? official?.siren ?? null,
    department: official?.department ?? departmentOf(scope, actId),
    official,
    written: { name: written?.value ?? null, kind: kind?.value ?? null },
    another,
  };
}

/** A département or région, which heads the acts of the bodies in it. */
const OTHER_BODY = /^(d[ée]partement|r[ée]gion)\b/i;

/**
 * The header of the session, then the act's own text: the header says whose session it is. Items of minutes are all of
 * one body, which another of them may name.
 */
function headFirst(scope: Scope): readonly Range[] {
  if (scope.header && scope.item) return [scope.header, { from: 0, to: scope.text.length }];
  return scope.header ? [scope.header, scope.own] : [scope.own];
}

function kindOf(scope: Scope): Fact<BodyKind> | null {
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

function departmentOf(scope: Scope, actId: ActIdReading | null): string | null {
  const written = departmentInText(scope);
  if (written) return written;
  const siren = actId?.parts.siren?.text;
  const bySiren = siren ? sirenDepartments(siren) : [];
  if (bySiren.length === 1) return shortCode(bySiren[0] as string);
  const printed = actId?.parts.department?.text;
  return printed && /^(?:0\d{2}|02[ab]|9\d{2})$/i.test(printed) ? shortCode(printed) : besideCommune(scope);
}

/** « Commune de X (Gers) », « VILLE DE X⏎(Val-d'Oise) » where the head first names a commune. */
function besideCommune(scope: Scope): string | null {
  for (const range of scope.ranges) {
    const to = Math.min(range.to, range.from + HEAD);
    const [at] = scope.syntax.cues.of(Cue.commune, range.from, to);
    if (at === undefined) continue;
    BESIDE.lastIndex = at;
    const name = BESIDE.exec(scope.text)?.[1]?.trim();
    const found = name ? departmentByName(name) : null;
    if (found) return found.code;
  }
  return null;
}

const BESIDE = /(?:commune|ville|mairie) (?:de |d'|du |des )[^\n(]{2,60}\n?\(([a-z' -]{2,30})\)/y;

function shortCode(code: string): string {
  return code.length === 3 && code.startsWith("0") ? code.slice(1).toUpperCase() : code;
}

/** « Département de l'Allier » in the head of the text. */
function departmentInText(scope: Scope): string | null {
  for (const range of scope.ranges) {
    const to = Math.min(range.to, range.from + HEAD);
    const match = matchAtCue(scope.syntax, Cue.department, DEPARTMENT, range.from, to);
    const name = (match?.[1] ?? match?.[2])?.trim();
    const found = name ? (departmentByName(name) ?? departmentByName(firstPart(name))) : null;
    if (found) return found.code;
  }
  return null;
}

/** « bas-rhin - arrondissement de … », « dordogne commune de … »: what stands beside it on the line is left out. */
function firstPart(name: string): string {
  return name.replace(
    / - .*$| (?:arrondissement|canton|commune|ville|mairie|republique|conseil|extrait)\b.*$/,
    "",
  );
}

const DEPARTMENT =
  /departement(?:[ \n](?:de[ \n]la|de[ \n]l'|des|du|de|d') ?\n?([a-z' -]{2,30})| ?: ?\n?([a-z' -]{2,30}))/y;

/** « Commune de X », « Ville de X », « … registre des délibérations du conseil municipal de X ». */
function readName(scope: Scope, kind: BodyKind | undefined): Fact<string> | null {
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

/** Whether nothing but the signs of a Markdown heading stand before the offset on its line. */
function opensLine(text: string, at: number): boolean {
  return (
    at === 0 || text.charAt(at - 1) === "\n" || /(?:^|\n)#{1,4} $/.test(text.slice(Math.max(0, at - 6), at))
  );
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

/** What the law floor needs to know of the act. */
export function lawContext(
  scope: Scope,
  collectivity: Collectivity,
  choice: StyleChoice,
  facts: {
    readonly date: string | null;
    readonly inOffice: number | null;
    readonly secondConvocation: boolean;
    readonly object: string | null;
  },
  configured: ConfiguredCollectivity | null,
): LawContext {
  const head = scope.text.slice(scope.ranges[scope.ranges.length - 1]?.from ?? 0).slice(0, HEAD);
  const kind: BodyKind =
    collectivity.kind?.value ?? (collectivity.siren ? (sirenKind(collectivity.siren) ?? "other") : "other");
  return {
    date: facts.date,
    kind,
    metropole:
      (choice.own ? choice.style.collectivity?.metropole : undefined) ??
      (kind === "epci" &&
        /\b(?:metropole|metropolitain|communaute urbaine|communaute d'agglomeration)\b/.test(head)),
    permanentCommission:
      (kind === "departement" || kind === "region") && head.includes("commission permanente"),
    openSyndicate: kind === "syndicat" && head.includes("syndicat mixte"),
    department: collectivity.department,
    population: collectivity.another ? null : (configured?.population ?? null),
    inOffice: facts.inOffice,
    secondConvocation: facts.secondConvocation,
    urgent: head.slice(0, 2500).includes("en urgence") && head.includes("convo"),
    election: electionOf(facts.object),
  };
}

function electionOf(object: string | null): "maire" | "president" | null {
  if (!object || !/^\s*(?:d\S+signation|[ée]lection|installation)/iu.test(object)) return null;
  if (/\bmaire\b|adjoints?\b/i.test(object)) return "maire";
  return /pr[ée]sident/i.test(object) ? "president" : null;
}
