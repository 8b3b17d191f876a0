import type { Draft } from "./draft.ts";
import type { PeopleToken } from "./tokens.ts";

/**
 * Whether the dash at `index` is the hyphen of a name that a line's end parted, the line being lost since:
 * « Marie- Christine PETIT », « LOBREAU- MARTIN Anne ». It touches the word before it and not the one behind, and one
 * name is whole only with both: « Luc PETIT- Anne ROUX » are two.
 */
export function isHyphen(draft: Draft, tokens: readonly PeopleToken[], index: number): boolean {
  const dash = tokens[index] as PeopleToken;
  const before = tokens[index - 1];
  const word = tokens[index + 1];
  if (before?.kind !== "word" || word?.kind !== "word") return false;
  if (before.end !== dash.start || word.start !== dash.end + 1) return false;
  const words = draft.link ? draft.otherWords : draft.words;
  const rest = tokens[index + 2];
  const shape = rest?.kind === "word" ? rest.shape : null;
  const has = (wanted: string) => words.some((each) => each.shape === wanted);
  // « PETIT Jean- Marie », « Jean- Marie PETIT »
  if (before.shape === "title" && word.shape === "title")
    return has("upper") || (words.length === 1 && shape === "upper");
  // « Anne PETIT- ROUX », « PETIT- ROUX Anne »
  if (before.shape === "upper" && word.shape === "upper")
    return (has("title") || has("initial")) !== (shape === "title");
  // « Mme Marie- PETIT »
  return before.shape === "title" && word.shape === "upper" && words.length === 1 && shape === null;
}
