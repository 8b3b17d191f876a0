import type { Anchor } from "./anchors.ts";

/** Whether words that may be a title follow the number on its line. */
export function isTitled(text: string, anchor: Anchor | null): boolean {
  if (!anchor?.number) return false;
  return /^ ?[:-] ?(?![a-z] |(?:seance|reunion|session) (?:[a-z]{5,15} )?du |page \d|feuillet )[a-z][^\n]{9,180}(?:\n|$)/.test(
    text.slice(anchor.number.end, anchor.number.end + 200),
  );
}

/**
 * « Délibération n° 2022-06 Compte administratif » under « Délibération n° 2022-05 Nom d'une rue »: other words follow
 * each number on its line, with no sign between.
 */
export function haveOtherTitles(text: string, anchor: Anchor, before: Anchor | null): boolean {
  const title = bareTitle(text, anchor);
  const other = title && before ? bareTitle(text, before) : null;
  return title !== null && other !== null && title !== other;
}

function bareTitle(text: string, { number }: Anchor): string | null {
  return number ? (BARE_TITLE.exec(text.slice(number.end, number.end + 200))?.[1] ?? null) : null;
}

/** What a head of page may hold beside the number is no title: a date, the session, the council, the page. */
const BARE_TITLE =
  /^ (?!(?:d[ue]|seance|reunion|session|page|feuillet|commune|ville|mairie|conseil|objet|suite|n)\b)([a-z]{3}[^\n:;]{9,180})(?:\n|$)/;
