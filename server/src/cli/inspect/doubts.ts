import type { Act, Fact, PeopleList } from "../../model/types.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Row, Teller } from "./row.ts";
import { LABEL, WORD } from "./words.ts";

const LONGEST = 80;

/** What was read with doubt, and the lines of the lists that were not understood. */
export function doubtRows(act: Act, text: string, lineOf: (offset: number) => number, teller: Teller): Row[] {
  const doubted = facts(act).filter(([, fact]) => fact !== null && !fact.sure);
  const unread = lists(act).flatMap((list) => list.unread);
  return [
    ...doubted.flatMap(([label, fact]) => {
      const where = fact === null ? "" : piece(text, fact.span.start, fact.span.end);
      const what = teller.say(WORD.doubt, { what: teller.say(label) });
      return teller.row(LABEL.doubts, [what, where && `« ${where} »`], " ", true);
    }),
    ...unread.flatMap((span) => {
      const said = { n: lineOf(span.start), text: piece(text, span.start, span.end) };
      return teller.row(LABEL.unread, [teller.say(WORD.line, said)], "", true);
    }),
  ];
}

function facts(act: Act): readonly (readonly [Bilingual, Fact<unknown> | null])[] {
  const { session, members, vote, decision } = act;
  return [
    [LABEL.number, act.number],
    [LABEL.object, act.object],
    [LABEL.collectivity, act.collectivity.name],
    [LABEL.session, session.date],
    [LABEL.convocation, session.convocation],
    [LABEL.members, members.inOffice],
    [LABEL.present, members.present.stated],
    [LABEL.represented, members.represented.stated],
    [LABEL.absent, members.absent.stated],
    [LABEL.voters, act.voters.stated],
    [LABEL.vote, vote.for.figure],
    [LABEL.against, vote.against.figure],
    [LABEL.abstain, vote.abstain.figure],
    [LABEL.notVoting, vote.notVoting.figure],
    [LABEL.decision, decision.outcome],
    [LABEL.nomenclature, act.nomenclature?.code ?? null],
  ];
}

function lists({ members }: Act): readonly PeopleList[] {
  return [members.present, members.represented, members.absent, members.excused];
}

function piece(text: string, from: number, to: number): string {
  const words = text
    .slice(from, Math.min(to, from + LONGEST * 2))
    .replace(/\s+/g, " ")
    .trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
