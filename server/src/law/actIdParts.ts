/** Giving their names to the tokens of an @ctes identifier, and saying what is wrong with each. */
import type { ActIdPart, ActIdPartName, ActIdProblem } from "./actIdReading.ts";
import { actNature } from "./actIdTables.ts";
import type { Token } from "./actIdTokens.ts";

/** The parts of an identifier and what is wrong with them, in the order of the parts. */
export interface NamedParts {
  readonly parts: Readonly<Record<ActIdPartName, ActIdPart | null>>;
  readonly problems: readonly ActIdProblem[];
}

interface Named<Name extends ActIdPartName> {
  readonly parts: Readonly<Record<Name, ActIdPart | null>>;
  readonly problems: readonly ActIdProblem[];
}

type HeadName = "department" | "siren" | "date";
const HEAD: readonly HeadName[] = ["department", "siren", "date"];

/** A token is `right` for a part, `near` it (one fault), or neither. */
type Fit = "right" | "near" | "no";

const FITS: Readonly<Record<HeadName, { readonly right: RegExp; readonly near: RegExp }>> = {
  department: { right: /^(?:0\d\d|02[AaBb]|9[78]\d)$/, near: /^[0-9OoIl][0-9A-Za-z]{0,3}$/ },
  siren: { right: /^\d{9}$/, near: /^(?=[A-Za-z]{0,3}\d)[0-9A-Za-z]{7,11}$/ },
  date: { right: /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/, near: /^[0-9A-Za-z]{6,10}$/ },
};

/** The ways in which the head is met: whole first, then with one part lost. */
const LAYOUTS: readonly (readonly HeadName[])[] = [
  HEAD,
  ["department", "siren"],
  ["department", "date"],
  ["siren", "date"],
];

/**
 * Names the tokens of a run, or gives null when so little of an identifier is there that it can be something else: of
 * department, SIREN, date and a known nature, three must be right, or the first and the last with two near ones between
 * them. Among the ways to read it, the one with the fewest problems.
 */
export function nameParts(tokens: readonly Token[]): NamedParts | null {
  const natured = tokens.slice(2).some((token) => actNature(token.text) !== null);
  let best: NamedParts | null = null;
  for (const layout of LAYOUTS) {
    const fits = layout.map((name, at) => fitOf(name, tokens[at]));
    const right = fits.filter((fit) => fit === "right").length + (natured ? 1 : 0);
    const framed = layout.length === HEAD.length && natured && fits[0] === "right";
    if (fits.includes("no") || (right < 3 && !framed)) continue;
    const head = headOf(layout, fits, tokens);
    const tail = tailOf(tokens.slice(layout.length));
    const problems = [...head.problems, ...tail.problems];
    if (best === null || problems.length < best.problems.length)
      best = { parts: { ...head.parts, ...tail.parts }, problems };
    if (best.problems.length === 0) break;
  }
  return best;
}

/** An empty token (two hyphens in a row) is a part left out. */
function fitOf(name: HeadName, token: Token | undefined): Fit {
  if (token === undefined) return "no";
  if (token.text === "") return "near";
  if (FITS[name].right.test(token.text)) return "right";
  return FITS[name].near.test(token.text) && mostlyDigits(token.text) ? "near" : "no";
}

function mostlyDigits(text: string): boolean {
  let letters = 0;
  for (const char of text) if (char < "0" || char > "9") letters++;
  return letters * 3 <= text.length || (text.length <= 4 && letters <= 1);
}

function headOf(
  layout: readonly HeadName[],
  fits: readonly Fit[],
  tokens: readonly Token[],
): Named<HeadName> {
  const parts: Record<HeadName, ActIdPart | null> = { department: null, siren: null, date: null };
  const problems: ActIdProblem[] = [];
  let used = 0;
  for (const name of HEAD) {
    const at = layout.indexOf(name);
    const token = at < 0 ? undefined : tokens[at];
    if (token === undefined || token.text === "") {
      const place = token?.start ?? tokens[used]?.start ?? 0;
      problems.push({ part: name, problem: "missing", start: place, end: place });
    } else {
      parts[name] = token;
      const problem = fits[at] === "right" ? null : headProblem(name, token);
      if (problem !== null) problems.push(problem);
    }
    if (token !== undefined) used++;
  }
  return { parts, problems };
}

const HEAD_FORMS: Readonly<Record<HeadName, { readonly length: number; readonly characters: RegExp }>> = {
  department: { length: 3, characters: /^\d\d[0-9ABab]$/ },
  siren: { length: 9, characters: /^\d+$/ },
  date: { length: 8, characters: /^\d+$/ },
};

