import { describe, expect, it } from "vitest";
import {
  accountBasis,
  castingVoteBasis,
  executoryBasis,
  interestBasis,
  majorityBasis,
  nominationBasis,
  presidencyBasis,
  proxyBasis,
  secretaryBasis,
  signatureBasis,
} from "../../server/src/law/basis.ts";
import type { LawContext } from "../../server/src/law/context.ts";

const on = (more: Partial<LawContext>): LawContext => ({ date: "2024-03-15", kind: "commune", ...more });

describe("the article on which a finding is founded", () => {
  it.each([
    [on({}), "L2121-20", "L2121-20", "L2121-20", "L2131-1"],
    [on({ kind: "epci" }), "L2121-20 L5211-1", "L2121-20 L5211-1", "L2121-20 L5211-1", "L2131-1 L5211-3"],
    [on({ kind: "syndicat" }), "L2121-20 L5211-1", "L2121-20 L5211-1", "L2121-20 L5211-1", "L2131-1 L5211-3"],
    [on({ kind: "syndicat", openSyndicate: true }), "", "", "", ""],
    [on({ kind: "departement" }), "L3121-16", "L3121-14", "L3121-15", "L3131-1"],
    [on({ kind: "region" }), "L4132-15", "L4132-13", "L4132-14", "L4141-1"],
    [on({ kind: "departement", permanentCommission: true }), "", "", "", "L3131-1"],
    [on({ kind: "ccas" }), "CASF R123-16", "CASF R123-18", "CASF R123-18", "L2131-1"],
    [on({ kind: "other" }), "", "", "", ""],
  ])("%j: proxies %s, majority %s, tie %s, executory %s", (ctx, proxies, majority, tie, executory) => {
    const told = [proxyBasis, majorityBasis, castingVoteBasis, executoryBasis].map((basis) =>
      short(basis(ctx)),
    );
    expect(told).toEqual([proxies, majority, tie, executory]);
  });

  it.each([
    [on({}), "L2121-14", "L2121-15", "L2121-23 R2121-9", "L2121-14", "L2131-11"],
    [on({ department: "57" }), "L2121-14", "L2121-15", "L2121-23 R2121-9", "L2541-13", "L2131-11 L2541-17"],
    [
      on({ kind: "epci", department: "57" }),
      "L2121-14 L5211-1",
      "L2121-15 L5211-1",
      "L2121-23 L5211-1",
      "L2121-14 L5211-1",
      "L2131-11 L5211-3",
    ],
    [on({ kind: "departement" }), "", "", "", "", ""],
    [on({ kind: "ccas" }), "", "", "", "", "L2131-11"],
  ])("%j: chair, secretary, signature, account, interest", (ctx, ...expected) => {
    const bases = [presidencyBasis, secretaryBasis, signatureBasis, accountBasis, interestBasis];
    expect(bases.map((basis) => short(basis(ctx)))).toEqual(expected);
  });

  it.each([
    [on({}), "L2121-21"],
    [on({ election: "maire" }), "L2122-7"],
    [on({ election: "president" }), "L2121-21"],
    [on({ kind: "epci", election: "president" }), "L2122-7 L5211-2"],
    [on({ kind: "epci" }), "L2121-21 L5211-1"],
    [on({ kind: "departement", election: "president" }), ""],
    [on({ kind: "region" }), ""],
  ])("%j: an election is held by %s", (ctx, law) => {
    expect(short(nominationBasis(ctx))).toBe(law);
  });
});

function short(law: readonly string[]): string {
  return law.map((each) => each.replace("CGCT ", "")).join(" ");
}
