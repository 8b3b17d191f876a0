import { dirname, resolve } from "node:path";
import { type Config, DEFAULT_CONFIG } from "../rules/config.ts";
import { layered } from "../rules/councilFile/councilFile.ts";
import { RULES } from "../rules/index.ts";
import { LEVELS, type Level } from "../rules/rule.ts";
import type { StyleSet } from "../styles/style.ts";
import { builtInStyles } from "../styles/styles.ts";
import {
  councilFileNear,
  type FoundCouncilFile,
  forgetCouncilFiles,
  styleProblem,
  stylesFolderOf,
} from "./councilFile.ts";
import { type Trouble, UsageError } from "./failure.ts";
import { TROUBLE } from "./messages.ts";
import { nearest } from "./nearest.ts";
import type { Say } from "./say.ts";
import { type FolderStyles, stylesNear, stylesOfFolder } from "./styleFolder.ts";
import { STYLE } from "./styleText.ts";

/** Settings as typed on the command line. */
export interface TypedSettings {
  readonly style?: string | undefined;
  /** Folder of the council's own styles; without it, the nearest `.delib/styles`. */
  readonly styles?: string | undefined;
  /** `id=level` each. */
  readonly rule?: readonly string[] | undefined;
}

/** What the command line gives for every file, as plain data: it is sent to threads. */
export interface GivenConfig extends Config {
  /** Folder to which the names of files are relative. */
  readonly cwd?: string;
  /** `--styles`, absolute. */
  readonly stylesFolder?: string;
}

/** The settings that the command line gives for every file; throws `UsageError` when one is wrong. */
export function givenConfig(typed: TypedSettings, say: Say, cwd: string = process.cwd()): GivenConfig {
  forgetCouncilFiles();
  const stylesFolder = typed.styles === undefined ? null : resolve(cwd, typed.styles);
  const styles = stylesFolder === null ? stylesNear(cwd).styles : requireStyles(stylesFolder, say);
  return {
    ...DEFAULT_CONFIG,
    style: knownStyle(typed.style, styles, say),
    rules: levels(typed.rule ?? [], say),
    cwd,
    ...(stylesFolder !== null && { stylesFolder }),
  };
}

/** The settings of one act: those of the command line, which win over those of the act's own folder. */
export function configFor(path: string, given: GivenConfig): Config {
  const folder = dirname(resolve(given.cwd ?? process.cwd(), path));
  const council = councilFileNear(folder);
  const { styles } = stylesFor(folder, council, given.stylesFolder);
  const config = council ? layered(council.file.config, given) : given;
  return styles === builtInStyles() ? config : { ...config, styles };
}

/** The styles for the acts of a folder: those of `--styles`, else of its `delib.json`, else of `.delib/styles`. */
function stylesFor(folder: string, council: FoundCouncilFile | null, given?: string): FolderStyles {
  const named = given ?? (council ? stylesFolderOf(council) : null);
  if (named === null) return stylesNear(folder);
  return stylesOfFolder(named) ?? { styles: builtInStyles(), problems: [] };
}

/**
 * What cannot be used of the council and style files of the acts of these folders (absolute), each fault once; the
 * styles are left out where `withStyles` is false.
 */
export function settingsTroubles(folders: Iterable<string>, withStyles: boolean, say: Say): Trouble[] {
  const troubles = new Map<string, Trouble>();
  const add = (path: string, reason: string) => troubles.set(`${path} ${reason}`, { path, reason });
  for (const folder of folders) {
    const council = councilFileNear(folder);
    const styles = stylesFor(folder, council);
    if (withStyles) for (const { path, message } of styles.problems) add(path, say(message));
    if (!council) continue;
    const named = stylesFolderOf(council);
    if (withStyles && named !== null && !stylesOfFolder(named)) add(named, say(STYLE.noFolder));
    const style = withStyles ? styleProblem(council, styles.styles) : null;
    for (const { line, message } of [...council.problems, ...(style ? [style] : [])])
      add(council.path, line === null ? say(message) : say(TROUBLE.atLine, { line, text: say(message) }));
  }
  return [...troubles.values()];
}

function requireStyles(folder: string, say: Say): StyleSet {
  const found = stylesOfFolder(folder);
  if (!found) throw new UsageError(`${folder}: ${say(STYLE.noFolder)}`);
  const [problem] = found.problems;
  if (problem) throw new UsageError(`${problem.path}: ${say(problem.message)}`);
  return found.styles;
}

/** Throws `UsageError`, with the nearest name, when no rule has this id. */
export function requireRule(id: string, say: Say): void {
  const ids = RULES.map((rule) => rule.id);
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  const advice = near ? say(TROUBLE.didYouMean, { word: near }) : "";
  throw new UsageError(say(TROUBLE.unknownRule, { word: id }) + advice + say(TROUBLE.seeRules));
}

function levels(typed: readonly string[], say: Say): Config["rules"] {
  const given: Record<string, Level | "off"> = {};
  for (const each of typed) {
    const [, id, level] = /^([^=]{1,100})=(.{1,20})$/.exec(each) ?? [];
    const known = [...LEVELS, "off" as const].find((one) => one === level);
    if (id === undefined) throw new UsageError(say(TROUBLE.badRule, { value: each }));
    requireRule(id, say);
    if (known === undefined) throw new UsageError(say(TROUBLE.badValue, badLevel(each, level ?? "")));
    given[id] = known;
  }
  return given;
}

function badLevel(typed: string, level: string): { value: string; option: string; allowed: string } {
  return { value: level, option: `--rule ${typed}`, allowed: [...LEVELS, "off"].join(", ") };
}

function knownStyle(id: string | undefined, styles: StyleSet, say: Say): string | null {
  if (id === undefined) return null;
  const ids = [styles.common, ...styles.houses].map((style) => style.id);
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  const advice = near ? say(TROUBLE.didYouMean, { word: near }) : "";
  throw new UsageError(say(TROUBLE.unknownStyle, { word: id, allowed: ids.join(", ") }) + advice);
}
