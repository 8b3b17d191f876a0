import { isBehindNumber } from "../../syntax/solid.ts";
import type { LabelHit, Syntax } from "../../syntax/syntax.ts";
import type { Folded } from "../../text/fold.ts";
import { lineAt } from "../../text/lines.ts";

/** Longest words of a margin, in folded characters. */
const LONGEST = 44;

/** With which the words of a margin column begin: counts, dates, and what goes on with them on the next line. */
const WORDS =
  /^(?:nombre|nbre|nb|date|membres?|conseillers?|delegue?e?s|elus|en exercice|presents?|votants?|absents?|excuses?|pouvoirs?|procurations?|representes?|ayant|qui ont|ont pris|pris part|a la deliberation|au vote|de (?:membres|conseillers|la (?:convocation|seance))|d'affichage|du conseil|convocation|affichage|affichee?|publiee?|publication|transmis|quorum|suffrages|exprimes|\d{1,2}[ /.-](?:\d|[a-z]{3,9})|(?:le|du) \d)/;

/** « Présents : », « Pouvoirs » before a gap: a list with its names behind a tab, no margin. */
const LIST =
  /^(?:membres |conseillers |elus |etaient |nombre de )?(?:presents?|absents?(?: excuses?)?|excuses?|pouvoirs?|procurations?|representes?) ?:? ?$/;

/**
 * The folded offset at which the right column of a line begins, behind the words of a margin (« Présents : 8      Marc
 * ÉVRARD, … ») and a wide gap or a bar; -1 when the line has no margin. `at` is where the line begins.
 */
export function rightColumn({ folded }: Syntax, at: number): number {
  const { text } = folded;
  if (!WORDS.test(text.slice(at, at + 24))) return -1;
  const limit = Math.min(text.length - 1, at + LONGEST);
  for (let each = at; each < limit; each++) {
    const code = text.charCodeAt(each);
    if (code === 0x0a) return -1;
    if (code !== 0x20) continue;
    const bar = text.charCodeAt(each + 1) === 0x7c;
    if (!bar && !isWide(folded, each)) continue;
    const right = bar ? each + 3 : each + 1;
    if (text.charCodeAt(each + 1) === 0x0a || LIST.test(text.slice(at, each))) return -1;
    // « Présents          8 »: the figure of the label before it.
    if (/^:? ?\d{1,3}(?: |\n|$)/.test(text.slice(right, right + 6))) {
      return rest(folded, right, limit + 20);
    }
    // Another label stands there, which ends what was before.
    return OTHER_LABEL.test(text.slice(right, right + 40)) ? -1 : right;
  }
  return -1;
}

const OTHER_LABEL = /^[^\n:,]{2,32} ?:/;

/** Whether the folded space at an offset stands for a gap between columns: three characters of the source or more. */
function isWide({ map }: Folded, at: number): boolean {
  return (map[at + 1] as number) - (map[at] as number) >= 3;
}

/** Behind the gap after a figure, or -1. */
function rest(folded: Folded, from: number, limit: number): number {
  const { text } = folded;
  for (let each = from; each < limit && text.charCodeAt(each) !== 0x0a; each++) {
    if (text.charCodeAt(each) !== 0x20) continue;
    if (isWide(folded, each) && text.charCodeAt(each + 1) !== 0x0a) return each + 1;
  }
  return -1;
}

/** Whether a label stands in the margin of its line, with words of the right column behind it. */
export function isInMargin(syntax: Syntax, label: LabelHit): boolean {
  if (!label.opensLine) return false;
  const { foldedLineStarts } = syntax.folded;
  const start = foldedLineStarts[lineAt(foldedLineStarts, label.start)] as number;
  return rightColumn(syntax, lead(syntax, start)) > label.start;
}

/** Whether a label begins the right column of its line: a wide gap or a bar stands before it. */
export function isInRightColumn({ folded }: Syntax, label: LabelHit): boolean {
  const { text, map, source } = folded;
  if (text.charCodeAt(label.start - 1) !== 0x20) {
    // Nothing stands in the margin of this line: the label itself is set far in.
    return label.opensLine && indent(source, map[label.start] as number) >= 12;
  }
  if (text.charCodeAt(label.start - 2) === 0x7c) return true;
  return isWide(folded, label.start - 1) && !(label.kind === "list" && isBehindNumber(text, label.start));
}

/** How far from the beginning of its line a source offset stands, when only spaces stand before it; 0 otherwise. */
function indent(source: string, at: number): number {
  let from = at;
  while (from > 0 && (source.charAt(from - 1) === " " || source.charAt(from - 1) === "\u00a0")) from--;
  return from === 0 || source.charAt(from - 1) === "\n" ? at - from : 0;
}

function lead({ folded }: Syntax, start: number): number {
  let at = start;
  while (folded.text.charCodeAt(at) === 0x20) at++;
  return at;
}
