import { LineKind } from "../syntax/lineKinds.ts";
import { foldedLineEnd, type Syntax } from "../syntax/syntax.ts";
import { isDigit, isUpper } from "../text/letters.ts";
import { type Agenda, entryOf, readAgenda } from "./agenda.ts";
import { hasBetween } from "./decisionPlaces.ts";
import { ACT_NUMBER_FORM } from "./rowNumber.ts";
import { firstIndex } from "./scope.ts";
import { serialHeads } from "./serialHeads.ts";

/** A line that heads an item of the minutes. */
export interface Title {
  readonly line: number;
  /** Folded offset of its first character. */
  readonly start: number;
  /** Folded offset where its words begin, after its number. */
  readonly words: number;
  /** Its number in the agenda (1 for « 1/ » or « I - »); null when it has none. */
  readonly rank: number | null;
  /** The entry of the agenda whose words it has; none or -1 when it has no such words. */
  readonly entry?: number;
  /** It begins with the number of an act (« 2020-45 : … »). */
  readonly act?: boolean;
  /** One word and a colon: a title only where the text has no better ones. */
  readonly short?: boolean;
}

/** The titles of the minutes, and how sure they are. */
export interface Titles {
  readonly titles: readonly Title[];
  /** Folded offset where the items end (« Questions diverses »). */
  readonly end: number;
  /** Folded offset where they may begin. */
  readonly from: number;
  /** Numbers that follow one another, or words of the agenda, tell them; else only their looks. */
  readonly told: boolean;
}

const LONGEST_TITLE = 170;
/** A text with longer lines has one paragraph a line; in the others the page's width breaks lines. */
const PARAGRAPH_LINE = 170;

/** « 1/ », « 2 - », « 3) », « 4. », « I - », « A/ ». */
const NUMBERED =
  /^(?:point n?°? ?|affaire n?°? ?|question n?°? ?)?(?:(\d{1,3})(?: ?[/)°](?! ?\d)\)?-?| ?\.(?!\d)| ?-(?!\d)|(?= [a-z]{3})|(?<=[a-z] ?n?°? ?\d{1,3}) ?:(?= ))|([ivxl]{1,6})(?: ?[/.)]| -)) ?/;

/** « 2020-45 : », « DCM 2021/03 - », « N° 2022-7 – » before the title of an act. */
export const ACT_NUMBER = new RegExp(
  String.raw`^(?:(?:deliberation |dcm |n ?° ?){0,2}20\d\d[-_/.]\d{1,4}(?:[-_/.]\d{1,4}){0,2} ?[-:.|] ?|(?:(?:d|de|cm) (?=\d)|(?!\d{4}[-_/.]\d))${ACT_NUMBER_FORM}(?: ?[-:.|] ?| ))`,
);

/** Words with which the sentences of the body begin. */
const SENTENCE =
  /^(?:le conseil|la commune de|le comite|la commission|l'assemblee|les membres|les conseillers|l'an |vus?\b|considerant|attendu|entendu|oui |monsieur|madame|messieurs|mesdames|m\. |mm\. |mr |mme |mmes |il |ils |elle |elles |on |nous |je |ce |cette |ces |cela |celle|apres |ayant |afin |ainsi |aussi |article|art\. |que |qu'|qui |de |d'|du |des |dans le cadre|dit |decide|approuve|adopte|autorise|accepte|valide|fixe|charge|precise|prend acte|donne|designe|emet|vote\b|votes\b|votant|pour ?:|contre ?:|abstention|soit |fait |presents?\b|absents?\b|excuses?\b|etaient|procurations?\b|pouvoirs?\b|secretaire|seance|la seance|session|date|ordre du jour|le maire|le president|le secretaire|signe|pour extrait|suite a|sur proposition|par |en |au |aux |a l|a la|compte tenu|concernant|selon|conformement|sachant|suivant|avec |sans |si |lors |depuis|plusieurs|certain|chaque|tous |toute|rien |page |nombre|objet|et |ou |mais |or |car |donc |le \d|la \d|les \d|un devis|une |deux|trois|quatre|montant|total|coût|cout |envoye|recu|affiche|publie|id ?:|departement|republique|arrondissement|canton|mairie|commune|proclame|ont obtenu|a obtenu|n'ayant|personne ne|l'exercice|dont |ouverture de la seance|resultats? d|\d+e?r? ?e?m?e? ?tour|premier tour|deuxieme tour|lecture|informations?\b)/;

/** Whether a folded line, in capitals in the source, is one that every heading has, and no title of an act. */
export function isHeadingLine(line: string): boolean {
  return HEADING_LINE.test(line);
}

