import type { LabelRole } from "../styles/roles.ts";
import type { LabelHit, Syntax } from "../syntax/syntax.ts";
import { isUpper } from "../text/letters.ts";
import { lastIndexWithin } from "../text/search.ts";

/** A sentence is looked at so far back, in folded characters. */
const REACH = 420;

/** No heading of another body's figures stands more lines above them. */
const MOST_LINES = 8;

/** Labels whose figures or names another body, or another session, may have too. */
const FIGURES: ReadonlySet<LabelRole> = new Set([
  "inOffice",
  "present",
  "represented",
  "absent",
  "excused",
  "unexcused",
  "quorum",
  "voters",
  "for",
  "against",
  "abstain",
  "notVoting",
  "cast",
] as const);

/** Who deliberates, as the subject of a sentence. */
const COUNCIL =
  "(?:le conseil(?: municipal| communautaire| metropolitain| de metropole| de communaute| departemental| regional| syndical| d'administration)?(?! (?:d'ecole|des sages|de (?:quartier|developpement|surveillance)))|le comite(?: syndical)?(?! (?:technique|social|consultatif|de))|l'assemblee(?: deliberante)?|la commission permanente|le bureau(?: communautaire)?)";

/** Another body, another session, another act. */
const OTHERS = new RegExp(
  [
    "\\bcommissions?\\b(?! permanente)",
    "\\b(?:la cao|le cst|le chsct)\\b",
    "\\bcomites? (?:technique|social|consultatif|de pilotage|de suivi|de quartier)",
    "\\bavis (?:favorable |defavorable )?(?:rendu par le |emis par le |du )bureau\\b",
    "\\b(?:conference des maires|conseil (?:d'ecole|des sages|de quartier|de developpement)|groupe de travail|reunion publique|jury|habitants|riverains|communes? voisines?)\\b",
    "\\bpar (?:sa |une )?deliberations? (?:n|du |en date|prise)",
    "\\b(?:pour memoire|pour rappel|avai(?:en)?t (?:ete )?(?:adopte|approuve|vote|decide|delibere|valide))",
    "\\b(?:le syndicat|la communaute|le departement|la region|les communes?|la commune|l'association|le comite de [a-z]+)\\b[^.;]{0,60}\\b(?:a|ont) (?:deja |ainsi |donc )?(?:approuve|adopte|vote|emis|rendu|donne|delibere|valide)\\b",
    `\\b(?:rappel|indiqu|precis|inform|soulign|expos|signal)[a-z]{1,4} (?:[a-z' ]{1,30} )?que (?:la commune|les communes|le conseil|la communaute|le syndicat|le departement|la region)\\b`,
  ].join("|"),
  "g",
);

/** « Lors de la séance du 6 juillet 2023 »: another session, if its date is not this one's. */
const SITTING =
  /\b(?:seance|reunion)s? (?:ordinaire |publique )?(?:du|en date du) ([a-z]{5,8} )?(\d{1,2}(?:er)?[ /.][a-z0-9]{2,9}[ /.]\d{2,4})/g;

/** The council itself again, after what was said of others. */
const OWN = new RegExp(
  `\\bdelibere\\b|\\bapres (?:en avoir |avoir )?(?:deliberation|debats?|discussion|echanges?|vote|debattu|discute)\\b|\\b${COUNCIL},? (?:[^.;]{0,160} )?(?:decide|approuve|adopte|vote|fixe|autorise|emet|accepte|valide|rejette|prend acte|donne|par|a l'unanimite|a la majorite)\\b|\\b(?:est|sont) (?:mis|mise|mises|adoptee?s?|approuvee?s?|rejetee?s?)\\b|\\b(?:mise? aux voix|procede au vote|resultats? du vote|passe au vote|passage au vote)\\b`,
  "g",
);

const SUBJECT = new RegExp(`^(?:${COUNCIL}|les (?:membres|conseillers)|apres|mise? aux voix)\\b`);
const VISA = /^(?:vus?|considerant|attendu)\b/;
const COUNTED =
  /^(?:etai(?:en)?t |sont |nombre |membres |conseillers |elus )?(?:presents?|absents?|excuses?|pouvoirs?|procurations?|en exercice|votants?|votes?|pour|contre|abstentions?|de (?:membres|conseillers)|vote)\b/;
const SUGGESTED = /\b(?:sur|suivant|selon) (?:le |la |l')?(?:proposition|avis|rapport)[a-z' ]{0,40}$/;

