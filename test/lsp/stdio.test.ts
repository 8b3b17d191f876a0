// The bundled program, as an editor starts it.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ACT } from "../features/support/acts.ts";
import { capabilities, type Message, placeOf, TestClient } from "./client.ts";

const PROGRAM = fileURLToPath(new URL("../../server/dist/server.js", import.meta.url));
const URI = "untitled:Délibération-1";

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error("server/dist/server.js is missing: npm run build");
});

const running: ChildProcess[] = [];
afterEach(() => {
  for (const each of running.splice(0)) each.kill();
});

interface Program {
  readonly client: TestClient;
  readonly process: ChildProcess;
  /** Settles with the exit status. */
  readonly ended: Promise<number | null>;
}

function start(): Program {
  const child = spawn(process.execPath, [PROGRAM, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  running.push(child);
  if (!child.stdin || !child.stdout) throw new Error("no pipes");
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { client: new TestClient(child.stdin, child.stdout), process: child, ended };
}

async function initialized(): Promise<Program> {
  const program = start();
  await program.client.request("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: capabilities(),
  });
  program.client.notify("initialized", {});
  return program;
}

interface Report {
  readonly kind: string;
  readonly resultId?: string;
  readonly items: readonly { readonly code: string; readonly range: { readonly start: { line: number } } }[];
}

function open(client: TestClient, text: string): void {
  client.notify("textDocument/didOpen", {
    textDocument: { uri: URI, languageId: "deliberation", version: 1, text },
  });
}

const pull = (client: TestClient) =>
  client.request<Report>("textDocument/diagnostic", { textDocument: { uri: URI } });

/** The rules that found something. */
async function rules(client: TestClient): Promise<string[]> {
  return (await pull(client)).items.map((item) => item.code);
}

function edit(line: number, from: number, to: number, text: string): object {
  return { range: { start: { line, character: from }, end: { line, character: to } }, text };
}

function change(client: TestClient, version: number, ...contentChanges: object[]): void {
  client.notify("textDocument/didChange", { textDocument: { uri: URI, version }, contentChanges });
}

/** 0-based line of the first line that holds the words. */
function lineOf(words: string): number {
  return ACT.split("\n").findIndex((line) => line.includes(words));
}

describe("the bundled server: a session", () => {
  it("says what it can do", async () => {
    const { client } = start();
    const answer = await client.request<{ capabilities: Record<string, unknown>; serverInfo: unknown }>(
      "initialize",
      {
        processId: null,
        rootUri: null,
        capabilities: capabilities({}, {}, { general: { positionEncodings: ["utf-8", "utf-16"] } }),
      },
    );
    expect(answer.serverInfo).toMatchObject({ name: "delib-language-server" });
    expect(answer.capabilities).toMatchObject({
      positionEncoding: "utf-8",
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { workspaceDiagnostics: true, interFileDependencies: false },
    });
  });

  it("finds nothing in a correct act, and a fault as soon as it is typed", async () => {
    const { client } = await initialized();
    open(client, ACT);
    expect(await rules(client)).toEqual([]);
    const line = lineOf("Pour : 5");
    change(client, 2, edit(line, 7, 8, "6"));
    expect(await rules(client)).toEqual(["vote-sum"]);
    change(client, 3, edit(line, 7, 8, "5"));
    expect(await rules(client)).toEqual([]);
  });

  it("applies several changes of one notification one after another", async () => {
    const { client } = await initialized();
    open(client, ACT);
    const line = lineOf("Pour : 5");
    // Two lines come in above; the third change speaks of the text that the first two have left.
    change(client, 2, edit(0, 0, 0, "\n"), edit(0, 0, 0, "\n"), edit(line + 2, 7, 8, "9"));
    const report = await pull(client);
    expect(report.items.map((item) => [item.code, item.range.start.line])).toEqual([["vote-sum", line + 2]]);
  });

  it("counts lines of CRLF", async () => {
    const { client } = await initialized();
    open(client, ACT.replaceAll("\n", "\r\n"));
    const line = lineOf("Pour : 5");
    change(client, 2, edit(line, 7, 8, "6"), edit(line + 1, 9, 10, "0"));
    const report = await pull(client);
    expect(report.items.map((item) => [item.code, item.range.start.line])).toEqual([["vote-sum", line]]);
  });

  it("takes a whole new text", async () => {
    const { client } = await initialized();
    open(client, "");
    change(client, 2, { text: ACT.replace("mardi 18", "lundi 18") });
    expect(await rules(client)).toEqual(["weekday"]);
  });

  it("says « unchanged » to a client that has the diagnostics", async () => {
    const { client } = await initialized();
    open(client, ACT.replace("Pour : 5", "Pour : 6"));
    const first = await pull(client);
    const again = await client.request<Report>("textDocument/diagnostic", {
      textDocument: { uri: URI },
      previousResultId: first.resultId,
    });
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
  });
});

describe("the bundled server: each feature", () => {
  const place = (words: string, more = 0) => {
    const line = lineOf(words);
    return placeOf(URI, line, (ACT.split("\n")[line] ?? "").indexOf(words) + more);
  };
  const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
  const whole = { textDocument: { uri: URI } };
  const formatting = { options: { tabSize: 2, insertSpaces: true } };

  const cases: readonly (readonly [string, object, (result: never) => unknown])[] = [
    ["textDocument/hover", place("Pour : 5", 7), (r: { contents: { value: string } }) => r.contents.value],
    ["textDocument/completion", placeOf(URI, 1, 0), (r: { items: unknown[] }) => r.items.length > 3],
    ["textDocument/codeAction", { ...whole, range, context: { diagnostics: [] } }, Array.isArray],
    ["textDocument/definition", place("Rose LAFAYE.", 2), (r: unknown[]) => r.length === 1],
    [
      "textDocument/references",
      { ...place("Rose LAFAYE", 2), context: { includeDeclaration: true } },
      (r: unknown[]) => r.length === 2,
    ],
    ["textDocument/documentHighlight", place("Sylvie TIXIER", 2), (r: unknown[]) => r.length === 2],
    [
      "textDocument/prepareRename",
      place("Rose LAFAYE", 2),
      (r: { placeholder: string }) => r.placeholder === "Rose LAFAYE",
    ],
    [
      "textDocument/rename",
      { ...place("Rose LAFAYE", 2), newName: "Rose LAFORÊT" },
      (r: { documentChanges: unknown[] }) => r.documentChanges,
    ],
    ["textDocument/documentSymbol", whole, (r: { name: string }[]) => r[0]?.name.includes("2025-08")],
    ["textDocument/foldingRange", whole, (r: unknown[]) => r.length > 0],
    [
      "textDocument/selectionRange",
      { ...whole, positions: [{ line: 6, character: 20 }] },
      (r: { parent: object }[]) => r[0]?.parent,
    ],
    ["textDocument/documentLink", whole, (r: { target: string }[]) => r[0]?.target.startsWith("https://")],
    ["textDocument/formatting", { ...whole, ...formatting }, (r: unknown[]) => r.length > 0],
    ["textDocument/rangeFormatting", { ...whole, ...formatting, range }, (r: unknown[]) => r.length > 0],
    ["textDocument/onTypeFormatting", { ...place("Pour : 5", 6), ...formatting, ch: ":" }, Array.isArray],
    ["textDocument/inlayHint", { ...whole, range }, (r: unknown[]) => r.length > 2],
    [
      "textDocument/codeLens",
      whole,
      (r: { command: { title: string } }[]) =>
        r[0]?.command.title.includes("5 voix") || r[0]?.command.title.includes("5\u00a0voix"),
    ],
    [
      "textDocument/semanticTokens/full",
      whole,
      (r: { data: number[] }) => r.data.length > 50 && r.data.length % 5 === 0,
    ],
    [
      "textDocument/semanticTokens/range",
      { ...whole, range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } } },
      (r: { data: number[] }) => r.data.length > 0,
    ],
    ["workspace/symbol", { query: "chemin" }, (r: unknown[]) => r.length === 1],
    [
      "workspace/executeCommand",
      { command: "delib.server.facts", arguments: [URI] },
      (r: { files: unknown[] }) => r.files.length === 1,
    ],
    ["delib/act", { uri: URI }, (r: { voters: number }) => r.voters === 5],
    ["delib/boilerplates", { uri: URI }, (r: { items: unknown[] }) => r.items.length > 10],
    [
      "delib/styles",
      { uri: URI },
      (r: { current: string; styles: unknown[] }) => r.current === "commun" && r.styles.length > 2,
    ],
    [
      "delib/newAct",
      { style: "metz", number: "25-03-18-1", date: "2025-03-18", object: "Voirie" },
      (r: { snippet: string }) => r.snippet.includes("Voirie"),
    ],
    ["delib/explain", { rule: "vote-sum" }, (r: { markdown: string }) => r.markdown.includes("vote-sum")],
    ["delib/facts", { uri: URI }, (r: { markdown: string }) => r.markdown.includes("2025-08")],
    ["delib/check", {}, (r: { files: unknown[] }) => Array.isArray(r.files)],
  ];

  it("answers", async () => {
    const { client } = await initialized();
    open(client, ACT);
    for (const [method, params, holds] of cases) {
      const { result, error } = await client.ask(method, params);
      expect(error, method).toBeUndefined();
      expect(result, method).not.toBeNull();
      expect(holds(result as never), `${method} ${JSON.stringify(result)?.slice(0, 300)}`).toBeTruthy();
    }
  });

  it("answers for a document that is not open as if there were nothing to say", async () => {
    const { client } = await initialized();
    for (const [method, params] of cases.filter(([each]) => each.startsWith("textDocument/"))) {
      const { result, error } = await client.ask(method, params);
      expect(error, method).toBeUndefined();
      expect(result, method).toBeNull();
    }
    expect(await pull(client)).toEqual({ kind: "full", items: [] });
  });
});

