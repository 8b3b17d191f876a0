// The rules of the grammar for what stands anywhere: dates, figures, people, decisions.
import {
  CIVILITY,
  COLON,
  GIVEN,
  group,
  LETTER_OR_MARK,
  NO_GIVEN,
  PARTICLE,
  SCOPES,
  SURNAME,
  WORD_END,
  WORD_START,
} from "./pieces.mjs";

/** @typedef {import("./pieces.mjs").Rule} Rule */
/** @typedef {ReturnType<typeof import("./pieces.mjs").wordings>} Words */

/** Units that figures of acts are counted in, folded. */
const UNITS = [
  ...["voix", "vote", "votes", "suffrage", "suffrages", "bulletin", "bulletins"],
  ...["abstention", "abstentions", "votant", "votants", "present", "presents", "represente", "representes"],
  ...["absent", "absents", "excuse", "excuses", "pouvoir", "pouvoirs", "procuration", "procurations"],
  ...["membre", "membres", "conseiller", "conseillers", "delegue", "delegues", "elu", "elus"],
  ...["euro", "euros", "centime", "centimes", "habitant", "habitants", "an", "ans", "mois", "jour", "jours"],
  ...["km", "ha", "m2"],
];

/**
 * What stands anywhere.
 * @param {Words} words @param {any} core @returns {Record<string, Rule>}
 */
