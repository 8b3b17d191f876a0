import { describe, expect, it } from "vitest";
import { DEFAULT_HINTS, inlayHints } from "../../../server/src/features/inlayHints.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ACT, REGISTER } from "../support/acts.ts";

/** The lines of the text that have hints, with the hints in them as `⟨…⟩`. */
function hinted(text: string, options = DEFAULT_HINTS, language: "fr" | "en" = "fr"): string[] {
  let shown = "";
  let from = 0;
  for (const { offset, label } of inlayHints(createSnapshot(text), null, language, options)) {
    shown += `${text.slice(from, offset)}⟨${label.replace(/\u00a0/g, " ")}⟩`;
    from = offset;
  }
  return (shown + text.slice(from)).split(/\r?\n/).filter((line) => line.includes("⟨"));
}

describe("inlay hints", () => {
  it("counts the lists, gives the quorum and the sums of the vote", () =>
    expect(hinted(ACT)).toEqual([
      "Nombre de conseillers en exercice : 6⟨quorum : 4⟩",
      "Présents :⟨4 présents⟩ M. Étienne GARREAU, Mme Rose LAFAYE, M. Loïc CHAMBON, Mme Sylvie TIXIER.",
      "Absents ayant donné pouvoir :⟨1 pouvoir⟩ Mme Karine JOLIVET à Mme Rose LAFAYE.",
      "Absent excusé :⟨1 absent⟩ M. Didier MAUGENEST.",
      "Abstention : 0 voix⟨5 voix ✓ · 5 votants · majorité : 3⟩",
    ]));
  it("speaks English", () =>
    expect(hinted(ACT, DEFAULT_HINTS, "en").at(-1)).toBe(
      "Abstention : 0 voix⟨5 votes ✓ · 5 voters · majority: 3⟩",
    ));
  it("crosses out a sum that a rule finds wrong", () =>
    expect(hinted(ACT.replace("Pour : 5", "Pour : 6")).at(-1)).toBe(
      "Abstention : 0 voix⟨6 voix ✗ · 5 votants · majorité : 4⟩",
    ));
  it("stands behind a figure printed with the label", () =>
    expect(hinted("Délibération n° 2025-08\nPrésents (2) : M. Luc BRÉZET, Mme Ana MOREL.")).toEqual([
      "Présents (2) :⟨2 présents⟩ M. Luc BRÉZET, Mme Ana MOREL.",
    ]));
  it("switches off each kind", () => {
    const lines = (options: Partial<typeof DEFAULT_HINTS>) =>
      hinted(ACT, { ...DEFAULT_HINTS, ...options }).length;
    expect(lines({ lists: false })).toBe(2);
    expect(lines({ votes: false })).toBe(4);
    expect(lines({ quorum: false })).toBe(4);
    expect(lines({ lists: false, votes: false, quorum: false })).toBe(0);
  });
  it("shows those of the range asked for", () => {
    const snapshot = createSnapshot(ACT);
    const start = ACT.indexOf("Pour :");
    expect(inlayHints(snapshot, { start, end: ACT.length }, "fr").map((hint) => hint.label)).toHaveLength(1);
  });
  it("shows those of a shared header once, in CRLF too", () => {
    const lines = hinted(REGISTER.replace(/\n/g, "\r\n"));
    expect(lines.filter((line) => line.startsWith("Présents"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes("voix ✓"))).toHaveLength(2);
  });
  it("has none without facts", () => {
    for (const text of ["", "Délibération n° 2025-08\nPrésents :", "Pour la fête"])
      expect(hinted(text)).toEqual([]);
  });
});
