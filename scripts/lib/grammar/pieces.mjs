// What the expressions of the grammar are made of: the scopes, the edges of lines and words, the wordings of the styles.
import { expressionOf } from "../wordings.mjs";

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

/** Start of a line (of what is inside bold too), a bullet or a number allowed; group 1 is that bullet. */
export const LINE = "(?:^|\\G)\\s*(?:([-–•·▪◦]|\\d{1,2}[.)])\\s+)?";
export const WORD_END = "(?![\\p{L}\\p{N}])";
export const WORD_START = "(?<![\\p{L}\\p{N}])";
export const COLON = "(?=(?:\\s|\\*){0,6}:)";
export const LETTER_OR_MARK = "[\\p{L}\\p{M}]";
/** « DUPONT », « D'ARC », « ROS-ROUART », « EL KANDOUSSI ». */
export const SURNAME = `\\p{Lu}(?:['’]?\\p{Lu}){1,40}(?:(?:[-‐]|\\s{1,4})\\p{Lu}(?:['’]?\\p{Lu}){1,40}){0,4}`;
export const GIVEN = "\\p{Lu}[\\p{Ll}\\p{M}]{1,30}(?:[-‐]\\p{Lu}[\\p{Ll}\\p{M}]{1,30}){0,3}";
/** Words with a capital at the head of a sentence that no given name is: « Les CNFS », « Le PLU ». */
export const NO_GIVEN =
  "(?!(?:Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Docteur|Maître|L[ae]s?|Comme|Un|Une|Des?|Du|Ces?|Cette|Cet|Ses?|Sa|Son|Aux?|En|Par|Pour|Sur|Et|Dans|Avec|Vu|Ville|Commune|Code|Articles?|Axe|Lot|Plan|Projet|Budget|Conseil|Espace|Place|Rue|Avenue|Parc|Centre|Loi|Programme|Dispositif|Service|Association|Syndicat|Société)\\s)";
export const PARTICLE = "(?:(?:de la|de|le|la)\\s{1,4})?(?:[dD]['’])?";
export const CIVILITY =
  "(?:MM?\\.|M|Mr|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Docteur|Maître)";

/**
 * The wordings of the styles, as expressions.
 * @param {any} core @returns {{ label: (...roles: string[]) => string, kind: (...kinds: string[]) => string, phrase: (keep: (form: string, role: string) => boolean, ...roles: string[]) => string, of: (words: string[]) => string }}
 */
export function wordings({ builtInStyles, LABELS, foldText }) {
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
export const group = (body) => `(?:${body})`;