describe("the bundled server: what goes wrong", () => {
  const answers = async (client: TestClient) => {
    open(client, ACT);
    expect(await rules(client)).toEqual([]);
  };

  it("refuses requests before « initialize », and serves after", async () => {
    const { client } = start();
    expect((await client.ask("textDocument/hover", placeOf(URI, 0, 0))).error?.code).toBe(-32002);
    await client.request("initialize", { processId: null, rootUri: null, capabilities: {} });
    client.notify("initialized", {});
    await answers(client);
  });

  it("refuses a second « initialize » and any request after « shutdown »", async () => {
    const { client } = await initialized();
    const again = await client.ask("initialize", { processId: null, rootUri: null, capabilities: {} });
    expect(again.error?.code).toBe(-32600);
    await client.request("shutdown");
    expect((await client.ask("textDocument/hover", placeOf(URI, 0, 0))).error?.code).toBe(-32600);
  });

  it("says that a method is unknown", async () => {
    const { client } = await initialized();
    expect((await client.ask("textDocument/unheardOf", {})).error?.code).toBe(-32601);
    await answers(client);
  });

  it("goes on after notifications out of order", async () => {
    const { client } = await initialized();
    change(client, 5, edit(0, 0, 0, "a"));
    client.notify("textDocument/didClose", { textDocument: { uri: URI } });
    client.notify("workspace/didChangeConfiguration", {});
    client.notify("workspace/didChangeWatchedFiles", { changes: [] });
    client.notify("$/setTrace", { value: "verbose" });
    client.notify("$/unheardOf", {});
    await answers(client);
  });

  it("goes on after malformed params", async () => {
    const { client } = await initialized();
    for (const params of [
      undefined,
      null,
      [],
      {},
      { textDocument: null },
      { textDocument: { uri: 7 } },
      "text",
    ]) {
      client.notify("textDocument/didOpen", params);
      client.notify("textDocument/didChange", params);
      for (const method of [
        "textDocument/hover",
        "textDocument/diagnostic",
        "textDocument/completion",
        "delib/act",
      ]) {
        const { error } = await client.ask(method, params);
        expect([undefined, -32602], `${method} ${JSON.stringify(params)}`).toContain(error?.code);
      }
    }
    await answers(client);
  });

  it("brings places outside the text back into it", async () => {
    const { client } = await initialized();
    open(client, ACT);
    for (const [line, character] of [
      [9999, 0],
      [0, 9999],
      [-1, -1],
    ] as const)
      expect((await client.ask("textDocument/hover", placeOf(URI, line, character))).error).toBeUndefined();
    change(client, 2, edit(9999, 0, 9999, "\nfin"));
    expect(await rules(client)).toEqual([]);
  });

  it("goes on after a body that is no JSON", async () => {
    const { client } = await initialized();
    client.sendText("{ this is no JSON");
    client.sendText("[]");
    client.sendText('"text"');
    client.sendText("{}");
    await answers(client);
  });

  it("goes on after answers that nobody asked for", async () => {
    const { client } = await initialized();
    client.send({ jsonrpc: "2.0", id: 999, result: {} });
    client.send({ jsonrpc: "2.0", id: null, error: { code: 1, message: "?" } });
    client.notify("$/cancelRequest", { id: 12345 });
    await answers(client);
  });

  it("drops a request that is cancelled while it waits", async () => {
    const { client } = await initialized();
    const long = `${ACT}\n${"Le conseil approuve le projet.\n".repeat(8000)}`;
    open(client, long);
    const id = client.nextId;
    const asked: Promise<Message> = client.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
    client.notify("$/cancelRequest", { id });
    expect((await asked).error?.code).toBe(-32800);
    expect(await rules(client)).toEqual([]);
  });

  it("drops work for a version that is no longer there", async () => {
    const { client } = await initialized();
    open(client, `${ACT}\n${"Le conseil approuve le projet.\n".repeat(8000)}`);
    const asked = client.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
    change(client, 2, edit(0, 0, 0, "\n"));
    expect([-32801, -32802]).toContain((await asked).error?.code);
    expect((await pull(client)).kind).toBe("full");
  });
});

