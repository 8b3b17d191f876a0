// The head of an act: its number and the name of its council.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

function headed(head: string) {
  const text = `${head}\n\nSéance du 12 mars 2024\n\nObjet : Achat d’un broyeur\n`;
  return createSnapshot(text).document.acts[0];
}

describe("the number", () => {
  it.each([
    ["2024-12 bis", "2024-12 bis"],
    ["2024-12bis", "2024-12bis"],
    ["2024/12 Ter : Budget", "2024/12 Ter"],
    ["12 bisannuel", "12"],
    ["2024-12 ........ 5", "2024-12"],
  ])("« %s » is %s", (written, number) => {
    expect(headed(`Délibération n° ${written}`)?.number?.value).toBe(number);
  });

  it.each(["2024-__", "2024-XX", "2024/…", "2024 - ___", "D2024-?", "2024-[à compléter]"])(
    "« %s » is still to be given",
    (written) => {
      expect(headed(`Délibération n° ${written}`)?.number).toBeNull();
    },
  );
});

describe("the number of an item of the agenda", () => {
  it.each([
    ["Affaire n° 04-20230216", "04-20230216"],
    ["AFFAIRE N°04/20230216 : ACHAT", "04/20230216"],
    ["Affaire 04-16/02/2023", "04-16/02/2023"],
    ["Question n° 12/2023", "12/2023"],
    ["Dossier n° 2023-017 – Achat", "2023-017"],
    ["Point n° 20230216-4", "20230216-4"],
    ["Affaire n° 04-20230216\nDélibération n° 2023-17", "2023-17"],
  ])("« %s » is the act’s: %s", (head, number) => {
    expect(headed(head)?.number?.value).toBe(number);
  });

  it.each([
    "Affaire n° 3",
    "Point n° 3 : Achat",
    "Question n° 3-2",
    "Dossier n° 2023-017 déposé par la commune",
    "dossier n° 2023-017",
  ])("« %s » is no act’s", (head) => {
    expect(headed(head)?.number ?? null).toBeNull();
  });

  it("parts the acts of a register", () => {
    const text = ["04", "05"]
      .map((rank) => `Affaire n° ${rank}-20230216 : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n`)
      .join("\n");
    expect(
      createSnapshot(`Présents : Anne DURAND\n\n${text}`).acts.map((each) => each.number?.value),
    ).toEqual(["04-20230216", "05-20230216"]);
  });
});

describe("a title between the number and the attendance", () => {
  it("is the object when it is in capitals, and no heading that every act has", () => {
    const objectOf = (line: string) =>
      createSnapshot(`Délibération n° 2024-12\n${line}\n\nPrésents : Anne DURAND, Luc PETIT\n`).acts[0]
        ?.object;
    expect(objectOf("ACHAT D’UN BROYEUR")?.value).toBe("ACHAT D’UN BROYEUR");
    expect(objectOf("\nACHAT D’UN BROYEUR")?.value).toBe("ACHAT D’UN BROYEUR");
    expect(objectOf("COMMUNE DE VALBRUNE")).toBeNull();
    expect(objectOf("\nCOMMUNE DE VALBRUNE")).toBeNull();
    expect(objectOf("\nAchat d’un broyeur")).toBeNull();
    expect(objectOf("\n**Achat d’un broyeur**")?.value).toBe("Achat d’un broyeur");
    expect(objectOf("\n## Achat d’un broyeur")?.value).toBe("Achat d’un broyeur");
    expect(objectOf("\n**Commune de Valbrune**")).toBeNull();
  });

  it("is read too while the number is still to be given", () => {
    const text =
      "Délibération n° [à compléter]\n\n**Achat d’un broyeur**\n\nPrésents : Anne DURAND, Luc PETIT\n";
    expect(createSnapshot(text).acts[0]?.object?.value).toBe("Achat d’un broyeur");
  });
});

describe("the name in « Conseil municipal de X »", () => {
  it.each([
    ["Conseil municipal de Valbrune", "Valbrune"],
    ["République française\n\nConseil municipal de la Rochette", "la Rochette"],
    ["DÉPARTEMENT DE L’ARDÈCHE\nCONSEIL MUNICIPAL DE VALBRUNE", "VALBRUNE"],
    ["Conseil Municipal du Puy-en-Velay", "Puy-en-Velay"],
    ["Extrait du registre des\ndélibérations du Conseil\nmunicipal de la Ville de\nBelrive", "Belrive"],
    ["Registre des délibérations du conseil municipal de la commune\nde La Rochette", "La Rochette"],
  ])("%s", (head, name) => {
    expect(headed(head)?.collectivity.name?.value).toBe(name);
  });

  it.each([
    "Conseil municipal de décembre",
    "Conseil municipal des jeunes",
    "Il est demandé au\n\nConseil municipal de procéder à la vente",
    "Demande au\nConseil Municipal de Valbrune",
  ])("is none in « %s »", (head) => {
    expect(headed(head)?.collectivity.name ?? null).toBeNull();
  });
});

describe("an object that begins behind the number", () => {
  const object = (...lines: string[]) =>
    createSnapshot(
      [
        "COMMUNE DE VALBRUNE",
        "Séance du mardi 12 mars 2024",
        "",
        ...lines,
        "",
        "Le conseil décide d’approuver.",
      ].join("\n"),
    ).document.acts[0]?.object?.value;
  const long = "Délibération n° 2024-110 : Modification n° 2 du plan, information sur les points soumis et";

  it.each([
    [
      [long, "calendrier de la procédure", "", "Rapporteur : Mme Zoé MOREL"],
      "Modification n° 2 du plan, information sur les points soumis et calendrier de la procédure",
    ],
    [
      [long, "calendrier de la procédure", "Mme Zoé MOREL rapporte :"],
      "Modification n° 2 du plan, information sur les points soumis et calendrier de la procédure",
    ],
    [
      ["Délibération n° 2024-110", "Achat d’un broyeur", "", "Rapporteur : Mme Zoé MOREL"],
      "Achat d’un broyeur",
    ],
    [
      ["Délibération n° 2024-110 du 12 mars 2024", "Achat d’un broyeur", "", "Rapporteur : Mme Zoé MOREL"],
      "Achat d’un broyeur",
    ],
  ])("is read whole: %j", (lines, whole) => {
    expect(object(...lines)).toBe(whole);
  });
});
