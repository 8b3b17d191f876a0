import type { Council } from "../../council/council.ts";
import {
  type CouncilDirectory,
  directoryOf,
  type KnownMember,
  type Match,
  servesOn,
} from "../../council/directory.ts";
import { plainName } from "../../law/plain.ts";
import type { Act, Person } from "../../model/types.ts";
import { Memo } from "../../text/memo.ts";
import type { Config } from "../config.ts";
import { configuredSiren, identifiersOf, soundSiren } from "./identifiers.ts";
import { sessionDay } from "./sessionDay.ts";

/** Somebody whom the attendance of an act names, and whom of the council that means. */
export interface Listed {
  readonly person: Person;
  readonly place: "present" | "substitute" | "replaced" | "proxy-from" | "proxy-to" | "absent" | "president";
  readonly match: Match;
  /** Whether the list was wholly understood. */
  readonly sure: boolean;
}

/** An act of a council that is known, with the people of its attendance as the council knows them. */
export interface Sitting {
  readonly council: Council;
  readonly directory: CouncilDirectory;
  /** ISO day of the session, where it is sure. */
  readonly day: string | null;
  readonly listed: readonly Listed[];
  /** Members surely named by the attendance. */
  readonly named: ReadonlySet<KnownMember>;
  /** Whether the members known are those of that day: not those of the council before or after an election. */
  readonly ofThatDay: boolean;
}

const SITTINGS = new Memo<Act, Sitting | "none">();

/**
 * The act as a sitting of the council of the settings; null without a council, for the act of another body, and where
 * most of those named are unknown: the file is then about other members than these.
 */
export function sittingOf(act: Act, config: Config): Sitting | null {
  const { council } = config;
  if (!council || council.members.length === 0) return null;
  const known = SITTINGS.get(act);
  if (known) return known === "none" ? null : known;
  const sitting = isOfOtherBody(act, config) ? null : readSitting(act, council);
  SITTINGS.set(act, sitting ?? "none");
  return sitting;
}

/** Whether the heading or the identifier says that another body deliberates than that of the settings. */
function isOfOtherBody(act: Act, config: Config): boolean {
  const { name, kind } = config.collectivity ?? {};
  const { written, another } = act.collectivity;
  if (another) return true;
  if (kind !== undefined && written.kind !== null && written.kind !== kind) return true;
  const own = configuredSiren(act);
  if (own !== null && identifiersOf(act).some((each) => (soundSiren(each)?.text ?? own) !== own)) return true;
  if (name === undefined || written.name === null) return false;
  const [a, b] = [plainName(name), plainName(written.name)];
  // « Département du Gard » at the head of a commune's act is where it lies.
  if (/^(?:departement|region) /.test(b) && kind !== "departement" && kind !== "region") return false;
  return !a.includes(b) && !b.includes(a);
}

function readSitting(act: Act, council: Council): Sitting | null {
  const directory = directoryOf(council);
  const listed = listedIn(act).map((each) => ({ ...each, match: directory.find(each.person) }));
  const whole = new Map(
    listed.filter(({ person }) => person.key.includes(" ")).map((each) => [each.person.key, each]),
  );
  const recognised = [...whole.values()].filter(
    ({ match }) => match.kind === "certain" || match.kind === "near",
  );
  if (recognised.length === 0 || recognised.length * 2 < whole.size) return null;
  const named = new Set(listed.flatMap(({ match }) => (match.kind === "certain" ? [match.member] : [])));
  const day = sessionDay(act)?.value ?? null;
  const serving = day === null ? 0 : [...named].filter((member) => servesOn(member, day)).length;
  return { council, directory, day, listed, named, ofThatDay: day !== null && serving * 2 >= named.size };
}

/** Somebody whom the attendance names. */
export type Named = Omit<Listed, "match">;

/** Everybody whom the lists name and who presides, each place of the text once, in the order of the lists. */
export function listedIn(act: Act): Named[] {
  const { present, represented, absent, excused } = act.members;
  const found: Named[] = [];
  const taken = new Set<number>();
  const add = (person: Person | null, place: Listed["place"], sure: boolean) => {
    if (!person || person.key === "" || taken.has(person.span.start)) return;
    taken.add(person.span.start);
    found.push({ person, place, sure });
  };
  const substitutes = new Set(present.substitutes.map(({ person }) => person));
  for (const person of present.people)
    add(person, substitutes.has(person) ? "substitute" : "present", present.sure);
  for (const each of present.substitutes) add(each.for, "replaced", present.sure);
  for (const proxy of represented.proxies) {
    add(proxy.from, "proxy-from", represented.sure);
    add(proxy.to, "proxy-to", represented.sure);
  }
  for (const person of represented.people) add(person, "proxy-from", represented.sure);
  for (const person of absent.people) add(person, "absent", absent.sure);
  for (const person of excused.people) add(person, "absent", excused.sure);
  add(act.session.president, "president", true);
  return found;
}
