import { describe, expect, it } from "vitest";
import { frenchSpaces, shownIn } from "../../server/src/text/typography.ts";

describe("no-break spaces", () => {
  it("stand before signs of two parts and inside guillemets", () => {
    expect(frenchSpaces("« Oui » : quoi ; vrai ? si !")).toBe(
      "«\u00a0Oui\u00a0»\u00a0: quoi\u00a0; vrai\u00a0? si\u00a0!",
    );
  });

  it("are not added where there is no space", () => {
    expect(frenchSpaces("https://exemple.fr/?a=1 à 12:30")).toBe("https://exemple.fr/?a=1 à 12:30");
  });

  it("are for French alone", () => {
    const message = { fr: "ici : rien", en: "here : nothing" };
    expect(shownIn(message, "fr")).toBe("ici\u00a0: rien");
    expect(shownIn(message, "en")).toBe("here : nothing");
  });
});
