// The server in memory: what depends on the client and on its settings.
import { describe, expect, it } from "vitest";
import { ACT } from "../features/support/acts.ts";
import { capabilities, placeOf, type TestClient } from "./client.ts";
import { FakeDisk, open, started } from "./inMemory.ts";

const URI = "memfs:/salle/acte.delib";
const FAULTY = ACT.replace("Pour : 5", "Pour : 6");

interface Item {
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly relatedInformation?: readonly object[];
}
interface Report {
  readonly kind: "full" | "unchanged";
  readonly uri: string;
  readonly version: number | null;
  readonly resultId: string;
  readonly items: readonly Item[];
}

const pull = (client: TestClient, uri = URI) =>
  client.request<Report>("textDocument/diagnostic", { textDocument: { uri } });

const PUSHING = {
  capabilities: capabilities({ diagnostic: undefined, publishDiagnostics: { relatedInformation: true } }),
};

describe("diagnostics of a text that changes while it is read", () => {
  const LONG = `${FAULTY}\n${"Le conseil approuve le projet.\n".repeat(8000)}`;
  /** What makes VS Code's client ask again; with `false` it would never ask for this document any more. */
  const AGAIN = { error: { code: -32802, data: { retriggerRequest: true } } };

  it("are refused so that the client asks again", async () => {
    const client = await started();
    open(client, URI, LONG);
    const old = client.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
    client.notify("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: ACT }],
    });
    expect(await old).toMatchObject(AGAIN);
    expect((await pull(client)).items).toEqual([]);
  });

  it("are not those of another text that was opened under the same name", async () => {
    const client = await started();
    open(client, URI, LONG);
    const old = client.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
    client.notify("textDocument/didClose", { textDocument: { uri: URI } });
    open(client, URI, ACT);
    expect(await old).toMatchObject(AGAIN);
    expect((await pull(client)).items).toEqual([]);
  });
});

describe("pushed diagnostics", () => {
  it("come to a client that cannot ask for them, with the version", async () => {
    const client = await started({ initialize: PUSHING });
    const first = client.next<{ uri: string; version: number; diagnostics: Item[] }>(
      "textDocument/publishDiagnostics",
    );
    open(client, URI, FAULTY);
    expect(await first).toMatchObject({ uri: URI, version: 1, diagnostics: [{ code: "vote-sum" }] });
    const second = client.next<{ version: number; diagnostics: Item[] }>("textDocument/publishDiagnostics");
    client.notify("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: ACT }],
    });
    expect(await second).toMatchObject({ version: 2, diagnostics: [] });
  });

  it("go when the document is closed", async () => {
    const client = await started({ initialize: PUSHING });
    const first = client.next("textDocument/publishDiagnostics");
    open(client, URI, FAULTY);
    await first;
    const last = client.next("textDocument/publishDiagnostics");
    client.notify("textDocument/didClose", { textDocument: { uri: URI } });
    expect(await last).toEqual({ uri: URI, diagnostics: [] });
  });

  it("come once for the last of many versions of a long text", async () => {
    const client = await started({ initialize: PUSHING });
    const long = `${FAULTY}\n${"Le conseil approuve le projet.\n".repeat(8000)}`;
    const pushed = client.next<{ version: number }>("textDocument/publishDiagnostics");
    open(client, URI, long);
    for (let version = 2; version <= 6; version++)
      client.notify("textDocument/didChange", {
        textDocument: { uri: URI, version },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" },
        ],
      });
    expect((await pushed).version).toBe(6);
    await pull(client);
    expect(client.received.filter((each) => each.method === "textDocument/publishDiagnostics")).toHaveLength(
      1,
    );
  });

  it("do not come to a client that asks for them", async () => {
    const client = await started();
    open(client, URI, FAULTY);
    await pull(client);
    expect(client.received.filter((each) => each.method === "textDocument/publishDiagnostics")).toEqual([]);
  });
});

