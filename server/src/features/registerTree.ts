import { fromIso } from "../french/calendar.ts";
import { readNumbering } from "../register/numbering.ts";
import { registersOf } from "../register/registers.ts";
import type { RegisterAct } from "../register/summary.ts";
import { say } from "../rules/shared/say.ts";
import type { Language } from "../text/language.ts";
import { teller } from "./at.ts";
import { longDate } from "./words.ts";

/** The acts of one session as a tree shows them. */
export interface RegisterSessionNode {
  /** The same as long as it is the same session of the same council. */
  readonly id: string;
  /** « mardi 12 mars 2024 », or that the acts name no day. */
  readonly title: string;
  /** The council, where there are several or where it is known; null otherwise. */
  readonly council: string | null;
  /** ISO day, or null. */
  readonly date: string | null;
  /** In the order of their numbers, those without one last. */
  readonly acts: readonly RegisterAct[];
}

/** The sessions of all acts, the latest first; acts that name no day stand last. */
export function registerSessions(acts: readonly RegisterAct[], language: Language): RegisterSessionNode[] {
  const tell = teller(language);
  const nodes = registersOf(acts).flatMap((register): RegisterSessionNode[] => {
    const days = new Map<string, RegisterAct[]>();
    for (const act of register.acts) {
      const day = act.date ?? "";
      const same = days.get(day);
      if (same) same.push(act);
      else days.set(day, [act]);
    }
    const council = register.acts.find((act) => act.council.shown !== null)?.council.shown ?? null;
    return [...days].map(([day, inside]) => {
      const date = fromIso(day);
      return {
        id: `${register.key} ${day}`,
        title: date ? longDate(date, language) : tell(NO_DAY),
        council,
        date: day === "" ? null : day,
        acts: inside
          .map((act) => ({ act, order: orderOf(act) }))
          .sort(byOrder)
          .map(({ act }) => act),
      };
    });
  });
  return nodes.sort((a, b) => {
    if (a.date !== b.date) return (a.date ?? "") > (b.date ?? "") ? -1 : 1;
    return (a.council ?? "") < (b.council ?? "") ? -1 : 1;
  });
}

const NO_DAY = say("Sans date de séance", "Without a session date");

interface Ordered {
  readonly act: RegisterAct;
  readonly order: readonly [order: number, suffix: string];
}

function orderOf({ number, date }: RegisterAct): Ordered["order"] {
  const numbering = number && readNumbering(number.value, date);
  return numbering ? [numbering.order, numbering.suffix] : [Number.POSITIVE_INFINITY, number?.value ?? ""];
}

function byOrder(
  { act: a, order: [orderA, suffixA] }: Ordered,
  { act: b, order: [orderB, suffixB] }: Ordered,
) {
  if (orderA !== orderB) return orderA < orderB ? -1 : 1;
  if (suffixA !== suffixB) return suffixA < suffixB ? -1 : 1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.index - b.index;
}
