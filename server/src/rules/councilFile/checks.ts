import { fromIso, toIso } from "../../french/calendar.ts";
import { actNature } from "../../law/actIdTables.ts";
import { courtByCity } from "../../law/courts.ts";
import { departmentByCode } from "../../law/departments.ts";
import { nomenclatureEntry } from "../../law/nomenclature.ts";
import { isSiren, passesLuhn } from "../../law/siren.ts";
import type { Bilingual } from "../../text/language.ts";
import { FORMAT_OPTIONS } from "../formatOptions.ts";
import { KINDS } from "../readConfig.ts";

/** What is wrong with a value; null when it can be used. */
export type Check = (value: unknown) => Bilingual | null;

/** The entries of an object: for each key its check, the entries of an object under it, or those of a list. */
export interface Entries {
  readonly [key: string]: Check | { readonly entries: Entries } | { readonly each: Entries };
}

/** Longest text that is taken: no name is longer. */
const LONGEST = 300;

const text: Check = (value) =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST
    ? null
    : { fr: "écrivez un texte entre guillemets droits", en: "write a text in straight quotes" };

/** The digits of a number that people write with spaces. */
function digitsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).replace(/[\s.]/g, "") : "";
}

const siren: Check = (value) =>
  isSiren(digitsOf(value))
    ? null
    : {
        fr: "un SIREN a neuf chiffres, et la clé de celui-ci doit tomber juste\u00a0: recopiez-le",
        en: "a SIREN has nine digits, and the key of this one must be right: copy it again",
      };

const siret: Check = (value) => {
  const digits = digitsOf(value);
  return /^\d{14}$/.test(digits) && isSiren(digits.slice(0, 9)) && passesLuhn(digits)
    ? null
    : {
        fr: "un SIRET a quatorze chiffres, et la clé de celui-ci doit tomber juste\u00a0: recopiez-le",
        en: "a SIRET has fourteen digits, and the key of this one must be right: copy it again",
      };
};

const kind: Check = (value) =>
  KINDS.includes(String(value))
    ? null
    : { fr: `valeurs possibles : ${KINDS.join(", ")}`, en: `possible values: ${KINDS.join(", ")}` };

const department: Check = (value) =>
  (typeof value === "string" || typeof value === "number") && departmentByCode(String(value).trim())
    ? null
    : {
        fr: 'écrivez le numéro d’un département, par exemple "34", "2A" ou "974"',
        en: 'write the number of a département, for instance "34", "2A" or "974"',
      };

const population: Check = (value) =>
  typeof value === "number" && Number.isInteger(value) && value > 0
    ? null
    : {
        fr: "écrivez le nombre d’habitants, sans guillemets ni espaces, par exemple 3214",
        en: "write the number of inhabitants, without quotes or spaces, for instance 3214",
      };

const court: Check = (value) =>
  typeof value === "string" && courtByCity(courtCity(value))
    ? null
    : {
        fr: 'écrivez la ville d’un tribunal administratif, par exemple "Montpellier"',
        en: 'write the city of an administrative court, for instance "Montpellier"',
      };

/** « Tribunal administratif de Montpellier » → « Montpellier ». */
export function courtCity(value: string): string {
  return value.trim().replace(/^(?:le )?tribunal administratif (?:de |d['’]|du )?/i, "");
}

const date: Check = (value) =>
  value === null || dayOf(value) !== null
    ? null
    : {
        fr: 'écrivez un jour qui existe, par exemple "2020-07-03"',
        en: 'write a day that exists, for instance "2020-07-03"',
      };

/** The ISO day of « 2020-07-03 » or « 03/07/2020 »; null for what is no day. */
export function dayOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const written = value.trim();
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const iso = french
    ? toIso({ day: Number(french[1]), month: Number(french[2]), year: Number(french[3]) })
    : written;
  return fromIso(iso) ? iso : null;
}

const substitute: Check = (value) =>
  typeof value === "boolean" || text(value) === null
    ? null
    : {
        fr: "écrivez le nom du suppléant, ou true si ce membre est lui-même suppléant",
        en: "write the name of the substitute, or true when this member is one",
      };

const nature: Check = (value) =>
  typeof value === "string" && actNature(value.trim().toUpperCase())
    ? null
    : {
        fr: 'écrivez le code d’une nature d’acte : "DE" pour une délibération',
        en: 'write the code of a kind of act: "DE" for a délibération',
      };

const nomenclature: Check = (value) =>
  typeof value === "string" && nomenclatureEntry(value.trim())
    ? null
    : {
        fr: 'écrivez un code de la nomenclature ACTES, par exemple "7.1"',
        en: 'write a code of the ACTES nomenclature, for instance "7.1"',
      };

const flag: Check = (value) =>
  typeof value === "boolean"
    ? null
    : {
        fr: "écrivez true (oui) ou false (non), sans guillemets",
        en: "write true or false, without quotes",
      };

const anything: Check = () => null;

/** The levels themselves are judged by the reader of settings. */
const rules: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? null
    : {
        fr: 'écrivez ici des règles et leurs niveaux entre accolades { }, par exemple { "vote-sum": "off" }',
        en: 'write rules and their levels in braces { } here, for instance { "vote-sum": "off" }',
      };

const MEMBER: Entries = {
  name: text,
  civility: text,
  function: text,
  group: text,
  commune: text,
  substitute,
  suppleant: substitute,
  suppléant: substitute,
  from: date,
  to: date,
};

/** All that a `delib.json` may hold. */
export const ENTRIES: Entries = {
  $schema: anything,
  collectivity: { entries: { name: text, kind, siren, siret, department, population, court } },
  assembly: text,
  style: text,
  styles: text,
  members: { each: MEMBER },
  rules,
  actes: { entries: { nature, nomenclature } },
  format: { entries: Object.fromEntries(FORMAT_OPTIONS.map((option) => [option, flag])) },
};