describe("related places", () => {
  it("are sent to a client that can show them, and to no other", async () => {
    const able = await started();
    open(able, URI, FAULTY);
    expect((await pull(able)).items[0]?.relatedInformation?.length).toBeGreaterThan(0);
    const plain = await started({ initialize: { capabilities: capabilities({ diagnostic: {} }) } });
    open(plain, URI, FAULTY);
    expect((await pull(plain)).items[0]).not.toHaveProperty("relatedInformation");
  });
});

describe("the language", () => {
  const first = async (initialize: object, settings?: object) => {
    const client = await started({ initialize: { ...initialize, initializationOptions: { settings } } });
    open(client, URI, FAULTY);
    return (await pull(client)).items[0]?.message ?? "";
  };
  it("is French unless the client is in another one", async () => {
    expect(await first({ locale: undefined })).toContain("voix");
    expect(await first({ locale: "fr-CA" })).toContain("voix");
    expect(await first({ locale: "en-GB" })).toContain("votes");
    expect(await first({ locale: "de" })).toContain("votes");
  });
  it("is that of the setting when it names one", async () => {
    expect(await first({ locale: "fr" }, { language: "en" })).toContain("votes");
    expect(await first({ locale: "en" }, { language: "fr" })).toContain("voix");
    expect(await first({ locale: "en" }, { language: "auto" })).toContain("votes");
  });
});

describe("position encodings", () => {
  // « 👏 » is 4 bytes, 2 UTF-16 units, 1 character; « É » 2 bytes.
  const text = `Délibération n° 2025-08\nSéance du mardi 18 mars 2025\n\nÉlus 👏 : le mercredi 18 mars 2025.\n`;
  const column = { "utf-8": 16, "utf-16": 13, "utf-32": 12 } as const;
  for (const encoding of ["utf-8", "utf-16", "utf-32"] as const) {
    it(`are those of the client: ${encoding}`, async () => {
      const general = { positionEncodings: [encoding] };
      const client = await started({ initialize: { capabilities: capabilities({}, {}, { general }) } });
      open(client, URI, text);
      const [found] = (await pull(client)).items;
      expect(found).toMatchObject({
        code: "weekday",
        range: { start: { line: 3, character: column[encoding] } },
      });
      // An edit in the same units: « mercredi » becomes « mardi ».
      const start = { line: 3, character: column[encoding] };
      const end = { line: 3, character: column[encoding] + "mercredi".length };
      client.notify("textDocument/didChange", {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ range: { start, end }, text: "mardi" }],
      });
      expect((await pull(client)).items).toEqual([]);
    });
  }
  it("are UTF-16 for a client that names none or unknown ones", async () => {
    for (const general of [undefined, {}, { positionEncodings: ["utf-7"] }, { positionEncodings: "utf-8" }]) {
      const client = await started({ initialize: { capabilities: capabilities({}, {}, { general }) } });
      open(client, URI, text);
      expect((await pull(client)).items[0]?.range.start.character).toBe(13);
    }
  });
});

