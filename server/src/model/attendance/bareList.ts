import { foldedLine } from "../../syntax/syntax.ts";
import type { Scope } from "../scope.ts";
import type { RawList } from "./rawList.ts";

/** A list without names yet, whose words stand between two folded offsets in the place of a label. */
export function bareList(
  scope: Scope,
  role: "present" | "absent",
  start: number,
  end: number,
  everyMember: boolean,
): RawList {
  const line = foldedLine(scope.syntax, start);
  const span = scope.span(start, end);
  return {
    role,
    label: { role, kind: "list", start, end, value: end, colon: false, line, opensLine: true },
    stated: null,
    entries: [],
    unread: [],
    span,
    labelEnd: span.end,
    end,
    everyMember,
  };
}
