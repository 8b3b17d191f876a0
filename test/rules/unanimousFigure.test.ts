// The figure that stands with « unanimité », against the voters.
import { describe, expect, it } from "vitest";
import { faultsOf, plainAct } from "./plainAct.ts";

describe("a unanimity of another number than the ten voters", () => {
  it.each([
    ["Adopté à l'unanimité par 11 voix.", "vote-sum"],
    ["Le conseil municipal, à l'unanimité (14 pour), approuve la convention.", "vote-sum"],
    ["Le conseil municipal, à l'unanimité, soit douze voix, approuve la convention.", "vote-sum"],
    ["Le conseil municipal, à l'unanimité des 14 votants, approuve la convention.", "voters-sum"],
    ["Le conseil municipal, à l'unanimité des 8 votants, approuve la convention.", "voters-sum"],
    ["Approuvé à l'unanimité de ses 9 membres présents et représentés.", "voters-sum"],
    ["Unanimité (11/11)", "vote-sum"],
  ])("%s", (vote, rule) => {
    expect(faultsOf(plainAct({ vote }))).toEqual([rule]);
  });
});

describe("a unanimity of the ten voters, or of those who did not abstain", () => {
  it.each([
    ["Adopté à l'unanimité par 10 voix."],
    ["Le conseil municipal, à l'unanimité des 10 votants, approuve la convention."],
    ["Le conseil municipal, à l'unanimité des 9 suffrages exprimés, approuve la convention."],
    ["Le conseil municipal, à l'unanimité des 8 membres présents, approuve la convention."],
    ["Le conseil municipal, à l'unanimité des membres présents et représentés, approuve la convention."],
    ["Unanimité (10/10)"],
    ["Mme DELORME ne prend pas part au vote. Adopté à l'unanimité des 9 votants."],
  ])("%s", (vote) => {
    expect(faultsOf(plainAct({ vote }))).toEqual([]);
  });
});
