/** The letters before an act's number, as the source of a pattern on folded text: délibération, of which council. */
const LETTERS = "d|de|del|delib|dl|dcm|dcc|dcs|cm|cc|cs|ct|cp|cr|ca|bc|bm|c|b";

/** « DEL_2023_054 », « DCC-2024-09-01 », « 2023-09-01 », « 2023D041 », « CC02_2023 », « 23-02/001 », as the source of a pattern on folded text. */
export const ACT_NUMBER_FORM =
  `(?:(?:(?:${LETTERS})[._-]?|(?:del|delib|dcm|dcc|dcs|cm|dl) )?20\\d\\d(?:[-_/.]\\d{1,4}){1,3}` +
  `|20\\d\\d[-_]?(?:${LETTERS})[-_]?\\d{1,4}|(?:${LETTERS})\\d{1,4}[-_/]20\\d\\d` +
  "|(?:1[4-9]|[23]\\d)-(?:0[1-9]|1[0-2])/\\d{2,4})(?![a-z0-9]|[-_/.]\\d)";

/** The same, and « D20230901 », « 12/2023 »: a number without a label at the head of a row. */
export const ROW_NUMBER = `(?:${ACT_NUMBER_FORM}|(?:(?:${LETTERS})[._-]?20\\d{4,6}|\\d{1,4}[-_/]20\\d\\d)(?![a-z0-9]|[-_/.]\\d))`;

/** « DCM n° », « Délibération », « N° » before an act's number at the head of an item, as the source of a pattern. */
const ANNOUNCED = "(?:(?:deliberation|delib|del|dcm|dcc|dcs)\\.? (?:n ?° ?)?|n ?° ?)";
/** Two years, no number: « 2024-2025 ». */
const YEARS = "(?!20\\d\\d[-/]20\\d\\d(?!\\d))";

/**
 * The act's number in the head of an item, in the one group that is not empty: « DCM n° 2024-03-01 », or the number alone
 * before a sign that parts it from the title. As the source of a pattern on folded text.
 */
export const HEAD_FORM = `${YEARS}(?:${ANNOUNCED}(${ACT_NUMBER_FORM}|\\d{1,4}[-_/]20\\d\\d(?![-_/]?\\d))(?=[ :.-])|(${ACT_NUMBER_FORM})(?= ?[-:|] ))`;

/** « Point 4 – », « AFFAIRE N° 11 : »: the place in the agenda, at the head of a title; as the source of a pattern. */
export const AGENDA_PLACE = "(?:(?:point|affaire|question|dossier)s? ?(?:n ?° ?)?\\d{1,3} ?[-:|.)] ?)";

const HEAD = new RegExp(`^([-·*| ]{0,4})(${ROW_NUMBER})(?=[ :|-]|$)`);
const LONGEST = 40;
/** How far around a row the others are looked at, in UTF-16 units. */
const REACH = 1500;

/** The number at the head of the row that begins at the folded offset `from`; null without one, or where it is a date. */
export function rowNumberAt(text: string, from: number): { start: number; end: number } | null {
  const match = HEAD.exec(text.slice(from, from + LONGEST));
  if (!match) return null;
  const number = match[2] as string;
  if (DATE.test(number) && isColumnOfDates(text, from)) return null;
  const start = from + (match[1] as string).length;
  return { start, end: start + number.length };
}

const DATE = /^20\d\d([-/._])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$/;

/** Whether the rows around have their heads in common: « 2023-09-26 » is then the day of the session. */
function isColumnOfDates(text: string, from: number): boolean {
  const heads: string[] = [];
  for (const line of text.slice(Math.max(0, from - REACH), from + REACH).split("\n")) {
    const head = HEAD.exec(line.slice(0, LONGEST))?.[2];
    if (head !== undefined) heads.push(head);
  }
  return new Set(heads).size * 2 <= heads.length;
}
