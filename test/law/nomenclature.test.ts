import { describe, expect, it } from "vitest";
import {
  allEntries,
  entityMismatch,
  nomenclatureEntry,
  readNomenclatureCode,
} from "../../server/src/law/nomenclature.ts";
import { sameLabel } from "../../server/src/law/nomenclatureLabel.ts";
import { nearestCodes, searchNomenclature } from "../../server/src/law/nomenclatureSearch.ts";

describe("reading a code", () => {
  it.each([
    ["7.1", "7.1", null],
    ["7-1", "7.1", null],
    ["7.1.", "7.1", null],
    [".7.1", "7.1", null],
    [" 7 . 1 ", "7.1", null],
    ["7.10", "7.10", null],
    ["07.01", "7.1", null],
    ["7-2-6", "7.2", "6"],
    ["7.1.2.3", "7.1", "2.3"],
    ["7", "7", null],
  ])("%j is %s, detail %s", (text, code, detail) => {
    expect(readNomenclatureCode(text)).toMatchObject({ code, detail, entry: { code } });
  });

  it.each(["7.11", "2.4", "10", "0.1", "9.5", "7.1.", "71"])("%j has the form of a code", (text) => {
    expect(readNomenclatureCode(text)).not.toBeNull();
  });

  it.each(["", "abc", "7.1 Décisions", "L2121-20", "7.123", "2023-07-11", "1".repeat(100_000)])(
    "%.20j is no code",
    (text) => {
      expect(readNomenclatureCode(text)).toBeNull();
    },
  );

  it.each(["7.11", "2.4", "10", "0.1", "71", "9.5"])("%s is not in the classification", (code) => {
    expect(nomenclatureEntry(code)).toBeNull();
  });

  it("holds 9 classes and 57 subjects, in order", () => {
    const codes = allEntries().map((entry) => entry.code);
    expect(codes).toHaveLength(66);
    expect(allEntries().filter((entry) => entry.level === 1)).toHaveLength(9);
    expect(codes.indexOf("7.10")).toBe(codes.indexOf("7.9") + 1);
    expect(nomenclatureEntry("7.10")).toMatchObject({ parent: "7", label: "Divers", level: 2 });
  });
});

describe("the body that a code is for", () => {
  it("finds codes of another kind of body", () => {
    expect(entityMismatch("9.1", "epci")).toBe("commune");
    expect(entityMismatch("9.2", "commune")).toBe("departement");
    expect(entityMismatch("9-3-1", "departement")).toBe("region");
  });

  it("accepts the body's own code, open codes and doubtful kinds", () => {
    expect(entityMismatch("9.1", "commune")).toBeNull();
    expect(entityMismatch("9.4", "epci")).toBeNull();
    expect(entityMismatch("7.5", "epci")).toBeNull();
    expect(entityMismatch("9.1", "ccas")).toBeNull();
    expect(entityMismatch("9.1", "other")).toBeNull();
    expect(entityMismatch("?", "epci")).toBeNull();
  });
});

describe("labels", () => {
  it("accepts every official spelling, with or without accents, and after its class", () => {
    for (const entry of allEntries()) {
      for (const label of [entry.label, ...entry.aliases]) {
        expect(sameLabel(entry.code, label), label).toBe(true);
        expect(
          sameLabel(entry.code, label.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()),
          label,
        ).toBe(true);
        const parent = entry.parent === null ? null : nomenclatureEntry(entry.parent);
        if (parent !== null) expect(sameLabel(entry.code, `${parent.label}/${label}`)).toBe(true);
      }
    }
  });

  it("tells every label from those of the same class", () => {
    for (const one of allEntries())
      for (const other of allEntries())
        if (one !== other && one.level === 2 && one.parent === other.parent)
          expect(sameLabel(one.code, other.label), `${one.code} ${other.label}`).toBe(false);
  });

  it.each([
    ["9.1", "Autres domaines de compétences des communes"],
    ["9.1", "Autres domaines de compétence des commu"],
    ["9.1", "Autres domaines"],
    ["7.1", "Décisions budgétaires (BP, DM, CA…)"],
    ["4.1", "Personnel titulaire et stagiaire de la FPT"],
    ["5.2", "Fonctionnement de l'assemblée"],
    ["7.5", "Subventions accordées aux associations"],
    ["7.5", "FINANCES LOCALES - Subventions"],
    ["7.5", "Finances locales"],
    ["1.6", "Maîtrise d'œuvre"],
    ["7.5.1", "Associations sportives"],
    ["7.5", ""],
    ["12.4", "n'importe quoi"],
  ])("%s %j may be right", (code, label) => {
    expect(sameLabel(code, label)).toBe(true);
  });

  it.each([
    ["7.1", "Divers"],
    ["7.5", "Emprunts"],
    ["3.5", "Autres actes de gestion du domaine privé"],
    ["9.1", "Autres domaines de compétences des départements"],
    ["9.1", "Vœux et motions"],
    ["7", "Urbanisme"],
    ["7.5", "Commande publique / Subventions"],
  ])("%s %j is wrong", (code, label) => {
    expect(sameLabel(code, label)).toBe(false);
  });
});

describe("search", () => {
  it.each([
    ["subvention", "7.5"],
    ["subv", "7.5"],
    ["emprunt", "7.3"],
    ["marché", "1.1"],
    ["PLU", "2.1"],
    ["plan local d'urbanisme", "2.1"],
    ["tableau des effectifs", "4.1"],
    ["décision modificative", "7.1"],
    ["admission en non valeur", "7.10"],
    ["Attribution d'une subvention à l'association sportive", "7.5"],
    ["Création d'un poste d'adjoint technique", "4.1"],
    ["Approbation du compte administratif 2022", "7.1"],
    ["garantie d'emprunt", "7.3"],
    ["motion", "9.4"],
    ["voeu", "9.4"],
    ["crèche", "8.1"],
    ["Recours au contrat d'apprentissage", "4.2"],
    ["dénomination de rue", "8.3"],
  ])("%j: first %s", (query, code) => {
    expect(searchNomenclature(query)[0]?.entry.code).toBe(code);
  });

  it("lists codes by their first figures, in order", () => {
    const codes = (query: string) => searchNomenclature(query).map(({ entry }) => entry.code);
    expect(codes("7.1")).toEqual(["7.1", "7.10"]);
    expect(codes("2")).toEqual(["2", "2.1", "2.2", "2.3"]);
    expect(codes("2.")).toEqual(["2", "2.1", "2.2", "2.3"]);
    expect(codes("2-")).toEqual(codes("2."));
    expect(codes("")).toHaveLength(66);
    expect(codes("zzz")).toEqual([]);
    expect(codes("le la de")).toEqual([]);
  });

  it("stays fast on a very long query", () => {
    expect(searchNomenclature("subvention ".repeat(100_000))[0]?.entry.code).toBe("7.5");
  });
});

describe("nearest codes", () => {
  it.each([
    ["7.11", "7.10"],
    ["2.4", "2.3"],
    ["1.9", "9.1"],
    ["71", "7.1"],
    ["9.5", "9.4"],
  ])("%s: first %s", (code, nearest) => {
    expect(nearestCodes(code)[0]?.code).toBe(nearest);
  });

  it("gives five at most, all existing, none for what is no code", () => {
    const near = nearestCodes("7.12");
    expect(near).toHaveLength(5);
    expect(near.every((entry) => nomenclatureEntry(entry.code) === entry)).toBe(true);
    expect(nearestCodes("7.51")[0]?.code).toBe("7.5");
    expect(nearestCodes("abc")).toEqual([]);
  });
});
