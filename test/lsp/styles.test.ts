// The council's own styles in the editor: found beside the acts, learnt, chosen, broken, changed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FakeDisk, open, started } from "./inMemory.ts";

const ACTS = fileURLToPath(new URL("../features/learn/acts/rochebrune", import.meta.url));
const acts = readdirSync(ACTS)
  .sort()
  .map((name) => [`file:///d/actes/${name}`, readFileSync(join(ACTS, name), "utf8")] as const);
const WRONG = (acts[0]?.[1] ?? "").replace("2023-03-01", "2023-1");
const URI = "file:///d/actes/2024/faux.delib";
const STYLE = "file:///d/.delib/styles/rochebrune.json";
const workspaceFolders = [{ uri: "file:///d", name: "d" }];

async function server(files: Record<string, string> = {}, settings: object = {}) {
  const disk = new FakeDisk({ ...Object.fromEntries(acts), ...files });
  const client = await started({
    disk,
    initialize: { workspaceFolders, initializationOptions: { settings } },
  });
  const rules = async () => {
    const { items } = await client.request<{ items: { code: string }[] }>("textDocument/diagnostic", {
      textDocument: { uri: URI },
    });
    return items.map(({ code }) => code);
  };
  return { disk, client, rules };
}

async function styleFile(): Promise<string> {
  const { client } = await server();
  const learnt = await client.request<{ text: string }>("delib/learnStyle", { folder: "file:///d/actes" });
  expect(learnt).toMatchObject({ id: "rochebrune-sur-veze", acts: 4, notes: [] });
  return learnt.text;
}

describe("styles of the council", () => {
  it("are followed for the acts below them, and listed", async () => {
    const { client, rules } = await server({ [STYLE]: await styleFile() });
    open(client, URI, WRONG);
    expect(await rules()).toContain("number-format");
    const list = await client.request<{ current: string; styles: unknown[] }>("delib/styles", { uri: URI });
    expect(list.current).toBe("rochebrune-sur-veze");
    expect(list.styles[0]).toMatchObject({ id: "rochebrune-sur-veze", numberExample: "2023-03-01" });
    const { snippet } = await client.request<{ snippet: string }>("delib/newAct", {
      style: "rochebrune-sur-veze",
      number: "2024-02-01",
      date: "2024-02-06",
      object: "Essai",
    });
    expect(snippet).toContain("L’an deux-mille-vingt-quatre, le six février");
  });

  it("are read again when their file changes", async () => {
    const { client, disk, rules } = await server();
    open(client, URI, WRONG);
    expect(await rules()).not.toContain("number-format");
    disk.write(STYLE, await styleFile());
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: STYLE, type: 1 }] });
    expect(await rules()).toContain("number-format");
  });

  it("are read when the folder alone is told of that came with them", async () => {
    const { client, disk, rules } = await server();
    open(client, URI, WRONG);
    expect(await rules()).not.toContain("number-format");
    disk.write(STYLE, await styleFile());
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///d/.delib", type: 1 }] });
    expect(await rules()).toContain("number-format");
  });

  it("that change are told to a client that shows facts of acts", async () => {
    const { client, disk } = await server();
    open(client, URI, WRONG);
    await client.request("delib/act", { uri: URI });
    const told = client.next("delib/actsChanged");
    disk.write(STYLE, await styleFile());
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: STYLE, type: 1 }] });
    await told;
    expect(await client.request("delib/act", { uri: URI })).toMatchObject({
      style: { id: "rochebrune-sur-veze" },
    });
  });

  it("stand in the folder that a setting names, and one may be chosen", async () => {
    const text = (await styleFile()).replace(
      '"recognise": [',
      '"recognise": ["Aucun acte ne dit cela"], "_": [',
    );
    const settings = { stylesFolder: "maison", style: "rochebrune-sur-veze" };
    const { client, rules } = await server({ "file:///d/maison/s.json": text }, settings);
    open(client, URI, WRONG);
    expect(await rules()).toContain("number-format");
  });

  it("that are broken are told in one sentence, once", async () => {
    const { client, rules } = await server({
      [STYLE]: "{",
      "file:///d/.delib/styles/b.json": await styleFile(),
    });
    open(client, URI, WRONG);
    expect(await rules()).toContain("number-format");
    await rules();
    const shown = client.received.filter(({ method }) => method === "window/showMessage");
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown[0]?.params)).toContain("rochebrune.json: ce fichier de style");
  });

  it("are not learnt from a folder without acts", async () => {
    const { client } = await server();
    const learnt = await client.request("delib/learnStyle", { folder: "file:///d/vide" });
    expect(learnt).toEqual({ fault: expect.stringMatching(/^Aucun acte/) });
  });
});
