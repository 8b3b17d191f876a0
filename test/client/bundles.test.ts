import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/npm.mjs";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/** The scope of a worker, as far as a language server needs it; `process` and `require` are not there. */
function worker(script: string) {
  const said: Message[] = [];
  const listeners: (() => void)[] = [];
  const scope: Record<string, unknown> = {
    onmessage: null,
    postMessage: (message: Message) => {
      said.push(message);
      for (const listener of listeners) listener();
    },
    importScripts: () => undefined,
    addEventListener: () => undefined,
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    ...{ TextDecoder, TextEncoder, performance, console },
  };
  scope.self = scope;
  vm.runInContext(readFileSync(script, "utf8"), vm.createContext(scope));
  const answer = (id: number) =>
    new Promise<Message>((resolve) => {
      const look = () => {
        const found = said.find((message) => message.id === id && message.method === undefined);
        if (found) resolve(found);
      };
      listeners.push(look);
      look();
    });
  return {
    said,
    answer,
    send: (message: object) =>
      (scope.onmessage as (event: object) => void)({ data: { jsonrpc: "2.0", ...message } }),
  };
}

describe("bundle of the server in a worker", () => {
  it("reads an act without Node", async () => {
    const server = worker(join(ROOT, "server/dist/server.main.js"));
    // The program loads its half for workers, then listens.
    await new Promise((resolve) => setImmediate(resolve));
    server.send({
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {}, locale: "fr" },
    });
    expect(await server.answer(1)).toMatchObject({ result: { serverInfo: { version: expect.any(String) } } });
    server.send({ method: "initialized", params: {} });
    const uri = "vscode-vfs://mairie/acte.delib";
    const text =
      "Commune de Valbourg\nSéance du mercredi 20 mai 2025\nDélibération n° 2025-10\nObjet : Achat\n";
    server.send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "deliberation", version: 1, text } },
    });
    server.send({ id: 2, method: "delib/act", params: { uri } });
    expect(await server.answer(2)).toMatchObject({ result: { number: "2025-10", findings: { error: 1 } } });
  });
});

describe("bundle of the client", () => {
  const path = join(ROOT, "client/dist/extension.js");

  it("needs nothing but the editor before it is activated", () => {
    const asked: string[] = [];
    const module = { exports: {} as { activate?: unknown } };
    const require = (name: string) => {
      asked.push(name);
      throw new Error(`asked for ${name}`);
    };
    vm.runInNewContext(`(function (module, exports, require) {${readFileSync(path, "utf8")}\n})`)(
      module,
      module.exports,
      require,
    );
    expect(module.exports.activate).toBeTypeOf("function");
    expect(asked).toEqual([]);
  });

  it("asks the platform for what the editor gives in each host", () => {
    const text = readFileSync(path, "utf8");
    const builtin = new Set(createRequire(import.meta.url)("node:module").builtinModules as string[]);
    const asked = new Set([...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? ""));
    asked.delete("vscode");
    for (const name of asked) expect(builtin, name).toContain(name.replace(/^node:/, ""));
  });
});
