import { say } from "../../rules/shared/say.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import type { Action, ActionContext } from "../codeActions.ts";
import { eolOf } from "../eol.ts";
import { listAt } from "./listAt.ts";
import { sameFacts } from "./sameFacts.ts";

/** More text than this is no list that somebody repairs by hand, and would be read again at each move of the caret. */
const LONGEST = 20_000;

/** Puts together again what the extraction of a PDF has torn: line ends, double spaces, hyphens at a line's end. */
export function rejoinActions(context: ActionContext): Action[] {
  return [...rejoinList(context), ...rejoinSelection(context)];
}

/** The list of people at the caret, when it is one of names parted by commas. */
function rejoinList(context: ActionContext): Action[] {
  const { snapshot, act, range, tell } = context;
  const found = act && listAt(act, snapshot.text, range);
  if (!found) return [];
  const { list, names } = found;
  const text = snapshot.text.slice(names.start, names.end);
  const marks = text.match(/[,;]/g)?.length ?? 0;
  // One name a line, without commas, is a layout and no damage.
  if (marks * 2 < list.people.length - 1 || text.length > LONGEST) return [];
  return offer(context, names, rejoined(text), tell(LIST));
}

/** The lines selected, paragraph by paragraph. */
function rejoinSelection(context: ActionContext): Action[] {
  const { snapshot, range, tell } = context;
  const text = snapshot.text.slice(range.start, range.end);
  if (text.length > LONGEST || !/[\r\n][^\r\n]/.test(text)) return [];
  const eol = eolOf(text);
  const paragraphs = text.split(/(?:\r\n|\r|\n)[ \t]{0,200}(?:\r\n|\r|\n)/).map(rejoined);
  return offer(context, range, paragraphs.join(eol + eol), tell(SELECTION));
}

function offer(context: ActionContext, span: Span, newText: string, title: string): Action[] {
  if (newText === context.snapshot.text.slice(span.start, span.end)) return [];
  const edits: TextEdit[] = [{ span, newText }];
  if (!sameFacts(context.snapshot, context.act, edits)) return [];
  return [{ title, kind: "refactor.rewrite", edits, preferred: false, findings: [] }];
}

/** One line, one space where there were several; a hyphen at a line's end belongs to the name. */
export function rejoined(text: string): string {
  return text
    .replace(/(\p{L})-[ \t]{0,200}(?:\r\n|\r|\n)[ \t]{0,200}(?=\p{L})/gu, "$1-")
    .replace(/[ \t]{0,200}(?:\r\n|\r|\n)[ \t]{0,200}/g, " ")
    .replace(/[ \t]{2,200}/g, " ")
    .replace(/ ([,.])/g, "$1")
    .trim();
}

const LIST = say(
  "Recoller la liste (lignes, espaces, traits d’union)",
  "Re-join the list (lines, spaces, hyphens)",
);
const SELECTION = say("Recoller les lignes de la sélection", "Re-join the selected lines");
