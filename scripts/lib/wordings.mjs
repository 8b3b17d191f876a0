// Wordings as regular expressions of the grammar: one tree for many wordings, so that each character is tried once.

/** Folded characters that stand for others too. */
const CHARACTERS = {
  a: "[aAàâäÀÂÄ]",
  c: "[cCçÇ]",
  e: "[eEéèêëÉÈÊË]",
  i: "[iIîïÎÏ]",
  o: "[oOôöÔÖ]",
  u: "[uUùûüÙÛÜ]",
  " ": "\\s+",
  "'": "['’‘`]",
  "-": "[-‐‑–—]",
  '"': '["“”„]',
  "°": "[°º]",
};

/** « (e)s », « (es) », « ·e·s »: what inclusive writing makes of the endings of a form; longest first. */
const ENDINGS = {
  "[e][s]": "(?:\\((?:[eE][sS]?|[sS])\\)[sS]?|·[eE]?·?[sS]?|[eE]?[sS]?)",
  "[e]": "(?:\\([eE]\\)|·[eE]|[eE])?",
  "[s]": "(?:\\([sS]\\)|·[sS]|[sS])?",
  "[es]": "(?:\\([eE][sS]?\\)|·[eE]·?[sS]?|[eE][sS])?",
};

/** @typedef {{ next: Map<string, Node>, ends: boolean }} Node */

/** @returns {Node} */
const node = () => ({ next: new Map(), ends: false });

/**
 * One expression for the forms of style files (`Absent[e][s]`), blind to accents and case. Linear: what follows an
 * optional ending never begins with it.
 * @param {Iterable<string>} forms
 * @param {(text: string) => string} fold of the server, for what stands outside brackets
 * @returns {string}
 */
export function expressionOf(forms, fold) {
  const root = node();
  for (const form of forms) {
    let at = root;
    for (const step of steps(form, fold)) {
      const next = at.next.get(step) ?? node();
      at.next.set(step, next);
      at = next;
    }
    at.ends = true;
  }
  return written(root);
}

/** @param {string} form @param {(text: string) => string} fold @returns {string[]} characters, and endings in brackets */
function steps(form, fold) {
  // A word that may be left out goes with the space after it: « Date de [la] convocation ».
  return form
    .replace(/(?<= )\[([^\]]*)\] /g, "[$1 ]")
    .split(/(\[e\]\[s\]|\[[^\]]*\])/)
    .flatMap((piece) => (piece.startsWith("[") ? [piece] : [...foldKeepingEnds(piece, fold)]));
}

/** @param {string} piece @param {(text: string) => string} fold */
function foldKeepingEnds(piece, fold) {
  const folded = fold(piece);
  if (folded === "") return piece === "" ? "" : " ";
  return `${/^\s/.test(piece) ? " " : ""}${folded}${/\s$/.test(piece) ? " " : ""}`;
}

/** @param {Node} at @returns {string} */
function written(at) {
  const branches = [...at.next]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([step, next]) => `${stepOf(step)}${written(next)}`);
  if (branches.length === 0) return "";
  if (branches.length === 1 && !at.ends) return branches[0] ?? "";
  return `(?:${branches.join("|")})${at.ends ? "?" : ""}`;
}

/** @param {string} step @returns {string} */
function stepOf(step) {
  if (step.startsWith("[")) {
    const words = step.slice(1, -1);
    return ENDINGS[/** @type {keyof typeof ENDINGS} */ (step)] ?? `(?:${[...words].map(literal).join("")})?`;
  }
  return literal(step);
}

/** @param {string} character @returns {string} */
function literal(character) {
  const known = CHARACTERS[/** @type {keyof typeof CHARACTERS} */ (character)];
  if (known !== undefined) return known;
  // Both cases by hand: the engine's own way of ignoring case takes a hundred times longer to compile.
  if (/[a-z]/.test(character)) return `[${character}${character.toUpperCase()}]`;
  return character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
