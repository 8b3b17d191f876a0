// Names as lists cut and join them.
import { describe, expect, it } from "vitest";
import { actOf, names, ONE_LINE, proxies, read } from "../acts.ts";

describe("names of a list", () => {
  it("have two initials with a hyphen before one full stop", () => {
    const act = actOf("Présents : P. BANEL, J-M. LEBRET, J-M. LE NAOUR, M-C. LENOIR, A. FICHET");
    expect(names(act.members.present.people)).toEqual([
      "P. BANEL",
      "J-M. LEBRET",
      "J-M. LE NAOUR",
      "M-C. LENOIR",
      "A. FICHET",
    ]);
  });

  it("keep a first name whole whose halves a line's end parted", () => {
    const act = actOf("Présents : M. ROUEZ Jean- Louis, Mme DURAND Anne- Marie, Jean- Marc SEYS");
    expect(act.members.present.people).toHaveLength(3);
  });

  it("end where another list begins behind a sentence of a later line", () => {
    const act = actOf(
      "Étaient présents :",
      "M. Luc PETIT, Président",
      "Mme Anne DURAND ; M. Guy BARDIN. Absents/Excusés ayant donné procuration : M. Paul ROUX à Mme Anne DURAND",
    );
    expect(names(act.members.present.people)).toEqual(["Luc PETIT", "Anne DURAND", "Guy BARDIN"]);
    expect(proxies(act)).toEqual(["Paul ROUX → Anne DURAND"]);
  });

  it("are those of stand-ins under « Membres suppléants »", () => {
    const act = actOf(
      "Étaient présents : Membres titulaires : PETIT Luc, DURAND Anne. Membres suppléants avec voix délibérative : ROY Marc, NOIR Jean.",
    );
    expect(names(act.members.present.people)).toHaveLength(4);
    expect(act.members.present.substitutes.map((each) => each.person.name)).toEqual([
      "ROY Marc",
      "NOIR Jean",
    ]);
  });

  it("go on under the next grouping, and the mark of a note is no figure", () => {
    const act = actOf(
      "Étaient présents(es) :1",
      "",
      "CDC DU VALBOURG : PETIT Luc (T), DURAND Anne (T), ROY Marc (S).",
      "",
      "CDC DE MONTCLAIR : NOIR Jean (T), BARDIN Guy (T).",
    );
    expect(names(act.members.present.people)).toHaveLength(5);
    expect(act.members.present.stated).toBeNull();
  });
});

describe("a hyphen before the place of a lost line end", () => {
  it.each([
    ["M. Paul AUBIN, Mme Marie- Claire PETIT", ["Paul AUBIN", "Marie- Claire PETIT"]],
    ["AUBIN Paul, LEFORT- MARTIN Anne", ["AUBIN Paul", "LEFORT MARTIN Anne"]],
    ["Paul AUBIN, Anne LEFORT- MARTIN, Luc CAMUS", ["Paul AUBIN", "Anne LEFORT MARTIN", "Luc CAMUS"]],
    ["M. Paul AUBIN, Mme Marie- PETIT, M. Luc CAMUS", ["Paul AUBIN", "Marie PETIT", "Luc CAMUS"]],
    ["PETIT Jean- Luc, CAMUS Anne", ["PETIT Jean- Luc", "CAMUS Anne"]],
    ["Paul AUBIN- Anne BARDIN- Luc CAMUS", ["Paul AUBIN", "Anne BARDIN", "Luc CAMUS"]],
    ["AUBIN- BARDIN- CAMUS", ["AUBIN", "BARDIN", "CAMUS"]],
    ["M. AUBIN- Mme BARDIN- M. CAMUS", ["AUBIN", "BARDIN", "CAMUS"]],
  ])("%s", (list, people) => {
    const { act } = read(ONE_LINE, `Présents : ${list}`);
    expect(names(act.members.present.people)).toEqual(people);
  });
});
