import type { Span } from "../text/span.ts";
import type { Act, Ballot, Camp, Fact, PeopleList, Person } from "./types.ts";

/** A place as the reader of the JSON counts it. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** Turns a source offset into a place. */
export type PlaceOf = (offset: number) => JsonPlace;

/**
 * The facts of an act in the shape and the order of keys of the contract (`delib inspect --format json`). What the
 * text does not say is null; lists that it does not have are empty.
 */
export function factsOf(act: Act, placeOf: PlaceOf) {
  const { actId, collectivity, decision, nomenclature, quorum } = act;
  return {
    number: value(act.number),
    object: value(act.object),
    range: rangeOf(act.range, placeOf),
    collectivity: {
      name: value(collectivity.name),
      kind: value(collectivity.kind),
      siren: collectivity.siren,
      department: collectivity.department,
    },
    style: act.style,
    stage: act.stage,
    session: sessionOf(act),
    rapporteur: name(act.rapporteur),
    members: membersOf(act),
    quorum: {
      required: quorum.required,
      counted: quorum.counted,
      reached: quorum.reached,
      stated: value(quorum.stated),
      regime: quorum.regime,
    },
    voters: { stated: value(act.voters.stated), computed: act.voters.computed },
    vote: voteOf(act),
    decision: { outcome: value(decision.outcome), majority: value(decision.majority) },
    nomenclature: nomenclature && { code: nomenclature.code.value, label: value(nomenclature.label) },
    actId: actId && {
      text: actId.text,
      department: actId.parts.department?.text ?? null,
      siren: actId.parts.siren?.text ?? null,
      date: actId.date,
      number: actId.parts.number?.text ?? null,
      nature: actId.parts.nature?.text ?? null,
    },
    signed: value(act.signed),
    signatory: name(act.signatory),
    sent: value(act.sent),
    received: value(act.received),
    published: value(act.published),
    annexes: act.annexes.map((annex) => annex.value),
    citations: act.citations.map((citation) => citation.canonical),
  };
}

function sessionOf({ session }: Act) {
  return {
    date: value(session.date),
    time: value(session.time),
    kind: value(session.kind),
    place: value(session.place),
    remote: value(session.remote),
    president: name(session.president),
    secretary: name(session.secretary),
    convocation: value(session.convocation),
  };
}

function membersOf({ members }: Act) {
  const { present, represented, absent, excused } = members;
  return {
    inOffice: value(members.inOffice),
    present: {
      stated: value(present.stated),
      presidentListed: members.presidentListed,
      names: names(present.people),
      substitutes: present.substitutes.map((each) => ({ name: each.person.name, for: name(each.for) })),
    },
    represented: {
      stated: value(represented.stated),
      proxies: represented.proxies.map((proxy) => ({ from: proxy.from.name, to: name(proxy.to) })),
    },
    absent: listOf(absent),
    excused: listOf(excused),
  };
}

function listOf(list: PeopleList) {
  return { stated: value(list.stated), names: names(list.people) };
}

function voteOf({ vote, movements }: Act) {
  // Who takes no part by a sentence of his own: « M. X quitte la salle et ne prend pas part au vote. »
  const said = movements.filter((each) => each.kind === "no-part-in-vote").map((each) => each.person);
  const { notVoting } = vote;
  const away = notVoting.people.length > 0 || notVoting.figure ? notVoting.people : said;
  return {
    mode: value(vote.mode),
    for: figure(vote.for),
    against: figure(vote.against),
    abstain: figure(vote.abstain),
    notVoting: figure(vote.notVoting),
    names: {
      against: names(vote.against.people),
      abstain: names(vote.abstain.people),
      notVoting: names(away),
    },
    ballots: vote.ballots.map(ballotOf),
  };
}

function ballotOf(ballot: Ballot) {
  return {
    round: ballot.round,
    voters: value(ballot.voters),
    blank: value(ballot.blank),
    null: value(ballot.null),
    cast: value(ballot.cast),
    absoluteMajority: value(ballot.absoluteMajority),
    results: ballot.results.map((result) => ({ name: result.person.name, votes: result.votes.value })),
  };
}

function value<T>(fact: Fact<T> | null): T | null {
  return fact === null ? null : fact.value;
}

function figure(camp: Camp): number | null {
  return value(camp.figure);
}

function name(person: Person | null): string | null {
  return person === null ? null : person.name;
}

function names(people: readonly Person[]): string[] {
  return people.map((person) => person.name);
}

function rangeOf(range: Span, placeOf: PlaceOf) {
  return { start: placeOf(range.start), end: placeOf(range.end) };
}
