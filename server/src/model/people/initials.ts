import type { Draft } from "./draft.ts";

/** So many names with an initial make a list of such names. */
const LEAST = 3;

/**
 * « D. AUROUX, L. BERTHON, M. CHANIER »: in a list where every other name has the initial of its first name, « M. » is
 * an initial too, and no « Monsieur ». The drafts as they are where any other civility, or a lone name, stands in it.
 */
export function withInitials(drafts: readonly Draft[], text: string): readonly Draft[] {
  let initials = 0;
  let sirs = 0;
  for (const draft of drafts) {
    if (isSir(draft, text)) sirs++;
    else if (draft.civility || draft.words[0]?.shape !== "initial") return drafts;
    else initials++;
  }
  if (sirs === 0 || initials < LEAST || sirs > initials) return drafts;
  return drafts.map((draft) => {
    if (!isSir(draft, text)) return draft;
    const initial = { shape: "initial", start: draft.start, end: draft.start + 2 } as const;
    return { ...draft, civility: false, gender: null, words: [initial, ...draft.words] };
  });
}

/** « M. CHANIER »: the civility of one man, and a surname. */
function isSir(draft: Draft, text: string): boolean {
  return draft.civility && draft.words[0]?.shape === "upper" && text.startsWith("m. ", draft.start);
}