/** A date of eight digits that is no day, or a department of the right form that does not exist, has its form. */
function headProblem(part: HeadName, token: Token): ActIdProblem | null {
  const form = HEAD_FORMS[part];
  const place = { part, start: token.start, end: token.end };
  if (token.text.length !== form.length) return { ...place, problem: "length" };
  if (!form.characters.test(token.text)) return { ...place, problem: "characters" };
  return null;
}

/** Attribute NumeroInterne of the schema. */
const LONGEST_NUMBER = 15;

type TailName = "number" | "nature" | "transaction" | "message";

/** The internal number, nature, and message suffix: what stands after the head, read from its end. */
function tailOf(tokens: readonly Token[]): Named<TailName> {
  const at = natureIndex(tokens);
  const nature = at === null ? null : (tokens[at] ?? null);
  const suffix = at === null ? suffixLength(tokens) : tokens.length - 1 - at;
  const inner = tokens.slice(0, at ?? tokens.length - suffix);
  const after = suffix === 0 ? [] : tokens.slice(-suffix);
  const [transaction = null, message = null] = after;
  const number = joined(inner);
  const numberEnd = number?.end ?? inner[inner.length - 1]?.end ?? tokens[0]?.start ?? 0;
  return {
    parts: { number, nature: nature?.text === "" ? null : nature, transaction, message },
    problems: [
      ...numberProblems(number, inner.length, tokens[0]?.start ?? numberEnd),
      ...natureProblems(nature, numberEnd),
      ...suffixProblems(transaction, message),
    ],
  };
}

/** The last two-letter token that only short digits follow; else the last token that looks like a spoilt nature. */
function natureIndex(tokens: readonly Token[]): number | null {
  for (const form of [/^[A-Za-z]{2}$/, /^(?=[A-Za-z0]*[A-Za-z])[A-Za-z0]{1,4}$/]) {
    for (let at = tokens.length - 1; at >= 0; at--) {
      const token = tokens[at]?.text ?? "";
      // A spoilt nature needs a number before it, or it is the number itself.
      if (form.test(token) && (at > 0 || actNature(token) !== null)) return at;
      if (!/^\d{1,2}$/.test(token) || tokens.length - at > 2) break;
    }
  }
  return null;
}

/** Without a nature, two last single digits after a number are still the message suffix. */
function suffixLength(tokens: readonly Token[]): number {
  const lastTwo = tokens.slice(-2);
  return tokens.length >= 3 && lastTwo.every((token) => /^\d$/.test(token.text)) ? 2 : 0;
}

/** The internal number, its own hyphens kept. */
function joined(tokens: readonly Token[]): ActIdPart | null {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const text = tokens.map((token) => token.text).join("-");
  if (first === undefined || last === undefined || /^-*$/.test(text)) return null;
  return { text, start: first.start, end: last.end };
}

function numberProblems(number: ActIdPart | null, tokens: number, place: number): ActIdProblem[] {
  if (number === null) return [{ part: "number", problem: "missing", start: place, end: place }];
  const { start, end } = number;
  if (tokens > 1) return [{ part: "number", problem: "hyphen", start, end }];
  return number.text.length > LONGEST_NUMBER ? [{ part: "number", problem: "length", start, end }] : [];
}

function natureProblems(nature: Token | null, place: number): ActIdProblem[] {
  if (nature === null) return [{ part: "nature", problem: "missing", start: place, end: place }];
  const { text, start, end } = nature;
  if (text.length !== 2) return [{ part: "nature", problem: "length", start, end }];
  if (!/^[A-Za-z]{2}$/.test(text)) return [{ part: "nature", problem: "characters", start, end }];
  return actNature(text) === null ? [{ part: "nature", problem: "unknown", start, end }] : [];
}

function suffixProblems(transaction: Token | null, message: Token | null): ActIdProblem[] {
  if (transaction === null) return [];
  const problems: ActIdProblem[] = [];
  const { start, end } = transaction;
  if (end - start !== 1) problems.push({ part: "transaction", problem: "length", start, end });
  else if (!/^[1-7]$/.test(transaction.text))
    problems.push({ part: "transaction", problem: "unknown", start, end });
  if (message === null) problems.push({ part: "message", problem: "missing", start: end, end });
  else if (message.end - message.start !== 1)
    problems.push({ part: "message", problem: "length", start: message.start, end: message.end });
  else if (message.text === "0")
    problems.push({ part: "message", problem: "unknown", start: message.start, end: message.end });
  return problems;
}
