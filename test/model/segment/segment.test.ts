// Where an act begins: one act, a register of acts, minutes whose items share one header.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { names } from "../acts.ts";

const read = (...lines: readonly string[]) => createSnapshot(lines.join("\n"));
const numbers = (...lines: readonly string[]) => read(...lines).acts.map((act) => act.number?.value ?? null);

function act(number: string, date: string, ...present: readonly string[]): string[] {
  return [
    "COMMUNE DE VALBOURG",
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS",
    `Séance du ${date}`,
    `Délibération n° ${number}`,
    `Présents : ${present.join(", ")}`,
    `Objet : Affaire ${number}`,
    "Le conseil municipal, après en avoir délibéré, approuve à l’unanimité.",
    "",
  ];
}

describe("one act", () => {
  it("is one, whatever its page headers", () => {
    const text = [
      ...act("2021-03", "8 février 2021", "Anne DURAND").slice(0, 5),
      "Page 1 sur 2",
      "Délibération n° 2021-03",
      "Objet : Affaire",
      "Adopté à l’unanimité.",
      "Délibération n° 2021-03",
    ];
    expect(numbers(...text)).toEqual(["2021-03"]);
    const { headers } = read(...text).document;
    expect(headers.map((header) => [header.number.value, header.act])).toEqual([
      ["2021-03", 0],
      ["2021-03", 0],
    ]);
  });

  it("without a number is one when it has an attendance", () => {
    expect(numbers("Séance du 8 février 2021", "Présents : Anne DURAND, Luc PETIT")).toEqual([null]);
  });

  it("may cite other acts", () => {
    expect(
      numbers(
        ...act("2021-03", "8 février 2021", "Anne DURAND").slice(0, 6),
        "Vu la délibération n° 2020-11 du 3 mai 2020 adoptée à l’unanimité,",
        "Vu la délibération n° 2020-12,",
        "Adopté à l’unanimité.",
      ),
    ).toEqual(["2021-03"]);
  });
});

describe("a register of whole acts", () => {
  const text = [
    ...act("2021-03", "8 février 2021", "Anne DURAND", "Luc PETIT"),
    ...act("2021-04", "8 mars 2021", "Zoé MOREL", "Guy NOËL"),
    ...act("2021-05", "12 avril 2021", "Ève BLANC"),
  ];
  const { acts } = read(...text);

  it("gives each act its number, date and attendance", () => {
    expect(
      acts.map((each) => [each.number?.value, each.session.date?.value, names(each.members.present.people)]),
    ).toEqual([
      ["2021-03", "2021-02-08", ["Anne DURAND", "Luc PETIT"]],
      ["2021-04", "2021-03-08", ["Zoé MOREL", "Guy NOËL"]],
      ["2021-05", "2021-04-12", ["Ève BLANC"]],
    ]);
  });

  it("begins each act at its letterhead, and leaves nothing out", () => {
    const whole = text.join("\n");
    expect(acts.map((each) => whole.slice(each.range.start).split("\n", 1)[0])).toEqual(
      Array(3).fill("COMMUNE DE VALBOURG"),
    );
    expect(acts.map((each) => each.range.start)).toEqual([
      0,
      ...acts.slice(0, -1).map((each) => each.range.end),
    ]);
    expect(acts.at(-1)?.range.end).toBe(whole.length);
  });

  it("knows the act at each place", () => {
    const snapshot = read(...text);
    for (const each of snapshot.acts) {
      expect(snapshot.actAt(each.range.start)).toBe(each);
      expect(snapshot.actAt(each.range.end - 1)).toBe(each);
    }
    expect(read("rien").actAt(2)).toBeNull();
  });
});

describe("minutes under one header", () => {
  const header = [
    "PROCÈS-VERBAL DE LA SÉANCE DU 8 FÉVRIER 2021",
    "L’an deux mille vingt et un, le huit février, le conseil municipal s’est réuni en mairie, sous la présidence de M. Paul VERT.",
    "Nombre de membres en exercice : 4",
    "Présents : Paul VERT, Anne DURAND, Luc PETIT",
    "Absente : Zoé MOREL",
    "Secrétaire de séance : Anne DURAND",
    "",
  ];
  const items = [
    "Délibération n° 2021-03",
    "Objet : Prêt",
    "Approuvé à l’unanimité.",
    "",
    "Délibération n° 2021-04",
    "Objet : Voirie",
    "Pour : 2 voix",
    "Contre : 1 voix",
    "Abstention : 0 voix",
    "",
    "Délibération n° 2021-05",
    "Objet : Rapport",
    "Le conseil municipal prend acte du rapport.",
  ];
  const { acts } = read(...header, ...items);

  it("are cut into their acts", () => {
    expect(acts.map((each) => [each.number?.value, each.object?.value])).toEqual([
      ["2021-03", "Prêt"],
      ["2021-04", "Voirie"],
      ["2021-05", "Rapport"],
    ]);
  });

  it("share the header's session and attendance", () => {
    for (const each of acts) {
      expect(each.session.date?.value).toBe("2021-02-08");
      expect(each.session.president?.name).toBe("Paul VERT");
      expect(each.session.secretary?.name).toBe("Anne DURAND");
      expect(each.members.inOffice?.value).toBe(4);
      expect(names(each.members.present.people)).toEqual(["Paul VERT", "Anne DURAND", "Luc PETIT"]);
      expect(names(each.members.absent.people)).toEqual(["Zoé MOREL"]);
    }
  });

  it("have each their own vote", () => {
    expect(acts.map((each) => [each.vote.for.figure?.value ?? null, each.decision.outcome?.value])).toEqual([
      [null, "adopted"],
      [2, "adopted"],
      [null, "noted"],
    ]);
  });

  it("say nothing of correct items", () => {
    const told = read(...header, ...items).findings.filter(
      (each) => each.level === "error" || each.level === "warning",
    );
    expect(told.map((each) => each.rule)).toEqual([]);
  });
});

describe("an act whose decision is still to be written", () => {
  const first = act("12/20", "24 juillet 2020", "Anne DURAND");

  it("begins at the next number of the series", () => {
    expect(numbers(...first, "Délibération n° 13/20", "Objet : Prêt", "Le maire expose l’affaire.")).toEqual([
      "12/20",
      "13/20",
    ]);
  });

  it.each([
    ["another number", ["Délibération n° 17/20", "suite"]],
    ["a head of page", ["Page 1 sur 2", "Délibération n° 13/20", "suite"]],
  ])("does not begin at %s", (_, lines) => {
    expect(numbers(...first, ...lines)).toEqual(["12/20"]);
  });

  it("has a number behind which its day may stand", () => {
    expect(numbers("Délibération n°12/24 juillet 2020", "Objet : Prêt", "Adopté à l’unanimité.")).toEqual([
      "12",
    ]);
  });
});

it("a number over the day of the session on a later page is the head of that page, not another act", () => {
  const { acts, findings } = createSnapshot(
    [
      "COMMUNE DE VALBOURG",
      "Séance du 12 mars 2024",
      "Délibération n° 2024-012 : Tarifs de la cantine",
      "Le conseil municipal, à l'unanimité, fixe le tarif.",
      "1/2",
      "Délibération n° 2024-013 - Séance du 12 mars 2024",
      "Le tarif s'applique au 1er avril 2024.",
      "2/2",
    ].join("\n"),
  );
  expect(acts).toHaveLength(1);
  expect(findings.map((each) => each.rule)).toContain("running-header");
});
