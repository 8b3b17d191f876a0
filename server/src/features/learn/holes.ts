import { toIso } from "../../french/calendar.ts";
import { readCivility } from "../../french/civilities.ts";
import type { DateReading } from "../../french/dates.ts";
import { findDates } from "../../french/findDates.ts";
import { sourceReading } from "../../model/dateFacts.ts";
import { peopleOf } from "../../model/roster.ts";
import type { Act, Camp, Fact, PeopleList, Person } from "../../model/types.ts";
import type { SNIPPET_VALUES } from "../../styles/snippetValues.ts";
import { foldText, toFolded } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Sample } from "./sample.ts";

/** What differs from act to act in a wording that is else the same. Offsets are source offsets. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  /** Holes of one kind at one place of several acts make one stop. */
  readonly kind: "date" | "people" | "figure" | "text";
  /** The value of the editor that it holds, or null. */
  readonly value: keyof typeof SNIPPET_VALUES | null;
  /** What invites to write it. */
  readonly words: string;
  /** Whether it stays a hole where all acts have the same words in it: the sample is small, and people change. */
  readonly always: boolean;
}

const NAME = "[prénom NOM]";
const FIGURES = /\d(?:[\d .,\u00a0\u202f]{0,20}\d)?/g;

/** The holes of an act, in order, none over another: the first told of two that meet is kept. */
export function holesOf(sample: Sample): Hole[] {
  const { act, range } = sample;
  const holes: Hole[] = [];
  const add = (found: readonly Hole[]) => {
    for (const hole of found)
      if (hole.start >= range.start && hole.end <= range.end && hole.end > hole.start && !meets(holes, hole))
        holes.push(hole);
  };
  add(referenceHoles(act));
  add(dateHoles(sample));
  add(listHoles(sample));
  add(figureHoles(act));
  add(personHoles(sample));
  add(remainingFigures(sample));
  return holes.sort((a, b) => a.start - b.start);
}

function meets(holes: readonly Hole[], { start, end }: Hole): boolean {
  return holes.some((hole) => start < hole.end && hole.start < end);
}

function referenceHoles(act: Act): Hole[] {
  const of = (
    fact: { readonly span: Span } | null | undefined,
    value: Hole["value"],
    words: string,
  ): Hole[] => (fact ? [{ ...place(fact.span), kind: "text", value, words, always: true }] : []);
  return [
    ...of(act.number, "number", "[numéro]"),
    ...of(act.object, "object", "[objet]"),
    ...(act.nomenclature ? of(act.nomenclature.code, null, "[code]") : []),
    ...(act.nomenclature?.label ? of(act.nomenclature.label, null, "[matière]") : []),
    ...act.actIds.flatMap(({ start, end }) => of({ span: { start, end } }, null, "[identifiant @ctes]")),
    ...(act.session.time
      ? [
          {
            ...place(act.session.time.span),
            kind: "text" as const,
            value: null,
            words: "[heure]",
            always: false,
          },
        ]
      : []),
    ...(act.session.place
      ? [
          {
            ...place(act.session.place.span),
            kind: "text" as const,
            value: null,
            words: "[lieu]",
            always: false,
          },
        ]
      : []),
  ];
}

/** Every date; those of the session's day are the values that the editor knows, as they are written. */
function dateHoles({ act, snapshot, range }: Sample): Hole[] {
  const { folded } = snapshot.syntax;
  const session = act.session.date?.value ?? null;
  const facts = act.session.dates.map(({ reading, value }) => ({ reading, iso: value }));
  const from = toFolded(folded, range.start);
  const others = findDates(folded.text, from, toFolded(folded, range.end)).map((reading) => ({
    reading: sourceReading(folded, reading),
    iso: reading.year === null ? null : toIso({ year: reading.year, month: reading.month, day: reading.day }),
  }));
  return [...facts, ...others].flatMap(({ reading, iso }) =>
    iso !== null && iso === session ? sessionHoles(reading) : [dateHole(place(reading), null)],
  );
}

function sessionHoles(reading: DateReading): Hole[] {
  const { daySpan, monthSpan, yearSpan, form } = reading;
  const day = { start: daySpan.start, end: monthSpan.end };
  if (form === "words" && yearSpan)
    return [dateHole(day, "sessionDayWords"), dateHole(yearSpan, "sessionYearWords")];
  // « L’an deux mille vingt-deux, le 3 mars »
  if (form === "month" && yearSpan && yearSpan.end < daySpan.start && reading.yearDigits === null)
    return [dateHole(day, "sessionDay"), dateHole(yearSpan, "sessionYearWords")];
  if (form === "numeric" && reading.yearDigits === 4) return [dateHole(place(reading), "sessionFigures")];
  const together =
    form === "month" && yearSpan && yearSpan.start - monthSpan.end <= 2 && yearSpan.start >= monthSpan.end;
  if (together) return [dateHole(place(reading), reading.weekday === null ? "sessionDate" : "sessionLong")];
  return [dateHole(place(reading), null)];
}

