import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ACT } from "../support/acts.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";

const SIZE = 2_000_000;
/** What a clerk, or somebody who means ill, may paste. */
const TEXTS: readonly (readonly [name: string, text: () => string])[] = [
  [
    "a long act",
    () =>
      ACT +
      "M. CHAMBON expose le projet « Ormes » : 40% du budget ; voir www.exemple.fr !\n".repeat(SIZE / 78),
  ],
  ["a register", () => ACT.repeat(SIZE / ACT.length)],
  ["one line of signs", () => `${ACT}${" : « » ; ! ? % € www.a@b <!-- ` < & ](".repeat(SIZE / 40)}`],
  ["one line of spaces", () => `${ACT}${" ".repeat(SIZE)}x`],
  ["headers of pages", () => ACT + "Délibération n° 2025-08\n\n".repeat(SIZE / 26)],
  ["headings that open and never close", () => ACT + "###### a\n<!-- #region -->\n".repeat(SIZE / 26)],
];

describe("on a text of two million characters", () => {
  it.each(TEXTS)(
    "every feature comes to its end: %s",
    (_, make) => {
      const snapshot = createSnapshot(make());
      expect(snapshot.acts.length).toBeGreaterThan(0);
      expect(snapshot.findings).toBeDefined();
      const at = Math.max(snapshot.text.lastIndexOf("CHAMBON"), snapshot.text.length - 300);
      // One that looks at each character for each character would not end in hours.
      for (const [, ask] of EVERY_FEATURE) ask(snapshot, at);
    },
    240_000,
  );
});
