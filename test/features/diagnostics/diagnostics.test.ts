import { describe, expect, it } from "vitest";
import { diagnosticsOf } from "../../../server/src/features/diagnostics.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ACT } from "../support/acts.ts";
import { marked, withRanges } from "../support/marks.ts";

const HEAD = "Délibération n° 2025-08\nConseil municipal de Valbrune\nSéance du mardi 18 mars 2025\n";

describe("diagnostics", () => {
  it("stand under the very words", () => {
    const written = `${HEAD}\nReçu le ⟦mercredi⟧ 18 mars 2025.\n`;
    const { text, snapshot } = marked(written);
    const items = diagnosticsOf(snapshot, "fr").filter((item) => item.rule === "weekday");
    expect(
      withRanges(
        text,
        items.map((item) => item.span),
      ),
    ).toBe(written);
  });
  it("speak the language asked for", () => {
    const snapshot = createSnapshot(`${HEAD}\nReçu le mercredi 18 mars 2025.\n`);
    const [french] = diagnosticsOf(snapshot, "fr");
    const [english] = diagnosticsOf(snapshot, "en");
    expect(french?.message).not.toBe(english?.message);
    expect(english?.message).toContain("Tuesday");
  });
  it("carry the level of the settings", () => {
    const rules = { weekday: "hint", "first-of-month": "off" } as const;
    const snapshot = createSnapshot(`${HEAD}\nReçu le mercredi 18 mars 2025, le 1 avril 2025.\n`, {
      config: { rules, style: null, collectivity: null },
    });
    expect(diagnosticsOf(snapshot, "fr").map(({ rule, level }) => [rule, level])).toEqual([
      ["weekday", "hint"],
    ]);
  });
  it("link to the page of the rule and cite the law", () => {
    const snapshot = createSnapshot(ACT.replace("Pour : 5", "Pour : 6"));
    const item = diagnosticsOf(snapshot, "fr").find((each) => each.rule === "vote-sum");
    expect(item?.link).toMatch(/^https:\/\/.*\/docs\/rules\/vote-sum\.md$/);
    expect(item?.law).toContain("CGCT L2121-20");
    expect(item?.related.length).toBeGreaterThan(0);
  });
  it("tag a comment that serves no purpose", () => {
    const snapshot = createSnapshot(`${HEAD}\n<!-- delib-ignore quorum: vieux -->\nTexte.\n`);
    expect(diagnosticsOf(snapshot, "fr").map((item) => item.tag)).toContain("unnecessary");
  });
  it("are none for a correct act", () => expect(diagnosticsOf(createSnapshot(ACT), "fr")).toEqual([]));
});
