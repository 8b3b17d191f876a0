import type { Act } from "../../model/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import { fillBoth, type MessageData } from "../../text/template.ts";
import type { Column } from "./schema.ts";

/** What the columns are filled from besides the act. All may be left out. */
export interface ScdlSettings {
  /** SIRET of the collectivity, 14 digits. */
  readonly siret?: string | undefined;
  /** Code of the classification for acts that print none. */
  readonly nomenclature?: string | undefined;
  /** Who controls legality, as the schema writes it (« PREF034 », « SPREF0341 »). */
  readonly prefecture?: string | undefined;
  /** Address of the published act, in which `{number}`, `{date}` and `{file}` stand for those of the act. */
  readonly url?: string | undefined;
}

/** One act as the columns read it. */
export interface Reading {
  readonly act: Act;
  readonly snapshot: Snapshot;
  /** Name of the file as it is shown. */
  readonly path: string;
  readonly settings: ScdlSettings;
}

/** Why a column is not filled. `fatal`: the row is not written without it. */
export interface Fault {
  readonly column: Column;
  readonly fatal: boolean;
  readonly message: Bilingual;
  readonly span: Span | null;
}

/** The columns that one reader fills, and what kept it from filling others. */
export interface Cells {
  readonly values: Readonly<Partial<Record<Column, string>>>;
  readonly faults: readonly Fault[];
}

/** Columns filled, nothing to say. */
export function filled(values: Cells["values"]): Cells {
  return { values, faults: [] };
}

/** A mandatory column that cannot be filled. */
export function missing(
  column: Column,
  message: Bilingual,
  span: Span | null = null,
  data: MessageData = {},
): Cells {
  return { values: {}, faults: [{ column, fatal: true, message: fillBoth(message, data), span }] };
}

/** Optional columns that are left empty though the act says something. */
export function leftEmpty(
  column: Column,
  message: Bilingual,
  span: Span | null,
  data: MessageData = {},
): Cells {
  return { values: {}, faults: [{ column, fatal: false, message: fillBoth(message, data), span }] };
}

/** The rule by which the act contradicts itself, among those named; null when it does not. */
export function contradiction({ act, snapshot }: Reading, rules: readonly string[]): string | null {
  const { start, end } = act.range;
  const found = snapshot.findings.find(
    ({ rule, level, span }) =>
      level === "error" && rules.includes(rule) && span.start >= start && span.start < end,
  );
  return found?.rule ?? null;
}
