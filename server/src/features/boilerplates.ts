import { type CalendarDate, fromIso } from "../french/calendar.ts";
import type { Act } from "../model/types.ts";
import { boilerplateValues, sessionValues } from "../rules/shared/boilerplate.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Boilerplate, HouseStyle } from "../styles/style.ts";
import type { Language } from "../text/language.ts";
import { plainOf, type SnippetValues, snippetOf } from "./snippet.ts";

/** A standard wording of the act's house, ready to insert. */
export interface BoilerplateItem {
  readonly id: string;
  /** What is typed to get it. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** An LSP snippet, the act's own values filled in. */
  readonly snippet: string;
  /** The same as plain text. */
  readonly preview: string;
  /** The style wants this part and the act does not have it yet. */
  readonly due: boolean;
}

/** The wordings of a style for the act at hand, those that are due next first, then in the order of the house. */
export function boilerplatesFor(
  style: HouseStyle,
  act: Act | null,
  language: Language,
  today: string,
): BoilerplateItem[] {
  const values = valuesFor(act, today);
  const there = new Set(act?.parts.map((part) => part.id));
  const items = ordered(style).map((each) => {
    const parts = partsWrittenBy(style, each.id);
    return {
      id: each.id,
      prefix: each.prefix,
      title: each.title[language],
      description: each.description[language],
      snippet: snippetOf([each.body], values),
      preview: plainOf(each.body, values),
      due: parts.length > 0 && !parts.some((part) => there.has(part)),
    };
  });
  return [...items.filter((item) => item.due), ...items.filter((item) => !item.due)];
}

/** The style that an act is written in; in a text without act the one that is set, else the common one. */
export function styleAt(snapshot: Snapshot, act: Act | null): HouseStyle {
  return act ? snapshot.styleOf(act) : snapshot.styles.byId(snapshot.config.style ?? "");
}

/** What the act at hand knows, and the day. */
function valuesFor(act: Act | null, today: string): SnippetValues {
  const day = fromIso(today);
  return { ...(act ? boilerplateValues(act) : {}), ...(day ? { today: dayValue(day) } : {}) };
}

/** The wordings of a style, those of its parts first, in their order. */
function ordered(style: HouseStyle): Boilerplate[] {
  const order = style.parts.flatMap((part) => part.boilerplate ?? []);
  const place = (id: string) => {
    const found = order.indexOf(id);
    return found < 0 ? order.length : found;
  };
  return [...style.boilerplate].sort((a, b) => place(a.id) - place(b.id));
}

/** The ids of the parts that a wording writes. */
export function partsWrittenBy(style: HouseStyle, boilerplate: string): string[] {
  return style.parts.filter((part) => part.boilerplate === boilerplate).map((part) => part.id);
}

function dayValue(day: CalendarDate): string {
  return sessionValues(day).sessionDate ?? "";
}
