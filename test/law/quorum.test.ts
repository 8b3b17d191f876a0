import { describe, expect, it } from "vitest";
import type { LawContext } from "../../server/src/law/context.ts";
import { quorumInForce, quorumRegimes, quorumSurelyMissed } from "../../server/src/law/quorum.ts";

function commune(date: string | null, more: Partial<LawContext> = {}): LawContext {
  return { date, kind: "commune", inOffice: 33, ...more };
}

function names(ctx: LawContext): string[] {
  return quorumRegimes(ctx).map((one) => one.regime);
}

describe("the quorum of a conseil municipal, day by day", () => {
  it.each([
    ["1996-02-23", null, null],
    ["1996-02-24", "majority", 17],
    ["2020-03-11", "majority", 17],
    ["2020-03-12", null, null],
    ["2020-03-23", null, null],
    ["2020-03-24", null, null],
    ["2020-04-01", null, null],
    ["2020-04-02", "third-with-proxies", 11],
    ["2020-07-10", "third-with-proxies", 11],
    ["2020-07-11", "third", 11],
    ["2020-08-30", "third", 11],
    ["2020-08-31", "majority", 17],
    ["2020-10-16", "majority", 17],
    ["2020-10-17", null, null],
    ["2020-11-15", null, null],
    ["2020-11-16", "third", 11],
    ["2021-09-30", "third", 11],
    ["2021-10-01", "majority", 17],
    ["2021-11-09", "majority", 17],
    ["2021-11-10", "third", 11],
    ["2021-11-12", "third", 11],
    ["2022-07-31", "third", 11],
    ["2022-08-01", "majority", 17],
    ["2031-01-01", "majority", 17],
  ])("%s: %s, %s of 33", (date, regime, required) => {
    const law = quorumInForce(commune(date));
    expect(law?.regime ?? null).toBe(regime);
    expect(law?.required ?? null).toBe(required);
  });

  it.each([
    ["2020-03-12", ["majority", "third-with-proxies"]],
    ["2020-03-24", ["majority", "third", "third-with-proxies"]],
    ["2020-04-01", ["majority", "third", "third-with-proxies"]],
    ["2020-10-17", ["majority", "third"]],
    ["2020-11-15", ["majority", "third"]],
    ["2021-11-09", ["majority"]],
    ["2021-11-10", ["third", "majority"]],
    ["2021-11-11", ["third", "majority"]],
    ["2021-11-12", ["third"]],
  ])("%s: every possible law is %j", (date, regimes) => {
    expect(names(commune(date))).toEqual(regimes);
  });

  it("is unknown without a date or with a malformed one", () => {
    expect(quorumRegimes(commune(null))).toEqual([]);
    expect(quorumInForce(commune(null))).toBeNull();
    expect(quorumInForce(commune("11/03/2021"))).toBeNull();
  });

  it("gives no figure when the number in office is unknown", () => {
    expect(quorumInForce(commune("2023-07-11", { inOffice: null }))?.required).toBeNull();
  });
});

describe("figures", () => {
  it.each([
    ["2023-07-11", 92, 47],
    ["2021-02-01", 92, 31],
    ["2021-02-08", 65, 22],
    ["2021-03-29", 92, 31],
    ["2021-03-11", 55, 19],
    ["2019-01-15", 65, 33],
    ["2019-01-15", 55, 28],
    ["2019-01-15", 11, 6],
    ["2019-01-15", 8, 5],
  ])("on %s, %i in office: %i", (date, inOffice, required) => {
    expect(quorumInForce(commune(date, { inOffice }))?.required).toBe(required);
  });

  it("tells whether proxies count, and the law", () => {
    const spring = quorumInForce(commune("2020-06-01"));
    expect(spring?.countsProxies).toBe(true);
    expect(spring?.law).toEqual(["CGCT L2121-17", "Ordonnance n° 2020-391 du 1er avril 2020, art. 2"]);
    const today = quorumInForce(commune("2024-01-15"));
    expect(today?.countsProxies).toBe(false);
    expect(today?.law).toEqual(["CGCT L2121-17"]);
    expect(today?.confidence).toBe("verified");
  });
});

