import { numberAfter } from "../../register/numbering.ts";
import type { Register } from "../../register/registers.ts";
import { type NumberedAct, type Series, seriesOf } from "../../register/series.ts";
import { defineRule } from "../rule.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "register-gap",
  group: "register",
  level: "info",
  law: [],
  title: say("Il ne manque pas de numéro dans la suite", "No number is missing in the sequence"),
  why: say(
    "Les délibérations sont inscrites au registre dans l’ordre de leur date et se suivent\u00a0: un numéro qui manque est un acte oublié, retiré, ou rangé ailleurs. La règle ne parle que d’une suite presque entière\u00a0: d’un dossier qui ne tient que quelques actes de l’année, elle ne dit rien.",
    "Acts are entered in the register in the order of their dates and follow one another: a number that is missing is an act forgotten, withdrawn, or filed elsewhere. The rule speaks of a nearly whole sequence only: of a folder that holds but a few acts of the year it says nothing.",
  ),
  messages: {
    one: say(
      "Il manque le numéro {first} avant celui-ci\u00a0: l’acte est-il oublié ou rangé ailleurs\u00a0?",
      "Number {first} is missing before this one: is the act forgotten or filed elsewhere?",
    ),
    several: say(
      "Il manque {n} numéros avant celui-ci, de {first} à {last}\u00a0: les actes sont-ils oubliés ou rangés ailleurs\u00a0?",
      "{n} numbers are missing before this one, {first} to {last}: are the acts forgotten or filed elsewhere?",
    ),
  },
  checkRegister({ register, report }) {
    const all = seriesOf(register);
    const orders = new Set(all.flatMap(({ acts }) => acts.map((each) => loose(each))));
    for (const series of all)
      for (const { before, after, missing } of gapsOf(series)) {
        // « 2024-07 » shows that « 2024-8 », made after « 2024-10 », is written « 2024-08 ».
        const padded = before.number.value.charAt(before.numbering.at.start) === "0";
        const { number, numbering } = padded ? before : after;
        const names = missing.map((order) => numberAfter(number.value, numbering, order));
        // Another writing of the number (« DE2024-12 » among « 2024-11 »), or an act whose number was not read.
        if (missing.some((order) => orders.has(loose(after, order))) || mayHoldIt(register, before, after))
          continue;
        const data = {
          first: names[0] ?? "",
          last: names.at(-1) ?? "",
          n: missing.length,
          before: before.number.value,
        };
        report(missing.length === 1 ? "one" : "several", after.act, after.number, data, [
          {
            act: before.act,
            mark: before.number,
            message: say("Le numéro d’avant\u00a0: {before}", "The number before: {before}"),
          },
        ]);
      }
  },
  examples: {
    good: [
      "=== 1.delib ===\nDélibération n° 2024-01\nSéance du 12 mars 2024\n\n=== 2.delib ===\nDélibération n° 2024-02\nSéance du 12 mars 2024\n\n=== 2-bis.delib ===\nDélibération n° 2024-02 bis\nSéance du 12 mars 2024\n\n=== 3.delib ===\nDélibération n° 2024-03\nSéance du 9 avril 2024",
      "=== 5.delib ===\nDélibération n° 2024-05\nSéance du 12 mars 2024\n\n=== 19.delib ===\nDélibération n° 2024-19\nSéance du 9 avril 2024\n\n=== 44.delib ===\nDélibération n° 2024-44\nSéance du 11 juin 2024",
    ],
    bad: [
      {
        text: "=== 1.delib ===\nDélibération n° 2024-01\nSéance du 12 mars 2024\n\n=== 2.delib ===\nDélibération n° 2024-02\nSéance du 12 mars 2024\n\n=== 4.delib ===\nDélibération n° ⟦2024-04⟧\nSéance du 9 avril 2024",
      },
      {
        text: "=== 1.delib ===\nDélibération n° 2024-01\nSéance du 12 mars 2024\n\n=== 2.delib ===\nDélibération n° 2024-02\nSéance du 12 mars 2024\n\n=== 3.delib ===\nDélibération n° 2024-03\nSéance du 12 mars 2024\n\n=== 4.delib ===\nDélibération n° 2024-04\nSéance du 12 mars 2024\n\n=== 5.delib ===\nDélibération n° 2024-05\nSéance du 12 mars 2024\n\n=== 8.delib ===\nDélibération n° ⟦2024-08⟧\nSéance du 9 avril 2024",
      },
    ],
  },
});

interface Gap {
  readonly before: NumberedAct;
  readonly after: NumberedAct;
  readonly missing: readonly number[];
}

/** So many numbers missing together are acts filed elsewhere: what stands before and after are two sequences. */
const HOLE = 4;
/** Fewer acts make no sequence, but two of one session. */
const LEAST = 3;
/** A sequence with more holes than one for so many acts is a choice of acts. */
const ACTS_PER_GAP = 10;
const FEW_GAPS = 3;

/** The gaps of the parts of a series that are nearly whole and in the order of their sessions. */
function gapsOf({ acts }: Series): Gap[] {
  return partsOf(distinct(acts)).flatMap((part) => {
    const gaps = part.flatMap((after, at): Gap[] => {
      const before = part[at - 1];
      const missing = before ? between(before.numbering.order, after.numbering.order) : [];
      return before && missing.length > 0 ? [{ before, after, missing }] : [];
    });
    const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
    const dense = missing * 2 <= part.length + 1;
    const few = gaps.length <= Math.max(FEW_GAPS, part.length / ACTS_PER_GAP);
    return (part.length >= LEAST || isOneSession(part)) && dense && few && inOrderOfDates(part) ? gaps : [];
  });
}

function isOneSession([first, ...others]: readonly NumberedAct[]): boolean {
  return (
    first !== undefined && first.act.date !== null && others.every(({ act }) => act.date === first.act.date)
  );
}

/** One act for each order. */
function distinct(acts: readonly NumberedAct[]): NumberedAct[] {
  return acts.filter((each, at) => each.numbering.order !== acts[at - 1]?.numbering.order);
}

function partsOf(acts: readonly NumberedAct[]): NumberedAct[][] {
  const parts: NumberedAct[][] = [];
  for (const each of acts) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && each.numbering.order - last.numbering.order <= HOLE) part.push(each);
    else parts.push([each]);
  }
  return parts;
}

function between(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, at) => low + 1 + at);
}

/** Whether higher numbers are of later sessions, but for one act in ten. */
function inOrderOfDates(acts: readonly NumberedAct[]): boolean {
  let faults = 0;
  let latest = "";
  for (const { act } of acts) {
    if (act.date === null) continue;
    if (act.date < latest) faults++;
    else latest = act.date;
  }
  return faults * 10 <= acts.length;
}

/** An act without a number that is read, of a session between the two (or of no known day): it may be the missing one. */
function mayHoldIt({ acts }: Register, { act: before }: NumberedAct, { act: after }: NumberedAct): boolean {
  return acts.some(
    (act) =>
      act.number === null &&
      act.stage !== "draft" &&
      (act.date === null ||
        ((before.date === null || act.date >= before.date) &&
          (after.date === null || act.date <= after.date))),
  );
}

/** The figures of a number alone: what two writings of it share. */
function loose({ numbering }: NumberedAct, order = numbering.order): string {
  return `${numbering.series.replace(/[^0-9#]+/g, "-").replace(/^-|-$/g, "")} ${order}`;
}
