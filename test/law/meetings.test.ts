import { describe, expect, it } from "vitest";
import { type BodyKind, followsMunicipalRules, inAlsaceMoselle } from "../../server/src/law/context.ts";
import { convocationDelay, elapsed } from "../../server/src/law/convocation.ts";
import { MEETING_ROWS, REMOTE_ROWS } from "../../server/src/law/meetings.ts";
import { maxProxies, proxyLimit } from "../../server/src/law/proxies.ts";
import { remoteAllowed, remoteLaw } from "../../server/src/law/remote.ts";
import { secretaryMustBeMember } from "../../server/src/law/secretary.ts";
import { daysBetween } from "../../server/src/law/timeline.ts";

describe("the dated tables", () => {
  it.each([["quorum", MEETING_ROWS] as const, ...Object.entries(REMOTE_ROWS)])(
    "%s: no overlap, in order",
    (_, rows) => {
      for (const [at, row] of rows.entries()) {
        const next = rows[at + 1];
        if (row.to === null) expect(next).toBeUndefined();
        else expect(row.from <= row.to && (next === undefined || row.to < next.from)).toBe(true);
      }
    },
  );

  it("quorum: no day without law since 1996", () => {
    for (const [at, row] of MEETING_ROWS.entries()) {
      const next = MEETING_ROWS[at + 1];
      if (next !== undefined) expect(daysBetween(row.to ?? "", next.from)).toBe(1);
    }
    expect(MEETING_ROWS.at(-1)?.to).toBeNull();
  });

  it("what is in force is possible, and a doubt is marked uncertain", () => {
    for (const row of MEETING_ROWS) {
      if (row.inForce === null) expect(row.confidence).toBe("uncertain");
      else expect(row.possible).toContain(row.inForce);
      expect(row.certainProxies).toBeGreaterThanOrEqual(row.proxies ?? 0);
    }
  });
});

describe("proxies held by one member", () => {
  it.each([
    ["1996-02-23", null, undefined],
    ["2020-03-11", 1, 1],
    ["2020-03-12", null, 2],
    ["2020-04-01", null, 2],
    ["2020-04-02", 2, 2],
    ["2020-08-30", 2, 2],
    ["2020-08-31", 1, 1],
    ["2020-10-16", 1, 1],
    ["2020-10-17", null, 2],
    ["2020-11-15", null, 2],
    ["2020-11-16", 2, 2],
    ["2021-09-30", 2, 2],
    ["2021-10-01", 1, 1],
    ["2021-11-09", 1, 1],
    ["2021-11-10", 2, 2],
    ["2022-07-31", 2, 2],
    ["2022-08-01", 1, 1],
  ])("%s: %s allowed, a fault above %s", (date, limit, certain) => {
    expect(maxProxies({ date, kind: "commune" })).toBe(limit);
    expect(proxyLimit({ date, kind: "commune" })?.certainLimit).toBe(certain);
  });

  it("names the article of the body", () => {
    const law = (kind: BodyKind) => proxyLimit({ date: "2024-01-15", kind })?.law;
    expect(law("commune")).toEqual(["CGCT L2121-20"]);
    expect(law("epci")).toEqual(["CGCT L2121-20", "CGCT L5211-1"]);
    expect(law("departement")).toEqual(["CGCT L3121-16"]);
    expect(law("region")).toEqual(["CGCT L4132-15"]);
    expect(law("ccas")).toBeUndefined();
    expect(maxProxies({ date: null, kind: "commune" })).toBeNull();
  });
});

describe("meetings at a distance", () => {
  it.each<[string, BodyKind, boolean | null]>([
    ["2020-03-11", "commune", false],
    ["2020-03-12", "commune", true],
    ["2020-08-30", "commune", true],
    ["2020-08-31", "commune", false],
    ["2020-10-16", "commune", false],
    ["2020-10-17", "commune", null],
    ["2020-10-30", "commune", null],
    ["2020-10-31", "commune", true],
    ["2021-02-08", "commune", true],
    ["2021-09-30", "commune", true],
    ["2021-10-01", "commune", false],
    ["2021-11-09", "commune", false],
    ["2021-11-10", "commune", true],
    ["2022-07-31", "commune", true],
    ["2022-08-01", "commune", false],
    ["2019-12-27", "epci", false],
    ["2019-12-28", "epci", null],
    ["2020-03-12", "epci", true],
    ["2021-10-15", "epci", null],
    ["2022-08-01", "epci", true],
    ["2021-10-15", "departement", false],
    ["2022-08-01", "departement", true],
    ["2022-08-01", "region", true],
    ["2023-01-15", "syndicat", null],
    ["2021-02-08", "syndicat", true],
    ["2023-01-15", "ccas", null],
    ["2023-01-15", "other", null],
  ])("%s, %s: %s", (date, kind, allowed) => {
    expect(remoteAllowed({ date, kind })).toBe(allowed);
  });

  it("says nothing without date, for a commission permanente that the articles do not name, for an open syndicate", () => {
    expect(remoteAllowed({ date: null, kind: "commune" })).toBeNull();
    expect(remoteAllowed({ date: "2021-10-15", kind: "departement", permanentCommission: true })).toBeNull();
    expect(remoteAllowed({ date: "2021-02-08", kind: "syndicat", openSyndicate: true })).toBeNull();
  });

  it("cites the article of the body", () => {
    expect(remoteLaw({ date: null, kind: "commune" })).toEqual(["CGCT L2121-7"]);
    expect(remoteLaw({ date: null, kind: "epci" })).toEqual(["CGCT L5211-11-1"]);
    expect(remoteLaw({ date: null, kind: "departement" })).toEqual(["CGCT L3121-9-1"]);
    expect(remoteLaw({ date: null, kind: "region" })).toEqual(["CGCT L4132-9-1"]);
  });
});

