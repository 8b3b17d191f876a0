// The day of the session in titles and sentences of every kind.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf, read, VALBOURG_PRESENT } from "../acts.ts";

describe("the title", () => {
  it("« Conseil du » has the day", () => {
    expect(
      actOf("Commune de Valbourg", "Conseil du 8 février 2021", VALBOURG_PRESENT).session.date?.value,
    ).toBe("2021-02-08");
  });
});

describe("the session", () => {
  it("a day told after the place", () => {
    const { act } = read(
      "COMMUNE DE BELLECOMBE",
      "Le conseil municipal, légalement convoqué, s'est assemblé en session ordinaire, en mairie de BELLECOMBE, le jeudi 5 octobre 2023, à 20 heures 30.",
    );
    expect(act.session.date?.value).toBe("2023-10-05");
    expect(act.session.place?.value).toBe("en mairie de BELLECOMBE");
  });

  it.each([
    "dans la salle de la mairie, sur la convocation qui leur a été adressée par le maire",
    "dans la salle de la mairie, après la convocation légale",
    "à vingt heures dans la salle de la mairie",
  ])("the place alone: %s", (words) => {
    const { act } = read(
      "COMMUNE DE BELLECOMBE",
      `Le 5 octobre 2023, le conseil municipal s'est réuni ${words}, sous la présidence de M. Paul AUBIN.`,
    );
    expect(act.session.place?.value).toBe("dans la salle de la mairie");
  });
});

describe("minutes whose opening tells nobody who was there", () => {
  it("share their day between their acts", () => {
    const { acts } = createSnapshot(
      "SIVOS DE VALBRUNE\n\nL’an deux mil vingt-trois, le six février à 19 heures, le comité dûment convoqué s’est réuni sous la présidence d’Anne DURAND, présidente.\n\nAbsent(s) : Aucun\n\nN° 01-02-2023 – ÉLECTION DU PRÉSIDENT\n\nRésultats du vote : Luc PETIT est élu à l’unanimité.\n\nN° 02-02-2023 – ÉLECTION DU VICE-PRÉSIDENT\n\nRésultats du vote : Zoé MOREL est élue à l’unanimité.\n",
    );
    expect(acts.length).toBe(2);
    expect(acts.map((act) => act.session.date?.value)).toEqual([
      acts[0]?.session.date?.value,
      acts[0]?.session.date?.value,
    ]);
    expect(acts[1]?.session.date).not.toBeNull();
  });
});
