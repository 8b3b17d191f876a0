import {
  allEntries,
  type NomenclatureEntry,
  nomenclatureEntry,
  readNomenclatureCode,
} from "../../law/nomenclature.ts";
import { say } from "../../rules/shared/say.ts";
import { touches } from "../../text/span.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { literal } from "../markdown.ts";

/** A code of the ACTES nomenclature: its path from the class down, and its neighbours. */
export function hoverNomenclature({ act, offset, tell }: At): Hover | null {
  const found = act?.nomenclature;
  if (!found || !touches(found.span, offset)) return null;
  const { code, label } = found;
  const reading = readNomenclatureCode(code.value);
  const span = touches(code.span, offset) || !label ? code.span : label.span;
  if (!touches(span, offset)) return null;
  if (!reading?.entry) return { span, markdown: tell(NO_CODE, { code: code.value }) };
  const detail = reading.detail === null ? [] : [tell(DETAIL, { detail: reading.detail })];
  return { span, markdown: [pathOf(reading.entry), ...detail].join("\n\n") };
}

/** « **7** Finances locales › **7.5** Subventions ». */
export function pathOf(entry: NomenclatureEntry): string {
  const parent = entry.parent === null ? null : nomenclatureEntry(entry.parent);
  return [...(parent ? [parent] : []), entry]
    .map(({ code, label }) => `**${code}** ${literal(label)}`)
    .join(" › ");
}

/** The codes of one class, one a line; the code given is in bold. */
export function classOf(entry: NomenclatureEntry): string {
  const parent = entry.parent ?? entry.code;
  return allEntries()
    .filter((each) => each.parent === parent)
    .map(({ code, label }) => {
      const line = `${code} ${literal(label)}`;
      return code === entry.code ? `- **${line}**` : `- ${line}`;
    })
    .join("\n");
}

const NO_CODE = say(
  "Le code {code} n’est pas dans la nomenclature nationale.",
  "Code {code} is not in the national classification.",
);
const DETAIL = say(
  "«\u00a0{detail}\u00a0» est une subdivision propre à la préfecture.",
  "“{detail}” is a subdivision of the prefecture's own.",
);
