// The register over the protocol: findings of closed files, the tree, and both kept true.
import { describe, expect, it } from "vitest";
import type { RegisterTree } from "../../server/src/lsp/requests/register.ts";
import { act, numbered } from "../register/support.ts";
import { capabilities, type TestClient } from "./client.ts";
import { FakeDisk, open, started } from "./inMemory.ts";

interface Item {
  readonly code: string;
  readonly severity: number;
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string } }[];
}
interface Report {
  readonly uri: string;
  readonly kind: string;
  readonly resultId: string;
  readonly items: readonly Item[];
}

const ROOT = "file:///actes";
const uri = (name: string) => `${ROOT}/${name}.delib`;
const ONE = act({ number: "2024-1", object: "Achat d’un broyeur" });
const SAME = act({ number: "2024-1", object: "Vente d’un tracteur" });
const OTHER = act({ number: "2024-2", object: "Vente d’un tracteur" });

function disk(): FakeDisk {
  return new FakeDisk({ [uri("un")]: ONE, [uri("deux")]: SAME });
}

const watching = (more: object = {}) =>
  capabilities({}, { didChangeWatchedFiles: { dynamicRegistration: true }, ...more });

function begin(files: FakeDisk, more: object = {}): Promise<TestClient> {
  return started({
    disk: files,
    initialize: { workspaceFolders: [{ uri: ROOT, name: "" }], capabilities: watching(), ...more },
  });
}

async function found(client: TestClient): Promise<Record<string, string[]>> {
  const { items } = await client.request<{ items: Report[] }>("workspace/diagnostic", {
    previousResultIds: [],
  });
  return Object.fromEntries(
    items.map((each) => [
      each.uri.slice(ROOT.length + 1),
      each.items.map(({ code }) => code).filter((code) => code.startsWith("register-")),
    ]),
  );
}

const told = (client: TestClient, ...changes: readonly { uri: string; type: number }[]) =>
  client.notify("workspace/didChangeWatchedFiles", { changes });

const codes = (items: readonly Item[]) =>
  items.map(({ code }) => code).filter((code) => code.startsWith("register-"));

