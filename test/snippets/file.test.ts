import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/npm.mjs";
import { SNIPPET_VALUES } from "../../server/src/styles/snippetValues.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.entries(
  JSON.parse(readFileSync(join(ROOT, "snippets/deliberation.json"), "utf8")) as Record<string, Snippet>,
);
const styles = [builtInStyles().common, ...builtInStyles().houses];

/** Numbers of the tab stops in the order of the text, repeats included. */
function stopsOf(body: readonly string[]): number[] {
  return [...body.join("\n").matchAll(/(?<!\\)\$(?:\{(\d{1,2})[:|}]|(\d{1,2}))/g)].map(([, a, b]) =>
    Number(a ?? b),
  );
}

describe("snippets", () => {
  it("write every wording of every style, and a whole act of each", () => {
    const wanted = styles.reduce((sum, style) => sum + style.boilerplate.length + 1, 0);
    expect(snippets).toHaveLength(wanted);
    for (const style of styles) {
      const suffix = style === styles[0] ? "" : `-${style.id}`;
      expect(snippets.map(([, { prefix }]) => prefix)).toContain(`deliberation${suffix}`);
    }
  });

  it("are each called by a word of their own", () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("say in both languages what they write", () => {
    for (const [name, { description }] of snippets) expect(description, name).toMatch(/\S \/ \S/);
  });

  it.each(snippets)("%s: stops follow the order of writing and end the snippet", (_, { body }) => {
    const stops = stopsOf(body);
    expect(stops.at(-1)).toBe(0);
    const first = [...new Set(stops.slice(0, -1))];
    expect(first).toEqual(first.map((_, at) => at + 1));
  });

  it.each(snippets)("%s: choices are choices, values are filled or asked for", (_, { body }) => {
    const text = body.join("\n");
    expect(text).not.toContain("{{");
    for (const [, choices = ""] of text.matchAll(/\$\{\d{1,2}\|((?:[^|\\]|\\.)*)\|\}/g)) {
      const each = choices.split(/(?<!\\),/);
      expect(each.length).toBeGreaterThan(1);
      // The editor takes an empty choice for no choice at all.
      for (const choice of each) expect(choice.trim()).not.toBe("");
    }
  });
});

describe("wordings", () => {
  const wordings = styles.flatMap((style) => style.boilerplate.map((each) => ({ style, ...each })));

  it("name only values that exist", () => {
    for (const { id, body } of wordings)
      for (const [, name] of body.join("\n").matchAll(/\{\{(\w+)\}\}/g))
        expect(Object.keys(SNIPPET_VALUES), id).toContain(name);
  });

  it("write each part that a style wants, and the skeleton names wordings that exist", () => {
    for (const style of styles) {
      const ids = style.boilerplate.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const part of style.parts)
        if (part.boilerplate !== undefined) expect(ids).toContain(part.boilerplate);
      for (const id of style.skeleton) expect(ids).toContain(id);
      expect(style.skeleton.length).toBeGreaterThan(5);
    }
  });

  it("leave nothing to fill in without brackets", () => {
    for (const { id, body } of wordings)
      for (const [, words = ""] of body.join("\n").matchAll(/\$\{\d{1,2}:([^{}]*)\}/g))
        expect(words, id).not.toMatch(/(?<!\[|\[[^\]]*)(?:Prénom NOM|jj\/mm|aaaa|…)/);
  });

  it("of the common style follow French typography", () => {
    for (const { id, body } of styles[0]?.boilerplate ?? []) {
      const text = body.join("\n").replace(/\$\{\d{1,2}\|[^|]*\|\}/g, "x");
      expect(text, id).not.toMatch(/ [:;!?»%€]|« |n° | '|[A-Za-zé]'[a-zé]/);
    }
  });
});
