// The rules of the grammar for what stands at the beginning of a line.
import { COLON, group, LINE, SCOPES, WORD_END } from "./pieces.mjs";

/** @typedef {import("./pieces.mjs").Rule} Rule */
/** @typedef {ReturnType<typeof import("./pieces.mjs").wordings>} Words */

/**
 * What stands at the beginning of a line.
 * @param {Words} words @returns {Record<string, Rule>}
 */
export function lines(words) {
  const bullet = { name: SCOPES.bullet };
  /** @param {string} name @param {string} body @returns {Rule} words at the start of a line, after a bullet or not */
  const first = (name, body) => ({ match: `${LINE}(${body})`, captures: { 1: bullet, 2: { name } } });
  return {
    line: {
      patterns: [
        { include: "#comment" },
        { name: SCOPES.page, match: "^\\s*[Pp][Aa][Gg][Ee]\\s+\\d{1,4}\\s*(?:sur|/)\\s*\\d{1,4}\\s*$" },
        { name: SCOPES.rule, match: "^\\s*(?:-{3,80}|_{3,80}|\\*{3,80})\\s*$" },
        { include: "#markdown-heading" },
        { include: "#heading" },
        { include: "#act-number" },
        { include: "#object" },
        { include: "#start" },
        { include: "#bullet" },
      ],
    },
    "markdown-heading": {
      name: SCOPES.heading,
      begin: "^\\s*(#{1,6})\\s+",
      beginCaptures: { 1: { name: SCOPES.markdownHeading } },
      end: "$",
      patterns: [{ include: "#start" }, { include: "#inline" }],
    },
    heading: {
      patterns: [
        {
          name: SCOPES.heading,
          match: `(?:^|\\G)\\s*${group(words.label("register", "agenda", "minutes"))}${WORD_END}[^\\n:*]*`,
        },
        // Titles in capitals: two words at least, none of the commas of a list of names.
        {
          name: SCOPES.heading,
          match:
            "(?:^|\\G)\\s*(?=[^,;:\\d\\p{Ll}]{8,120}$)\\p{Lu}[\\p{Lu}\\p{M}'’-]*(?:\\s+\\p{Lu}[\\p{Lu}\\p{M}'’-]*){2,20}\\s*$",
        },
        first(SCOPES.heading, `${group(words.label("session"))}${WORD_END}`),
      ],
    },
    "act-number": {
      match: `${LINE}(${group(words.label("number"))})\\s*:?\\s*(?=[\\p{L}./_-]{0,12}\\d)([\\p{L}\\d][\\p{L}\\d./_-]{0,40})`,
      captures: { 1: bullet, 2: { name: SCOPES.heading }, 3: { name: SCOPES.number } },
    },
    object: {
      match: `${LINE}(${group(words.label("object"))})\\s*(:)\\s*([^*\\n]{1,600})`,
      captures: { 1: bullet, 2: { name: SCOPES.label }, 4: { name: SCOPES.object } },
    },
    start: {
      patterns: [
        { include: "#nomenclature" },
        first(SCOPES.label, `${group(words.kind("list", "count"))}(?=\\s*(?:$|:|\\(|\\d|en\\s+application))`),
        first(SCOPES.vote, `${group(words.kind("camp"))}${COLON}`),
        first(
          SCOPES.label,
          `${group(words.label("executory", "extract", "annexes", "acknowledgement", "remedies", "certification", "done"))}${WORD_END}`,
        ),
        first(SCOPES.label, `${group(words.kind("date"))}${WORD_END}(?=[^\\n]{0,60}\\d)`),
        first(SCOPES.visa, `${group(words.label("vu"))}${WORD_END}`),
        first(SCOPES.recital, `${group(words.label("considering"))}${WORD_END}`),
        first(SCOPES.proposal, `${group(words.label("proposal"))}${WORD_END}`),
        first(SCOPES.article, `(?i:article)\\s+(?i:premier|unique|\\d{1,3}(?:er)?)${WORD_END}`),
        first(SCOPES.deciding, `${group(words.label("deciding"))}${WORD_END}`),
      ],
    },
    bullet: { match: "^\\s*([-–•·▪◦]|\\d{1,2}[.)])(?=\\s)", captures: { 1: bullet } },
  };
}
