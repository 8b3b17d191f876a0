import { fstatSync, writeSync } from "node:fs";

/** Where a run reads and writes; tests give their own. */
export interface Io {
  readonly out: Sink;
  readonly err: Sink;
  /** All bytes of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder from which relative names are read and in which names are shown. */
  readonly cwd: string;
}

/** A stream of text for a person or a program. */
export interface Sink {
  readonly write: (data: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null when it is none. */
  readonly columns: number | null;
}

/** The streams, environment and folder of this process. */
export function processIo(): Io {
  return {
    out: new ProcessSink("stdout", 1),
    err: new ProcessSink("stderr", 2),
    readInput: readAll,
    env: process.env,
    cwd: process.cwd(),
  };
}

/**
 * A stream of the process. Node's own streams cost a cold start five milliseconds (they load the network), so a
 * file or a pipe is written without them; a terminal, and a pipe that is full for the moment, with them.
 */
class ProcessSink implements Sink {
  readonly #name: "stdout" | "stderr";
  readonly #descriptor: number;
  #stream: NodeJS.WriteStream | null = null;

  constructor(name: "stdout" | "stderr", descriptor: number) {
    this.#name = name;
    this.#descriptor = descriptor;
  }

  get isTerminal(): boolean {
    return this.#mayBeTerminal() && process[this.#name].isTTY === true;
  }

  get columns(): number | null {
    return this.isTerminal ? (process[this.#name].columns ?? null) : null;
  }

  write(data: string | Uint8Array): void {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    const written = this.#stream || this.#mayBeTerminal() ? 0 : this.#writeAtOnce(bytes);
    if (written < bytes.length) this.#open().write(bytes.subarray(written));
  }

  /** How many bytes could be written without waiting. */
  #writeAtOnce(bytes: Uint8Array): number {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
      return written;
    } catch (error) {
      // Whoever reads us may stop early (`| head`): that is no fault, and there is nobody left to tell.
      return (error as NodeJS.ErrnoException).code === "EPIPE" ? bytes.length : written;
    }
  }

  #open(): NodeJS.WriteStream {
    if (!this.#stream) {
      this.#stream = process[this.#name];
      this.#stream.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") throw error;
      });
    }
    return this.#stream;
  }

  #mayBeTerminal(): boolean {
    try {
      return fstatSync(this.#descriptor).isCharacterDevice();
    } catch {
      // Some systems cannot say what a console is.
      return true;
    }
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