describe("settings", () => {
  const asking = (answer: (items: readonly { scopeUri?: string }[]) => unknown[]) => ({
    answers: { "workspace/configuration": ({ items }: { items: { scopeUri?: string }[] }) => answer(items) },
    initialize: {
      capabilities: capabilities({}, { configuration: true, diagnostics: { refreshSupport: true } }),
      workspaceFolders: [
        { uri: "file:///a", name: "a" },
        { uri: "file:///b", name: "b" },
      ],
    },
  });

  it("change the level of a rule, or switch it off", async () => {
    const client = await started(asking(() => [{ rules: { "vote-sum": "hint" } }]));
    open(client, URI, FAULTY);
    expect((await pull(client)).items).toMatchObject([{ code: "vote-sum", severity: 4 }]);
    const off = await started(asking(() => [{ rules: { "vote-sum": "off" } }]));
    open(off, URI, FAULTY);
    expect((await pull(off)).items).toEqual([]);
  });

  it("are those of each folder", async () => {
    const client = await started(
      asking((items) =>
        items.map(({ scopeUri }) => (scopeUri === "file:///b" ? { rules: { "vote-sum": "off" } } : {})),
      ),
    );
    open(client, "file:///a/un.delib", FAULTY);
    open(client, "file:///b/un.delib", FAULTY);
    expect((await pull(client, "file:///a/un.delib")).items).toHaveLength(1);
    expect((await pull(client, "file:///b/un.delib")).items).toHaveLength(0);
  });

  it("are asked once, and again when they change; the client is told to ask for diagnostics again", async () => {
    let level = "warning";
    let asked = 0;
    const client = await started(
      asking((items) => {
        asked++;
        return items.map(() => ({ rules: { "vote-sum": level } }));
      }),
    );
    open(client, URI, FAULTY);
    expect((await pull(client)).items[0]?.severity).toBe(2);
    await pull(client);
    expect(asked).toBe(1);
    level = "info";
    const refreshed = client.next("workspace/diagnostic/refresh");
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await refreshed;
    expect((await pull(client)).items[0]?.severity).toBe(3);
  });

  it("are those that are sent, where the client cannot be asked", async () => {
    const client = await started({
      initialize: { initializationOptions: { settings: { rules: { "vote-sum": "off" } } } },
    });
    open(client, URI, FAULTY);
    expect((await pull(client)).items).toEqual([]);
    client.notify("workspace/didChangeConfiguration", {
      settings: { delib: { rules: { "vote-sum": "info" } } },
    });
    expect((await pull(client)).items[0]?.severity).toBe(3);
  });

  it("that cannot be used are named, and the others count", async () => {
    const settings = { rules: { "vote-sum": "off", weekday: "fatal", nothing: "off" }, style: "nowhere" };
    const client = await started({ initialize: { initializationOptions: { settings } } });
    open(client, URI, FAULTY);
    expect((await pull(client)).items).toEqual([]);
    const logged = client.received
      .filter((each) => each.method === "window/logMessage")
      .map((each) => JSON.stringify(each.params));
    for (const path of ["rules.weekday", "rules.nothing", "style"])
      expect(logged.join()).toContain(`delib.${path}`);
  });

  it("of a client that fails to answer are the defaults", async () => {
    const client = await started(asking(() => []));
    open(client, URI, FAULTY);
    expect((await pull(client)).items).toMatchObject([{ code: "vote-sum", severity: 1 }]);
  });
});

