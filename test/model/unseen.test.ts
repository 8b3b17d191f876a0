// Wordings and layouts of councils not seen before: what is read, and no false alarm.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { names, proxies } from "./acts.ts";

const HEAD = [
  "COMMUNE DE BELLECOMBE",
  "Séance du conseil municipal du 5 octobre 2023",
  "Convocation du 28 septembre 2023",
  "Nombre de conseillers en exercice : 11",
];
const EIGHT = [
  "Paul AUBIN",
  "Anne BARDIN",
  "Luc CAMUS",
  "Zoé DELORME",
  "Marc ÉVRARD",
  "Julie FABIEN",
  "Éric GAUTIER",
  "Rose HUBERT",
];
const PRESENT = `Présents : ${EIGHT.join(", ")}`;
const PROXIES = "Pouvoirs : Nina IMBERT à Paul AUBIN, Jean JOLY à Rose HUBERT";
const ABSENT = "Absent : Karim LEBLANC";
const BODY = ["Délibération n° 2023-31", "Objet : Convention de passage", "Le maire présente la convention."];
const VOTE = "Le conseil municipal, à l'unanimité, approuve la convention.";
const TWO = ["Nina IMBERT → Paul AUBIN", "Jean JOLY → Rose HUBERT"];

function read(...lines: string[]) {
  const snapshot = createSnapshot([...lines, "Le maire, Paul AUBIN", ""].join("\n"));
  const act = snapshot.acts[0];
  if (!act) throw new Error("no act");
  const loud = snapshot.findings.filter((each) => each.level === "error" || each.level === "warning");
  return { act, rules: loud.map((each) => each.rule) };
}

describe("who is present under a heading in words", () => {
  it.each([
    `Étaient présents les conseillers municipaux suivants :\n${EIGHT.join("\n")}`,
    `Étaient présents les conseillers municipaux suivants\n${EIGHT.join("\n")}`,
    `Étaient présents les conseillers municipaux suivants : ${EIGHT.join(", ")}`,
    `Étaient présents, formant la majorité des membres en exercice :\n${EIGHT.join("\n")}`,
    `Étaient présents les membres ci-après désignés :\n\n- ${EIGHT.join("\n- ")}\n`,
    `Les conseillers présents sont :\n${EIGHT.join("\n")}`,
  ])("%s", (list) => {
    const { act, rules } = read(...HEAD, list, PROXIES, ABSENT, ...BODY, VOTE);
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO);
    expect(rules).toEqual([]);
  });
});

describe("proxies said twice", () => {
  it.each([
    "Absents ayant donné procuration : Mme Nina IMBERT à M. Paul AUBIN, M. Jean JOLY à Mme Rose HUBERT\nProcurations : 2\nMme IMBERT a donné pouvoir à M. AUBIN\nM. JOLY a donné pouvoir à Mme HUBERT",
    "Absents excusés : Mme Nina IMBERT donne procuration à M. Paul AUBIN\nM. Jean JOLY donne procuration à Mme Rose HUBERT\nPouvoirs :\nNina IMBERT à Paul AUBIN\nJean JOLY à Rose HUBERT",
    "Excusés : N. IMBERT (pouvoir à P. AUBIN), J. JOLY (pouvoir à R. HUBERT)\nPouvoirs : Nina IMBERT à Paul AUBIN ; Jean JOLY à Rose HUBERT",
  ])("count once: %s", (lists) => {
    const { act, rules } = read(...HEAD, PRESENT, lists, ABSENT, ...BODY, VOTE);
    expect(proxies(act)).toEqual(TWO);
    expect(rules).toEqual([]);
  });

  it("with initials are pairs, and the excused are those represented", () => {
    const { act, rules } = read(
      ...HEAD,
      PRESENT,
      "Excusés : N. IMBERT, J. JOLY",
      "Procurations : N. IMBERT à P. AUBIN ; J. JOLY à R. HUBERT",
      ABSENT,
      ...BODY,
      VOTE,
    );
    expect(proxies(act)).toEqual(["N. IMBERT → P. AUBIN", "J. JOLY → R. HUBERT"]);
    expect(act.tally.voters).toBe(10);
    expect(rules).toEqual([]);
  });

  it("in the same words in one list are an error of the text", () => {
    const twice = `${PROXIES}, Jean JOLY à Rose HUBERT`;
    expect(read(...HEAD, PRESENT, twice, ABSENT, ...BODY, VOTE).rules).toContain("duplicate-member");
  });
});

describe("who votes against", () => {
  it.each([
    "Bellecombe Ensemble",
    "Groupe Ensemble Autrement",
    "Majorité Municipale",
    "Les Écologistes",
    "élus du groupe Bellecombe Demain",
  ])("a group is no person: %s", (group) => {
    const { act, rules } = read(
      ...HEAD,
      PRESENT,
      PROXIES,
      ABSENT,
      ...BODY,
      "Pour : 8",
      `Contre : 2 (${group})`,
    );
    expect(act.vote.against.people).toEqual([]);
    expect(rules).toEqual([]);
  });

  it.each([
    "M. CAMUS, qui regrette l'absence de concertation",
    "M. CAMUS, intéressé",
    "M. CAMUS qui estime le prix trop élevé",
  ])("is read without his reasons: %s", (said) => {
    const { act } = read(...HEAD, PRESENT, PROXIES, ABSENT, ...BODY, "Pour : 9", `Contre : 1 (${said})`);
    expect(names(act.vote.against.people)).toEqual(["CAMUS"]);
  });
});
