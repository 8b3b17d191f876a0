import { isJoinedAlike, likeness, plainWords } from "../../council/spelling.ts";
import { foldText } from "../../text/fold.ts";
import { resolveKeys } from "../shared/sameName.ts";
import { keptName } from "./names.ts";
import type { ActRecord, SeenPerson } from "./records.ts";

/** A member as the acts show it. */
export interface LearntMember {
  readonly name: string;
  readonly gender: "m" | "f" | null;
  readonly function: string | null;
  readonly substitute: string | true | null;
  /** The first day on which the acts name this member, where whole lists of earlier days do not; else null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly acts: number;
  /** First named after the first session, though no list shows that the member was not in office before. */
  readonly late: boolean;
}

/** Two writings of what is taken for one name. */
export interface MergedName {
  readonly kept: string;
  readonly other: string;
}

export interface LearntMembers {
  readonly members: readonly LearntMember[];
  readonly merged: readonly MergedName[];
  /** Surnames alone that are no member's, or several members'. */
  readonly unsure: readonly string[];
}

/** Everything met of one name. */
interface Draft {
  readonly key: string;
  readonly writings: Map<string, number>;
  readonly offices: Map<string, number>;
  readonly acts: Set<number>;
  readonly days: Set<string>;
  men: number;
  women: number;
  substitutes: number;
  sitsFor: string | null;
}

/** The members whom the lists of these acts name, in the order in which they are first met, each once. */
export function learnMembers(records: readonly ActRecord[]): LearntMembers {
  const drafts = draftsOf(records);
  const merged = mergeSlips(drafts);
  const whole = [...drafts.values()].filter(({ key }) => key.includes(" "));
  const unsure = [...drafts.values()]
    .filter(({ key }) => !key.includes(" "))
    .map(({ writings }) => keptName(writings));
  const wholeDays = new Set(records.flatMap(({ whole: all, day }) => (all && day ? [day] : [])));
  const [firstDay = ""] = records
    .flatMap(({ day, people }) => (day && people.length > 0 ? [day] : []))
    .sort();
  const members = whole.map((draft) => memberOf(draft, wholeDays, firstDay));
  const seats = new Map(
    whole.flatMap(({ writings, sitsFor }) => (sitsFor ? [[sitsFor, keptName(writings)] as const] : [])),
  );
  return {
    members: members
      .filter(({ name, substitute }) => substitute !== true || ![...seats.values()].includes(name))
      .map((member) => ({ ...member, substitute: seats.get(member.name) ?? member.substitute })),
    merged,
    unsure,
  };
}

function draftsOf(records: readonly ActRecord[]): Map<string, Draft> {
  const full = resolveKeys(records.flatMap(({ people }) => people.map(({ key }) => key)));
  const drafts = new Map<string, Draft>();
  for (const [act, { people, day }] of records.entries())
    for (const person of people) {
      const key = full.get(person.key) ?? person.key;
      let draft = drafts.get(key);
      if (!draft) {
        draft = newDraft(key);
        drafts.set(key, draft);
      }
      note(draft, person, act, day);
    }
  for (const { named, day } of records)
    if (day) for (const key of named) drafts.get(full.get(key) ?? key)?.days.add(day);
  return drafts;
}

function newDraft(key: string): Draft {
  return {
    key,
    writings: new Map(),
    offices: new Map(),
    acts: new Set(),
    days: new Set(),
    men: 0,
    women: 0,
    substitutes: 0,
    sitsFor: null,
  };
}

function note(draft: Draft, person: SeenPerson, act: number, day: string | null): void {
  // A surname alone, or initials, are no writing to keep.
  if (person.key === draft.key) count(draft.writings, person.name);
  if (person.office) count(draft.offices, person.office);
  draft.acts.add(act);
  if (day) draft.days.add(day);
  if (person.gender === "m") draft.men++;
  if (person.gender === "f") draft.women++;
  if (person.isSubstitute) draft.substitutes++;
  draft.sitsFor ??= person.sitsFor;
}

/**
 * Two names that differ by a slip, and never stand in one act, are one person's: the one met more often is kept. The
 * drafts are changed.
 */
function mergeSlips(drafts: Map<string, Draft>): MergedName[] {
  const merged: MergedName[] = [];
  const byCount = [...drafts.values()].sort((a, b) => b.acts.size - a.acts.size);
  for (const [at, draft] of byCount.entries()) {
    if (!drafts.has(draft.key)) continue;
    for (const other of byCount.slice(at + 1)) {
      if (!drafts.has(other.key) || !isSlipOf(other, draft)) continue;
      merged.push({ kept: keptName(draft.writings), other: keptName(other.writings) });
      for (const act of other.acts) draft.acts.add(act);
      for (const day of other.days) draft.days.add(day);
      draft.men += other.men;
      draft.women += other.women;
      for (const [office, times] of other.offices)
        draft.offices.set(office, (draft.offices.get(office) ?? 0) + times);
      drafts.delete(other.key);
    }
  }
  return merged;
}

function isSlipOf(other: Draft, draft: Draft): boolean {
  if (!other.key.includes(" ") || !draft.key.includes(" ")) return false;
  if ((draft.men > 0 && other.women > 0) || (draft.women > 0 && other.men > 0)) return false;
  for (const act of other.acts) if (draft.acts.has(act)) return false;
  const [a, b] = [plainWords(other.key), plainWords(draft.key)];
  return likeness(a, b) !== null || isJoinedAlike(other.key.split(" "), draft.key.split(" "));
}

function memberOf(draft: Draft, wholeDays: ReadonlySet<string>, firstDay: string): LearntMember {
  const days = [...draft.days].sort();
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  const before = first !== null && [...wholeDays].some((day) => day < first);
  const after = last !== null && [...wholeDays].some((day) => day > last);
  return {
    name: keptName(draft.writings),
    gender: draft.men === draft.women ? null : draft.men > draft.women ? "m" : "f",
    function: functionOf(draft.offices),
    substitute: draft.substitutes > draft.acts.size / 2 ? true : null,
    from: before ? first : null,
    to: after ? last : null,
    acts: draft.acts.size,
    late: !before && first !== null && first > firstDay,
  };
}

const HELD =
  /^(?:le |la )?(?:maire|president|vice|premiere? |\d|deux|trois|quatr|cinq|six|sept|huit|neuv|dix|adjoint|conseiller)/;

/** The function met most often, with a capital; none of what the file would not call a function. */
function functionOf(offices: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [office, times] of offices) {
    if (times <= most || !HELD.test(foldText(office)) || office.length > 60) continue;
    best = office;
    most = times;
  }
  const plain = best?.replace(/\s+/g, " ").replace(/^(?:le|la) /i, "") ?? null;
  return plain && plain.charAt(0).toLocaleUpperCase("fr") + plain.slice(1);
}

function count(map: Map<string, number>, name: string): void {
  map.set(name, (map.get(name) ?? 0) + 1);
}
