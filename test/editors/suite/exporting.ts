import { commands, Uri, workspace } from "vscode";
import { begun, LISTED, ok, openFile, until } from "./support.ts";

describe("Export", () => {
  it("« Exporter l'acte… » writes a Word document beside the act", async function () {
    // In test-web the folder cannot be written.
    if (!LISTED) return this.skip();
    const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
    const document = Uri.joinPath(folder, "juste.docx");
    await openFile(Uri.joinPath(folder, "juste.delib"));
    const over = begun("delib.exportAct");
    // The first format of the list, then the place that the dialog proposes.
    const bytes = await until("the document", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return contentOf(document);
    });
    ok(bytes[0] === 0x50 && bytes[1] === 0x4b, "not a package");
    await until("the end of the command", async () => {
      // It waits for an answer to what it says.
      await commands.executeCommand("notifications.clearAll");
      return over();
    });
    await workspace.fs.delete(document);
  });
});

async function contentOf(file: Uri): Promise<Uint8Array | null> {
  try {
    const bytes = await workspace.fs.readFile(file);
    return bytes.length > 0 ? bytes : null;
  } catch {
    return null;
  }
}
