// Who votes against, and who takes no part.
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../server/src/model/factsJson.ts";
import {
  BELLECOMBE,
  EIGHT_PRESENT,
  names,
  ONE_ABSENT,
  PASSAGE,
  PASSAGE_VOTE,
  readSigned,
  TWO_PROXIES,
} from "../acts.ts";

describe("who votes against", () => {
  it.each([
    "Bellecombe Ensemble",
    "Groupe Ensemble Autrement",
    "Majorité Municipale",
    "Les Écologistes",
    "élus du groupe Bellecombe Demain",
  ])("a group is no person: %s", (group) => {
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      EIGHT_PRESENT,
      TWO_PROXIES,
      ONE_ABSENT,
      ...PASSAGE,
      "Pour : 8",
      `Contre : 2 (${group})`,
    );
    expect(act.vote.against.people).toEqual([]);
    expect(rules).toEqual([]);
  });

  it.each([
    "M. CAMUS, qui regrette l'absence de concertation",
    "M. CAMUS, intéressé",
    "M. CAMUS qui estime le prix trop élevé",
  ])("is read without his reasons: %s", (said) => {
    const { act } = readSigned(
      ...BELLECOMBE,
      EIGHT_PRESENT,
      TWO_PROXIES,
      ONE_ABSENT,
      ...PASSAGE,
      "Pour : 9",
      `Contre : 1 (${said})`,
    );
    expect(names(act.vote.against.people)).toEqual(["CAMUS"]);
  });
});

describe("who takes no part by a sentence of his own", () => {
  it("is named among those who do not vote", () => {
    const said = "M. CAMUS quitte la salle et ne prend pas part au vote.";
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      EIGHT_PRESENT,
      TWO_PROXIES,
      ONE_ABSENT,
      ...PASSAGE,
      said,
      PASSAGE_VOTE,
      "Pour : 9",
    );
    const { vote } = factsOf(act, () => ({ line: 0, column: 0 }));
    expect(vote.names.notVoting).toEqual(["CAMUS"]);
    expect(rules).toEqual([]);
  });
});
