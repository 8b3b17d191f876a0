import { factsOf } from "../model/factsJson.ts";
import type { Config } from "../rules/config.ts";
import { createSnapshot } from "../snapshot.ts";
import { applyEdits } from "../text/edit.ts";
import { fold } from "../text/fold.ts";
import { formatDocument } from "./formatting.ts";
import { DEFAULT_FORMAT, type FormatOptions } from "./shared/format/options.ts";

/** What the import of a document asks of whoever can read acts. */
export interface ImportTools {
  readonly sameFacts: (before: string, after: string) => boolean;
  readonly format: (text: string) => string;
}

/** The reader of facts and the formatter that an import is given. */
export function importTools(config: Config, options: FormatOptions = DEFAULT_FORMAT): ImportTools {
  let last: { readonly text: string; readonly facts: unknown } | null = null;
  const factsIn = (text: string): unknown => {
    const { acts } = createSnapshot(text, { config });
    return acts.map((act) => {
      const { range: _, ...facts } = factsOf(act, () => NOWHERE);
      return facts;
    });
  };
  return {
    sameFacts: (before, after) => {
      // The same text is compared with many others.
      if (last?.text !== before) last = { text: before, facts: factsIn(before) };
      return agrees(last.facts, factsIn(after), "");
    },
    format: (text) => applyEdits(text, formatDocument(createSnapshot(text, { config }), options)),
  };
}

const NOWHERE = { line: 0, column: 0 };
/** Texts of which a torn line may hide a part, or to which it may add one. */
const LONG: ReadonlySet<string> = new Set(["object", "place"]);

/** Whether two sets of facts are the same but for spaces, line-end hyphens, and a part of a text that was torn. */
function agrees(before: unknown, after: unknown, key: string): boolean {
  if (typeof before === "string" && typeof after === "string") {
    const [a, b] = [letters(before), letters(after)];
    return a === b || (LONG.has(key) && a !== "" && b !== "" && (a.includes(b) || b.includes(a)));
  }
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((each, at) => agrees(each, after[at], key));
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null)
    return before === after;
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((each) => agrees(a[each], b[each], each));
}

function letters(text: string): string {
  return fold(text).text.replace(/[^a-z0-9]/g, "");
}
