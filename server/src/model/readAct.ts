import { readCount } from "../french/numbers.ts";
import type { ActIdReading } from "../law/actId.ts";
import { toFolded } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { doubtedWhileTyped } from "./attendance/beingTyped.ts";
import { listsAtItem } from "./attendance/itemNotes.ts";
import { skipFiller } from "./attendance/listCount.ts";
import { readMembers } from "./attendance/members.ts";
import { readVotersStated } from "./attendance/statedFigures.ts";
import { readCitations } from "./citations.ts";
import { type ConfiguredCollectivity, lawContext, readCollectivity } from "./collectivity/collectivity.ts";
import { readDates } from "./dates.ts";
import { readAnnexes, readEnding } from "./ending.ts";
import { readFields } from "./fields.ts";
import { numberBehind, readNumber } from "./heading/number.ts";
import { readObject, titleObject } from "./heading/object.ts";
import { type MinutesFacts, votersFor } from "./minutesFacts.ts";
import { type Coming, listsAfter } from "./movements/comings.ts";
import { readMovements } from "./movements/movements.ts";
import { headListed, headSigning } from "./officers/headListed.ts";
import { readRapporteur } from "./officers/rapporteur.ts";
import { readParts } from "./parts.ts";
import { misreadMember } from "./people/identity.ts";
import { readNomenclature } from "./references.ts";
import { firstIndex, isBareFigure, type Range, type Scope } from "./scope.ts";
import { readOpeningSentence } from "./session/opening.ts";
import { readSession } from "./session/session.ts";
import type { StyleChoice } from "./styleOf.ts";
import { presidentListed, quorumOf, tallyOf } from "./tally.ts";
import type { Act, Fact, Members, Person, PresentList, Session } from "./types.ts";
import { readDecision } from "./votes/decision.ts";
import { readUnanimousFigure } from "./votes/unanimousFigure.ts";
import { readVote } from "./votes/vote.ts";

/** What an item of minutes takes from the document it stands in. */
export interface SharedParts {
  readonly title: Range;
  readonly facts: MinutesFacts;
  readonly listed: boolean;
}

/** The facts of one act; null when the text has nothing of an act. `comings`: those of the whole text, in its order. */
export function readAct(
  scope: Scope,
  choice: StyleChoice,
  configured: ConfiguredCollectivity | null,
  index: number,
  comings: readonly Coming[],
  shared: SharedParts | null = null,
): Act | null {
  const labelled = readNumber(scope);
  const opening = readOpeningSentence(scope);
  const vote = readVote(scope);
  const decision = readDecision(scope, vote);
  const read = readMembers(scope);
  const opened = decision.outcome || vote.span ? read : doubtedWhileTyped(scope, read);
  const [firstComing, lastComing] = comingsBefore(scope, comings, opened, decision.span ?? vote.span);
  const ownLists = listsAfter(opened, comings, firstComing, lastComing);
  const ending = readEnding(scope, shared?.facts.ending ?? null, index === 0);
  const { actIds, signed, signatory, sent, received, published } = ending;
  const session = asListed(
    withShared(readSession(scope, opening), shared?.facts ?? null),
    ownLists.present.people,
    scope,
    signatory,
  );
  const there = listsAtItem(
    scope,
    ownLists,
    [session.president, session.secretary].filter((each) => each !== null),
  );
  const lists = {
    ...there,
    present: asCounted(scope, there.present),
    inOffice: shared
      ? (plausible(ownLists.inOffice, ownLists) ?? plausible(shared.facts.inOffice, ownLists))
      : ownLists.inOffice,
  };
  const members: Members = { ...lists, presidentListed: presidentListed(lists, session.president) };
  const listsEnd = attendanceEnd(scope, members);
  const titled = shared?.title ? titleObject(scope, shared.title) : readObject(scope, listsEnd);
  const tail = labelled || !titled ? null : numberBehind(scope, titled);
  const numbered = labelled ?? tail;
  const object = tail?.object ?? titled;
  const actId = actIds.find((each) => each.parts.nature?.text.toUpperCase() === "DE") ?? actIds[0] ?? null;
  const nomenclature = readNomenclature(scope);
  const isAct =
    numbered ||
    session.date ||
    members.present.label ||
    members.inOffice ||
    vote.span ||
    actId ||
    (object && decision.outcome);
  if (!isAct) return null;

  const collectivity = readCollectivity(scope, choice, configured, actId);
  const law = lawContext(
    scope,
    collectivity,
    choice,
    {
      date: session.date?.sure ? session.date.value : null,
      inOffice: members.inOffice?.value ?? null,
      secondConvocation: session.secondConvocation !== null,
      object: object?.value ?? null,
    },
    configured,
  );
  const tally = tallyOf(members, members.presidentListed);
  const rapporteur = readRapporteur(scope);
  const core = {
    numberLabel: numbered?.label ?? null,
    object,
    session,
    members,
    rapporteur,
    vote,
    decision,
    nomenclature,
    actId,
    signed,
    signatory,
    published,
  };
  // The header's dates are shown once, with the first act that shares it.
  const ranges = index === 0 ? scope.ranges : [scope.own];
  // All fields are named here, none is spread and none is an accessor: an object of so many fields is made ten times
  // faster so, and the engine keeps an accessor, with all that it sees, long after its object.
  return {
    index,
    range: scope.span(scope.own.from, scope.own.to),
    number: numbered?.number ?? null,
    numberLabel: core.numberLabel,
    object,
    collectivity,
    law,
    style: choice.style.id,
    stage: stageOf(
      // What stands among the items of minutes was decided, whatever its words.
      decision.outcome !== null || vote.span !== null || vote.ballots.length > 0 || shared?.listed === false,
      actId,
      received !== null || published !== null,
    ),
    session,
    rapporteur,
    members,
    movements: readMovements(scope, () => holdersOf(session, members)),
    tally,
    quorum: quorumOf(scope, law, tally),
    voters: {
      stated:
        statedNow(scope, readVotersStated(scope), there !== opened) ??
        readUnanimousFigure(scope)?.voters ??
        (shared ? votersFor(shared.facts, scope.own.from, scope.own.to) : null),
      computed: tally.voters,
    },
    vote,
    decision,
    nomenclature,
    actId,
    actIds,
    signed,
    signatory,
    sent,
    received,
    published,
    annexes: readAnnexes(scope),
    citations: readCitations(scope),
    parts: readParts(scope, core, opening),
    fields: readFields(scope, ranges),
    dates: readDates(scope, ranges, {
      session: session.dates,
      convocation: session.convocation,
      ...ending,
    }),
  };
}

