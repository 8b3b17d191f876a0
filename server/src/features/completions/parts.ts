import type { Act } from "../../model/types.ts";
import type { HouseStyle } from "../../styles/style.ts";
import { type BoilerplateItem, boilerplatesFor, partsWrittenBy, styleAt } from "../boilerplates.ts";
import type { Caret, Completion, CompletionItem } from "../completion.ts";

/** At the beginning of a line: the wordings of the house style, in the order in which they are due. */
export function completePart(caret: Caret): Completion | null {
  const { snapshot, act, offset, before, after, trigger, snippets, language, today } = caret;
  if (trigger !== null || after.trim() !== "" || !/^\s{0,20}[\p{L}]{0,30}$/u.test(before)) return null;
  const style = styleAt(snapshot, act);
  const typed = before.trimStart();
  const span = { start: offset - typed.length, end: offset };
  const items = inOrderDue(boilerplatesFor(style, act, language, today), style, act, offset).map(
    (each): CompletionItem => ({
      kind: "part",
      label: each.title,
      detail: each.description,
      span,
      text: snippets ? each.snippet : each.preview,
      snippet: snippets,
      filter: `${each.prefix} ${each.title}`,
      id: each.id,
    }),
  );
  return items.length > 0 ? { items, incomplete: false } : null;
}

/** What is due after the last part that stands before the caret comes first; what was passed over comes after. */
function inOrderDue(
  items: readonly BoilerplateItem[],
  style: HouseStyle,
  act: Act | null,
  offset: number,
): BoilerplateItem[] {
  const order = style.parts.map((part) => part.id);
  const written =
    act?.parts.filter((part) => part.span.end <= offset).map((part) => order.indexOf(part.id)) ?? [];
  const last = Math.max(-1, ...written);
  const rank = (item: BoilerplateItem): number => {
    if (!item.due) return 2;
    const place = Math.max(...partsWrittenBy(style, item.id).map((id) => order.indexOf(id)));
    return place > last ? 0 : 1;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}
