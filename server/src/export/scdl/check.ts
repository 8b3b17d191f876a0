import { allEntries } from "../../law/nomenclature.ts";
import { foldText } from "../../text/fold.ts";
import { isSiret } from "./identity.ts";
import schema from "./schema.json";
import { COLUMNS, type Column, FIELDS, type ScdlRow, type SchemaField } from "./schema.ts";

/** What a row has against the schema: the column, and which of its demands is not met. */
export interface Breach {
  readonly column: Column;
  readonly demand: string;
}

/** Every demand of the official schema that a row does not meet: types, mandatory columns, forms and cross checks. */
export function breachesOf(row: ScdlRow): Breach[] {
  const breaches: Breach[] = [];
  for (const field of FIELDS) {
    const demand = unmetBy(field, row[field.name]);
    if (demand !== null) breaches.push({ column: field.name, demand });
  }
  for (const { name, params } of schema.custom_checks as readonly Check[]) {
    const column = columnOf(params.column);
    if (column !== null && !(CHECKS[name]?.(row, column, params) ?? false))
      breaches.push({ column, demand: name });
  }
  return breaches;
}

interface Check {
  readonly name: string;
  readonly params: Params;
}

interface Params {
  readonly column: string;
  readonly column2?: string;
  readonly othercolumns?: readonly string[];
  readonly columns?: readonly string[];
}

function unmetBy({ type, format, constraints }: SchemaField, value: string): string | null {
  if (value === "") return constraints?.required ? "required" : null;
  if (constraints?.pattern !== undefined && !new RegExp(constraints.pattern).test(value)) return "pattern";
  if (type === "integer" && !/^\d{1,9}$/.test(value)) return "type";
  if (type === "date" && !isDay(value)) return "type";
  if (format === "uri" && !/^https?:\/\/[^\s"<>]+$/.test(value)) return "format";
  return null;
}

/** Each cross check of the schema: true when the row meets it; an empty column has nothing to check. */
const CHECKS: Readonly<Record<string, (row: ScdlRow, column: Column, params: Params) => boolean>> = {
  "french-siret-value": (row, column) => row[column] === "" || isSiret(row[column]),
  "year-interval-value": (row, column) => {
    const [from = "", to] = row[column].split("/");
    return to === undefined || from < to;
  },
  "cohesive-columns-value": (row, column, { othercolumns = [] }) =>
    othercolumns.every((other) => (cell(row, other) === "") === (row[column] === "")),
  "compare-columns-value": (row, column, { column2 = "" }) => {
    const other = cell(row, column2);
    if (row[column] === "" || other === "") return true;
    return column.endsWith("_DATE") ? row[column] >= other : Number(row[column]) >= Number(other);
  },
  "sum-columns-value": (row, column, { columns = [] }) =>
    row[column] === "" ||
    columns.reduce((sum, each) => sum + Number(cell(row, each)), 0) === Number(row[column]),
  "nomenclature-actes-value": (row, column) => {
    const [first] = row[column].split("/");
    return allEntries().some((entry) => entry.level === 1 && foldText(entry.label) === foldText(first ?? ""));
  },
};

function cell(row: ScdlRow, name: string): string {
  const column = columnOf(name);
  return column === null ? "" : row[column];
}

function columnOf(name: string): Column | null {
  return COLUMNS.find((column) => column === name) ?? null;
}

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
  );
}
