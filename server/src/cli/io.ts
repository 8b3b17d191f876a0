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
    out: new ProcessSink("stdout"),
    err: new ProcessSink("stderr"),
    readInput: readAll,
    env: process.env,
    cwd: process.cwd(),
  };
}

/** A stream of the process, opened when it is first asked about: both cost a millisecond of a cold start. */
class ProcessSink implements Sink {
  readonly #name: "stdout" | "stderr";
  #guarded = false;

  constructor(name: "stdout" | "stderr") {
    this.#name = name;
  }

  get isTerminal(): boolean {
    return process[this.#name].isTTY === true;
  }

  get columns(): number | null {
    return process[this.#name].columns ?? null;
  }

  write(data: string | Uint8Array): void {
    const stream = process[this.#name];
    if (!this.#guarded) {
      this.#guarded = true;
      // Whoever reads us may stop early (`| head`): that is no fault, and there is nobody left to tell.
      stream.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") throw error;
      });
    }
    stream.write(data);
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
