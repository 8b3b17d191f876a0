import { commands, languages, Uri, window, workspace } from "vscode";
import { RIGHT } from "./acts.ts";
import { append, completion, finding, LISTED, noFinding, ok, openFile, until } from "./support.ts";

const MISSPELT = RIGHT.replace("Mme Rose LAFAYE, M. Marc", "Mme Rose LAFAYET, M. Marc");

describe("The council file", () => {
  it("is made from a folder, counts at once, and is read again when it changes", async function () {
    // In test-web the folder cannot be written.
    if (!LISTED) return this.skip();
    const root = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
    const folder = Uri.joinPath(root, "fiche");
    const file = Uri.joinPath(folder, "delib.json");
    const act = Uri.joinPath(folder, "acte.delib");
    await write(act, RIGHT);
    await commands.executeCommand("delib.createCouncil", folder);
    const shown = await until("delib.json in an editor", () => {
      const document = window.activeTextEditor?.document;
      return document?.uri.path.endsWith("/fiche/delib.json") ? document : null;
    });
    const council = shown.getText();
    ok(council.includes('"name": "Étienne GARREAU"'), `no mayor in ${council}`);
    ok(council.includes('"function": "Maire"'), `no function in ${council}`);
    await commands.executeCommand("notifications.clearAll");

    await write(act, MISSPELT);
    const document = await openFile(act);
    const unknown = await finding(act, "member-unknown");
    ok(unknown.message.includes("Rose LAFAYE."), unknown.message);
    const place = await append(document, "\nRapporteur : M. ");
    await completion(document, place, (label) => label === "Didier MAUGENEST");
    await commands.executeCommand("workbench.action.files.revert");

    await write(file, "{}");
    await noFinding(act, "member-unknown");
    await write(file, '{ "members": [ { "name": "A" } { } ] }');
    await until("a diagnostic on delib.json", () => ours(file) > 0);
    await write(file, council);
    await finding(act, "member-unknown");
    await until("no diagnostic on delib.json", () => ours(file) === 0);
    await commands.executeCommand("workbench.action.closeAllEditors");
    await workspace.fs.delete(folder, { recursive: true });
  });
});

/** Writes a file as another program would: the editor only hears of it. */
async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** How many of the diagnostics of a file are Délib's. */
function ours(uri: Uri): number {
  return languages.getDiagnostics(uri).filter(({ source }) => source === "delib").length;
}
