import { isAnotherBody } from "../../model/collectivity/anotherBody.ts";
import type { Act } from "../../model/types.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import { fillBoth } from "../../text/template.ts";
import type { Exported, ExportOptions, ExportSource, Problem } from "../format.ts";
import type { Fault, Reading, ScdlSettings } from "./cell.ts";
import { breachesOf } from "./check.ts";
import { csvOf } from "./csv.ts";
import { SCDL } from "./messages.ts";
import { rowOf } from "./row.ts";
import { COLUMNS, type Column, type ScdlRow } from "./schema.ts";

export interface ScdlOptions extends ExportOptions {
  readonly scdl?: ScdlSettings;
}

/**
 * The acts as a CSV file of the SCDL schema « délibérations » 2.1, one row for each act in the order given. A row that
 * lacks a mandatory column, or would break the schema, is left out and told; `data` is null when no row is left.
 */
export function exportScdl(sources: readonly ExportSource[], options: ScdlOptions): Exported<string> {
  const problems: Problem[] = [];
  const rows: ScdlRow[] = [];
  const written = new Map<string, string>();
  /** Whose each SIRET is: the first body that bears it. */
  const bearers = new Map<string, string>();
  for (const source of sources) {
    const acts = source.snapshot.acts.filter((act) => source.acts?.includes(act.index) ?? true);
    if (acts.length === 0) problems.push(problemOf(source, null, "error", null, null, SCDL.noAct));
    for (const act of acts) {
      const tell = (level: Problem["level"], field: Column | null, span: Span | null, message: Bilingual) =>
        problems.push(problemOf(source, act, level, field, span, message));
      const unfit = unadopted(act);
      if (unfit !== null) {
        tell("error", null, act.number?.span ?? null, unfit);
        continue;
      }
      const reading = {
        act,
        snapshot: source.snapshot,
        path: source.path,
        settings: settingsOf(source, act, options),
      };
      const { row, faults } = checkedRow(reading);
      for (const { column, fatal, span, message } of faults)
        tell(fatal ? "error" : "warning", column, span, message);
      if (row === null) continue;
      const bearer = bearers.get(row.COLL_SIRET) ?? row.COLL_NOM;
      bearers.set(row.COLL_SIRET, bearer);
      if (isAnotherBody({ name: bearer }, { name: row.COLL_NOM, kind: null, siren: null }))
        tell(
          "warning",
          "COLL_SIRET",
          act.collectivity.name?.span ?? null,
          fillBoth(SCDL.siretShared, { value: row.COLL_SIRET, other: bearer, name: row.COLL_NOM }),
        );
      const key = [row.COLL_SIRET, row.DELIB_DATE.slice(0, 4), row.DELIB_ID].join(" ");
      const other = written.get(key);
      if (other !== undefined)
        tell(
          "warning",
          "DELIB_ID",
          act.number?.span ?? null,
          fillBoth(SCDL.duplicate, { value: row.DELIB_ID, other }),
        );
      else written.set(key, source.path);
      rows.push(row);
    }
  }
  if (rows.length === 0) return { data: null, problems: [...problems, nothing()] };
  return { data: csvOf([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]), problems };
}

/** The row, or null when it is not fit to be written. */
function checkedRow(reading: Reading): { readonly row: ScdlRow | null; readonly faults: readonly Fault[] } {
  const { row, faults } = rowOf(reading);
  if (faults.some((fault) => fault.fatal)) return { row: null, faults };
  const breaches = breachesOf(row).map(
    ({ column }): Fault => ({
      column,
      fatal: true,
      span: null,
      message: fillBoth(SCDL.invalid, { value: row[column], column }),
    }),
  );
  return { row: breaches.length > 0 ? null : row, faults: [...faults, ...breaches] };
}

/** Why an act is no délibération adopted; null when it is one. */
function unadopted({ stage, decision }: Act): Bilingual | null {
  if (decision.outcome?.sure && decision.outcome.value === "postponed") return SCDL.postponed;
  return stage === "draft" ? SCDL.draft : null;
}

/** What was given for the whole export wins over what the council's own file says. */
function settingsOf({ snapshot }: ExportSource, act: Act, { scdl }: ScdlOptions): ScdlSettings {
  const { collectivity, council } = snapshot.config;
  return {
    ...scdl,
    siret: scdl?.siret ?? (act.collectivity.another ? undefined : collectivity?.siret),
    nomenclature: scdl?.nomenclature ?? council?.actes.nomenclature ?? undefined,
  };
}

function problemOf(
  { path }: ExportSource,
  act: Act | null,
  level: Problem["level"],
  field: string | null,
  span: Span | null,
  message: Bilingual,
): Problem {
  return { level, path, act: act?.number?.value ?? null, field, span, message };
}

function nothing(): Problem {
  return { level: "error", path: null, act: null, field: null, span: null, message: SCDL.empty };
}
