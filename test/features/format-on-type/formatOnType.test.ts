import { describe, expect, it } from "vitest";
import { FORMAT_TRIGGERS, formatOnType } from "../../../server/src/features/formatOnType.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { marked } from "../support/marks.ts";

/** The text once the character before the caret was typed, its no-break spaces shown as `~` and `^`. */
function typed(written: string): string {
  const { text, caret, snapshot } = marked(written);
  const sign = text.charAt(caret - 1);
  const edits = formatOnType(snapshot, caret, sign);
  for (const edit of edits) expect(edit.span.end).toBeLessThan(caret);
  return applyEdits(text, edits)
    .replace(/\u00a0/g, "~")
    .replace(/\u202f/g, "^");
}

describe("formatting while typing", () => {
  it.each([
    ["Est-il utile ;‸", "Est-il utile^;"],
    ["Est-il utile?‸", "Est-il utile^?"],
    ["Objet :‸", "Objet~:"],
    ["soit 40%‸ des voix", "soit 40~% des voix"],
    ["soit 600 €‸", "soit 600~€"],
    ["la « Charte »‸", "la «~Charte~»"],
    ["Pour : 3\nContre : 0 \n‸", "Pour : 3\nContre~: 0\n"],
    ["Contre : 0\r\n‸", "Contre~: 0\r\n"],
  ])("%s", (written, expected) => expect(typed(written)).toBe(expected));

  it("lets a colon glued to its word wait for the space", () => {
    expect(typed("Objet:‸")).toBe("Objet:");
    expect(typed("Objet: ‸")).toBe("Objet~: ");
    expect(typed("http:‸")).toBe("http:");
    expect(typed("19:‸30")).toBe("19:30");
  });
  it("changes nothing but what the sign asks for", () => {
    expect(typed("Pour : 3 et utile ;‸ puis : rien")).toBe("Pour : 3 et utile^; puis : rien");
    expect(typed("Le  conseil ‸approuve : oui")).toBe("Le  conseil approuve : oui");
  });
  it("leaves addresses, entities, comments and tables", () => {
    for (const written of [
      "voir www.exemple.fr?‸",
      "Maire&nbsp;‸",
      "<!-- voir ;‸ -->",
      "| a ;‸ | b |",
      "!‸",
      "‸",
    ])
      expect(typed(written)).toBe(written.replace("‸", ""));
  });
  it("names its triggers once each", () =>
    expect(new Set(FORMAT_TRIGGERS).size).toBe(FORMAT_TRIGGERS.length));
});
