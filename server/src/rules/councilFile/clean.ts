import { nameKey } from "../../model/people/identity.ts";
import type { Bilingual } from "../../text/language.ts";
import { nearestWord } from "../../text/nearest.ts";
import type { ConfigProblem } from "../readConfig.ts";
import { dayOf, ENTRIES, type Entries } from "./checks.ts";
import { splitCivility } from "./readCouncil.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Numbers that are names: taken without quotes too. */
const NUMBERED: ReadonlySet<string> = new Set(["siren", "siret", "department"]);

/** More members than the largest council has several times over. */
const MOST_MEMBERS = 3_000;
/** More faults than anybody reads. */
export const MOST_PROBLEMS = 100;

/**
 * What of a `delib.json` can be used, and what cannot: unknown entries, values of the wrong kind. A member without a
 * name, or one that is no object, is left out whole.
 */
export function cleaned(raw: unknown): {
  readonly value: Plain;
  readonly problems: readonly ConfigProblem[];
} {
  const problems: ConfigProblem[] = [];
  if (!isPlain(raw)) return { value: {}, problems: [{ path: "", keys: [], message: OBJECT }] };
  const value = cleanObject(raw, ENTRIES, [], problems);
  return { value, problems: problems.slice(0, MOST_PROBLEMS) };
}

function cleanObject(
  raw: Plain,
  entries: Entries,
  keys: readonly (string | number)[],
  problems: ConfigProblem[],
): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  const tell = (path: readonly (string | number)[], message: Bilingual) =>
    problems.push({ path: pathOf(path), keys: path, message });
  for (const [key, value] of Object.entries(raw)) {
    const path = [...keys, key];
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry === undefined) tell(path, unknownKey(key, entries));
    else if (typeof entry === "function") {
      const fault = entry(value);
      if (fault) tell(path, fault);
      else if (typeof value === "number" && NUMBERED.has(key)) {
        if (key !== "department") tell(path, quoted(value));
        clean[key] = String(value);
      } else clean[key] = value;
    } else if ("entries" in entry) {
      if (isPlain(value)) clean[key] = cleanObject(value, entry.entries, path, problems);
      else tell(path, OBJECT);
    } else if (Array.isArray(value)) clean[key] = cleanList(value, entry.each, path, problems);
    else tell(path, LIST);
  }
  return clean;
}

function cleanList(
  raw: readonly unknown[],
  entries: Entries,
  keys: readonly (string | number)[],
  problems: ConfigProblem[],
): Plain[] {
  return raw.slice(0, MOST_MEMBERS).flatMap((value, index) => {
    const path = [...keys, index];
    if (!isPlain(value)) {
      problems.push({ path: pathOf(path), keys: path, message: OBJECT });
      return [];
    }
    const before = problems.length;
    const clean = cleanObject(value, entries, path, problems);
    const ends = endBeforeBeginning(clean);
    if (ends) {
      problems.push({ path: pathOf([...path, "to"]), keys: [...path, "to"], message: ends });
      delete clean.from;
      delete clean.to;
    }
    if (clean.name !== undefined) return [clean];
    // Its name was refused, and that has been told; else it has none.
    if (!problems.slice(before).some((each) => each.keys.at(-1) === "name"))
      problems.push({ path: pathOf(path), keys: path, message: NO_NAME });
    return [];
  });
}

function endBeforeBeginning({ from, to }: Plain): Bilingual | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null || first <= last) return null;
  return {
    fr: `la fin du mandat (${last}) est avant son début (${first}) : corrigez l’une des deux dates`,
    en: `the end of the term (${last}) is before its beginning (${first}): correct one of the two dates`,
  };
}

/** `members[3].from`, members counted from 1: as people count. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys
    .map((key, at) => (typeof key === "number" ? `[${key + 1}]` : at === 0 ? key : `.${key}`))
    .join("");
}

/** French words that people try for an entry. */
const FRENCH: Readonly<Record<string, string>> = {
  collectivite: "collectivity",
  membres: "members",
  elus: "members",
  assemblee: "assembly",
  regles: "rules",
  nom: "name",
  type: "kind",
  departement: "department",
  habitants: "population",
  tribunal: "court",
  civilite: "civility",
  fonction: "function",
  groupe: "group",
  debut: "from",
  du: "from",
  fin: "to",
  au: "to",
  matiere: "nomenclature",
  miseenforme: "format",
  insecables: "nonBreakingSpaces",
  espacesinsecables: "nonBreakingSpaces",
  espaces: "collapseSpaces",
  puces: "bullets",
};

function unknownKey(key: string, entries: Entries): Bilingual {
  const known = Object.keys(entries).filter((each) => !/^(?:\$|supp)/.test(each));
  // « delib.format.bullets » is what the editor's settings call it.
  const bare = key.replace(/^delib\./, "").split(".", 1)[0] as string;
  const folded = bare.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const french = Object.hasOwn(FRENCH, folded) ? (FRENCH[folded] as string) : null;
  const meant = french && known.includes(french) ? french : nearestWord(bare, known);
  const list = known.join(", ");
  return meant
    ? {
        fr: `rubrique inconnue : vouliez-vous dire « ${meant} » ?`,
        en: `unknown entry: did you mean “${meant}”?`,
      }
    : { fr: `rubrique inconnue (possibles : ${list})`, en: `unknown entry (possible: ${list})` };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The members that stand in the list more than once for days that both entries cover: one problem for each entry after
 * the first. Two terms of one person that do not touch are no fault.
 */
export function repeatedMembers(raw: unknown): ConfigProblem[] {
  const members = isPlain(raw) && Array.isArray(raw.members) ? raw.members.slice(0, MOST_MEMBERS) : [];
  const met = new Map<string, { at: number; from: string; to: string }[]>();
  return members
    .flatMap((each: unknown, at) => {
      if (!isPlain(each) || typeof each.name !== "string") return [];
      const key = nameKey(splitCivility(each.name, null).name);
      const term = { at, from: dayOf(each.from) ?? "", to: dayOf(each.to) ?? "9999" };
      const same = met.get(key) ?? [];
      const other = same.find(({ from, to }) => from <= term.to && term.from <= to);
      met.set(key, [...same, term]);
      if (key === "" || !other) return [];
      const keys = ["members", at, "name"];
      return [{ path: pathOf(keys), keys, message: twice(each.name, other.at + 1) }];
    })
    .slice(0, MOST_PROBLEMS);
}

function twice(name: string, first: number): Bilingual {
  return {
    fr: `${name} est déjà le membre n°\u00a0${first} de la liste, pour les mêmes jours\u00a0: retirez l’une des deux lignes, ou donnez à chaque mandat ses dates ("from", "to")`,
    en: `${name} is member no. ${first} of the list already, for the same days: remove one of the two lines, or give each term its dates ("from", "to")`,
  };
}

/** A number that is read all the same. */
function quoted(value: number): Bilingual {
  return {
    fr: `écrivez ce numéro entre guillemets droits\u00a0: "${value}"`,
    en: `write this number in straight quotes: "${value}"`,
  };
}

const OBJECT: Bilingual = {
  fr: "écrivez ici des rubriques entre accolades { }",
  en: "write entries in braces { } here",
};
const LIST: Bilingual = {
  fr: 'écrivez ici une liste entre crochets [ ], par exemple [{ "name": "Anne DURAND" }]',
  en: 'write a list in square brackets [ ] here, for instance [{ "name": "Anne DURAND" }]',
};
const NO_NAME: Bilingual = {
  fr: 'il manque le nom de ce membre : ajoutez "name"',
  en: 'the name of this member is missing: add "name"',
};
