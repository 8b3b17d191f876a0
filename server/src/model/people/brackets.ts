import type { Folded } from "../../text/fold.ts";
import type { Draft } from "./draft.ts";
import { isHolder } from "./tokenKinds.ts";
import type { PeopleToken } from "./tokens.ts";
import type { NameWord } from "./words.ts";

/**
 * Where, inside brackets, the token stands that links the member before them with somebody else; -1 when none does.
 * `proxies`: « (à Y) » is a proxy.
 */
export function linkIn(folded: Folded, inside: readonly PeopleToken[], proxies: boolean): number {
  // « (pas de pouvoir donné) » is no proxy.
  if (inside.some((each) => each.kind === "word" && DENIALS.has(textOf(folded, each)))) return -1;
  return inside.findIndex(
    (each, at) =>
      (each.kind === "link" &&
        (each.link === "for"
          ? at === 0 && proxies && isHolder(inside[1])
          : each.link !== "to" || (at === 0 && proxies))) ||
      (at === 0 && proxies && each.kind === "word" && isHead(folded, each, inside[1])),
  );
}

/** « (mandataire : Mme X) », « (pouvoir : Mme X) ». */
function isHead(folded: Folded, word: PeopleToken, next: PeopleToken | undefined): boolean {
  return next?.kind === "separator" && next.mark === "colon" && PROXY_HEADS.has(textOf(folded, word));
}

const PROXY_HEADS: ReadonlySet<string> = new Set(["mandataire", "pouvoir", "procuration"]);

const DENIALS: ReadonlySet<string> = new Set(["pas", "sans", "aucun", "non"]);

/** Whether brackets in a list of those represented begin « (par Mme X) », « (pv. Mme X) » or « (pouvoir M. X) », the « à » being lost. */
export function tellsHolder(folded: Folded, [first, second]: readonly PeopleToken[]): boolean {
  if (first?.kind !== "word") return false;
  const word = textOf(folded, first);
  return BY.has(word) || (second?.kind === "civility" && (word === "pouvoir" || word === "procuration"));
}

const BY: ReadonlySet<string> = new Set(["par", "pv", "proc", "pouv"]);

/** Whether brackets hold names of several people. */
export function namesSeveral(inside: readonly PeopleToken[]): boolean {
  let commas = 0;
  let surnames = 0;
  for (const token of inside) {
    if (token.mark === "comma") commas++;
    else if (token.kind === "word" && token.shape === "upper") surnames++;
  }
  return commas > 1 && surnames > 1;
}

/**
 * Gives the entry the link of its brackets and whom they name behind it. Returns the folded offset of the remark that
 * follows the name (« à partir de 10 h 50 »); -1 without one.
 */
export function takeLink(draft: Draft, inside: readonly PeopleToken[], linkAt: number): number {
  const { link } = inside[linkAt] as PeopleToken;
  const words: NameWord[] = [];
  let office: { start: number; end: number } | null = null;
  let remark = -1;
  for (const token of inside.slice(linkAt + 1)) {
    // « (pouvoir à M. ROY à partir de 10 H 50) »: the name ends where the hour begins.
    if (token.kind === "link" && token.link === "to" && words.length > 0) {
      remark = token.start;
      break;
    }
    if (token.kind === "separator" && token.mark === "colon" && words.length === 0) continue;
    if (token.kind === "separator" && token.mark !== "line" && token.mark !== "dash") break;
    if (token.kind === "civility") draft.otherGender = token.gender;
    else if (token.kind === "office" && words.length === 0) office = { start: token.start, end: token.end };
    else if (token.kind === "word" && token.shape !== "lower") words.push(token);
  }
  draft.link = link && link !== "to" ? link : "proxy";
  draft.otherWords = words;
  draft.otherOffice = words.length === 0 ? office : null;
  return remark;
}

/** The name that brackets hold beside a function, « M. le Président (CAMBON Robert) »; null where they hold another thing. */
export function nameInside(inside: readonly PeopleToken[]): readonly NameWord[] | null {
  const words = inside.filter((each) => each.kind !== "civility");
  if (words.length < 2 || words.length > 5 || words.some((each) => each.kind !== "word")) return null;
  const has = (...shapes: readonly string[]) => words.some((each) => shapes.includes(each.shape));
  // « M. le Maire (Saint-Vérand) » is of which commune; a name has a surname in capitals and another word.
  const named =
    inside.length > words.length ? has("upper", "title") : has("upper") && has("title", "initial");
  return named && !has("lower") ? words : null;
}

function textOf(folded: Folded, token: PeopleToken): string {
  return folded.text.slice(token.start, token.end);
}
