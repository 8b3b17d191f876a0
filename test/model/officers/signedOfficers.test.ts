// Officers whom only a signature, or a line of their own, names.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { communeAct } from "../acts.ts";

const PRESENT = "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL";

describe("the secretary", () => {
  it.each([
    "Le secrétaire : Luc PETIT",
    "Le secrétaire : M. Luc PETIT",
    "Le secrétaire de séance, Luc PETIT",
    "LE SECRETAIRE DE SEANCE : Luc PETIT",
    "Le secrétaire de séance,\nLuc PETIT",
    "Secrétaire de séance : Commune de Valbourg - M. Luc PETIT",
    "Secrétaire de séance : Commune de Valbourg : Luc PETIT",
    "Secrétaire de séance : Valbourg - M. Luc PETIT",
    "Le secrétaire de séance est M. Luc PETIT.",
  ])("is named in « %s »", (line) => {
    const act = communeAct(PRESENT, line, "Objet : Achat", "Adopté à l’unanimité");
    expect(act.session.secretary?.name).toBe("Luc PETIT");
    expect(act.members.present.people).toHaveLength(3);
  });

  it("may sign at the end", () => {
    const act = communeAct(
      PRESENT,
      "Objet : Achat",
      "Adopté à l’unanimité",
      "La secrétaire de séance, Zoé MOREL",
    );
    expect(act.session.secretary?.name).toBe("Zoé MOREL");
  });

  it.each([
    "La secrétaire,\nMme Odile FERRAND",
    "La secrétaire de mairie : Mme Odile FERRAND",
    "Le secrétaire de séance, conformément au règlement, lit le procès-verbal",
  ])("is nobody in « %s »", (line) => {
    const act = communeAct(PRESENT, "Objet : Achat", "Adopté à l’unanimité", line);
    expect(act.session.secretary).toBeNull();
  });
});

describe("who presides", () => {
  it.each([
    "Le Maire, Luc PETIT",
    "Le Maire,\nLuc PETIT",
    "Pour extrait conforme,\nLe Maire,\nM. Luc PETIT",
    "LE MAIRE\n\nLuc PETIT",
  ])("is the mayor who signs « %s » and is present, where nobody is said to preside", (line) => {
    const act = communeAct(PRESENT, "Objet : Achat", "Adopté à l’unanimité", line);
    expect(act.session.president?.name).toBe("Luc PETIT");
    expect(act.members.presidentListed).toBe(true);
  });

  it("bears the name of the signature where the list gives a surname alone", () => {
    const act = communeAct(
      "Présents : Mme DURAND, M. PETIT, Mme MOREL",
      "Objet : Achat",
      "Adopté à l’unanimité",
      "Le Maire, Luc PETIT",
    );
    expect(act.session.president?.name).toBe("Luc PETIT");
  });

  it.each([
    "Pour le maire, l’adjoint, Luc PETIT",
    "Le Président, Luc PETIT",
    "Le Maire, Odile FERRAND",
    "Luc PETIT",
  ])("is not told by « %s »", (line) => {
    const act = communeAct(PRESENT, "Objet : Achat", "Adopté à l’unanimité", line);
    expect(act.session.president).toBeNull();
  });

  it("is not the mayor who signs where another is said to preside", () => {
    const text = [
      "Commune de Valbourg",
      "Séance du 8 février 2021",
      "Délibération n° 2021-03",
      "sous la présidence de Mme Zoé MOREL, première adjointe",
      PRESENT,
      "Objet : Approbation du compte administratif 2020",
      "Adopté à l’unanimité",
      "Le Maire, Luc PETIT",
    ].join("\n");
    expect(createSnapshot(text).acts[0]?.session.president?.name).toBe("Zoé MOREL");
  });
});
