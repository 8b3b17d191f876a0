// The pages of the examples, kept whole; of the seeds their bones alone (parts, kinds and lines): their words are not
// ours to keep. `GOLDEN=write npx vitest run test/golden/html` writes them, to be looked at before they are kept.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exportHtml } from "../../server/src/export/html/html.ts";
import { layoutOf } from "../../server/src/export/layout/layout.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { exampleTexts, seedTexts } from "../support/texts.ts";

const writing = process.env.GOLDEN === "write";

function golden(name: string, made: string): string {
  const path = fileURLToPath(new URL(`html/${name}`, import.meta.url));
  if (writing) writeFileSync(path, made);
  return readFileSync(path, "utf8");
}

describe("pages of the examples", () => {
  it.each(exampleTexts().map(({ name, text }) => [name, text] as const))("%s", (name, text) => {
    const { data } = exportHtml([{ path: name, snapshot: createSnapshot(text) }], { language: "fr" });
    // The look is not what is kept here.
    const made = (data ?? "").replace(/<style>[^<]*<\/style>/, "<style></style>");
    expect(made).toBe(golden(`${name.replace(/\.delib.*$/, "")}.html`, made));
  });
});

const seeds = seedTexts();

describe.skipIf(seeds.length === 0)("bones of the seeds", () => {
  it.each(seeds.map(({ name, text }) => [name, text] as const))("%s", (name, text) => {
    const lines = layoutOf(createSnapshot(text)).acts.flatMap(({ blocks }) =>
      blocks.map(({ line, lastLine, role, kind }) => `${line + 1}-${lastLine + 1} ${role} ${kind}`),
    );
    const made = `${lines.join("\n")}\n`;
    expect(made).toBe(golden(`${name.replace(" ", "-")}.txt`, made));
  });
});
