import { parentPort } from "node:worker_threads";
import type { Config } from "../../rules/config.ts";
import { createSnapshot } from "../../snapshot.ts";
import { styleSet } from "../../styles/styles.ts";
import { type FileFacts, factsOf, type Reading } from "../fileFacts.ts";
import { textOf } from "./disk.ts";

/** Files to be read, and the ways of reading among them that the thread does not know yet. */
export interface Order {
  readonly files: readonly { readonly uri: string; readonly reading: number }[];
  readonly readings: readonly { readonly id: number; readonly reading: Reading }[];
}

/** What was read, in the order of the files, null for a file that gives no text; sent as JSON, which is quicker to take. */
export type Answer = readonly (FileFacts | null)[];

/** Reads the files that it is sent until it is ended; does nothing when this is no thread. */
export function serve(): void {
  const known = new Map<number, Reading & { readonly config: Config }>();
  parentPort?.on("message", ({ files, readings }: Order) => {
    for (const { id, reading } of readings) known.set(id, { ...reading, config: configOf(reading) });
    const answer: Answer = files.map((file) => {
      const reading = known.get(file.reading);
      const text = textOf(file.uri);
      return reading && text !== null
        ? factsOf(file.uri, createSnapshot(text, { config: reading.config }), reading)
        : null;
    });
    parentPort?.postMessage(JSON.stringify(answer));
  });
}

function configOf({ config, styles }: Reading): Config {
  return styles === null ? config : { ...config, styles: styleSet(styles.common, styles.houses) };
}
