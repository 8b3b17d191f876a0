import { describe, expect, it } from "vitest";
import { readAgendaText } from "../../../server/src/features/session/agenda.ts";
import { newSession } from "../../../server/src/features/session/newSession.ts";
import { nextNumber } from "../../../server/src/features/session/nextNumber.ts";
import { DEFAULT_CONFIG } from "../../../server/src/rules/config.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { builtInStyles } from "../../../server/src/styles/styles.ts";
import { numbered, summaries } from "../../register/support.ts";

const AGENDA = `Séance ordinaire du mardi 12 mars 2024 à 18 h 30
Lieu : salle des fêtes
Président : Mme Anne DUPONT
Convocation : 5 mars 2024

Ordre du jour :

1. Approbation du compte administratif 2023 — rapporteur : M. Paul MARTIN
2) Vote du budget primitif (Mme Zoé MOREL)
3 - Acquisition de la parcelle AB 12 – lieu-dit Le Bois
4. Convention avec l’association
   des parents d’élèves
Rapporteure : Mme Léa FAURE
5. Questions diverses
`;

function agendaOf(text: string) {
  const reading = readAgendaText(text);
  if (!("agenda" in reading)) throw new Error(reading.problem.fr);
  return reading.agenda;
}

describe("an agenda", () => {
  it.each([
    ["conseil du 9/4/2024 20h", "20:00", null],
    ["Séance du 9 avril 2024 à vingt heures quinze, en mairie", "20:15", "en mairie"],
    ["Le  9  avril  2024,  20h30,  salle des fêtes de Valbrune", "20:30", "salle des fêtes de Valbrune"],
    ["Séance du mardi 9 avril 2024", null, null],
  ])("says its hour and place on the line of the day: %s", (line, time, place) =>
    expect(agendaOf(`${line}\n\n1. Budget`)).toMatchObject({ date: "2024-04-09", time, place }),
  );

  it("whose weekday is not that of its day is told", () => {
    const reading = readAgendaText("Séance du mardi 10 avril 2024\n\n1. Budget");
    expect("problem" in reading && reading.problem.fr).toMatch(/est un mercredi, pas un mardi/);
  });

  it("is read: session, items, who reports", () => {
    expect(agendaOf(AGENDA)).toEqual({
      date: "2024-03-12",
      time: "18:30",
      place: "salle des fêtes",
      president: "Mme Anne DUPONT",
      convocation: "2024-03-05",
      kind: "ordinaire",
      items: [
        { object: "Approbation du compte administratif 2023", rapporteur: "M. Paul MARTIN" },
        { object: "Vote du budget primitif", rapporteur: "Mme Zoé MOREL" },
        { object: "Acquisition de la parcelle AB 12 – lieu-dit Le Bois", rapporteur: null },
        { object: "Convention avec l’association des parents d’élèves", rapporteur: "Mme Léa FAURE" },
      ],
    });
  });

  it.each([
    ["12/03/2024\n\nVote du budget\nTarifs de la cantine", ["Vote du budget", "Tarifs de la cantine"]],
    ["Date : 12 mars 2024\r\nHeure : 20h\r\n\r\n- Vote du budget\r\n- Tarifs", ["Vote du budget", "Tarifs"]],
    ["Conseil municipal du 12 mars 2024 à vingt heures\n• Vote du budget", ["Vote du budget"]],
  ])("may be short: %s", (text, objects) => {
    const agenda = agendaOf(text);
    expect(agenda.date).toBe("2024-03-12");
    expect(agenda.items.map(({ object }) => object)).toEqual(objects);
  });

  it("reads the hour in figures and in words", () => {
    expect(agendaOf("Date : 12 mars 2024\nHeure : 20h\n\n- Vote du budget").time).toBe("20:00");
    expect(agendaOf("Conseil municipal du 12 mars 2024 à vingt heures\n- Vote du budget").time).toBe("20:00");
    expect(agendaOf("12 mars 2024\n\n- Vote du budget").time).toBeNull();
  });

  it.each([
    ["", "la date"],
    ["1. Vote du budget", "la date"],
    ["Séance du 31 février 2024\n\n1. Vote du budget", "la date"],
    ["Séance du 12 mars 2024", "aucun objet"],
    ["Séance du 12 mars 2024\n\n1. Questions diverses", "aucun objet"],
  ])("says what is missing: %j", (text, words) => {
    const reading = readAgendaText(text);
    expect("problem" in reading && reading.problem.fr).toContain(words);
  });

  it("bears any text", () => {
    for (const text of ["x".repeat(100_000), "1. ".repeat(50_000), "(".repeat(5_000), "- \n".repeat(5_000)])
      expect(() => readAgendaText(`12 mars 2024\n${text}`)).not.toThrow();
  });
});

