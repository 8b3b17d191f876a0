import { budgetCells } from "./budget.ts";
import { type Cells, type Fault, filled, type Reading } from "./cell.ts";
import { dateCell, nameCell, numberCell, objectCell, siretCell } from "./identity.ts";
import { matterCells } from "./matter.ts";
import { prefectureCells } from "./prefecture.ts";
import { COLUMNS, type Column, type ScdlRow } from "./schema.ts";
import { voteCells } from "./vote.ts";

const READERS: readonly ((reading: Reading) => Cells)[] = [
  nameCell,
  siretCell,
  numberCell,
  dateCell,
  matterCells,
  objectCell,
  budgetCells,
  prefectureCells,
  voteCells,
  addressCell,
];

/** The row of an act, with what is missing from it. */
export function rowOf(reading: Reading): { readonly row: ScdlRow; readonly faults: readonly Fault[] } {
  const cells = READERS.map((read) => read(reading));
  const values: Partial<Record<Column, string>> = Object.assign({}, ...cells.map((each) => each.values));
  const row = Object.fromEntries(COLUMNS.map((column) => [column, values[column] ?? ""])) as ScdlRow;
  return { row, faults: cells.flatMap((each) => each.faults) };
}

/** DELIB_URL: the address configured, with what it names of the act. */
function addressCell({ act, path, settings }: Reading): Cells {
  const template = settings.url?.trim() ?? "";
  if (template === "") return filled({});
  const file = (path.split("/").at(-1) ?? path).replace(/\.delib(?:\.md|\.txt)?$|\.(?:md|txt)$/i, "");
  const parts: Readonly<Record<string, string>> = {
    number: act.number?.value ?? "",
    date: act.session.date?.value ?? "",
    file,
  };
  const value = template.replace(/\{(number|date|file)\}/g, (_, name: string) =>
    encodeURIComponent((parts[name] ?? "").toString()),
  );
  return filled({ DELIB_URL: value });
}
