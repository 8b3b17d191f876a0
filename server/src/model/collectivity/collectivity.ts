import type { ActIdReading } from "../../law/actId.ts";
import type { BodyKind, LawContext } from "../../law/context.ts";
import { sirenKind } from "../../law/siren.ts";
import { foldText } from "../../text/fold.ts";
import type { Scope } from "../scope.ts";
import type { StyleChoice } from "../styleOf.ts";
import type { Collectivity } from "../types.ts";
import { isAnotherBody } from "./anotherBody.ts";
import { readDepartment } from "./department.ts";
import { HEAD, OTHER_BODY } from "./head.ts";
import { readKind } from "./kind.ts";
import { readName } from "./name.ts";

/** The collectivity of the settings, as far as it is given there. */
export interface ConfiguredCollectivity {
  readonly name?: string;
  readonly kind?: string;
  readonly siren?: string;
  readonly department?: string;
  readonly population?: number;
}

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
  const kind = readKind(scope);
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
    department: official?.department ?? readDepartment(scope, actId),
    official,
    written: { name: written?.value ?? null, kind: kind?.value ?? null },
    another,
  };
}

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
