import { fromIso, WEEKDAYS, weekdayOf } from "../../french/calendar.ts";
import type { Fact, Person } from "../../model/types.ts";
import { dateInEnglish, dateInFrench } from "../../rules/shared/frenchDate.ts";
import type { Bilingual, Language } from "../../text/language.ts";
import type { MessageData } from "../../text/template.ts";
import { sayIn } from "../say.ts";
import { VALUE } from "./words.ts";

/** A row of the table of facts. */
export interface Row {
  readonly label: string;
  readonly text: string;
  /** Something is missing, wrong or doubtful. */
  readonly alarm: boolean;
}

/** Says facts in the language of the run. */
export class Teller {
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  say(message: Bilingual, data: MessageData = {}): string {
    return sayIn(this.language)(message, data);
  }

  /** A row from pieces joined by `joint`, none when every piece is null or empty. */
  row(label: Bilingual, pieces: readonly (string | null)[], joint = ", ", alarm = false): Row[] {
    const text = pieces.filter((piece) => piece !== null && piece !== "").join(joint);
    return text === "" ? [] : [{ label: this.say(label), text, alarm }];
  }

  /** A figure in a phrase; null when there is no figure. */
  figure(message: Bilingual, figure: Fact<number> | number | null): string | null {
    if (figure === null) return null;
    return typeof figure === "number"
      ? this.say(message, { n: figure })
      : this.say(message, { n: figure.value });
  }

  /** A value of the model in words; itself when there is no word for it. */
  word(value: string | null | undefined): string | null {
    if (value === null || value === undefined) return null;
    const word = VALUE[value];
    return word ? this.say(word) : value;
  }

  /** An hour `HH:MM`; in French « 18 h 30 », « 20 h ». */
  hour(time: string): string {
    const [hours, minutes] = time.split(":");
    if (this.language === "en" || !hours || !minutes) return time;
    return minutes === "00" ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`;
  }

  /** A day, in French with its weekday: « mardi 11 juillet 2023 ». */
  day(iso: string | null | undefined): string | null {
    const date = iso ? fromIso(iso) : null;
    if (!date) return iso ?? null;
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    if (this.language === "en") return plain(dateInEnglish(date));
    return `${WEEKDAYS[weekdayOf(date)] ?? ""} ${plain(dateInFrench(date))}`.trim();
  }
}

/** Names in the order of the text. */
export function namesOf(people: readonly Person[]): string {
  return people.map((person) => person.name).join(", ");
}
