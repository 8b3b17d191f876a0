import { describe, expect, it } from "vitest";
import { MOST_RESTARTS, Restarts } from "../../client/src/restarts.ts";

describe("A server that ends by itself", () => {
  it("is started again, until it has ended too often in a short time", () => {
    const restarts = new Restarts();
    const answers = Array.from({ length: MOST_RESTARTS + 2 }, (_, at) => restarts.ended(at * 1000));
    expect(answers).toEqual([true, true, true, true, false, false]);
  });

  it("is started again for ever when it ends now and then", () => {
    const restarts = new Restarts();
    const answers = Array.from({ length: 50 }, (_, at) => restarts.ended(at * 60_000));
    expect(answers).not.toContain(false);
  });
});
