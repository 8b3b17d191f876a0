import { allEntries, type NomenclatureEntry, readNomenclatureCode } from "../../law/nomenclature.ts";
import { type Cells, filled, missing, type Reading } from "./cell.ts";
import { SCDL } from "./messages.ts";

/** DELIB_MATIERE_CODE and DELIB_MATIERE_NOM: the act's national code of level 2, else the default one. */
export function matterCells({ act, settings }: Reading): Cells {
  const printed = act.nomenclature?.code ?? null;
  const code = printed?.value ?? settings.nomenclature?.trim() ?? "";
  if (code === "") return missing("DELIB_MATIERE_CODE", SCDL.code);
  const entry = readNomenclatureCode(code)?.entry ?? null;
  if (entry === null || entry.parent === null)
    return missing("DELIB_MATIERE_CODE", SCDL.codeUnknown, printed?.span ?? null, { value: code });
  return filled({ DELIB_MATIERE_CODE: entry.code, DELIB_MATIERE_NOM: matterName(entry) });
}

/**
 * The name as the schema wants it: labels of levels 1 and 2 in lower case with their accents, parted by a slash,
 * without comma and without what the classification puts in brackets (« décisions budgétaires (B.P., D.M.…) »).
 */
export function matterName(entry: NomenclatureEntry): string {
  const parent = allEntries().find((each) => each.code === entry.parent);
  return [parent?.label ?? "", entry.label].map(plainLabel).join("/");
}

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/[,()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
