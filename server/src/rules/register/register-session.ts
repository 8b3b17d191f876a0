import { type RegisterSession, sessionsOf } from "../../register/sessions.ts";
import type { Mark, RegisterAct } from "../../register/summary.ts";
import { samePerson, samePlace } from "../../register/values.ts";
import type { MessageData } from "../../text/template.ts";
import { defineRule } from "../rule.ts";
import { otherFile } from "../shared/files.ts";
import { dateData } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "register-session",
  group: "register",
  level: "warning",
  law: [],
  title: say(
    "Les actes d’une séance ont le même en-tête, le même président et le même effectif",
    "The acts of one session have the same header, president and members in office",
  ),
  why: say(
    "Tous les actes d’une séance sortent de la même séance\u00a0: même heure, même lieu, même convocation, même président, même nombre de membres en exercice. Ce qui diffère sur un acte vient le plus souvent d’un modèle d’une autre séance. La règle se tait quand l’objet explique un autre président (compte administratif, élection du maire) ou quand l’acte dit le président absent ou sorti.",
    "All acts of one session come out of the same meeting: same hour, place, convocation, president and number of members in office. What differs on one act mostly comes from the template of another session. The rule is silent when the object explains another president (annual accounts, election of the mayor) or when the act says the president absent or gone out.",
  ),
  messages: {
    president: say(
      "Président de séance\u00a0: {found} ici, {expected} dans {other}, de la même séance\u00a0: corrigez l’acte qui se trompe.",
      "President of the session: {found} here, {expected} in {other}, of the same session: correct the act that is wrong.",
    ),
    inOffice: say(
      "Membres en exercice\u00a0: {found} ici, {expected} dans {other}, de la même séance\u00a0: corrigez l’acte qui se trompe.",
      "Members in office: {found} here, {expected} in {other}, of the same session: correct the act that is wrong.",
    ),
    time: say(
      "Heure de la séance\u00a0: {found} ici, {expected} dans {other}, de la même séance\u00a0: corrigez l’acte qui se trompe.",
      "Hour of the session: {found} here, {expected} in {other}, of the same session: correct the act that is wrong.",
    ),
    place: say(
      "Lieu de la séance\u00a0: «\u00a0{found}\u00a0» ici, «\u00a0{expected}\u00a0» dans {other}, de la même séance\u00a0: corrigez l’acte qui se trompe.",
      "Place of the session: “{found}” here, “{expected}” in {other}, of the same session: correct the act that is wrong.",
    ),
    convocation: say(
      "Date de convocation\u00a0: {found} ici, {expected} dans {other}, de la même séance\u00a0: corrigez l’acte qui se trompe.",
      "Date of the convocation: {foundEn} here, {expectedEn} in {other}, of the same session: correct the act that is wrong.",
    ),
    secretary: say(
      "Secrétaire de séance\u00a0: {found} ici, {expected} dans {other}, de la même séance\u00a0: corrigez l’acte qui se trompe.",
      "Secretary of the session: {found} here, {expected} in {other}, of the same session: correct the act that is wrong.",
    ),
  },
  checkRegister({ register, report }) {
    for (const session of sessionsOf(register))
      for (const field of FIELDS)
        for (const { odd, usual } of differencesOf(session, field)) {
          const data = {
            ...field.data("found", odd.mark.value),
            ...field.data("expected", usual.mark.value),
            other: otherFile(usual.act.file, odd.act.file),
          };
          report(field.message, odd.act, odd.mark, data, [
            {
              ...usual,
              message: say("Dans cet acte, de la même séance", "In this act, of the same session"),
            },
          ]);
        }
  },
  examples: {
    good: [
      "=== 2024-11.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nNombre de membres en exercice : 15\nPrésidence de Mme Anne DUPONT\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nNombre de membres en exercice : 15\nPrésidence de Mme Anne DUPONT",
      "=== 2024-11.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nSous la présidence de Mme Anne DUPONT\nObjet : Budget primitif\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nSous la présidence de M. Paul MARTIN\nObjet : Compte administratif 2023",
      "=== mars.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nNombre de membres en exercice : 15\n\n=== avril.delib ===\nDélibération n° 2024-19\nSéance du 9 avril 2024\nNombre de membres en exercice : 14",
    ],
    bad: [
      {
        text: "=== 2024-11.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nNombre de membres en exercice : 15\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nNombre de membres en exercice : 15\n\n=== 2024-13.delib ===\nDélibération n° 2024-13\nSéance du 12 mars 2024\nNombre de membres en exercice : ⟦14⟧",
      },
      {
        text: "=== 2024-11.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nL’an deux mille vingt-quatre, le douze mars à ⟦dix-huit heures trente⟧, le conseil municipal s’est réuni ⟦à la salle des fêtes⟧, sous la présidence de Mme ⟦Anne DUPONT⟧, maire.\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nL’an deux mille vingt-quatre, le douze mars à ⟦vingt heures⟧, le conseil municipal s’est réuni ⟦en mairie⟧, sous la présidence de M. ⟦Paul MARTIN⟧, maire.",
      },
      {
        text: "=== 2024-11.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nDate de convocation : ⟦5 mars 2024⟧\nSecrétaire de séance : Mme ⟦Léa FAURE⟧\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nDate de convocation : ⟦6 février 2024⟧\nSecrétaire de séance : M. ⟦Guy MOREL⟧",
      },
    ],
  },
});

