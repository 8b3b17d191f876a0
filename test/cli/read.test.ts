import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "../../server/src/cli/files/read.ts";
import { sayIn } from "../../server/src/cli/say.ts";
import { folder } from "./harness.ts";

describe("reading a file", () => {
  // Short files are read into a room of 65,536 bytes that all share: what is longer, and what just fills it.
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])("of %i bytes gives every one of them", (length) => {
    const text = "Délibération\n".repeat(20_000).slice(0, length).replaceAll("é", "e");
    const file = join(folder({ "acte.delib": text }), "acte.delib");
    const read = readText(file, sayIn("fr"));
    expect("text" in read && read.text === text).toBe(true);
    expect("bytes" in read && Buffer.from(read.bytes).toString() === text).toBe(true);
  });

  it("leaves what was read before as it is", () => {
    const cwd = folder({ "a.delib": "premier", "b.delib": "second" });
    const first = readText(join(cwd, "a.delib"), sayIn("fr"));
    readText(join(cwd, "b.delib"), sayIn("fr"));
    expect("bytes" in first && Buffer.from(first.bytes).toString()).toBe("premier");
  });
});
