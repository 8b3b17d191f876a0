import type { LabelRole } from "../../styles/roles.ts";
import { foldedLine, type LabelHit } from "../../syntax/syntax.ts";
import { toFolded } from "../../text/fold.ts";
import { columnLabels, columnsEnd, readColumns } from "../people/columns.ts";
import { crossedRows } from "../people/crossedRows.ts";
import { listEnd } from "../people/listRange.ts";
import { isInMargin } from "../people/margin.ts";
import { readPresenceTable } from "../people/presenceTable.ts";
import type { Scope } from "../scope.ts";
import { bareList } from "./bareList.ts";
import { withEveryoneBut } from "./everyoneBut.ts";
import { listLimit } from "./listLimit.ts";
import { type RawList, rawList } from "./rawList.ts";

/** The labels of lists of people. */
export const LIST_ROLES: ReadonlySet<LabelRole> = new Set([
  "present",
  "represented",
  "absent",
  "excused",
  "unexcused",
  "attending",
  "arrived",
] as const);

/** More people than any assembly's lists name, all together: what comes after is not read. */
const MOST_PEOPLE = 4000;

/** A list that names nobody over so many folded characters holds no other list either. */
const LONGEST_WITHOUT_NAMES = 1000;

/** The lists of the attendance in the order of the text; those of a table where no label says who is present. */
export function rawLists(scope: Scope): RawList[] {
  const lost = lostTable(scope);
  if (lost) return lost;
  return withTable(scope, withEveryoneBut(scope, labelledLists(scope)));
}

/** The lists around a table with crosses of which the columns were lost: those present are in doubt. Null without one. */
function lostTable(scope: Scope): RawList[] | null {
  for (const { from, to } of scope.ranges) {
    const rows = crossedRows(scope.syntax, from, Math.min(to, from + LONGEST_TABLE));
    if (!rows) continue;
    const { start, head, end } = rows;
    const others = labelledLists(scope).filter((list) => list.label.start < start || list.label.start >= end);
    const list = bareList(scope, "present", start, head, false);
    return [...others, { ...list, end, span: scope.span(start, end), unread: [scope.span(head, end)] }];
  }
  return null;
}

/** The lists that stand behind labels, alone or in columns. */
function labelledLists(scope: Scope): RawList[] {
  const lists: RawList[] = [];
  let covered = -1;
  let people = 0;
  for (const label of scope.labelsOfAny(LIST_ROLES, "present")) {
    // A label inside a list already read belongs to it (« …, pouvoir à … »).
    if (label.start < covered) {
      // … but one in the margin beside it (« présents : 8 »).
      if (isInMargin(scope.syntax, label)) lists.push(rawList(scope, label));
      continue;
    }
    const columns = columnLists(scope, label);
    if (columns.length > 0) {
      lists.push(...columns);
      covered = (columns[0] as RawList).end;
      continue;
    }
    const list = rawList(scope, label);
    if (isBehindPresent(scope, label)) {
      // The names of two columns, one after the other: who of them is there is not told.
      lists.push({ ...list, entries: [], unread: [list.span] });
      covered = list.end;
      continue;
    }
    lists.push(list);
    people += list.entries.length;
    if (people > MOST_PEOPLE) break;
    // A long stretch without names is not gone through again for each label in it.
    if (list.entries.length > 0 || list.end - label.end > LONGEST_WITHOUT_NAMES) covered = list.end;
  }
  return lists;
}

/** « PRÉSENTS : EXCUSÉS : M. X, Mme Y, … » in a text without lines: the heads of two columns stand side by side. */
function isBehindPresent({ text }: Scope, { role, colon, start }: LabelHit): boolean {
  return (
    colon &&
    role !== "present" &&
    /(?:^|[^a-z])(?:etaient |membres )?presents ?: ?$/.test(text.slice(Math.max(0, start - 22), start))
  );
}

/** « Présents :      Absents : » with a column of names under each; empty when the label heads none. */
function columnLists(scope: Scope, label: LabelHit): RawList[] {
  const { syntax } = scope;
  const row = columnLabels(syntax, label, scope.labelsOn(label));
  const last = row[row.length - 1];
  if (!last) return [];
  const end = columnsEnd(syntax, row, listEnd(syntax, last.value, listLimit(scope, last)));
  return readColumns(syntax, row, end).map(({ label: head, entries, unread }) => ({
    role: head.role,
    label: head,
    stated: null,
    entries,
    unread,
    span: scope.span(head.start, Math.max(end, head.end)),
    labelEnd: scope.span(head.start, head.end).end,
    end,
    everyMember: false,
  }));
}

/** A table of attendance ends so far from the beginning of the act or of the header, in folded characters. */
const LONGEST_TABLE = 20_000;

/** The lists, or those of a table with a row for each member when none says who is present. */
function withTable(scope: Scope, lists: RawList[]): RawList[] {
  if (lists.some((list) => list.role === "present" && (list.entries.length > 0 || list.everyMember)))
    return lists;
  const { folded } = scope.syntax;
  for (const range of scope.ranges) {
    const table = readPresenceTable(scope.syntax, range.from, Math.min(range.to, range.from + LONGEST_TABLE));
    if (!table) continue;
    const start = toFolded(folded, table.head.start);
    const end = toFolded(folded, table.head.end);
    const line = foldedLine(scope.syntax, start);
    const roles = [...new Set(table.rows.map((row) => row.attendance))];
    return [
      ...lists,
      ...roles.map((role) => ({
        role,
        label: { role, kind: "list", start, end, value: end, colon: false, line, opensLine: true } as const,
        stated: null,
        entries: table.rows.filter((row) => row.attendance === role).map((row) => row.entry),
        unread: table.unread,
        span: table.span,
        labelEnd: table.head.end,
        end: toFolded(folded, table.span.end),
        everyMember: false,
      })),
    ];
  }
  return lists;
}