interface Field {
  readonly message: "president" | "inOffice" | "time" | "place" | "convocation" | "secretary";
  readonly of: (act: RegisterAct) => Mark<string | number> | null;
  readonly same: (a: string | number, b: string | number) => boolean;
  /** The value for a message, under the name given. */
  readonly data: (name: string, value: string | number) => MessageData;
  /** Whether the act itself says why it may have another value than the usual one. */
  readonly explained?: (act: RegisterAct, usual: string | number) => boolean;
}

const equal = (a: string | number, b: string | number) => a === b;
const asIs = (name: string, value: string | number): MessageData => ({ [name]: value });

const FIELDS: readonly Field[] = [
  {
    message: "president",
    of: ({ header, otherPresident }) => (otherPresident ? null : header.president),
    same: (a, b) => samePerson(String(a), String(b)),
    data: asIs,
    explained: ({ away }, usual) => away.some((name) => samePerson(name, String(usual))),
  },
  { message: "inOffice", of: ({ header }) => header.inOffice, same: equal, data: asIs },
  {
    message: "time",
    of: ({ header }) => header.time,
    same: equal,
    data: (name, value) => ({ [name]: String(value).replace(":", " h ") }),
  },
  {
    message: "place",
    of: ({ header }) => header.place,
    same: (a, b) => samePlace(String(a), String(b)),
    data: asIs,
  },
  {
    message: "convocation",
    of: ({ header }) => header.convocation,
    same: equal,
    data: (name, value) => dateData(name, String(value)),
  },
  {
    message: "secretary",
    of: ({ header }) => header.secretary,
    same: (a, b) => samePerson(String(a), String(b)),
    data: asIs,
  },
];

interface Stated {
  readonly act: RegisterAct;
  readonly mark: Mark<string | number>;
}

/**
 * The acts whose value is not that of most acts of the session, each with one that has it. Where two values are as
 * frequent, both are told; where nearly every act has its own, nothing can be told.
 */
function differencesOf({ acts }: RegisterSession, field: Field): { odd: Stated; usual: Stated }[] {
  const groups: Stated[][] = [];
  for (const act of acts) {
    const mark = field.of(act);
    if (!mark) continue;
    const group = groups.find(([first]) => first && field.same(first.mark.value, mark.value));
    if (group) group.push({ act, mark });
    else if (groups.length < MOST_VALUES) groups.push([{ act, mark }]);
  }
  groups.sort((a, b) => b.length - a.length);
  const [most, second] = groups;
  if (!most || !second) return [];
  if (most.length === second.length && groups.length > 2) return [];
  const told = most.length === second.length ? [most, second] : groups.slice(1);
  return told.flatMap((group) => {
    const usual = (group === most ? second : most)[0] as Stated;
    return group
      .filter(({ act }) => field.explained?.(act, usual.mark.value) !== true)
      .map((odd) => ({ odd, usual }));
  });
}

/** Acts of one session with more values than these are not read rightly. */
const MOST_VALUES = 8;
