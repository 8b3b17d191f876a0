// A title in capitals under the sentences that open the session.
import { describe, expect, it } from "vitest";
import { communeAct } from "../acts.ts";

const OPENING = [
  "Étaient présents : Mmes DURAND, MOREL et MM. PETIT, NOËL.",
  "",
  "Madame Zoé MOREL a été élue secrétaire de séance.",
  "La séance est ouverte.",
  "",
];
const END = ["", "Vu le code général des collectivités territoriales,", "Le conseil approuve à l'unanimité."];

describe("a title in capitals under the opening", () => {
  it.each([
    ["ÉLECTION D’UN NOUVEL ADJOINT AU MAIRE"],
    ["ÉLECTION D’UN NOUVEL ADJOINT À LA SUITE DE LA DÉMISSION DE GUY NOËL, 4ème ADJOINT"],
  ])("is the object: %s", (title) => {
    expect(communeAct(...OPENING, title, ...END).object?.value).toBe(title);
  });
  it.each([["PRÉAMBULE"], ["CONSEIL MUNICIPAL DE VALBOURG"], ["La vente est proposée"]])(
    "is not the object: %s",
    (line) => {
      expect(communeAct(...OPENING, line, ...END).object).toBeNull();
    },
  );
});
