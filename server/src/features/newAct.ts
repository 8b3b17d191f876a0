import { fromIso } from "../french/calendar.ts";
import { type Config, DEFAULT_CONFIG } from "../rules/config.ts";
import { sessionValues } from "../rules/shared/boilerplate.ts";
import type { HouseStyle, StyleSet } from "../styles/style.ts";
import { builtInStyles } from "../styles/styles.ts";
import type { Language } from "../text/language.ts";
import { councilValues } from "./shared/councilValues.ts";
import { plainOf, type SnippetValues, snippetOf } from "./snippet.ts";

/** What is known of an act before its first word; everything may be missing. */
export interface NewAct {
  readonly style?: string | null;
  readonly number?: string | null;
  /** Day of the session, ISO `YYYY-MM-DD`. */
  readonly date?: string | null;
  readonly object?: string | null;
}

/** A whole new act: an LSP snippet with stops in the order of writing, and the same as plain text. */
export interface NewActText {
  readonly style: string;
  readonly snippet: string;
  readonly text: string;
}

/**
 * Writes the frame of a new act in a house style, with what the settings know of the council; an unknown style is the
 * common one.
 */
export function newAct(asked: NewAct, today: string, config: Config = DEFAULT_CONFIG): NewActText {
  const style = (config.styles ?? builtInStyles()).byId(asked.style || (config.style ?? ""));
  const day = fromIso(asked.date ?? "") ? (asked.date ?? "") : today;
  const values = { ...councilValues(config, day), ...valuesOf(asked, today) };
  const bodies = bodiesOf(style);
  const text = bodies.map((body) => plainOf(body, values)).join("\n\n");
  return { style: style.id, snippet: snippetOf(bodies, values), text: `${text}\n` };
}

/**
 * The frame of an act that is not voted yet, as plain text: without what the session will decide, sign and transmit.
 * `more` are values known beside those of the settings.
 */
export function draftAct(
  asked: NewAct,
  more: SnippetValues,
  today: string,
  config: Config = DEFAULT_CONFIG,
): { readonly style: string; readonly text: string } {
  const style = (config.styles ?? builtInStyles()).byId(asked.style || (config.style ?? ""));
  const values = { ...councilValues(config, asked.date ?? today), ...more, ...valuesOf(asked, today) };
  const late = new Set(
    style.parts.flatMap((part) => (part.dueFrom === "final" ? (part.boilerplate ?? []) : [])),
  );
  const bodies = bodiesOf(style, (id) => !AFTER_THE_VOTE.has(id) && !late.has(id));
  return { style: style.id, text: `${bodies.map((body) => plainOf(body, values)).join("\n\n")}\n` };
}

/** Wordings that tell what the session has done. */
const AFTER_THE_VOTE: ReadonlySet<string> = new Set([
  "quorum",
  "deciding",
  "article",
  "execution",
  "decision",
  "figures",
  "closing",
  "signed",
  "extract",
  "signatory",
  "certification",
  "executory",
]);

/** A house style to choose from. */
export interface StyleItem {
  readonly id: string;
  readonly title: string;
  /** A number of that house (« M2023-243 »), or null. */
  readonly numberExample: string | null;
}

/** The styles to choose from, those of houses first, the common one last. */
export function styleItems(language: Language, styles: StyleSet = builtInStyles()): StyleItem[] {
  return [...styles.houses, styles.common].map((style) => ({
    id: style.id,
    title: style.title[language],
    numberExample: style.number?.example ?? null,
  }));
}

/** The wordings of the skeleton, in order; without a skeleton those of the parts. */
function bodiesOf(style: HouseStyle, wanted: (id: string) => boolean = () => true): (readonly string[])[] {
  const ids =
    style.skeleton.length > 0 ? style.skeleton : style.parts.flatMap((part) => part.boilerplate ?? []);
  return ids.filter(wanted).flatMap((id) => {
    const found = style.boilerplate.find((each) => each.id === id);
    return found ? [found.body] : [];
  });
}

function valuesOf({ number, date, object }: NewAct, today: string): SnippetValues {
  const session = fromIso(date ?? "");
  const day = fromIso(today);
  return {
    ...(session ? sessionValues(session) : {}),
    ...(day ? { today: sessionValues(day).sessionDate ?? "" } : {}),
    ...(number ? { number } : {}),
    ...(object ? { object } : {}),
  };
}