describe("diagnostics of the folders", () => {
  const folder = (disk: FakeDisk, more: object = {}) => ({
    disk,
    initialize: { workspaceFolders: [{ uri: "file:///actes", name: "actes" }], ...more },
  });
  const all = (client: TestClient, previous: readonly Report[] = []) =>
    client.request<{ items: Report[] }>("workspace/diagnostic", {
      previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId })),
    });
  const ONE = "file:///actes/un.delib";
  const TWO = "file:///actes/deux.delib";
  // Another number: two acts of one number are another fault.
  const OTHER = ACT.replaceAll("2025-08", "2025-09");
  const disk = () => new FakeDisk({ [ONE]: FAULTY, [TWO]: OTHER, "file:///ailleurs/x.delib": FAULTY });

  it("cover every act, open or not", async () => {
    const client = await started(folder(disk()));
    const { items } = await all(client);
    expect(items.map(({ uri, version, items: found }) => [uri, version, found.length])).toEqual([
      [ONE, null, 1],
      [TWO, null, 0],
    ]);
  });

  it("of an open document come from the client's text, never from the disk", async () => {
    const files = disk();
    const client = await started(folder(files));
    open(client, ONE, ACT, 7);
    const { items } = await all(client);
    expect(items.find(({ uri }) => uri === ONE)).toMatchObject({ version: 7, items: [] });
    expect(files.read).toEqual([TWO]);
  });

  it("know an open document however its URI is escaped", async () => {
    const files = new FakeDisk({ "file:///actes/s%C3%A9ance%20(1).delib": FAULTY });
    const client = await started(folder(files));
    open(client, "file:///actes/s\u00e9ance%20%281%29.delib", ACT, 3);
    expect((await all(client)).items).toMatchObject([
      { uri: "file:///actes/s\u00e9ance%20%281%29.delib", version: 3, items: [] },
    ]);
    expect(files.read).toEqual([]);
  });

  it("are « unchanged » the second time, and files that have not changed are not read again", async () => {
    const files = disk();
    const client = await started(folder(files));
    const first = await all(client);
    const second = await all(client, first.items);
    expect(second.items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
    expect(files.read).toHaveLength(2);
    files.write(ONE, ACT);
    const third = await all(client, first.items);
    expect(third.items.map(({ uri, kind }) => [uri, kind])).toEqual([
      [ONE, "full"],
      [TWO, "unchanged"],
    ]);
  });

  it("of a file that is gone are taken away", async () => {
    const files = disk();
    const client = await started(folder(files));
    const first = await all(client);
    files.files.delete(ONE);
    const second = await all(client, first.items);
    expect(second.items.find(({ uri }) => uri === ONE)).toMatchObject({ kind: "full", items: [] });
  });

  it("are none when the setting says so", async () => {
    const settings = { diagnostics: { workspace: false } };
    const client = await started(folder(disk(), { initializationOptions: { settings } }));
    expect((await all(client)).items).toEqual([]);
  });

  it("wait for a change where the client tells of changed files", async () => {
    const files = disk();
    const watching = capabilities({}, { didChangeWatchedFiles: { dynamicRegistration: true } });
    const client = await started(folder(files, { capabilities: watching }));
    const first = await all(client);
    let answered = false;
    const second = all(client, first.items).then((report) => {
      answered = true;
      return report;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    files.write(ONE, ACT);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: ONE, type: 2 }] });
    expect((await second).items.find(({ uri }) => uri === ONE)).toMatchObject({ kind: "full", items: [] });
  });

  it("that wait can be cancelled", async () => {
    const watching = capabilities({}, { didChangeWatchedFiles: { dynamicRegistration: true } });
    const client = await started(folder(disk(), { capabilities: watching }));
    const first = await all(client);
    const id = client.nextId;
    const second = client.ask("workspace/diagnostic", {
      previousResultIds: first.items.map(({ uri, resultId }) => ({ uri, value: resultId })),
    });
    client.notify("$/cancelRequest", { id });
    expect((await second).error?.code).toBe(-32800);
  });

  it("come in parts, with progress, for many files", async () => {
    const many = new FakeDisk(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, at) => [`file:///actes/${at}.delib`, at % 2 ? ACT : FAULTY]),
      ),
    );
    const able = capabilities({}, {}, { window: { workDoneProgress: true } });
    const client = await started(folder(many, { capabilities: able }));
    const last = await client.request<{ items: Report[] }>("workspace/diagnostic", {
      previousResultIds: [],
      partialResultToken: "part",
      workDoneToken: "work",
    });
    const sent = client.received
      .filter((each) => each.method === "$/progress")
      .map((each) => each.params as { token: string; value: { kind?: string; items?: Report[] } });
    const parts = sent.filter(({ token }) => token === "part").flatMap(({ value }) => value.items ?? []);
    expect(new Set([...parts, ...last.items].map(({ uri }) => uri)).size).toBe(120);
    expect(parts.length).toBeGreaterThan(0);
    const work = sent.filter(({ token }) => token === "work").map(({ value }) => value.kind);
    expect([work[0], work.at(-1)]).toEqual(["begin", "end"]);
  });

  it("follow the folders as they come and go", async () => {
    const client = await started(folder(disk()));
    client.notify("workspace/didChangeWorkspaceFolders", {
      event: {
        added: [{ uri: "file:///ailleurs", name: "" }],
        removed: [{ uri: "file:///actes", name: "" }],
      },
    });
    expect((await all(client)).items.map(({ uri }) => uri)).toEqual(["file:///ailleurs/x.delib"]);
  });

  it("come from the client's own reading, where only it reaches the folder", async () => {
    const virtual = "vscode-vfs://depot/un.delib";
    const client = await started({
      answers: {
        "delib/listFiles": () => [virtual],
        "delib/readFile": () => ({ text: FAULTY }),
      },
      initialize: {
        workspaceFolders: [{ uri: "vscode-vfs://depot", name: "depot" }],
        initializationOptions: { files: true },
      },
    });
    expect((await all(client)).items).toMatchObject([{ uri: virtual, items: [{ code: "vote-sum" }] }]);
    expect(await client.request("delib/check", {})).toMatchObject({
      files: [{ uri: virtual, findings: { error: 1 } }],
      findings: { error: 1 },
      unread: [],
    });
  });
});

