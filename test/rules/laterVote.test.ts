// Several votes in one act: the word of the last is not held against the figures of the first.
import { describe, expect, it } from "vitest";
import { faultsOf, plainAct } from "./plainAct.ts";

describe("subsidies voted one by one, then another matter", () => {
  const vote = (gap: string) =>
    `Comité des fêtes : 400 € (4 pour, 2 contre, 1 abstention), école : 250 € (unanimité).${gap}Devis du plombier : accord à l'unanimité.`;
  it("raises no alarm", () => {
    expect(faultsOf(plainAct({ vote: vote("\n\n") }))).not.toContain("decision-word");
  });
  it("is one where the word stands beside its figures", () => {
    const text = plainAct({ vote: "Le conseil approuve à l'unanimité (4 pour, 2 contre, 1 abstention)." });
    expect(faultsOf(text)).toContain("decision-word");
  });
  it("is one where no other vote stands between", () => {
    const text = plainAct({ vote: "Vote : 4 pour, 2 contre, 1 abstention.\n\nAdopté à l'unanimité." });
    expect(faultsOf(text)).toContain("decision-word");
  });
});

describe("« à l'unanimité moins 2 voix contre »", () => {
  it("raises no alarm", () => {
    const text = plainAct({
      vote: "Le conseil approuve à l'unanimité moins 2 voix contre (MM. CAMUS et ÉVRARD).",
    });
    expect(faultsOf(text)).not.toContain("decision-word");
  });
});

describe("articles voted one by one", () => {
  const articles = "- article 1 : unanimité\n- article 2 : 4 pour, 2 contre\n- article 3 : unanimité\n";
  it("raise no alarm with the vote on the whole", () => {
    const vote = `Le conseil approuve :\n${articles}L'ensemble est adopté par 4 voix pour et 2 contre.`;
    expect(faultsOf(plainAct({ vote }))).not.toContain("decision-word");
  });
});
