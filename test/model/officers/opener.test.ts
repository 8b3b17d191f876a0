// Who opens a session presides it.
import { describe, expect, it } from "vitest";
import { actOf, VALBOURG, VALBOURG_PRESENT } from "../acts.ts";

describe("who opens the session", () => {
  it("presides, where the minutes of an election say no more", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "1. Mise en place du bureau électoral",
      "Madame Anne DURAND, Maire, en application de l'article L. 2122-17 du code général des collectivités territoriales (CGCT), a ouvert la séance.",
      "M. Luc PETIT a été désigné en qualité de secrétaire.",
    );
    expect(act.session.president?.name).toBe("Anne DURAND");
  });

  it("does not, without the function", () => {
    const act = actOf(
      ...VALBOURG,
      VALBOURG_PRESENT,
      "M. Paul COSTE, gardien du stade, ouvre la séance de tir.",
    );
    expect(act.session.president).toBeNull();
  });
});
