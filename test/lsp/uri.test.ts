import { describe, expect, it } from "vitest";
import { mayBeFolder, uriBelow, uriKey } from "../../server/src/lsp/uri.ts";

describe("URIs", () => {
  it.each([
    ["file:///C:/actes/a.delib", "file:///c%3A/actes/a.delib"],
    ["file:///actes/s%C3%A9ance%20(1).delib", "file:///actes/séance%20%281%29.delib"],
    ["untitled:Untitled-1", "untitled:Untitled-1"],
    ["memfs:/100%", "memfs:/100%"],
  ])("are one whatever is escaped: %s %s", (one, other) => expect(uriKey(one)).toBe(uriKey(other)));

  it("differ where files differ", () =>
    expect(uriKey("file:///a/b.delib")).not.toBe(uriKey("file:///a/B.delib")));

  it.each([
    ["file:///a/.delib", true],
    ["file:///a/2025.05", true],
    ["file:///a/s%C3%A9ance%20du%203.%20mai", true],
    ["file:///a/b.delib", false],
    ["file:///a/b.delib.md", false],
    ["file:///a/.x.json", false],
  ])("%s may be a folder: %s", (uri, may) => expect(mayBeFolder(uri)).toBe(may));

  it("of a file below a folder are escaped as VS Code does", () =>
    expect(uriBelow("file:///actes", ["2025 (mars)", "séance n°1!.delib"])).toBe(
      "file:///actes/2025%20%28mars%29/s%C3%A9ance%20n%C2%B01%21.delib",
    ));
});
