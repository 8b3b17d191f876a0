import type { ActFiles, KnownFile } from "./actFiles.ts";
import { Breath } from "./breath.ts";
import type { PushedDiagnostics } from "./pushDiagnostics.ts";
import type { RegisterFindings } from "./register.ts";
import type { Session } from "./session.ts";

/** Milliseconds without a change after which the acts are compared again. */
const PAUSE = 300;

/** Milliseconds after which a person is shown what has been read so far. */
const PATIENCE = 1_200;

/** What a register is shown of. */
interface Shown {
  /** Whether every file has been read. */
  readonly whole: boolean;
  readonly files: readonly KnownFile[];
}

/**
 * Keeps what is said of many acts together true: after each change of a text, of files, of settings, the files that have
 * changed are read again, all are compared, and the client is told where that says something else.
 */
export class RegisterWatch {
  readonly #session: Session;
  readonly #files: ActFiles;
  readonly #findings: RegisterFindings;
  readonly #pushed: PushedDiagnostics;
  #turn = 0;
  #running: Promise<void> | null = null;
  #again = false;
  /** Whether the client shows the register and wants to be told of its changes. */
  #shown = false;
  /** Whether the client has been shown a part of the files, and will ask for the rest. */
  #partly = false;
  /** Whether the folders count too in which closed files are not to be checked. */
  #all = false;
  #rows = "";

  constructor(session: Session, files: ActFiles, findings: RegisterFindings, pushed: PushedDiagnostics) {
    this.#session = session;
    this.#files = files;
    this.#findings = findings;
    this.#pushed = pushed;
  }

  /** Something changed; the acts are compared when it has been calm for a moment. */
  changed(): void {
    if (this.#session.folders.length === 0 && !this.#findings.files[Symbol.iterator]().next().value) return;
    const turn = ++this.#turn;
    void this.#session.runtime.delay(PAUSE).then(() => {
      if (turn !== this.#turn || this.#session.state !== "running") return;
      this.refresh().catch((error: unknown) =>
        this.#session.connection.console.error(`register: ${String(error)}`),
      );
    });
  }

  /**
   * The client shows the register: it is told of changes from now on. The files as they are now; when reading them
   * takes long, those that have been read by then.
   */
  async show(): Promise<Shown> {
    this.#shown = true;
    this.#all = true;
    // Whoever asks for the rest waits for the same reading.
    const refreshed = this.#partly && this.#running ? this.#running : this.refresh(false);
    const late = this.#session.runtime.delay(PATIENCE).then(() => false);
    const whole = await Promise.race([refreshed.then(() => true), late]);
    this.#partly = !whole;
    return { whole, files: [...(whole ? this.#findings.files : this.#files.known)] };
  }

  /** The files of all folders as they are now. */
  async files(): Promise<Iterable<KnownFile>> {
    this.#all = true;
    await this.refresh();
    return this.#findings.files;
  }

  /** Reads what has changed and compares all; one at a time, and once more when something changes meanwhile. */
  async refresh(tell = true): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#rounds(tell).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #rounds(tell: boolean): Promise<void> {
    do {
      this.#again = false;
      this.compared(await this.#read(), tell);
    } while (this.#again && this.#session.state === "running");
  }

  async #read(): Promise<KnownFile[]> {
    const listed = await this.#files.list((settings) => this.#all || settings.workspaceDiagnostics);
    await this.#files.readAhead([...listed.values()]);
    const breath = new Breath(this.#session.runtime);
    const known: KnownFile[] = [];
    for (const file of listed.values()) {
      const one = await this.#files.know(file);
      if (one) known.push(one);
      await breath.take();
    }
    this.#files.keepOnly(listed.keys());
    return known;
  }

  /** Compares files that were read, and tells the client what is new. */
  compared(files: readonly KnownFile[], tell = true): void {
    const changed = this.#findings.settle(files);
    if (changed.size > 0) this.#tellFindings(changed);
    const rows = this.#shown ? fingerprint(files) : "";
    const other = rows !== this.#rows || (this.#shown && changed.size > 0);
    this.#rows = rows;
    if (tell && other && this.#shown) void this.#session.connection.sendNotification("delib/registerChanged");
  }

  #tellFindings(changed: ReadonlySet<string>): void {
    const { client, connection, documents } = this.#session;
    if (!client.pullsDiagnostics) {
      for (const uri of changed) this.#pushed.update(uri);
      return;
    }
    const shown = [...changed].some((uri) => documents.get(uri) !== null);
    if (shown && client.refreshesDiagnostics)
      connection.languages.diagnostics
        .refresh()
        .then(undefined, (error: unknown) =>
          connection.console.warn(`workspace/diagnostic/refresh: ${String(error)}`),
        );
    else if (changed.size > 0) this.#session.changed();
  }
}

/** What the register shows of the files, in short: another one when a line of it is another. */
function fingerprint(files: readonly KnownFile[]): string {
  return files
    .map(({ uri, stamp, version, rows }) => `${uri} ${version === null ? stamp : JSON.stringify(rows)}`)
    .join("\n");
}
