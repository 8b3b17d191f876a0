// Names of members, the usual code and a new act, with a council file. Invented council and people.
import { describe, expect, it } from "vitest";
import { type CompletionOptions, completionsAt } from "../../../server/src/features/completion.ts";
import { newAct } from "../../../server/src/features/newAct.ts";
import { councilFileOf } from "../../../server/src/rules/councilFile/councilFile.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const OPTIONS: CompletionOptions = { language: "fr", snippets: true, trigger: null, today: "2025-03-21" };
const FILE = {
  collectivity: { kind: "commune" },
  members: [
    { name: "Étienne GARREAU", civility: "M.", function: "Maire" },
    { name: "Rose LAFAYE", civility: "Mme", substitute: "Paul ROUX" },
    { name: "Loïc CHAMBON" },
    { name: "Guy NOËL", to: "2024-12-31" },
  ],
  actes: { nomenclature: "9.1" },
};
const { config } = councilFileOf(FILE);

async function labels(written: string, options: Partial<CompletionOptions> = {}): Promise<string[]> {
  const caret = written.indexOf("‸");
  const snapshot = createSnapshot(written.replace("‸", ""), { config });
  const { items } = await completionsAt(snapshot, caret, { ...OPTIONS, ...options });
  return items.map(({ label }) => label);
}

const HEAD = "Délibération n° 2025-08\nConseil municipal de Valbrune\nSéance du mardi 18 mars 2025\n";
const ALL = ["Étienne GARREAU", "Rose LAFAYE", "Loïc CHAMBON", "Paul ROUX"];

describe("members of the council file", () => {
  it("complete in an empty list", async () => {
    expect(await labels(`${HEAD}Présents : ‸`)).toEqual(ALL);
    expect(await labels(`${HEAD}Absents excusés : Mme ‸`)).toEqual(ALL);
  });

  it("complete while the name is typed, those placed already left out", async () => {
    expect(await labels(`${HEAD}Présents : M. Étienne GARREAU, Mme Ro‸`)).toEqual(
      expect.arrayContaining(["Rose LAFAYE", "Loïc CHAMBON", "Paul ROUX"]),
    );
    expect(await labels(`${HEAD}Présents : M. Étienne GARREAU, ‸`)).not.toContain("Étienne GARREAU");
  });

  it("are those in office on the day of the session", async () => {
    const before = HEAD.replace("mardi 18 mars 2025", "mardi 19 mars 2024");
    expect(await labels(`${before}Présents : ‸`)).toContain("Guy NOËL");
    expect(await labels("Présents : Mme ‸", { today: "2024-03-01" })).toContain("Guy NOËL");
    expect(await labels("Présents : Mme ‸")).toEqual(ALL);
  });

  it.each([
    "Président de séance : ‸",
    "Secrétaire de séance : ‸",
    "Rapporteur : ‸",
    "Objet : Achat\n\nMonsieur le Maire donne la parole à M. ‸",
    "Présents : M. Étienne GARREAU\nAbsents ayant donné pouvoir : ‸",
  ])("complete in %j", async (line) => expect(await labels(HEAD + line)).toContain("Loïc CHAMBON"));

  it("give way to those in the room where only they may stand", async () => {
    const text = `${HEAD}Présents : M. Étienne GARREAU, Mme Rose LAFAYE\nAbsents ayant donné pouvoir : M. Loïc CHAMBON à ‸`;
    expect(await labels(text)).toEqual(["Étienne GARREAU", "Rose LAFAYE"]);
  });

  it("stand in place of what other acts name", async () => {
    const other = createSnapshot(`${HEAD}Présents : M. Hugo MEYER, M. Luc PETIT\n`, { config });
    expect(await labels(`${HEAD}Présents : ‸`, { others: () => [other] })).toEqual(ALL);
  });
});

describe("what a council’s acts have in common", () => {
  it("is proposed first: the usual code", async () => {
    const codes = await labels(`${HEAD}Objet : Achat d’un terrain\nNomenclature ACTES : ‸`);
    expect(codes[0]).toMatch(/^9\.1 /);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("is written in a new act: who presides, the assembly, the members in office", () => {
    const { text } = newAct({ style: "commun", date: "2025-03-18" }, "2025-03-21", config);
    const without = newAct({ style: "commun", date: "2025-03-18" }, "2025-03-21").text;
    expect(text).toContain("Étienne GARREAU");
    expect(text).toContain("conseil municipal");
    expect(text).not.toBe(without);
    const [act] = createSnapshot(text, { config }).acts;
    expect(act?.members.inOffice?.value).toBe(3);
  });

  it("is the house style, where none is asked for", () =>
    expect(newAct({}, "2025-03-21", councilFileOf({ style: "metz" }).config).style).toBe("metz"));
});
