import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/npm.mjs";

type Strings = Readonly<Record<string, string>>;

function read(name: string): Strings {
  return JSON.parse(readFileSync(join(ROOT, name), "utf8")) as Strings;
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : [readFileSync(path, "utf8")];
  });
}

/** The `{0}` of a message, in order of number. */
function places(message: string): string[] {
  return [...new Set(message.match(/\{\d\}/g) ?? [])].sort();
}

const client = sources(join(ROOT, "client/src"));
const manifest = readFileSync(join(ROOT, "package.json"), "utf8");
const english = read("package.nls.json");
const french = read("package.nls.fr.json");
const bundle = read("l10n/bundle.l10n.fr.json");

describe("strings of the manifest", () => {
  const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? "").sort();

  it("are all translated, and nothing else is", () => {
    expect(used.length).toBeGreaterThan(80);
    expect(Object.keys(english).sort()).toEqual([...new Set(used)]);
    expect(Object.keys(french).sort()).toEqual([...new Set(used)]);
  });

  it("are none of them left in the manifest itself", () => {
    const shown =
      /"(?:title|description|markdownDescription|displayName|contents|altText|contextualTitle|name)": "([^"]*)"/g;
    const bare = [...manifest.matchAll(shown)]
      .map(([, text]) => text ?? "")
      .filter((text) => !text.startsWith("%"));
    expect(bare.sort()).toEqual(["Délib", "Délib", "delib"]);
  });

  it("offer the same commands in both languages", () => {
    const links = (text: string | undefined) => text?.match(/\(command:[\w.]+\)/g) ?? [];
    for (const key of Object.keys(english)) expect(links(french[key]), key).toEqual(links(english[key]));
  });

  it("put no-break spaces where French wants them", () => {
    for (const text of [...Object.values(french), ...Object.values(bundle)])
      expect(text.replace(/`[^`]*`/g, "")).not.toMatch(/ [:;?!»]|« /);
  });
});

describe("strings of the client", () => {
  const calls = client.flatMap((source) => [...source.matchAll(/\bl10n\.t\(/g)]).length;
  const messages = client
    .flatMap((source) => [...source.matchAll(/\bl10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)])
    .map(([, message]) => message ?? "");

  it("are written out where they are used", () => {
    expect(messages).toHaveLength(calls);
  });

  it("are all in French too, and nothing else is", () => {
    expect(Object.keys(bundle).sort()).toEqual([...new Set(messages)].sort());
  });

  it("keep their values in both languages", () => {
    for (const [message, translation] of Object.entries(bundle))
      expect(places(translation), message).toEqual(places(message));
  });

  it("are never shown without translation", () => {
    // What is handed to a window, a box, an item: a literal there must come from l10n.
    const shown =
      /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*["'`]|\.(?:title|placeholder|prompt|tooltip|name|text)\s*=\s*["'](?!["'])|(?:title|placeHolder|placeholder|prompt|detail|description|label):\s*["'](?!["'])/g;
    expect(client.flatMap((source) => source.match(shown) ?? [])).toEqual([]);
  });
});
