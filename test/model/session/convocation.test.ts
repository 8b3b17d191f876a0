// The convocation in the headings of minutes.
import { describe, expect, it } from "vitest";
import { actOf, VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

describe("the convocation", () => {
  it.each([
    ["Convocation des membres : 1er février 2021", "2021-02-01"],
    ["Date de convocation : 1er février", "2021-02-01"],
    ["Date de convocation : 28 décembre", "2020-12-28"],
  ])("%s", (line, date) => {
    expect(actOf(...VALBOURG, line, VALBOURG_PRESENT).session.convocation?.value).toBe(date);
  });
});
