import { toIso, WEEKDAYS, weekdayOf } from "../../french/calendar.ts";
import { type DateReading, readDate } from "../../french/dates.ts";
import { formatTime, readTime } from "../../french/time.ts";
import { quoted, say } from "../../rules/shared/say.ts";
import { foldText } from "../../text/fold.ts";
import type { Bilingual } from "../../text/language.ts";

/** One item of an agenda, which becomes an act. */
export interface AgendaItem {
  readonly object: string;
  /** As it is written, with its civility; null when the agenda names nobody. */
  readonly rapporteur: string | null;
}

/** What an agenda says of a session; what it does not say is null. */
export interface SessionAgenda {
  /** ISO day. */
  readonly date: string;
  /** `18:30`. */
  readonly time: string | null;
  readonly place: string | null;
  readonly president: string | null;
  /** ISO day. */
  readonly convocation: string | null;
  readonly kind: "ordinaire" | "extraordinaire" | null;
  readonly items: readonly AgendaItem[];
}

/** An agenda as read, or what is missing, in a sentence that says what to write. */
export type AgendaReading = { readonly agenda: SessionAgenda } | { readonly problem: Bilingual };

/** More lines, or items, are no agenda. */
const MOST_LINES = 2_000;
const MOST_ITEMS = 300;
const LONGEST_LINE = 1_000;

/**
 * Reads an agenda: first the session (« Séance du 12 mars 2024 à 18 h 30 », and on lines of their own « Lieu : … »,
 * « Président : … », « Convocation : … »), then one item a line, numbered, with a dash, or bare after an empty line. Who
 * reports stands after a dash or in brackets (« — rapporteur : Mme Anne DUPONT », « (M. Paul MARTIN) ») or on the next
 * line. Items on which nothing is voted (« Questions diverses ») are passed over.
 */
export function readAgendaText(text: string): AgendaReading {
  const reader = new AgendaReader();
  for (const line of text.split(/\r\n|[\r\n]/).slice(0, MOST_LINES))
    reader.line(line.slice(0, LONGEST_LINE).replace(/\s+/g, " ").trim());
  return reader.reading();
}

class AgendaReader {
  #date: string | null = null;
  /** What is wrong with the day that was read. */
  #wrong: Bilingual | null = null;
  #time: string | null = null;
  #kind: SessionAgenda["kind"] = null;
  readonly #fields = new Map<string, string>();
  readonly #items: AgendaItem[] = [];
  #marked = false;
  #blank = false;