function dateHole(span: Span, value: Hole["value"]): Hole {
  return { ...place(span), kind: "date", value, words: "[date]", always: value !== null };
}

/** The lists of people, each one hole with all that stands between the names. */
function listHoles({ act, snapshot }: Sample): Hole[] {
  const { present, represented, absent, excused } = act.members;
  const { text } = snapshot;
  const names = (list: PeopleList, people: readonly Person[], words: string): Hole[] => {
    const [first] = people;
    const last = people.at(-1);
    if (!first || !last || !list.span) return [];
    const start = beforeCivility(snapshot.syntax.folded, first.span.start);
    const end = trimmedEnd(text, start, Math.max(last.span.end, list.span.end));
    return [{ start, end, kind: "people", value: null, words, always: true }];
  };
  const { proxies } = represented;
  const [proxy] = proxies;
  const between = proxy?.to ? text.slice(proxy.from.span.end, proxy.to.span.start) : "";
  const gave = /^[^{}$\\\n]{1,60}$/.test(between)
    ? `${NAME}${withoutCivility(between)} ${NAME}`
    : `${NAME} à ${NAME}`;
  const givers = proxies.flatMap(({ from, to }) => (to ? [from, to] : [from]));
  return [
    ...names(present, present.people, "[prénom NOM, prénom NOM]"),
    ...names(
      represented,
      givers.sort((a, b) => a.span.start - b.span.start),
      gave,
    ),
    ...names(absent, absent.people, NAME),
    ...names(excused, excused.people, NAME),
  ];
}

function figureHoles(act: Act): Hole[] {
  const of = (fact: Fact<number> | null, value: Hole["value"], words = "[nombre]"): Hole[] =>
    fact ? [{ ...place(fact.span), kind: "figure", value, words, always: true }] : [];
  const { members, voters, vote, quorum } = act;
  const camp = ({ figure, people }: Camp, value: Hole["value"]): Hole[] => [
    ...of(figure, value, "0"),
    ...people.map((person) => personHole(person, person.span.start, null)),
  ];
  return [
    ...of(members.inOffice, "inOffice"),
    ...of(members.present.stated, "present"),
    ...of(members.represented.stated, "represented"),
    ...of(members.absent.stated, null),
    ...of(members.excused.stated, null),
    ...of(voters.stated, "voters"),
    ...of(quorum.stated, null),
    ...camp(vote.for, "voters"),
    ...camp(vote.against, null),
    ...camp(vote.abstain, null),
    ...camp(vote.notVoting, null),
    ...of(vote.cast, null),
  ];
}

function personHoles({ act, snapshot }: Sample): Hole[] {
  const president = act.session.president?.key;
  const mentions = peopleOf(act).flatMap(({ mentions }) => mentions.map(({ person }) => person));
  return mentions.map((person) =>
    personHole(
      person,
      person.key === president
        ? person.span.start
        : beforeCivility(snapshot.syntax.folded, person.span.start),
      person.key === president ? "president" : null,
    ),
  );
}

function personHole(person: Person, start: number, value: Hole["value"]): Hole {
  return { start, end: person.span.end, kind: "people", value, words: NAME, always: true };
}

/** Figures that no fact holds: a hole where they differ. */
function remainingFigures({ snapshot, range }: Sample): Hole[] {
  const own = snapshot.text.slice(range.start, range.end);
  return [...own.matchAll(FIGURES)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
    kind: "figure",
    value: null,
    words: "[nombre]",
    always: false,
  }));
}

/** Where a name begins with the civility before it. */
function beforeCivility(folded: Sample["snapshot"]["syntax"]["folded"], at: number): number {
  const { source } = folded;
  const before = source.slice(Math.max(0, at - LONGEST_CIVILITY), at);
  for (const match of before.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const words = foldText(before.slice(match.index));
    const read = readCivility(`${words} x`, 0);
    if (read && read.end >= words.trimEnd().length) return at - (before.length - match.index);
  }
  return at;
}

const LONGEST_CIVILITY = 16;

function withoutCivility(words: string): string {
  return words.replace(/\s+(?:M\.?|MM\.?|Mme|Mmes|Mlle|Madame|Monsieur)\s*$/iu, "").trimEnd();
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function place({ start, end }: Span): Span {
  return { start, end };
}
