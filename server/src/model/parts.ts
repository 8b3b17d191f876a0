import type { LabelRole, PhraseRole } from "../styles/roles.ts";
import type { Span } from "../text/span.ts";
import { isFromList } from "./officers/headListed.ts";
import type { Scope } from "./scope.ts";
import type { Opening } from "./session/opening.ts";
import type { Act, Part } from "./types.ts";

/** Parts that a label alone shows. */
const LABELLED: readonly (readonly [string, LabelRole])[] = [
  ["register", "register"],
  ["proposal", "proposal"],
  ["extract", "extract"],
  ["executory", "executory"],
  ["annexes", "annexes"],
  ["vu", "vu"],
  ["considering", "considering"],
  ["deciding", "deciding"],
  ["service", "service"],
  ["agenda", "agenda"],
];

/** Parts that are there, though their value is not: « Rapporteur : [nom] » is to be filled in, not missing. */
const BEGUN: readonly (readonly [string, LabelRole, PhraseRole | null])[] = [
  ["inOffice", "inOffice", null],
  ["president", "president", "presidedBy"],
  ["secretary", "secretary", "secretaryNamed"],
  ["rapporteur", "rapporteur", "reports"],
  ["nomenclature", "nomenclature", null],
];

/** The facts of an act from which its parts are told. */
export type PartSource = Pick<
  Act,
  | "numberLabel"
  | "object"
  | "session"
  | "members"
  | "rapporteur"
  | "vote"
  | "decision"
  | "nomenclature"
  | "actId"
  | "signed"
  | "signatory"
  | "published"
>;

/** The parts of the act that are there, in the order of the text; ids are those of the style files. */
export function readParts(scope: Scope, act: PartSource, opening: Opening | null): Part[] {
  const parts: Part[] = [];
  const add = (id: string, span: Span | null | undefined) => {
    if (span) parts.push({ id, span });
  };
  add("number", act.numberLabel);
  add("session", act.session.dates[0]?.span);
  add("opening", opening && scope.span(opening.from, opening.to));
  add("inOffice", act.members.inOffice?.span);
  add("present", act.members.present.span);
  add("represented", act.members.represented.span);
  add("absent", act.members.absent.span ?? act.members.excused.span);
  add("attendance", act.members.present.span ?? act.members.represented.span ?? act.members.absent.span);
  add("object", act.object?.span);
  add("rapporteur", act.rapporteur?.span);
  add(
    "decision",
    act.decision.outcome?.span ?? act.decision.majority?.span ?? act.vote.span ?? act.vote.ballots[0]?.span,
  );
  add("figures", act.vote.span);
  add("signed", act.signed?.span);
  add("signatory", act.signatory?.span);
  add("published", act.published?.span);
  add("actId", act.actId);
  add("nomenclature", act.nomenclature?.span);
  const { president } = act.session;
  if (president && !isFromList(president, act.members.present.people)) add("president", president.span);
  add("secretary", act.session.secretary?.span);
  for (const [id, role] of LABELLED) {
    const label = scope.labels(role)[0];
    if (label) add(id, scope.span(label.start, label.end));
  }
  const known = new Set(parts.map((part) => part.id));
  for (const [id, role, phrase] of BEGUN) {
    const hit = scope.labels(role)[0] ?? (phrase && scope.phrases(phrase)[0]);
    if (hit && !known.has(id)) add(id, scope.span(hit.start, hit.end));
  }
  const remedies = scope.labels("remedies")[0] ?? scope.labels("certification")[0];
  if (remedies) add("remedies", scope.span(remedies.start, remedies.end));
  return parts
    .map(({ id, span }) => ({ id, span: { start: span.start, end: span.end } }))
    .sort((a, b) => a.span.start - b.span.start);
}
