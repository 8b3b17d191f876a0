import type { Act } from "../../model/types.ts";
import { say } from "../../rules/shared/say.ts";
import { createSnapshot, type Snapshot } from "../../snapshot.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import type { Bilingual } from "../../text/language.ts";
import { lineAt, lineEnd } from "../../text/lines.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";

/** What copying the attendance does to one act: edits, nothing (it is there already), or why it cannot be done. */
export type AttendanceChange =
  | { readonly edits: readonly TextEdit[] }
  | { readonly same: true }
  | { readonly problem: Bilingual };

/** So much text between two lists, at most, belongs to the block: a line on the quorum or the voters. */
const LONGEST_GAP = 400;

/**
 * The lines of an act on which its attendance stands: members in office, present, represented, absent, with what is
 * written between them. Figures and lists that other passages part (the opening sentence) are blocks of their own. None
 * when the act has no list, null when a line of the lists says other things too.
 */
export function attendanceBlocks(snapshot: Snapshot, act: Act): readonly Span[] | null {
  const { inOffice, present, represented, absent, excused } = act.members;
  const lists = [present, represented, absent, excused];
  const pieces = [
    inOffice?.span,
    ...lists.flatMap((list) => [list.label, list.stated?.span, ...list.people.map(({ span }) => span)]),
    ...represented.proxies.map(({ span }) => span),
    ...present.substitutes.map(({ person }) => person.span),
  ].flatMap((span) => (span && contains(act.range, span) ? [wholeLines(snapshot, span)] : []));
  if (lists.every((list) => list.span === null)) return [];
  const foreign = foreignPlaces(act);
  const blocks: { start: number; end: number }[] = [];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    if (foreign.some((place) => overlaps(piece, place))) return null;
    const last = blocks.at(-1);
    const gap = last && { start: last.end, end: piece.start };
    const joined =
      gap && gap.end - gap.start <= LONGEST_GAP && !foreign.some((place) => overlaps(gap, place));
    if (last && (joined || piece.start <= last.end)) last.end = Math.max(last.end, piece.end);
    else blocks.push({ ...piece });
  }
  return blocks;
}

/**
 * What makes the attendance of `target` that of `source`, both acts of one session. Nothing else of the act changes:
 * edits that would change what is read of its votes are refused.
 */
export function copyAttendance(source: Snapshot, from: Act, target: Snapshot): AttendanceChange {
  const blocks = attendanceBlocks(source, from);
  const [block] = blocks ?? [];
  if (!blocks || !block) return { problem: NO_BLOCK };
  const [act] = target.acts;
  if (!act || target.acts.length !== 1) return { problem: SEVERAL };
  const eol = target.text.includes("\r\n") ? "\r\n" : "\n";
  const words = blocks.map(({ start, end }) => source.text.slice(start, end).replace(/\r\n|\r|\n/g, eol));
  const there = attendanceBlocks(target, act);
  if (!there || (there.length > 0 && there.length !== blocks.length)) return { problem: SCATTERED };
  const edits =
    there.length > 0
      ? there.map((span, at): TextEdit => ({ span, newText: words[at] ?? "" }))
      : insertion(target, act, words.join(eol + eol), eol);
  if (!edits) return { problem: NO_PLACE };
  const real = edits.filter(({ span, newText }) => target.text.slice(span.start, span.end) !== newText);
  if (real.length === 0) return { same: true };
  const after = createSnapshot(applyEdits(target.text, real), {
    config: target.config,
    styles: target.styles,
  });
  return votesOf(after.acts[0]) === votesOf(act) ? { edits: real } : { problem: TOUCHES_VOTES };
}

/** What stands in the act beside its attendance: none of it may lie inside the block. */
function foreignPlaces(act: Act): Span[] {
  const { number, object, session, vote, decision, actId, rapporteur } = act;
  return [
    number?.span,
    object?.span,
    vote.span,
    decision.span,
    actId,
    rapporteur?.span,
    session.secretary?.span,
    ...session.dates.map((date) => date.span),
  ].flatMap((span) => (span ? [span] : []));
}

function wholeLines({ text, syntax }: Snapshot, span: Span): Span {
  const { lineStarts } = syntax.folded;
  const first = lineAt(lineStarts, span.start);
  // A list may end with the line break of its last line.
  const written = text.slice(span.start, span.end).trimEnd().length;
  const last = lineAt(lineStarts, span.start + Math.max(0, written - 1));
  return { start: lineStarts[first] ?? 0, end: lineEnd(text, lineStarts, last) };
}

/** Where an act without lists gets them: after the opening sentence, else after the line that says the session. */
function insertion({ text, syntax }: Snapshot, act: Act, words: string, eol: string): TextEdit[] | null {
  const place = ["opening", "convocation", "session"]
    .map((id) => act.parts.find((part) => part.id === id)?.span)
    .find((span) => span && contains(act.range, span));
  if (!place) return null;
  const { lineStarts } = syntax.folded;
  const at = lineEnd(text, lineStarts, lineAt(lineStarts, Math.max(place.start, place.end - 1)));
  return [{ span: { start: at, end: at }, newText: `${eol}${eol}${words}` }];
}

/** All that an act says of its vote, but not where it says it. */
function votesOf(act: Act | undefined): string {
  if (!act) return "";
  const { vote, decision } = act;
  const camp = ({ figure, people }: Act["vote"]["for"]) => [
    figure?.value ?? null,
    people.map(({ name }) => name),
  ];
  return JSON.stringify([
    act.number?.value,
    act.object?.value,
    [vote.for, vote.against, vote.abstain, vote.notVoting].map(camp),
    vote.ballots.map((ballot) => [
      ballot.round,
      ballot.cast?.value,
      ballot.results.map(({ votes }) => votes.value),
    ]),
    decision.outcome?.value,
    decision.majority?.value,
  ]);
}

const NO_BLOCK = say(
  "Cet acte n’a pas de liste des présences d’un seul tenant\u00a0: écrivez-y d’abord les présents, les pouvoirs et les absents.",
  "This act has no attendance list in one piece: write those present, the proxies and those absent in it first.",
);
const SEVERAL = say("le texte contient plusieurs actes", "the text holds several acts");
const SCATTERED = say(
  "ses listes sont séparées par d’autres passages",
  "its lists stand apart, with other passages between them",
);
const NO_PLACE = say("on n’y voit pas où placer les listes", "nothing shows where the lists belong");
const TOUCHES_VOTES = say(
  "la copie y changerait la lecture du vote",
  "the copy would change what is read of the vote",
);
