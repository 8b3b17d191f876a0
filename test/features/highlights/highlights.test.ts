import { describe, expect, it } from "vitest";
import { highlightsAt } from "../../../server/src/features/highlights.ts";
import { marked } from "../support/marks.ts";

function marks(written: string, ...kinds: ("read" | "write")[]): void {
  const { caret, ranges, snapshot } = marked(written);
  expect(highlightsAt(snapshot, caret)).toEqual(ranges.map((span, index) => ({ span, kind: kinds[index] })));
}

describe("highlights", () => {
  it("marks a member where the list seats her and where she is repeated", () =>
    marks(
      "Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme ⟦Rose LAFAYE⟧.\n\nSecrétaire de séance : Mme ⟦Rose LAF‸AYE⟧",
      "write",
      "read",
    ));
  it("marks the list even when the office comes first", () =>
    marks(
      "Délibération n° 2025-08\nPrésidente de séance : Mme ⟦Rose LAFAYE⟧\n\nPrésents : M. Loïc CHAMBON, Mme ⟦Ro‸se LAFAYE⟧.",
      "read",
      "write",
    ));
  it("marks the act's number and its headers", () =>
    marks("Délibération n° ⟦2025-08⟧\r\n\r\nExposé.\r\n\r\nDélibération n° ⟦2025-0‸8⟧\r\n", "write", "read"));
  it("marks a name that stands once", () =>
    marks("Délibération n° 2025-08\nPrésents : M. ⟦‸Loïc CHAMBON⟧, Mme Rose LAFAYE.", "write"));
  it("marks nothing elsewhere", () => {
    marks("‸");
    marks("Délibération n° 2025-08\nPrésents : M. Loïc CHAMBON, Mme Rose LAFAYE.\n\nLe cons‸eil délibère.");
    marks("Présents‸");
  });
});
