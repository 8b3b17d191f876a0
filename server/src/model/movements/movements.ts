import { readOfficeTitle } from "../../french/civilities.ts";
import type { PhraseRole } from "../../styles/roles.ts";
import { foldText } from "../../text/fold.ts";
import { isUpper } from "../../text/letters.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { readPersonAt } from "../people/personAt.ts";
import type { Scope } from "../scope.ts";
import type { Movement, Person } from "../types.ts";

const KINDS: readonly (readonly [PhraseRole, Movement["kind"]])[] = [
  ["arrives", "arrival"],
  ["departs", "departure"],
  ["leavesRoom", "out-of-room"],
  ["noPart", "no-part-in-vote"],
];

const NO_HOLDERS = (): readonly Person[] => [];

/** How far after its turn of phrase a name may go. */
const LONGEST_NAME = 80;

/**
 * Who comes, goes, leaves the room or takes no part, as far as sentences of the act's own text say by name; or by
 * function, « Monsieur le Maire se retire », where one of `holders` surely is the one who has it.
 */
export function readMovements(scope: Scope, holders: () => readonly Person[] = NO_HOLDERS): Movement[] {
  const movements: Movement[] = [];
  for (const [role, kind] of KINDS) {
    let end = -1;
    for (const phrase of scope.ownPhrases(role)) {
      // « quitté la salle » stands inside « ayant quitté la salle ».
      if (phrase.start < end || headsColumn(scope, phrase.start)) continue;
      end = phrase.end;
      const start = sentenceStart(scope, phrase.start);
      // « Arrivée de Mme X » names who comes after it; the other turns of phrase, before.
      const after = scope.text.startsWith(" de", phrase.end - 3)
        ? readPersonAt(scope, phrase.end, phrase.end + LONGEST_NAME)
        : null;
      const people = after ? [after.person] : movingBefore(scope, start, phrase, holders);
      const span = scope.span(start, after?.end ?? phrase.end);
      for (const person of people) movements.push({ kind, person, span });
    }
  }
  return movements.sort((a, b) => a.span.start - b.span.start);
}

/** Spaces that no justified line has between two words. */
const GAP = 4;

/** « Montant proposé      Ne prennent pas part au vote »: the head of a column of a table, and no sentence. */
function headsColumn({ syntax: { folded } }: Scope, at: number): boolean {
  if (at === 0 || folded.text.charCodeAt(at - 1) !== 0x20) return false;
  const between = folded.source.slice(folded.map[at - 1], folded.map[at]);
  return between.length >= GAP && /^[ \t\u00a0]*$/.test(between);
}

function sentenceStart(scope: Scope, at: number): number {
  const from = Math.max(scope.own.from, at - 200);
  const stop = Math.max(
    lastIndexWithin(scope.text, "\n", from, at),
    lastIndexWithin(scope.text, "; ", from, at),
  );
  return stop < 0 ? from : stop + 1;
}

/** « MM. X et Y quittent la salle »: a verb of several people. */
const PLURAL = /(?:[tl]l?ent|n?'?ont|prennent|sortent|retirent|sont)\b/;
/** What stands between two of them. */
const BETWEEN = /^ ?(?:,|;|-|et\b)(?: et\b)? ?/;
/** No sentence lets more people go. */
const MOST_PEOPLE = 12;

function movingBefore(
  scope: Scope,
  from: number,
  phrase: { readonly start: number; readonly end: number },
  holders: () => readonly Person[],
): readonly Person[] {
  const several = PLURAL.test(scope.text.slice(phrase.start, phrase.end));
  if (several || holders === NO_HOLDERS) return peopleBefore(scope, from, phrase.start, several);
  const text = scope.text.slice(from, phrase.start);
  const beside = holderIn(text, BY_FUNCTION, holders);
  if (beside) return [beside];
  const people = peopleBefore(scope, from, phrase.start, false);
  const far = people.length === 0 ? holderIn(text, FUNCTION_FIRST, holders) : null;
  return far ? [far] : people;
}

/** Who has the function that the expression finds in the clause; null for nobody or for two. */
function holderIn(text: string, found: RegExp, holders: () => readonly Person[]): Person | null {
  const office = found.exec(text)?.[1]?.slice(0, 5);
  const theirs = office
    ? holders().filter((each) => HELD.exec(foldText(each.office ?? ""))?.[1]?.slice(0, 5) === office)
    : [];
  const [first] = theirs;
  return first && theirs.every((each) => each.key === first.key) ? first : null;
}

const HELD = /^(?:(?:le|la) )?(maire|presidente?)\b(?! delegue| adjoint|-adjoint)/;
/** « Monsieur le Maire », « le président » right before the verb. */
const BY_FUNCTION =
  /(?:^|[\n.;,:(-] ?|\b(?:m\.|monsieur|mme|madame|puis|alors) )(?:le|la) (maire|presidente?),? ?(?:ayant |a |est |etant |s'etant )?$/;
/** The same at the head of the sentence, and nobody else before the verb. */
const FUNCTION_FIRST =
  /^[-·* (]*(?:(?:m\.|monsieur|mme|madame) )?(?:le|la) (maire|presidente?)\b(?! delegue| adjoint|-adjoint| d)(?:(?!\b(?:mm?\.|mmes?|monsieur|madame|messieurs|mesdames|que|il|elle)\b)[^.]){0,160}$/;

/** The first person named in the clause, with those who follow when its verb is of several; none when it names none. */
function peopleBefore(scope: Scope, from: number, to: number, several: boolean): Person[] {
  const text = scope.text.slice(from, to);
  const civility = /\b(?:m\.|mm\.|mme|mmes|monsieur|messieurs|madame|mesdames|mlle|mr)[ .]/.exec(text);
  let at = civility ? from + civility.index : from + (/^[-·* (]*/.exec(text)?.[0].length ?? 0);
  const people: Person[] = [];
  while (people.length < MOST_PEOPLE) {
    const found = readPersonAt(scope, at, to);
    if (!found || (!civility && NOBODY.has(found.person.key))) break;
    people.push(found.person);
    if (!several) break;
    const past = pastAside(scope, found.end, to);
    const between = BETWEEN.exec(scope.text.slice(past, to));
    if (!between) break;
    at = past + between[0].length;
  }
  return people;
}

/** « (trésorière) », « , président de l'association » behind a name: the folded offset behind it; `at` without one. */
function pastAside({ text, syntax: { folded } }: Scope, at: number, to: number): number {
  const aside = ASIDE.exec(text.slice(at, to));
  if (!aside) return at;
  const end = at + aside[0].length;
  // Another name begins with a capital: « MM. PETIT, ROUX et NOIR quittent la salle ».
  const first = folded.map[end - (aside[1] ?? "").length] as number;
  return aside[1] === undefined || !isUpper(folded.source.charCodeAt(first)) || readOfficeTitle(text, at + 2)
    ? end
    : at;
}

const ASIDE = /^ ?(?:\([^()\n]{1,60}\)|, ?([a-z][^,;.()\n]{2,70}?)(?=,| et ))/;

/** What begins a sentence and looks like a name alone there: « Le certificat … arrive à 10 h ». */
const NOBODY: ReadonlySet<string> = new Set(
  "le la les l un une des ce cet cette ces il elle ils elles on nous son sa ses leur leurs qui pour contre abstention abstentions vote votes".split(
    " ",
  ),
);
