import type { Act, DocumentModel } from "../../model/types.ts";
import { foldedIn } from "./foldedIn.ts";

/** How much of a text its title takes. */
const TITLE = 1500;

/**
 * Whether the text may be the minutes of a meeting and not one délibération: several acts, or an act without number
 * under the title of minutes. Its identifier then speaks of the meeting that approved it.
 */
export function mayBeMinutes(act: Act, document: DocumentModel): boolean {
  if (document.acts.length > 1) return true;
  if (act.number !== null) return false;
  return /proces[- ]verbal|compte[- ]rendu|liste des deliberations/.test(
    foldedIn(document, { start: 0, end: TITLE }),
  );
}

/** Whether each act of a register bears a stamp of its own: then none of them is that of the minutes. */
export function haveOwnStamps(act: Act, document: DocumentModel): boolean {
  const own = act.actId;
  if (!own || own.start < act.range.start || own.end > act.range.end) return false;
  return document.acts.some(({ actId, range }) => {
    if (!actId || actId.text === own.text) return false;
    return actId.start >= range.start && actId.end <= range.end;
  });
}