describe("acts of the folders by name", () => {
  it("are found in open documents and in files", async () => {
    const disk = new FakeDisk({
      "file:///actes/un.delib": ACT,
      "file:///actes/deux.delib": ACT.replaceAll("2025-08", "2025-09"),
    });
    const client = await started({
      disk,
      initialize: { workspaceFolders: [{ uri: "file:///actes", name: "" }] },
    });
    open(client, "untitled:neuf", ACT.replaceAll("2025-08", "2025-10"));
    const find = async (query: string) =>
      (await client.request<{ name: string }[]>("workspace/symbol", { query })).map(({ name }) =>
        name.slice(0, 7),
      );
    expect((await find("")).sort()).toEqual(["2025-08", "2025-09", "2025-10"]);
    expect(await find("2025-09")).toEqual(["2025-09"]);
    expect((await find("ormes réfection")).length).toBe(3);
    expect(await find("piscine")).toEqual([]);
  });
});

describe("code actions", () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  interface Action {
    readonly title: string;
    readonly kind: string;
    readonly isPreferred?: boolean;
    readonly command?: { command: string; arguments: unknown[] };
    readonly edit?: {
      documentChanges?: { textDocument: object; edits: { snippet?: { value: string } }[] }[];
      changes?: object;
    };
    readonly diagnostics?: Item[];
  }
  const ask = (client: TestClient, context: object = {}) =>
    client.request<Action[]>("textDocument/codeAction", {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [], ...context },
    });

  it("edit the very version, with a snippet for the reason", async () => {
    const client = await started();
    open(client, URI, FAULTY, 4);
    const ignore = (await ask(client)).find(({ title }) => title.includes("ici"));
    expect(ignore?.edit?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri: URI, version: 4 },
      edits: [{ snippet: { kind: "snippet", value: expect.stringContaining("delib-ignore vote-sum: $") } }],
    });
  });

  it("edit plainly for a client that knows neither", async () => {
    const plain = capabilities({}, { workspaceEdit: {} });
    const client = await started({ initialize: { capabilities: plain } });
    open(client, URI, FAULTY);
    const ignore = (await ask(client)).find(({ title }) => title.includes("ici"));
    expect(ignore?.edit?.changes).toMatchObject({
      [URI]: [{ newText: "<!-- delib-ignore vote-sum: motif -->\n" }],
    });
  });

  it("give back the diagnostics that the client has sent", async () => {
    const client = await started();
    open(client, URI, FAULTY);
    const sent = (await pull(client)).items;
    const actions = await ask(client, { diagnostics: sent });
    expect(actions.find(({ kind }) => kind === "quickfix")?.diagnostics).toEqual([sent[0]]);
  });

  it("keep to the kinds that are asked for", async () => {
    const client = await started();
    open(client, URI, ACT.replace("20 mars", "1 mars"));
    const kinds = new Set((await ask(client, { only: ["source.fixAll"] })).map(({ kind }) => kind));
    expect([...kinds]).toEqual(["source.fixAll.delib"]);
  });

  it("explain a rule by the client's command, or by the server's where it has none", async () => {
    const client = await started({
      initialize: { initializationOptions: { clientCommands: ["delib.explainRule"] } },
    });
    open(client, URI, FAULTY);
    const explain = (await ask(client)).find(({ title }) => title.startsWith("Expliquer"));
    expect(explain?.command).toMatchObject({ command: "delib.explainRule", arguments: ["vote-sum"] });
    const other = await started();
    open(other, URI, FAULTY);
    const own = (await ask(other)).find(({ title }) => title.startsWith("Expliquer"))?.command;
    expect(own?.command).toBe("delib.server.explainRule");
    expect(await other.request("workspace/executeCommand", own)).toContain("# Le total des voix");
  });

  it("are commands for a client that knows no other", async () => {
    const client = await started({ initialize: { capabilities: capabilities({ codeAction: {} }) } });
    open(client, URI, FAULTY);
    expect(await ask(client)).toEqual([expect.objectContaining({ command: "delib.server.explainRule" })]);
  });
});

