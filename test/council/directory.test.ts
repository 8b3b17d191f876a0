import { describe, expect, it } from "vitest";
import { isInOffice } from "../../server/src/council/council.ts";
import { directoryOf, genderOf, type Match, servesOn } from "../../server/src/council/directory.ts";
import { likeness, plainWords } from "../../server/src/council/spelling.ts";
import { nameKey } from "../../server/src/model/people/identity.ts";
import { councilFileOf } from "../../server/src/rules/councilFile/councilFile.ts";

const FILE = {
  members: [
    { name: "Étienne GARREAU", civility: "M.", function: "Maire" },
    { name: "Jean-Pierre GRAS", civility: "M." },
    { name: "Anne de LA TOUR", civility: "Mme" },
    { name: "Anne DUPONT", civility: "Mme" },
    { name: "Marie DUPONT", civility: "Mme" },
    { name: "Rose LAFAYE", substitute: "Paul ROUX" },
    { name: "Guy NOËL", to: "2020-05-01" },
    { name: "Guy NOËL", from: "2022-01-01" },
    { name: "Léa FAURE", substitute: true },
    { name: "O. GUÉRIN", civility: "Mme" },
    { name: "BLANCHET", civility: "M." },
  ],
};

const council = councilFileOf(FILE).config.council;
if (!council) throw new Error("no council");
const directory = directoryOf(council);

function match(name: string, gender: "m" | "f" | null = null): Match {
  return directory.find({ key: nameKey(name), gender });
}

/** Whom a name means: the member's name, « ? name » of a near one, the kind of the others. */
function whom(name: string, gender: "m" | "f" | null = null): string {
  const found = match(name, gender);
  if (found.kind === "certain") return found.member.name;
  return found.kind === "near" ? `? ${found.members.map((each) => each.name).join(" / ")}` : found.kind;
}

describe("a name written in an act", () => {
  it.each([
    ["ETIENNE GARREAU", "Étienne GARREAU"],
    ["Garreau Étienne", "Étienne GARREAU"],
    ["E. GARREAU", "Étienne GARREAU"],
    ["GARREAU", "Étienne GARREAU"],
    ["Jean Pierre Gras", "Jean-Pierre GRAS"],
    ["GRAS Jean-Pierre", "Jean-Pierre GRAS"],
    ["JeanPierre GRAS", "Jean-Pierre GRAS"],
    ["J.-P. GRAS", "Jean-Pierre GRAS"],
    ["Anne LA TOUR", "Anne de LA TOUR"],
    ["Anne LATOUR", "Anne de LA TOUR"],
    ["Rose Marie LAFAYE", "Rose LAFAYE"],
    ["Rose LAFAYE-MOREL", "Rose LAFAYE"],
    ["Paul ROUX", "Paul ROUX"],
    ["DUPONT", "doubtful"],
    ["Anne DELATOUR", "Anne de LA TOUR"],
    ["Marie DUPONT", "Marie DUPONT"],
    ["Étienne GARREAUX", "? Étienne GARREAU"],
    ["Etiene GARREAU", "? Étienne GARREAU"],
    ["Étienne GARERAU", "? Étienne GARREAU"],
    ["GARREAUX", "? Étienne GARREAU"],
    ["Odile GUÉRIN", "O. GUÉRIN"],
    ["Luc GUÉRIN", "unknown"],
    ["Luc BLANCHET", "BLANCHET"],
    ["Rose LAFAYETTE", "unknown"],
    ["Hélène MARTIN", "unknown"],
    ["Lucien GARREAU", "unknown"],
  ])("%s is %s", (name, expected) => expect(whom(name)).toBe(expected));

  it("is nobody’s for sure when the civility says otherwise", () => {
    expect(whom("Étienne GARREAU", "f")).toBe("doubtful");
    expect(whom("Étienne GARREAU", "m")).toBe("Étienne GARREAU");
  });

  it("has the nearest members when several are equally near", () => {
    expect(whom("Anie DUPONT")).toBe("? Anne DUPONT");
    expect(whom("Maie DUPONT")).toBe("? Marie DUPONT");
  });

  it("is answered alike the second time", () => expect(match("GARREAU")).toBe(match("GARREAU")));
});

describe("terms", () => {
  it("of one person are counted together", () => {
    const found = match("Guy NOËL");
    const member = found.kind === "certain" ? found.member : null;
    expect(member?.terms).toHaveLength(2);
    const serving = ["2020-05-01", "2020-05-02", "2021-12-31", "2022-01-01"].map(
      (day) => member && servesOn(member, day),
    );
    expect(serving).toEqual([true, false, false, true]);
  });

  it("without ends last", () => expect(isInOffice({ from: null, to: null }, "1900-01-01")).toBe(true));

  it("of a substitute are those of the member", () => {
    const known = directory.members.filter(({ isSubstitute }) => isSubstitute).map(({ name }) => name);
    expect(known).toEqual(["Léa FAURE", "Paul ROUX"]);
  });
});

describe("spelling", () => {
  it("knows particles, unless nothing else is left", () => {
    expect(plainWords("anne de la tour")).toEqual(["anne", "tour"]);
    expect(plainWords("de la")).toEqual(["de", "la"]);
  });

  it("does not take another person for a slip", () => {
    expect(likeness(["luc", "petit"], ["lucas", "petit"])).toBeNull();
    expect(likeness(["anne", "durant"], ["anne", "durand"])?.distance).toBe(1);
    expect(likeness(["a", "durant"], ["anne", "durand"])?.differences).toEqual([
      { written: "durant", right: "durand" },
    ]);
    expect(likeness(["li"], ["lo"])).toBeNull();
  });

  it("reads civilities", () =>
    expect(["Mme", "M.", "Monsieur", "Madame", "Mlle", "Dr", null].map(genderOf)).toEqual([
      "f",
      "m",
      "m",
      "f",
      "f",
      null,
      null,
    ]));
});
