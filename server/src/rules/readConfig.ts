import type { StyleSet } from "../styles/style.ts";
import { builtInStyles } from "../styles/styles.ts";
import type { Bilingual } from "../text/language.ts";
import { type Config, DEFAULT_CONFIG } from "./config.ts";
import { FORMAT_OPTIONS, type FormatOptions } from "./formatOptions.ts";
import { RULES } from "./index.ts";
import { LEVELS, type Level } from "./rule.ts";

/** A setting that cannot be used, and why; it is left out, the others count. */
export interface ConfigProblem {
  /** Where it stands: `rules.vote-sum`. */
  readonly path: string;
  /** The same as keys, members of a list counted from 0. */
  readonly keys: readonly (string | number)[];
  readonly message: Bilingual;
}

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Settings as an editor or a file gives them — `{ rules, style, collectivity, format }`, all optional — checked against the
 * rules and styles that exist. The one reader of settings, whoever asks. Never fails: what is wrong is named.
 */
export function readConfig(raw: unknown, styles: StyleSet = builtInStyles()): ReadConfig {
  const problems: ConfigProblem[] = [];
  const given = objectOf(raw);
  const rules = readLevels(given.rules, problems);
  const style = readStyle(given.style, styles, problems);
  const collectivity = readCollectivity(given.collectivity, problems);
  const format = readFormat(given.format, problems);
  const plain = Object.keys(rules).length === 0 && style === null && collectivity === null && format === null;
  const config: Config = { rules, style, collectivity, ...(format && { format }) };
  return { config: plain ? DEFAULT_CONFIG : config, problems };
}

function readLevels(raw: unknown, problems: ConfigProblem[]): Config["rules"] {
  const known = new Set(RULES.map((rule) => rule.id));
  const levels: Record<string, Level | "off"> = {};
  for (const [id, value] of Object.entries(objectOf(raw)).slice(0, MOST)) {
    const level = [...LEVELS, "off" as const].find((each) => each === value);
    if (!known.has(id)) {
      problems.push(problem(`rules.${id}`, `la règle « ${id} » n’existe pas`, `there is no rule “${id}”`));
    } else if (level === undefined) {
      const allowed = [...LEVELS, "off"].join(", ");
      problems.push(problem(`rules.${id}`, `niveau attendu : ${allowed}`, `expected level: ${allowed}`));
    } else levels[id] = level;
  }
  return levels;
}

function readStyle(raw: unknown, styles: StyleSet, problems: ConfigProblem[]): string | null {
  if (typeof raw !== "string" || raw === "" || raw === "auto") return null;
  const ids = [styles.common, ...styles.houses].map((style) => style.id);
  if (ids.includes(raw)) return raw;
  const allowed = ids.join(", ");
  problems.push(problem("style", `styles connus : ${allowed}`, `known styles: ${allowed}`));
  return null;
}

function readCollectivity(raw: unknown, problems: ConfigProblem[]): Config["collectivity"] {
  const given = objectOf(raw);
  const read: {
    name?: string;
    kind?: string;
    siren?: string;
    department?: string;
    siret?: string;
    population?: number;
  } = {};
  for (const key of ["name", "kind", "siren", "department"] as const) {
    const value = given[key];
    if (typeof value === "string" && value.trim() !== "") read[key] = value.trim();
  }
  if (read.kind !== undefined && !KINDS.includes(read.kind)) {
    const allowed = KINDS.join(", ");
    problems.push(problem("collectivity.kind", `valeurs : ${allowed}`, `values: ${allowed}`));
    delete read.kind;
  }
  const siret = typeof given.siret === "string" ? given.siret.replace(/\s/g, "") : "";
  if (/^\d{14}$/.test(siret)) {
    read.siret = siret;
    read.siren ??= siret.slice(0, 9);
  }
  const { population } = given;
  if (typeof population === "number" && population > 0) read.population = Math.floor(population);
  return Object.keys(read).length === 0 ? null : read;
}

/** The options that are set; null when none is. */
function readFormat(raw: unknown, problems: ConfigProblem[]): Partial<FormatOptions> | null {
  const given = objectOf(raw);
  const read: { -readonly [option in keyof FormatOptions]?: boolean } = {};
  for (const option of FORMAT_OPTIONS) {
    const value = Object.hasOwn(given, option) ? given[option] : undefined;
    if (typeof value === "boolean") read[option] = value;
    else if (value !== undefined && value !== null) {
      const path = `format.${option}`;
      problems.push(problem(path, "valeurs : true (oui) ou false (non)", "values: true or false"));
    }
  }
  return Object.keys(read).length === 0 ? null : read;
}

/** Kinds of collectivity, as settings name them. */
export const KINDS: readonly string[] = [
  "commune",
  "epci",
  "departement",
  "region",
  "syndicat",
  "ccas",
  "other",
];

/** More settings than this are no settings. */
const MOST = 500;

function objectOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
}

function problem(path: string, fr: string, en: string): ConfigProblem {
  return { path, keys: keysOf(path), message: { fr, en } };
}

/** Names of rules hold no full stop. */
function keysOf(path: string): readonly string[] {
  const cut = path.indexOf(".");
  return cut < 0 ? [path] : [path.slice(0, cut), path.slice(cut + 1)];
}
