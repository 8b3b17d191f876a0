// The texts on which properties are tried: the examples, the rules' own examples, the seeds when they are there.
import { readdirSync, readFileSync } from "node:fs";
import { RULES } from "../../server/src/rules/index.ts";
import { unmark } from "../rules/marks.ts";
import { readSeeds } from "./seeds.ts";

const EXAMPLES = new URL("../../examples/", import.meta.url);

/** A text with what to call it in a report. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The acts of `examples/`. */
export function exampleTexts(): NamedText[] {
  return readdirSync(EXAMPLES)
    .filter((name) => /\.delib(?:\.md|\.txt)?$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, EXAMPLES), "utf8") }));
}

/** The seed acts; none where ../shared is absent, which is said. */
export function seedTexts(): NamedText[] {
  return readSeeds().map(({ id, text }) => ({ name: `seed ${id}`, text }));
}

/** The good and bad examples of every rule. */
export function ruleTexts(): NamedText[] {
  return RULES.flatMap((rule) => [
    ...rule.examples.good.map((text, at) => ({ name: `${rule.id}, good ${at + 1}`, text })),
    ...rule.examples.bad.map((each, at) => ({
      name: `${rule.id}, bad ${at + 1}`,
      text: unmark(each.text).text,
    })),
  ]);
}

/** All of them. */
export function allTexts(): NamedText[] {
  return [...exampleTexts(), ...seedTexts(), ...ruleTexts()];
}
