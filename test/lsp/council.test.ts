// delib.json in the server: found, shown when broken, read again when it changes. Invented council and people.
import { describe, expect, it } from "vitest";
import { capabilities, placeOf, type TestClient } from "./client.ts";
import { FakeDisk, open, started } from "./inMemory.ts";

const ACT = `Conseil municipal de Valbrune
Séance du mardi 11 juillet 2023
Délibération n° 2023-41
Objet : Achat d'un tracteur
Nombre de membres en exercice : 5
Présents : Anne DURAND, Luc PETIT, Zoé MORELL
Absent ayant donné pouvoir : Paul ROUX à Luc PETIT
Absente : Ève BLANC
La présente délibération est adoptée à l'unanimité.
Pour : 4 voix
Contre : 0 voix
Abstention : 0 voix
`;
const NAMES = ["Anne DURAND", "Luc PETIT", "Zoé MOREL", "Paul ROUX", "Ève BLANC"];
const COUNCIL = JSON.stringify({ members: NAMES.map((name) => ({ name })) });
/** The council in which the name is right. */
const OTHER = COUNCIL.replace("MOREL", "MORELL");

interface Shown {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly severity: number;
    readonly range: object;
  }[];
}

async function codes(client: TestClient, uri: string): Promise<string[]> {
  const { items } = await client.request<{ items: { code: string }[] }>("textDocument/diagnostic", {
    textDocument: { uri },
  });
  return items.map(({ code }) => code);
}

function inFolders(disk: FakeDisk, ...folders: readonly string[]) {
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  return { disk, initialize: { workspaceFolders } };
}

