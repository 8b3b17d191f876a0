import type { Syntax } from "../../syntax/syntax.ts";
import { type Anchor, nextsOfKind } from "./anchors.ts";
import { decisionPlaces, hasBetween } from "./decisionPlaces.ts";
import { beginsLast } from "./lastAct.ts";
import { haveOtherTitles, isTitled } from "./titledNumbers.ts";
import type { HeaderHit } from "./types.ts";

/** Where acts begin, folded offsets in the order of the text, and the numbers that begin none. */
interface Starts {
  readonly starts: readonly number[];
  readonly headers: readonly HeaderHit[];
}

/**
 * Tells the numbers and objects that begin an act from the others. An act begins at a number or an « Objet : » that
 * follows the decision of the one before. A number that comes again before anything was decided is a header at the top
 * of a page.
 */
export function actStarts(syntax: Syntax, anchors: readonly Anchor[]): Starts {
  const { text } = syntax.folded;
  const starts: number[] = [];
  const headers: HeaderHit[] = [];
  let number: string | null = null;
  let object = false;
  let last = -1;
  const nexts = nextsOfKind(anchors, text.length);
  let before: Anchor | null = null;
  for (const [index, anchor] of anchors.entries()) {
    // Asked only where two acts may meet: an act alone needs no search for what it decides.
    const isDecided = () => hasBetween(decisionPlaces(syntax).all, last, anchor.at);
    const decides = () => hasBetween(decisionPlaces(syntax).all, anchor.at, nexts[index] as number);
    if (anchor.number) {
      const value = anchor.text;
      if (number === null && (last < 0 || starts.length === 0 || !isDecided())) {
        if (last < 0) starts.push(anchor.at);
        number = value;
        before = anchor;
        last = last < 0 ? anchor.at : last;
        continue;
      }
      // A verb alone may stand in the middle of an act: the next must then have an object of its own.
      const ended = () =>
        hasBetween(decisionPlaces(syntax).sure, last, anchor.at) ||
        (object && isObject(anchors[index + 1]) && isDecided());
      // « Délibération n° 2022-06 : Compte administratif »: a head of page has no title beside its number.
      const titled = () =>
        (isTitled(text, anchor) && isTitled(text, before)) || haveOtherTitles(text, anchor, before);
      const begins =
        value !== number &&
        (titled() || (ended() && (decides() || beginsLast(syntax, anchor, before, nexts[index]))));
      if (!begins) {
        headers.push({ label: anchor.label, number: anchor.number });
        continue;
      }
      starts.push(anchor.at);
      number = value;
      before = anchor;
      object = false;
      last = anchor.at;
      continue;
    }
    // An object without a number.
    if (last < 0) {
      starts.push(anchor.at);
      object = true;
      last = anchor.at;
      continue;
    }
    if (object && isDecided() && decides()) {
      starts.push(anchor.at);
      number = null;
      last = anchor.at;
    }
    object = true;
  }
  return { starts, headers };
}

function isObject(anchor: Anchor | undefined): boolean {
  return anchor !== undefined && anchor.number === null;
}
