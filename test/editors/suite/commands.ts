import { commands, extensions, window, workspace } from "vscode";
import { RIGHT, WRONG_COUNT } from "./acts.ts";
import { serverProcesses } from "./processes.ts";
import { finding, ok, openText, until } from "./support.ts";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: Title }[] };
}
/** With another display language than English the editor keeps the English beside it. */
type Title = string | { readonly value: string; readonly original: string };

describe("Commands", () => {
  it("of the manifest all exist, with a title in words", async () => {
    await openText(RIGHT);
    const extension = extensions.getExtension<unknown>("delib.delib");
    ok(extension, "no extension");
    const { contributes } = extension.packageJSON as Manifest;
    ok(contributes.commands.length >= 7, "few commands");
    await until("the commands", async () => {
      const known = await commands.getCommands(true);
      return contributes.commands.every(({ command }) => known.includes(command));
    });
    for (const { title } of contributes.commands) {
      const words = typeof title === "string" ? title : title.value;
      ok(/^[^%]+$/.test(words), `${words} is not translated`);
    }
  });

  it("« Montrer les faits » opens a page on the act", async () => {
    const document = await openText(RIGHT);
    await finding(await openWrong(), "listed-count");
    await window.showTextDocument(document);
    await commands.executeCommand("delib.showFacts");
    await until("a page", () => pageShown("facts"));
    const page = workspace.textDocuments.find(({ uri }) => uri.scheme === "delib-page");
    if (page) ok(page.getText().includes("GARREAU"), "the page does not name the president");
  });

  it("« Expliquer une règle » opens the page of a rule", async () => {
    await finding(await openWrong(), "listed-count");
    await commands.executeCommand("delib.explainRule", "listed-count");
    await until("a page", () => pageShown("listed-count"));
  });

  it("« Redémarrer le serveur » brings the findings back", async () => {
    const uri = await openWrong();
    await finding(uri, "listed-count");
    const processes = serverProcesses();
    const before = processes?.ids() ?? [];
    await commands.executeCommand("delib.restartServer");
    if (processes)
      await until("another process", () => {
        const ids = processes.ids();
        return ids.length > 0 && ids.every((id) => !before.includes(id));
      });
    await finding(uri, "listed-count");
  });
});

async function openWrong() {
  return (await openText(WRONG_COUNT)).uri;
}

/** Whether a tab or a document shows one of Délib's pages. */
function pageShown(words: string): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const pages = workspace.textDocuments.filter(({ uri }) => uri.scheme === "delib-page");
  return (
    pages.some(({ uri }) => uri.toString().includes(words)) ||
    tabs.some(({ label }) => label.includes(words) || /faits|facts/i.test(label))
  );
}
