import type { LabelHit, Syntax } from "../../syntax/syntax.ts";
import type { Folded } from "../../text/fold.ts";

/** Characters of the source between the words of a line and a margin at its right. */
const GAP = 4;
/** So far in, in characters of the source, a line begins on which the left column has nothing. */
const INDENT = 30;
/** A margin is narrow. */
const LONGEST = 48;

/** All that a margin says on one line: what is counted with its figure, or which date, or the date itself. */
const MARGIN =
  /^(?:(?:nombre|nbre) (?:de|des) [a-z' ]{3,40}|date (?:de |d')[a-z' ]{3,30}|(?:membres |conseillers |delegues )?(?:en exercice|presents?|votants?|absents?|excuses?|pouvoirs?|procurations?|representes?|quorum|suffrages exprimes|(?:qui ont|ayant) pris part[a-z' ]{0,24})(?= ?:? ?\d)|en exercice|(?:membres|conseillers|delegues)(?: municipaux| en exercice)?|convocation|affichage|(?=\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}))(?: ?:)? ?(?:\d[\d /.a-z-]{0,18})?\n/;

/**
 * Where the left column of a line ends (folded offset): before the words of a margin at its right, behind a wide gap
 * (« …, Claire ROY,        Votants : 10 »). `end` when no such margin stands there.
 */
export function beforeRightMargin({ folded }: Syntax, start: number, end: number): number {
  const { text, map } = folded;
  // Nearly every line has no gap at all.
  if ((map[end] as number) - (map[start] as number) - (end - start) < GAP - 1) return end;
  for (let at = start + 1; at < end; at++)
    if (text.charCodeAt(at) === 0x20 && opensMargin(folded, at)) return at;
  return end;
}

/** Whether the space at a folded offset is a gap with the words of a right margin behind it. */
export function opensMargin(folded: Folded, at: number): boolean {
  return isWide(folded, at) && isMargin(folded, at + 1);
}

/** Whether a label stands in a margin at the right: behind a wide gap, or far in on a line of its own. */
export function isInRightMargin({ folded }: Syntax, label: LabelHit): boolean {
  if (label.opensLine) {
    const indent = (folded.map[label.start] as number) - (folded.lineStarts[label.line] as number);
    return indent >= INDENT && isMargin(folded, label.start);
  }
  return folded.text.charCodeAt(label.start - 1) === 0x20 && opensMargin(folded, label.start - 1);
}

function isWide({ map }: Folded, at: number): boolean {
  return (map[at + 1] as number) - (map[at] as number) >= GAP;
}

function isMargin({ text }: Folded, at: number): boolean {
  return MARGIN.test(text.slice(at, at + LONGEST));
}