const HEADING_LINE =
  /^(?:republique|liberte|departement|region|arrondissement|canton|mairie|ville|commune|conseil|communaute|metropole|syndicat|comite|centre|extrait|registre|deliberation|proces|compte rendu|seance|reunion|session|liste|nombre|presents?|absents?|etaient|excuses?|procurations?|pouvoirs?|secretaire|date|convocation|n ?°|objet|prefecture|le maire|la maire|le president|vu |direction|service|pole |secretariat|assemblee|commission permanente|annexe|sommaire ?$|table des matieres)/;

/** Whether a folded line is a sentence of the body, and no title. */
export function isSentence(line: string): boolean {
  return SENTENCE.test(line) || VERBS.test(line);
}

/** Words that only sentences hold. */
const VERBS =
  /\b(?:est|sont|etait|etaient|sera|seront|serait|seraient|ont|avait|avaient|aura|doit|doivent|devra|peut|peuvent|pourra|propose|proposent|rappelle|informe|presente|explique|expose|precise|indique|souhaite|demande que|fait savoir|decide|donne lecture|remercie|s'eleve|concerne|permet|existe|faut|convient|signale|annonce|a ete|n'est|n'a)\b/;

/** Heads of what is no item: the last part of the minutes. */
const MISCELLANY =
  /^(?:questions? (?:diverses?|orales?)|divers ?[:.]?(?:\n|$)|informations? diverses|affaires diverses|tour de table|annexes? ?[:.]?(?:\n|$))/;

/**
 * The lines that head the items of minutes. Numbered ones when their numbers follow one another; else every line
 * that looks like a title: short, no sentence, on its own.
 */
export function findTitles(syntax: Syntax, after: number, decisions: readonly number[]): Titles {
  const agenda = readAgenda(syntax, decisions);
  const from = Math.max(after, agenda ? (syntax.folded.foldedLineStarts[agenda.endLine] ?? after) : after);
  const lines = candidateLines(syntax, from, agenda);
  const numbered = sequence(lines.filter((each) => each.rank !== null));
  const end = miscellany(syntax, from, numbered);
  const before = (titles: readonly Title[]) => titles.filter((each) => each.start < end);
  // Sub-headings often say again what their item is called.
  const announced = lines
    .filter((each) => (each.entry ?? -1) >= 0)
    .filter((each, index, all) => index === 0 || each.entry !== all[index - 1]?.entry);
  const acts = lines.filter((each) => each.act === true);
  if (decidedOf(acts, decisions, end) >= 2) return { titles: before(acts), end, from, told: true };
  if (decidedOf(numbered, decisions, end) >= 2) return { titles: before(numbered), end, from, told: true };
  if (agenda && announced.length >= 2 && announced.length * 3 >= agenda.entries.length)
    return { titles: before(announced), end, from, told: true };
  const plain = lines.filter((each) => each.rank === null && !each.short);
  const titles = decidedOf(plain, decisions, end) >= 2 ? plain : lines.filter((each) => each.rank === null);
  return { titles: before(titles), end, from, told: false };
}

/** How many of the titles have a decision before the next one. */
function decidedOf(titles: readonly Title[], decisions: readonly number[], end: number): number {
  return titles.filter((title, index) => hasBetween(decisions, title.words, titles[index + 1]?.start ?? end))
    .length;
}

function candidateLines(syntax: Syntax, from: number, agenda: Agenda | null): Title[] {
  const { folded, lineKinds } = syntax;
  const { text, foldedLineStarts } = folded;
  const paragraphs = hasParagraphLines(syntax);
  const serials = serialHeads(syntax);
  const titles: Title[] = [];
  for (let line = 0; line < foldedLineStarts.length; line++) {
    const start = foldedLineStarts[line] as number;
    if (start < from || lineKinds[line] !== LineKind.text) continue;
    const end = foldedLineEnd(syntax, line);
    const announced = agenda ? announcedAt(syntax, agenda, start, end) : null;
    const act = ACT_NUMBER.exec(text.slice(start, Math.min(end, start + 28)));
    if (act && end - start > act[0].length + 3 && end - start <= LONGEST_TITLE) {
      titles.push({ line, start, words: start + act[0].length, rank: null, act: true });
      continue;
    }
    const serial = serials.get(start);
    if (serial && end - serial.title > 3 && end - start <= LONGEST_TITLE) {
      titles.push({ line, start, words: serial.title, rank: null, act: true });
      continue;
    }
    const number = NUMBERED.exec(text.slice(start, Math.min(end, start + 24)));
    if (number && end - start > number[0].length + 3 && isHead(syntax, start + number[0].length, end)) {
      const rank = number[1] ? Number(number[1]) : roman(number[2] as string);
      titles.push({ line, start, words: start + number[0].length, rank, entry: announced?.entry ?? -1 });
      continue;
    }
    if (announced) titles.push({ line, start, words: announced.words, rank: null, entry: announced.entry });
    // The second line of a heading is no other heading.
    else if (looksLikeTitle(syntax, line, start, end, paragraphs && titles.at(-1)?.line !== line - 1))
      titles.push({ line, start, words: start, rank: null });
    else if (
      end - start <= 40 &&
      lineKinds[line - 1] === LineKind.blank &&
      isShortHead(syntax, line, start, end)
    )
      titles.push({ line, start, words: start, rank: null, short: true });
  }
  return titles;
}

/** Where the words of a title that the agenda announces begin on the line, the margin before them left out. */
function announcedAt(
  syntax: Syntax,
  agenda: Agenda,
  start: number,
  end: number,
): { words: number; entry: number } | null {
  const { folded } = syntax;
  if (end - start > LONGEST_TITLE) return null;
  const bar = folded.text.slice(start, end).lastIndexOf("| ");
  const words = bar >= 0 && bar < 60 ? start + bar + 2 : start;
  const written = folded.text.slice(words, end);
  if (written.length < 3 || SENTENCE.test(written) || /[,;]$/.test(written)) return null;
  if (bar < 0 && STATES.test(written)) return null;
  const entry = entryOf(agenda, written);
  return entry < 0 ? null : { words, entry };
}

/** « Le compte rendu du … est validé » repeats the words of the agenda, and is the decision itself. */
const STATES = /\b(?:est|sont|a ete|ont ete|valide|adopte|approuve)\b/;

/** Words after a number that may be a title: they begin with a capital and no sentence's beginning. */
function isHead(syntax: Syntax, from: number, end: number): boolean {
  const { folded } = syntax;
  const code = folded.source.charCodeAt(folded.map[from] as number);
  return (
    (isUpper(code) || isDigit(code)) &&
    !/^(?:de |d'|que |qu'|approuve|adopte|autorise|decide|charge|fixe|donne|dit |dit que|precise|demande a|sollicite|valide|accepte|prend |emet|designe|mandate|confirme|s'engage|impute)/.test(
      folded.text.slice(from, Math.min(end, from + 12)),
    )
  );
}

/** Whether a line (0-based) looks like the title of what stands below it. */
export function isTitleLine(
  syntax: Syntax,
  line: number,
  start = syntax.folded.foldedLineStarts[line] as number,
): boolean {
  return looksLikeTitle(syntax, line, start, foldedLineEnd(syntax, line), false);
}

function looksLikeTitle(
  syntax: Syntax,
  line: number,
  start: number,
  end: number,
  paragraphs: boolean,
): boolean {
  const { folded } = syntax;
  const length = end - start;
  if (length < 8 || length > LONGEST_TITLE) return false;
  const line0 = folded.text.slice(start, end);
  if (!isUpper(folded.source.charCodeAt(folded.map[start] as number))) return false;
  if (!/[a-z]{3}.* [a-z]|[a-z]{9}/.test(line0) || /[.,;]$/.test(line0)) return false;
  if (length < 60 && / (?:de|du|des|la|le|les|et|ou|a|au|aux|en|pour|sur|par|avec)$/.test(line0))
    return false;
  if (SENTENCE.test(line0) || VERBS.test(line0)) return false;
  if (KNOWN_HEAD.test(line0) && length <= 120 && !line0.includes(" : ")) return true;
  if ((line0.match(/\d/g)?.length ?? 0) * 3 > length) return false;
  const previous = previousText(syntax, line);
  // « Public visé : … » heads a paragraph of the body.
  if (!previous.blank && length > 50 && line0.includes(" : ")) return false;
  const own = (paragraphs && !previous.open) || previous.blank || previous.closes;
  return own && !goesOnBelow(syntax, line, line0) && hasBody(syntax, line);
}

/** Titles that no sentence before them needs to end. */
const KNOWN_HEAD =
  /^(?:elections? d(?:u|e|es) (?:[a-z0-9 ]{0,20})?(?:maires?|presidente?|adjoints?|vice|delegue|representant|membre)|determination du nombre|fixation du nombre|designation d|vote du? |approbation d)/;

/** « Voirie : » alone between a blank line and its text. */
function isShortHead(syntax: Syntax, line: number, start: number, end: number): boolean {
  const { folded, lineKinds } = syntax;
  const written = folded.text.slice(start, end);
  return (
    /^[a-z][a-z' -]{3,38} ?:$/.test(written) &&
    isUpper(folded.source.charCodeAt(folded.map[start] as number)) &&
    !SENTENCE.test(written) &&
    lineKinds[line + 1] === LineKind.text &&
    hasBody(syntax, line)
  );
}

const BODY_LINES = 3;
const BODY_LENGTH = 40;

/**
 * Whether text follows the line: one of the next lines is long, begins a sentence, or holds a label (a ballot's
 * figures). The cells of a table that extraction laid out one a line are followed by other cells.
 */
function hasBody(syntax: Syntax, line: number): boolean {
  const { folded, lineKinds } = syntax;
  let seen = 0;
  for (let next = line + 1; next < folded.foldedLineStarts.length && seen < BODY_LINES; next++) {
    if (lineKinds[next] !== LineKind.text) continue;
    seen++;
    const start = folded.foldedLineStarts[next] as number;
    const end = foldedLineEnd(syntax, next);
    if (end - start >= BODY_LENGTH) return true;
    const opening = folded.text.slice(start, Math.min(end, start + 40));
    if (SENTENCE.test(opening) && / /.test(opening)) return true;
    const label = syntax.labels[firstIndex(syntax.labels, (each) => each.start >= start)];
    if (label && label.start < end && label.kind !== "text") return true;
  }
  return false;
}

/** A title takes at most so many lines. */
const TITLE_LINES = 3;

/** Whether the line is the beginning of a sentence that the page's width broke. */
function goesOnBelow(syntax: Syntax, line: number, content: string): boolean {
  const { folded, lineKinds } = syntax;
  if (content.length < 60) return false;
  for (let below = line + 1; below <= line + TITLE_LINES; below++) {
    const next = folded.foldedLineStarts[below];
    if (next === undefined || lineKinds[below] !== LineKind.text) return false;
    const code = folded.source.charCodeAt(folded.map[next] ?? 0);
    if (isUpper(code) || isDigit(code) || code === 0x2d || code === 0x2022) return false;
    // A wrapped title ends without a full stop; a wrapped sentence runs to its own.
    const written = folded.text.slice(next, foldedLineEnd(syntax, below));
    if (/[.;](?: |$)/.test(written) || VERBS.test(written)) return true;
  }
  return true;
}

/** The line above: blank, one that ends what it says, or one that goes on below. */
function previousText(syntax: Syntax, line: number): { blank: boolean; closes: boolean; open: boolean } {
  const { folded, lineKinds } = syntax;
  if (line === 0 || lineKinds[line - 1] !== LineKind.text) return { blank: true, closes: true, open: false };
  const start = folded.foldedLineStarts[line - 1] as number;
  const above = folded.text.slice(start, foldedLineEnd(syntax, line - 1));
  // A short line closes when it ends a paragraph that the page's width broke, or is an entry of a list.
  const short =
    above.length < 45 &&
    (previousLength(syntax, line - 2) > 60 || /^[-·]/.test(above) || /[a-z]{4} [a-z]/.test(above));
  return { blank: false, closes: /[.!?»\u00a4;:)]$/.test(above) || short, open: /[a-z] -$/.test(above) };
}

function previousLength(syntax: Syntax, line: number): number {
  if (line < 0) return 0;
  return foldedLineEnd(syntax, line) - (syntax.folded.foldedLineStarts[line] as number);
}

function hasParagraphLines(syntax: Syntax): boolean {
  const { foldedLineStarts } = syntax.folded;
  let long = 0;
  for (let line = 1; line < foldedLineStarts.length; line++)
    if ((foldedLineStarts[line] as number) - (foldedLineStarts[line - 1] as number) > PARAGRAPH_LINE) long++;
  return long >= 3;
}

/** The longest run of numbers that follow one another: 1, 2, 3 … Other numbered lines are lists inside an item. */
function sequence(titles: readonly Title[]): Title[] {
  let best: Title[] = [];
  for (let first = 0; first < titles.length && first < 40; first++) {
    if ((titles[first] as Title).rank !== 1) continue;
    const run: Title[] = [titles[first] as Title];
    for (let next = first + 1; next < titles.length; next++) {
      const title = titles[next] as Title;
      if (title.rank === run.length + 1) run.push(title);
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Folded offset where « Questions diverses » begins, after which no item is looked for. */
function miscellany(syntax: Syntax, from: number, numbered: readonly Title[]): number {
  const { folded, lineKinds } = syntax;
  const { text, foldedLineStarts } = folded;
  const last = numbered[numbered.length - 1]?.start ?? from;
  for (let line = foldedLineStarts.length - 1; line >= 0; line--) {
    const start = foldedLineStarts[line] as number;
    if (start <= last && numbered.length > 0 && start !== last) break;
    if (start < from + (text.length - from) / 3) break;
    if (lineKinds[line] !== LineKind.text) continue;
    const words = start === last ? (numbered[numbered.length - 1]?.words ?? start) : start;
    if (MISCELLANY.test(text.slice(words, words + 30))) return start;
  }
  return text.length;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function roman(written: string): number {
  let value = 0;
  for (let at = 0; at < written.length; at++) {
    const digit = ROMAN[written.charAt(at)] ?? 0;
    value += digit < (ROMAN[written.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
