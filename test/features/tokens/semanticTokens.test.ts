import { describe, expect, it } from "vitest";
import { SEMANTIC_LEGEND, semanticTokens } from "../../../server/src/features/semanticTokens.ts";
import type { Span } from "../../../server/src/text/span.ts";
import { marked } from "../support/marks.ts";

function tokens(written: string, range?: Span): string[] {
  const { text, snapshot } = marked(written);
  return semanticTokens(snapshot, range).map(
    ({ span, type, modifiers }) => `${[type, ...modifiers].join(".")} ${text.slice(span.start, span.end)}`,
  );
}

describe("semantic tokens", () => {
  it("tells labels, names, figures", () =>
    expect(
      tokens("Délibération n° 2025-08\nPrésents (2) : M. Luc BRÉZET, Mme Ana MOREL.\nM. BRÉZET expose."),
    ).toEqual([
      "keyword Délibération n°",
      "property.definition 2025-08",
      "keyword Présents",
      "number 2",
      "variable.declaration Luc BRÉZET",
      "variable.declaration Ana MOREL",
      "variable BRÉZET",
    ]));
  it("tells dates, references and the decision", () =>
    expect(
      tokens(
        "Délibération n° 2025-08\nSéance du 18 mars 2025\nVu l'article L. 2121-29 du CGCT,\nLa délibération est adoptée à l'unanimité.\nPour : 3 voix\nID : 003-210300042-20250318-2025_08-DE\n",
      ),
    ).toEqual([
      "keyword Délibération n°",
      "property.definition 2025-08",
      "keyword Séance du",
      "string.definition 18 mars 2025",
      "keyword Vu",
      "property L. 2121-29",
      "enumMember adoptée",
      "enumMember unanimité",
      "keyword Pour",
      "number 3",
      "keyword ID",
      "property 003-210300042-20250318-2025_08-DE",
    ]));
  it("cuts a name at the end of a line", () =>
    expect(tokens("Délibération n° 2025-08\r\nPrésents : Mme Ana PRAT-\r\nDELMAS, M. Luc BRÉZET.")).toContain(
      "variable.declaration DELMAS",
    ));
  it("tells suppressions and their rules", () =>
    expect(tokens("<!-- delib-ignore vote-sum: à part -->")).toEqual([
      "comment <!-- delib-ignore ",
      "decorator vote-sum",
      "comment : à part -->",
    ]));
  it("gives the tokens that touch a range", () => {
    const written = "Délibération n° 2025-08\nPrésents : M. Luc BRÉ⟦ZET, Mme A⟧na MOREL.\nObjet : Voirie";
    const { ranges } = marked(written);
    expect(tokens(written, ranges[0])).toEqual([
      "variable.declaration Luc BRÉZET",
      "variable.declaration Ana MOREL",
    ]);
    expect(tokens(written, { start: 0, end: 0 })).toEqual([]);
  });
  it("has none without an act", () => {
    expect(tokens("")).toEqual([]);
    expect(tokens("Pour la fête : 3 tentes")).toEqual([]);
  });
  it("names each type of its legend once", () => {
    expect(new Set(SEMANTIC_LEGEND.tokenTypes).size).toBe(SEMANTIC_LEGEND.tokenTypes.length);
    expect(new Set(SEMANTIC_LEGEND.tokenModifiers).size).toBe(SEMANTIC_LEGEND.tokenModifiers.length);
  });
});
