import { foldText } from "../../text/fold.ts";
import { type Cells, filled, type Reading } from "./cell.ts";
import { oneLine } from "./words.ts";

/**
 * BUDGET_ANNEE and BUDGET_NOM, both or none: only where the object itself names a « budget principal » or « budget
 * annexe … » and one year of exercise.
 */
export function budgetCells({ act }: Reading): Cells {
  const object = oneLine(act.object?.value ?? "");
  const year = yearOf(object);
  const name = nameOf(object);
  return year !== null && name !== null ? filled({ BUDGET_ANNEE: year, BUDGET_NOM: name }) : filled({});
}

/** The one year that the object names (« 2024 », « 2023/2024 »); null for none, and for several. */
function yearOf(object: string): string | null {
  const years = object.match(/(?<![\d.])20\d\d(?:\/20\d\d)?(?![\d.]\d)/g) ?? [];
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

const PRINCIPAL = /budget principal\b/;
/** « budget annexe de l'eau »: its name goes up to a sign, a year or a word that opens something else. */
const ANNEXE = /budgets? annexe ([^-:;,.()"«»/–—\d]{2,80})/i;
const NAME_ENDS = / (?:pour|exercice|au titre|compte|vote|affectation|approbation|decision|n°).{0,80}$/;

function nameOf(object: string): string | null {
  const folded = foldText(object);
  const principal = PRINCIPAL.test(folded);
  const several = /budgets\b/.test(folded) || (folded.match(/budget annexe/g)?.length ?? 0) > 1;
  if (several) return null;
  const annexe = ANNEXE.exec(object)?.[1]?.trim();
  if (annexe === undefined) return principal ? "Budget principal" : null;
  if (principal) return null;
  const cut = foldText(annexe).length === annexe.length ? NAME_ENDS.exec(foldText(annexe)) : null;
  const name = (cut ? annexe.slice(0, cut.index) : annexe).trim();
  return name === "" ? null : `Budget annexe ${name}`;
}