describe("completion", () => {
  it("is documented when it is resolved", async () => {
    const client = await started();
    open(client, URI, `${ACT}\nNomenclature ACTES : subv\n`);
    const line = ACT.split("\n").length;
    const list = await client.request<{ isIncomplete: boolean; items: { label: string }[] }>(
      "textDocument/completion",
      placeOf(URI, line, "Nomenclature ACTES : subv".length),
    );
    expect(list.isIncomplete).toBe(true);
    expect(list.items[0]).toMatchObject({
      label: "7.5 Subventions",
      textEdit: { newText: "7.5 Subventions" },
    });
    expect(list.items[0]).not.toHaveProperty("documentation");
    const resolved = await client.request<{ documentation: { value: string } }>(
      "completionItem/resolve",
      list.items[0],
    );
    expect(resolved.documentation.value).toContain("Finances locales");
  });

  it("gives an item back as it is when it is not ours", async () => {
    const client = await started();
    expect(await client.request("completionItem/resolve", { label: "x" })).toEqual({ label: "x" });
  });

  it("is plain text for a client without snippets", async () => {
    const client = await started({ initialize: { capabilities: capabilities({ completion: {} }) } });
    open(client, URI, "\n");
    const { items } = await client.request<{ items: { insertTextFormat: number }[] }>(
      "textDocument/completion",
      placeOf(URI, 0, 0),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => item.insertTextFormat))).toEqual(new Set([1]));
  });
});

describe("semantic tokens", () => {
  it("say what changed only, once the first answer is known", async () => {
    const client = await started();
    open(client, URI, ACT);
    const textDocument = { uri: URI };
    const first = await client.request<{ resultId: string; data: number[] }>(
      "textDocument/semanticTokens/full",
      {
        textDocument,
      },
    );
    const position = { line: 0, character: 0 };
    client.notify("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: { start: position, end: position }, text: "\n" }],
    });
    const { edits } = await client.request<{
      edits: { start: number; deleteCount: number; data?: number[] }[];
    }>("textDocument/semanticTokens/full/delta", { textDocument, previousResultId: first.resultId });
    const data = [...first.data];
    for (const edit of [...edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const whole = await client.request<{ data: number[] }>("textDocument/semanticTokens/full", {
      textDocument,
    });
    expect(data).toEqual(whole.data);
    expect(JSON.stringify(edits).length).toBeLessThan(JSON.stringify(whole.data).length / 4);
  });
});

describe("hints", () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  it("are switched off one by one", async () => {
    const count = async (inlayHints: object) => {
      const client = await started({ initialize: { initializationOptions: { settings: { inlayHints } } } });
      open(client, URI, ACT);
      return (
        await client.request<unknown[]>("textDocument/inlayHint", { textDocument: { uri: URI }, range })
      ).length;
    };
    const all = await count({});
    const without = [
      await count({ counts: false }),
      await count({ majority: false }),
      await count({ quorum: false }),
    ];
    for (const each of without) expect(each).toBeLessThan(all);
    expect(without.reduce((sum, each) => sum + all - each, 0)).toBe(all);
    expect(await count({ counts: false, majority: false, quorum: false })).toBe(0);
  });
  it("above the act can be switched off", async () => {
    const client = await started({
      initialize: { initializationOptions: { settings: { codeLens: false } } },
    });
    open(client, URI, ACT);
    expect(await client.request("textDocument/codeLens", { textDocument: { uri: URI } })).toEqual([]);
  });
});

