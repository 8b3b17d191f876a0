import { type AmountReading, findAmounts, readDecimal } from "../../french/amounts.ts";
import { type Folded, fold, toSource } from "../../text/fold.ts";
import { indexWithin } from "../../text/search.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { countIn, otherInWords, voteFigures } from "../shared/figureInWords.ts";
import { quoted, say } from "../shared/say.ts";

/** How far before a bracket, and after it, a sum is looked for. */
const BEFORE = 160;
const AFTER = 120;
/** Brackets beyond these are not looked at in one act. */
const MOST = 2000;

export default defineRule({
  id: "amount-words",
  group: "amounts",
  level: "error",
  law: [],
  title: say("La somme en lettres est la somme en chiffres", "The sum in words is the sum in figures"),
  why: say(
    "Quand une somme est écrite en lettres et en chiffres, les deux doivent être égales. Le comptable public suspend le paiement quand elles ne le sont pas.",
    "Where a sum is written in words and in figures, the two must be equal. The public accountant suspends the payment when they are not.",
  ),
  messages: {
    differs: say(
      "«\u00a0{second}\u00a0» n’est pas «\u00a0{first}\u00a0»\u00a0: corrigez la somme en lettres ou la somme en chiffres.",
      "“{second}” is not “{first}”: correct the sum in words or the sum in figures.",
    ),
    count: say(
      "«\u00a0{second}\u00a0» n’est pas «\u00a0{first}\u00a0»\u00a0: corrigez le nombre en lettres ou le nombre en chiffres.",
      "“{second}” is not “{first}”: correct the number in words or the number in figures.",
    ),
  },
  check({ act, text, report }) {
    const told = new Set<number>();
    for (const figure of voteFigures(act)) {
      const words = otherInWords(text, figure);
      if (!words || told.has(words.start)) continue;
      told.add(words.start);
      report("count", words, {
        first: text.slice(figure.span.start, figure.span.end),
        second: text.slice(words.start, words.end),
      });
    }
    let at = indexWithin(text, "(", act.range.start, act.range.end);
    for (let seen = 0; at >= 0 && seen < MOST; seen++) {
      const pair = mayHoldSum(text, at) ? sumsAround(text, at, act.range) : null;
      if (pair && pair.firstCents !== pair.secondCents) {
        const first = quoted(text.slice(pair.first.start, pair.first.end), 80);
        const second = quoted(text.slice(pair.second.start, pair.second.end), 80);
        const related = [
          { span: pair.first, message: say("Somme écrite ici\u00a0: {first}", "Sum written here: {first}") },
        ];
        report("differs", pair.second, { first, second }, { related });
      }
      const counts = pair ? null : countsAround(text, at, act.range);
      if (counts && !told.has(counts.second.start)) {
        const [first, second] = [counts.first, counts.second].map((each) => text.slice(each.start, each.end));
        report("count", counts.second, { first: first ?? "", second: second ?? "" });
      }
      at = indexWithin(text, "(", at + 1, act.range.end);
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLa subvention est de mille deux cents euros (1 200 €).\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe loyer est de 1 200,50 € (mille deux cents euros et cinquante centimes), charges (200 €) non comprises.\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe prix est de deux mille euros (2 000) pour l’école (12 classes).\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe lot 3 (deux maisons) est vendu. Adoptée par vingt et une (21) voix pour et 1 (une) voix contre.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée par 7 (⟦huit⟧) voix pour et 1 (une) voix contre.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nPour : 8 (⟦sept⟧)\nContre : 2 (deux)\n\nLe conseil municipal approuve l’achat.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLa subvention est de mille deux cents euros (⟦12 000 €⟧).\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe loyer est de 1 200 € (⟦mille trois cents euros⟧) par an.\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe prix est de deux mille euros (⟦2 500⟧) pour l’école.\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

interface Pair {
  readonly first: Span;
  readonly firstCents: number;
  readonly second: Span;
  readonly secondCents: number;
}

/** What is counted in figures and in words: votes and people, then durations. */
const UNIT =
  /^\s{0,3}(?:voix|votes?|suffrages?|abstentions?|votants?|membres?|conseill|délégués?|présents?|pouvoirs?|procurations?|jours?|mois|ans?|années?|postes?|emplois?)(?!\p{L})/iu;

/** « 7 (huit) voix »: the count before the bracket and the one that fills it, where they differ; null else. */
function countsAround(
  text: string,
  bracket: number,
  within: Span,
): { readonly first: Span; readonly second: Span } | null {
  const close = indexWithin(text, ")", bracket, Math.min(within.end, bracket + LONGEST_COUNT));
  if (close < 0 || !UNIT.test(text.slice(close + 1, close + 20))) return null;
  const again = countIn(text.slice(bracket + 1, close));
  if (!again) return null;
  const start = Math.max(within.start, bracket - LONGEST_COUNT);
  const before = text.slice(start, bracket).trimEnd();
  // The longest number that ends there: « vingt et une » before « une ».
  for (const { index } of before.matchAll(/[\p{L}\p{N}]+/gu)) {
    const count = countIn(before.slice(index));
    if (!count) continue;
    if (count.words === again.words || count.value === again.value) return null;
    return { first: span(start + index, start + before.length), second: span(bracket + 1, close) };
  }
  return null;
}

const LONGEST_COUNT = 40;

/** A quick look: money stands before the bracket, and a figure or money inside it. */
function mayHoldSum(text: string, bracket: number): boolean {
  const inside = text.slice(bracket + 1, bracket + AFTER);
  if (!/^\s{0,9}(?:\d|[^)]{3,100}euro)/i.test(inside)) return false;
  return /(?:€|euros?|centimes?|TTC|HT)\s{0,9}$/i.test(text.slice(Math.max(0, bracket - 20), bracket));
}

/** The sum that ends at the bracket and the one inside it, when one is in words and the other in figures. */
function sumsAround(text: string, bracket: number, within: Span): Pair | null {
  const start = Math.max(within.start, bracket - BEFORE);
  const folded = fold(text.slice(start, Math.min(within.end, bracket + AFTER)));
  const open = folded.text.indexOf("(", foldedOffset(folded, bracket - start));
  const close = folded.text.indexOf(")", open);
  if (open < 0 || close < 0) return null;
  const first = findAmounts(folded.text, 0, open).at(-1);
  if (!first || folded.text.slice(first.end, open).trim() !== "") return null;
  const second = sumInside(folded.text, open + 1, close, first);
  if (!second || second.words === first.words) return null;
  const place = (from: number, to: number) => {
    const where = toSource(folded, from, to);
    return span(start + where.start, start + where.end);
  };
  return {
    first: place(first.start, first.end),
    firstCents: first.cents,
    second: place(second.start, second.end),
    secondCents: second.cents,
  };
}

interface Sum extends Span {
  readonly cents: number;
  readonly words: boolean;
}

/** The sum that fills a bracket; figures alone are in the unit of the sum before. */
function sumInside(text: string, from: number, to: number, before: AmountReading): Sum | null {
  const amount = findAmounts(text, from, to)[0];
  const found: Sum | null = amount ?? figuresAlone(text, from, to, before);
  if (!found || text.slice(from, found.start).trim() !== "" || text.slice(found.end, to).trim() !== "")
    return null;
  return found;
}

function figuresAlone(text: string, from: number, to: number, before: AmountReading): Sum | null {
  let start = from;
  while (start < to && text.charCodeAt(start) === 0x20) start++;
  const figure = before.unit === "€" ? readDecimal(text, start, to) : null;
  return figure && { cents: figure.cents, start: figure.start, end: figure.end, words: false };
}

function foldedOffset(folded: Folded, offset: number): number {
  let at = 0;
  while (at < folded.text.length && (folded.map[at] ?? 0) < offset) at++;
  return at;
}
