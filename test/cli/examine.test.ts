import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { report } from "../../server/src/cli/check/examine.ts";
import type { FileReport } from "../../server/src/cli/check/report.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { fold } from "../../server/src/text/fold.ts";

function finding(text: string, start: number, end: number): Finding {
  const words = text.slice(start, end);
  return {
    rule: "x",
    level: "error",
    span: { start, end },
    message: { fr: words, en: words },
    data: {},
    related: [{ span: { start, end }, message: { fr: words, en: words } }],
    law: [],
    fixes: [
      { title: { fr: words, en: words }, safe: true, edits: [{ span: { start, end }, newText: words }] },
    ],
    tag: null,
  };
}

function reportOf(
  text: string,
  findings: readonly Finding[],
  suppressed: readonly Finding[] = [],
): FileReport {
  const run = {
    findings,
    suppressed: suppressed.map((each) => ({ finding: each, reason: null })),
    failures: [],
  };
  const syntax = { folded: fold(text) } as Parameters<typeof report>[1]["syntax"];
  return report("a.delib", { text, run, syntax }, { language: "fr", columns: 80 });
}

describe("a report", () => {
  it("counts lines and UTF-16 columns from 1, whatever the line ends", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = `un${end}é😀x deux`;
      const [made] = reportOf(text, [finding(text, text.indexOf("deux"), text.length)]).findings;
      expect(made).toMatchObject({
        start: { line: 2, column: 6 },
        end: { line: 2, column: 10 },
        words: "deux",
      });
      expect(made?.fixes[0]?.edits).toEqual([{ start: made?.start, end: made?.end, newText: "deux" }]);
    }
  });

  it("keeps the beginning of the words meant, on one line", () => {
    const text = `Présents :\n  Anne   DURAND${"x".repeat(500)}`;
    const [made] = reportOf(text, [finding(text, 0, text.length)]).findings;
    expect(made?.words.startsWith("Présents : Anne DURANDxx")).toBe(true);
    expect(made?.words.length).toBeLessThanOrEqual(200);
  });

  it("does not keep the text in memory", () => {
    setFlagsFromString("--expose_gc");
    const collect = runInNewContext("gc") as () => void;
    const kept: FileReport[] = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < 20; n++) {
      const text = new TextDecoder().decode(Buffer.alloc(5_000_000, `mot-sans-espace-numero-${n}-`));
      kept.push(reportOf(text, [finding(text, 100, 140)], [finding(text, 200, 240)]));
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
    expect(kept).toHaveLength(20);
  });
});
