import { Cue } from "../../french/cues.ts";
import { matchesAtCue } from "../matchAtCue.ts";
import { readChair } from "../officers/president.ts";
import { readSecretary } from "../officers/secretary.ts";
import type { Scope } from "../scope.ts";
import type { Fact, Session, SessionDate } from "../types.ts";
import { readConvocation } from "./convocation.ts";
import { sessionDates } from "./days.ts";
import { hourBesideDate, readHour } from "./hour.ts";
import type { Opening } from "./opening.ts";
import { readPlace, readRemote } from "./place.ts";

/** Date, hour, place and people of the session. */
export function readSession(scope: Scope, opening: Opening | null): Session {
  const dates = sessionDates(scope, opening);
  const date = mostStated(dates);
  const place = readPlace(scope, opening);
  return {
    date,
    dates,
    time: readHour(scope, opening) ?? hourBesideDate(scope, date?.value ?? null),
    kind: readKind(scope),
    place,
    remote: readRemote(scope, opening, place !== null),
    president: readChair(scope),
    secretary: readSecretary(scope),
    secondConvocation: firstFact(scope, "secondConvocation"),
    convocation: readConvocation(scope, date?.sure ? date.value : null),
  };
}

function firstFact(scope: Scope, role: "secondConvocation"): Fact<true> | null {
  const hit = scope.phrases(role)[0];
  return hit ? scope.fact(true as const, hit.start, hit.end) : null;
}

/** The date that the text states most: the opening sentence weighs as much as two titles; of equals the first. */
function mostStated(dates: readonly SessionDate[]): SessionDate | null {
  const stated = new Map<string, { date: SessionDate; weight: number }>();
  for (const date of dates) {
    const weight = date.sure ? (date.place === "opening" ? 2 : 1.2) : 0.1;
    const same = stated.get(date.value);
    if (!same) stated.set(date.value, { date, weight });
    else {
      same.weight += weight;
      // A title is the better place to name: its date stands in figures, with its weekday.
      if (same.date.place !== "title" && date.place === "title") same.date = date;
    }
  }
  let best: { date: SessionDate; weight: number } | null = null;
  for (const each of stated.values()) if (!best || each.weight > best.weight + 0.9) best = each;
  return best?.date ?? null;
}

function readKind(scope: Scope): Fact<"ordinaire" | "extraordinaire"> | null {
  for (const match of matchesAtCue(scope, Cue.sitting, KIND, 4000)) {
    const kind = match[1] as "ordinaire" | "extraordinaire";
    const end = match.index + match[0].length;
    return scope.fact(kind, end - kind.length, end);
  }
  return null;
}

const KIND = /(?:seance|session|reunion)(?: publique| pleniere)? (ordinaire|extraordinaire)\b/y;
