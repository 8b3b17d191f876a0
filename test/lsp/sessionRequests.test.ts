// A new session and the attendance of a session, over the protocol.
import { describe, expect, it } from "vitest";
import type {
  AgendaAnswer,
  AttendanceAnswer,
  NewSessionFile,
} from "../../server/src/lsp/requests/session.ts";
import { act } from "../register/support.ts";
import type { TestClient } from "./client.ts";
import { FakeDisk, open, started } from "./inMemory.ts";

const ROOT = "file:///actes";
const uri = (name: string) => `${ROOT}/${name}.delib`;
const AGENDA = "Séance du 9 avril 2024 à 18 h 30\n\n1. Vote du budget\n2. Achat d’un broyeur";
const LISTS = "Présents : Mme Anne DUPONT, M. Paul MARTIN, Mme Zoé MOREL.\n\nAbsent : M. Guy NOËL.";
const OLD = "Présents : Mme Anne DUPONT, M. Paul MARTIN.\n\nAbsents : Mme Zoé MOREL, M. Guy NOËL.";
const VOTE =
  "\n\nObjet : Vote du budget\n\nLe conseil municipal adopte à l’unanimité.\n\nPour : 3\nContre : 0";

function begin(files: Readonly<Record<string, string>>): Promise<TestClient> {
  return started({
    disk: new FakeDisk(files),
    initialize: { workspaceFolders: [{ uri: ROOT, name: "" }] },
  });
}

describe("delib/agenda and delib/newSession", () => {
  it("number the acts after those of the folder", async () => {
    const client = await begin({
      [uri("a")]: act({ number: "2024-007" }),
      [uri("b")]: act({ number: "2024-008" }),
    });
    const agenda = await client.request<AgendaAnswer>("delib/agenda", { text: AGENDA, folder: ROOT });
    expect(agenda).toMatchObject({
      date: "2024-04-09",
      time: "18:30",
      number: "2024-009",
      objects: ["Vote du budget", "Achat d’un broyeur"],
    });
    const { files } = await client.request<{ files: NewSessionFile[] }>("delib/newSession", {
      ...{ text: AGENDA, folder: ROOT, style: "commun", number: "2024-009" },
      taken: ["2024-009-vote-du-budget.delib"],
    });
    expect(files.map(({ name }) => name)).toEqual([
      "2024-009-vote-du-budget-2.delib",
      "2024-010-achat-d-un-broyeur.delib",
    ]);
  });

  it("say what is missing, in the language of the client", async () => {
    const client = await begin({});
    expect(await client.request("delib/agenda", { text: "bonjour" })).toMatchObject({
      problem: expect.stringContaining("la date"),
    });
    expect(
      await client.request("delib/newSession", { text: "bonjour", style: "", number: "1", taken: [] }),
    ).toEqual({ files: [] });
  });
});

describe("delib/attendance", () => {
  const files = {
    [uri("a")]: act({ number: "2024-1", more: LISTS + VOTE }),
    [uri("b")]: act({ number: "2024-2", more: OLD + VOTE }),
    [uri("c")]: act({ number: "2024-3", more: LISTS + VOTE }),
    [uri("d")]: act({ number: "2024-4", more: OLD + VOTE, date: "9 avril 2024" }),
    [uri("e")]: act({ number: "2024-1", more: OLD + VOTE, council: "Rochebrune" }),
  };
  const ask = (client: TestClient, from: string) =>
    client.request<AttendanceAnswer>("delib/attendance", { uri: from });

  it("changes the other acts of the session, and no other", async () => {
    const answer = await ask(await begin(files), uri("a"));
    expect(answer).toMatchObject({
      source: "2024-1",
      same: 1,
      refused: [],
      changes: [{ uri: uri("b"), version: null, newText: LISTS, label: "2024-2" }],
    });
  });

  it("takes open acts as they are typed", async () => {
    const client = await begin(files);
    open(client, uri("b"), files[uri("c")]?.replace("2024-3", "2024-2") ?? "", 4);
    open(client, uri("a"), files[uri("a")] ?? "", 2);
    expect(await ask(client, uri("a"))).toMatchObject({ same: 2, changes: [] });
  });

  it("says why it cannot", async () => {
    const client = await begin(files);
    expect(await ask(client, "file:///ailleurs/x.delib")).toHaveProperty("problem");
    open(client, "untitled:neuf", act({ number: "2024-9", more: LISTS }));
    expect(await ask(client, "untitled:neuf")).toHaveProperty("problem");
  });
});
