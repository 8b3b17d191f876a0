import { readDate } from "../french/dates.ts";
import type { ActIdReading } from "../law/actId.ts";
import type { LabelRole } from "../styles/roles.ts";
import { LineKind } from "../syntax/lineKinds.ts";
import { LONGEST_PLACE, OF_PREFECTURE } from "../syntax/solid.ts";
import { foldedLineEnd, type LabelHit } from "../syntax/syntax.ts";
import { lineAt } from "../text/lines.ts";
import { Memo } from "../text/memo.ts";
import { dateFact } from "./dateFacts.ts";
import { readSignatory } from "./officers/signatory.ts";
import { sourceText } from "./people/person.ts";
import { readActIds } from "./references.ts";
import type { Scope } from "./scope.ts";
import type { DateFact, DateMention, Fact, Person } from "./types.ts";

/** What closes an act. Minutes have one ending for all their items. */
export interface Ending {
  readonly signed: DateFact | null;
  readonly signatory: Person | null;
  readonly sent: DateFact | null;
  readonly received: DateFact | null;
  readonly posted: DateFact | null;
  readonly published: DateFact | null;
  /** Every date behind a label of sending or of reception, in order: a stamp is on each page, and an act may say it again. */
  readonly stamped: readonly DateMention[];
  readonly actIds: readonly ActIdReading[];
}

/**
 * What closes the act: its own words, or those of the whole minutes (`shared`) where it has none; for the `first` act of
 * a text also the stamps above the heading.
 */
export function readEnding(scope: Scope, shared: Ending | null = null, first = false): Ending {
  const actIds = commonFirst(readActIds(scope), shared?.actIds ?? []);
  const above = shared ?? (first ? stampsAbove(scope) : null);
  return {
    signed: labelledDate(scope, "done") ?? datedPlace(scope) ?? shared?.signed ?? null,
    signatory: readSignatory(scope) ?? shared?.signatory ?? null,
    sent: labelledDate(scope, "sent") ?? above?.sent ?? null,
    received: labelledDate(scope, "received") ?? stampedReception(scope, actIds) ?? above?.received ?? null,
    posted: labelledDate(scope, "posted") ?? above?.posted ?? null,
    published: labelledDate(scope, "published") ?? above?.published ?? null,
    stamped: stampedDates(scope),
    actIds,
  };
}

/**
 * The stamps, the one whose parts are stamped most often first: a scanner misreads one stamp, seldom all. Where the
 * stamps differ, those that are nearly the first are read with doubt.
 */
function commonFirst(own: readonly ActIdReading[], shared: readonly ActIdReading[]): readonly ActIdReading[] {
  const listed = own.length > 0 ? own : shared.slice(0, 1);
  if (own.length + shared.length < 2) return listed;
  const counts = partCounts(shared.length > 0 ? shared : own);
  const weight = (id: ActIdReading) => partKeys(id).reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  let first = listed[0] as ActIdReading;
  let most = weight(first);
  for (const id of [...listed.slice(1), ...shared.slice(0, 1)]) {
    const heavier = weight(id);
    if (heavier > most) [first, most] = [id, heavier];
  }
  const others = listed.filter((each) => each !== first);
  return [first, ...others.map((each) => (isMisread(each, first) ? { ...each, doubtful: true } : each))];
}

const COUNTS = new Memo<readonly ActIdReading[], ReadonlyMap<string, number>>();

/** How often each part is stamped among these identifiers; counted once for the stamps that many items share. */
function partCounts(ids: readonly ActIdReading[]): ReadonlyMap<string, number> {
  const known = COUNTS.get(ids);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const id of ids) for (const key of partKeys(id)) counts.set(key, (counts.get(key) ?? 0) + 1);
  COUNTS.set(ids, counts);
  return counts;
}

function partKeys(id: ActIdReading): string[] {
  return Object.entries(id.parts).map(([name, part]) => `${name}:${part?.text ?? ""}`);
}

/** Whether two stamps of one length differ in a few characters only. */
function isMisread(a: ActIdReading, b: ActIdReading): boolean {
  if (a.text.length !== b.text.length || a.text === b.text) return false;
  let differences = 0;
  for (let at = 0; at < a.text.length; at++) if (a.text[at] !== b.text[at]) differences++;
  return differences <= 2;
}

/** The date that follows the label of this role in the act's own text; null when it is absent or blank. */
function labelledDate(scope: Scope, role: LabelRole): DateFact | null {
  return dateBehind(scope, scope.ownLabels, role);
}

function dateBehind(scope: Scope, labels: readonly LabelHit[], role: LabelRole): DateFact | null {
  for (const label of labels) {
    if (label.role !== role || (role === "published" && isOfPage(scope, label.value))) continue;
    const fact = role === "done" ? dateOnLine(scope, label.value, label.line) : dateAt(scope, label.value);
    if (fact) return fact;
  }
  return null;
}

/**
 * The stamps above the heading that several acts share, for an act that bears none of its own; null without any, and for
 * the items of minutes, which share what the whole minutes say.
 */
function stampsAbove(scope: Scope): Pick<Ending, "sent" | "received" | "posted" | "published"> | null {
  const { header, ownLabels } = scope;
  if (!header || scope.item || ownLabels.some(({ role }) => STAMPS.has(role))) return null;
  const labels = scope.labelsIn(header).filter(({ role }) => STAMPS.has(role));
  if (labels.length === 0) return null;
  return {
    sent: dateBehind(scope, labels, "sent"),
    received: dateBehind(scope, labels, "received"),
    posted: dateBehind(scope, labels, "posted"),
    published: dateBehind(scope, labels, "published"),
  };
}