/** The session of an item of minutes with what the minutes say of it elsewhere. */
function withShared(session: Session, facts: MinutesFacts | null): Session {
  if (!facts) return session;
  return {
    ...session,
    secretary: session.secretary ?? facts.secretary,
    convocation: facts.convocation ?? session.convocation,
  };
}

/** The printed voters; null where the session's header prints them and somebody has come or left since. */
function statedNow(scope: Scope, stated: Fact<number> | null, moved: boolean): Fact<number> | null {
  return stated && moved && stated.span.start < scope.span(scope.own.from, scope.own.to).start
    ? null
    : stated;
}

/**
 * The members present as the session's header and who came since make them, where the act prints how many they are now
 * (« Présents : 10 »): read with doubt where it is another number.
 */
function asCounted({ header, ownLabels, text }: Scope, present: PresentList): PresentList {
  if (!header || present.people.length === 0) return present;
  const figures = ownLabels.filter(({ role }) => role === "present");
  const differs = figures.some((label) => {
    const said = isBareFigure(text, label) ? readCount(text, skipFiller(text, label.value)) : null;
    // Who presides may be counted, and stand in no list.
    return said && said.value !== present.people.length && said.value !== present.people.length + 1;
  });
  return differs ? { ...present, sure: false } : present;
}

/** Those present whose function the act prints, and who presides. */
function holdersOf({ president }: Session, { present }: Members): readonly Person[] {
  const all = president ? [president, ...present.people] : present.people;
  return all.filter((each) => each.office !== null && each.key !== "");
}

/** Who came and who left before the item was decided: a range of indices in `comings`, its end excluded. */
function comingsBefore(
  scope: Scope,
  comings: readonly Coming[],
  { present }: Pick<Members, "present">,
  decided: Span | null,
): readonly [from: number, to: number] {
  const { header } = scope;
  if (!header || comings.length === 0) return NO_COMINGS;
  // An act with a list of its own says who is there when it is voted.
  if (present.label && present.label.start >= scope.span(scope.own.from, scope.own.to).start)
    return NO_COMINGS;
  const to = decided ? toFolded(scope.syntax.folded, decided.start) : scope.own.to;
  return [firstIndex(comings, (each) => each.at >= header.to), firstIndex(comings, (each) => each.at >= to)];
}

const NO_COMINGS = [0, 0] as const;

/** The members in office as another page prints them; a figure below the number of those present is misread. */
function plausible(inOffice: Fact<number> | null, lists: Pick<Members, "present">): Fact<number> | null {
  return inOffice && inOffice.value >= lists.present.people.length && inOffice.value > 1 ? inOffice : null;
}

/** The president under the name of the list, where a scanner misread one of the two. */
function asListed(
  session: Session,
  present: readonly Person[],
  scope: Scope,
  signatory: Person | null,
): Session {
  if (!session.president)
    return { ...session, president: headListed(scope, present) ?? headSigning(scope, signatory, present) };
  const listed = session.president ? misreadMember(present, session.president) : null;
  return listed && session.president
    ? { ...session, president: { ...listed, span: session.president.span, office: session.president.office } }
    : session;
}

/** Draft: nothing decided yet. Final: transmitted or published. Else voted. */
function stageOf(decided: boolean, actId: ActIdReading | null, received: boolean): Act["stage"] {
  if (actId || received) return "final";
  return decided ? "voted" : "draft";
}

/** Folded offset where the attendance block ends; 0 without one. */
function attendanceEnd(scope: Scope, members: Members): number {
  let end = 0;
  for (const list of [members.present, members.represented, members.absent, members.excused])
    if (list.span && list.span.end > end) end = list.span.end;
  return end === 0 ? 0 : toFolded(scope.syntax.folded, end);
}
