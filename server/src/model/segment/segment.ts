import type { Syntax } from "../../syntax/syntax.ts";
import type { Range } from "../scope.ts";
import { isActList, listedActs } from "./actList.ts";
import { anchorsOf } from "./anchors.ts";
import { isMinutes, minutesItems } from "./minutes.ts";
import { inSessions } from "./sessions.ts";
import { stampedActs } from "./stampedActs.ts";
import { actStarts } from "./starts.ts";
import type { Segments } from "./types.ts";

/**
 * Cuts a text into its acts: the entries of a list of acts, the items of minutes, or acts with a number or an object of
 * their own, each with the header of its session when that stands apart.
 */
export function segment(syntax: Syntax): Segments {
  const { text } = syntax.folded;
  const listed = isActList(syntax) ? listedActs(syntax) : [];
  const first = listed[0];
  if (first && listed.length >= 2) {
    const header: Range = { from: 0, to: first.own.from };
    return { segments: listed.map(({ own, title }) => ({ own, title, header, listed: true })), headers: [] };
  }
  const whole: Range = { from: 0, to: text.length };
  const anchors = anchorsOf(syntax);
  const { starts, headers } = actStarts(syntax, anchors);
  // Labels « Objet : » alone may be the margin of each page of the minutes.
  const numbers = new Set(anchors.filter((each) => each.number).map((each) => each.at));
  const numbered = starts.filter((start) => numbers.has(start)).length;
  if (starts.length < 2 || numbered < 2) {
    const items = isMinutes(syntax) ? minutesItems(syntax) : [];
    // One item alone is an act with its own heading: nothing is gained by cutting it off.
    if (items.length >= 2 && items.length >= starts.length) return { segments: items, headers: [] };
    if (starts.length < 2) {
      const stamped = stampedActs(syntax);
      if (stamped.length > 0) return { segments: stamped, headers: [] };
      return { segments: [{ own: whole, header: null }], headers };
    }
  }
  return { segments: inSessions(syntax, starts), headers };
}
