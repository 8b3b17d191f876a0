/** SIREN numbers of public bodies: key, and what their first digits say. */
import type { BodyKind } from "./context.ts";
import { departmentByCode } from "./departments.ts";

const SIREN = /^\d{9}$/;

/** Whether a string of digits passes Luhn's test (SIREN, SIRET). False for anything but 1 to 30 digits. */
export function passesLuhn(digits: string): boolean {
  return /^\d{1,30}$/.test(digits) && luhnSum(digits) % 10 === 0;
}

/** Whether a string is a SIREN: nine digits and a right key. */
export function isSiren(text: string): boolean {
  return SIREN.test(text) && passesLuhn(text);
}

/** The key (last digit) that belongs to the first eight digits of a SIREN; null unless given eight digits. */
export function sirenKey(firstEight: string): string | null {
  if (!/^\d{8}$/.test(firstEight)) return null;
  return String((10 - (luhnSum(`${firstEight}0`) % 10)) % 10);
}

/**
 * The department codes of @ctes (`034`, `974`; both `02A` and `02B` for Corsica) that a SIREN may stand for. Empty
 * when it says nothing safe: only communes (21), départements (22) and older EPCI (24) hold their department; groups
 * and régions created since 2009 (20), syndicates and establishments (25 to 29) do not.
 */
export function sirenDepartments(siren: string): readonly string[] {
  if (!SIREN.test(siren) || !/^2[124]/.test(siren)) return [];
  const two = siren.slice(2, 4);
  if (two === "20") return ["02A", "02B"];
  const department = departmentByCode(two === "97" ? siren.slice(2, 5) : two);
  return department === null ? [] : [department.acteCode];
}

/**
 * The kind of body that a SIREN surely belongs to, or null: 21 commune, 22 département, 23 région, 24 EPCI, 25
 * syndicate. 26 covers hospitals as well as CCAS, and 20 anything.
 */
export function sirenKind(siren: string): BodyKind | null {
  if (!SIREN.test(siren)) return null;
  return KINDS[siren.slice(0, 2)] ?? null;
}

const KINDS: Readonly<Record<string, BodyKind>> = {
  "21": "commune",
  "22": "departement",
  "23": "region",
  "24": "epci",
  "25": "syndicat",
};

function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const value = i % 2 === 0 ? digit : digit * 2;
    sum += value > 9 ? value - 9 : value;
  }
  return sum;
}