describe("a defect of ours", () => {
  it("is logged with its method and document, and answers as if there were nothing to say", async () => {
    const client = await started();
    open(client, URI, ACT);
    const { result, error } = await client.ask("textDocument/hover", { textDocument: { uri: URI } });
    expect([result, error]).toEqual([null, undefined]);
    const logged = client.received.filter((each) => each.method === "window/logMessage");
    expect(JSON.stringify(logged.at(-1)?.params)).toContain(`textDocument/hover ${URI}`);
  });
});

describe("the requests of Délib's client", () => {
  it("sum up the act at a place, with ranges and states", async () => {
    const client = await started();
    open(client, URI, FAULTY);
    const summary = await client.request<{
      sections: { id: string; items: { label: string; state: string; range: object }[] }[];
    }>("delib/act", { uri: URI, position: { line: 3, character: 0 } });
    expect(summary).toMatchObject({
      style: { id: "commun" },
      stage: "voted",
      number: "2025-08",
      voters: 5,
      votes: 6,
      findings: { error: 1, warning: 0 },
    });
    expect(summary.sections.map(({ id }) => id)).toEqual([
      "session",
      "present",
      "proxies",
      "votes",
      "references",
    ]);
    const votes = summary.sections.find(({ id }) => id === "votes")?.items ?? [];
    expect(votes.find(({ label }) => label === "Pour")).toMatchObject({
      state: "error",
      finding: expect.any(String),
    });
    expect(votes.find(({ label }) => label === "Contre")).toMatchObject({ state: "ok", finding: null });
  });

  it("are null for a document that is not open or holds no act", async () => {
    const client = await started();
    expect(await client.request("delib/act", { uri: "file:///nulle/part" })).toBeNull();
    open(client, URI, "");
    expect(await client.request("delib/act", { uri: URI })).toBeNull();
  });

  it("write a new act with the day in words and stops in order", async () => {
    const client = await started();
    const { snippet } = await client.request<{ snippet: string }>("delib/newAct", {
      style: "montpellier-metropole",
      number: "M2025-12",
      date: "2025-03-18",
      object: "Voirie $1 {x}",
    });
    expect(snippet).toContain("mardi 18 mars 2025");
    expect(snippet).toContain("deux-mille-vingt-cinq");
    expect(snippet).toContain("M2025-12");
    const stops = [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map((match) => Number(match[1]));
    const first = [...new Set(stops)].filter((stop) => stop !== 0);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(stops.filter((stop) => stop === 0)).toHaveLength(1);
    expect(snippet).not.toContain("Voirie $1");
  });

  it("list the boilerplates, those that are due first", async () => {
    const client = await started();
    open(client, URI, ACT);
    const { items } = await client.request<{ items: { due: boolean; snippet: string; preview: string }[] }>(
      "delib/boilerplates",
      { uri: URI },
    );
    const due = items.map((item) => item.due);
    expect(due).toEqual([...due].sort((a, b) => Number(b) - Number(a)));
    for (const item of items) expect(item.preview).not.toMatch(/\$\{?\d|\{\{/);
  });

  it("explain a rule in the language asked for", async () => {
    const client = await started();
    const french = await client.request<{ title: string }>("delib/explain", { rule: "vote-sum" });
    const english = await client.request<{ title: string; markdown: string }>("delib/explain", {
      rule: "vote-sum",
      language: "en",
    });
    expect(french.title).toBe("Le total des voix égale le nombre de votants");
    expect(english.title).not.toBe(french.title);
    expect(english.markdown).not.toContain("⟦");
    expect(await client.request("delib/explain", { rule: "nothing" })).toBeNull();
  });
});
