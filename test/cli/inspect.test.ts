import { describe, expect, it } from "vitest";
import { Teller } from "../../server/src/cli/inspect/row.ts";
import { rowsOf } from "../../server/src/cli/inspect/table.ts";
import { factsOf } from "../../server/src/model/factsJson.ts";
import type { Act } from "../../server/src/model/types.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { delib, folder, GOOD_ACT } from "./harness.ts";

/** Keys of a value and of what it holds, in their order. */
function shape(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== "object") return null;
  return Object.entries(value).map(([key, inner]) => {
    const nested = shape(inner);
    return nested === null ? key : { [key]: nested };
  });
}

/** The shape of ACT in the contract, section 3, where the text says everything. */
const CONTRACT = [
  "number",
  "object",
  { range: [{ start: ["line", "column"] }, { end: ["line", "column"] }] },
  { collectivity: ["name", "kind", "siren", "department"] },
  "style",
  "stage",
  { session: ["date", "time", "kind", "place", "remote", "president", "secretary", "convocation"] },
  "rapporteur",
  {
    members: [
      "inOffice",
      { present: ["stated", "presidentListed", "names", "substitutes"] },
      { represented: ["stated", "proxies"] },
      { absent: ["stated", "names"] },
      { excused: ["stated", "names"] },
    ],
  },
  { quorum: ["required", "counted", "reached", "stated", "regime"] },
  { voters: ["stated", "computed"] },
  {
    vote: [
      "mode",
      "for",
      "against",
      "abstain",
      "notVoting",
      { names: ["against", "abstain", "notVoting"] },
      "ballots",
    ],
  },
  { decision: ["outcome", "majority"] },
  { nomenclature: ["code", "label"] },
  { actId: ["text", "department", "siren", "date", "number", "nature"] },
  "signed",
  "signatory",
  "sent",
  "received",
  "published",
  "annexes",
  "citations",
];

const FULL = `${GOOD_ACT}Nomenclature : 9.1 Autres domaines de compétences des communes
034-213401722-20230711-2023_41-DE-1-1
`;

const facts = (text: string) => {
  const snapshot = createSnapshot(text);
  const placeOf = (offset: number) => {
    const { line, character } = snapshot.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return snapshot.acts.map((act) => factsOf(act, placeOf));
};

describe("facts as JSON", () => {
  it("have the keys of the contract in its order", () => {
    const [act] = facts(FULL);
    expect(shape(act)).toEqual(CONTRACT);
  });

  it("are what the text says, and null where it says nothing", () => {
    const [act] = facts(FULL);
    expect(act).toMatchObject({
      number: "2023-41",
      object: "Achat d'un tracteur",
      range: { start: { line: 1, column: 1 } },
      session: { date: "2023-07-11", secretary: null, convocation: null },
      members: {
        inOffice: 5,
        present: { stated: null, names: ["Anne DURAND", "Luc PETIT", "Zoé MOREL"], substitutes: [] },
        represented: { proxies: [{ from: "Paul ROUX", to: "Luc PETIT" }] },
        absent: { names: ["Ève BLANC"] },
      },
      quorum: { required: 3, counted: 3, reached: true, regime: "majority" },
      voters: { stated: null, computed: 4 },
      vote: { for: 4, against: 0, abstain: 0, notVoting: 0, ballots: [] },
      decision: { outcome: "adopted", majority: "unanimity" },
      nomenclature: { code: "9.1", label: "Autres domaines de compétences des communes" },
      actId: { department: "034", siren: "213401722", date: "2023-07-11", number: "2023_41", nature: "DE" },
      signed: null,
      annexes: [],
    });
  });

  it("have null for an identifier and a nomenclature that are not there", () => {
    expect(facts(GOOD_ACT)[0]).toMatchObject({ nomenclature: null, actId: null, signatory: null });
  });

  it("hold nothing undefined, so that JSON loses nothing", () => {
    const acts = facts(FULL);
    expect(JSON.parse(JSON.stringify(acts))).toEqual(acts);
  });
});

describe("inspect --format json", () => {
  it("is the contract's, for every file", async () => {
    const cwd = folder({ "a.delib": FULL, "b.delib": "Rien d'un acte.\n" });
    const { status, out } = await delib(["inspect", "--format", "json", "a.delib", "b.delib"], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        { path: "a.delib", acts: facts(FULL) },
        { path: "b.delib", acts: [] },
      ],
    });
  });
});

describe("inspect as a table", () => {
  it("tells a clerk who was there, whether it was enough, and what was decided", async () => {
    const cwd = folder({ "a.delib": FULL });
    const { out } = await delib(["inspect", "a.delib"], { cwd });
    expect(out).toMatch(/^a\.delib\n\n {2}2023-41 \(lignes 1 à 15\)\n/);
    const rows = Object.fromEntries(
      out.split("\n").flatMap((line) => {
        const [, label, text] = /^ {4}(\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
        return label && text ? [[label, text]] : [];
      }),
    );
    expect(rows).toMatchObject({
      Objet: "Achat d'un tracteur",
      Séance: "mardi 11 juillet 2023",
      Membres: "5 en exercice, 3 présents, 1 représenté, 1 absent",
      Présents: "3 noms — Anne DURAND, Luc PETIT, Zoé MOREL",
      Pouvoirs: "1 nom — Paul ROUX → Luc PETIT",
      Absents: "1 nom — Ève BLANC",
      Quorum: "3 présents pour 3 requis, majorité des membres en exercice, atteint",
      Votants: "4 (présents + pouvoirs)",
      Vote: "4 pour, 0 contre, 0 abstention, 0 ne prend pas part au vote",
      Décision: "adoptée à l’unanimité",
      Nomenclature: "9.1 Autres domaines de compétences des communes",
    });
  });

  it("speaks English", async () => {
    const { out } = await delib(["inspect", "-", "--lang", "en"], { stdin: FULL });
    expect(out).toContain("3 present, 3 required");
    expect(out).toContain("adopted unanimously");
  });

  it("shows what was read with doubt, and the lines of a list that were not understood", () => {
    const [act] = createSnapshot(GOOD_ACT).acts;
    if (!act?.session.date) throw new Error("no act");
    const { present } = act.members;
    const start = GOOD_ACT.indexOf("Luc PETIT");
    const doubtful: Act = {
      ...act,
      session: { ...act.session, date: { ...act.session.date, sure: false } },
      members: { ...act.members, present: { ...present, sure: false, unread: [{ start, end: start + 9 }] } },
    };
    const rows = rowsOf(doubtful, GOOD_ACT, () => 6, new Teller("fr")).filter((row) => row.alarm);
    expect(rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "Présents: 3 noms — Anne DURAND, Luc PETIT, Zoé MOREL",
      "Doutes: Séance : lecture incertaine « mardi 11 juillet 2023 »",
      "Non compris: ligne 6 : Luc PETIT",
    ]);
  });

  it("stays within the terminal", async () => {
    const { out } = await delib(["inspect", "-"], { stdin: FULL, terminal: 60 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours begin with one
    for (const line of out.replace(/\u001b\[\d+m/g, "").split("\n"))
      expect(line.length).toBeLessThanOrEqual(60);
  });
});
