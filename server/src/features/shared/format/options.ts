/** What the formatting does; all of it unless told otherwise. */
export interface FormatOptions {
  /** No-break spaces before « : ; ! ? % € » and inside guillemets; false: ordinary ones where a space is missing. */
  readonly nonBreakingSpaces: boolean;
  /** Double spaces of justified text become one; spaces at the ends of lines go. */
  readonly collapseSpaces: boolean;
  /** One space after a bullet; bullets that only one font could show become « • ». */
  readonly bullets: boolean;
}

/** Everything on. */
export const DEFAULT_FORMAT: FormatOptions = { nonBreakingSpaces: true, collapseSpaces: true, bullets: true };