describe("the council file of an act", () => {
  it("is the nearest one, at or above it, for several folders at once", async () => {
    const disk = new FakeDisk({ "file:///un/delib.json": COUNCIL, "file:///deux/delib.json": OTHER });
    const client = await started(inFolders(disk, "file:///un", "file:///deux/actes"));
    open(client, "file:///un/2023/07/a.delib", ACT);
    open(client, "file:///deux/actes/a.delib", ACT);
    open(client, "file:///trois/a.delib", ACT);
    expect(await codes(client, "file:///un/2023/07/a.delib")).toEqual(["member-unknown"]);
    expect(await codes(client, "file:///deux/actes/a.delib")).toEqual([]);
    expect(await codes(client, "file:///trois/a.delib")).toEqual([]);
  });

  it("stands above the settings of the editor", async () => {
    const file = JSON.stringify({ ...JSON.parse(COUNCIL), rules: { "member-unknown": "off" } });
    const client = await started({
      disk: new FakeDisk({ "file:///un/delib.json": file }),
      initialize: { initializationOptions: { settings: { rules: { "member-unknown": "error" } } } },
    });
    open(client, "file:///un/a.delib", ACT);
    expect(await codes(client, "file:///un/a.delib")).toEqual([]);
  });

  it("says how acts are laid out, above the settings of the editor", async () => {
    const act = "Conseil municipal de Valbrune\n\uf0b7  Pour : 3  voix\n";
    const client = await started({
      disk: new FakeDisk({
        "file:///un/delib.json": '{ "format": { "nonBreakingSpaces": true, "bullets": false } }',
        "file:///trois/delib.json": '{ "format": { "bullets": "non" } }',
      }),
      initialize: {
        initializationOptions: {
          settings: { format: { nonBreakingSpaces: false, collapseSpaces: false, bullets: true } },
        },
      },
    });
    const laidOut = async (uri: string, method: string, more: object = {}): Promise<string[]> => {
      const edits = await client.request<{ newText: string }[]>(`textDocument/${method}`, {
        textDocument: { uri },
        options: { tabSize: 2, insertSpaces: true },
        ...more,
      });
      return edits.map(({ newText }) => newText);
    };
    for (const name of ["un", "deux", "trois"]) open(client, `file:///${name}/a.delib`, act);
    expect(await laidOut("file:///un/a.delib", "formatting")).toEqual(["\u00a0"]);
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(await laidOut("file:///un/a.delib", "rangeFormatting", { range })).toEqual(["\u00a0"]);
    const typed = { position: { line: 1, character: 9 }, ch: ":" };
    expect(await laidOut("file:///un/a.delib", "onTypeFormatting", typed)).toEqual(["\u00a0"]);
    expect(await laidOut("file:///deux/a.delib", "formatting")).toEqual(["•", " "]);
    // What cannot be used of a file leaves the editor's settings.
    expect(await laidOut("file:///trois/a.delib", "formatting")).toEqual(["•", " "]);
  });

  it("is read again when the client tells that it changed, and the client asks again", async () => {
    const disk = new FakeDisk({ "file:///un/delib.json": COUNCIL });
    const can = capabilities({}, { diagnostics: { refreshSupport: true } });
    const client = await started({ disk, initialize: { capabilities: can } });
    open(client, "file:///un/a.delib", ACT);
    expect(await codes(client, "file:///un/a.delib")).toEqual(["member-unknown"]);
    const refreshed = client.next("workspace/diagnostic/refresh");
    disk.write("file:///un/delib.json", OTHER);
    client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///un/delib.json", type: 2 }],
    });
    await refreshed;
    expect(await codes(client, "file:///un/a.delib")).toEqual([]);
    disk.files.delete("file:///un/delib.json");
    client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///un/delib.json", type: 3 }],
    });
    expect(await codes(client, "file:///un/a.delib")).toEqual([]);
    disk.write("file:///delib.json", COUNCIL);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///delib.json", type: 1 }] });
    expect(await codes(client, "file:///un/a.delib")).toEqual(["member-unknown"]);
  });

  it("that is broken has diagnostics of its own, until it is mended", async () => {
    const uri = "file:///un/delib.json";
    const disk = new FakeDisk({ [uri]: '{\n  "members": [{ "name": "A" } 3]\n}' });
    const client = await started({ disk });
    const shown = client.next<Shown>("textDocument/publishDiagnostics");
    open(client, "file:///un/a.delib", ACT);
    expect(await codes(client, "file:///un/a.delib")).toEqual([]);
    const broken = await shown;
    expect(broken.uri).toBe(uri);
    expect(broken.diagnostics).toHaveLength(1);
    expect(broken.diagnostics[0]).toMatchObject({
      severity: 1,
      range: { start: { line: 1, character: 29 } },
    });
    expect(broken.diagnostics[0]?.message).toContain("il manque une virgule");
    const cleared = client.next<Shown>("textDocument/publishDiagnostics");
    disk.write(uri, COUNCIL);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    expect(await cleared).toEqual({ uri, diagnostics: [] });
    expect(await codes(client, "file:///un/a.delib")).toEqual(["member-unknown"]);
  });

  it("has a warning at each entry that cannot be used", async () => {
    const file = '{ "colectivity": {}, "members": [{ "name": "A", "from": "hier" }] }';
    const client = await started({
      disk: new FakeDisk({ "file:///un/delib.json": file }),
      initialize: { locale: "en" },
    });
    const shown = client.next<Shown>("textDocument/publishDiagnostics");
    open(client, "file:///un/a.delib", ACT);
    await codes(client, "file:///un/a.delib");
    expect((await shown).diagnostics.map(({ message, severity }) => [severity, message])).toEqual([
      [2, "colectivity: unknown entry: did you mean “collectivity”?"],
      [2, 'members[1].from: write a day that exists, for instance "2020-07-03"'],
    ]);
  });

  it("has a warning at a house style that is nowhere", async () => {
    const file = '{ "style": "nowhere" }';
    const client = await started({ disk: new FakeDisk({ "file:///un/delib.json": file }) });
    const shown = client.next<Shown>("textDocument/publishDiagnostics");
    open(client, "file:///un/a.delib", ACT);
    await codes(client, "file:///un/a.delib");
    expect((await shown).diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^style\s: styles connus\s: commun, /),
    ]);
  });

  it("is read through the client in a virtual folder, not above it", async () => {
    const asked: string[] = [];
    const client = await started({
      answers: {
        "delib/listStyles": ({ folder }: { folder: string }) => {
          asked.push(folder);
          return folder === "vfs://h/actes" ? ["vfs://h/actes/delib.json"] : [];
        },
        "delib/readFile": ({ uri }: { uri: string }) =>
          uri === "vfs://h/actes/delib.json" ? { text: COUNCIL } : null,
      },
      initialize: {
        workspaceFolders: [{ uri: "vfs://h/actes", name: "actes" }],
        initializationOptions: { files: true },
      },
    });
    open(client, "vfs://h/actes/2023/a.delib", ACT);
    expect(await codes(client, "vfs://h/actes/2023/a.delib")).toEqual(["member-unknown"]);
    expect(asked).toContain("vfs://h/actes");
    expect(asked.filter((folder) => !folder.startsWith("vfs://h/actes"))).toEqual([]);
  });

  it("counts for closed files too", async () => {
    const disk = new FakeDisk({ "file:///un/delib.json": COUNCIL, "file:///un/a.delib": ACT });
    const client = await started(inFolders(disk, "file:///un"));
    const { items } = await client.request<{ items: { items: { code: string }[] }[] }>(
      "workspace/diagnostic",
      {
        previousResultIds: [],
      },
    );
    expect(items.map((file) => file.items.map(({ code }) => code))).toEqual([["member-unknown"]]);
  });
});

