/** French departments by code and by name. */
import data from "./data/departments.json";
import { plainName } from "./plain.ts";

/** A department, or an overseas collectivity that has a code of the same series. */
export interface Department {
  /** Official code: `34`, `2A`, `974`. */
  readonly code: string;
  /** The three characters of an @ctes identifier: `034`, `02A`, `974`. */
  readonly acteCode: string;
  /** Official name, without article. */
  readonly name: string;
  /** Whether the local law of Alsace-Moselle applies (CGCT L2541-1). */
  readonly alsaceMoselle: boolean;
}

/** A department by its code, with two or three characters, any case (`34`, `034`, `2a`, `02A`, `974`); else null. */
export function departmentByCode(code: string): Department | null {
  byCode ??= indexByCode();
  return byCode.get(code.toUpperCase()) ?? null;
}

/**
 * A department by its name, however written: case, accents, hyphens and a leading article do not count
 * (« DE L'HERAULT »). Null when no department bears that name.
 */
export function departmentByName(name: string): Department | null {
  byName ??= new Map(allDepartments().map((one) => [plainName(one.name), one]));
  return byName.get(plainName(name)) ?? null;
}

/** Every department, metropolitan ones first, in the order of their codes. */
export function allDepartments(): readonly Department[] {
  all ??= data.departments.flatMap(([code, name]) =>
    code === undefined || name === undefined ? [] : [department(code, name)],
  );
  return all;
}

let all: readonly Department[] | undefined;
let byCode: ReadonlyMap<string, Department> | undefined;
let byName: ReadonlyMap<string, Department> | undefined;

const ALSACE_MOSELLE: ReadonlySet<string> = new Set(["57", "67", "68"]);

function department(code: string, name: string): Department {
  return { code, acteCode: code.padStart(3, "0"), name, alsaceMoselle: ALSACE_MOSELLE.has(code) };
}

function indexByCode(): ReadonlyMap<string, Department> {
  const index = new Map<string, Department>();
  for (const one of allDepartments()) index.set(one.code, one).set(one.acteCode, one);
  return index;
}
