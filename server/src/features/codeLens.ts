import { say } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { teller } from "./at.ts";
import { figuresOf, mark } from "./shared/figures.ts";

/** A line shown above an act. */
export interface CodeLens {
  /** The act's title, above which it stands. Source offsets. */
  readonly span: Span;
  /** « Quorum 60/47 ✓ · 83 votants · 83 voix ✓ ». */
  readonly title: string;
  /** Index of the act, for what a click may show. */
  readonly act: number;
}

/** One lens for each act that has figures; none for a draft without any. */
export function codeLenses(snapshot: Snapshot, language: Language): CodeLens[] {
  const tell = teller(language);
  return snapshot.acts.flatMap((act) => {
    const { quorum, voters, votes } = figuresOf(snapshot, act);
    const pieces = [
      quorum &&
        `${tell(QUORUM, { counted: quorum.counted, required: quorum.required })}${mark(quorum.holds)}`,
      voters === null ? null : tell(VOTERS, { n: voters }),
      votes && `${tell(VOTES, { n: votes.total })}${mark(votes.holds)}`,
    ].filter((piece) => piece !== null);
    if (pieces.length === 0) return [];
    const { start } = act.numberLabel ?? act.object?.span ?? act.range;
    return [
      { span: { start, end: act.numberLabel?.end ?? start }, title: pieces.join(" · "), act: act.index },
    ];
  });
}

const QUORUM = say("Quorum {counted}/{required}", "Quorum {counted}/{required}");
const VOTERS = say("{n}\u00a0votant{n#|s}", "{n}\u00a0{n#voter|voters}");
const VOTES = say("{n}\u00a0voix", "{n}\u00a0{n#vote|votes}");
