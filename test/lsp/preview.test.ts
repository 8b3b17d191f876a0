// The act as it is printed, asked of the server.
import { describe, expect, it } from "vitest";
import type { Preview, PrintPage } from "../../server/src/lsp/requests/preview.ts";
import { ACT } from "../features/support/acts.ts";
import type { TestClient } from "./client.ts";
import { open, started } from "./inMemory.ts";

const URI = "memfs:/salle/acte.delib";
const FAULTY = ACT.replace("Pour : 5", "Pour : 6");
const TWO = `${ACT}\n${ACT.replace("2025-08", "2025-09")}`;

const ask = (client: TestClient, params: object = {}) =>
  client.request<Preview | null>("delib/preview", { uri: URI, ...params });

describe("delib/preview", () => {
  it("gives the act at the place, with the lines of the source", async () => {
    const client = await started();
    open(client, URI, TWO);
    const first = await ask(client);
    expect(first).toMatchObject({ acts: 2, findings: null, title: expect.stringContaining("2025-08") });
    expect(first?.html).toContain('data-line="');
    expect(first?.html).not.toContain("2025-09");
    const line = TWO.slice(0, TWO.indexOf("2025-09")).split("\n").length;
    const second = await ask(client, { position: { line, character: 0 } });
    expect(second?.title).toContain("2025-09");
    expect(second?.lines[0]).toBeGreaterThan(first?.lines[1] ?? 0);
  });

  it("follows the text", async () => {
    const client = await started();
    open(client, URI, ACT);
    client.notify("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: `${ACT}\nUn mot de plus <b>en gras</b>.\n` }],
    });
    expect((await ask(client))?.html).toContain("Un mot de plus &lt;b&gt;en gras&lt;/b&gt;.");
  });

  it("gives the findings when they are asked for, or wanted by the setting", async () => {
    const client = await started();
    open(client, URI, FAULTY);
    expect((await ask(client))?.findings).toBeNull();
    expect((await ask(client, { findings: true }))?.findings).toMatchObject([
      { rule: "vote-sum", level: "error" },
    ]);
    client.notify("workspace/didChangeConfiguration", {
      settings: { delib: { preview: { findings: true } } },
    });
    expect((await ask(client, { findings: false }))?.findings).toBeNull();
  });

  it("shows a text in which no act is read, and nothing of a document that is not open", async () => {
    const client = await started();
    expect(await ask(client)).toBeNull();
    expect(await client.request("delib/printPage", { uri: URI })).toBeNull();
    open(client, URI, "Bonjour.");
    expect((await ask(client))?.html).toContain("Bonjour.");
  });
});

describe("delib/printPage", () => {
  it("is a whole page that prints itself: one act, or all of them", async () => {
    const client = await started();
    open(client, URI, TWO);
    const one = await client.request<PrintPage>("delib/printPage", { uri: URI });
    expect(one.html).toMatch(/^<!DOCTYPE html>[\s\S]*<script>[\s\S]*print[\s\S]*<\/html>\n$/);
    expect(one.html).not.toContain("2025-09");
    const all = await client.request<PrintPage>("delib/printPage", { uri: URI, all: true });
    expect(all.html.match(/<article/g)).toHaveLength(2);
  });
});
