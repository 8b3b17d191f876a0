// A small validator of Table Schema, written from its specification and apart from the program's own: it reads the
// official schema file, header, types, constraints and the checks that the schema names.

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
}

interface Check {
  readonly name: string;
  readonly params: {
    readonly column: string;
    readonly column2?: string;
    readonly op?: string;
    readonly othercolumns?: readonly string[];
    readonly columns?: readonly string[];
  };
}

export interface TableSchema {
  readonly version: string;
  readonly fields: readonly Field[];
  readonly custom_checks: readonly Check[];
}

/** The cells of a CSV text (RFC 4180). */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error("quote not closed");
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\n") {
        if (text[at] === '"') throw new Error("quote in a bare cell");
        cell += text[at++];
      }
    }
    rows.at(-1)?.push(cell);
    if (at < text.length && text[at] !== "," && text[at] !== "\n")
      throw new Error("text after a quoted cell");
    if (text[at] === "\n" && at + 1 < text.length) rows.push([]);
    at++;
  }
  return rows;
}

const NOMENCLATURE =
  /^(?:commande publique|urbanisme|domaine et patrimoine|fonction publique|institutions et vie politique|libertes publiques et pouvoirs de police|finances locales|domaines de competences par themes|autres domaines de competences)\//;

/** What a file has against a schema, in words; nothing when it is valid. */
export function faultsOf(csv: string, schema: TableSchema): string[] {
  const [header = [], ...rows] = parseCsv(csv);
  const names = schema.fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`header: ${header.join()}`];
  return rows.flatMap((cells, index) => {
    if (cells.length !== names.length) return [`row ${index + 1}: ${cells.length} cells`];
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
    return [
      ...schema.fields.flatMap((field) => fieldFault(field, row[field.name] ?? "")),
      ...schema.custom_checks.flatMap((check) => checkFault(check, row)),
    ].map((fault) => `row ${index + 1}: ${fault}`);
  });
}

function fieldFault({ name, type, format, constraints }: Field, value: string): string[] {
  if (value === "") return constraints?.required ? [`${name} is missing`] : [];
  if (constraints?.pattern && !new RegExp(constraints.pattern).test(value))
    return [`${name} ${value}: pattern`];
  if (type === "integer" && !/^\d+$/.test(value)) return [`${name} ${value}: integer`];
  if (type === "date" && Number.isNaN(Date.parse(value))) return [`${name} ${value}: date`];
  if (type === "date" && new Date(value).toISOString().slice(0, 10) !== value)
    return [`${name} ${value}: no such day`];
  if (type === "date" && !/^\d{4}-\d\d-\d\d$/.test(value)) return [`${name} ${value}: date`];
  return format === "uri" && !URL.canParse(value) ? [`${name} ${value}: uri`] : [];
}

function checkFault({ name, params }: Check, row: Readonly<Record<string, string>>): string[] {
  const value = row[params.column] ?? "";
  const other = (column: string | undefined) => row[column ?? ""] ?? "";
  const fault = [`${params.column} ${value}: ${name}`];
  switch (name) {
    case "french-siret-value":
      return luhn(value) ? [] : fault;
    case "year-interval-value":
      return value === "" ||
        (/^\d{4}(?:\/\d{4})?$/.test(value) && !(value.slice(5) && value.slice(5) <= value.slice(0, 4)))
        ? []
        : fault;
    case "cohesive-columns-value":
      return params.othercolumns?.every((column) => (other(column) === "") === (value === "")) ? [] : fault;
    case "compare-columns-value": {
      const against = other(params.column2);
      if (value === "" || against === "") return [];
      if (params.op !== ">=") return [`unknown comparison ${params.op}`];
      return (params.column.includes("DATE") ? value >= against : Number(value) >= Number(against))
        ? []
        : fault;
    }
    case "sum-columns-value":
      return value === "" ||
        Number(value) === params.columns?.reduce((sum, each) => sum + Number(other(each)), 0)
        ? []
        : fault;
    case "nomenclature-actes-value":
      return NOMENCLATURE.test(value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()) ? [] : fault;
    default:
      return [`unknown check ${name}`];
  }
}

function luhn(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, at) => Number(digit) * (at % 2 === 1 ? 2 : 1));
  return doubled.reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0) % 10 === 0;
}
