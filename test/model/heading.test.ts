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
