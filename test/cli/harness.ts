import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import type { Io, Sink } from "../../server/src/cli/io.ts";
import { run } from "../../server/src/cli/run.ts";

/** What a run of the command line did. */
export interface Done {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as bytes. */
  readonly bytes: Buffer;
}

export interface World {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal on standard output; none by default. */
  readonly terminal?: number;
}

/** Runs the command line in this process. */
export async function delib(args: readonly string[], world: World = {}): Promise<Done> {
  const out = new MemorySink(world.terminal ?? null);
  const err = new MemorySink(null);
  const stdin = world.stdin ?? "";
  const io: Io = {
    out,
    err,
    readInput: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
  };
  const status = await run(args, io);
  return { status, out: out.bytes.toString(), err: err.bytes.toString(), bytes: out.bytes };
}

class MemorySink implements Sink {
  readonly columns: number | null;
  #chunks: Uint8Array[] = [];

  constructor(columns: number | null) {
    this.columns = columns;
  }

  get isTerminal(): boolean {
    return this.columns !== null;
  }

  write(data: string | Uint8Array): void {
    this.#chunks.push(typeof data === "string" ? new TextEncoder().encode(data) : data);
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** A new folder with these files, removed when the test, or else the tests of the file, are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "delib-")));
  const remove = () => rmSync(path, { recursive: true, force: true });
  // Inside a test it is too late to say what is done after all of them, and outside it there is none that ends.
  try {
    onTestFinished(remove);
  } catch {
    afterAll(remove);
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** An act with nothing to say against. */
export const GOOD_ACT = `Conseil municipal de Valbrune
Séance du mardi 11 juillet 2023
Délibération n° 2023-41
Objet : Achat d'un tracteur
Nombre de membres en exercice : 5
Présents : Anne DURAND, Luc PETIT, Zoé MOREL
Absent ayant donné pouvoir : Paul ROUX à Luc PETIT
Absente : Ève BLANC
La présente délibération est adoptée à l'unanimité.
Pour : 4 voix
Contre : 0 voix
Abstention : 0 voix
Ne prend pas part au vote : 0 voix
`;

/** The same with one voice too many and the wrong weekday: two errors. */
export const BAD_ACT = GOOD_ACT.replace("Pour : 4", "Pour : 5").replace("mardi 11", "lundi 11");
