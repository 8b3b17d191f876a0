import type { Config } from "./config.ts";

/** What the formatting does; all of it unless told otherwise. */
export interface FormatOptions {
  /** No-break spaces before « : ; ! ? % € » and inside guillemets; false: ordinary ones where a space is missing. */
  readonly nonBreakingSpaces: boolean;
  /** Double spaces of justified text become one; spaces at the ends of lines go. */
  readonly collapseSpaces: boolean;
  /** One space after a bullet; bullets that only one font could show become « • ». */
  readonly bullets: boolean;
}

const DEFAULT_FORMAT: FormatOptions = { nonBreakingSpaces: true, collapseSpaces: true, bullets: true };

/** The names of the options, as settings and `delib.json` write them. */
export const FORMAT_OPTIONS = Object.keys(DEFAULT_FORMAT) as readonly (keyof FormatOptions)[];

/** What the formatting of an act with these settings does: each option that they do not name is on. */
export function formatOptionsOf({ format }: Config): FormatOptions {
  return { ...DEFAULT_FORMAT, ...format };
}
