import type { HouseStyle, Stage, StylePart, StyleSet } from "../../styles/style.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Sample } from "./sample.ts";

const STAGES: readonly Stage[] = ["draft", "voted", "final"];

/** What parts are called and from when they may be asked for, where that differs from the built-in houses. */
const OTHERS: Readonly<Record<string, { readonly title: Bilingual; readonly from: Stage }>> = {
  deciding: { title: { fr: "« DÉCIDE »", en: "“DÉCIDE”" }, from: "voted" },
  agenda: { title: { fr: "Ordre du jour", en: "Agenda" }, from: "draft" },
  attendance: { title: { fr: "Présents, représentés et absents", en: "Attendance" }, from: "voted" },
};

/** Parts that an act has only when there is something to say; their absence is no fault. */
const OCCASIONAL: ReadonlySet<string> = new Set(["annexes", "agenda", "considering", "vu"]);
/** Lists that an act drops when nobody is in them: asked for only when an act keeps one that is empty. */
const DROPPED_WHEN_EMPTY: ReadonlySet<string> = new Set(["represented", "absent"]);
/** Acts that must show a part before it is asked for. */
const FEWEST = 2;

/** What a part is called, and what is typed to write it (null when no house has a wording for it). */
export function wordsOfPart(
  id: string,
  styles: StyleSet,
): { readonly title: Bilingual; readonly prefix: string | null } {
  const title = OTHERS[id]?.title ?? known(id, styles)?.title ?? { fr: id, en: id };
  for (const { parts, boilerplate } of [...styles.houses, styles.common]) {
    const wanted = parts.find((part) => part.id === id)?.boilerplate;
    const prefix = boilerplate.find((each) => each.id === wanted)?.prefix;
    if (prefix) return { title, prefix };
  }
  return { title, prefix: null };
}

/**
 * The parts that the acts have, in their order. A part is required when every act that has come as far as the part may
 * be asked for has it, two acts at least.
 */
export function learnParts(
  samples: readonly Sample[],
  styles: StyleSet,
  boilerplates: ReadonlyMap<string, string>,
): StylePart[] {
  return partOrder(samples)
    .filter((id) => id !== "attendance" || !samples.every((sample) => has(sample, "present")))
    .map((id) => {
      const from = askedFrom(OTHERS[id]?.from ?? known(id, styles)?.dueFrom ?? "voted", samples);
      const boilerplate = boilerplates.get(id);
      return {
        id,
        title: wordsOfPart(id, styles).title,
        ...(isRequired(id, from, samples) && { dueFrom: from }),
        ...(boilerplate !== undefined && { boilerplate }),
      };
    });
}

/** The stage from which a part is asked for: no later than the acts have come, as they show it already. */
function askedFrom(from: Stage, samples: readonly Sample[]): Stage {
  const enough = (stage: Stage) => samples.filter(({ act }) => reaches(act.stage, stage)).length >= FEWEST;
  return [...STAGES].reverse().find((stage) => reaches(from, stage) && enough(stage)) ?? from;
}

function reaches(stage: Stage, wanted: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(wanted);
}

function isRequired(id: string, from: Stage, samples: readonly Sample[]): boolean {
  if (OCCASIONAL.has(id)) return false;
  const asked = samples.filter(({ act }) => reaches(act.stage, from));
  if (asked.length < FEWEST || !asked.every((sample) => has(sample, id))) return false;
  return !DROPPED_WHEN_EMPTY.has(id) || asked.some((sample) => isEmpty(sample, id));
}

function isEmpty({ act }: Sample, id: string): boolean {
  const { represented, absent, excused } = act.members;
  return id === "represented"
    ? represented.proxies.length === 0
    : absent.people.length === 0 && excused.people.length === 0;
}

function has({ act }: Sample, id: string): boolean {
  return act.parts.some((part) => part.id === id);
}

/** The parts by their mean place among those of each act. */
function partOrder(samples: readonly Sample[]): string[] {
  const places = new Map<string, number[]>();
  for (const { act } of samples) {
    const ids = [...new Set(act.parts.map(({ id }) => id))];
    for (const [at, id] of ids.entries()) places.set(id, [...(places.get(id) ?? []), at / ids.length]);
  }
  const mean = (id: string) => {
    const all = places.get(id) ?? [0];
    return all.reduce((sum, each) => sum + each, 0) / all.length;
  };
  return [...places.keys()].sort((a, b) => mean(a) - mean(b));
}

function known(id: string, styles: StyleSet): StylePart | undefined {
  const all: readonly HouseStyle[] = [...styles.houses, styles.common];
  const parts = all.flatMap((style) => style.parts.filter((part) => part.id === id));
  return parts.find((part) => part.dueFrom) ?? parts[0];
}
