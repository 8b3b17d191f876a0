import { foldText } from "../text/fold.ts";

/** More optional parts than this in one wording would be a mistake in the data. */
const MOST_VARIANTS = 32;

/**
 * Every wording that the forms of a style file stand for, folded: `Absent[e][s]` gives absent, absente, absents,
 * absentes. Brackets do not nest; an unclosed one is kept as it is written.
 */
export function expandForms(forms: readonly string[]): string[] {
  // One text, one line for each wording: folding them one by one is most of the time that a start takes.
  const lines = forms.flatMap(variantsOf).join("\n");
  return [...new Set(foldText(lines).split("\n"))].filter((each) => each !== "");
}

function variantsOf(form: string): string[] {
  let variants = [""];
  let at = 0;
  while (at < form.length) {
    const open = form.indexOf("[", at);
    const close = open < 0 ? -1 : form.indexOf("]", open);
    if (open < 0 || close < 0) {
      variants = variants.map((each) => each + form.slice(at));
      break;
    }
    const before = form.slice(at, open);
    const optional = form.slice(open + 1, close);
    variants = variants.flatMap((each) => [each + before, each + before + optional]).slice(0, MOST_VARIANTS);
    at = close + 1;
  }
  return variants;
}
