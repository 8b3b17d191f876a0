import { plainSnippet, renderSnippet } from "../styles/snippet.ts";
import { inviteFor, isSeparate } from "../styles/snippetValues.ts";

/** What a standard wording leaves to fill in, by name; a name that is not there is left to the user. */
export type SnippetValues = Readonly<Record<string, string>>;

/** Wordings as one LSP snippet, a blank line between two: values filled in, stops numbered in the order of writing. */
export function snippetOf(bodies: readonly (readonly string[])[], values: SnippetValues): string {
  return renderSnippet(bodies, {
    known: (name) => values[name],
    invite: inviteFor,
    separate: isSeparate,
  });
}

/** The body as plain text: the first of the choices, the words of the stops. */
export function plainOf(body: readonly string[], values: SnippetValues): string {
  return plainSnippet(body, (name) => values[name]);
}