describe("a new session", () => {
  const plan = { style: "commun", number: "2024-09", taken: [], today: "2024-03-01" };

  it("makes a draft for each item, numbered, named, with nothing decided in it", () => {
    const files = newSession(agendaOf(AGENDA), plan);
    expect(files.map(({ name, number }) => [number, name])).toEqual([
      ["2024-09", "2024-09-approbation-du-compte-administratif-2023.delib"],
      ["2024-10", "2024-10-vote-du-budget-primitif.delib"],
      ["2024-11", "2024-11-acquisition-de-la-parcelle-ab-12-lieu-dit-le.delib"],
      ["2024-12", "2024-12-convention-avec-l-association-des-parents-d.delib"],
    ]);
  });

  it.each([builtInStyles().common, ...builtInStyles().houses].map((style) => [style.id] as const))(
    "in the style %s: drafts that read back what the agenda says and have no fault",
    (style) => {
      const number = builtInStyles().byId(style).number
        ? nextNumber([], builtInStyles().byId(style), "2024-03-12")
        : "2024-09";
      for (const file of newSession(agendaOf(AGENDA), { ...plan, style, number })) {
        const snapshot = createSnapshot(file.text, { config: { ...DEFAULT_CONFIG, style } });
        const [act] = snapshot.acts;
        expect(snapshot.acts).toHaveLength(1);
        expect(act?.stage).toBe("draft");
        expect(act?.number?.value).toBe(file.number);
        expect(act?.object?.value).toContain(file.object);
        expect(act?.session.date?.value).toBe("2024-03-12");
        if (act?.session.time) expect(act.session.time.value).toBe("18:30");
        expect(act?.parts.map(({ id }) => id)).toEqual(
          expect.arrayContaining(["number", "session", "object", "attendance"]),
        );
        const grave = snapshot.findings.filter(({ level }) => level === "error" || level === "warning");
        expect(grave.map(({ rule, message }) => `${rule} ${message.fr}`)).toEqual([]);
      }
    },
  );

  it("says hour, place, convocation, president and rapporteur in the common style", () => {
    const [first] = newSession(agendaOf(AGENDA), plan);
    for (const words of [
      "à dix-huit heures trente",
      "s’est réuni à la salle des fêtes",
      "Date de convocation\u00a0: 5 mars 2024",
      "sous la présidence de Madame Anne DUPONT",
      "Rapporteur\u00a0: M. Paul MARTIN",
    ])
      expect(first?.text).toContain(words);
  });

  it("asks for the hour that the agenda does not say, in the common style too", () => {
    const [first] = newSession(agendaOf(AGENDA.replace(" à 18 h 30", "")), plan);
    expect(first?.text).toContain("à [heure en lettres], ");
    expect(first?.text).not.toContain("heures trente");
  });

  it("says the hour and the chair’s office of the agenda in the style of Metz, and makes none up", () => {
    const made = (agenda: string) =>
      newSession(agendaOf(agenda), { ...plan, style: "metz", number: "24-03-12-1" })[0]?.text;
    const late = AGENDA.replace("18 h 30", "20 h 15").replace("DUPONT", "DUPONT, première adjointe");
    expect(made(late)).toContain(
      "Séance ouverte à 20 h 15 sous la Présidence de Mme Anne DUPONT, première adjointe,",
    );
    expect(made(AGENDA.replace(" à 18 h 30", ""))).toContain(
      "Séance ouverte à [heure] sous la Présidence de Mme Anne DUPONT, [fonction],",
    );
  });

  it("never takes a name that is taken", () => {
    const twice = { ...agendaOf(AGENDA), items: [{ object: "Budget", rapporteur: null }] };
    const [file] = newSession(twice, { ...plan, taken: ["2024-09-BUDGET.delib", "2024-09-budget-2.delib"] });
    expect(file?.name).toBe("2024-09-budget-3.delib");
  });
});

describe("the next number", () => {
  const { common, byId } = builtInStyles();
  const acts = (numbers: readonly string[], date = "12 mars 2024") =>
    summaries(numbered(numbers, { date })).flatMap((file) => file.acts);

  it.each([
    [["2024-1", "2024-12", "2024-3"], "2024-04-09", "2024-13"],
    [["2024-001", "2024-012"], "2024-04-09", "2024-013"],
    [["2024-12 bis"], "2024-04-09", "2024-13"],
    [["2024-012"], "2025-01-14", "2025-001"],
    [["087-24"], "2024-04-09", "088-24"],
    [[], "2024-04-09", "2024-01"],
  ])("after %j on %s is %s", (numbers, date, expected) => {
    expect(nextNumber(acts(numbers), common, date)).toBe(expected);
  });

  it("has the form of the house", () => {
    expect(nextNumber([], byId("metz"), "2024-04-09")).toBe("24-04-09-1");
  });
});
