import type { Act, PeopleList } from "../model/types.ts";
import { say } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Bilingual, Language } from "../text/language.ts";
import { contains, type Span } from "../text/span.ts";
import { type At, teller } from "./at.ts";
import { figuresOf, mark } from "./shared/figures.ts";

/** Which hints are shown. */
export interface InlayHintOptions {
  /** Number of names behind each list's label. */
  readonly lists: boolean;
  /** Votes, voters and majority behind the vote. */
  readonly votes: boolean;
  /** Quorum behind the members in office. */
  readonly quorum: boolean;
}

/** Every hint shown. */
export const DEFAULT_HINTS: InlayHintOptions = { lists: true, votes: true, quorum: true };

/** Words shown in the text without being in it. */
export interface InlayHint {
  /** Source offset; a space is to be left before. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/**
 * The hints of the range (source offsets), or of the text, in order. A list or a vote that was not wholly understood
 * has none.
 */
export function inlayHints(
  snapshot: Snapshot,
  range: Span | null,
  language: Language,
  options: InlayHintOptions = DEFAULT_HINTS,
): InlayHint[] {
  const tell = teller(language);
  const hints: InlayHint[] = [];
  for (const act of snapshot.acts) {
    if (range && act.index > 0 && (act.range.end < range.start || act.range.start > range.end)) continue;
    hints.push(
      ...(options.lists ? listHints(snapshot.text, act, tell) : []),
      ...(options.quorum ? quorumHints(act, tell) : []),
      ...(options.votes ? voteHints(snapshot, act, tell) : []),
    );
  }
  return hints
    .filter(({ offset }) => !range || (offset >= range.start && offset <= range.end))
    .sort((a, b) => a.offset - b.offset);
}

function listHints(text: string, act: Act, tell: At["tell"]): InlayHint[] {
  const { present, represented, absent, excused } = act.members;
  const proxies = { ...represented, people: represented.proxies.map((proxy) => proxy.from) };
  const lists: readonly (readonly [PeopleList, Bilingual])[] = [
    [present, PRESENT],
    [proxies, PROXIES],
    [absent, ABSENT],
    [excused, EXCUSED],
  ];
  const labelled = new Set<number>();
  return lists.flatMap(([list, words]) => {
    const { label, span, sure } = list;
    if (!label || !span || !sure || !isOwn(act, span)) return [];
    const n = list.people.filter((person) => contains(span, person.span)).length;
    // « Absents excusés » are the absent and the excused in one list: one hint.
    if (n === 0 || labelled.has(label.start)) return [];
    labelled.add(label.start);
    return [
      { offset: behindLabel(text, list, label), label: tell(words, { n }), tooltip: tell(LIST_TIP, { n }) },
    ];
  });
}

/** What stands in a session's header is shown with the first act; an act in between that opens a session has its own. */
function isOwn(act: Act, { start }: Span): boolean {
  return act.index === 0 || (start >= act.range.start && start < act.range.end);
}

/** Behind the label, the figure printed with it, the bracket and the colon that close it. */
function behindLabel(text: string, { stated }: PeopleList, label: Span): number {
  const figure =
    stated && stated.span.start >= label.end && stated.span.start - label.end < 12 ? stated.span.end : 0;
  const from = Math.max(label.end, figure);
  let at = from;
  while (at < from + 4 && " )\u00a0\u202f".includes(text.charAt(at) || "-")) at++;
  return text.charAt(at) === ":" ? at + 1 : from;
}

function quorumHints(act: Act, tell: At["tell"]): InlayHint[] {
  const { members, quorum } = act;
  const { required, counted } = quorum;
  if (
    !members.inOffice ||
    !isOwn(act, members.inOffice.span) ||
    required === null ||
    quorum.regime === "none"
  )
    return [];
  const tooltip = counted === null ? tell(QUORUM_TIP) : tell(QUORUM_COUNTED, { counted });
  return [{ offset: members.inOffice.span.end, label: tell(QUORUM, { required }), tooltip }];
}

function voteHints(snapshot: Snapshot, act: Act, tell: At["tell"]): InlayHint[] {
  const { span } = act.vote;
  const { voters, votes, majority } = figuresOf(snapshot, act);
  if (!span || !votes) return [];
  const pieces = [
    `${tell(VOTES, { n: votes.total })}${mark(votes.holds)}`,
    ...(voters === null ? [] : [tell(VOTERS, { n: voters })]),
    ...(majority === null ? [] : [tell(MAJORITY, { majority })]),
  ];
  return [{ offset: span.end, label: pieces.join(" · "), tooltip: tell(VOTE_TIP) }];
}

const PRESENT = say("{n}\u00a0présent{n#|s}", "{n}\u00a0present");
const PROXIES = say("{n}\u00a0pouvoir{n#|s}", "{n}\u00a0{n#proxy|proxies}");
const ABSENT = say("{n}\u00a0absent{n#|s}", "{n}\u00a0absent");
const EXCUSED = say("{n}\u00a0excusé{n#|s}", "{n}\u00a0excused");
const LIST_TIP = say("{n} nom{n#|s} lu{n#|s} dans cette liste", "{n} {n#name|names} read in this list");
const QUORUM = say("quorum\u00a0: {required}", "quorum: {required}");
const QUORUM_TIP = say(
  "Nombre de membres qu’il faut pour délibérer",
  "Number of members needed for the council to deliberate",
);
const QUORUM_COUNTED = say(
  "Nombre de membres qu’il faut pour délibérer\u00a0; {counted} compté{counted#|s}",
  "Number of members needed for the council to deliberate; {counted} counted",
);
const VOTES = say("{n}\u00a0voix", "{n}\u00a0{n#vote|votes}");
const VOTERS = say("{n}\u00a0votant{n#|s}", "{n}\u00a0{n#voter|voters}");
const MAJORITY = say("majorité\u00a0: {majority}", "majority: {majority}");
const VOTE_TIP = say(
  "Total des voix, nombre de votants (présents et pouvoirs), majorité absolue des suffrages exprimés",
  "Total of the votes, number of voters (present and proxies), absolute majority of the votes cast",
);