describe("findings of the register", () => {
  it("find the file of a document that is opened, though the client has told of no such file", async () => {
    const files = new FakeDisk({ [uri("un")]: ONE });
    const client = await begin(files);
    expect(await found(client)).toEqual({ "un.delib": [] });
    files.write(uri("deux"), SAME);
    open(client, uri("deux"), SAME);
    expect(await found(client)).toEqual({
      "un.delib": ["register-duplicate"],
      "deux.delib": ["register-duplicate"],
    });
  });

  it("appear for closed files, each with the place in the other file", async () => {
    const client = await begin(disk());
    const { items } = await client.request<{ items: Report[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    for (const { uri: own, items: inside } of items) {
      const duplicate = inside.find(({ code }) => code === "register-duplicate");
      expect(duplicate?.severity).toBe(1);
      expect(duplicate?.relatedInformation?.[0]?.location.uri).toBe(
        own === uri("un") ? uri("deux") : uri("un"),
      );
    }
  });

  it("go when a file is mended, deleted or renamed", async () => {
    const files = disk();
    const client = await begin(files);
    expect(await found(client)).toEqual({
      "un.delib": ["register-duplicate"],
      "deux.delib": ["register-duplicate"],
    });
    files.write(uri("deux"), OTHER);
    told(client, { uri: uri("deux"), type: 2 });
    expect(await found(client)).toEqual({ "un.delib": [], "deux.delib": [] });
    files.write(uri("trois"), OTHER);
    told(client, { uri: uri("trois"), type: 1 });
    expect((await found(client))["deux.delib"]).toEqual(["register-duplicate"]);
    files.files.delete(uri("deux"));
    files.files.delete(uri("trois"));
    files.write(uri("quatre"), OTHER);
    told(
      client,
      { uri: uri("deux"), type: 3 },
      { uri: uri("trois"), type: 3 },
      { uri: uri("quatre"), type: 1 },
    );
    expect(await found(client)).toEqual({ "un.delib": [], "quatre.delib": [] });
  });

  it("know of a folder that is deleted as one", async () => {
    const files = new FakeDisk({ [`${ROOT}/a/un.delib`]: ONE, [`${ROOT}/b/deux.delib`]: SAME });
    const client = await begin(files);
    expect(Object.values(await found(client)).flat()).toHaveLength(2);
    files.files.delete(`${ROOT}/b/deux.delib`);
    told(client, { uri: `${ROOT}/b`, type: 3 });
    expect(await found(client)).toEqual({ "a/un.delib": [] });
  });

  it("of an open document follow what is typed, and stand where the number stands", async () => {
    const client = await begin(disk(), {
      capabilities: watching({ diagnostics: { refreshSupport: true } }),
    });
    await found(client);
    open(client, uri("deux"), SAME);
    const pull = async () =>
      (
        await client.request<{ items: (Item & { range: { start: { line: number } } })[] }>(
          "textDocument/diagnostic",
          { textDocument: { uri: uri("deux") } },
        )
      ).items.filter(({ code }) => code === "register-duplicate");
    const [before] = await pull();
    client.notify("textDocument/didChange", {
      textDocument: { uri: uri("deux"), version: 2 },
      contentChanges: [{ text: `\n\n${SAME}` }],
    });
    expect((await pull())[0]?.range.start.line).toBe((before?.range.start.line ?? 0) + 2);
    const refreshed = client.next("workspace/diagnostic/refresh");
    client.notify("textDocument/didChange", {
      textDocument: { uri: uri("deux"), version: 3 },
      contentChanges: [{ text: OTHER }],
    });
    await refreshed;
    expect(await pull()).toEqual([]);
    expect((await found(client))["un.delib"]).toEqual([]);
  });

  it("are pushed to a client that cannot ask, for closed files too, and taken back", async () => {
    const files = disk();
    const plain = capabilities(
      { diagnostic: undefined, publishDiagnostics: {} },
      { didChangeWatchedFiles: { dynamicRegistration: true } },
    );
    const client = await begin(files, { capabilities: plain });
    const first = await client.next<{ uri: string; diagnostics: Item[] }>("textDocument/publishDiagnostics");
    expect(codes(first.diagnostics)).toEqual(["register-duplicate"]);
    files.files.delete(uri("deux"));
    told(client, { uri: uri("deux"), type: 3 });
    await expect
      .poll(() => {
        const sent = client.received
          .filter(({ method }) => method === "textDocument/publishDiagnostics")
          .map(({ params }) => params as { uri: string; diagnostics: Item[] });
        return [uri("un"), uri("deux")].map(
          (each) => sent.filter((one) => one.uri === each).at(-1)?.diagnostics,
        );
      })
      .toEqual([[], []]);
  });

  it("respect levels and the folders that are not to be checked", async () => {
    const off = { rules: { "register-duplicate": "info" } };
    const client = await begin(disk(), { initializationOptions: { settings: off } });
    const { items } = await client.request<{ items: Report[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    expect(items.flatMap((each) => each.items.map(({ severity }) => severity))).toContain(3);
    const closed = await begin(disk(), {
      initializationOptions: { settings: { diagnostics: { workspace: false } } },
    });
    expect(await found(closed)).toEqual({});
  });
});

describe("delib/register", () => {
  const tree = (client: TestClient) => client.request<RegisterTree>("delib/register", {});

  it("gives sessions with their acts, states, missing steps and findings", async () => {
    const files = new FakeDisk({
      [uri("b")]: act({ number: "2024-10", id: "034-213401722-20240312-2024_10-DE" }),
      [uri("a")]: act({ number: "2024-9" }),
      [uri("c")]: act({ number: "2024-11", date: "9 avril 2024", more: "Rapport au conseil." }),
      [uri("d")]: act({ number: "2024-9", object: "Vente d’un tracteur" }),
    });
    const { sessions } = await tree(await begin(files));
    expect(sessions.map(({ title, date, acts }) => [title, date, acts.map(({ number }) => number)])).toEqual([
      ["mardi\u00a09\u00a0avril\u00a02024", "2024-04-09", ["2024-11"]],
      ["mardi\u00a012\u00a0mars\u00a02024", "2024-03-12", ["2024-9", "2024-9", "2024-10"]],
    ]);
    const [april, march] = sessions;
    expect(april?.acts[0]).toMatchObject({ stage: "draft", missing: ["vote"] });
    expect(march?.acts[2]).toMatchObject({ stage: "final", missing: ["signature", "publication"] });
    expect(march?.acts[0]?.findings.error).toBeGreaterThan(0);
  });

  it("tells of changes: typed, written, deleted", async () => {
    const files = disk();
    const client = await begin(files);
    expect((await tree(client)).sessions[0]?.acts).toHaveLength(2);
    const deleted = client.next("delib/registerChanged");
    files.files.delete(uri("deux"));
    told(client, { uri: uri("deux"), type: 3 });
    await deleted;
    expect((await tree(client)).sessions[0]?.acts).toHaveLength(1);
    open(client, uri("un"), ONE);
    const typed = client.next("delib/registerChanged");
    client.notify("textDocument/didChange", {
      textDocument: { uri: uri("un"), version: 2 },
      contentChanges: [{ text: OTHER }],
    });
    await typed;
    expect((await tree(client)).sessions[0]?.acts[0]?.number).toBe("2024-2");
  });

  it("reads no file twice for the tree and the findings", async () => {
    const files = new FakeDisk(
      Object.fromEntries(
        Object.entries(numbered([1, 2, 3])).map(([name, text]) => [`${ROOT}/${name}`, text]),
      ),
    );
    const client = await begin(files);
    await Promise.all([tree(client), found(client), tree(client)]);
    await tree(client);
    expect(files.read).toHaveLength(3);
  });

  it("comes from the client’s own reading, where only it reaches the folder", async () => {
    const virtual = "vscode-vfs://depot/un.delib";
    const client = await started({
      answers: { "delib/listFiles": () => [virtual], "delib/readFile": () => ({ text: ONE }) },
      initialize: {
        workspaceFolders: [{ uri: "vscode-vfs://depot", name: "depot" }],
        initializationOptions: { files: true },
      },
    });
    expect((await tree(client)).sessions[0]?.acts).toMatchObject([{ uri: virtual, number: "2024-1" }]);
  });
});
