// The acts of a register name the same people in the same words: what stood above already is no head of a page.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const act = (rank: number, ...lists: readonly string[]) => [
  `Délibération n° 2024-${rank}`,
  "Séance du 8 avril 2024",
  "Nombre de membres en exercice : 7",
  ...lists,
  "",
  `Objet : Achat n° ${rank}`,
  "Le conseil municipal, à l'unanimité, approuve.",
  "Pour : 6 voix",
  "Contre : 0 voix",
  "",
];

const ABSENT = ["Absent : M. Yves SERRE"];

describe("a list that stands word for word in two acts", () => {
  it.each([
    [
      "with hours of coming",
      [
        "Présents :",
        "M. Hugo CHATARD, Mme Rita DELMAS (à partir de 19 h 15),",
        "M. Ivan ESTIVAL, Mme Nora FAURE,",
      ],
    ],
    [
      "with ranks",
      ["Présents :", "1 - Hugo CHATARD", "2 - Rita DELMAS", "3 - Ivan ESTIVAL", "4 - Nora FAURE"],
    ],
    [
      "with functions",
      ["Présents :", "Hugo CHATARD, 2ème adjoint, Rita DELMAS,", "Ivan ESTIVAL, 3ème adjoint, Nora FAURE,"],
    ],
  ])("keeps its names, %s", (_, list) => {
    const lists = [...list, "Paul GRAND, Zoé HUARD", "", ...ABSENT];
    const { acts, findings } = createSnapshot(
      ["Commune de Valbourg", ...[12, 13, 14].flatMap((rank) => act(rank, ...lists))].join("\n"),
    );
    expect(acts.map(({ members }) => members.present.people.length)).toEqual([6, 6, 6]);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("keeps its proxies with their days", () => {
    const lists = [
      "Présents : M. Hugo CHATARD, Mme Rita DELMAS, M. Ivan ESTIVAL, Mme Nora FAURE, M. Paul GRAND",
      "Absents ayant donné pouvoir :",
      "Mme Zoé HUARD à M. Paul GRAND (pouvoir du 2 avril 2024)",
      ...ABSENT,
    ];
    const { acts } = createSnapshot(
      ["Commune de Valbourg", ...[12, 13].flatMap((rank) => act(rank, ...lists))].join("\n"),
    );
    expect(acts.map(({ members }) => members.represented.proxies.length)).toEqual([1, 1]);
  });
});