describe("the bundled server: beginnings and ends", () => {
  it("ends with 0 after « shutdown » and « exit »", async () => {
    const { client, ended } = await initialized();
    expect(await client.request("shutdown")).toBeNull();
    client.notify("exit");
    expect(await ended).toBe(0);
  });

  it("ends with 1 on « exit » without « shutdown »", async () => {
    const { client, ended } = await initialized();
    client.notify("exit");
    expect(await ended).toBe(1);
  });

  it("ends when its input is closed", async () => {
    const program = await initialized();
    program.process.stdin?.end();
    expect(await program.ended).toBe(1);
  });

  it("serves a client that listens on a port", async () => {
    const program = await new Promise<{ client: TestClient; child: ChildProcess; close: () => void }>(
      (resolve) => {
        const listener = createServer((socket) =>
          resolve({ client: new TestClient(socket, socket), child, close: () => listener.close() }),
        );
        let child: ChildProcess;
        listener.listen(0, "127.0.0.1", () => {
          const address = listener.address();
          const port = typeof address === "object" && address ? address.port : 0;
          child = spawn(process.execPath, [PROGRAM, `--socket=${port}`], { stdio: "ignore" });
          running.push(child);
        });
      },
    );
    const { client, child } = program;
    const ended = new Promise((resolve) => child.on("exit", resolve));
    await client.request("initialize", { processId: null, rootUri: null, capabilities: capabilities() });
    client.notify("initialized", {});
    open(client, ACT);
    expect(await rules(client)).toEqual([]);
    await client.request("shutdown");
    client.notify("exit");
    expect(await ended).toBe(0);
    program.close();
  });

  it("serves over the channel of Node", async () => {
    const child = spawn(process.execPath, [PROGRAM, "--node-ipc"], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    running.push(child);
    const answer = new Promise<Message>((resolve) =>
      child.on("message", (message) => resolve(message as Message)),
    );
    child.send({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    expect((await answer).result).toMatchObject({ serverInfo: { name: "delib-language-server" } });
  });

  const run = (args: readonly string[], LANG = "fr_FR.UTF-8") =>
    spawnSync(process.execPath, [PROGRAM, ...args], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG },
    });

  it("prints its version and its help", () => {
    expect(run(["--version"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(run(["--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Usage : delib-language-server"),
    });
    expect(run(["--help"], "en_GB.UTF-8").stdout).toContain("an editor starts it");
  });

  it("ends with 2 when it is not told how to speak", () => {
    for (const args of [[], ["--stdin"], ["--socket=none"], ["--socket"], ["--node-ipc"]])
      expect(run(args), args.join(" ")).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringContaining("--stdio"),
      });
  });
});

describe("the bundled server: files", () => {
  it("checks the acts of a folder, whatever their encoding, and passes over what is no act", async () => {
    const folder = mkdtempSync(join(tmpdir(), "delib-lsp-"));
    const faulty = ACT.replace("Pour : 5", "Pour : 6");
    mkdirSync(join(folder, "séance (1)"));
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "séance (1)", "un.delib"), faulty);
    writeFileSync(join(folder, "deux.delib.txt"), Buffer.from(faulty, "latin1"));
    writeFileSync(
      join(folder, "trois.delib.md"),
      Buffer.from(`\ufeff${ACT.replaceAll("2025-08", "2025-09")}`, "utf16le"),
    );
    writeFileSync(join(folder, "quatre.txt"), faulty);
    writeFileSync(join(folder, "cinq.delib"), Buffer.from("%PDF-1.7\n"));
    writeFileSync(join(folder, "node_modules", "six.delib"), faulty);
    const uri = pathToFileURL(folder).href;
    const { client } = start();
    await client.request("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri, name: "" }],
      capabilities: capabilities(),
    });
    client.notify("initialized", {});
    const { items } = await client.request<{ items: { uri: string; items: unknown[] }[] }>(
      "workspace/diagnostic",
      {
        previousResultIds: [],
      },
    );
    const found = items.map((item) => [item.uri.slice(uri.length + 1), item.items.length]);
    expect(found.sort()).toEqual([
      ["deux.delib.txt", 1],
      ["s%C3%A9ance%20%281%29/un.delib", 1],
      ["trois.delib.md", 0],
    ]);
    rmSync(folder, { recursive: true });
  });
});
