import { describe, expect, it } from "vitest";
import { Queue } from "../../server/src/cli/check/queue.ts";

describe("the files still to be taken", () => {
  it("are each taken once, by whichever thread", () => {
    const one = new Queue(100);
    const other = new Queue(100, one.shared);
    const taken: number[] = [];
    for (let turn = 0; ; turn++) {
      const chunk = (turn % 3 === 0 ? one : other).next();
      if (chunk === null) break;
      for (let place = chunk.from; place < chunk.to; place++) taken.push(place);
    }
    expect(taken).toEqual(Array.from({ length: 100 }, (_, place) => place));
    expect([one.next(), other.next()]).toEqual([null, null]);
  });

  it("are none of nothing", () => {
    expect(new Queue(0).next()).toBeNull();
  });
});