/** « Commission Finances du 25 septembre 2023 », « Avis du comité technique : » above the figures. */
const HEADING =
  /^(?:avis (?:de la |du |des )|vu l'avis (?:de la |du |des )|reunion (?:de la |du ))?(?:commissions?\b(?! permanente)|comites? (?:technique|social|consultatif|de)|bureau\b)/;
const DATED = /\d|\breuni|:$/;

/** The labels of a range without those whose figures are of another body or another session. */
export function ownLabels(syntax: Syntax, labels: readonly LabelHit[], from: number): readonly LabelHit[] {
  let line = -1;
  let own = true;
  const others = new Set<LabelHit>();
  for (const label of labels) {
    if (!FIGURES.has(label.role)) continue;
    // What stands on the line of a label of figures is said of the same body.
    if (label.line !== line || !own) {
      own = !(label.opensLine
        ? underHeading(syntax, label.start, from) !== null
        : isOfOthers(syntax, label.start, from));
      line = label.opensLine ? label.line : line;
    }
    if (!own) others.add(label);
  }
  return others.size === 0 ? labels : labels.filter((label) => !others.has(label));
}

/**
 * Whether the sentence that holds a folded offset speaks of another body, another session or an earlier act before it
 * (« Vu l'avis de la commission, réunie le …, par 4 voix pour »): its figures are not this act's. `from` bounds the text.
 */
export function isOfOthers(syntax: Syntax, at: number, from: number): boolean {
  const { text } = syntax.folded;
  const start = sentenceStart(syntax, at, Math.max(from, at - REACH));
  const clause = text.slice(start, at).replace(/^[-·*>#|"« ]+/, "");
  if (COUNTED.test(clause)) return underHeading(syntax, start, from) !== null;
  const said = lastOf(OTHERS, clause);
  const sitting = lastOf(SITTING, clause);
  const session = sitting && !isThisSession(text, from, sitting[2] as string) ? sitting : null;
  const visa = VISA.exec(clause);
  const last = Math.max(endOf(said), endOf(session), visa ? 0 : -1);
  if (last < 0) return underHeading(syntax, start, from) !== null;
  const own = lastOf(OWN, clause);
  if (own && own.index >= last) return false;
  // In brackets right behind the other body, the figures are its own.
  const after = clause.slice(last);
  if (after.lastIndexOf("(") > after.lastIndexOf(")")) return true;
  return !SUBJECT.test(clause) && !(said && SUGGESTED.test(clause.slice(0, said.index)));
}

/** Whether the date stands in the heading of the text or of the range. */
function isThisSession(text: string, from: number, date: string): boolean {
  return text.slice(0, 900).includes(date) || text.slice(from, from + 500).includes(date);
}

function endOf(match: RegExpExecArray | null): number {
  return match ? match.index + match[0].length : -1;
}

function lastOf(expression: RegExp, text: string): RegExpExecArray | null {
  expression.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    last = match;
    expression.lastIndex = match.index + 3;
  }
  return last;
}

/** Where the sentence that holds `at` begins: after a full stop, a blank line, or a line that the next does not go on. */
function sentenceStart(syntax: Syntax, at: number, least: number): number {
  const { text } = syntax.folded;
  let start = Math.max(least, lastIndexWithin(text, "\n", least, at) + 1);
  const stop = lastStop(text, start, at);
  if (stop >= 0) return stop;
  for (let lines = 0; lines < MOST_LINES && start > least; lines++) {
    const above = Math.max(least, lastIndexWithin(text, "\n", least, start - 1) + 1);
    const line = text.slice(above, start - 1);
    if (line.trim() === "" || !goesOn(syntax, line, start)) break;
    const end = lastStop(text, above, start);
    if (end >= 0) return end;
    start = above;
  }
  return start;
}

/** Whether the line that begins at `start` goes on with the sentence of the line above. */
function goesOn(syntax: Syntax, above: string, start: number): boolean {
  if (/[.;!?] ?$/.test(above)) return false;
  if (/: ?$/.test(above)) return false;
  const { source, map } = syntax.folded;
  const first = source.charCodeAt(map[start] as number);
  return !isUpper(first) && !"-–—•·*>|".includes(source.charAt(map[start] as number));
}

/** Right behind the last full stop of the range that ends a sentence, or -1. */
function lastStop(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  for (let at = piece.lastIndexOf(". "); at > 0; at = piece.lastIndexOf(". ", at - 1))
    if (
      /[a-z0-9)»"]{3}$/.test(piece.slice(Math.max(0, at - 3), at)) &&
      !/\b(?:art|mme)$/.test(piece.slice(0, at))
    )
      return from + at + 2;
  return -1;
}

/** The heading of another body above the block of figures that holds `at`, or null. */
function underHeading(syntax: Syntax, at: number, from: number): string | null {
  const { text } = syntax.folded;
  const least = Math.max(from, at - REACH);
  let start = Math.max(least, lastIndexWithin(text, "\n", least, at) + 1);
  for (let lines = 0; lines < MOST_LINES && start > least; lines++) {
    const above = lastIndexWithin(text, "\n", least, start - 1) + 1;
    if (above === 0 && least > 0) return null;
    const line = text
      .slice(Math.max(above, least), start - 1)
      .replace(/^[-·*>#| ]+/, "")
      .trimEnd();
    if (line === "" || line.length > 160) return null;
    if (HEADING.test(line) && DATED.test(line) && !/[.;,]$/.test(line)) return line;
    if (line.endsWith(":")) {
      const isOther = VISA.test(line) || lastOf(OTHERS, line) !== null;
      return isOther && lastOf(OWN, line) === null ? line : null;
    }
    // A block of figures: « Membres présents : 6 », « Avis : favorable ».
    if (!/^[^:]{2,40} ?: ?[^:]{1,60}(?: {2}|$)/.test(line)) return null;
    start = Math.max(above, least);
  }
  return null;
}
