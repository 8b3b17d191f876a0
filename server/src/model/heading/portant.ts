import { foldedLine } from "../../syntax/syntax.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { linesFrom, textFact } from "./objectLines.ts";

/** How far below its beginning an act says what it is about, in folded characters. */
const REACH = 6000;

/** « Délibération portant création d'un emploi » at the head of a line, « portant … » under the number. */
const PORTANT =
  /(?:^|\n)([-#*· ]{0,4}(?:(?:projet de )?deliberation(?: (?:n ?° ?)?\d[\w/._-]{0,20})?(?: du (?:conseil|comite) [a-z]{5,14})?,? )?)portant (?!sur )(?=[a-z]{3})/g;

/** « … d'un adjoint : Après en avoir délibéré, le conseil décide : » on the line of the title. */
const BODY = /(?<=^[^\n]{10,290}) ?[:.-] (?=(?:apres|le conseil|le comite|considerant|sur proposition|vu) )/;

/** No title is longer, in characters. */
const LONGEST = 300;

/** Where the grounds begin no title stands any more. */
const GROUNDS = new Set(["vu", "considering", "deciding"]);

/** « portant approbation de … » where a line of its own says so, above the grounds; null else. */
export function portantObject(scope: Scope): Fact<string> | null {
  const { from, to } = scope.own;
  const grounds = scope.ownLabels.find(({ role }) => GROUNDS.has(role))?.start ?? to;
  const head = scope.text.slice(from, Math.min(to, grounds, from + REACH));
  if (!head.includes("portant ")) return null;
  for (const match of head.matchAll(PORTANT)) {
    const lead = match[1] as string;
    const line = from + match.index + (match[0].startsWith("\n") ? 1 : 0);
    // « … la délibération du 3 mars⏎portant délégation »: a sentence that the width of the page broke.
    const above = foldedLine(scope.syntax, line) - 1;
    if (above >= 0 && scope.text.charCodeAt(line - 2) !== 0x0a && !scope.isLabelLine(above)) continue;
    const start = line + lead.length;
    const ends = BODY.exec(scope.text.slice(start, Math.min(to, start + LONGEST)));
    if (ends) return textFact(scope, start, start + ends.index);
    const found = linesFrom(scope, start, to);
    // A text whose lines were run together does not say where the title ends.
    return found && found.value.length <= LONGEST ? found : null;
  }
  return null;
}
