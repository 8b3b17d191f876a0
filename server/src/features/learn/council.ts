import type { BodyKind } from "../../law/context.ts";
import { isSiren } from "../../law/siren.ts";
import type { HouseStyle } from "../../styles/style.ts";
import { foldText } from "../../text/fold.ts";
import type { Sample } from "./sample.ts";
import type { Sequence } from "./sequence.ts";

/** How many acts are of which council. */
export interface Council {
  readonly name: string;
  readonly acts: number;
}

/** Words of a name that one act writes and another of the same council does not. */
const PLAIN_WORDS = /\b(?:commune|ville|mairie|village|conseil|municipal|de|du|des|la|le|les|d|l)\b/g;

/** The councils of these acts, the one with most acts first; acts that name none are left out. */
export function councilsOf(samples: readonly Sample[]): Council[] {
  const found = new Map<string, { name: string; acts: number }>();
  for (const { act } of samples) {
    const { name, kind } = act.collectivity;
    if (!name) continue;
    const words = sameWords(name.value);
    // « Conseil municipal » alone names nobody.
    if (words === "") continue;
    const key = kind?.value === "ccas" ? `ccas ${words}` : words;
    const known = found.get(key);
    if (known) known.acts++;
    else found.set(key, { name: name.value, acts: 1 });
  }
  return [...found.values()].sort((a, b) => b.acts - a.acts);
}

function sameWords(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]/g, " ")
    .replace(PLAIN_WORDS, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** What the acts say of their council, as far as all of them agree; null when its name or kind is not known. */
export function learnCollectivity(
  samples: readonly Sample[],
): NonNullable<HouseStyle["collectivity"]> | null {
  const [council] = councilsOf(samples);
  const kind = agreed<BodyKind>(samples, ({ act }) => act.collectivity.kind?.value ?? null);
  if (!council || kind === null) return null;
  const siren = agreed(samples, ({ act }) => act.actId?.parts.siren?.text ?? null);
  const department = agreed(samples, ({ act }) => act.collectivity.department);
  const metropole = samples.every(({ act }) => act.law.metropole === true);
  return {
    name: council.name,
    kind,
    ...(department !== null && { department }),
    ...(siren !== null && isSiren(siren) && { siren }),
    ...(metropole && { metropole }),
  };
}

/** The value that two acts or more give, and none contradicts; null otherwise. */
function agreed<T>(samples: readonly Sample[], of: (sample: Sample) => T | null): T | null {
  const values = samples.flatMap((sample) => of(sample) ?? []) as T[];
  const [first] = values;
  return first !== undefined && values.length > 1 && values.every((each) => each === first) ? first : null;
}

/** How much of the common lines is the heading. */
const HEADING_LINES = 12;
const MOST_PHRASES = 3;

/**
 * The phrases that, together, tell an act of this council: a line of the heading that names it, with others of the
 * heading that all acts have. Null when no such line names it.
 */
export function learnRecognition(
  samples: readonly Sample[],
  sequence: Sequence,
  name: string,
): readonly string[] | null {
  const words = sameWords(name)
    .split(" ")
    .filter((word) => word.length > 1);
  const heading = sequence.lines
    .slice(0, HEADING_LINES)
    .filter(({ lines, labelOnly }) => !labelOnly && lines.length === samples.length);
  const phrases = heading.flatMap(({ lines: [line] }) => {
    const first = line?.pieces[0];
    return first && "text" in first ? [first.text.replace(/\s+/g, " ").trim()] : [];
  });
  const usable = phrases.filter((phrase) => phrase.length >= 6 && phrase.length <= 200);
  const longestFirst = [...usable].sort((a, b) => b.length - a.length);
  const best = longestFirst.find(
    (phrase) => words.length > 0 && words.every((word) => foldText(phrase).includes(word)),
  );
  if (best === undefined) return null;
  const others = longestFirst.filter((phrase) => phrase !== best).slice(0, MOST_PHRASES - 1);
  // A name alone stands in other councils' acts too.
  return others.length > 0 ? [best, ...others] : null;
}
