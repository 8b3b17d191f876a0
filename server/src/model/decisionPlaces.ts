import type { Syntax } from "../syntax/syntax.ts";
import { isFoldedLetter } from "../text/letters.ts";
import { lastIndexWithin } from "../text/search.ts";

/** Figures right before « pour », « contre » or « abstention ». */
const FIGURE =
  /(?:^|[ \n(:/,.-])(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-[a-z]{4,5}|vingt[a-z -]{0,10}) (voix |votes? )?$/;
/** Labels that stand where something is decided: figures of a vote or of a ballot. */
const DECIDING: ReadonlySet<string> = new Set(["for", "decision", "unanimous", "cast", "absoluteMajority"]);
/** The council as the subject of a verb of decision. */
const COUNCIL =
  /\b(?:conseil|assemblee|comite|commission permanente|delibere|unanimite|majorite|commune de)\b/;

/**
 * Folded offsets, in order, of what shows that something is decided: the words of a majority, of a taking note, of
 * a postponement, the figures of a vote, a verb of decision whose subject is the council.
 * Without `verbs` only what the text of an act cannot hold before its end: figures, majorities, postponements.
 */
export function decisionPlaces(syntax: Syntax, verbs = true): number[] {
  const { text } = syntax.folded;
  const places: number[] = [];
  for (const label of syntax.labels) if (DECIDING.has(label.role)) places.push(label.start);
  for (const phrase of syntax.phrases) {
    switch (phrase.role) {
      case "unanimity":
      case "majority":
      case "noted":
      case "postponed":
      case "rejected":
        places.push(phrase.start);
        break;
      case "adopted":
        if (verbs && isDecided(text, phrase.start)) places.push(phrase.start);
        break;
      default:
    }
  }
  // « M. X a été proclamé maire »
  for (let at = text.indexOf("proclame"); at >= 0; at = text.indexOf("proclame", at + 8)) places.push(at);
  for (const verb of ["\nsont ", "\nest "])
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + verb.length))
      if (/^(?:designe|elu|nomme)/.test(text.slice(at + verb.length, at + verb.length + 7))) places.push(at);
  for (const word of ["pour", "contre", "abstention"])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isFoldedLetter(text.charCodeAt(at + word.length)) && word !== "abstention") continue;
      const figure = FIGURE.exec(text.slice(Math.max(0, at - 34), at));
      // « 2 pour », « 3 contre » may be of anything; « voix », or another camp near by, tells.
      if (
        figure &&
        (figure[1] || word === "abstention" || /\b(?:contre|abstention)/.test(text.slice(at + 4, at + 60)))
      )
        places.push(at);
    }
  return places.sort((a, b) => a - b);
}

function isDecided(text: string, at: number): boolean {
  const line = lastIndexWithin(text, "\n", Math.max(0, at - 300), at) + 1;
  if (line === at) return true;
  return COUNCIL.test(text.slice(Math.max(line - 120, at - 220, 0), at));
}

/** Whether one of the sorted offsets lies in [`from`, `to`). */
export function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && (sorted[low] as number) < to;
}
