/** Tribunaux administratifs: which one judges the acts of a department (code de justice administrative, R221-3). */
import data from "./data/courts.json";
import { departmentByCode } from "./departments.ts";
import { plainName } from "./plain.ts";

/** A tribunal administratif. */
export interface Court {
  /** Its name without article: `Montpellier`, `La Réunion`. */
  readonly name: string;
  /** As it is printed: « tribunal administratif de Montpellier ». */
  readonly title: string;
  /** Official codes of its departments (`34`, `2A`, `974`). */
  readonly departments: readonly string[];
}

/**
 * The court of a department (any code that `departmentByCode` takes), or null when the code is unknown, or when the
 * act is older than the present map of courts (2010) — pass the ISO day of the act to be told so.
 */
export function courtOfDepartment(code: string, date?: string): Court | null {
  const department = departmentByCode(code);
  if (department === null || (date !== undefined && date < data.settled)) return null;
  return tables().byDepartment.get(department.code) ?? null;
}

/**
 * The court named after a city or territory, however written (« Nimes », « la Réunion », « Basse-Terre »), or null:
 * no tribunal administratif sits there.
 */
export function courtByCity(city: string): Court | null {
  return tables().byCity.get(plainName(city)) ?? null;
}

interface Tables {
  readonly byDepartment: ReadonlyMap<string, Court>;
  readonly byCity: ReadonlyMap<string, Court>;
}

let built: Tables | undefined;

function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const byDepartment = new Map<string, Court>();
  const byCity = new Map<string, Court>();
  for (const row of data.courts) {
    const joint = row.of.endsWith("'") ? "" : " ";
    const title = `tribunal administratif ${row.of}${joint}${row.name}`;
    const court: Court = { name: row.name, title, departments: row.departments };
    for (const code of row.departments) byDepartment.set(code, court);
    for (const name of [row.name, ...("aliases" in row ? row.aliases : [])])
      byCity.set(plainName(name), court);
  }
  return { byDepartment, byCity };
}
