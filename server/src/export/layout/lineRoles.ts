import type { Act } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { LabelRole, PhraseRole } from "../../styles/roles.ts";
import { LineKind } from "../../syntax/lineKinds.ts";
import { foldedLine, type LabelHit } from "../../syntax/syntax.ts";
import { lineAt } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { Role } from "./blocks.ts";

/** The part that what stands after a label at the head of its line plays. */
const ROLE_OF: Readonly<Partial<Record<LabelRole, Role>>> = {
  number: "number",
  session: "session",
  object: "object",
  register: "council",
  inOffice: "attendance",
  present: "attendance",
  represented: "attendance",
  absent: "attendance",
  excused: "attendance",
  unexcused: "attendance",
  attending: "attendance",
  arrived: "attendance",
  quorum: "attendance",
  voters: "attendance",
  president: "attendance",
  secretary: "attendance",
  convocation: "attendance",
  rapporteur: "rapporteur",
  vu: "visa",
  considering: "considering",
  proposal: "proposal",
  deciding: "deciding",
  article: "article",
  for: "vote",
  against: "vote",
  abstain: "vote",
  notVoting: "vote",
  blank: "vote",
  null: "vote",
  cast: "vote",
  absoluteMajority: "vote",
  unanimous: "vote",
  decision: "decision",
  done: "signature",
  extract: "signature",
  signatures: "signature",
  nomenclature: "reference",
  service: "reference",
  commissions: "reference",
  actId: "reference",
  acknowledgement: "reference",
  executory: "reference",
  sent: "reference",
  received: "reference",
  posted: "reference",
  published: "reference",
  annexes: "annexes",
  certification: "remedies",
  remedies: "remedies",
};

/** Roles that go on over a blank line until another begins. */
const LASTING: ReadonlySet<Role> = new Set<Role>(["signature", "annexes", "remedies"]);
/** A line of this length is prose, and no signature. */
const LONGEST_SIGNATURE = 140;

/** What is known of the lines of a whole text, by 0-based line. */
export interface LineMarks {
  readonly labels: ReadonlyMap<number, readonly LabelHit[]>;
  /** « L'an deux mille … », « … rapporte : »: the role that a turn of phrase gives to its line. */
  readonly spoken: ReadonlyMap<number, Role>;
}

const SPOKEN: Readonly<Partial<Record<PhraseRole, Role>>> = {
  opening: "opening",
  presidedBy: "opening",
  reports: "rapporteur",
};

/** The labels and turns of phrase of a text, by line. */
export function lineMarks({ syntax }: Snapshot): LineMarks {
  const labels = new Map<number, LabelHit[]>();
  for (const label of syntax.labels) {
    const there = labels.get(label.line);
    if (there) there.push(label);
    else labels.set(label.line, [label]);
  }
  const spoken = new Map<number, Role>();
  for (const phrase of syntax.phrases) {
    const role = SPOKEN[phrase.role];
    if (!role) continue;
    const line = foldedLine(syntax, phrase.start);
    if (!spoken.has(line)) spoken.set(line, role);
  }
  return { labels, spoken };
}

/** Facts whose lines play a part although no label opens them: role by 0-based line. */
function pinnedLines(snapshot: Snapshot, act: Act, from: number, to: number): Map<number, Role> {
  const pins = new Map<number, Role>();
  const starts = snapshot.syntax.folded.lineStarts;
  const limit = starts[to] ?? snapshot.text.length;
  const pin = (role: Role, span: Span | null | undefined) => {
    if (!span || span.end < (starts[from] ?? 0) || span.start >= limit) return;
    const last = lineAt(starts, Math.max(span.start, span.end - 1));
    for (let line = lineAt(starts, span.start); line <= last && line < to; line++)
      if (line >= from) pins.set(line, role);
  };
  pin("reference", act.nomenclature?.span);
  for (const id of act.actIds) pin("reference", id);
  pin("decision", act.decision.span);
  const { present, represented, absent, excused } = act.members;
  for (const list of [present, represented, absent, excused]) {
    for (const person of list.people) pin("attendance", person.span);
    if (list.people.length > 0) pin("attendance", list.label);
  }
  pin("council", act.collectivity.name?.span);
  pin("session", act.session.dates.find(({ place }) => place === "title")?.span);
  pin("number", act.numberLabel);
  pin("object", act.object?.span);
  return pins;
}

/** The role of each line of an act, `from` included, `to` excluded (0-based); index 0 is the line `from`. */
export function lineRoles(
  snapshot: Snapshot,
  act: Act | null,
  from: number,
  to: number,
  { labels, spoken }: LineMarks,
): Role[] {
  const { folded, lineKinds } = snapshot.syntax;
  const pins = act ? pinnedLines(snapshot, act, from, to) : new Map<number, Role>();
  const signatory = act?.signatory ? lineAt(folded.lineStarts, act.signatory.span.start) : -1;
  const roles: Role[] = [];
  let role: Role = act ? "council" : "body";
  let begun = false;
  let signing = false;
  for (let line = from; line < to; line++) {
    if (lineKinds[line] === LineKind.blank) {
      if (!LASTING.has(role) && role !== "council") role = "body";
      roles.push(role);
      continue;
    }
    const label = labels.get(line)?.find((each) => each.opensLine);
    let next = label ? ROLE_OF[label.role] : undefined;
    if (label?.role === "done" || label?.role === "extract") signing = true;
    if (label?.role === "signatures" && !signing && !(signatory >= line && signatory - line <= 6))
      next = undefined;
    const pinned = pins.get(line);
    if (pinned === "object" || pinned === "number" || pinned === "session") next = pinned;
    next ??= pinned ?? (act ? spoken.get(line) : undefined);
    if (next === "council" && begun && label?.role !== "register" && role !== "council") next = undefined;
    // Dates of publication above the body belong to the session's own figures.
    if (next === "reference" && !begun && label?.kind === "date") next = "attendance";
    if (next !== undefined) role = next;
    else if (role === "council" && begun) role = "body";
    else if (role === "signature" && lengthOf(snapshot, line) > LONGEST_SIGNATURE) role = "body";
    if (role !== "council") begun = true;
    roles.push(role);
  }
  return roles;
}

function lengthOf(snapshot: Snapshot, line: number): number {
  const { foldedLineStarts, text } = snapshot.syntax.folded;
  const end = foldedLineStarts[line + 1] ?? text.length;
  return end - (foldedLineStarts[line] ?? 0);
}
