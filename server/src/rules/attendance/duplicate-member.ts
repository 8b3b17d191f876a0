import { repeatedAt } from "../../model/arithmetic.ts";
import { countDifferent, hasKey } from "../../model/people/identity.ts";
import type { Act, DocumentModel, PeopleList, Person } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { levelOfMany } from "../shared/misread.ts";
import { comesOrGoes, differentGender, isOneWord } from "../shared/people.ts";

type Pair = readonly [first: Person, again: Person];

export default defineRule<"list" | "lists">({
  id: "duplicate-member",
  group: "attendance",
  level: "error",
  law: [],
  title: {
    fr: "Un membre figure une seule fois, et dans une seule liste",
    en: "A member stands once, and in one list only",
  },
  why: {
    fr: "Un nom écrit deux fois fausse le nombre des présents, donc le quorum et le total des voix. C’est le plus souvent un nom recopié à la place d’un autre.",
    en: "A name written twice falsifies the number of members present, and with it the quorum and the votes. Most often a name was copied in place of another.",
  },
  messages: {
    list: {
      fr: "{name} figure deux fois dans la même liste\u00a0: retirez ce nom ou remplacez-le par celui qui manque.",
      en: "{name} stands twice in the same list: take this name out or put the missing one in its place.",
    },
    lists: {
      fr: "{name} est à la fois parmi les présents et parmi les absents\u00a0: ne gardez qu’une des deux mentions.",
      en: "{name} is both among those present and among the absent: keep one of the two mentions only.",
    },
  },
  check({ act, document, text, report }) {
    const { present, represented, absent, excused } = act.members;
    const away = new Map<number, Person>();
    for (const list of [absent, excused])
      for (const person of list.people) away.set(person.span.start, person);
    const others = (pair: Pair) =>
      isOneWord(pair[1]) && (underOtherCivility(text, ...pair) || ofOtherNotes(...pair));
    const twice = [present, represented, absent]
      .flatMap((list) => twiceIn(list, act, document))
      .filter((pair) => !others(pair) && !(isOneWord(pair[1]) && ofOtherPlaces(text, ...pair)));
    const both = inBothLists(present.people, [...away.values()], act, document).filter(
      (pair) => !others(pair),
    );
    const tell = (message: "list" | "lists", [first, again]: Pair) =>
      report(
        message,
        again.span,
        { name: again.name },
        {
          related: [
            {
              span: first.span,
              message: { fr: "{name}, première mention", en: "{name}, first mention" },
            },
          ],
          // Two members may share a surname or a first name that stands alone.
          ...(isOneWord(again) ? { level: "warning" as const } : {}),
          ...levelOfMany(twice.length + both.length),
        },
      );
    for (const pair of twice) tell("list", pair);
    for (const pair of both) tell("lists", pair);
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Marie DURAND, M. Claude MARTIN, Mme Claude MARTIN",
        "Absents : Jean GRAS",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Monsieur DURAND, Maire, Mesdames ROUX, DURAND et GRAS, Messieurs PETIT et MOREL",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absents excusés : Paul ROUX, Ève BLANC",
        "Procuration : Paul ROUX a donné procuration à Luc PETIT",
      ),
      lines("Conseil municipal de Valbrune", "Présents : Élue-1 NOM-1, Élue-2 NOM-2, Élue-12 NOM-12"),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, ⟦Luc PETIT⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absents : Jean GRAS, ⟦PETIT Luc⟧",
        ),
      },
    ],
  },
});

function twiceIn(list: PeopleList, act: Act, document: DocumentModel): Pair[] {
  if (countDifferent(list.people) === list.people.length) return [];
  const keys = list.people.map((person) => person.key);
  return repeatedAt(keys).flatMap((at) => {
    const again = list.people[at];
    const first = list.people[keys.indexOf(keys[at] ?? "")];
    if (!first || !again || again.key === "" || differentGender(first, again)) return [];
    if (isOneWord(again) && oneSitsIn(act, first, again)) return [];
    // Behind words that were not understood another list may have begun.
    const cut = ({ start }: Span) => start > first.span.end && start < again.span.start;
    if (!list.sure && list.unread.some((piece) => cut(piece) && piece.end - piece.start > 1)) return [];
    return comesOrGoes(act, document, first, again) ? [] : [[first, again] as const];
  });
}

/** « M. DURAND suppléant de M. ROY, …, M. DURAND »: one sits for another, the other in his own right. */
function oneSitsIn({ members }: Act, first: Person, again: Person): boolean {
  const sits = ({ span }: Person) =>
    members.present.substitutes.some(
      ({ person, for: member }) => member !== null && person.span.start === span.start,
    );
  return sits(first) !== sits(again);
}

function inBothLists(
  present: readonly Person[],
  away: readonly Person[],
  act: Act,
  document: DocumentModel,
): Pair[] {
  if (!away.some((person) => hasKey(present, person.key))) return [];
  const first = new Map(present.map((person) => [person.key, person]));
  return away.flatMap((again) => {
    const here = first.get(again.key);
    if (!here || again.key === "" || here.span.start === again.span.start || differentGender(here, again))
      return [];
    return comesOrGoes(act, document, here, again) ? [] : [[here, again] as const];
  });
}

/** How far before a surname the civility that several share is looked for, in characters. */
const CIVILITY_REACH = 400;

/** « Monsieur DURAND, Mesdames ROUX et DURAND »: one is a man, the other a woman, whom the plural before them tells. */
function underOtherCivility(text: string, first: Person, again: Person): boolean {
  const a = first.gender ?? groupGender(text, first.span.start);
  const b = again.gender ?? groupGender(text, again.span.start);
  return a !== null && b !== null && a !== b;
}

/** « MARTIN (Salles) … MARTIN (Brion) »: each is the delegate of another commune. */
function ofOtherNotes(first: Person, again: Person): boolean {
  return first.note !== null && again.note !== null && first.note !== again.note;
}

/** « Salles : M. MARTIN⏎Brion : M. MARTIN », in one list. */
function ofOtherPlaces(text: string, first: Person, again: Person): boolean {
  return PLACE_HEAD.test(text.slice(first.span.end, again.span.start).slice(0, PLACE_REACH));
}

/** How far between two names the head of another place is looked for, in characters. */
const PLACE_REACH = 4_000;
/** « Brion : », « Commune de Brion » at the head of a line. */
const PLACE_HEAD = /\n[ \t•·-]{0,6}(?:(?:Pour )?(?:la )?[Cc]ommunes? d|[^\n:,;]{2,40} ?:)/;

/** The gender that the last civility before the offset tells; null for « Mesdames et Messieurs » and none. */
function groupGender(text: string, at: number): "m" | "f" | null {
  const before = foldText(text.slice(Math.max(0, at - CIVILITY_REACH), at));
  let last = "";
  for (const match of before.matchAll(CIVILITIES)) last = match[0];
  if (last === "" || last.includes(" et ")) return null;
  return /^(?:mesdames|mmes?|madame)/.test(last) ? "f" : "m";
}

const CIVILITIES =
  /\b(?:(?:mesdames|mmes?|messieurs|mm|mrs)\.? et (?:mesdames|mmes?|messieurs|mm|mrs)|mesdames|mmes?|madame|messieurs|monsieur|mm|mrs?|m(?=[. ]))\b/g;