describe("the delay of convocation", () => {
  const date = "2024-03-15";
  it.each([
    [{ population: 3499 }, 3],
    [{ population: 3500 }, 5],
    [{ population: 3499, inOffice: 27 }, 3],
    [{ inOffice: 23 }, 3],
    [{ inOffice: 24 }, 5],
    [{}, 3],
    [{ inOffice: 35, election: "maire" as const }, 3],
    [{ inOffice: 35, urgent: true }, 1],
  ])("a commune with %j: %i clear days", (more, days) => {
    expect(convocationDelay({ date, kind: "commune", ...more })).toMatchObject({ measure: "clear", days });
  });

  it("asks five of a métropole, three of another EPCI however large", () => {
    expect(convocationDelay({ date, kind: "epci", metropole: true })).toEqual({
      measure: "clear",
      days: 5,
      law: ["CGCT L2121-12", "CGCT L5211-1"],
    });
    expect(convocationDelay({ date, kind: "epci", inOffice: 45 })?.days).toBe(3);
    expect(convocationDelay({ date, kind: "syndicat", inOffice: 45 })?.days).toBe(3);
  });

  it("is a difference in Alsace-Moselle", () => {
    expect(convocationDelay({ date, kind: "commune", department: "067", inOffice: 55 })).toEqual({
      measure: "difference",
      days: 3,
      law: ["CGCT L2541-2"],
    });
    expect(convocationDelay({ date, kind: "commune", alsaceMoselle: true, urgent: true })?.days).toBe(1);
  });

  it("is silent where the law is", () => {
    for (const kind of ["departement", "region", "ccas", "other"] as const)
      expect(convocationDelay({ date, kind, inOffice: 50 })).toBeNull();
    expect(convocationDelay({ date, kind: "syndicat", openSyndicate: true })).toBeNull();
    expect(convocationDelay({ date: null, kind: "commune" })).toBeNull();
    expect(convocationDelay({ date, kind: "commune", secondConvocation: true })).toBeNull();
  });

  it.each([
    ["2022-11-23", "2022-11-30", 6],
    ["2021-03-19", "2021-03-26", 6],
    ["2024-02-28", "2024-03-01", 1],
    ["2024-03-15", "2024-03-15", 0],
    ["2024-03-16", "2024-03-15", 0],
    ["2024-02-31", "2024-03-15", null],
  ])("%s to %s: %s clear days", (convocation, meeting, days) => {
    expect(elapsed({ measure: "clear", days: 3, law: [] }, convocation, meeting)).toBe(days);
  });

  it("measures a plain difference", () => {
    expect(elapsed({ measure: "difference", days: 3, law: [] }, "2021-03-08", "2021-03-11")).toBe(3);
  });
});

describe("who follows which law", () => {
  it("finds Alsace-Moselle by department unless told otherwise", () => {
    expect(
      ["57", "067", "68"].every((department) => inAlsaceMoselle({ date: null, kind: "commune", department })),
    ).toBe(true);
    expect(inAlsaceMoselle({ date: null, kind: "commune", department: "54" })).toBe(false);
    expect(inAlsaceMoselle({ date: null, kind: "commune" })).toBe(false);
    expect(inAlsaceMoselle({ date: null, kind: "commune", department: "57", alsaceMoselle: false })).toBe(
      false,
    );
  });

  it("knows the bodies that follow the rules of the commune", () => {
    expect(followsMunicipalRules({ date: null, kind: "syndicat" })).toBe(true);
    expect(followsMunicipalRules({ date: null, kind: "epci", permanentCommission: true })).toBe(false);
    expect(followsMunicipalRules({ date: null, kind: "region" })).toBe(false);
  });

  it("asks for a secretary who is a member, but not in Alsace-Moselle nor outside municipal rules", () => {
    expect(secretaryMustBeMember({ date: null, kind: "commune" })).toBe(true);
    expect(secretaryMustBeMember({ date: null, kind: "epci", department: "34" })).toBe(true);
    expect(secretaryMustBeMember({ date: null, kind: "commune", department: "57" })).toBe(false);
    for (const kind of ["departement", "region", "ccas", "other"] as const)
      expect(secretaryMustBeMember({ date: null, kind })).toBe(false);
  });
});
