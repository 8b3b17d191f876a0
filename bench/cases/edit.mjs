// One character typed in the middle of an act, to the findings of the whole, in one process: from 8 KB to 8 MB.
import { loadSource } from "../../scripts/lib/load.mjs";
import { act } from "../lib/acts.mjs";
import { scan } from "../lib/floor.mjs";
import { median } from "../lib/measure.mjs";

const SIZES = [8_000, 80_000, 800_000, 8_000_000];
/** From this size on the text outweighs the lists of names, which are the same in every text of this case. */
const LINEAR_FROM = 80_000;
/** How much dearer a character may be in a longer text than at that size before growth is no longer linear. */
const LINEAR = 2.5;

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
    const edits = smoke ? 3 : Math.max(9, Math.min(300, 3_000_000 / size));
    const ms = typing(text, edits, check);
    const perCharacter = ms / text.length;
    if (size === LINEAR_FROM) first = perCharacter;
    rows.push({
      what: `one edit to findings, ${Math.round(text.length / 1_000)} KB`,
      ms,
      floor: { what: "scan of the characters", ms: typing(text, edits, scan) },
      ...(size === 8_000 ? { maxMs: 0.5 } : {}),
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
 * @param {string} text @param {number} edits @param {(text: string) => number} work
 * @returns {number} milliseconds
 */
function typing(text, edits, work) {
  const middle = text.indexOf("\n\n", text.length >> 1) + 2;
  const warmUp = Math.ceil(edits / 3);
  let sum = 0;
  const times = [];
  for (let i = 0; i < edits + warmUp; i++) {
    const from = performance.now();
    sum += work(`${text.slice(0, middle)}${String.fromCharCode(97 + (i % 26))}${text.slice(middle)}`);
    if (i >= warmUp) times.push(performance.now() - from);
  }
  return Number.isFinite(sum) ? median(times) : Number.NaN;
}
