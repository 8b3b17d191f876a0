/** The national classification of acts by subject (nomenclature @CTES), levels 1 and 2. */
import type { BodyKind } from "./context.ts";
import data from "./data/nomenclature.json";

/** A national code. */
export interface NomenclatureEntry {
  /** Canonical form: `7`, `7.5`, `7.10`. */
  readonly code: string;
  readonly level: 1 | 2;
  /** The class of a level-2 code (`7`), null on level 1. */
  readonly parent: string | null;
  /** Official label, with accents. */
  readonly label: string;
  /** Other official spellings of the label. */
  readonly aliases: readonly string[];
}

/** A code as a text prints it. */
export interface NomenclatureReading {
  /** The national part, canonical: `7.1` for `7-1-2.`. Not necessarily an existing code. */
  readonly code: string;
  /** What follows the second level, canonical (`2`, `2.6`), which is the préfecture's own; null when nothing does. */
  readonly detail: string | null;
  /** The national entry; null when the national classification has no such code. */
  readonly entry: NomenclatureEntry | null;
}

const CODE = /^\.?\s?(\d{1,2}(?:\s?[.,\-‑–]\s?\d{1,2}){0,4})\.?$/;
const SEPARATOR = /\s?[.,\-‑–]\s?/;

/**
 * Reads a printed code: `7.1`, `7-1`, `7.1.2`, `7.10.`, `07.1`. Null when the text has not the form of a code. A code
 * that was read as a decimal number may have lost its zero (`7.10` printed `7.1`): no program can tell.
 */
export function readNomenclatureCode(text: string): NomenclatureReading | null {
  const match = CODE.exec(text.trim());
  if (match === null) return null;
  const [first = "", second, ...rest] = (match[1] ?? "").split(SEPARATOR).map((part) => String(Number(part)));
  const code = second === undefined ? first : `${first}.${second}`;
  const detail = rest.length === 0 ? null : rest.join(".");
  return { code, detail, entry: byCode().get(code) ?? null };
}

/** The national entry of a printed code (see `readNomenclatureCode`), or null when there is none. */
export function nomenclatureEntry(code: string): NomenclatureEntry | null {
  return readNomenclatureCode(code)?.entry ?? null;
}

/** The 66 national entries in the order of the classification (7.9 before 7.10). */
export function allEntries(): readonly NomenclatureEntry[] {
  entries ??= data.entries.flatMap(([code, label, ...aliases]) =>
    code === undefined || label === undefined ? [] : [entryOf(code, label, aliases)],
  );
  return entries;
}

const OWNERS: Readonly<Record<string, BodyKind>> = {
  "9.1": "commune",
  "9.2": "departement",
  "9.3": "region",
};

/**
 * The kind of body for which a code is reserved (9.1 communes, 9.2 départements, 9.3 régions) when `kind` is another
 * one; null when they agree, when the code is open to all, or when the kind does not settle it (a CCAS belongs to a
 * commune).
 */
export function entityMismatch(code: string, kind: BodyKind): BodyKind | null {
  const owner = OWNERS[readNomenclatureCode(code)?.code ?? ""] ?? null;
  if (owner === null || owner === kind || kind === "ccas" || kind === "other") return null;
  return owner;
}

let entries: readonly NomenclatureEntry[] | undefined;
let index: ReadonlyMap<string, NomenclatureEntry> | undefined;

function byCode(): ReadonlyMap<string, NomenclatureEntry> {
  index ??= new Map(allEntries().map((entry) => [entry.code, entry]));
  return index;
}

function entryOf(code: string, label: string, aliases: readonly string[]): NomenclatureEntry {
  const dot = code.indexOf(".");
  const parent = dot < 0 ? null : code.slice(0, dot);
  return { code, level: parent === null ? 1 : 2, parent, label, aliases };
}
