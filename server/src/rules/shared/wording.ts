/**
 * Words to look for in source text as it comes: any case, accents or none, composed or decomposed, any spaces and
 * dashes between words. For the few rules that read what is no fact of the model.
 */

const MARK = "[\\u0300-\\u036f]?";
const GAP = "[\\s\\u00a0\\u202f]{1,40}";
const ACCENTED: Readonly<Record<string, string>> = {
  a: "aàâä",
  c: "cç",
  e: "eéèêë",
  i: "iîï",
  o: "oôö",
  u: "uùûü",
};

/**
 * The pattern of some words written plainly (« prefecture », « l'acte ») that matches them however they are
 * spelled. Linear: each space stands for at most forty spaces or line ends.
 */
export function wordingPattern(words: string): string {
  let pattern = "";
  for (const sign of words) {
    if (sign === " ") pattern += GAP;
    else if (sign === "'") pattern += "['’ʼ]";
    else if (sign === "-") pattern += "[-‐‑–]";
    else if (ACCENTED[sign]) pattern += `[${ACCENTED[sign]}]${MARK}`;
    else pattern += sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  return pattern;
}
