import type { Fact } from "../../model/types.ts";
import type { TextEdit } from "../../text/edit.ts";

type MajorityFact = Fact<"unanimity" | "majority">;

const UNANIMITY = /unanimit(?:é|e\u0301?)/i;
const MAJORITY = /majorit(?:é|e\u0301?)/i;

/**
 * The edit that turns « l'unanimité » into « la majorité » or back, in the case and accents of the text; null when
 * the decision says it in another way (« unanimement »).
 */
export function otherMajority(text: string, fact: MajorityFact): TextEdit | null {
  const unanimous = fact.value === "unanimity";
  const match = (unanimous ? UNANIMITY : MAJORITY).exec(text.slice(fact.span.start, fact.span.end));
  if (!match) return null;
  const start = fact.span.start + match.index;
  const end = start + match[0].length;
  const word = inStyleOf(match[0], unanimous ? "majorité" : "unanimité");
  const article = articleBefore(text, start, unanimous);
  if (!article) return { span: { start, end }, newText: word };
  return { span: { start: start - article.length, end }, newText: article.other + word };
}

/** The article right before the word, how long it is, and the article that goes with the other word. */
function articleBefore(
  text: string,
  start: number,
  unanimous: boolean,
): { length: number; other: string } | null {
  const before = text.slice(Math.max(0, start - 12), start);
  if (unanimous) {
    const elided = /\b(l)['’]\s{0,4}$/i.exec(before);
    if (!elided) return null;
    return { length: elided[0].length, other: elided[1] === "L" ? "LA " : "la " };
  }
  const plain = /\b(l)a\s{1,6}$/i.exec(before);
  if (!plain) return null;
  return { length: plain[0].length, other: `${plain[1]}${apostropheBefore(text, start)}` };
}

/** So far back an apostrophe is looked for. */
const APOSTROPHE_REACH = 5_000;

/** The apostrophe that the text used last. */
function apostropheBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - APOSTROPHE_REACH), offset);
  return before.lastIndexOf("’") > before.lastIndexOf("'") ? "’" : "'";
}

/** `word` in capitals, or with a capital, or without its accent, as `model` is written. */
function inStyleOf(model: string, word: string): string {
  const accented = /(?:[éÉ]|\u0301)$/.test(model);
  const plain = accented ? word : word.replace("é", "e");
  if (model === model.toUpperCase()) return plain.toUpperCase();
  const capital = model.charAt(0) === model.charAt(0).toUpperCase();
  return capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