export function inline(words, { MONTHS, WEEKDAYS, dayToWords, numberToWords, allCodes, actes }) {
  const months = group(words.of(MONTHS));
  const days = Array.from({ length: 31 }, (_, at) =>
    ["traditional", "rectified"].map((spelling) =>
      dayToWords({ year: 2000, month: 1, day: at + 1 }, spelling),
    ),
  )
    .flat()
    .map((day) => day.replace(/ \S+$/, ""));
  const numbers = Array.from({ length: 101 }, (_, at) =>
    numberToWords(at, { spelling: "rectified" }).split(/[- ]/),
  ).flat();
  const yearWord = group(words.of([...new Set([...numbers, "mille", "mil", "cents"])]));
  const natures = actes.natures.map((/** @type {{ code: string }} */ each) => each.code).join("|");
  const codes = allCodes();
  const names = group(
    words.of([...new Set(codes.map((/** @type {{ name: string }} */ each) => each.name))].map(String)),
  );
  const abbreviations = words.of(
    codes
      .map((/** @type {{ abbreviation: string }} */ each) => each.abbreviation)
      .filter((/** @type {string} */ each) => /^[A-Z0-9]{3,6}$/.test(each)),
  );
  const day = `(?:1\\s?er|\\d{1,2})`;
  const date = `(?:${group(words.of(WEEKDAYS))}\\s+)?${day}\\s+${months}(?:\\s+\\d{4})?`;
  return {
    inline: {
      patterns: [
        { include: "#comment" },
        { include: "#bold" },
        { include: "#act-id" },
        { include: "#nomenclature" },
        { include: "#label" },
        { include: "#citation" },
        { include: "#date" },
        { include: "#opening" },
        { include: "#figure" },
        { include: "#decision" },
        { include: "#person" },
      ],
    },
    comment: {
      name: SCOPES.comment,
      begin: "<!--",
      end: "-->",
      patterns: [
        {
          match: "\\b(delib-ignore(?:-file)?)\\s+([a-z][a-z-]{1,60})",
          captures: { 1: { name: SCOPES.suppression }, 2: { name: SCOPES.suppressedRule } },
        },
      ],
    },
    bold: {
      name: SCOPES.bold,
      begin: "(?<![\\p{L}\\p{N}*])\\*\\*(?=[^\\s*)])",
      end: "\\*\\*|$",
      beginCaptures: { 0: { name: SCOPES.boldMark } },
      endCaptures: { 0: { name: SCOPES.boldMark } },
      patterns: [
        { include: "#heading" },
        { include: "#act-number" },
        { include: "#object" },
        { include: "#start" },
        { include: "#inline" },
      ],
    },
    "act-id": {
      name: SCOPES.actId,
      match: `${WORD_START}(?:\\d{3}|0?2[AB]|\\d{2})-\\d{9}-\\d{8}-[\\p{L}\\d_.-]{1,40}?-(?:${natures})(?:-\\d{1,2}-\\d{1,2})?${WORD_END}`,
    },
    nomenclature: {
      match: `${WORD_START}(${group(words.label("nomenclature"))})(?:\\s|\\*){0,6}:\\s*(\\d(?:\\.\\d{1,2}){0,3})${WORD_END}\\s*(?:[-–]\\s*)?([^\\n*]{0,200})`,
      captures: {
        1: { name: SCOPES.label },
        2: { name: SCOPES.nomenclature },
        3: { name: SCOPES.nomenclatureLabel },
      },
    },
    label: {
      patterns: [
        { name: SCOPES.vote, match: `${WORD_START}${group(words.kind("camp"))}${COLON}` },
        {
          name: SCOPES.label,
          match: `${WORD_START}${group(
            words.label(
              ...[
                "inOffice",
                "present",
                "represented",
                "absent",
                "excused",
                "unexcused",
                "attending",
                "arrived",
              ],
              ...[
                "quorum",
                "voters",
                "president",
                "secretary",
                "rapporteur",
                "convocation",
                "sent",
                "received",
              ],
              ...[
                "posted",
                "published",
                "nomenclature",
                "actId",
                "executory",
                "annexes",
                "service",
                "commissions",
              ],
              ...["unanimous", "decision"],
            ),
          )}${COLON}`,
        },
      ],
    },
    citation: {
      patterns: [
        {
          name: SCOPES.citation,
          match: `${WORD_START}(?:(?i:articles?|art\\.)\\s+)?[LRDA]\\s?[.*]?\\s?\\*?\\d{2,5}(?:-\\d{1,4}){0,4}${WORD_END}`,
        },
        {
          name: SCOPES.citation,
          match: `${WORD_START}(?i:loi(?:\\s+organique)?|décret|decret|ordonnance|arrêté|arrete|circulaire|directive)\\s+(?i:n)\\s?[°ºo]\\s?\\d{2,4}[-‐/]\\d{1,5}(?:\\s+du\\s+${date})?`,
        },
        { name: SCOPES.citation, match: `${WORD_START}${names}${WORD_END}` },
        { name: SCOPES.citation, match: `${WORD_START}(?i:${abbreviations})${WORD_END}` },
      ],
    },
    date: {
      patterns: [
        { name: SCOPES.date, match: `${WORD_START}${date}${WORD_END}` },
        { name: SCOPES.date, match: `${WORD_START}\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})${WORD_END}` },
        { name: SCOPES.date, match: `${WORD_START}\\d{4}-\\d{2}-\\d{2}${WORD_END}` },
        { name: SCOPES.dateWords, match: `${WORD_START}${group(words.of(days))}\\s+${months}${WORD_END}` },
        {
          name: SCOPES.time,
          match: `${WORD_START}\\d{1,2}\\s?(?:[hH]\\s?\\d{0,2}|(?i:heures?)(?:\\s+\\d{1,2})?)${WORD_END}`,
        },
      ],
    },
    opening: {
      match: `${WORD_START}((?i:en\\s+)?(?i:l)['’ ](?i:an))\\s+(${yearWord}(?:[-‐\\s]{1,3}${yearWord}){0,8})${WORD_END}`,
      captures: { 1: { name: SCOPES.opening }, 2: { name: SCOPES.dateWords } },
    },
    figure: {
      patterns: [
        {
          match: `${WORD_START}((?:\\d{1,3}(?:[\\s.]\\d{3}){1,5}|\\d{1,12})(?:,\\d{1,4})?)\\s*(€|%|m²|${group(words.of(UNITS))}${WORD_END}(?!\\s*:))`,
          captures: { 1: { name: SCOPES.figure }, 2: { name: SCOPES.unit } },
        },
        {
          match: `${WORD_START}(\\d{1,4})\\s*([pP][oO][uU][rR]|[cC][oO][nN][tT][rR][eE])(?=\\s*(?:[,;/.)(–-]|et\\s|$))`,
          captures: { 1: { name: SCOPES.figure }, 2: { name: SCOPES.unit } },
        },
        { name: SCOPES.figure, match: "(?<=:|:\\s|:\\s\\s)\\d{1,6}(?![\\p{L}\\p{N}/.-]|\\s\\d)" },
      ],
    },
    decision: {
      patterns: [
        {
          name: SCOPES.ballot,
          match: `${WORD_START}${group(words.phrase(() => true, "handVote", "electronicVote", "secretVote", "publicVote"))}${WORD_END}`,
        },
        {
          name: SCOPES.decision,
          // Of the words of adoption only those that agree with « délibération »: « vote », « donne » are in every text.
          match: `${WORD_START}${group(
            words.phrase(
              (form, role) => role !== "adopted" || form.includes("["),
              ...["unanimity", "majority", "adopted", "rejected", "postponed", "noted", "castingVote"],
            ),
          )}${WORD_END}`,
        },
      ],
    },
    person: {
      patterns: [
        {
          name: SCOPES.person,
          match: `(?<!${LETTER_OR_MARK}|['’-])${NO_GIVEN}(?:${GIVEN}\\s{1,4}){1,3}${PARTICLE}${SURNAME}(?!${LETTER_OR_MARK})`,
        },
        {
          name: SCOPES.person,
          match: `(?<=[,;]\\s|[-–•]\\s|^)${SURNAME}\\s{1,4}${GIVEN}(?=\\s*(?:[,;.(]|[-–]\\s|$))`,
        },
        {
          match: `(?<!${LETTER_OR_MARK})${CIVILITY}\\s{1,4}(${PARTICLE}${SURNAME})(?!${LETTER_OR_MARK})`,
          captures: { 1: { name: SCOPES.person } },
        },
        // A name that the end of a line cuts in two.
        { name: SCOPES.person, match: `(?<=,\\s|,\\s\\s)${GIVEN}\\s{0,2}$` },
        { name: SCOPES.person, match: `^${SURNAME}(?=\\s?,\\s)` },
      ],
    },
  };
}
