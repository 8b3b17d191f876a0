import { CAMPS, type CampName, campSize } from "../../model/arithmetic.ts";
import type { Act } from "../../model/types.ts";
import { boilerplateValues } from "../../rules/shared/boilerplate.ts";
import { lineAround } from "../../rules/shared/matches.ts";
import { say } from "../../rules/shared/say.ts";
import type { TextEdit } from "../../text/edit.ts";
import { overlaps, type Span, touches } from "../../text/span.ts";
import { styleAt } from "../boilerplates.ts";
import type { Action, ActionContext } from "../codeActions.ts";
import { eolOf } from "../eol.ts";
import { plainOf } from "../snippet.ts";

type Figures = Readonly<Record<CampName, number>>;

/** Writes the figures of the vote from the lists: who is there or represented and does not vote otherwise votes for. */
export function voteBlockActions(context: ActionContext): Action[] {
  const { act, snapshot, range, tell } = context;
  if (!act || !isAtVote(act, snapshot.text, range)) return [];
  const figures = figuresOf(act);
  if (!figures) return [];
  const edits = act.vote.for.figure ? corrected(act, figures) : written(context, act, figures);
  if (edits.length === 0) return [];
  const title = tell(TITLE, { n: act.tally.voters ?? 0 });
  return [{ title, kind: "refactor.rewrite", edits, preferred: false, findings: [] }];
}

/** The votes that the lists give; null when lists or camps are doubtful, or when nobody votes on this item. */
function figuresOf(act: Act): Figures | null {
  const { tally, members, vote, decision } = act;
  if (!tally.sure || tally.voters === null || members.present.people.length === 0) return null;
  const fate = decision.outcome?.value ?? "adopted";
  if (fate === "noted" || fate === "postponed" || vote.ballots.length > 0) return null;
  const named = (camp: CampName) => {
    const { people } = vote[camp];
    return people.length > 0 ? people.length : (campSize(vote[camp]) ?? 0);
  };
  const [against, abstain, notVoting] = [named("against"), named("abstain"), named("notVoting")];
  const inFavour = tally.voters - against - abstain - notVoting;
  return inFavour < 0 ? null : { for: inFavour, against, abstain, notVoting };
}

/** The caret is on the votes, or on the line of the decision or the one after it. */
function isAtVote(act: Act, text: string, range: Span): boolean {
  const { vote, decision } = act;
  if (vote.span && (touches(vote.span, range.start) || overlaps(vote.span, range))) return true;
  const where = decision.span ?? decision.outcome?.span ?? decision.majority?.span;
  if (!where) return false;
  const line = lineAround(text, where.end);
  const next = lineAround(
    text,
    Math.min(text.length, line.end + (text.startsWith("\r\n", line.end) ? 2 : 1)),
  );
  return touches({ start: where.start, end: Math.max(line.end, next.end) }, range.start);
}

/** The printed figures that differ, put right. */
function corrected(act: Act, figures: Figures): TextEdit[] {
  return CAMPS.flatMap((camp) => {
    const figure = act.vote[camp].figure;
    if (!figure || figure.value === figures[camp]) return [];
    return [{ span: figure.span, newText: String(figures[camp]) }];
  });
}

/** A new block after the decision, in the words of the house style. */
function written({ snapshot }: ActionContext, act: Act, figures: Figures): TextEdit[] {
  const { decision, vote } = act;
  const where = decision.span ?? decision.outcome?.span ?? decision.majority?.span;
  // Camps that stand without « Pour » are a block of its own that only its author can complete.
  if (!where || CAMPS.some((camp) => vote[camp].span !== null)) return [];
  const { end } = lineAround(snapshot.text, where.end);
  const eol = eolOf(snapshot.text);
  const body = styleAt(snapshot, act).boilerplate.find((each) => each.id === "figures")?.body ?? PLAIN;
  const values = { ...boilerplateValues(act), voters: String(figures.for) };
  const block = plainOf(body, values).replaceAll("\n", eol);
  return [{ span: { start: end, end }, newText: `${eol}${block}` }];
}

/** In a style that has no wording of its own. */
const PLAIN = ["Pour : {{voters}} voix", "Contre : 0 voix", "Abstention : 0 voix"];

const TITLE = say(
  "Écrire le décompte des voix d’après les listes ({n} votant{n#|s})",
  "Write the votes from the lists ({n} {n#voter|voters})",
);
