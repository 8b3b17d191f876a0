import { isSiren } from "../../law/siren.ts";
import { foldText } from "../../text/fold.ts";
import type { ConfiguredCollectivity } from "./collectivity.ts";

/** Words that the names of many bodies hold. */
const COMMON =
  /^(?:commune|communes|ville|mairie|communaute|agglomeration|urbaine|metropole|syndicat|mixte|intercommunal|departement|region|centre|communal|action|sociale|ccas|conseil|municipal|les?|las?|des?|du|en|aux?|sur|sous|pays|saint|sainte|ste?)$/;

/** A département or région heads the acts of the bodies that lie in it. */
const ABOVE = /^(?:departement|region)\b/;

/**
 * Whether the heading of an act says that another body deliberates than the one of the settings: its name has words that
 * the other has not, and lacks some of the other's; or both its kind and the SIREN of its identifier are others.
 */
export function isAnotherBody(
  own: ConfiguredCollectivity,
  written: { readonly name: string | null; readonly kind: string | null; readonly siren: string | null },
): boolean {
  const { name, kind, siren } = written;
  const ownSiren = own.siren?.replace(/\D/g, "") ?? "";
  if (
    isSiren(ownSiren) &&
    siren !== null &&
    isSiren(siren) &&
    siren !== ownSiren &&
    own.kind !== undefined &&
    kind !== null &&
    kind !== own.kind
  )
    return true;
  if (own.name === undefined || name === null) return false;
  if (ABOVE.test(foldText(name)) && own.kind !== "departement" && own.kind !== "region") return false;
  const [ours, theirs] = [tellingWords(own.name), tellingWords(name)];
  if (ours.size === 0 || theirs.size === 0) return false;
  return [...theirs].some((word) => !ours.has(word)) && [...ours].some((word) => !theirs.has(word));
}

function tellingWords(name: string): Set<string> {
  const words = foldText(name.slice(0, 200)).split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length > 1 && !COMMON.test(word)));
}
