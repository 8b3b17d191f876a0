// A proxy that the text tells twice counts once.
import { describe, expect, it } from "vitest";
import {
  BELLECOMBE,
  EIGHT_PRESENT,
  ONE_ABSENT,
  PASSAGE,
  PASSAGE_VOTE,
  proxies,
  readSigned,
  TWO_PAIRS,
  TWO_PROXIES,
} from "../acts.ts";

describe("proxies said twice", () => {
  it.each([
    "Absents ayant donné procuration : Mme Nina IMBERT à M. Paul AUBIN, M. Jean JOLY à Mme Rose HUBERT\nProcurations : 2\nMme IMBERT a donné pouvoir à M. AUBIN\nM. JOLY a donné pouvoir à Mme HUBERT",
    "Absents excusés : Mme Nina IMBERT donne procuration à M. Paul AUBIN\nM. Jean JOLY donne procuration à Mme Rose HUBERT\nPouvoirs :\nNina IMBERT à Paul AUBIN\nJean JOLY à Rose HUBERT",
    "Excusés : N. IMBERT (pouvoir à P. AUBIN), J. JOLY (pouvoir à R. HUBERT)\nPouvoirs : Nina IMBERT à Paul AUBIN ; Jean JOLY à Rose HUBERT",
  ])("count once: %s", (lists) => {
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      EIGHT_PRESENT,
      lists,
      ONE_ABSENT,
      ...PASSAGE,
      PASSAGE_VOTE,
    );
    expect(proxies(act)).toEqual(TWO_PAIRS);
    expect(rules).toEqual([]);
  });

  it("with initials are pairs, and the excused are those represented", () => {
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      EIGHT_PRESENT,
      "Excusés : N. IMBERT, J. JOLY",
      "Procurations : N. IMBERT à P. AUBIN ; J. JOLY à R. HUBERT",
      ONE_ABSENT,
      ...PASSAGE,
      PASSAGE_VOTE,
    );
    expect(proxies(act)).toEqual(["N. IMBERT → P. AUBIN", "J. JOLY → R. HUBERT"]);
    expect(act.tally.voters).toBe(10);
    expect(rules).toEqual([]);
  });

  it("in the same words in one list are an error of the text", () => {
    const twice = `${TWO_PROXIES}, Jean JOLY à Rose HUBERT`;
    expect(
      readSigned(...BELLECOMBE, EIGHT_PRESENT, twice, ONE_ABSENT, ...PASSAGE, PASSAGE_VOTE).rules,
    ).toContain("duplicate-member");
  });
});
