/** The French codes that délibérations cite, with their Légifrance identifiers. */
import data from "./data/codes.json";
import { plain } from "./plain.ts";

/** A code of law. */
export interface LegalCode {
  /** Usual abbreviation: `CGCT`, `C. élect.`. */
  readonly abbreviation: string;
  /** Official name, lower case: `code général des collectivités territoriales`. */
  readonly name: string;
  /** LEGITEXT identifier of Légifrance. */
  readonly legifranceId: string;
}

/** Every code, in the order of the data. A code with two abbreviations is there twice. */
export function allCodes(): readonly LegalCode[] {
  all ??= data.codes.flatMap(([abbreviation, name, legifranceId]) =>
    abbreviation === undefined || name === undefined || legifranceId === undefined
      ? []
      : [{ abbreviation, name, legifranceId }],
  );
  return all;
}

/** A code by abbreviation or full name, however written (`C.G.C.T.`, « Code de l'Urbanisme »), or null. */
export function legalCode(nameOrAbbreviation: string): LegalCode | null {
  byName ??= indexByName();
  return byName.get(plain(nameOrAbbreviation)) ?? null;
}

let all: readonly LegalCode[] | undefined;
let byName: ReadonlyMap<string, LegalCode> | undefined;

function indexByName(): ReadonlyMap<string, LegalCode> {
  const index = new Map<string, LegalCode>();
  for (const code of allCodes()) {
    index.set(plain(code.abbreviation), code);
    if (!index.has(plain(code.name))) index.set(plain(code.name), code);
  }
  return index;
}
