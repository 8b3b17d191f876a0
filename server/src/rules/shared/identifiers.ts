import type { ActIdPart, ActIdPartName, ActIdReading } from "../../law/actId.ts";
import { isSiren } from "../../law/siren.ts";
import type { Act } from "../../model/types.ts";
import type { Span } from "../../text/span.ts";

/** The identifiers of an act that were read without doubt, a stamp repeated on each page once. */
export function identifiersOf(act: Act): ActIdReading[] {
  const seen = new Set<string>();
  return act.actIds.filter((each) => {
    if (each.doubtful || seen.has(each.text)) return false;
    seen.add(each.text);
    return true;
  });
}

/** The act's own identifier, when it was read without doubt. */
export function ownIdentifier(act: Act): ActIdReading | null {
  return act.actId && !act.actId.doubtful ? act.actId : null;
}

/** A part that has its form; null when it is missing or ill-formed, which `act-id-format` tells. */
export function soundPart(reading: ActIdReading, name: ActIdPartName): ActIdPart | null {
  const faulty = reading.problems.some(
    (each) => each.part === name && each.problem !== "unknown" && each.problem !== "hyphen",
  );
  return faulty ? null : reading.parts[name];
}

/** The SIREN of an identifier when its key is right. */
export function soundSiren(reading: ActIdReading): ActIdPart | null {
  const part = soundPart(reading, "siren");
  return part && isSiren(part.text) ? part : null;
}

/** The SIREN that the settings, or the house style, give the collectivity; null without either. */
export function configuredSiren(act: Act): string | null {
  const siren = act.collectivity.official?.siren;
  const digits = siren?.replace(/\D/g, "") ?? "";
  return digits.length === 9 ? digits : null;
}

/** The place of a part. */
export function spanOf(part: ActIdPart): Span {
  return { start: part.start, end: part.end };
}

/**
 * Whether `act-id-date` compares this identifier and finds its date to be none of the session's: the session's date
 * was read without doubt, and no place where it stands has the identifier's.
 */
export function dateDiffersByRule(act: Act, reading: ActIdReading): boolean {
  const { date, dates } = act.session;
  if (!date?.sure || reading !== ownIdentifier(act) || !soundPart(reading, "date")) return false;
  return ![date, ...dates].some((each) => each.value === reading.date);
}
