import type { Act, VotingProxy as GivenProxy, PeopleList } from "../../model/types.ts";
import type { Bilingual } from "../../text/language.ts";
import { namesOf, type Row, type Teller } from "./row.ts";
import { LABEL, WORD } from "./words.ts";

/** Who is there, who is represented by whom, who is missing, and whether that is enough. */
export function attendanceRows(act: Act, teller: Teller): Row[] {
  const { members, tally } = act;
  const { present, represented, absent, excused } = members;
  const substitutes = present.substitutes.map((each) =>
    each.for
      ? teller.say(WORD.substituteFor, { name: each.person.name, member: each.for.name })
      : each.person.name,
  );
  return [
    ...teller.row(LABEL.members, [
      teller.figure(WORD.inOffice, members.inOffice),
      teller.figure(WORD.present, tally.present),
      teller.figure(WORD.represented, tally.represented),
      teller.figure(WORD.absent, tally.absent),
    ]),
    ...list(LABEL.present, present, namesOf(present.people), teller),
    ...teller.row(LABEL.substitutes, substitutes),
    ...list(LABEL.represented, represented, represented.proxies.map(proxy).join(", "), teller),
    ...list(LABEL.absent, absent, namesOf(absent.people), teller),
    ...list(LABEL.excused, excused, namesOf(excused.people), teller),
    ...quorumRow(act, teller),
    ...teller.row(LABEL.voters, [
      teller.figure(WORD.computed, act.voters.computed),
      teller.figure(WORD.stated, act.voters.stated),
    ]),
  ];
}

function proxy({ from, to }: GivenProxy): string {
  return to ? `${from.name} → ${to.name}` : from.name;
}

/** A list with its figures: how many names, what the text states, then the names. */
function list(label: Bilingual, people: PeopleList, names: string, teller: Teller): Row[] {
  const counted = people.people.length > 0 ? teller.say(WORD.named, { n: people.people.length }) : null;
  const figures = [counted, teller.figure(WORD.stated, people.stated)]
    .filter((each) => each !== null)
    .join(", ");
  return teller.row(label, [figures, names], " — ", !people.sure);
}

function quorumRow({ quorum, members }: Act, teller: Teller): Row[] {
  const { required, counted, reached } = quorum;
  const apart = members.presidentListed === false ? teller.say(WORD.presidentApart) : null;
  const stated = teller.figure(WORD.stated, quorum.stated);
  if (required === null)
    return teller.row(LABEL.quorum, [
      quorum.regime === null ? null : teller.word(quorum.regime),
      stated,
      apart,
    ]);
  const figures =
    counted === null
      ? teller.say(WORD.required, { required })
      : teller.say(WORD.counted, { n: counted, required });
  const verdict = reached === null ? null : teller.say(reached ? WORD.reached : WORD.notReached);
  return teller.row(
    LABEL.quorum,
    [figures, teller.word(quorum.regime), verdict, stated, apart],
    ", ",
    reached === false,
  );
}
