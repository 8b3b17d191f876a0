import { foldText } from "../text/fold.ts";

/** What stands before the name of a commune; another kind of body keeps its words, which tell it from the commune. */
const COMMUNE =
  /^(?:(?:la )?(?:commune|ville|mairie)|conseil municipal) (?:de la |de l'|de |du |des |d'|le |la |les )?/;
/** Words that name a kind of body, or the département in which it lies, and no body. */
const NO_NAME =
  /^(?:(?:la )?(?:commune|ville|mairie|conseil|conseil municipal|conseil communautaire|metropole)|departement .*|arrondissement .*|canton .*|republique .*|prefecture .*)$/;

/**
 * The name of a collectivity in the form in which two acts of it are compared: folded, « Commune de » taken off. Null
 * for what is no name.
 */
export function councilName(written: string | null): string | null {
  if (written === null) return null;
  const folded = foldText(written.slice(0, 200))
    .replace(/[\s-]+/g, " ")
    .trim();
  if (folded === "" || NO_NAME.test(folded)) return null;
  const name = folded.replace(COMMUNE, "");
  return name === "" ? null : name;
}
