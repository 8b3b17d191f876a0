// A list of acts in a table.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

describe("a list of acts in a table", () => {
  it.each(["Décision modificative n° 1 – budget principal", "Vote des taux des taxes locales"])(
    "%s",
    (title) => {
      const { acts } = createSnapshot(
        [
          "COMMUNE DE BELLECOMBE",
          "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL",
          "SÉANCE DU 3 JUILLET 2024",
          "| N° | Objet | Décision |",
          "|---|---|---|",
          `| 2024-31 | ${title} | Adoptée à l'unanimité |`,
          "| 2024-32 | Tarifs de la cantine | Adoptée (12 pour, 2 contre) |",
        ].join("\n"),
      );
      expect(acts.map((act) => act.object?.value)).toEqual([title, "Tarifs de la cantine"]);
    },
  );
});
