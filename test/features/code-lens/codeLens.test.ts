import { describe, expect, it } from "vitest";
import { codeLenses } from "../../../server/src/features/codeLens.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ACT, REGISTER } from "../support/acts.ts";

function lenses(text: string, language: "fr" | "en" = "fr"): string[] {
  return codeLenses(createSnapshot(text), language).map(
    ({ span, title }) => `${text.slice(span.start, span.end)}: ${title.replace(/\u00a0/g, " ")}`,
  );
}

describe("code lens", () => {
  it("sums up the act above its title", () =>
    expect(lenses(ACT)).toEqual(["Délibération n° 2025-08: Quorum 4/4 ✓ · 5 votants · 5 voix ✓"]));
  it("speaks English", () =>
    expect(lenses(ACT, "en")).toEqual(["Délibération n° 2025-08: Quorum 4/4 ✓ · 5 voters · 5 votes ✓"]));
  it("crosses out what a rule finds wrong", () => {
    expect(lenses(ACT.replace("Pour : 5", "Pour : 7"))[0]).toContain("7 voix ✗");
    const away = "M. Luc BRÉZET, Mme Ana MOREL, M. Yves ORSINI, Mme Léa PRAT, M. Guy ROUX, Mme Zoé TAVEL";
    const few = ACT.replace("exercice : 6", "exercice : 12").replace("MAUGENEST", `MAUGENEST, ${away}`);
    expect(lenses(few)[0]).toContain("Quorum 4/7 ✗");
  });
  it("says less when the act says less", () => {
    expect(lenses("Délibération n° 2025-08\n\nPour : 3 voix\nContre : 1 voix")).toEqual([
      "Délibération n° 2025-08: 4 voix",
    ]);
    expect(lenses("Délibération n° 2025-08\n\nObjet : Voirie")).toEqual([]);
  });
  it("has one for each act of a register, in CRLF too", () =>
    expect(lenses(REGISTER.replace(/\n/g, "\r\n")).map((lens) => lens.slice(0, 23))).toEqual([
      "Délibération n° 2025-08",
      "Délibération n° 2025-09",
    ]));
  it("has none without an act", () => {
    expect(lenses("")).toEqual([]);
    expect(lenses("Liste de courses")).toEqual([]);
  });
});
