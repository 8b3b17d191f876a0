import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as names from "../../client/src/names.ts";
import { ROOT } from "../../scripts/lib/npm.mjs";
import { SettingsStore } from "../../server/src/lsp/settings.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly anyOf?: readonly (Partial<Pick<Setting, "enum" | "enumDescriptions">> & {
    readonly pattern?: string;
  })[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly scope: string;
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const { contributes } = manifest;
const settings = Object.assign(
  {},
  ...contributes.configuration.map((each: { properties: object }) => each.properties),
) as Readonly<Record<string, Setting>>;

/** The settings as the editor would hand them over, one of them changed. */
function given(name: string, value: unknown): unknown {
  const whole: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(settings)) put(whole, key, setting.default);
  put(whole, name, value);
  return whole.delib;
}

function put(whole: Record<string, unknown>, key: string, value: unknown): void {
  const path = key.split(".");
  const last = path.pop() ?? "";
  let at = whole;
  for (const step of path) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  at[last] = value;
}

function read(raw: unknown): { readonly settings: unknown; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const store = new SettingsStore((message) => complaints.push(message));
  store.take(raw);
  return { settings: store.of(""), complaints };
}

/** A value other than the default. */
function other(name: string, setting: Setting): unknown {
  if (setting.type === "boolean") return setting.default !== true;
  if (setting.enum) return setting.enum.find((each) => each !== setting.default);
  if (setting.type === "string") return "styles";
  return name === "delib.rules" ? { "vote-sum": "off" } : { siren: "219900012" };
}

describe("settings", () => {
  // The protocol library reads it, not the server.
  const served = Object.entries(settings).filter(([name]) => name !== "delib.trace.server");

  it("have defaults that are those of the server", () => {
    expect(read(given("delib.language", "auto"))).toEqual(read({}));
  });

  it.each(served)("%s changes what the server does", (name, setting) => {
    const changed = read(given(name, other(name, setting)));
    expect(changed.complaints).toEqual([]);
    expect(changed.settings).not.toEqual(read({}).settings);
  });

  it("are described, and so is each value", () => {
    for (const [name, setting] of Object.entries(settings)) {
      expect(setting.description ?? setting.markdownDescription, name).toMatch(/^%.*%$/);
      expect(setting.enumDescriptions?.length, name).toBe(setting.enum?.length);
    }
  });

  it("name every rule and every style", () => {
    expect(Object.keys(settings["delib.rules"]?.properties ?? {})).toEqual(RULES.map((rule) => rule.id));
    const { common, houses } = builtInStyles();
    const [offered, learnt] = settings["delib.style"]?.anyOf ?? [];
    expect(offered?.enum).toEqual(["auto", ...[common, ...houses].map((style) => style.id)]);
    expect(offered?.enumDescriptions).toHaveLength(offered?.enum?.length ?? 0);
    // A style that the council learnt is no mistake; a name that no style file may have is one.
    expect("belle-ravine").toMatch(new RegExp(learnt?.pattern ?? ""));
    expect("Belle ravine").not.toMatch(new RegExp(learnt?.pattern ?? ""));
  });
});

describe("commands", () => {
  const declared: string[] = contributes.commands.map((each: { command: string }) => each.command).sort();

  it("are those that the client runs", () => {
    const { LANGUAGE: _, ACT_VIEW: __, REGISTER_VIEW: ___, REVEAL: ____, ...commands } = names;
    expect(declared).toEqual(Object.values(commands).sort());
  });

  it("are each registered", () => {
    const start = readFileSync(join(ROOT, "client/src/start.ts"), "utf8");
    for (const name of Object.keys(names).filter(
      (each) => !["LANGUAGE", "ACT_VIEW", "REGISTER_VIEW"].includes(each),
    ))
      expect(start, name).toContain(`names.${name}`);
  });

  it("in menus and links exist", () => {
    const known = new Set([...declared, `${names.ACT_VIEW}.focus`, "vscode.openFolder"]);
    const text = readFileSync(join(ROOT, "package.nls.json"), "utf8");
    for (const [, command = ""] of text.matchAll(/\(command:([\w.]+)\)/g)) expect(known).toContain(command);
    for (const items of Object.values<{ command: string }[]>(contributes.menus))
      for (const { command } of items) expect(known).toContain(command);
  });
});

describe("manifest", () => {
  it("says where it may run, and sends nothing anywhere", () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
    expect(manifest.capabilities.virtualWorkspaces.supported).toBe(true);
    expect(manifest.browser).toBe(manifest.main);
    for (const source of sources(join(ROOT, "client/src")))
      expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|https?:\/\/|[Tt]elemetry/);
  });

  it("names files that exist and that the package takes along", () => {
    const kept = readFileSync(join(ROOT, ".vscodeignore"), "utf8");
    const text = JSON.stringify(contributes) + JSON.stringify(manifest.icon);
    const files = [...text.matchAll(/"(?:\.\/)?([\w/-]+\.(?:json|svg|png|webp|md))"/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(kept, file).toContain(`!${file.split("/")[0]}`);
    }
  });

  it("opens acts by their name or their first line", () => {
    const [language] = contributes.languages;
    expect(language.extensions).toEqual([".delib", ".delib.md", ".delib.txt"]);
    const first = new RegExp(language.firstLine);
    for (const line of [
      "Délibération n° 2025-10",
      "DÉLIBÉRATION N° 2025-10",
      "Deliberation n°2025-10",
      "**DCM N° 21-03-11-9**",
      "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS",
      "EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL",
      "Extrait du registre des délibérations",
      "  REGISTRE DES DÉLIBÉRATIONS",
    ])
      expect(line).toMatch(first);
    for (const line of [
      "Bonjour,",
      "# Délibérer en ligne",
      "Extrait de naissance",
      "Le registre du commerce",
    ])
      expect(line).not.toMatch(first);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : [readFileSync(path, "utf8")];
  });
}
