import type { Draft } from "./draft.ts";
import type { PeopleToken } from "./tokens.ts";

/** A list of fewer lines names nobody by commune. */
const FEWEST_LINES = 5;

/**
 * What a line of a list holds: a place in capitals alone, a person with civility or first name, brackets that go with
 * the line above, or anything else.
 */
type LineHolds = "place" | "person" | "brackets" | "rest";

interface Line {
  readonly from: number;
  readonly to: number;
  readonly holds: LineHolds;
}

/**
 * The tokens of a list of one name a line, as they are to be read: without the lines that name the communes whose delegates stand below them: « VALBOURG⏎M. Luc PETIT⏎
 * MONTCLAIR⏎Mme Anne ROY », or all the communes first where the columns of a page were taken one after the other; lone
 * surnames parted. The same tokens where names stand otherwise.
 */
export function linesAsNames(tokens: readonly PeopleToken[]): readonly PeopleToken[] {
  let breaks = 0;
  for (const token of tokens) {
    if (token.kind !== "separator") continue;
    if (token.mark === "line") breaks++;
    else if (token.mark === "comma" || token.mark === "semicolon") return tokens;
  }
  if (breaks < FEWEST_LINES - 1) return tokens;
  const lines = linesOf(tokens);
  const count = (holds: LineHolds) => lines.filter((line) => line.holds === holds).length;
  const places = count("place");
  const persons = count("person");
  // « PETIT⏎DURAND⏎MOREL »: a surname a line.
  if (places > 3 && places === lines.length) return tokens.map(parting);
  if (places < 2 || persons < 3) return tokens;
  const first = lines.findIndex((line) => line.holds !== "place");
  // Lone surnames and communes look alike: behind the first member only lines of whole names leave no doubt.
  const leading = first >= 2 && lines[first]?.holds === "person" && persons * 2 >= first;
  const all = count("rest") === 0;
  if (!leading && !all) return tokens;
  const dropped = lines.filter((line, index) => line.holds === "place" && (all || index < first));
  return tokens.filter((_, at) => !dropped.some((line) => at >= line.from && at < line.to));
}

/** The token, a line's end made a sign that parts names. */
function parting(token: PeopleToken): PeopleToken {
  return token.mark === "line" ? { ...token, mark: "bullet" } : token;
}

/** The lines of the tokens, those that brackets go on over together. */
function linesOf(tokens: readonly PeopleToken[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "open") depth++;
    if (token?.kind === "close" && depth > 0) depth--;
    if (token && !(token.kind === "separator" && token.mark === "line" && depth === 0)) continue;
    if (at > from) lines.push({ from, to: at, holds: holds(tokens.slice(from, at)) });
    from = at + 1;
  }
  return lines;
}

function holds(tokens: readonly PeopleToken[]): LineHolds {
  const first = tokens[0] as PeopleToken;
  if (first.kind === "open") return "brackets";
  let uppers = 0;
  let titles = 0;
  for (const { kind, shape } of tokens) {
    if (kind === "civility") return first.kind === "civility" && tokens.length > 1 ? "person" : "rest";
    if (kind === "open") break;
    if (kind === "office" || kind === "link" || kind === "number") return "rest";
    if (kind !== "word") continue;
    if (shape === "upper") uppers++;
    else if (shape === "title") titles++;
  }
  if (uppers > 0 && titles > 0) return "person";
  return uppers > 0 ? "place" : "rest";
}

/** So many communes right before a civility make it sure that they head the names of their delegates. */
const FEWEST_PLACES = 3;

/**
 * The entries without those that name a commune before its delegates: « Aubry M. Luc PETIT, Mme Anne ROY ; Le Val Mme Zoé
 * MOREL ; … ». All of them stand behind semicolons, in small letters and without a civility, right before one who has it.
 */
export function withoutPlaces(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ before }) => before === "semicolon")) return drafts;
  let direct = 0;
  const places = new Set<Draft>();
  for (const [at, draft] of drafts.entries()) {
    if (draft.civility) continue;
    const next = drafts[at + 1];
    const heads = draft.before === "semicolon" || at === 0;
    if (!heads || !next?.civility || draft.link || draft.office || draft.words.some(isUpperWord))
      return drafts;
    places.add(draft);
    if (next.before === null || next.before === "line") direct++;
  }
  return direct < FEWEST_PLACES ? drafts : drafts.filter((draft) => !places.has(draft));
}

function isUpperWord({ shape }: { readonly shape: string }): boolean {
  return shape === "upper";
}
