import { say } from "../../rules/shared/say.ts";
import type { Action, ActionContext } from "../codeActions.ts";
import { eolOf } from "../eol.ts";
import { listAt } from "./listAt.ts";
import { rejoined } from "./rejoin.ts";
import { sameFacts } from "./sameFacts.ts";

const LONGEST = 20_000;

/** One name a line ↔ names parted by commas. */
export function listLayoutActions({ snapshot, act, range, tell }: ActionContext): Action[] {
  const found = act && listAt(act, snapshot.text, range);
  if (!found || found.names.end - found.names.start > LONGEST) return [];
  const { names } = found;
  const { text } = snapshot;
  const lines = linesOf(text.slice(names.start, names.end));
  const entries = lines.flatMap((line) => entriesOf(line));
  if (entries.length < 2) return [];
  const inLines = lines.length === entries.length;
  const onLabelLine = !/[\r\n]/.test(text.slice(found.list.label?.end ?? names.start, names.start));
  const eol = eolOf(text);
  const lead = !inLines && onLabelLine ? eol : "";
  const joined = inLines
    ? entries.join(", ")
    : entriesOf(rejoined(text.slice(names.start, names.end))).join(eol);
  const start = lead === "" ? names.start : beforeSpaces(text, names.start);
  const edits = [{ span: { start, end: names.end }, newText: lead + joined }];
  if (!sameFacts(snapshot, act, edits)) return [];
  const title = tell(inLines ? TO_COMMAS : TO_LINES);
  return [{ title, kind: "refactor.rewrite", edits, preferred: false, findings: [] }];
}

function beforeSpaces(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[ \t\u00a0\u202f]/.test(text.charAt(start - 1))) start--;
  return start;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[ \t]{0,200}(?:[-–•*·\uf0b7][ \t]{1,200})?/, "").trim())
    .filter((line) => line !== "");
}

/** The names of one line: parted by commas or semicolons outside brackets; what begins with a small letter goes on. */
function entriesOf(line: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let from = 0;
  const take = (to: number) => {
    const piece = line.slice(from, to).trim();
    const last = entries.length - 1;
    if (piece === "") return;
    if (last >= 0 && /^\p{Ll}/u.test(piece)) entries[last] = `${entries[last]}, ${piece}`;
    else entries.push(piece);
  };
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (mark === "(") depth++;
    else if (mark === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (mark === "," || mark === ";")) {
      take(at);
      from = at + 1;
    }
  }
  take(line.length);
  const last = entries.length - 1;
  if (last >= 0) entries[last] = (entries[last] ?? "").replace(/\s{0,9}\.$/, "");
  return entries;
}

const TO_LINES = say("Écrire un nom par ligne", "Write one name a line");
const TO_COMMAS = say(
  "Écrire les noms à la suite, séparés par des virgules",
  "Write the names in a row, with commas",
);
