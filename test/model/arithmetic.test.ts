import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  campSize,
  campsThatMayBeWrong,
  everySum,
  listReadings,
  mayBeVoters,
  memberBalance,
  presentReadings,
  readings,
  repeatedAt,
  seatsOf,
  sumOf,
  unionSize,
  voterRange,
  votesAreSure,
  votesCounted,
} from "../../server/src/model/arithmetic.ts";
import { nameKey } from "../../server/src/model/people/identity.ts";
import type { Camp, Fact, Members, PeopleList, Person, Tally, Vote } from "../../server/src/model/types.ts";

const NOWHERE = { start: 0, end: 1 };

function person(name: string): Person {
  return { name, span: NOWHERE, key: nameKey(name), gender: null, office: null, note: null };
}

function fact<T>(value: T, sure = true): Fact<T> {
  return { value, span: NOWHERE, sure };
}

function list(names: readonly string[] | null, stated: number | null = null, sure = true): PeopleList {
  const people = (names ?? []).map(person);
  const label = names === null && stated === null ? null : NOWHERE;
  return { label, span: label, stated: stated === null ? null : fact(stated), people, sure, unread: [] };
}

interface Shape {
  readonly inOffice?: number | null;
  readonly present?: PeopleList;
  readonly represented?: PeopleList;
  readonly absent?: PeopleList;
  readonly presidentListed?: boolean;
  readonly substitutes?: Members["present"]["substitutes"];
}

function members(shape: Shape): Members {
  const represented = shape.represented ?? list(null);
  return {
    inOffice: shape.inOffice == null ? null : fact(shape.inOffice),
    present: { ...(shape.present ?? list(null)), substitutes: shape.substitutes ?? [] },
    presidentListed: shape.presidentListed ?? null,
    represented: {
      ...represented,
      proxies: represented.people.map((from) => ({ from, to: null, span: NOWHERE })),
    },
    absent: shape.absent ?? list(null),
    excused: list(null),
  };
}

/** The tally as the model makes it: names before figures, who presides counted even when the list forgets him. */
function tally(of: Members, sure = true): Tally {
  const count = (each: PeopleList) =>
    each.people.length > 0 ? each.people.length : (each.stated?.value ?? (each.label ? 0 : null));
  const listed = count(of.present);
  const present = listed === null ? null : listed + (of.presidentListed === false ? 1 : 0);
  const represented = count(of.represented);
  const voters = present === null ? null : present + (represented ?? 0);
  return {
    inOffice: of.inOffice?.value ?? null,
    present,
    represented,
    absent: count(of.absent),
    voters,
    sure,
  };
}

function balance(shape: Shape, sure = true) {
  const of = members(shape);
  return memberBalance(of, tally(of, sure));
}

const NO_CAMP: Camp = { figure: null, people: [], span: null };

function camp(figure: number | null, names: readonly string[] = [], sure = true): Camp {
  return { figure: figure === null ? null : fact(figure, sure), people: names.map(person), span: NOWHERE };
}

function vote(camps: Partial<Pick<Vote, "for" | "against" | "abstain" | "notVoting">>): Vote {
  return {
    span: NOWHERE,
    mode: null,
    secret: false,
    for: camps.for ?? NO_CAMP,
    against: camps.against ?? NO_CAMP,
    abstain: camps.abstain ?? NO_CAMP,
    notVoting: camps.notVoting ?? NO_CAMP,
    cast: null,
    castingVote: null,
    ballots: [],
  };
}

describe("sums and sets", () => {
  it("adds up", () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([83, 0, 0, 0])).toBe(83);
  });

  it("gives every sum of one number from each list, once, ascending", () => {
    expect(everySum([[60, 59], [23]])).toEqual([82, 83]);
    expect(
      everySum([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual([2, 3, 4]);
    expect(everySum([])).toEqual([0]);
    expect(everySum([[1], []])).toEqual([]);
  });

  it("never makes more sums than it may, whatever the lists", () => {
    const many = Array.from({ length: 300 }, (_, at) => at * 1000);
    const sums = everySum([many, many.map((each) => each + 1), many]);
    expect(sums.length).toBeLessThanOrEqual(256);
  });

  it("keeps the known readings, each once, in their order", () => {
    expect(readings(5, null, 4, undefined, 5)).toEqual([5, 4]);
    expect(readings(null, undefined)).toEqual([]);
    expect(readings(0)).toEqual([0]);
  });

  it("finds what is repeated, and counts what is different", () => {
    expect(repeatedAt(["a", "b", "a", "a"])).toEqual([2, 3]);
    expect(repeatedAt(["a", "b"])).toEqual([]);
    expect(unionSize(["a", "b"], ["b", "c"], [])).toBe(3);
    expect(unionSize()).toBe(0);
  });

  it("agrees with the arithmetic of sets, for any keys", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, (first, second) => {
        expect(unionSize(first, second)).toBe(new Set([...first, ...second]).size);
        expect(repeatedAt(first).length).toBe(first.length - unionSize(first));
      }),
    );
  });
});