const STAMPS: ReadonlySet<LabelRole> = new Set(["sent", "received", "posted", "published"] as const);

/** « Mis en ligne le 3 mai par …⏎Dernière mise à jour le 12 mai »: the page of a website around the act, not the act. */
function isOfPage({ text }: Scope, at: number): boolean {
  return PAGE.test(text.slice(at, at + 90));
}

const PAGE = /^[^\n]{0,50}(?:\n|, |- |\()(?:derniere )?(?:mise? a jour|modifi(?:cation|e)) /;

function stampedDates(scope: Scope): DateMention[] {
  const dates: DateMention[] = [];
  for (const { role, value } of scope.ownLabels) {
    if (role !== "sent" && role !== "received") continue;
    const fact = dateAt(scope, value);
    if (fact) dates.push({ ...fact, role });
  }
  return dates;
}

/** How many lines under « Pour extrait conforme » the place and date may stand. */
const PLACE_LINES = 5;

/** « Pour extrait conforme, ⏎ En Mairie, le 4 juillet 2024 »; null without such a line. */
function datedPlace(scope: Scope): DateFact | null {
  const { syntax, text } = scope;
  for (const label of scope.ownLabels) {
    if (label.role !== "extract") continue;
    // « Pour copie conforme, le 14 avril 2021 »
    const beside = BESIDE.exec(text.slice(label.end, label.end + 60));
    const own = beside && dateAt(scope, label.end + beside[0].length);
    if (own) return own;
    for (let line = label.line + 1; line <= label.line + PLACE_LINES; line++) {
      const start = syntax.folded.foldedLineStarts[line];
      if (start === undefined || start >= scope.own.to) break;
      const match = PLACE.exec(text.slice(start, start + 60));
      const fact = match ? dateAt(scope, start + match[0].length) : null;
      if (fact) return fact;
    }
  }
  return null;
}

const BESIDE = /^ ?[,-]? ?(?:(?:a |en )?[a-z][a-z' -]{1,40}, ?)?le (?=[0-9a-z])/;
const PLACE = /^(?:a |en )?[a-z][a-z' -]{1,40}, ?le /;

function dateAt(scope: Scope, at: number): DateFact | null {
  let from = at;
  while (from < at + 6 && " :\n".includes(scope.text.charAt(from))) from++;
  // « Reçu en sous-préfecture d'Argentan le … »
  const where = OF_PREFECTURE.exec(scope.text.slice(from, from + LONGEST_PLACE));
  if (where) from += where[0].length;
  else if (scope.text.startsWith("le ", from)) from += 3;
  if (scope.text.startsWith(": ", from)) from += 2;
  const reading = readDate(scope.text, from);
  return reading ? dateFact(scope.syntax.folded, reading) : null;
}

/**
 * « AR PREFECTURE⏎051-…-DE⏎Reçu le 02/07/2024 »: the stamp of some gateways says no more of the prefecture than that.
 * Null without an identifier on one of the lines above.
 */
function stampedReception(scope: Scope, actIds: readonly ActIdReading[]): DateFact | null {
  const { folded } = scope.syntax;
  for (const id of actIds) {
    let line = lineAt(folded.lineStarts, id.end);
    for (const last = line + STAMP_LINES; line <= last; line++) {
      const start = folded.foldedLineStarts[line];
      if (start === undefined || start >= scope.own.to) break;
      const match = RECEIVED.exec(
        scope.text.slice(start, Math.min(foldedLineEnd(scope.syntax, line), start + 160)),
      );
      const fact = match ? dateAt(scope, start + match.index + match[0].length) : null;
      if (fact) return fact;
    }
  }
  return null;
}

/** How many lines under the identifier the stamp goes on. */
const STAMP_LINES = 2;
const RECEIVED = /(?:^|[^a-z] ?|- )\brecue? le /;

/** « Fait à Montpellier, le 24/07/23 »: the date stands after the place. */
function dateOnLine(scope: Scope, from: number, line: number): DateFact | null {
  const { text } = scope;
  const end = foldedLineEnd(scope.syntax, line);
  // « Fait le 24 juillet 2023 »: the label holds the article.
  const direct = text.startsWith("le ", from - 3) ? readDate(text, from, end) : null;
  if (direct) return dateFact(scope.syntax.folded, direct);
  const match = /(?:^|[ ,])le /.exec(text.slice(from, end));
  const reading = match ? readDate(text, from + match.index + match[0].length) : null;
  return reading ? dateFact(scope.syntax.folded, reading) : null;
}

/** The annexes listed at the end of the act, one a line. */
export function readAnnexes(scope: Scope): Fact<string>[] {
  const annexes: Fact<string>[] = [];
  const { syntax, text } = scope;
  for (const label of scope.ownLabels) {
    if (label.role !== "annexes" || !label.colon) continue;
    for (let line = label.line + 1; annexes.length < 100; line++) {
      const start = syntax.folded.foldedLineStarts[line];
      if (start === undefined || start >= scope.own.to || syntax.lineKinds[line] === LineKind.blank) break;
      const mark = /^[-·*] ?/.exec(text.slice(start, start + 3));
      if (!mark) break;
      const from = start + mark[0].length;
      const to = foldedLineEnd(syntax, line);
      if (to > from) annexes.push(scope.fact(sourceText(syntax.folded, from, to), from, to));
    }
  }
  return annexes;
}
