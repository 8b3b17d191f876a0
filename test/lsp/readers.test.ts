// Files read beside the thread that answers: what is known of them is the same, whoever reads.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Editor } from "../../scripts/lib/editor.mjs";
import { type FileFacts, factsOf } from "../../server/src/lsp/fileFacts.ts";
import type { RegisterTree } from "../../server/src/lsp/requests/register.ts";
import type { ActReaders } from "../../server/src/lsp/runtime.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { act } from "../register/support.ts";
import { FakeDisk, started } from "./inMemory.ts";

const ROOT = "file:///actes";
const COUNT = 160;

const text = (i: number) => act({ number: `2024-${i + 1}`, object: `Achat du lot ${i + 1}` });
const acts = (root: string) =>
  Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`${root}/acte-${i}.delib`, text(i)]));

/** A disk with readers beside it; `read` says what they find. */
class DiskWithReaders extends FakeDisk {
  readonly asked: string[] = [];
  started = 0;
  ended = 0;
  finds: (uri: string, reading: Parameters<ActReaders["read"]>[1]) => Promise<FileFacts | null> = async (
    uri,
    reading,
  ) => factsOf(uri, createSnapshot(this.files.get(uri)?.text ?? "", { config: reading.config }), reading);

  override get runtime() {
    const startReaders = (): ActReaders => {
      this.started++;
      return {
        read: (uri, reading) => {
          this.asked.push(uri);
          return this.finds(uri, reading);
        },
        end: () => void this.ended++,
      };
    };
    return { ...super.runtime, startReaders };
  }
}

const begin = (disk: FakeDisk) =>
  started({ disk, initialize: { workspaceFolders: [{ uri: ROOT, name: "" }] } });

/** Asks again until every act has been read. */
async function whole(ask: () => Promise<RegisterTree>): Promise<RegisterTree> {
  const tree = await ask();
  return tree.whole ? tree : whole(ask);
}

async function shown(disk: FakeDisk): Promise<RegisterTree> {
  const client = await begin(disk);
  return whole(() => client.request("delib/register", {}));
}

const numbers = ({ sessions }: RegisterTree) =>
  sessions.flatMap((session) => session.acts.map(({ number }) => number));

describe("readers beside the server", () => {
  it("read a folder of many acts, and are let go", async () => {
    const disk = new DiskWithReaders(acts(ROOT));
    expect(await shown(disk)).toEqual(await shown(new FakeDisk(acts(ROOT))));
    expect(disk.asked).toHaveLength(COUNT);
    expect(disk.read.filter((uri) => uri.endsWith(".delib"))).toEqual([]);
    expect([disk.started, disk.ended]).toEqual([1, 1]);
  });

  it("are not started for a few acts", async () => {
    const disk = new DiskWithReaders({ [`${ROOT}/un.delib`]: text(0) });
    expect(numbers(await shown(disk))).toEqual(["2024-1"]);
    expect(disk.started).toBe(0);
  });

  it("leave to the server what they could not read when they broke", async () => {
    const disk = new DiskWithReaders(acts(ROOT));
    const { finds } = disk;
    disk.finds = (uri, reading) =>
      uri.endsWith("7.delib") ? Promise.reject(new Error("broken")) : finds(uri, reading);
    expect(new Set(numbers(await shown(disk))).size).toBe(COUNT);
    expect(disk.read.filter((uri) => uri.endsWith(".delib"))).toHaveLength(COUNT / 10);
  });

  it("show what has been read when the rest takes long, and the rest when asked again", async () => {
    const disk = new DiskWithReaders(acts(ROOT));
    const { finds } = disk;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    disk.finds = async (uri, reading) => {
      if (uri.endsWith("/acte-9.delib")) await held;
      return finds(uri, reading);
    };
    const client = await begin(disk);
    const first = await client.request<RegisterTree>("delib/register", {});
    expect([first.whole, numbers(first).length]).toEqual([false, COUNT - 1]);
    release();
    const then = await client.request<RegisterTree>("delib/register", {});
    expect([then.whole, numbers(then).length]).toEqual([true, COUNT]);
  });
});

describe("the threads of the server as it is shipped", () => {
  const folder = mkdtempSync(join(tmpdir(), "delib-readers-"));
  const root = pathToFileURL(folder).href;

  beforeAll(() => {
    const program = fileURLToPath(new URL("../../server/dist/server.js", import.meta.url));
    if (!existsSync(program)) throw new Error("server/dist/server.js is missing: npm run build");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const initialize = { workspaceFolders: [{ uri: root, name: "" }], locale: "fr" };

  it("find in each act what one thread finds, with the council's own style and levels", async () => {
    const learnt = await styleOf(LEARNT);
    const files = {
      ...Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`acte-${i}.delib`, OTHER_NUMBER])),
      "delib.json": JSON.stringify({ rules: { "register-duplicate": "off" } }),
      [`.delib/styles/${learnt.id}.json`]: learnt.text,
    };
    mkdirSync(join(folder, ".delib", "styles"), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const editor = new Editor();
    await editor.start(initialize);
    const tree = await whole(async () => (await editor.ask("delib/register", {})) as RegisterTree);
    await editor.end();
    const addressed = Object.entries(files).map(([name, content]) => [`${root}/${name}`, content] as const);
    const tellsOne = await started({ disk: new FakeDisk(Object.fromEntries(addressed)), initialize });
    expect(tree).toEqual(await whole(() => tellsOne.request("delib/register", {})));
    const bare = addressed.filter(([uri]) => !uri.includes("/.delib/"));
    const tellsBare = await started({ disk: new FakeDisk(Object.fromEntries(bare)), initialize });
    expect(tree).not.toEqual(await whole(() => tellsBare.request("delib/register", {})));
    expect(numbers(tree)).toHaveLength(COUNT);
  });
});

const LEARNT = fileURLToPath(new URL("../features/learn/acts/rochebrune", import.meta.url));
const [FIRST = ""] = readdirSync(LEARNT).sort();
/** Its number is written as this council does not write numbers. */
const OTHER_NUMBER = readFileSync(join(LEARNT, FIRST), "utf8").replace("2023-03-01", "2023-1");

/** The style of the acts of a folder. */
async function styleOf(path: string): Promise<{ id: string; text: string }> {
  const names = readdirSync(path);
  const disk = new FakeDisk(
    Object.fromEntries(names.map((name) => [`${ROOT}/${name}`, readFileSync(join(path, name), "utf8")])),
  );
  const client = await started({ disk, initialize: { workspaceFolders: [{ uri: ROOT, name: "" }] } });
  return client.request("delib/learnStyle", { folder: ROOT });
}