describe("seats", () => {
  it("puts a substitute on the seat of the member replaced", () => {
    const josy = person("Josy SCHWARTZ");
    const laurent = person("Laurent JAOUL");
    const anne = person("Anne DURAND");
    expect(seatsOf([anne, josy], [{ person: josy, for: laurent }])).toEqual([anne.key, laurent.key]);
    expect(seatsOf([josy], [{ person: josy, for: null }])).toEqual([josy.key]);
    expect(seatsOf([anne])).toEqual([anne.key]);
  });
});

describe("the members", () => {
  const three = list(["Anne DURAND", "Luc PETIT", "Zoé MOREL"]);

  it("add up: present, represented, absent", () => {
    const found = balance({
      inOffice: 5,
      present: three,
      represented: list(["Paul ROUX"]),
      absent: list(["Ève BLANC"]),
    });
    expect(found).toMatchObject({
      inOffice: 5,
      present: 3,
      represented: 1,
      absent: 1,
      sum: 5,
      balanced: true,
    });
  });

  it("do not add up when one is missing, or one too many", () => {
    const shape = { present: three, represented: list(["Paul ROUX"]), absent: list(["Ève BLANC"]) };
    expect(balance({ ...shape, inOffice: 6 })).toMatchObject({ sum: 5, balanced: false });
    expect(balance({ ...shape, inOffice: 4 })).toMatchObject({ sum: 5, balanced: false });
  });

  it("count once when they stand in two lists", () => {
    const found = balance({
      inOffice: 4,
      present: three,
      represented: list(["Paul ROUX"]),
      absent: list(["ROUX Paul"]),
    });
    expect(found).toMatchObject({ sum: 4, balanced: true });
  });

  it("add up with a name copied over another, which is a duplicate and not a missing seat", () => {
    const present = list(["Anne DURAND", "Anne DURAND", "Zoé MOREL"]);
    expect(balance({ inOffice: 4, present, absent: list(["Ève BLANC"]) })).toMatchObject({ balanced: true });
  });

  it("add up by figures alone", () => {
    const shape = { present: list(null, 53), absent: list(null, 2) };
    expect(balance({ ...shape, inOffice: 55 })).toMatchObject({ sum: 55, balanced: true });
    expect(balance({ ...shape, inOffice: 54 })).toMatchObject({ sum: 55, balanced: false });
  });

  it("add up if either the figure or the names of a list fit", () => {
    const present = list(["Anne DURAND", "Luc PETIT", "Zoé MOREL"], 4);
    expect(balance({ inOffice: 5, present, absent: list(["Ève BLANC"]) })).toMatchObject({ balanced: true });
    expect(balance({ inOffice: 4, present, absent: list(["Ève BLANC"]) })).toMatchObject({ balanced: true });
    expect(balance({ inOffice: 6, present, absent: list(["Ève BLANC"]) })).toMatchObject({ balanced: false });
  });

  it("include who presides, listed or not", () => {
    const shape = { present: three, absent: list(["Ève BLANC"]), presidentListed: false };
    expect(balance({ ...shape, inOffice: 5 })).toMatchObject({ present: 4, sum: 5, balanced: true });
    expect(balance({ ...shape, inOffice: 4 })).toMatchObject({ balanced: false });
  });

  it("sit once with their substitute", () => {
    const josy = person("Josy SCHWARTZ");
    const found = balance({
      inOffice: 4,
      present: list(["Anne DURAND", "Luc PETIT", "Josy SCHWARTZ"]),
      substitutes: [{ person: josy, for: person("Laurent JAOUL") }],
      absent: list(["Laurent JAOUL", "Ève BLANC"]),
    });
    expect(found).toMatchObject({ sum: 4, balanced: true });
  });

  it("are only a least number when nobody says who is absent", () => {
    expect(balance({ inOffice: 15, present: three })).toMatchObject({ absent: null, sum: 3, balanced: true });
    expect(balance({ inOffice: 2, present: three })).toMatchObject({ absent: null, balanced: false });
  });

  it("are in doubt without the number in office, with an unread piece, or with a substitute of nobody", () => {
    expect(balance({ inOffice: null, present: three })).toBeNull();
    expect(balance({ inOffice: 5 })).toBeNull();
    expect(balance({ inOffice: 5, present: three }, false)).toBeNull();
    expect(balance({ inOffice: 5, present: three, absent: list(["Ève BLANC"], null, false) })).toBeNull();
    const josy = person("Josy SCHWARTZ");
    expect(balance({ inOffice: 5, present: three, substitutes: [{ person: josy, for: null }] })).toBeNull();
    const doubtful = members({ inOffice: 5, present: three });
    expect(memberBalance({ ...doubtful, inOffice: fact(5, false) }, tally(doubtful))).toBeNull();
  });

  it("always add up when the number in office is the number of different names", () => {
    const names = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmnop"), { maxLength: 12 });
    fc.assert(
      fc.property(names, fc.nat(12), fc.nat(12), (all, first, second) => {
        const words = all.map((letter) => `Jean ${letter.repeat(3)}`);
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        const present = words.slice(0, from);
        fc.pre(present.length > 0);
        const shape = {
          present: list(present),
          represented: list(words.slice(from, to)),
          absent: list(words.slice(to)),
        };
        expect(balance({ ...shape, inOffice: words.length })?.balanced).toBe(true);
        expect(balance({ ...shape, inOffice: words.length + 1 })?.balanced).toBe(false);
      }),
    );
  });
});

