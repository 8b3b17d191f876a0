// What the rules say is written as French is printed, and each message is one sentence.
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";

/** A plain space where French asks for one that does not break, or a straight apostrophe between letters. */
const PLAIN = /« | »| [:;?!](?= |$)|\p{L}'\p{L}|\b1er (?!\{)\p{Ll}+ \d{4}/u;
/** « de Anne », « celui de Ève »: the name that follows may begin with a vowel. */
const BEFORE_NAME = /\b(?:de|que|à le|à les) \{(?:name|giver|holder|near|signatory|label|part)\}/;
const TWO_SENTENCES = /[.?!] \p{Lu}/u;

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const messages = Object.values(rule.messages);

  it("has the spaces and apostrophes of print", () => {
    const french = [rule.title, rule.why, ...messages].map(({ fr }) => fr);
    expect(french.filter((each) => PLAIN.test(each))).toEqual([]);
  });

  it("says each thing in one sentence, whatever the name in it", () => {
    expect(messages.filter(({ fr, en }) => TWO_SENTENCES.test(fr) || TWO_SENTENCES.test(en))).toEqual([]);
    expect(messages.filter(({ fr }) => BEFORE_NAME.test(fr))).toEqual([]);
  });
});
