// When two writings name one person.

import { describe, expect, it } from "vitest";
import { findMember } from "../../../server/src/model/people/identity.ts";
import { peopleOf } from "../../../server/src/model/roster.ts";
import type { Person } from "../../../server/src/model/types.ts";
import { communeAct } from "../acts.ts";

/** The people of a list as the model reads them. */
function people(written: string): readonly Person[] {
  return communeAct(`Présents : ${written}`, "", "Objet : Prêt").members.present.people;
}

function found(list: string, written: string): string | null {
  const [person] = people(written);
  if (!person) throw new Error(`nobody in: ${written}`);
  const member = findMember(people(list), person);
  return member === null || member === "ambiguous" ? member : member.name;
}

const LIST = "Anne DURAND, Luc PETIT, Jean-Pierre MOREL, Zoé PETIT, Abdi EL KANTARI, Sylvie ROC-BLANC";

describe("a member of a list is", () => {
  it.each([
    ["the same words", "Anne DURAND", "Anne DURAND"],
    ["the other order of words", "DURAND Anne", "Anne DURAND"],
    ["other capitals and accents", "Zoe Petit", "Zoé PETIT"],
    ["a space for a hyphen", "Sylvie ROC BLANC", "Sylvie ROC-BLANC"],
    ["a hyphen for a space", "Jean Pierre MOREL", "Jean-Pierre MOREL"],
    ["a surname that one member alone bears", "Mme DURAND", "Anne DURAND"],
    ["a part of a surname in two words", "M. KANTARI", "Abdi EL KANTARI"],
    ["an initial and a surname", "L. PETIT", "Luc PETIT"],
    ["glued initials and a surname", "JP. MOREL", "Jean-Pierre MOREL"],
    ["glued initials without a full stop", "JP MOREL", "Jean-Pierre MOREL"],
    ["somebody of other initials", "JC. MOREL", null],
    ["a surname that two members bear", "M. PETIT", "ambiguous"],
    ["somebody else of the same surname", "Guy DURAND", null],
    ["somebody else of the same first name", "Anne VERT", null],
    ["nobody", "Guy NOËL", null],
  ])("%s", (_, written, expected) => {
    expect(found(LIST, written)).toBe(expected);
  });

  it("a whole name where the list has surnames only", () => {
    expect(found("DURAND, PETIT, MOREL", "Mme Anne DURAND")).toBe("DURAND");
    expect(found("DURAND, PETIT, MOREL", "M. Guy NOËL")).toBeNull();
  });

  it("found again when the list has grown", () => {
    const [first, second] = people("Anne DURAND, Luc PETIT");
    const list: Person[] = first ? [first] : [];
    expect(second && findMember(list, second)).toBeNull();
    if (second) list.push(second);
    expect(second && findMember(list, second)).toBe(second);
  });
});

describe("everybody in the act", () => {
  it("is gathered with every mention, a surname alone with who alone bears it", () => {
    const act = communeAct(
      "Présents : M. Paul VERT, maire, Anne DURAND, Luc PETIT",
      "Pouvoirs : Guy NOËL à Anne DURAND",
      "Absente : Ève BLANC",
      "Secrétaire de séance : Mme DURAND",
      "Rapporteur : M. PETIT",
      "Objet : Prêt",
      "Pour : 3",
      "Contre : 1 (M. NOËL)",
      "Abstention : 0",
    );
    expect(peopleOf(act).map((member) => [member.name, member.mentions.map((each) => each.role)])).toEqual([
      ["Paul VERT", ["present"]],
      ["Anne DURAND", ["present", "proxy-to", "secretary"]],
      ["Luc PETIT", ["present", "rapporteur"]],
      ["Guy NOËL", ["proxy-from", "voter"]],
      ["Ève BLANC", ["absent"]],
    ]);
  });
});
