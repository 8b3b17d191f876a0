// The bundled program as a browser's worker runs it: no Node, no files, messages instead of streams.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { ACT } from "../features/support/acts.ts";
import { docxOf, odtOf } from "../import/build.ts";
import { capabilities, type Message } from "./client.ts";

const PROGRAM = fileURLToPath(new URL("../../server/dist/server.main.js", import.meta.url));

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error("server/dist/server.main.js is missing: npm run build");
});

/** A worker's global scope, with nothing of Node in it, and the page that speaks with it. */
function worker() {
  const sent: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  const scope: Record<string, unknown> = {
    // The bundles beside the program, by the address that the client gives of their folder.
    importScripts: (address: string) => {
      const name = address.replace("https://example.invalid/dist/", "../../server/dist/");
      runInContext(readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8"), context);
    },
    postMessage: (message: Message) => {
      // As structured cloning does: what cannot be cloned fails here.
      const copy = structuredClone(message);
      const next = waiting.shift();
      if (next) next(copy);
      else sent.push(copy);
    },
    onmessage: null,
    addEventListener: () => {},
    TextEncoder,
    TextDecoder,
    performance,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    console,
    ...{ btoa, atob, structuredClone, URL, AbortController, ReadableStream, MessageChannel, Blob, Response },
    navigator: { language: "fr" },
    location: { href: "https://example.invalid/worker.js" },
  };
  scope.self = scope;
  scope.globalThis = scope;
  const context = createContext(scope);
  runInContext(readFileSync(PROGRAM, "utf8").replace(/^#!.*/, ""), context);
  const receive = (): Promise<Message> => {
    const ready = sent.shift();
    return ready ? Promise.resolve(ready) : new Promise((resolve) => waiting.push(resolve));
  };
  let last = 0;
  const post = (data: unknown) => (scope.onmessage as (event: { data: unknown }) => void)({ data });
  return {
    scope,
    notify: (method: string, params: unknown) => post({ jsonrpc: "2.0", method, params }),
    ask: async (method: string, params: unknown): Promise<Message> => {
      const id = ++last;
      post({ jsonrpc: "2.0", id, method, params });
      for (;;) {
        const message = await receive();
        if (message.id === id && message.method === undefined) return message;
      }
    },
    /** Lets the program load what it needs. */
    ready: async () => {
      for (let at = 0; at < 50 && scope.onmessage === null; at++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(scope.onmessage).not.toBeNull();
    },
  };
}

describe("the bundled server in a worker", () => {
  it("checks an act of a virtual folder, without files", async () => {
    const { ask, notify, ready } = worker();
    await ready();
    const { result } = await ask("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: "vscode-vfs://github/depot", name: "depot" }],
      capabilities: capabilities(),
    });
    expect(result).toMatchObject({ serverInfo: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) } });
    notify("initialized", {});
    const uri = "vscode-vfs://github/depot/acte.delib";
    notify("textDocument/didOpen", {
      textDocument: {
        uri,
        languageId: "deliberation",
        version: 1,
        text: ACT.replace("Pour : 5", "Pour : 6"),
      },
    });
    const report = await ask("textDocument/diagnostic", { textDocument: { uri } });
    expect(report.result).toMatchObject({ items: [{ code: "vote-sum" }] });
    const hover = await ask("textDocument/hover", {
      textDocument: { uri },
      position: { line: 14, character: 12 },
    });
    expect(hover.error).toBeUndefined();
    expect((await ask("workspace/diagnostic", { previousResultIds: [] })).result).toEqual({ items: [] });
    expect((await ask("shutdown", null)).error).toBeUndefined();
  });

  it("loads the exporters when an act is exported, and only then", async () => {
    const { ask, notify, ready, scope } = worker();
    await ready();
    await ask("initialize", { processId: null, rootUri: null, capabilities: capabilities() });
    notify("initialized", {});
    const uri = "vscode-vfs://github/depot/acte.delib";
    notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "deliberation", version: 1, text: ACT },
    });
    expect(scope.delibExport).toBeUndefined();
    const lost = await ask("delib/export", { uri, format: "docx" });
    expect(lost).toMatchObject({ result: null });
    const scripts = "https://example.invalid/dist";
    const { result } = await ask("delib/export", { uri, format: "docx", scripts });
    expect(result).toMatchObject({ files: [{ name: "acte.docx" }], problems: [] });
    expect(scope.delibExport).toBeDefined();
  });

  it("loads the readers of documents when one is imported, and only then", async () => {
    const { ask, notify, ready, scope } = worker();
    await ready();
    await ask("initialize", { processId: null, rootUri: null, capabilities: capabilities() });
    notify("initialized", {});
    const text = "Délibération n° 2023-41\nLe conseil municipal approuve le budget.\n";
    const scripts = "https://example.invalid/dist";
    expect(await ask("delib/import", { text })).toMatchObject({ result: null });
    expect(scope.delibImport).toBeUndefined();
    for (const bytes of [docxOf(text), odtOf(text)]) {
      const data = Buffer.from(bytes).toString("base64");
      expect(await ask("delib/import", { data, scripts })).toMatchObject({ result: { text } });
    }
    expect(await ask("delib/import", { text, scripts })).toMatchObject({ result: { text } });
  });
});
