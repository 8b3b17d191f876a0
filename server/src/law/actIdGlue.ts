/** Parts of an @ctes identifier that stand together without their hyphen. */
import type { ActIdPartName, ActIdProblem } from "./actIdReading.ts";
import { actNature } from "./actIdTables.ts";
import type { Token } from "./actIdTokens.ts";

/** Tokens with glued parts cut apart, and a `separator` problem for each cut. */
export interface Unglued {
  readonly tokens: readonly Token[];
  readonly problems: readonly ActIdProblem[];
}

interface Glue {
  readonly part: ActIdPartName;
  /** Place of the glued token among the tokens. */
  readonly at: number;
  readonly form: RegExp;
  /** Length of the first of the two parts. */
  readonly cut: number;
}

const DATE = "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";

const GLUES: readonly Glue[] = [
  { part: "department", at: 0, form: /^(?:0\d\d|02[ABab]|9[78]\d)\d{9}$/, cut: 3 },
  { part: "siren", at: 1, form: new RegExp(`^\\d{9}${DATE}$`), cut: 9 },
  { part: "date", at: 2, form: new RegExp(`^${DATE}[A-Za-z0-9_]{2,15}$`), cut: 8 },
];

/**
 * Cuts apart a department and SIREN, a SIREN and date, or a date and number that lost the hyphen between them, in a run
 * that has a nature. A date is cut only when no number follows it: `202307111` before a number is a date too long.
 */
export function unglue(tokens: readonly Token[]): Unglued {
  if (!tokens.some(({ text }) => actNature(text) !== null)) return { tokens, problems: [] };
  for (const { part, at, form, cut } of GLUES) {
    const token = tokens[at];
    if (token === undefined || !form.test(token.text)) continue;
    if (part === "date" && actNature(tokens[at + 1]?.text ?? "") === null) continue;
    const middle = token.start + cut;
    const first = { text: token.text.slice(0, cut), start: token.start, end: middle };
    const second = { text: token.text.slice(cut), start: middle, end: token.end };
    return {
      tokens: [...tokens.slice(0, at), first, second, ...tokens.slice(at + 1)],
      problems: [{ part, problem: "separator", start: token.start, end: token.end }],
    };
  }
  return { tokens, problems: [] };
}
