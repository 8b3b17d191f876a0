import { describe, expect, it } from "vitest";
import { courtByCity, courtOfDepartment } from "../../server/src/law/courts.ts";
import { allDepartments, departmentByCode, departmentByName } from "../../server/src/law/departments.ts";
import { isSiren, passesLuhn, sirenDepartments, sirenKey, sirenKind } from "../../server/src/law/siren.ts";

describe("departments", () => {
  it("holds each of the 101 departments and six collectivities once", () => {
    expect(allDepartments()).toHaveLength(107);
    expect(new Set(allDepartments().map((one) => one.acteCode)).size).toBe(107);
    expect(allDepartments().every((one) => one.acteCode.length === 3)).toBe(true);
  });

  it.each([
    ["34", "034", "Hérault"],
    ["034", "034", "Hérault"],
    ["2a", "02A", "Corse-du-Sud"],
    ["02B", "02B", "Haute-Corse"],
    ["974", "974", "La Réunion"],
    ["01", "001", "Ain"],
  ])("code %s: %s %s", (code, acteCode, name) => {
    expect(departmentByCode(code)).toMatchObject({ acteCode, name });
  });

  it.each(["20", "96", "0034", "", "x", "970"])("code %j is none", (code) => {
    expect(departmentByCode(code)).toBeNull();
  });

  it.each([
    ["DE L'HERAULT", "34"],
    ["herault", "34"],
    ["Bas Rhin", "67"],
    ["COTE D'OR", "21"],
    ["Côtes d’Armor", "22"],
    ["de la Réunion", "974"],
    ["du Territoire-de-Belfort", "90"],
    ["la Loire", "42"],
    ["Les Landes", "40"],
  ])("name %s: %s", (name, code) => {
    expect(departmentByName(name)?.code).toBe(code);
  });

  it("knows no department by another name", () => {
    expect(departmentByName("Occitanie")).toBeNull();
    expect(departmentByName("")).toBeNull();
    expect(departmentByName("de la")).toBeNull();
  });

  it("marks the three of local law", () => {
    const local = allDepartments().filter((one) => one.alsaceMoselle);
    expect(local.map((one) => one.code)).toEqual(["57", "67", "68"]);
  });
});

describe("tribunaux administratifs", () => {
  it("gives one to every department", () => {
    for (const { code } of allDepartments()) expect(courtOfDepartment(code), code).not.toBeNull();
  });

  it.each([
    ["34", "tribunal administratif de Montpellier"],
    ["057", "tribunal administratif de Strasbourg"],
    ["45", "tribunal administratif d'Orléans"],
    ["971", "tribunal administratif de la Guadeloupe"],
    ["95", "tribunal administratif de Cergy-Pontoise"],
  ])("%s: %s", (code, title) => {
    expect(courtOfDepartment(code)?.title).toBe(title);
  });

  it("says nothing of acts older than the present map, nor of unknown departments", () => {
    expect(courtOfDepartment("30", "2009-12-31")).toBeNull();
    expect(courtOfDepartment("30", "2010-01-01")?.name).toBe("Nîmes");
    expect(courtOfDepartment("96")).toBeNull();
  });

  it("finds a court by city, and none where none sits", () => {
    expect(courtByCity("NIMES")?.departments).toContain("48");
    expect(courtByCity("Chalons en Champagne")?.departments).toContain("51");
    expect(courtByCity("la Réunion")?.departments).toEqual(["974"]);
    expect(courtByCity("Metz")).toBeNull();
    expect(courtByCity("")).toBeNull();
  });
});

describe("SIREN", () => {
  it.each([
    "243400017",
    "213401722",
    "215704636",
    "218601946",
    "219740115",
    "212000046",
    "217500016",
    "223400011",
  ])("%s is right", (siren) => {
    expect(isSiren(siren)).toBe(true);
    expect(sirenKey(siren.slice(0, 8))).toBe(siren.slice(8));
  });

  it.each(["243400018", "24340001", "2434000170", "24340001A", ""])("%j is wrong", (siren) => {
    expect(isSiren(siren)).toBe(false);
  });

  it("changing any one digit breaks the key", () => {
    const siren = "243400017";
    for (let at = 0; at < 9; at++) {
      const digit = (Number(siren[at]) + 1) % 10;
      expect(isSiren(siren.slice(0, at) + String(digit) + siren.slice(at + 1))).toBe(false);
    }
  });

  it("tests a SIRET as well", () => {
    expect(passesLuhn("21860194600013")).toBe(true);
    expect(passesLuhn("12 34")).toBe(false);
    expect(sirenKey("1234")).toBeNull();
  });

  it.each([
    ["213401722", ["034"]],
    ["243400017", ["034"]],
    ["223400011", ["034"]],
    ["212000046", ["02A", "02B"]],
    ["219740115", ["974"]],
    ["200054724", []],
    ["253400017", []],
    ["263400017", []],
    ["219600017", []],
    ["21340172", []],
  ])("%s stands in %j", (siren, departments) => {
    expect(sirenDepartments(siren)).toEqual(departments);
  });

  it("tells the kind of body when its first digits settle it", () => {
    const kinds = [
      "213401722",
      "223400011",
      "231300021",
      "243400017",
      "253400017",
      "263400017",
      "200039865",
      "21",
    ];
    expect(kinds.map(sirenKind)).toEqual([
      "commune",
      "departement",
      "region",
      "epci",
      "syndicat",
      null,
      null,
      null,
    ]);
  });
});
