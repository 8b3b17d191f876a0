import { LineKind } from "../../syntax/lineKinds.ts";
import { isMatter } from "../../syntax/solid.ts";
import { foldedLine, foldedLineEnd, type LabelHit } from "../../syntax/syntax.ts";
import { isUpper } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import { cleanText, sourceText } from "../people/person.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import { isNoNumber, isUnfilled, numberAt } from "./numberAt.ts";
import { ACT_NUMBER_FORM, AGENDA_PLACE, HEAD_FORM, rowNumberAt } from "./rowNumber.ts";
import { serialHeads } from "./serialHeads.ts";

/** In an item of minutes the number stands at its head: farther down other acts are cited. */
const NUMBER_REACH = 300;

/** The act's number with the label that announces it. */
export function readNumber(
  scope: Scope,
): { number: Fact<string>; label: { start: number; end: number } } | null {
  for (const label of numberLabels(scope)) {
    if (scope.item && label.start > scope.own.from + NUMBER_REACH) return null;
    const found = numberAt(scope.text, label.value);
    // « n° B288 » farther down is a parcel, a contract.
    const bare = label.end - label.start <= 7;
    if (scope.item && bare && label.line > foldedLine(scope.syntax, scope.own.from) + 1) continue;
    if (!found || isNoNumber(scope.text, label, found.end)) continue;
    if (isUnfilled(scope.text, found)) return null;
    const value = sourceText(scope.syntax.folded, found.start, found.end).replace(/\s*([-/_])\s*/g, "$1");
    return { number: scope.fact(value, found.start, found.end), label: scope.span(label.start, found.end) };
  }
  const { from, to } = scope.own;
  const numbered = scope.item || /^[^\n]{6,24}objet/.test(scope.text.slice(from, Math.min(to, from + 30)));
  if (numbered) return itemNumber(scope) ?? bareNumber(scope);
  return lineNumber(scope);
}

/** The number of the act that stands behind the number of the item: « 1. N°2024-31 Tarifs ». */
function itemNumber(scope: Scope): ReturnType<typeof readNumber> {
  const { from, to } = scope.own;
  const match = ITEM_NUMBER.exec(scope.text.slice(from, Math.min(to, from + 60)));
  if (!match) return null;
  const end = from + match[0].length;
  const start = end - ((match[1] ?? match[2]) as string).length;
  return {
    number: scope.fact(sourceText(scope.syntax.folded, start, end), start, end),
    label: scope.span(start, end),
  };
}

const ITEM_NUMBER = new RegExp(`^\\n?[-·*| ]{0,4}(?:${AGENDA_PLACE}|\\d{1,3} ?°? ?[-./)] ?)${HEAD_FORM}`);

/** The labels of numbers; « Affaire n° … » after the others, which name the act itself. */
function numberLabels(scope: Scope): readonly LabelHit[] {
  const labels = scope.ownLabels.filter((each) => each.role === "number");
  const first = labels[0];
  if (scope.item || !first || !isMatter(scope.text, first)) return labels;
  const own = labels.filter((each) => scope.text.startsWith("delib", each.start));
  return [...own, ...labels];
}

/** How many lines the heading of an act with its lists takes. */
const NUMBER_LINES = 90;

/** « DEL_2023_054 » alone on its line, « 2023-04-03 – BUDGET PRIMITIF » over the text: a number without a label. */
export function lineNumber(
  scope: Scope,
): (NonNullable<ReturnType<typeof readNumber>> & { readonly title: number | null }) | null {
  const { text, syntax } = scope;
  const { folded } = syntax;
  const first = foldedLine(syntax, scope.own.from);
  for (let line = first; line < first + NUMBER_LINES; line++) {
    const start = folded.foldedLineStarts[line];
    if (start === undefined || start >= scope.own.to) return null;
    if (!LINE_HEADS.has(text.charAt(start)) || syntax.lineKinds[line] !== LineKind.text) continue;
    const match = LINE_NUMBER.exec(text.slice(start, foldedLineEnd(syntax, line)));
    if (!match) continue;
    const title = start + match[0].length;
    // « DCM 2022-19 du 14/04/2022 »
    const dated = match[0].endsWith(" du ");
    if (dated && !/^[^a-z]{0,2}(?:d|de|del|delib|dcm|dcc|dcs)\b/.test(match[0])) continue;
    const alone = dated || text.charCodeAt(title) === 0x0a || title >= scope.own.to;
    if (!alone && !isUpper(folded.source.charCodeAt(folded.map[title] ?? 0))) continue;
    const from = start + (match[1] ?? match[3] ?? "").length;
    const end = from + (match[2] ?? match[4] ?? "").length;
    return {
      number: scope.fact(sourceText(folded, from, end), from, end),
      label: scope.span(from, end),
      /** The folded offset of the title behind the number; null where the number stands alone. */
      title: alone ? null : title,
    };
  }
  return null;
}

const LINE_HEADS: ReadonlySet<string> = new Set([..."2bcdpaq"]);

/** « CP/21/10/22/D/3/12 » alone on its line: commission permanente, assemblée plénière, conseil départemental or régional. */
const ASSEMBLY = "(?:cp|ap|cd|cr|ad)";

const LINE_NUMBER = new RegExp(
  `^(${AGENDA_PLACE}?)((?:(?:d|de) )?${ACT_NUMBER_FORM})(?:$| ?[-:|] (?=[a-z])| du (?=\\d{1,2}[ /.]))|^()(${ASSEMBLY}[/_-]\\d{1,4}(?:[/_-][a-z0-9]{1,5}){2,6})$`,
);

/** « 2025-12 – Budget primitif » at the head of an entry. */
function bareNumber(scope: Scope): ReturnType<typeof readNumber> {
  const found = rowNumberAt(scope.text, scope.own.from) ?? serialHeads(scope.syntax).get(scope.own.from);
  if (!found) return null;
  const { start, end } = found;
  return {
    number: scope.fact(sourceText(scope.syntax.folded, start, end), start, end),
    label: scope.span(start, end),
  };
}

/** « Objet : Demande de subvention – DE_2024_001 »: the act's number at the end of its object, and the object without it. */
export function numberBehind(
  scope: Scope,
  object: Fact<string>,
): { number: Fact<string>; label: Span; object: Fact<string> } | null {
  const { source } = scope.syntax.folded;
  const written = source.slice(object.span.start, object.span.end);
  const match = TAIL_NUMBER.exec(written.slice(-MOST_TAIL));
  if (!match) return null;
  const end = object.span.end;
  const start = end - (match[1] as string).length;
  const title = object.span.start + written.length - match[0].length;
  if (title - object.span.start < 8) return null;
  const number = { value: match[1] as string, span: { start, end }, sure: true };
  const span = { start: object.span.start, end: title };
  return {
    number,
    label: number.span,
    object: { value: cleanText(source.slice(span.start, title)), span, sure: true },
  };
}

const MOST_TAIL = 40;

const TAIL_NUMBER = /\s[-–—]?\s?((?:DELIB|DEL|DCM|DCC|DCS|DE|DL|D|CM|CC|CS)[-_]?20\d\d[-_/]\d{1,4})$/i;
