import { describe, expect, it } from "vitest";
import { SCOPES } from "../../scripts/lib/grammar/pieces.mjs";
import { exampleTexts } from "../support/texts.ts";
import { NOT, SAMPLES } from "./kinds.ts";
import { type Token, tokensOf } from "./tokens.ts";

type Kind = keyof typeof SCOPES;

/** Stretches of a text that are of a kind, touching tokens joined. */
function stretches(tokens: readonly Token[], kind: Kind): string[] {
  const found: { readonly line: number; text: string }[] = [];
  let open = false;
  for (const { line, text, scopes } of tokens) {
    const inside = scopes.includes(SCOPES[kind]);
    const last = found.at(-1);
    if (inside && open && last?.line === line) last.text += text;
    else if (inside) found.push({ line, text });
    open = inside;
  }
  return found.map(({ text }) => text);
}

const EXAMPLES = exampleTexts().map(({ name, text }) => [name, text] as const);

/**
 * Beginnings of scopes that the default themes colour (light, dark, high contrast): rules of the themes' own files,
 * theme-defaults of the editor.
 */
const COLOURED = [
  ...["markup.heading", "markup.bold", "entity.name.tag", "entity.name.type", "entity.other.attribute-name"],
  ...["constant.numeric", "string", "keyword.control", "keyword.other", "comment"],
  ...["punctuation.definition.list.begin.markdown"],
];
/** Marks that take the colour of what they stand in, or none on purpose. */
const PLAIN: readonly Kind[] = ["markdownHeading", "boldMark", "rule"];

describe("kinds of token", () => {
  it.each(SAMPLES)("%s: %s", async (kind, sample) => {
    const wanted = /⟦(.*)⟧/.exec(sample)?.[1];
    const line = sample.replace(/[⟦⟧]/g, "");
    expect(stretches(await tokensOf(line), kind).map((text) => text.trim())).toContain(wanted);
  });

  it.each(NOT)("no %s: %s", async (kind, line) => {
    expect(stretches(await tokensOf(line), kind)).toEqual([]);
  });

  it("are each shown by a sample", () => {
    expect([...new Set(SAMPLES.map(([kind]) => kind))].sort()).toEqual(Object.keys(SCOPES).sort());
  });

  it("have scopes that the default themes colour", () => {
    for (const [kind, scope] of Object.entries(SCOPES)) {
      if (PLAIN.includes(kind as Kind)) continue;
      expect(
        COLOURED.some((coloured) => scope === coloured || scope.startsWith(`${coloured}.`)),
        scope,
      ).toBe(true);
    }
  });
});

describe("examples", () => {
  it("are there", () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
  });

  it.each(EXAMPLES)("%s: keeps its text, and shows what every act has", async (_, text) => {
    const tokens = await tokensOf(text);
    const lines = text.split(/\r\n|\n|\r/);
    for (const [line, words] of lines.entries())
      expect(
        tokens
          .filter((token) => token.line === line)
          .map((token) => token.text)
          .join(""),
        // The engine reads the end of a line as a character of it.
      ).toMatch(words.length === 0 ? /^\n?$/ : literal(words));
    for (const kind of ["heading", "label", "person", "date"] as const)
      expect(stretches(tokens, kind).length, kind).toBeGreaterThan(0);
  });

  it("show every kind of token of an act among them", async () => {
    const tokens = (await Promise.all(EXAMPLES.map(([, text]) => tokensOf(text)))).flat();
    const rare: readonly Kind[] = ["comment", "suppression", "suppressedRule", "article", "page"];
    for (const kind of Object.keys(SCOPES) as Kind[])
      if (!rare.includes(kind)) expect(stretches(tokens, kind).length, kind).toBeGreaterThan(0);
  });

  it.each(EXAMPLES)("%s: looks as it did", async (_, text) => {
    const tokens = await tokensOf(text);
    const shown = (Object.keys(SCOPES) as Kind[]).map((kind) => [kind, stretches(tokens, kind)] as const);
    expect(Object.fromEntries(shown.filter(([, found]) => found.length > 0))).toMatchSnapshot();
  });
});

function literal(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\n?$`);
}

describe("lines made to be slow", () => {
  it("come to their end", async () => {
    for (const piece of [
      "A",
      "Anne ",
      "BEL ",
      "Anne-",
      "1 ",
      "1.",
      "Absent ",
      "l’an deux ",
      "**",
      "L. 2",
      "«",
      "(e)",
    ]) {
      // An expression that goes over the line again for each of its words needs a thousand times the time.
      const tokens = await tokensOf(piece.repeat(20_000));
      expect(tokens.length, piece).toBeGreaterThan(0);
    }
  }, 60_000);
});
