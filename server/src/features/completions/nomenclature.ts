import { allEntries, type NomenclatureEntry, nomenclatureEntry } from "../../law/nomenclature.ts";
import { searchNomenclature } from "../../law/nomenclatureSearch.ts";
import { say } from "../../rules/shared/say.ts";
import type { Caret, Completion, CompletionItem } from "../completion.ts";
import { labelOnLine } from "./label.ts";

const ROLES = new Set(["nomenclature"] as const);
/** So many codes are proposed from the object of the act when nothing is typed. */
const FROM_OBJECT = 5;

/** After the label of the ACTES reference: codes by figures or words; the object of the act speaks first. */
export function completeNomenclature(caret: Caret): Completion | null {
  const found = labelOnLine(caret, ROLES);
  if (!found) return null;
  const query = found.value.trim();
  const span = { start: found.valueStart, end: caret.offset };
  const entries = query === "" ? proposed(caret) : searchNomenclature(query).map(({ entry }) => entry);
  // The words typed need not be those of the label: the editor must not filter what was found by them.
  const items = entries.map((entry): CompletionItem => {
    const parent = allEntries().find((each) => each.code === entry.parent);
    return {
      kind: "code",
      label: `${entry.code} ${entry.label}`,
      detail: parent ? `${parent.code} ${parent.label}` : caret.tell(CLASS),
      span,
      text: `${entry.code} ${entry.label}`,
      snippet: false,
      filter: found.value === "" ? entry.code : found.value,
      id: entry.code,
    };
  });
  return { items, incomplete: true };
}

function proposed({ act, snapshot }: Caret): NomenclatureEntry[] {
  const usual = nomenclatureEntry(snapshot.config.council?.actes.nomenclature ?? "");
  const object = act?.object?.value;
  const likely =
    object === undefined
      ? []
      : searchNomenclature(object)
          .slice(0, FROM_OBJECT)
          .map(({ entry }) => entry);
  const first = usual ? [usual, ...likely.filter((entry) => entry !== usual)] : likely;
  return [...first, ...allEntries().filter((entry) => !first.includes(entry))];
}

const CLASS = say("matière", "class");
