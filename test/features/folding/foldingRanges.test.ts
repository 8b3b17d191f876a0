import { describe, expect, it } from "vitest";
import { foldingRanges } from "../../../server/src/features/foldingRanges.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { REGISTER } from "../support/acts.ts";

/** « first line » → « last line » of each folding. */
function folds(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return foldingRanges(createSnapshot(text)).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]} → ${lines[endLine]}${kind === "comment" ? " (comment)" : ""}`,
  );
}

describe("folding", () => {
  it("folds the attendance, and each list in it", () =>
    expect(
      folds(
        "Délibération n° 2025-08\n\nPrésents :\nLuc BRÉZET,\nAna MOREL\n\nAbsents :\nÉva PRAT\n\nObjet : Voirie",
      ),
    ).toEqual(["Présents : → Éva PRAT", "Absents : → Éva PRAT"]));
  it("folds visas together, the operative part, the figures of the vote", () =>
    expect(
      folds(
        "Délibération n° 2025-08\nVu le code,\nVu le budget,\nConsidérant l'intérêt,\n\nDÉCIDE\n\nArticle 1 : oui\nsuite\n\nPour : 3 voix\nContre : 0 voix\n",
      ),
    ).toEqual(["Vu le code, → Vu le budget,", "Article 1 : oui → suite", "Pour : 3 voix → Contre : 0 voix"]));
  it("folds each act of a register", () =>
    expect(folds(REGISTER).filter((fold) => fold.startsWith("Délibération"))).toEqual([
      "Délibération n° 2025-08 → Abstention : 0 voix",
      "Délibération n° 2025-09 → Abstention : 0 voix",
    ]));
  it("folds headings, comments, tables and regions", () =>
    expect(
      folds(
        "# Titre\ntexte\n## Partie\nsuite\n# Fin\n<!-- note\nsur deux lignes -->\n<!-- #region -->\n| a |\n| b |\n<!-- #endregion -->",
      ),
    ).toEqual([
      "# Titre → suite",
      "## Partie → suite",
      "# Fin → <!-- #endregion -->",
      "<!-- note → sur deux lignes --> (comment)",
      "<!-- #region --> → <!-- #endregion -->",
      "| a | → | b |",
    ]));
  it("is the same in CRLF", () => {
    const text = "Délibération n° 2025-08\n\nPrésents :\nLuc BRÉZET,\nAna MOREL\n\nPour : 3\nContre : 0\n";
    expect(folds(text.replace(/\n/g, "\r\n"))).toEqual(folds(text));
  });
  it("folds nothing in an empty text, a lone line, a comment that nothing closes", () => {
    for (const text of ["", "Délibération n° 2025-08", "\n\n\n", "<!-- note\nsans fin"])
      expect(folds(text)).toEqual([]);
  });
});
