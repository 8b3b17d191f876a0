import { CAMPS, campSize } from "../../model/arithmetic.ts";
import type { Act, PeopleList, Person } from "../../model/types.ts";
import { quoted } from "../../rules/shared/say.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { Bilingual } from "../../text/language.ts";
import { hull, type Span } from "../../text/span.ts";
import type { At } from "../at.ts";
import { type OutlineNode, outlineNode } from "./outlineNode.ts";
import { CAMP_SIZES, SECTION_TITLES, WORDS } from "./outlineWords.ts";
import { groupsOf, type Section } from "./sections.ts";

/** Longest text shown beside a name. */
const LONGEST_DETAIL = 80;

/** The entries of one act: those in its range, and apart those of the session's header that stands before it. */
export function outlineOfAct(
  snapshot: Snapshot,
  act: Act,
  sections: readonly Section[],
  tell: At["tell"],
): readonly OutlineNode[] {
  const nodes = [
    ...sessionNodes(snapshot, act, tell),
    ...attendanceNodes(act, tell),
    ...bodyNodes(act, tell),
    ...sectionNodes(snapshot, sections, tell),
    ...voteNodes(act, tell),
    ...endNodes(snapshot, act, tell),
  ];
  return nodes.sort((a, b) => a.span.start - b.span.start);
}

function sessionNodes({ text }: Snapshot, { session }: Act, tell: At["tell"]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const { date, secretary } = session;
  if (date) {
    const detail = quoted(text.slice(date.span.start, date.span.end), LONGEST_DETAIL);
    nodes.push(outlineNode(tell(WORDS.session), "session", date.span, { detail }));
  }
  if (secretary) nodes.push(officer(WORDS.secretary, secretary, tell));
  return nodes;
}

function attendanceNodes({ members, index, range }: Act, tell: At["tell"]): OutlineNode[] {
  const lists: OutlineNode[] = [];
  if (members.inOffice)
    lists.push(
      outlineNode(tell(WORDS.inOffice), "figure", members.inOffice.span, {
        detail: String(members.inOffice.value),
      }),
    );
  for (const role of ["present", "represented", "absent", "excused"] as const) {
    const list = members[role];
    // The lists of a shared header are the first act's: built for each act they would cost acts × members.
    if (index > 0 && (list.span?.start ?? 0) < range.start) continue;
    const node = listNode(list, WORDS[role], tell);
    if (node && !lists.some((each) => each.span.start === node.span.start)) lists.push(node);
  }
  const whole = hull(lists.map((node) => node.span));
  return whole
    ? [
        outlineNode(tell(WORDS.attendance), "group", whole, {
          children: lists,
          selection: lists[0]?.selection ?? whole,
        }),
      ]
    : [];
}

function listNode(list: PeopleList, title: Bilingual, tell: At["tell"]): OutlineNode | null {
  if (!list.span) return null;
  const count = list.people.length || list.stated?.value;
  return outlineNode(tell(title), "list", list.span, {
    detail: count === undefined ? "" : String(count),
    ...(list.label ? { selection: list.label } : {}),
    children: list.people
      .filter(
        (person) => person.span.start >= (list.span?.start ?? 0) && person.span.end <= (list.span?.end ?? 0),
      )
      .map((person) => outlineNode(person.name, "person", person.span, { detail: person.office ?? "" })),
  });
}

function bodyNodes({ object, rapporteur }: Act, tell: At["tell"]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  if (object)
    nodes.push(
      outlineNode(tell(WORDS.object), "text", object.span, { detail: quoted(object.value, LONGEST_DETAIL) }),
    );
  if (rapporteur) nodes.push(officer(WORDS.rapporteur, rapporteur, tell));
  return nodes;
}

function officer(title: Bilingual, person: Person, tell: At["tell"]): OutlineNode {
  return outlineNode(tell(title), "person", person.span, { detail: person.name });
}

function sectionNodes({ text }: Snapshot, sections: readonly Section[], tell: At["tell"]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (const group of groupsOf(sections)) {
    const [first] = group;
    const span = hull(group.map((section) => section.span));
    const title = first && SECTION_TITLES[first.role];
    if (!first || !span || !title) continue;
    const items = group.map((section) => {
      const words = text.slice(section.label.start, section.span.end).slice(0, 400);
      return outlineNode(quoted(words.replace(/\*/g, "")), "section", section.span, {
        selection: section.label,
      });
    });
    nodes.push(
      outlineNode(tell(title), "section", span, {
        selection: first.label,
        detail: group.length > 1 ? String(group.length) : "",
        children: group.length > 1 ? items : [],
      }),
    );
  }
  return nodes;
}

function voteNodes({ vote }: Act, tell: At["tell"]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  if (vote.span) {
    const camps = CAMPS.flatMap((camp) => {
      const { span } = vote[camp];
      const size = campSize(vote[camp]);
      return span && size !== null
        ? [outlineNode(tell(WORDS[camp]), "figure", span, { detail: String(size) })]
        : [];
    });
    const detail = CAMPS.flatMap((camp) => {
      const n = campSize(vote[camp]);
      return n === null ? [] : [tell(CAMP_SIZES[camp], { n })];
    }).join(", ");
    nodes.push(outlineNode(tell(WORDS.vote), "vote", vote.span, { detail, children: camps }));
  }
  for (const ballot of vote.ballots)
    nodes.push(
      outlineNode(tell(WORDS.ballot, { round: ballot.round }), "vote", ballot.span, {
        children: ballot.results.map(({ person, votes }) =>
          outlineNode(person.name, "person", person.span, { detail: String(votes.value) }),
        ),
      }),
    );
  return nodes;
}

function endNodes({ text }: Snapshot, act: Act, tell: At["tell"]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const add = (title: Bilingual, kind: OutlineNode["kind"], span: Span | null | undefined) => {
    if (span) {
      const detail = quoted(text.slice(span.start, span.end), LONGEST_DETAIL);
      nodes.push(outlineNode(tell(title), kind, { start: span.start, end: span.end }, { detail }));
    }
  };
  add(WORDS.decision, "vote", act.decision.span ?? act.decision.outcome?.span);
  add(WORDS.nomenclature, "reference", act.nomenclature?.span);
  add(WORDS.actId, "reference", act.actId);
  add(WORDS.signed, "date", act.signed?.span);
  add(WORDS.published, "date", act.published?.span);
  return nodes;
}
