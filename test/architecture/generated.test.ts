import { describe, expect, it } from "vitest";
import { drift } from "../../scripts/lib/generated.mjs";

describe("generated files", () => {
  it("are what their sources say (else: npm run generate)", async () => {
    expect((await drift()).map(({ path }) => path)).toEqual([]);
  });
});
