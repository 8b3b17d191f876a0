import type { StyleSet } from "../../styles/style.ts";
import { jsonPlace, jsonValue, parseJson, type RepeatedKey, repeatedKeys } from "../../text/json.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import { type Config, DEFAULT_CONFIG } from "../config.ts";
import { type ConfigProblem, readConfig } from "../readConfig.ts";
import { cleaned, MOST_PROBLEMS, pathOf, repeatedMembers } from "./clean.ts";
import { readCouncil } from "./readCouncil.ts";

/** Name of the file that tells of a council. */
export const COUNCIL_FILE = "delib.json";

/** Something in the file that cannot be used; the rest of it counts all the same. */
export interface CouncilProblem {
  /** Offsets in the text of the file. */
  readonly span: Span;
  /** The entry meant (`members[3].from`), empty for the file as such. */
  readonly path: string;
  readonly message: Bilingual;
}

/** What a `delib.json` says. */
export interface CouncilFile {
  readonly config: Config;
  /** Folder of the council's own style files, as written: relative to the file; null without one. */
  readonly styles: string | null;
  /** Where the house style is named; null when it is not. */
  readonly stylePlace: Span | null;
  readonly problems: readonly CouncilProblem[];
}

/**
 * Reads the text of a `delib.json`. Never fails: one that is no JSON says nothing and has one problem; entries that
 * cannot be used are left out and named. A house style is taken as it is named: `unknownStyle` judges it, once the
 * styles of that folder are known.
 */
export function readCouncilFile(text: string): CouncilFile {
  const parsed = parseJson(text);
  if ("fault" in parsed) {
    const { span, message } = parsed.fault;
    return {
      config: DEFAULT_CONFIG,
      styles: null,
      stylePlace: null,
      problems: [{ span, path: "", message: brokenOf(message) }],
    };
  }
  const { config, styles, problems } = councilFileOf(jsonValue(parsed.node));
  return {
    config,
    styles,
    stylePlace: config.style === null ? null : jsonPlace(parsed.node, ["style"]),
    problems: [
      ...repeatedKeys(parsed.node).slice(0, MOST_PROBLEMS).map(repeatedProblem),
      ...problems.map(({ path, keys, message }) => ({
        span: jsonPlace(parsed.node, keys, isAboutKey(message)),
        path,
        message,
      })),
    ],
  };
}

function repeatedProblem({ keys, span }: RepeatedKey): CouncilProblem {
  const path = pathOf(keys);
  const message = {
    fr: "cette rubrique est écrite plus d’une fois et seule la dernière compte\u00a0: réunissez-les ou retirez celle-ci",
    en: "this entry is written more than once and only the last one counts: put them together or remove this one",
  };
  return { span, path, message };
}

/** As `readCouncilFile`, of the value that was read. */
export function councilFileOf(raw: unknown): {
  readonly config: Config;
  readonly styles: string | null;
  readonly problems: readonly ConfigProblem[];
} {
  const { value, problems } = cleaned(raw);
  const settings = readConfig({ ...value, style: "auto" });
  const whole = !problems.some(
    ({ keys }) => keys[0] === "members" && (keys.length < 3 || keys[2] === "name"),
  );
  const council = readCouncil(value, whole);
  const style = typeof value.style === "string" && value.style.trim() !== "auto" ? value.style.trim() : null;
  return {
    config: { ...settings.config, style, ...(council ? { council } : {}) },
    styles: typeof value.styles === "string" ? value.styles.trim() : null,
    problems: [...problems, ...repeatedMembers(raw), ...settings.problems],
  };
}

/** The fault of naming a house style that is none of these; null when there is none. */
export function unknownStyle({ config, stylePlace }: CouncilFile, styles: StyleSet): CouncilProblem | null {
  if (config.style === null || stylePlace === null) return null;
  const ids = [styles.common, ...styles.houses].map(({ id }) => id);
  if (ids.includes(config.style)) return null;
  const known = ids.join(", ");
  return {
    span: stylePlace,
    path: "style",
    message: { fr: `styles connus : ${known}`, en: `known styles: ${known}` },
  };
}

/** An unknown entry is marked at its name, a bad value at the value. */
function isAboutKey({ fr }: Bilingual): boolean {
  return fr.startsWith("rubrique inconnue");
}

function brokenOf({ fr, en }: Bilingual): Bilingual {
  return {
    fr: `${fr} ; en attendant, ce fichier n’est pas utilisé`,
    en: `${en}; until then this file is not used`,
  };
}

/**
 * The settings of two places together, those of `above` first: rule by rule, the collectivity and the layout entry by entry.
 * `delib.json` stands above the settings of an editor, the options of the command line above `delib.json`.
 */
export function layered(below: Config, above: Config): Config {
  if (above === DEFAULT_CONFIG) return below;
  if (below === DEFAULT_CONFIG) return above;
  const collectivity =
    below.collectivity || above.collectivity ? { ...below.collectivity, ...above.collectivity } : null;
  const council = above.council ?? below.council;
  const styles = above.styles ?? below.styles;
  const format = below.format || above.format ? { ...below.format, ...above.format } : null;
  return {
    rules: { ...below.rules, ...above.rules },
    style: above.style ?? below.style,
    collectivity,
    ...(council ? { council } : {}),
    ...(styles ? { styles } : {}),
    ...(format ? { format } : {}),
  };
}

/** More folders inside each other than anybody has. */
const DEEPEST = 60;

/**
 * Where the `delib.json` of a folder may stand, nearest first: in the folder itself, and in each folder above it.
 * `folder` is a path or a URI with « / » between its names; `top` is the last folder that is looked at.
 */
export function councilFilePlaces(folder: string, top = ""): string[] {
  const root = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(folder)?.[0] ?? "";
  const places: string[] = [];
  let rest = folder.endsWith("/") ? folder.slice(0, -1) : folder;
  while (places.length < DEEPEST) {
    places.push(`${rest}/${COUNCIL_FILE}`);
    const cut = rest.lastIndexOf("/");
    if (rest === top || cut < root.length) break;
    rest = rest.slice(0, cut);
  }
  return places;
}