describe("other bodies", () => {
  it("follows the commune in an EPCI and a closed syndicate, not in an open one", () => {
    expect(quorumInForce({ date: "2023-07-11", kind: "epci", inOffice: 92 })).toMatchObject({
      regime: "majority",
      required: 47,
      law: ["CGCT L2121-17", "CGCT L5211-1"],
    });
    expect(names({ date: "2023-07-11", kind: "syndicat" })).toEqual(["majority"]);
    expect(names({ date: "2023-07-11", kind: "syndicat", openSyndicate: true })).toEqual([]);
  });

  it("knows nothing of a CCAS, of another body, of the bureau of an EPCI", () => {
    expect(names({ date: "2023-07-11", kind: "ccas" })).toEqual([]);
    expect(names({ date: "2023-07-11", kind: "other" })).toEqual([]);
    expect(names({ date: "2023-07-11", kind: "epci", permanentCommission: true })).toEqual([]);
  });

  it("keeps the first paragraph of L2121-17 in Alsace-Moselle", () => {
    expect(names({ date: "2023-07-11", kind: "commune", department: "57" })).toEqual(["majority"]);
  });

  it("counts proxies in a commission permanente in ordinary law only", () => {
    const cp = (date: string) =>
      quorumInForce({ date, kind: "departement", permanentCommission: true, inOffice: 34 });
    expect(cp("2023-03-31")).toMatchObject({
      regime: "majority-with-proxies",
      required: 18,
      countsProxies: true,
    });
    expect(cp("2023-03-31")?.law).toEqual(["CGCT L3121-14-1"]);
    expect(cp("2021-03-31")).toMatchObject({ regime: "third", required: 12, countsProxies: false });
    expect(cp("2020-06-15")).toBeNull();
    expect(names({ date: "2020-06-15", kind: "region", permanentCommission: true })).toEqual([
      "third-with-proxies",
      "majority-with-proxies",
    ]);
  });

  it("asks two thirds to elect the president of a département or région", () => {
    const elect = (kind: "departement" | "region", date: string) =>
      quorumInForce({ date, kind, election: "president", inOffice: 50 });
    expect(elect("departement", "2015-04-02")).toMatchObject({ regime: "two-thirds", required: 34 });
    expect(elect("departement", "2015-04-02")?.law).toEqual(["CGCT L3122-1"]);
    expect(elect("region", "2016-01-04")?.law).toEqual(["CGCT L4133-1"]);
    // July 2021: whether the derogation reached this threshold was not read.
    expect(elect("departement", "2021-07-01")).toBeNull();
    expect(names({ date: "2021-07-01", kind: "departement", election: "president" })).toEqual([
      "two-thirds",
      "third",
    ]);
  });
});

describe("special meetings", () => {
  it("needs no quorum after a second convocation, whatever the day", () => {
    for (const date of ["2019-01-15", "2020-03-15", "2021-02-01"]) {
      expect(quorumInForce(commune(date, { secondConvocation: true }))).toMatchObject({
        regime: "none",
        required: 0,
      });
    }
    expect(quorumInForce({ date: "2023-01-15", kind: "ccas", secondConvocation: true })).toBeNull();
  });

  it.each([
    ["2020-05-14", ["third", "third-with-proxies"]],
    ["2020-05-15", ["third"]],
    ["2020-07-10", ["third"]],
    ["2020-07-11", ["third"]],
    ["2023-05-15", ["majority"]],
  ])("elects a maire on %s by %j", (date, regimes) => {
    expect(names(commune(date, { election: "maire" }))).toEqual(regimes);
  });

  it("leaves the election of an EPCI's president in June 2020 in doubt", () => {
    expect(quorumInForce({ date: "2020-06-15", kind: "epci", election: "president" })).toBeNull();
  });
});

describe("a quorum surely missed", () => {
  const figures = (present: number, represented = 0) => ({ inOffice: 33, present, represented });

  it("is missed one below the threshold and reached on it", () => {
    expect(quorumSurelyMissed(commune("2024-01-15"), figures(16, 10))).toBe(true);
    expect(quorumSurelyMissed(commune("2024-01-15"), figures(17))).toBe(false);
  });

  it("counts proxies in spring 2020", () => {
    expect(quorumSurelyMissed(commune("2020-06-01"), figures(6, 5))).toBe(false);
    expect(quorumSurelyMissed(commune("2020-06-01"), figures(6, 4))).toBe(true);
  });

  it("needs every possible law to agree", () => {
    expect(quorumSurelyMissed(commune("2020-10-30"), figures(12))).toBe(false);
    expect(quorumSurelyMissed(commune("2020-10-30"), figures(10))).toBe(true);
    expect(quorumSurelyMissed(commune("2020-03-20"), figures(6, 6))).toBe(false);
  });

  it("is never said when no law is known", () => {
    expect(quorumSurelyMissed(commune(null), figures(0))).toBe(false);
    expect(quorumSurelyMissed({ date: "2024-01-15", kind: "ccas" }, figures(0))).toBe(false);
  });
});
