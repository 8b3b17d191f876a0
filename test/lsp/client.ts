import type { Readable, Writable } from "node:stream";

/** A message of JSON-RPC, as it came. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** What the client answers to the requests of the server. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

/** A client as small as can be: it frames messages, keeps what comes, answers what it is told to answer. */
export class TestClient {
  readonly #to: Writable;
  readonly #answers: Answers;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #watchers: { method: string; take: (params: unknown) => void }[] = [];
  #pending: Buffer = Buffer.alloc(0);
  #last = 0;
  /** Notifications and requests of the server, in the order in which they came. */
  readonly received: Message[] = [];
  /** Answers whose id no request of ours has: to malformed messages. */
  readonly strays: Message[] = [];

  constructor(to: Writable, from: Readable, answers: Answers = {}) {
    this.#to = to;
    this.#answers = answers;
    from.on("data", (data: Buffer) => this.#read(data));
  }

  /** The id that the next request will have. */
  get nextId(): number {
    return this.#last + 1;
  }

  /** Sends a request; gives the whole answer. */
  ask(method: string, params?: unknown): Promise<Message> {
    const id = ++this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.send({ jsonrpc: "2.0", id, method, params });
    return answer;
  }

  /** Sends a request; gives its result, throws on an error. */
  async request<R>(method: string, params?: unknown): Promise<R> {
    const { result, error } = await this.ask(method, params);
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result as R;
  }

  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: "2.0", method, params });
  }

  send(message: unknown): void {
    this.sendText(JSON.stringify(message));
  }

  /** Sends a body that may be no JSON at all, with a right header. */
  sendText(body: string): void {
    this.#to.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** The params of the next notification (or request of the server) of that method. */
  next<P>(method: string): Promise<P> {
    return new Promise((resolve) => this.#watchers.push({ method, take: (params) => resolve(params as P) }));
  }

  #read(data: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, data]);
    for (;;) {
      const end = this.#pending.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#pending.subarray(0, end).toString())?.[1]);
      if (this.#pending.length < end + 4 + length) return;
      const body = this.#pending.subarray(end + 4, end + 4 + length).toString();
      this.#pending = this.#pending.subarray(end + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) {
      const resolve = this.#waiting.get(Number(message.id));
      if (!resolve) this.strays.push(message);
      this.#waiting.delete(Number(message.id));
      resolve?.(message);
      return;
    }
    this.received.push(message);
    const watcher = this.#watchers.findIndex((each) => each.method === message.method);
    if (watcher >= 0) this.#watchers.splice(watcher, 1)[0]?.take(message.params);
    if (message.id === undefined) return;
    const answer = this.#answers[message.method];
    const result = answer ? answer(message.params as never) : null;
    Promise.resolve(result).then((value) =>
      this.send({ jsonrpc: "2.0", id: message.id, result: value ?? null }),
    );
  }
}

/** What a modern editor says that it can do, with changes for one test. */
export function capabilities(textDocument: object = {}, workspace: object = {}, more: object = {}): object {
  return {
    textDocument: {
      diagnostic: { relatedInformation: true },
      completion: { completionItem: { snippetSupport: true } },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      rename: { prepareSupport: true },
      definition: { linkSupport: true },
      ...textDocument,
    },
    workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true }, ...workspace },
    ...more,
  };
}

/** Parameters of a request about one place of a document. */
export function placeOf(uri: string, line: number, character: number): object {
  return { textDocument: { uri }, position: { line, character } };
}
