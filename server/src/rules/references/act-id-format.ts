import type { ActIdPartName, ActIdProblem } from "../../law/actId.ts";
import { defineRule } from "../rule.ts";
import { dateDiffersByRule, identifiersOf } from "../shared/identifiers.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<
  "missing" | "separator" | "length" | "characters" | "unknown" | "notADay" | "hyphen"
>({
  id: "act-id-format",
  group: "references",
  level: "error",
  law: [],
  title: { fr: "L’identifiant de l’acte a toutes ses parties", en: "The act’s identifier has all its parts" },
  why: {
    fr: "L’identifiant rendu par le contrôle de légalité se lit département, SIREN, date de la séance, numéro interne, nature, puis parfois deux chiffres du message. Une partie perdue ou abîmée à la recopie ne permet plus de retrouver l’accusé de réception.",
    en: "The identifier returned by the prefecture reads department, SIREN, date of the meeting, internal number, nature, then sometimes two figures of the message. A part lost or damaged in copying makes it impossible to find the receipt again.",
  },
  messages: {
    missing: {
      fr: "Il manque une partie à l’identifiant {id} ({part})\u00a0: recopiez-le de l’accusé de réception.",
      en: "A part of identifier {id} is missing ({partEn}): copy it again from the receipt.",
    },
    separator: {
      fr: "Dans l’identifiant {id}, il manque un tiret avant ou après «\u00a0{value}\u00a0» ({part})\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "In identifier {id}, a hyphen is missing before or after “{value}” ({partEn}): copy the identifier again from the receipt.",
    },
    length: {
      fr: "Dans l’identifiant {id}, «\u00a0{value}\u00a0» ({part}\u00a0: {form}) n’a pas la bonne longueur\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "In identifier {id}, “{value}” ({partEn}: {formEn}) has not the right length: copy the identifier again from the receipt.",
    },
    characters: {
      fr: "Dans l’identifiant {id}, «\u00a0{value}\u00a0» ({part}\u00a0: {form}) contient un caractère interdit\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "In identifier {id}, “{value}” ({partEn}: {formEn}) holds a forbidden character: copy the identifier again from the receipt.",
    },
    unknown: {
      fr: "Dans l’identifiant {id}, «\u00a0{value}\u00a0» ({part}\u00a0: {form}) n’existe pas\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "In identifier {id}, “{value}” ({partEn}: {formEn}) does not exist: copy the identifier again from the receipt.",
    },
    notADay: {
      fr: "Dans l’identifiant {id}, «\u00a0{value}\u00a0» n’est pas une date\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "In identifier {id}, “{value}” is no date: copy the identifier again from the receipt.",
    },
    hyphen: {
      fr: "Le numéro interne «\u00a0{value}\u00a0» contient un tiret, que le format ACTES n’admet pas\u00a0: écrivez un trait bas à la place dans vos prochains envois.",
      en: "The internal number “{value}” holds a hyphen, which the ACTES format does not admit: use an underscore in your next transmissions.",
    },
  },
  check({ act, report }) {
    for (const reading of identifiersOf(act)) {
      for (const problem of reading.problems) {
        // A nature that does not exist is told by `act-id-nature`.
        if (problem.part === "nature" && problem.problem === "unknown") continue;
        const value = reading.parts[problem.part]?.text ?? "";
        const where = { start: problem.start, end: problem.end };
        const whole = { start: reading.start, end: reading.end };
        const level = problem.problem === "hyphen" ? ({ level: "hint" } as const) : {};
        report(
          problem.problem,
          problem.problem === "missing" ? whole : where,
          { id: reading.text, value, ...words(problem) },
          level,
        );
      }
      const date = reading.parts.date;
      const sound = date !== null && !reading.problems.some((each) => each.part === "date");
      if (sound && reading.date === null && !dateDiffersByRule(act, reading))
        report("notADay", { start: date.start, end: date.end }, { id: reading.text, value: date.text });
    }
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "Accusé de réception", "034-213401722-20230206-123456-DE-1-1"),
      lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-2023_12-DE"),
    ],
    bad: [
      { text: lines("Conseil municipal de Valbrune", "ID : ⟦034-213401722-20230206-123456⟧") },
      { text: lines("Conseil municipal de Valbrune", "ID : ⟦034213401722⟧-20230206-123456-DE") },
      { text: lines("Conseil municipal de Valbrune", "ID : 034-⟦21340172⟧-20230206-123456-DE") },
      { text: lines("Conseil municipal de Valbrune", "ID : 034-⟦2134O1722⟧-20230206-123456-DE") },
      { text: lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-DE-⟦9⟧-1") },
      { text: lines("Conseil municipal de Valbrune", "ID : 034-213401722-⟦20230231⟧-123456-DE") },
      { text: lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-⟦2023-12⟧-DE") },
    ],
  },
});

const PARTS: Readonly<
  Record<ActIdPartName, readonly [fr: string, en: string, form: string, formEn: string]>
> = {
  department: [
    "département",
    "department",
    "trois caractères, comme 034 ou 02A",
    "three characters, as 034 or 02A",
  ],
  siren: ["SIREN", "SIREN", "neuf chiffres", "nine digits"],
  date: [
    "date de la séance",
    "date of the meeting",
    "huit chiffres, année, mois et jour",
    "eight digits, year, month and day",
  ],
  number: [
    "numéro interne",
    "internal number",
    "15 lettres, chiffres ou traits bas au plus",
    "at most 15 letters, digits or underscores",
  ],
  nature: [
    "nature",
    "nature",
    "deux lettres, DE pour une délibération",
    "two letters, DE for a délibération",
  ],
  transaction: [
    "type de transaction",
    "kind of transaction",
    "un chiffre de 1 à 7",
    "one figure from 1 to 7",
  ],
  message: ["numéro du message", "message number", "un chiffre à partir de 1", "one figure from 1"],
};

function words(problem: ActIdProblem): Record<string, string> {
  const [part, partEn, form, formEn] = PARTS[problem.part];
  return { part, partEn, form, formEn };
}
