import type { Connection } from "vscode-languageserver";
import type { Config } from "../rules/config.ts";
import { formatOptionsOf } from "../rules/formatOptions.ts";
import { readConfig } from "../rules/readConfig.ts";
import { builtInStyles } from "../styles/styles.ts";
import type { Language } from "../text/language.ts";

/** The settings of one folder, `delib.*` in the client. */
export interface Settings {
  /** What the rules, the reader and the formatter need: the same as the command line's. */
  readonly config: Config;
  /** `delib.style` where it names a style that does not come with the project; null otherwise. */
  readonly wantedStyle: string | null;
  /** `delib.stylesFolder`; null for the usual place. */
  readonly stylesFolder: string | null;
  readonly language: "auto" | Language;
  readonly inlayHints: { readonly counts: boolean; readonly majority: boolean; readonly quorum: boolean };
  readonly codeLens: boolean;
  /** What the preview shows beside the act. */
  readonly preview: { readonly findings: boolean };
  /** Whether the acts of the folders that are not open are checked too. */
  readonly workspaceDiagnostics: boolean;
}

/** Asks the client for the settings of a scope; null when it gives none. */
type Ask = (scope: string) => Promise<unknown>;

/**
 * The settings of each folder: asked once of a client that can be asked, and again after `forget`; else those that
 * the client has sent.
 */
export class SettingsStore {
  readonly #byScope = new Map<string, Settings>();
  readonly #waiting = new Map<string, Promise<Settings>>();
  readonly #warn: (message: string) => void;
  #ask: Ask | null = null;
  #sent: Settings;
  #generation = 0;

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
    this.#sent = settingsOf({}, warn);
  }

  /** From now on settings are asked of the client. */
  askWith(ask: Ask): void {
    this.#ask = ask;
  }

  /** Settings that the client sends unasked (`initializationOptions`, `didChangeConfiguration`). */
  take(raw: unknown): void {
    this.#sent = settingsOf(raw, this.#warn);
    this.forget();
  }

  /** They may have changed: ask again. */
  forget(): void {
    this.#generation++;
    this.#byScope.clear();
    this.#waiting.clear();
  }

  /** The settings of a scope (the folder of a document, or its own URI outside every folder). */
  of(scope: string): Settings | Promise<Settings> {
    if (!this.#ask) return this.#sent;
    const known = this.#byScope.get(scope);
    if (known) return known;
    const waiting = this.#waiting.get(scope) ?? this.#asked(this.#ask, scope, this.#generation);
    this.#waiting.set(scope, waiting);
    return waiting;
  }

  async #asked(ask: Ask, scope: string, generation: number): Promise<Settings> {
    const settings = await ask(scope).then(
      (raw) => (raw === null || raw === undefined ? this.#sent : settingsOf(raw, this.#warn)),
      () => this.#sent,
    );
    if (generation !== this.#generation) return settings;
    if (this.#byScope.size >= MOST_SCOPES) this.#byScope.clear();
    this.#byScope.set(scope, settings);
    this.#waiting.delete(scope);
    return settings;
  }
}

/** More scopes than folders and loose documents that anyone has open; the oldest answers are then asked again. */
const MOST_SCOPES = 1000;

/** How the client is asked for the settings of a scope. */
export function askOf(connection: Connection): Ask {
  return (scope) =>
    connection.workspace.getConfiguration({ section: "delib", ...(scope === "" ? {} : { scopeUri: scope }) });
}

/** Reads `delib.*`; whatever is missing or of another type has its default. `warn` is told of what cannot be used. */
function settingsOf(raw: unknown, warn: (message: string) => void): Settings {
  const given = objectOf(raw);
  const wantedStyle = otherStyle(given.style);
  const { config, problems } = readConfig(wantedStyle === null ? given : { ...given, style: null });
  for (const { path, message } of problems) warn(`delib.${path} : ${message.fr} (${message.en})`);
  const hints = objectOf(given.inlayHints);
  const { language } = given;
  const all = hints.enabled !== false;
  return {
    // Named or not, each option of the layout has a value here: these settings are the lowest layer.
    config: { ...config, format: formatOptionsOf(config) },
    wantedStyle,
    stylesFolder: textOf(given.stylesFolder),
    language: language === "fr" || language === "en" ? language : "auto",
    inlayHints: {
      counts: all && hints.counts !== false,
      majority: all && hints.majority !== false,
      quorum: all && hints.quorum !== false,
    },
    codeLens: objectOf(given.codeLens).enabled !== false && given.codeLens !== false,
    preview: { findings: objectOf(given.preview).findings === true },
    workspaceDiagnostics: objectOf(given.diagnostics).workspace !== false,
  };
}

/** A style that may be one of the council's own. */
function otherStyle(raw: unknown): string | null {
  const id = textOf(raw);
  const { common, houses } = builtInStyles();
  return id === null || id === "auto" || [common, ...houses].some((style) => style.id === id) ? null : id;
}

function textOf(raw: unknown): string | null {
  return typeof raw === "string" && raw.trim() !== "" ? raw.trim() : null;
}

function objectOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
}