  line(line: string): void {
    if (line === "") {
      this.#blank = true;
      return;
    }
    const item = MARK.exec(line);
    if (this.#date === null || (this.#items.length === 0 && !item)) {
      if (this.#header(line)) return;
    }
    if (this.#date === null) return;
    const reporter = /^rapporteure?s?\s*:\s*(.+)$/i.exec(line);
    if (reporter && this.#items.length > 0) this.#report(reporter[1] ?? "");
    else if (item) {
      this.#marked = true;
      this.#add(line.slice(item[0].length));
    } else if (this.#marked && this.#items.length > 0 && !this.#blank) this.#goOn(line);
    else if (!this.#marked && (this.#blank || this.#items.length > 0) && !TITLE.test(foldText(line)))
      this.#add(line);
    this.#blank = false;
  }

  reading(): AgendaReading {
    if (this.#date === null) return { problem: NO_DATE };
    if (this.#wrong) return { problem: this.#wrong };
    const items = this.#items.filter(({ object }) => object !== "" && !NOTHING_VOTED.test(foldText(object)));
    if (items.length === 0) return { problem: NO_ITEM };
    const convocation = this.#fields.get("convocation");
    return {
      agenda: {
        date: this.#date,
        time: this.#time,
        place: this.#fields.get("lieu") ?? null,
        president: this.#fields.get("president") ?? null,
        convocation: convocation === undefined ? null : dayIn(foldText(convocation)),
        kind: this.#kind,
        items,
      },
    };
  }

  /** Whether the line says something of the session. */
  #header(line: string): boolean {
    const folded = foldText(line);
    const field =
      /^(lieu|endroit|president|presidente|presidence|convocation|date de convocation|date|heure|seance)\s*:\s*(?=\S)/.exec(
        folded,
      );
    const name = field?.[1] ?? "";
    if (name === "lieu" || name === "endroit") this.#fields.set("lieu", fieldOf(line));
    else if (name.startsWith("president") || name === "presidence")
      this.#fields.set("president", fieldOf(line));
    else if (name.endsWith("convocation")) this.#fields.set("convocation", fieldOf(line));
    else if (name === "heure") this.#time = this.#time ?? timeIn(folded);
    else {
      const day = dateIn(folded);
      if (day === null || this.#date !== null) return TITLE.test(folded);
      this.#date = isoOf(day);
      this.#wrong = wrongWeekday(day);
      const after = folded.slice(day.end);
      const time = timeAfter(after);
      this.#time = time?.value ?? timeIn(folded);
      const place = time && PLACE.exec(after.slice(time.end));
      if (place) this.#fields.set("lieu", clean(line.slice(day.end + time.end + place[0].length).trim()));
      if (/\bextraordinaire\b/.test(folded)) this.#kind = "extraordinaire";
      else if (/\bordinaire\b/.test(folded)) this.#kind = "ordinaire";
      const at = / (?:lieu|endroit) : /.exec(` ${folded}`);
      if (at) this.#fields.set("lieu", line.slice(at.index + at[0].length - 1).trim());
    }
    return true;
  }

  #add(written: string): void {
    if (this.#items.length >= MOST_ITEMS) return;
    this.#items.push(splitReporter(written.trim()));
  }

  #goOn(line: string): void {
    const last = this.#items.pop();
    if (!last) return;
    const more = splitReporter(`${last.object} ${line}`);
    this.#items.push({ object: more.object, rapporteur: more.rapporteur ?? last.rapporteur });
  }

  #report(name: string): void {
    const last = this.#items.pop();
    if (last) this.#items.push({ ...last, rapporteur: clean(name) });
  }
}

/** « 1. », « 12) », « 3 - », « II. », « - », « • »: what stands before an item. */
const MARK = /^(?:\d{1,3}(?:\.\d{1,2})?\s*(?:[.)°/–—-]|\s-)+\s*|[IVX]{1,5}\s*[.)–—-]\s*|[-–—•*▪◦·]\s+)(?=\S)/;
/** Titles that are no item. */
const TITLE =
  /^(?:ordre du jour|convocation|liste des (?:points|affaires|objets)|points? a l'ordre du jour|conseil (?:municipal|communautaire)|commune d|mairie d|ville d|republique fran)/;
/** Items on which nothing is voted. */
const NOTHING_VOTED =
  /^(?:questions? (?:et informations? )?(?:diverses?|orales?)|informations? (?:diverses|du maire|du president)|divers|affaires diverses|communications?(?: diverses)?|appel nominal|tour de table)\s*[.;:]?$/;
const PERSON =
  /^(?:rapporteure?s?\s*:?\s*)?((?:MM?\.|M\b|Mmes?\b|Mlle\b|Monsieur\b|Madame\b|le maire\b|la maire\b|le président\b|la présidente\b).{1,80})$/i;
const REPORTER = /^rapporteure?s?\s*:?\s*(.{1,100})$/i;

/** Takes who reports off the end of an item. */
function splitReporter(written: string): AgendaItem {
  const bracket = /^(.*\S)\s*\(([^()]{2,120})\)\s*[.;]?$/.exec(written);
  const dash = /^(.*\S)(?:\s+[-–—]\s+|\s*;\s*|\s*,\s*(?=rapporteur))([^–—()]{2,120})$/i.exec(written);
  for (const found of [bracket, dash]) {
    const name = found && (REPORTER.exec(found[2] ?? "")?.[1] ?? PERSON.exec(found[2] ?? "")?.[1]);
    if (name) return { object: clean(found[1] ?? ""), rapporteur: clean(name) };
  }
  return { object: clean(written), rapporteur: null };
}

function clean(text: string): string {
  return quoted(text.replace(/[\s.;,:–—-]+$/, ""), LONGEST_LINE);
}

function fieldOf(line: string): string {
  return clean(line.slice(line.indexOf(":") + 1).trim());
}

/** The first real day with its year in a folded line; ISO, or null. */
function dayIn(folded: string): string | null {
  const found = dateIn(folded);
  return found && isoOf(found);
}

function isoOf({ year, month, day }: DateReading): string {
  return toIso({ year: year ?? 0, month, day });
}

/** What to say of a day that is not the weekday written before it; null when it is, or when none is written. */
function wrongWeekday({ year, month, day, weekday }: DateReading): Bilingual | null {
  const is = weekdayOf({ year: year ?? 0, month, day });
  if (weekday === null || weekday === is) return null;
  const [right = "", wrong = ""] = [WEEKDAYS[is], WEEKDAYS[weekday]];
  return say(
    `Le ${day}/${month}/${year} est un ${right}, pas un ${wrong}\u00a0: corrigez le jour ou la date de l’ordre du jour.`,
    `${day}/${month}/${year} is a ${right}, not a ${wrong}: correct the weekday or the date of the agenda.`,
  );
}

/** The hour that follows the day, with or without « à »: « 20h », « , 20 h 30 »; `end` is after it. */
function timeAfter(folded: string): { readonly value: string; readonly end: number } | null {
  const lead = /^\s*,?\s*(?:a |: |- )?(?=\S)/.exec(folded)?.[0].length ?? 0;
  const time = readTime(folded, lead);
  return time && { value: formatTime(time), end: time.end };
}

/** What parts the place from the hour: « , salle des fêtes », « en mairie ». */
const PLACE = /^\s*,?\s*(?=(?:en|a|au|aux|dans|salle|mairie|hotel|maison|centre|espace)\b)/;

function dateIn(folded: string): DateReading | null {
  for (let at = 0; at < folded.length && at < 200; at++) {
    const read =
      /[a-z0-9]/.test(folded.charAt(at)) && !/[a-z0-9]/.test(folded.charAt(at - 1))
        ? readDate(folded, at)
        : null;
    if (read?.real && read.year !== null) return read;
  }
  return null;
}

/** The hour after « à » or at the head of the value; `18:30`, or null. */
function timeIn(folded: string): string | null {
  for (const match of folded.slice(0, 300).matchAll(/(?:^|\ba |: |, |- )(?=\S)/g)) {
    const time = readTime(folded, match.index + match[0].length);
    if (time) return formatTime(time);
  }
  return null;
}

const NO_DATE = say(
  "L’ordre du jour ne dit pas la date\u00a0: commencez par «\u00a0Séance du 12 mars 2024 à 18 h 30\u00a0».",
  "The agenda does not say the day: begin with “Séance du 12 mars 2024 à 18 h 30”.",
);
const NO_ITEM = say(
  "L’ordre du jour n’a aucun objet à délibérer\u00a0: écrivez-en un par ligne, sous la date, comme «\u00a01. Vote du budget — rapporteur\u00a0: Mme Anne DUPONT\u00a0».",
  "The agenda has nothing to deliberate on: write one object a line, below the day, as “1. Vote du budget — rapporteur : Mme Anne DUPONT”.",
);
