import { Cue } from "../../french/cues.ts";
import type { ActIdReading } from "../../law/actId.ts";
import { departmentByName } from "../../law/departments.ts";
import { sirenDepartments } from "../../law/siren.ts";
import { matchAtCue } from "../matchAtCue.ts";
import type { Scope } from "../scope.ts";
import { HEAD } from "./head.ts";

/**
 * Code of the department (« 34 », « 2A », « 974 ») that the text names, or else that of the SIREN or of the department
 * in the @ctes identifier, or else that beside the commune's name; null when none says it.
 */
export function readDepartment(scope: Scope, actId: ActIdReading | null): string | null {
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
