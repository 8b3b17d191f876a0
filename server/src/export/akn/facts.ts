import type { Act, Person } from "../../model/types.ts";
import { element } from "../xml/escape.ts";
import type { References } from "./references.ts";

/** The namespace of Délib's own facts, which Akoma Ntoso has no elements for. */
const FACTS_NAMESPACE = "urn:delib:facts:1";

/**
 * Attendance, proxies, votes by name, ballots and references of the transmission, as read in the act; persons are those
 * of the document's references.
 */
export function factsXml(act: Act, references: References): string {
  const { members, session, vote, actId } = act;
  const person = (name: string, who: Person | null, more: Readonly<Record<string, string | null>> = {}) =>
    who === null
      ? ""
      : element(`delib:${name}`, { refersTo: refOf(references.personId(who)), name: who.name, ...more });
  const all = (name: string, people: readonly Person[]) => people.map((who) => person(name, who)).join("");
  const attendance =
    all("present", members.present.people) +
    members.present.substitutes
      .map((each) => person("substitute", each.person, { for: refOf(references.personId(each.for)) }))
      .join("") +
    members.represented.proxies
      .map(({ from, to }) =>
        person("represented", from, { by: refOf(references.personId(to)), byName: to?.name ?? null }),
      )
      .join("") +
    all("absent", members.absent.people) +
    all("excused", members.excused.people);
  const ballots = vote.ballots.map((ballot) =>
    element(
      "delib:ballot",
      {
        round: String(ballot.round),
        voters: figure(ballot.voters),
        blank: figure(ballot.blank),
        null: figure(ballot.null),
        cast: figure(ballot.cast),
        absoluteMajority: figure(ballot.absoluteMajority),
      },
      ballot.results
        .map(({ person: who, votes }) => person("result", who, { votes: String(votes.value) }))
        .join(""),
    ),
  );
  const parts = [
    element(
      "delib:session",
      {
        date: session.date?.value ?? null,
        time: session.time?.value ?? null,
        kind: session.kind?.value ?? null,
        place: session.place?.value.replace(/\s+/g, " ") ?? null,
      },
      person("president", session.president) +
        person("secretary", session.secretary) +
        person("rapporteur", act.rapporteur),
    ),
    element(
      "delib:attendance",
      {
        inOffice: figure(members.inOffice),
        voters: act.voters.computed === null ? null : String(act.voters.computed),
      },
      attendance,
    ),
    element(
      "delib:vote",
      {
        mode: vote.mode?.value ?? null,
        for: figure(vote.for.figure),
        against: figure(vote.against.figure),
        abstain: figure(vote.abstain.figure),
        notVoting: figure(vote.notVoting.figure),
        outcome: act.decision.outcome?.value ?? null,
        majority: act.decision.majority?.value ?? null,
      },
      all("voterAgainst", vote.against.people) +
        all("voterAbstaining", vote.abstain.people) +
        all("notVoting", vote.notVoting.people) +
        ballots.join(""),
    ),
    actId ? element("delib:actId", { value: actId.text }) : "",
    ...act.annexes.map(({ value }) => element("delib:annex", { title: value.replace(/\s+/g, " ") })),
  ];
  return element("delib:facts", { "xmlns:delib": FACTS_NAMESPACE }, parts.join(""));
}

function refOf(id: string | null): string | null {
  return id === null ? null : `#${id}`;
}

function figure(fact: { readonly value: number } | null): string | null {
  return fact === null ? null : String(fact.value);
}