describe("the readings of a list", () => {
  it("are its tally, its figure, its names, its different names", () => {
    expect(listReadings(list(["Anne DURAND", "Anne DURAND"], 3), 2)).toEqual([2, 3, 1]);
    expect(listReadings(list(null), null)).toEqual([]);
    expect(listReadings(list(null, 0), 0)).toEqual([0]);
  });

  it("count who presides among those present", () => {
    const of = members({ present: list(["Anne DURAND", "Luc PETIT"], 2), presidentListed: false });
    expect(presentReadings(of, tally(of))).toEqual([3, 2]);
    const listed = members({ present: list(["Anne DURAND", "Luc PETIT"]), presidentListed: true });
    expect(presentReadings(listed, tally(listed))).toEqual([2]);
  });
});

describe("the votes", () => {
  it("are the figures, or the names where no figure is printed", () => {
    expect(campSize(camp(3, ["Anne DURAND"]))).toBe(3);
    expect(campSize(camp(null, ["Anne DURAND", "Luc PETIT"]))).toBe(2);
    expect(campSize(NO_CAMP)).toBeNull();
  });

  it("add up over the camps, and know whether all are printed", () => {
    expect(
      votesCounted(vote({ for: camp(83), against: camp(0), abstain: camp(0), notVoting: camp(1) })),
    ).toEqual({
      for: 83,
      against: 0,
      abstain: 0,
      notVoting: 1,
      total: 84,
      complete: true,
    });
    expect(votesCounted(vote({ against: camp(2), abstain: camp(8) }))).toMatchObject({
      total: 10,
      complete: false,
    });
    expect(votesCounted(vote({}))).toBeNull();
  });

  it("are sure when each figure is", () => {
    expect(votesAreSure(vote({ for: camp(83), against: camp(0) }))).toBe(true);
    expect(votesAreSure(vote({ for: camp(83), against: camp(0, [], false) }))).toBe(false);
  });

  it("show which figure alone can be wrong", () => {
    const votes = (figures: readonly [number, number, number]) =>
      votesCounted(vote({ for: camp(figures[0]), against: camp(figures[1]), abstain: camp(figures[2]) }));
    const wrong = (figures: readonly [number, number, number], expected: number) => {
      const counted = votes(figures);
      return counted ? campsThatMayBeWrong(counted, expected) : null;
    };
    expect(wrong([84, 0, 0], 83)).toEqual(["for"]);
    expect(wrong([83, 1, 0], 83)).toEqual(["for", "against"]);
    expect(wrong([82, 0, 0], 83)).toEqual(["for", "against", "abstain"]);
    expect(wrong([83, 0, 0], 83)).toEqual([]);
  });
});

describe("the voters", () => {
  const still = { leaving: 0, arriving: 0 };

  it("are those present and the proxies", () => {
    const range = voterRange([60], [23], still);
    expect(range).toMatchObject({ usual: 83, present: 60, represented: 23 });
    expect(range && [82, 83, 84].map((each) => mayBeVoters(range, each))).toEqual([false, true, false]);
  });

  it("may be fewer by who leaves and more by who comes", () => {
    const range = voterRange([10], [2], { leaving: 2, arriving: 1 });
    expect(range && [9, 10, 11, 12, 13, 14].map((each) => mayBeVoters(range, each))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("may be any reading of the lists, and any printed number", () => {
    const range = voterRange([10, 11], [2], still, [15]);
    expect(range && [11, 12, 13, 15].map((each) => mayBeVoters(range, each))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it("are unknown when a list is", () => {
    expect(voterRange([], [2], still)).toBeNull();
    expect(voterRange([10], [], still)).toBeNull();
  });
});
