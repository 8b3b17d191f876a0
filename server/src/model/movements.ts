import type { PhraseRole } from "../styles/roles.ts";
import { lastIndexWithin } from "../text/search.ts";
import { readPersonAt } from "./officers.ts";
import type { Scope } from "./scope.ts";
import type { Movement, Person } from "./types.ts";

const KINDS: readonly (readonly [PhraseRole, Movement["kind"]])[] = [
  ["arrives", "arrival"],
  ["departs", "departure"],
  ["leavesRoom", "out-of-room"],
  ["noPart", "no-part-in-vote"],
];

/** How far after its turn of phrase a name may go. */
const LONGEST_NAME = 80;

/** Who comes, goes, leaves the room or takes no part, as far as sentences of the act's own text say by name. */
export function readMovements(scope: Scope): Movement[] {
  const movements: Movement[] = [];
  for (const [role, kind] of KINDS)
    for (const phrase of scope.ownPhrases(role)) {
      const start = sentenceStart(scope, phrase.start);
      // « Arrivée de Mme X » names who comes after it; the other turns of phrase, before.
      const after = scope.text.startsWith(" de", phrase.end - 3)
        ? readPersonAt(scope, phrase.end, phrase.end + LONGEST_NAME)
        : null;
      const person = after?.person ?? personBefore(scope, start, phrase.start);
      if (person) movements.push({ kind, person, span: scope.span(start, after?.end ?? phrase.end) });
    }
  return movements.sort((a, b) => a.span.start - b.span.start);
}

function sentenceStart(scope: Scope, at: number): number {
  const from = Math.max(scope.own.from, at - 200);
  const stop = Math.max(
    lastIndexWithin(scope.text, "\n", from, at),
    lastIndexWithin(scope.text, "; ", from, at),
  );
  return stop < 0 ? from : stop + 1;
}

/** The first person named in the clause; null when it names none. */
function personBefore(scope: Scope, from: number, to: number): Person | null {
  const text = scope.text.slice(from, to);
  const civility = /\b(?:m\.|mme|monsieur|madame|mlle|mr)[ .]/.exec(text);
  const at = civility ? from + civility.index : from + (/^[-·* (]*/.exec(text)?.[0].length ?? 0);
  const person = readPersonAt(scope, at, to)?.person ?? null;
  return person && !civility && NOBODY.has(person.key) ? null : person;
}

/** What begins a sentence and looks like a name alone there: « Le certificat … arrive à 10 h ». */
const NOBODY: ReadonlySet<string> = new Set(
  "le la les l un une des ce cet cette ces il elle ils elles on nous son sa ses leur leurs qui".split(" "),
);
