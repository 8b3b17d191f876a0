/** How many members a council has by law (CGCT L2121-2), and the base number of seats of an EPCI (L5211-6-1). */
import data from "./data/council-sizes.json";

/** A size of municipal council and the populations that have it. */
export interface CouncilSize {
  readonly members: number;
  /** Inhabitants, both ends included; a null end is open. */
  readonly from: number;
  readonly to: number | null;
}

/** Every legal size since March 2014, smallest first. Paris, Lyon, Marseille and communes nouvelles have their own. */
export function councilSizes(): readonly CouncilSize[] {
  return rangesOf(data.council);
}

/** Members of the municipal council of a commune with so many inhabitants (legal size, vacant seats included). */
export function councilSize(population: number): number {
  return lookUp(data.council, population);
}

/** The populations whose council has exactly so many members, or null when no council has that size. */
export function populationOfCouncil(members: number): CouncilSize | null {
  return councilSizes().find((size) => size.members === members) ?? null;
}

/**
 * Members with whom a small council is deemed complete since the general renewal of March 2026 (CGCT L2121-2-1), or
 * null from 1 000 inhabitants.
 */
export function deemedCompleteSize(population: number): number | null {
  return population < 1000 ? lookUp(data.deemedComplete, population) : null;
}

/**
 * Seats of an EPCI à fiscalité propre before the seats added by right or by agreement: a council with fewer is
 * suspect, one with more is usual.
 */
export function epciBaseSeats(population: number): number {
  return lookUp(data.epci, population);
}

/** Rows are [first population, value], ascending from 0. */
type Rows = readonly (readonly number[])[];

function lookUp(rows: Rows, population: number): number {
  let value = 0;
  for (const [from = 0, of = 0] of rows) if (population >= from || value === 0) value = of;
  return value;
}

function rangesOf(rows: Rows): readonly CouncilSize[] {
  return rows.map(([from = 0, members = 0], at) => {
    const next = rows[at + 1]?.[0];
    return { members, from, to: next === undefined ? null : next - 1 };
  });
}
