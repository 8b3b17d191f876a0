import type { Syntax } from "../../syntax/syntax.ts";
import type { PeopleToken } from "./tokens.ts";
import type { NameWord } from "./words.ts";

/** Whether a person may begin with the token, by a civility, a function or a name. */
export function isHolder(token: PeopleToken | undefined): boolean {
  return token?.kind === "civility" || token?.kind === "office" || isName(token);
}

/** Whether the token is a word of a name. */
export function isName(token: PeopleToken | undefined): boolean {
  if (token?.kind !== "word") return false;
  // « N. IMBERT à P. DURAND »
  return (
    token.shape === "upper" ||
    token.shape === "title" ||
    (token.shape === "initial" && token.end > token.start + 1)
  );
}

/** « le », « la », « l' » before a name. */
export function isArticle(syntax: Syntax, word: NameWord): boolean {
  const written = syntax.folded.text.slice(word.start, word.end);
  return written === "le" || written === "la" || written === "l'";
}

/** « de », « De » before a civility. */
export function isOf(syntax: Syntax, word: NameWord): boolean {
  return word.end - word.start === 2 && syntax.folded.text.startsWith("de", word.start);
}
