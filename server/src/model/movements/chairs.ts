import { toFolded } from "../../text/fold.ts";
import { findMember } from "../people/identity.ts";
import type { Scope } from "../scope.ts";
import { presidentListed } from "../tally.ts";
import type { Act, Movement, Person } from "../types.ts";
import { type ChairChange, readChairChanges } from "./chair.ts";

/**
 * The acts with who presides each of them: somebody else takes the chair for one item, or until the text says that
 * who presided is back. `chair`: who presides the session, where the text names him only at its end.
 */
export function withChairs(whole: Scope, acts: readonly Act[], chair: Person | null): readonly Act[] {
  const changes = readChairChanges(whole);
  if (changes.length === 0) return acts;
  const { folded } = whole.syntax;
  let standing: ChairChange | null = null;
  let next = 0;
  return acts.map((act) => {
    const from = toFolded(folded, act.range.start);
    const to = toFolded(folded, act.range.end);
    const decided = Math.max(act.decision.span?.start ?? -1, act.vote.span?.start ?? -1);
    const decidedAt = decided >= 0 ? toFolded(folded, decided) : to;
    for (; next < changes.length && (changes[next] as ChairChange).at < from; next++)
      standing = lasting(changes[next] as ChairChange, standing);
    let own: ChairChange | null = standing;
    for (; next < changes.length && (changes[next] as ChairChange).at < to; next++) {
      const change = changes[next] as ChairChange;
      if (change.at < decidedAt) own = change.person ? change : null;
      else standing = lasting(change, standing);
    }
    return presided(act, own, act.session.president ?? chair);
  });
}

/** What holds for the items that follow. */
function lasting(change: ChairChange, standing: ChairChange | null): ChairChange | null {
  if (!change.person) return null;
  return change.forOneItem ? standing : change;
}

function presided(act: Act, change: ChairChange | null, usual: Person | null): Act {
  const president = change?.person ?? usual;
  if (!president || president === act.session.president) return act;
  const members = { ...act.members, presidentListed: presidentListed(act.members, president) };
  const movements: readonly Movement[] =
    change?.leaves && usual && findMember([president], usual) === null && !goesOut(act, usual)
      ? [...act.movements, { kind: "out-of-room", person: usual, span: act.decision.span ?? usual.span }]
      : act.movements;
  return { ...act, session: { ...act.session, president }, members, movements };
}

/** Whether a sentence of the act lets this person out of the room already. */
function goesOut(act: Act, { key }: Person): boolean {
  return act.movements.some((each) => each.kind === "out-of-room" && each.person.key === key);
}
