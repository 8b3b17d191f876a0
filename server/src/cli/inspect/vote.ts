import type { Act, Ballot, Camp } from "../../model/types.ts";
import type { Bilingual } from "../../text/language.ts";
import { fillBoth } from "../../text/template.ts";
import { namesOf, type Row, type Teller } from "./row.ts";
import { BY_MAJORITY, LABEL, WORD } from "./words.ts";

/** The figures of the vote, who is named in it, the rounds of an election, the decision. */
export function voteRows({ vote, decision }: Act, teller: Teller): Row[] {
  return [
    ...teller.row(LABEL.vote, [
      vote.mode?.value ?? null,
      teller.figure(WORD.for, vote.for.figure),
      teller.figure(WORD.against, vote.against.figure),
      teller.figure(WORD.abstain, vote.abstain.figure),
      teller.figure(WORD.notVoting, vote.notVoting.figure),
    ]),
    ...named(LABEL.against, vote.against, teller),
    ...named(LABEL.abstain, vote.abstain, teller),
    ...named(LABEL.notVoting, vote.notVoting, teller),
    ...vote.ballots.flatMap((ballot) => ballotRow(ballot, teller)),
    ...teller.row(
      LABEL.decision,
      [
        teller.word(decision.outcome?.value),
        decision.majority &&
          (decision.majority.value === "majority" ? teller.say(BY_MAJORITY) : teller.word("unanimity")),
      ],
      " ",
    ),
  ];
}

function named(label: Bilingual, camp: Camp, teller: Teller): Row[] {
  return teller.row(label, [namesOf(camp.people)]);
}

function ballotRow(ballot: Ballot, teller: Teller): Row[] {
  const results = ballot.results.map(({ person, votes }) =>
    teller.say(WORD.result, { name: person.name, n: votes.value }),
  );
  const label = fillBoth(LABEL.ballot, { n: ballot.round });
  return teller.row(label, [
    teller.figure(WORD.voters, ballot.voters),
    teller.figure(WORD.blank, ballot.blank),
    teller.figure(WORD.null, ballot.null),
    teller.figure(WORD.cast, ballot.cast),
    teller.figure(WORD.absoluteMajority, ballot.absoluteMajority),
    ...results,
  ]);
}