describe("with the council", () => {
  const disk = () => new FakeDisk({ "file:///un/delib.json": COUNCIL, "file:///un/a.delib": ACT });

  it("a misspelt name has its mend among the code actions", async () => {
    const client = await started({ disk: disk() });
    const uri = "file:///un/a.delib";
    open(client, uri, ACT);
    const range = { start: { line: 5, character: 38 }, end: { line: 5, character: 38 } };
    const actions = await client.request<{ title: string }[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContain("Écrire «\u00a0Zoé MOREL\u00a0»");
  });

  it("an untitled act completes the members of the only folder that is open", async () => {
    const client = await started(inFolders(disk(), "file:///un"));
    open(client, "untitled:Untitled-1", "Présents : Mme ");
    const { items } = await client.request<{ items: { label: string }[] }>(
      "textDocument/completion",
      placeOf("untitled:Untitled-1", 0, 15),
    );
    expect(items.map(({ label }) => label)).toEqual(NAMES);
  });

  it("delib/learnCouncil learns from a folder, and from the open acts without one", async () => {
    const client = await started(inFolders(disk(), "file:///un"));
    type Learnt = { text: string; members: number; acts: number; notes: string[] };
    const learnt = await client.request<Learnt>("delib/learnCouncil", { folder: "file:///un" });
    expect(learnt).toMatchObject({ members: 5, acts: 1 });
    expect(JSON.parse(learnt.text).members).toContainEqual({ name: "Luc PETIT" });
    expect(learnt.notes.every((note) => /^\p{Lu}.*\.$/u.test(note))).toBe(true);
    expect(await client.request("delib/learnCouncil", {})).toMatchObject({
      fault: expect.stringContaining("Aucun acte"),
    });
    open(client, "untitled:Untitled-1", ACT);
    expect(await client.request("delib/learnCouncil", {})).toMatchObject({ members: 5 });
  });

  it("delib/newAct begins with who presides", async () => {
    const file = {
      members: [{ name: "Anne DURAND", civility: "Mme", function: "Maire" }],
      assembly: "Conseil municipal",
    };
    const folder = new FakeDisk({ "file:///un/delib.json": JSON.stringify(file) });
    const client = await started(inFolders(folder, "file:///un"));
    const asked = { style: "", number: "2023-1", date: "2023-07-11", object: "Achat" };
    const { snippet } = await client.request<{ snippet: string }>("delib/newAct", asked);
    expect(snippet).toContain("Anne DURAND");
    expect(snippet).toContain("Madame la Maire");
  });
});
