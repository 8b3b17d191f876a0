import { describe, expect, it } from "vitest";
import { documentSymbols } from "../../../server/src/features/documentSymbols.ts";
import type { OutlineNode } from "../../../server/src/features/shared/outlineNode.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { ACT, REGISTER } from "../support/acts.ts";

/** The outline as lines: two spaces a level, kind, name, detail. People are left out unless asked for. */
function outline(text: string, language: "fr" | "en" = "fr", people = false): string[] {
  const lines: string[] = [];
  const add = (nodes: readonly OutlineNode[], level: number) => {
    for (const { kind, name, detail, children } of nodes) {
      if (kind === "person" && !people) continue;
      lines.push(`${"  ".repeat(level)}${kind} ${name}${detail ? ` | ${detail}` : ""}`);
      add(children, level + 1);
    }
  };
  add(documentSymbols(createSnapshot(text), language), 0);
  return lines;
}

describe("outline of an act", () => {
  it("shows the act, its parts and its lists", () =>
    expect(outline(ACT)).toEqual([
      "act Délibération n° 2025-08 | Réfection du chemin des Ormes",
      "  session Séance | mardi 18 mars 2025",
      "  group Présences",
      "    figure Membres en exercice | 6",
      "    list Présents | 4",
      "    list Pouvoirs | 1",
      "    list Absents | 1",
      "  text Objet | Réfection du chemin des Ormes",
      "  section Visas",
      "  section Dispositif",
      "  vote Décision | Le conseil municipal décide à l'unanimité",
      "  vote Vote | 5 pour, 0 contre, 0 abstention",
      "    figure Pour | 5",
      "    figure Contre | 0",
      "    figure Abstentions | 0",
      "  date Signature | 20 mars 2025",
    ]));
  it("shows the members in their lists", () =>
    expect(outline(ACT, "fr", true)).toContain("      person Loïc CHAMBON"));
  it("speaks English", () => {
    const lines = outline(ACT, "en");
    expect(lines).toContain("  vote Vote | 5 for, 0 against, 0 abstentions");
    expect(lines[0]).toBe("act Act no. 2025-08 | Réfection du chemin des Ormes");
  });
  it("shows the header of a session once, before the acts that share it", () => {
    const lines = outline(REGISTER);
    expect(lines.filter((line) => !line.startsWith(" "))).toEqual([
      "session Séance",
      "act Délibération n° 2025-08 | Réfection du chemin des Ormes",
      "act Délibération n° 2025-09 | Tarifs de la salle des fêtes",
    ]);
    expect(lines.filter((line) => line.includes("list Présents"))).toEqual(["    list Présents | 3"]);
  });
  it("shows the parts of each act and no more in a register of hundreds", () => {
    const lines = outline(ACT.repeat(201), "fr", true);
    expect(lines.filter((line) => line.startsWith("act "))).toHaveLength(201);
    expect(lines).toContain("  group Présences");
    expect(lines.filter((line) => line.startsWith("    "))).toEqual([]);
  });
  it("numbers neither visas nor articles that stand alone, and lists those that do not", () => {
    const lines = outline(
      "Délibération n° 2025-08\n\nVu le code,\nVu le budget,\nConsidérant l'intérêt,\n\nLe conseil municipal décide :\n\nArticle 1 : le devis est approuvé.\n\nArticle 2 : le maire signe.\n",
    );
    expect(lines).toContain("  section Visas | 2");
    expect(lines).toContain("    section Vu le budget,");
    expect(lines).toContain("  section Considérants");
    expect(lines).toContain("  section Articles | 2");
    expect(lines).toContain("    section Article 2 : le maire signe.");
  });
  it("is the same in CRLF", () => expect(outline(ACT.replace(/\n/g, "\r\n"))).toEqual(outline(ACT)));
  it("shows what a half-typed act has", () =>
    expect(outline("Délibération n° 2025-08\n\nPrésents :")).toEqual([
      "act Délibération n° 2025-08",
      "  group Présences",
      "    list Présents",
    ]));
  it("is empty without an act", () => {
    expect(outline("")).toEqual([]);
    expect(outline("Liste de courses : pain, eau")).toEqual([]);
  });
});
