// syntaxes/deliberation.tmLanguage.json: the colours of an act before the server has started, made from the wordings of
// the styles and from what the core knows of dates, codes and natures of acts.
import { loadSource } from "../lib/load.mjs";
import { expressionOf } from "../lib/wordings.mjs";

/** @typedef {{ name?: string, match?: string, begin?: string, end?: string, include?: string, captures?: Captures, beginCaptures?: Captures, endCaptures?: Captures, patterns?: Rule[] }} Rule */
/** @typedef {Record<string, { name?: string, patterns?: Rule[] }>} Captures */

/** The kinds of token and their scopes: each begins with one that the default themes colour, light, dark and high contrast. */
export const SCOPES = {
  heading: "markup.heading.deliberation",
  label: "entity.name.tag.label.deliberation",
  vote: "entity.name.tag.vote.deliberation",
  number: "constant.numeric.act-number.deliberation",
  object: "markup.bold.object.deliberation",
  nomenclature: "constant.numeric.nomenclature.deliberation",
  nomenclatureLabel: "string.unquoted.nomenclature.deliberation",
  actId: "entity.other.attribute-name.act-id.deliberation",
  visa: "keyword.control.visa.deliberation",
  recital: "keyword.control.recital.deliberation",
  deciding: "keyword.control.deciding.deliberation",
  proposal: "keyword.control.proposal.deliberation",
  article: "keyword.control.article.deliberation",
  opening: "keyword.control.opening.deliberation",
  decision: "keyword.other.decision.deliberation",
  ballot: "keyword.other.ballot.deliberation",
  date: "constant.numeric.date.deliberation",
  dateWords: "constant.numeric.date.words.deliberation",
  time: "constant.numeric.time.deliberation",
  figure: "constant.numeric.figure.deliberation",
  unit: "keyword.other.unit.deliberation",
  citation: "string.other.citation.deliberation",
  person: "entity.name.type.person.deliberation",
  page: "comment.line.page.deliberation",
  comment: "comment.block.html.deliberation",
  suppression: "keyword.other.suppression.deliberation",
  suppressedRule: "entity.name.tag.rule.deliberation",
  markdownHeading: "punctuation.definition.heading.markdown.deliberation",
  bold: "markup.bold.deliberation",
  boldMark: "punctuation.definition.bold.markdown.deliberation",
  bullet: "punctuation.definition.list.begin.markdown.deliberation",
  rule: "meta.separator.markdown.deliberation",
};

/** Units that figures of acts are counted in, folded. */
const UNITS = [
  ...["voix", "vote", "votes", "suffrage", "suffrages", "bulletin", "bulletins"],
  ...["abstention", "abstentions", "votant", "votants", "present", "presents", "represente", "representes"],
  ...["absent", "absents", "excuse", "excuses", "pouvoir", "pouvoirs", "procuration", "procurations"],
  ...["membre", "membres", "conseiller", "conseillers", "delegue", "delegues", "elu", "elus"],
  ...["euro", "euros", "centime", "centimes", "habitant", "habitants", "an", "ans", "mois", "jour", "jours"],
  ...["km", "ha", "m2"],
];

