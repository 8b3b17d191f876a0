import { factsOf } from "../model/factsJson.ts";
import type { Config } from "../rules/config.ts";
import { createSnapshot } from "../snapshot.ts";
import { applyEdits } from "../text/edit.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { formatDocument } from "./formatting.ts";

/** What the import of a document asks of whoever can read acts. */
export interface ImportTools {
  readonly sameFacts: (before: string, after: string) => boolean;
  readonly keepsFacts: (before: string, after: string) => boolean;
  readonly format: (text: string) => string;
}

/** The reader of facts and the formatter that an import is given. */
export function importTools(config: Config): ImportTools {
  const factsIn = memoOfTwo((text: string): unknown => {
    const { acts } = createSnapshot(text, { config });
    return acts.map((act) => {
      const { range: _, object, ...facts } = factsOf(act, () => NOWHERE);
      return { ...facts, object: object === null ? null : new Titled(object, act.object?.span ?? START) };
    });
  });
  const compare = (agree: Agree) => (before: string, after: string) =>
    agrees(factsIn(before), factsIn(after), "", agree);
  return {
    sameFacts: compare(isSame),
    keepsFacts: compare(isKept),
    format: (text) => applyEdits(text, formatDocument(createSnapshot(text, { config }))),
  };
}

/** The function, with its last two answers remembered: a text is compared with many others, one after the other. */
function memoOfTwo<T>(read: (text: string) => T): (text: string) => T {
  let known: { readonly text: string; readonly value: T }[] = [];
  return (text) => {
    const found = known.find((each) => each.text === text) ?? { text, value: read(text) };
    known = [found, ...known.filter((each) => each !== found)].slice(0, 2);
    return found.value;
  };
}

const NOWHERE = { line: 0, column: 0 };
const START: Span = { start: 0, end: 0 };
/** Signs between a title and what stands right below it, give or take. */
const FEW = 5;

/** What an act is about, and where that stands. */
class Titled {
  readonly words: string;
  readonly span: Span;

  constructor(object: string, span: Span) {
    this.words = letters(object);
    this.span = span;
  }

  /** Whether it stands right above another, in a text that is shorter by a few hyphens or not. */
  isAbove({ span }: Titled): boolean {
    const between = span.start - this.span.end;
    return between >= -FEW && between <= FEW;
  }
}

/** Whether two values of a fact of this name agree; undefined when their own parts tell. */
type Agree = (before: unknown, after: unknown, key: string) => boolean | undefined;

/** The same but for spaces and line-end hyphens; an object may have got back the words that it begins with. */
function isSame(before: unknown, after: unknown): boolean | undefined {
  if (before instanceof Titled && after instanceof Titled)
    return before.words === after.words || (before.words !== "" && after.words.endsWith(before.words));
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  return letters(before) === letters(after);
}

/**
 * All that was said before, or more: a line end had hidden a fact or a part of one, or had made the first sentence of
 * an act its title. Names, and what is counted from them, may change where lines had cut them; what is stated may not.
 */
function isKept(before: unknown, after: unknown, key: string): boolean | undefined {
  if (before === null) return true;
  if (before instanceof Titled && after instanceof Titled)
    return after.words.includes(before.words) || after.isAbove(before);
  if (CUT.has(key)) return !isEmpty(after) || isEmpty(before);
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  const [a, b] = [letters(before), letters(after)];
  return a === b || (LONG.has(key) && b !== "" && (b.includes(a) || a.includes(b)));
}

/** Facts of names, and those counted from names. */
const CUT: ReadonlySet<string> = new Set([
  ...["names", "substitutes", "proxies", "president", "secretary", "signatory", "rapporteur"],
  ...["inOffice", "computed", "counted", "reached", "presidentListed"],
]);
/** Texts of which a torn line may hide a part, or to which it may add one. */
const LONG: ReadonlySet<string> = new Set(["place", "name"]);

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function agrees(before: unknown, after: unknown, key: string, agree: Agree): boolean {
  const told = agree(before, after, key);
  if (told !== undefined) return told;
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((each, at) => agrees(each, after[at], key, agree));
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null)
    return before === after;
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((each) => agrees(a[each], b[each], each, agree));
}

function letters(text: string): string {
  return fold(text).text.replace(/[^a-z0-9]/g, "");
}
