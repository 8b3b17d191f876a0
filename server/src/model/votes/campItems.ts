import { lettersEnd } from "../../french/chars.ts";
import { Cue } from "../../french/cues.ts";
import { readCount } from "../../french/numbers.ts";
import { isOfOthers } from "../ofOthers.ts";
import type { Scope } from "../scope.ts";
import { type CampName, type Item, LONGEST_NAMES } from "./camps.ts";
import { figureBefore } from "./countBefore.ts";
import { initialsAt } from "./initials.ts";
import { yesAndNo } from "./yesAndNo.ts";

const CAMP_WORDS: ReadonlyMap<string, CampName> = new Map([
  ["pour", "for"],
  ["contre", "against"],
  ["abstention", "abstain"],
  ["abstentions", "abstain"],
  // As it is often mistyped.
  ["absention", "abstain"],
  ["absentions", "abstain"],
  ["abst", "abstain"],
  ["abstenu", "abstain"],
  ["abstenus", "abstain"],
  ["abstenue", "abstain"],
  ["abstenues", "abstain"],
]);

const LONGEST_CAMP = 11;

/** The camps with a figure beside them in the act's own text, in its order. */
export function voteItems(scope: Scope): Item[] {
  const { from, to } = scope.own;
  const places = scope.syntax.cues.of(Cue.camp, from, to);
  if (places.length === 0) return [];
  const text = scope.text.slice(0, to);
  const items: Item[] = [];
  let told = 0;
  for (const at of places) {
    if (at < told) continue;
    const end = lettersEnd(text, at, to, LONGEST_CAMP + 1);
    if (end - at === 1 || (end - at === 3 && text.startsWith("oui", at))) {
      const all = end - at === 1 ? initialsAt(text, at) : yesAndNo(text, at);
      items.push(...all);
      told = all[all.length - 1]?.end ?? told;
      continue;
    }
    const camp = end - at <= LONGEST_CAMP ? CAMP_WORDS.get(text.slice(at, end)) : undefined;
    const item = camp ? itemAt(text, at, end, camp) : null;
    if (item) items.push(...overcome(text, item));
  }
  return items
    .filter((item) => !isOfOthers(scope.syntax, item.start, from))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** « Par 12 voix contre 3 »: the first figure is of those for. */
function overcome(text: string, item: Item): readonly Item[] {
  const { camp, figure, end } = item;
  if (camp === "abstain") return [...voicesBefore(text, item), item];
  if (
    camp !== "against" ||
    figure.start > end - LONGEST_CAMP ||
    !/ voix contre$/.test(text.slice(end - 12, end))
  )
    return [item];
  const count = text.charCodeAt(end) === 0x20 ? readCount(text, end + 1) : null;
  if (!count || count.start !== end + 1 || !COUNT_CLOSES.test(text.slice(count.end, count.end + 8)))
    return [item];
  return [
    { ...item, camp: "for", end: figure.end },
    { ...item, start: count.start, end: count.end, figure: count, value: count.value },
  ];
}

/** « Par 9 voix et 1 abstention »: the voices before the abstention are for. */
function voicesBefore(text: string, item: Item): readonly Item[] {
  const lead = VOICES_BEFORE.exec(text.slice(Math.max(0, item.start - 48), item.start));
  if (!lead) return [];
  const from = item.start - (lead[1] as string).length;
  const count = readCount(text, from);
  if (!count || count.start !== from || !text.startsWith(" voix", count.end)) return [];
  return [{ ...item, camp: "for", start: from, end: count.end + 5, figure: count, value: count.value }];
}

const VOICES_BEFORE = /\b(?:par|avec) (\(?[a-z0-9-]{1,14}(?: [a-z0-9-]{1,10}){0,2} voix(?: et |, ))$/;

const COUNT_CLOSES = /^(?: voix)?(?: ?[.,;:)\n]|$| et )/;

/** The figure right before the word (« 6 voix pour », « 1 abstention »), or right after it (« pour : 6 »). */
function itemAt(text: string, at: number, word: number, camp: CampName): Item | null {
  // « 3 abst. (M. X) »
  const end = text.startsWith("abst.", at) ? word + 1 : word;
  const before = wordsLead(text, at, end) ? null : figureBefore(text, at);
  if (!before && camp !== "for") {
    const group = ofGroup(text, at, end, camp);
    if (group) return group;
  }
  // « 5 voix pour l'entreprise A, 2 voix pour l'entreprise B »: a choice, no camps.
  if (before && camp === "for" && /^ (?:l'|le |la |les |un |une |m\. |mme )/.test(text.slice(end, end + 5)))
    return null;
  if (before)
    return {
      camp,
      start: before.start,
      end,
      figure: before,
      value: before.value,
      strong:
        before.strong ||
        camp === "abstain" ||
        isWholeLine(text, before.start, end) ||
        isResult(text, before.start, end),
    };
  const after =
    AFTER.exec(text.slice(end, end + 3)) ??
    IN_BRACKETS.exec(text.slice(end, end + 24)) ??
    bareFigure(text, at, end) ??
    (camp === "for" ? matterAfter(text, at, end) : null);
  if (!after) return null;
  const from = end + after[0].length;
  const count = readCount(text, from);
  if (!count || count.start > from) return null;
  return { camp, start: at, end: count.end, figure: count, value: count.value, strong: true };
}

/** « Abstention de l'opposition (5 membres : A, B, … », « Vote contre du groupe Agir (2 élus) ». */
function ofGroup(text: string, at: number, end: number, camp: CampName): Item | null {
  if (text.charCodeAt(end) !== 0x20 || text.charCodeAt(end + 1) !== 0x64) return null;
  if (camp === "against" && !/\b(?:votes?|voix) $/.test(text.slice(Math.max(0, at - 6), at))) return null;
  const lead = OF_GROUP.exec(text.slice(end, end + 110));
  if (!lead) return null;
  const start = end + lead[0].length;
  const count = readCount(text, start);
  const unit = count?.start === start ? VOTERS.exec(text.slice(count.end, count.end + 24)) : null;
  if (!count || !unit) return null;
  const names = count.end + unit[0].length;
  return { camp, start: at, end: names, figure: count, value: count.value, strong: true, bracket: true };
}

const OF_GROUP =
  /^ (?:de la |de l'|des |du |de )(?:(?:elue?s?|membres?|conseill[a-z]{2,5}) (?:de la |de l'|des |du |d'|de )?)?(?:groupes?|opposition|minorite|listes?)\b[^():.;\n]{0,60}\( ?/;
const VOTERS = /^ (?:membres?|elue?s?|voix|votes?|conseill[a-z]{2,5}|delegue?e?s?|personnes?)(?= ?[:,)])/;

/**
 * Whether the figures of « Pour 8 Contre 0 Abstention 1 », with no sign between, stand behind their words: the one before
 * the camp at `at` is then that of the camp before it.
 */
function wordsLead(text: string, at: number, end: number): boolean {
  if (!BARE_AFTER.test(text.slice(end, end + 6))) return false;
  const run = LED_RUN.exec(text.slice(Math.max(0, at - 64), at));
  return run !== null && !COUNT_AT_END.test(run.input.slice(0, run.index));
}

const COUNT_AT_END =
  /(?:\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt))\)?(?: (?:voix|votes?|suffrages?))? ?$/;

const BARE_AFTER = /^ ?:? ?\d{1,3}(?![\d,.]*\d)/;

/** « Pour 8 Contre 0 » right before another camp. */
const LED_RUN = /(?:\b(?:pour|contre|abst(?:entions?|\.)?) ?:? ?\d{1,3}(?: ?voix)? ?){1,3}$/;

/** « 15 pour. » alone on its line is a result. */
function isWholeLine(text: string, start: number, end: number): boolean {
  const before = start === 0 || /\n[-·*•→>]? ?$/.test(text.slice(Math.max(0, start - 4), start));
  return before && /^ ?[.!;]?(?:\n|$)/.test(text.slice(end, end + 3));
}

/** « Vote : 11 pour. », « Adopté (11 pour) »: what announces a result, and nothing after it. */
function isResult(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:votes?|resultats?|resultats? du vote|scrutin|adoptee?s?|approuvee?s?) ?(?:: ?|\( ?|par )$/.test(
      before,
    ) &&
    /^ ?(?:[.!;)]|\n|$|[-,] ?(?:adopte|approuve|accepte|unanim|a l'unanim))/.test(text.slice(end, end + 16))
  );
}

const AFTER = /^ ?(?:[:=] ?)/;
/** « Ont voté POUR (10) », « Se sont abstenus (3 membres) ». */
const IN_BRACKETS =
  /^ ?\( ?(?=\d{1,3}(?: (?:voix|votes?|membres?|elue?s?|conseill[a-z]{2,5}|delegue?e?s?))? ?\))/;

/** « Vote : Pour 12 – Contre 1 – Abstention 1 »: the colon stands before the camps only. */
function bareFigure(text: string, at: number, end: number): RegExpExecArray | null {
  const before = text.slice(Math.max(0, at - LONGEST_NAMES), at).replace(/ ?\([^()]{0,200}\)/g, "");
  if (
    !/(?:votes?|resultats?|scrutin|voix) ?:? ?$|\bvotants? ?:? ?\d{1,3} ?[-,;/] ?$|\b\d{1,3} (?:votants?|(?:suffrages )?exprimes?) ?[-,;/] ?$|\b(?:pour|contre|absten?tions?) ?:? ?\d{1,3} ?(?:voix ?)?(?:[-,;/.]|et)? ?$/.test(
      before.slice(-60),
    )
  )
    // « Pour 8 Contre 0 » at the head of its line.
    return /(?:^|\n|[.;:,]) ?[-·*]? ?$/.test(before) ? OTHER_BEHIND.exec(text.slice(end, end + 28)) : null;
  return /^ (?=\d{1,3} ?(?:[-,;/.(:]|voix|\n|$|pour|contre|abst))/.exec(text.slice(end, end + 16));
}

const OTHER_BEHIND =
  /^ (?=\d{1,3} ?(?:voix )?[-,;/|]? ?(?:contre|abst(?:entions?|\.)?) ?:? ?\d{1,3}(?! ?(?:en|auparavant|l'an|avant|pour|ans?|mois|euros|\xa4)(?![a-z])))/;

/** « Pour le changement de prestataire : 13 votes » on a line of its own. */
function matterAfter(text: string, at: number, end: number): RegExpExecArray | null {
  if (at > 0 && text.charCodeAt(at - 1) !== 0x0a) return null;
  return /^ (?:le |la |les |l')[^:\n]{3,90} ?: ?(?=\d{1,3} (?:votes?|voix)\b)/.exec(
    text.slice(end, end + 120),
  );
}
