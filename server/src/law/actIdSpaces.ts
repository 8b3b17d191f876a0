/** Spaces that PDF extraction and OCR put inside an @ctes identifier. */
import type { Run, Token } from "./actIdTokens.ts";

/** The rest of a number, a separator, a nature, perhaps the message suffix: what may follow a run cut by a space. */
const REST =
  /^([A-Za-z0-9_ \u00a0\u202f]{0,40}?)[ \u00a0\u202f]?([-\u2010-\u2013.: ])(DE|AR|AI|CC|BF|AU)(?![A-Za-z0-9_])(?:-(\d)-(\d)(?![A-Za-z0-9_]))?/;
const LONGEST_REST = 50;
const SPACES = /[ \u00a0\u202f]+/;

/**
 * The run with its number joined again, when the run stops after the beginning of a number and the same line goes on to
 * a nature (`…-DE 2024 _110-DE`, `…-P 22092023 DE`); otherwise the run itself. Every word between must hold a digit,
 * and a nature after a mere space must end the line: « …-240171 DE LA VILLE » is a sentence.
 */
export function joinSpacedNumber(text: string, run: Run, to: number): Run {
  const last = run.tokens[run.tokens.length - 1];
  if (run.tokens.length !== 4 || last === undefined || last.text === "") return run;
  const match = REST.exec(text.slice(run.end, Math.min(to, run.end + LONGEST_REST)));
  if (match === null) return run;
  const [all, middle = "", separator = "", nature = "", transaction, message] = match;
  const words = middle.split(SPACES).filter((word) => word !== "");
  const end = run.end + all.length;
  if (!words.every((word) => /\d/.test(word)) || (separator === " " && !endsLine(text, end, to))) return run;
  // Between two figures the character that was lost is the underscore.
  const joined = words.reduce(
    (before, word) => before + (/\d$/.test(before) && /^\d/.test(word) ? "_" : "") + word,
    last.text,
  );
  const number = { text: joined, start: last.start, end: run.end + middle.length };
  const suffix = transaction === undefined || message === undefined ? [] : [transaction, message];
  const tokens: Token[] = [...run.tokens.slice(0, 3), number];
  // The nature and the suffix are the end of the match, with one hyphen before each figure.
  let start = end - nature.length - 2 * suffix.length;
  for (const part of [nature, ...suffix]) {
    tokens.push({ text: part, start, end: start + part.length });
    start += part.length + 1;
  }
  return { tokens, end, broken: true };
}

function endsLine(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, Math.min(to, from + 4)).replace(/^[ \u00a0\u202f]+/, "");
  return rest === "" || rest.startsWith("\n") || rest.startsWith("\r");
}
