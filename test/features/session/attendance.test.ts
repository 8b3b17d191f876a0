import { describe, expect, it } from "vitest";
import { attendanceBlocks, copyAttendance } from "../../../server/src/features/session/attendance.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";

const HEAD = (number: string) =>
  `COMMUNE DE VALMONT\n\nSéance du 12 mars 2024\n\nDélibération n° ${number}\n\nL’an deux mille vingt-quatre, le douze mars à vingt heures, le conseil municipal s’est réuni en mairie, sous la présidence de Mme Anne DUPONT, maire.\n\n`;
const LISTS =
  "Nombre de membres en exercice : 5\n\nPrésents : Mme Anne DUPONT, M. Paul MARTIN, Mme Zoé MOREL.\n\nAbsents ayant donné pouvoir : M. Luc PETIT, ayant donné pouvoir à Mme Zoé MOREL.\n\nAbsent : M. Guy NOËL.";
const OLD =
  "Nombre de membres en exercice : 5\n\nPrésents : Mme Anne DUPONT, M. Paul MARTIN.\n\nAbsents : M. Luc PETIT, Mme Zoé MOREL, M. Guy NOËL.";
const TAIL = (pour: number) =>
  `\n\nObjet : Vote du budget\n\nLe conseil municipal, après en avoir délibéré, adopte à l’unanimité.\n\nPour : ${pour}\nContre : 0\nAbstention : 0\n`;

function copied(source: string, target: string): string | object {
  const from = createSnapshot(source);
  const [act] = from.acts;
  if (!act) throw new Error("no act");
  const change = copyAttendance(from, act, createSnapshot(target));
  return "edits" in change ? applyEdits(target, change.edits) : change;
}

describe("the attendance block", () => {
  it("is the lines of the lists, and those between them", () => {
    const text = HEAD("2024-1") + LISTS + TAIL(4);
    const snapshot = createSnapshot(text);
    const [act] = snapshot.acts;
    const blocks = act && attendanceBlocks(snapshot, act);
    expect(blocks?.map(({ start, end }) => text.slice(start, end))).toEqual([LISTS]);
  });

  it("is none where there is no list", () => {
    const snapshot = createSnapshot(HEAD("2024-1") + TAIL(4));
    const [act] = snapshot.acts;
    expect(act && attendanceBlocks(snapshot, act)).toEqual([]);
  });
});

describe("copying it", () => {
  const source = HEAD("2024-1") + LISTS + TAIL(4);

  it("changes the lists and nothing else", () => {
    expect(copied(source, HEAD("2024-2") + OLD + TAIL(3))).toBe(HEAD("2024-2") + LISTS + TAIL(3));
  });

  it("keeps the line ends of the act", () => {
    const target = (HEAD("2024-2") + OLD + TAIL(3)).replaceAll("\n", "\r\n");
    expect(copied(source, target)).toBe((HEAD("2024-2") + LISTS + TAIL(3)).replaceAll("\n", "\r\n"));
  });

  it("writes the lists into an act that has none, after its opening", () => {
    expect(copied(source, (HEAD("2024-2") + TAIL(3)).replace("\n\n\n\n", "\n\n"))).toBe(
      HEAD("2024-2") + LISTS + TAIL(3),
    );
  });

  it("copies figures and lists that the opening sentence parts", () => {
    const parted = (figures: string, lists: string, number: string) =>
      `COMMUNE DE VALMONT\n\nSéance du 12 mars 2024\n\nDélibération n° ${number}\n\nNombre de conseillers en exercice : 5\n${figures}\n\nL’an deux mille vingt-quatre, le douze mars à vingt heures, le conseil municipal s’est réuni en mairie.\n\n${lists}${TAIL(3)}`;
    const target = parted(
      "Présents : 2 - Pouvoirs : 0",
      "Étaient présents : Mme Anne DUPONT, M. Paul MARTIN.",
      "2024-2",
    );
    const lists = "Étaient présents : Mme Anne DUPONT, M. Paul MARTIN, Mme Zoé MOREL.";
    const from = parted("Présents : 3 - Pouvoirs : 0", lists, "2024-1");
    expect(copied(from, target)).toBe(parted("Présents : 3 - Pouvoirs : 0", lists, "2024-2"));
  });

  it("does nothing where they are the same", () => {
    expect(copied(source, HEAD("2024-2") + LISTS + TAIL(3))).toEqual({ same: true });
  });

  it("fills in the block of a new act", () => {
    const blank =
      "Nombre de membres en exercice : [à compléter]\n\nPrésents : [prénom NOM, prénom NOM].\n\nAbsents ayant donné pouvoir : [prénom NOM], ayant donné pouvoir à [prénom NOM].\n\nAbsents : [prénom NOM].";
    const written = copied(source, `${HEAD("2024-2")}${blank}\n\nObjet : Vote du budget\n`);
    expect(written).toContain("Présents : Mme Anne DUPONT, M. Paul MARTIN, Mme Zoé MOREL.");
    expect(written).not.toContain("[prénom NOM");
  });

  it("refuses a text of several acts, and a source without lists", () => {
    const two = HEAD("2024-2") + OLD + TAIL(3) + HEAD("2024-3") + OLD + TAIL(3);
    expect(copied(source, two)).toHaveProperty("problem");
    expect(copied(HEAD("2024-1") + TAIL(4), HEAD("2024-2") + OLD + TAIL(3))).toHaveProperty("problem");
  });
});
