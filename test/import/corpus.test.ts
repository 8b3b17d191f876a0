// Real acts as programs and scanners have left them: what is stated in them is stated after the import too.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reading } from "../properties/reading.ts";
import { shared } from "../support/shared.ts";
import { cleaned, lettersOf } from "./support.ts";

const folder = shared("corpus/real/", "the import of real acts");
const names = folder ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

interface Told {
  object: string | null;
  session: { place: string | null };
}

/** The letters of a text in any order: which of two lines that are the same was left out makes no difference. */
const sorted = (text: string) => [...lettersOf(text)].sort().join("");

/** The facts of each act, but for the object and the place of its session. */
function factsOf(text: string): { others: unknown[]; objects: string[] } {
  const acts = structuredClone(reading(text).facts) as Told[];
  const objects = acts.map(({ object }) => lettersOf(object ?? ""));
  const others = acts.map(({ object: _, session: { place: __, ...session }, ...act }) => ({
    ...act,
    session,
  }));
  return { others, objects };
}

describe.runIf(folder).each(names)("%s", (name) => {
  const text = readFileSync(new URL(name, folder as URL), "utf8");
  const imported = cleaned(text);

  it("says the same; an object that a line's end had cut may be longer", () => {
    const [before, after] = [factsOf(text), factsOf(imported.text)];
    expect(after.others).toEqual(before.others);
    for (const [at, object] of after.objects.entries()) expect(object).toContain(before.objects[at]);
  });

  it("keeps every word but those of page headers, footers and numbers", () => {
    const { headers, footers, pageNumbers } = imported.removed;
    const gone = [...headers, ...footers, ...pageNumbers].join("");
    expect(sorted(imported.text + gone)).toBe(sorted(text));
  });
});
