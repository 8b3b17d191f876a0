import { lastIndexWithin, lineEndWithin } from "../../text/search.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";

/** A place where the text says that another takes the chair, or that who presided takes it again. */
export interface ChairChange {
  /** Folded offset of the word « présidence ». */
  readonly at: number;
  /** Who takes the chair; null when who presided comes back. */
  readonly person: Person | null;
  /** Who presided leaves the room. */
  readonly leaves: boolean;
  /** « Au moment du vote »: for one item only. */
  readonly forOneItem: boolean;
}

const BACK = /\breprend(?:re)? (?:la|sa) $/;
const TAKES = /\b(?:prend|assure|assume|exerce|prenant|assurant) (?:donc |alors |ainsi )?la $/;
const GIVES =
  /\b(?:laisse|cede|confie|donne|transmet|passe|laissant|cedant|confiant|abandonne)[a-z ]{0,12} la $/;
const TO = /^presidence(?: de (?:la )?seance| de l'assemblee)?[ ,\n]{1,3}a /;
const ASSUMED =
  /^presidence(?: de (?:la )?seance)? (?:est |etant )(?:alors )?(?:assuree|exercee|prise|confiee|donnee|cedee|laissee) (?:par|a) /;
const LEAVES =
  /\b(?:sort\b|sortant|sorti\b|quitte\b|quittant|ayant quitte|se retire|s'etant retire|s'est retire|s'absente|hors de la salle)/;
const FOR_ONE =
  /\bau moment (?:du|de proceder au) vote\b|\bpour (?:ce|cette) (?:point|vote|question|affaire|deliberation)\b/;

/** Longest sentence that is read around the word. */
const REACH = 220;

/** Every change of the chair in the scope's own text, in order. */
export function readChairChanges(scope: Scope): ChairChange[] {
  const { text } = scope;
  const changes: ChairChange[] = [];
  const own = text.slice(scope.own.from, scope.own.to);
  for (let found = own.indexOf("presidence"); found >= 0; found = own.indexOf("presidence", found + 1)) {
    const at = scope.own.from + found;
    const before = text.slice(Math.max(scope.own.from, at - 60), at).replace(/\n/g, " ");
    const sentence = sentenceStart(scope, at);
    const whole = text
      .slice(sentence, Math.min(scope.own.to, sentenceEnd(text, at, at + REACH)))
      .replace(/\n/g, " ");
    const leaves = LEAVES.test(whole);
    const forOneItem = FOR_ONE.test(whole);
    if (BACK.test(before)) {
      changes.push({ at, person: null, leaves: false, forOneItem: false });
      continue;
    }
    const assumed = ASSUMED.exec(text.slice(at, at + 80));
    const to = TO.exec(text.slice(at, at + 60));
    const person =
      GIVES.test(before) && to
        ? readPersonAt(scope, at + to[0].length)?.person
        : assumed
          ? readPersonAt(scope, at + assumed[0].length)?.person
          : TAKES.test(before)
            ? lastPerson(scope, sentence, at)
            : null;
    if (person) changes.push({ at, person, leaves, forOneItem });
  }
  return changes;
}

/** The last person with a civility named before the verb: « … M. le Maire sort et Mme Petit, adjointe, prend … ». */
function lastPerson(scope: Scope, from: number, to: number): Person | null {
  const piece = scope.text.slice(from, to);
  const civilities = [...piece.matchAll(/(?:^|[ \n])(m\.|mm\.|mme|madame|monsieur|mlle|mr)[ \n.]/g)];
  for (const match of civilities.reverse()) {
    const at = from + match.index + match[0].indexOf(match[1] as string);
    const found = readPersonAt(scope, at, to);
    if (found) return found.person;
  }
  return null;
}

function sentenceStart(scope: Scope, at: number): number {
  const from = Math.max(scope.own.from, at - REACH);
  const stop = Math.max(
    lastIndexWithin(scope.text, ".\n", from, at),
    lastIndexWithin(scope.text, "\n\n", from, at),
    lastIndexWithin(scope.text, ". l", from, at),
  );
  return stop < 0 ? from : stop + 1;
}

function sentenceEnd(text: string, at: number, limit: number): number {
  let end = lineEndWithin(text, at, limit);
  if (end < limit && text.charAt(end - 1) !== "." && text.charAt(end + 1) !== "\n")
    end = lineEndWithin(text, end + 1, limit);
  return end;
}
