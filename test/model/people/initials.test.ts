// First names cut short.
import { describe, expect, it } from "vitest";
import { COMMUNITY, read } from "../acts.ts";

describe("first names cut short to their first sound", () => {
  it("is an initial: « Ph. », « J-Cl. »", () => {
    const { present, rules } = read(
      ...COMMUNITY,
      "Présents : F. ROYER, Ch. GUILLOT, Ph. CLAUDEL, J-Cl. BODARD",
      "Absents excusés : Ph. MARSAN, Fr. NOYER",
    );
    expect(present).toEqual(["F. ROYER", "Ch. GUILLOT", "Ph. CLAUDEL", "J-Cl. BODARD"]);
    expect(rules).toEqual([]);
  });
});
