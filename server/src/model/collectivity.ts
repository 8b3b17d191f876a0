import type { ActIdReading } from "../law/actId.ts";
import type { BodyKind, LawContext } from "../law/context.ts";
import { departmentByName } from "../law/departments.ts";
import { sirenDepartments, sirenKind } from "../law/siren.ts";
import type { HouseStyle } from "../styles/style.ts";
import { foldedLineEnd } from "../syntax/syntax.ts";
import { lineEndWithin, matchAtWord } from "../text/search.ts";
import { sourceText } from "./people/person.ts";
import type { Scope } from "./scope.ts";
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

/** Words with which the name of a deliberating body begins, and the names. */
const BODY_WORDS = [
  "centre communal",
  "ccas",
  "cias",
  "comite syndical",
  "syndicat",
  "conseil ",
  "communaute d",
  "mairie d",
  "commune d",
];
const BODIES: readonly (readonly [RegExp, BodyKind])[] = [
  [/(?:centre communal d'action sociale|ccas|cias)\b/y, "ccas"],
  [/(?:comite syndical|syndicat (?:mixte|intercommunal|departemental))\b/y, "syndicat"],
  [
    /(?:conseil (?:de )?(?:la )?(?:metropole|metropolitain|communautaire|communaute)|communaute (?:de communes|d'agglomeration|urbaine))\b/y,
    "epci",
  ],
  [/conseil (?:departemental|general)\b/y, "departement"],
  [/conseil regional\b/y, "region"],
  [/(?:conseil municipal\b|mairie d[e'u]|commune d[e'u])/y, "commune"],
];

/** Which collectivity deliberates: from the settings, the house style, the text, the identifier. */
export function readCollectivity(
  scope: Scope,
  style: HouseStyle,
  actId: ActIdReading | null,
  configured: ConfiguredCollectivity | null,
): Collectivity {
  const kind = kindOf(scope, style, configured);
  const siren = actId?.parts.siren?.text ?? configured?.siren ?? style.collectivity?.siren ?? null;
  const written = readName(scope);
  const name = style.collectivity
    ? { value: style.collectivity.name, span: written?.span ?? { start: 0, end: 0 }, sure: true }
    : written;
  return { name, kind, siren, department: departmentOf(scope, style, actId, configured) };
}

function kindOf(
  scope: Scope,
  style: HouseStyle,
  configured: ConfiguredCollectivity | null,
): Fact<BodyKind> | null {
  const set = (configured?.kind as BodyKind | undefined) ?? style.collectivity?.kind;
  if (set) return scope.fact(set, scope.own.from, scope.own.from);
  let best: { at: number; kind: BodyKind; length: number } | null = null;
  for (const range of [...scope.ranges].reverse()) {
    for (const [pattern, kind] of BODIES) {
      const to = Math.min(range.to, range.from + HEAD, best?.at ?? range.to);
      const match = matchAtWord(scope.text, BODY_WORDS, pattern, range.from, to);
      if (match) best = { at: match.index, kind, length: match[0].length };
    }
    if (best) break;
  }
  return best ? scope.fact(best.kind, best.at, best.at + best.length) : null;
}

function departmentOf(
  scope: Scope,
  style: HouseStyle,
  actId: ActIdReading | null,
  configured: ConfiguredCollectivity | null,
): string | null {
  const set = configured?.department ?? style.collectivity?.department;
  if (set) return set;
  const siren = actId?.parts.siren?.text;
  const bySiren = siren ? sirenDepartments(siren) : [];
  if (bySiren.length === 1) return shortCode(bySiren[0] as string);
  const printed = actId?.parts.department?.text;
  if (printed && /^(?:0\d{2}|02[ab]|9\d{2})$/i.test(printed)) return shortCode(printed);
  return departmentInText(scope);
}

function shortCode(code: string): string {
  return code.length === 3 && code.startsWith("0") ? code.slice(1).toUpperCase() : code;
}

/** « Département de l'Allier » in the head of the text. */
function departmentInText(scope: Scope): string | null {
  const { text } = scope;
  for (const range of scope.ranges) {
    const to = Math.min(range.to, range.from + HEAD);
    const match = matchAtWord(text, ["departement "], DEPARTMENT, range.from, to);
    const name = match?.[1]?.trim();
    const found = name ? departmentByName(name) : null;
    if (found) return found.code;
  }
  return null;
}

const DEPARTMENT = /departement (?:de la|de l'|des|du|de|d') ?([a-z' -]{2,30})/y;

/** « Commune de X », « Ville de X », « … registre des délibérations du conseil municipal de X ». */
function readName(scope: Scope): Fact<string> | null {
  const { text, syntax } = scope;
  for (const range of [...scope.ranges].reverse()) {
    const to = Math.min(range.to, range.from + HEAD);
    for (const { words, pattern } of NAMES) {
      const match = matchAtWord(text, words, pattern, range.from, to);
      if (!match || (match.index > 0 && text.charAt(match.index - 1) !== "\n")) continue;
      const start = match.index + match[0].length - (match[1] as string).length;
      const end = Math.min(
        start + (match[1] as string).trimEnd().length,
        lineEndWithin(text, start, start + 80),
      );
      if (end - start >= 2) return scope.fact(sourceText(syntax.folded, start, end), start, end);
    }
    const label = scope.labelsIn(range).find((each) => each.role === "register");
    if (label) {
      const end = foldedLineEnd(syntax, label.line);
      const after =
        /^ (?:du conseil municipal |du conseil communautaire |du conseil )?(?:de la |du |de l'|d'|de |des )([a-z' -]{2,60})/.exec(
          text.slice(label.end, end),
        );
      if (after) {
        const start = label.end + after[0].length - (after[1] as string).length;
        return scope.fact(
          sourceText(syntax.folded, start, start + (after[1] as string).trimEnd().length),
          start,
          start + (after[1] as string).trimEnd().length,
        );
      }
    }
  }
  return null;
}

const NAMES: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  {
    words: ["commune d", "ville d", "mairie d"],
    pattern: /(?:commune|ville|mairie) (?:de la |du |de l'|d'|des |de )([a-z' -]{2,50})(?=\n|$)/y,
  },
  {
    words: ["communaute ", "metropole ", "syndicat ", "departement ", "region ", "centre communal"],
    pattern:
      /((?:communaute (?:de communes|d'agglomeration|urbaine)|metropole|syndicat|departement|region|centre communal d'action sociale) [a-z' -]{2,60})(?=\n|$)/y,
  },
];

/** What the law floor needs to know of the act. */
export function lawContext(
  scope: Scope,
  collectivity: Collectivity,
  style: HouseStyle,
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
      style.collectivity?.metropole ??
      (kind === "epci" &&
        /\b(?:metropole|metropolitain|communaute urbaine|communaute d'agglomeration)\b/.test(head)),
    permanentCommission:
      head.includes("commission permanente") && (kind === "departement" || kind === "region"),
    openSyndicate: kind === "syndicat" && head.includes("syndicat mixte"),
    department: collectivity.department,
    population: configured?.population ?? null,
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
