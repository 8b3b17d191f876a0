// An editor as small as can be, for the bundled language server.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./npm.mjs";

/** The language server as it is shipped. */
const SERVER = join(ROOT, "server/dist/server.js");

/** A server that runs, and a client that speaks with it. */
export class Editor {
  #server;
  /** @type {Map<number, (result: unknown) => void>} */
  #waiting = new Map();
  #pending = Buffer.alloc(0);
  #last = 0;

  /** @param {readonly string[]} [node] options of Node @param {NodeJS.ProcessEnv} [env] */
  constructor(node = [], env = process.env) {
    this.#server = spawn(process.execPath, [...node, SERVER, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
      env,
    });
    this.#server.stdout.on("data", (data) => this.#read(data));
  }

  /** Says hello, as a client that asks for diagnostics itself. @param {object} [more] of `initialize` */
  async start(more = {}) {
    const capabilities = { textDocument: { diagnostic: {} } };
    await this.ask("initialize", { processId: null, rootUri: null, capabilities, ...more });
    this.tell("initialized", {});
  }

  /** @param {string} uri @param {string} text @param {number} [version] */
  open(uri, text, version = 1) {
    this.tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "deliberation", version, text },
    });
  }

  /** @param {string} uri @returns {Promise<unknown>} */
  diagnostics(uri) {
    return this.ask("textDocument/diagnostic", { textDocument: { uri } });
  }

  /** @param {string} method @param {unknown} params @returns {Promise<unknown>} the result */
  ask(method, params) {
    const id = ++this.#last;
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#send({ jsonrpc: "2.0", id, method, params });
    return answer;
  }

  /** @param {string} method @param {unknown} params */
  tell(method, params) {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** @returns {number} memory of the server in MB as the system counts it; NaN where it does not tell */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.#server.pid}/status`, "utf8");
      return Number(/VmRSS:\s{1,9}(\d{1,9})/.exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }

  /** Says goodbye, and waits for the end. */
  async end() {
    const ended = new Promise((resolve) => this.#server.on("exit", resolve));
    await this.ask("shutdown", null);
    this.tell("exit", null);
    await ended;
  }

  /** @param {unknown} message */
  #send(message) {
    const body = JSON.stringify(message);
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** @param {Buffer} data */
  #read(data) {
    this.#pending = Buffer.concat([this.#pending, data]);
    for (;;) {
      const end = this.#pending.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d{1,9})/.exec(this.#pending.toString("latin1", 0, end))?.[1]);
      if (this.#pending.length < end + 4 + length) return;
      const message = JSON.parse(this.#pending.toString("utf8", end + 4, end + 4 + length));
      this.#pending = this.#pending.subarray(end + 4 + length);
      this.#waiting.get(message.id)?.(message.result);
      this.#waiting.delete(message.id);
    }
  }
}
