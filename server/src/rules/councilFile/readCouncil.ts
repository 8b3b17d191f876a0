import type { Council, CouncilMember } from "../../council/council.ts";
import { nameKey } from "../../model/people/identity.ts";
import { courtCity, dayOf } from "./checks.ts";

type Plain = Readonly<Record<string, unknown>>;

/**
 * The council that clean entries tell of; null when they say nothing of one. `whole` is for the caller to say: false
 * when a member had to be left out.
 */
export function readCouncil(clean: Plain, whole: boolean): Council | null {
  const members = listOf(clean.members).map(readMember);
  const actes = objectOf(clean.actes);
  const court = words(objectOf(clean.collectivity).court);
  const nature = words(actes.nature);
  const council: Council = {
    assembly: words(clean.assembly),
    court: court === null ? null : courtCity(court),
    members,
    whole,
    actes: { nature: nature?.toUpperCase() ?? null, nomenclature: words(actes.nomenclature) },
  };
  const empty =
    council.assembly === null &&
    council.court === null &&
    members.length === 0 &&
    council.actes.nature === null &&
    council.actes.nomenclature === null;
  return empty ? null : council;
}

function readMember(raw: Plain): CouncilMember {
  const substitute = raw.substitute ?? raw.suppleant ?? raw.suppléant;
  const { name, civility } = splitCivility(words(raw.name) ?? "", words(raw.civility));
  return {
    name,
    civility,
    function: words(raw.function),
    group: words(raw.group),
    commune: words(raw.commune),
    substitute: substitute === true ? true : words(substitute),
    from: dayOf(raw.from),
    to: dayOf(raw.to),
  };
}

/** A civility written with the name (« Mme Anne DURAND ») is taken from it. */
export function splitCivility(
  written: string,
  civility: string | null,
): { name: string; civility: string | null } {
  const match = /^(M\.|MM\.|M|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+(?=\p{L})/iu.exec(written);
  const rest = match ? written.slice(match[0].length) : written;
  return match && nameKey(rest) !== ""
    ? { name: rest, civility: civility ?? (match[1] as string) }
    : { name: written, civility };
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== ""
    ? value.trim().replace(/\s+/g, " ").normalize("NFC")
    : null;
}

function listOf(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? (value as readonly Plain[]) : [];
}

function objectOf(value: unknown): Plain {
  return typeof value === "object" && value !== null ? (value as Plain) : {};
}
