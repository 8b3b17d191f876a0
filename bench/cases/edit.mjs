// One character typed in the middle of an act, to the findings of the whole, in one process: from 8 KB to 8 MB. The limit
// is that of a program that has been running for a while, as a language server has; what the first edits cost is noted.
import { loadSource } from "../../scripts/lib/load.mjs";
import { act } from "../lib/acts.mjs";
import { scan } from "../lib/floor.mjs";
import { median } from "../lib/measure.mjs";

const SMALLEST = 8_000;
const SIZES = [SMALLEST, 80_000, 800_000, 8_000_000];
/** From this size on the text outweighs the lists of names, which are the same in every text of this case. */
const LINEAR_FROM = 80_000;
/** How much dearer a character may be in a longer text than at that size before growth is no longer linear. */
const LINEAR = 2.5;
/** Edits of 8 KB before the clock starts, until the engine has settled how it runs the readers; fewer of longer texts. */
const WARM_UP = 2_000;
/** So many edits are the first ones. */
const FIRST = 50;

/** @type {import("../lib/measure.mjs").Case} */
export async function run({ smoke }) {
  const { createSnapshot } = await loadSource('export { createSnapshot } from "./server/src/snapshot.ts";');
  /** @param {string} text @returns {number} how many findings */
  const check = (text) => createSnapshot(text).findings.length;
  /** @type {import("../lib/measure.mjs").Row[]} */
  const rows = [];
  let first = 0;
  for (const size of smoke ? SIZES.slice(0, 2) : SIZES) {
    const text = act(9, size);
    if (check(text) === 0) throw new Error("the wrong act of the bench gave no finding");
    const edits = smoke ? 3 : Math.max(9, Math.min(500, 4_000_000 / size));
    const warmUp = smoke ? 1 : Math.ceil((WARM_UP * SMALLEST) / size);
    const { ms, early } = typing(text, warmUp, edits, check);
    const perCharacter = ms / text.length;
    if (size === LINEAR_FROM) first = perCharacter;
    rows.push({
      what: `one edit to findings, ${Math.round(text.length / 1_000)} KB`,
      ms,
      floor: { what: "scan of the characters", ms: typing(text, warmUp, edits, scan).ms },
      ...(size === SMALLEST
        ? { maxMs: 0.5, note: `the first ${FIRST} edits of the process: ${early.toFixed(2)} ms` }
        : {}),
      ...(size > LINEAR_FROM
        ? {
            maxMs: first * LINEAR * text.length,
            note: `${(perCharacter / first).toFixed(2)} × the time per character at 80 KB`,
          }
        : {}),
    });
  }
  return rows;
}

/**
 * The median time of an edit in the middle followed by `work` on the new text.
 * @param {string} text @param {number} warmUp edits before those that count @param {number} edits
 * @param {(text: string) => number} work
 * @returns {{ ms: number, early: number }} milliseconds: of an edit that counts, of one of the first of all
 */
function typing(text, warmUp, edits, work) {
  const middle = text.indexOf("\n\n", text.length >> 1) + 2;
  let sum = 0;
  const times = [];
  for (let i = 0; i < warmUp + edits; i++) {
    const from = performance.now();
    sum += work(`${text.slice(0, middle)}${String.fromCharCode(97 + (i % 26))}${text.slice(middle)}`);
    times.push(performance.now() - from);
  }
  if (!Number.isFinite(sum)) return { ms: Number.NaN, early: Number.NaN };
  return { ms: median(times.slice(warmUp)), early: median(times.slice(0, FIRST)) };
}