/** Start of a line (of what is inside bold too), a bullet or a number allowed; group 1 is that bullet. */
const LINE = "(?:^|\\G)\\s*(?:([-–•·▪◦]|\\d{1,2}[.)])\\s+)?";
const WORD_END = "(?![\\p{L}\\p{N}])";
const WORD_START = "(?<![\\p{L}\\p{N}])";
const COLON = "(?=(?:\\s|\\*){0,6}:)";
const LETTER_OR_MARK = "[\\p{L}\\p{M}]";
/** « DUPONT », « D'ARC », « ROS-ROUART », « EL KANDOUSSI ». */
const SURNAME = `\\p{Lu}(?:['’]?\\p{Lu}){1,40}(?:(?:[-‐]|\\s{1,4})\\p{Lu}(?:['’]?\\p{Lu}){1,40}){0,4}`;
const GIVEN = "\\p{Lu}[\\p{Ll}\\p{M}]{1,30}(?:[-‐]\\p{Lu}[\\p{Ll}\\p{M}]{1,30}){0,3}";
/** Words with a capital at the head of a sentence that no given name is: « Les CNFS », « Le PLU ». */
const NO_GIVEN =
  "(?!(?:Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Docteur|Maître|L[ae]s?|Comme|Un|Une|Des?|Du|Ces?|Cette|Cet|Ses?|Sa|Son|Aux?|En|Par|Pour|Sur|Et|Dans|Avec|Vu|Ville|Commune|Code|Articles?|Axe|Lot|Plan|Projet|Budget|Conseil|Espace|Place|Rue|Avenue|Parc|Centre|Loi|Programme|Dispositif|Service|Association|Syndicat|Société)\\s)";
const PARTICLE = "(?:(?:de la|de|le|la)\\s{1,4})?(?:[dD]['’])?";
const CIVILITY =
  "(?:MM?\\.|M|Mr|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Docteur|Maître)";

export async function outputs() {
  const core = await loadSource(`
    export { builtInStyles } from "./server/src/styles/styles.ts";
    export { LABELS } from "./server/src/styles/roles.ts";
    export { foldText } from "./server/src/text/fold.ts";
    export { MONTHS, WEEKDAYS } from "./server/src/french/calendar.ts";
    export { dayToWords, numberToWords } from "./server/src/french/numberWords.ts";
    export { allCodes } from "./server/src/law/codes.ts";
    export { default as actes } from "./server/src/law/data/actes.json";
  `);
  const words = wordings(core);
  const grammar = {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "Délibération",
    scopeName: "text.deliberation",
    fileTypes: ["delib", "delib.md", "delib.txt"],
    patterns: [{ include: "#line" }, { include: "#inline" }],
    repository: {
      ...lines(words),
      ...inline(words, core),
    },
  };
  return new Map([["syntaxes/deliberation.tmLanguage.json", `${JSON.stringify(grammar, null, 2)}\n`]]);
}

export const owned = ["syntaxes"];

/**
 * The wordings of the styles, as expressions.
 * @param {any} core @returns {{ label: (...roles: string[]) => string, kind: (...kinds: string[]) => string, phrase: (keep: (form: string, role: string) => boolean, ...roles: string[]) => string, of: (words: string[]) => string }}
 */
function wordings({ builtInStyles, LABELS, foldText }) {
  const { common, houses } = builtInStyles();
  const styles = [common, ...houses];
  const expression = (/** @type {string[]} */ forms) => expressionOf(new Set(forms), foldText);
  const label = (/** @type {string[]} */ ...roles) =>
    expression(styles.flatMap((style) => roles.flatMap((role) => style.labels[role] ?? [])));
  return {
    label,
    kind: (...kinds) => label(...Object.keys(LABELS).filter((role) => kinds.includes(LABELS[role]))),
    phrase: (keep, ...roles) =>
      expression(
        styles.flatMap((style) =>
          roles.flatMap((role) =>
            (style.phrases?.[role] ?? []).filter((/** @type {string} */ form) => keep(form, role)),
          ),
        ),
      ),
    of: (list) => expressionOf(list, foldText),
  };
}

/** @param {string} body @returns {string} */
const group = (body) => `(?:${body})`;

/**
 * What stands at the beginning of a line.
 * @param {ReturnType<typeof wordings>} words @returns {Record<string, Rule>}
 */
function lines(words) {
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

/**
 * What stands anywhere.
 * @param {ReturnType<typeof wordings>} words @param {any} core @returns {Record<string, Rule>}
 */
function inline(words, { MONTHS, WEEKDAYS, dayToWords, numberToWords, allCodes, actes }) {
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
