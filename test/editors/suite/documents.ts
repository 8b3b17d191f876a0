import { commands, EndOfLine, Uri, workspace } from "vscode";
import { RIGHT, WRONG_COUNT } from "./acts.ts";
import { equal, finding, noFinding, openFile, openText, replace } from "./support.ts";

describe("Documents", () => {
  it("with CRLF line ends are read and mended at the right places", async () => {
    const document = await openText(WRONG_COUNT.replaceAll("\n", "\r\n"));
    equal(document.eol, EndOfLine.CRLF);
    const { range } = await finding(document.uri, "listed-count");
    equal(document.getText(range), "9");
    await replace(document, "Présents : 9", "Présents : 8");
    await noFinding(document.uri);
  });

  it("that have no file yet are checked", async () => {
    const document = await openText(WRONG_COUNT);
    equal(document.isUntitled, true);
    await finding(document.uri, "listed-count");
  });

  it("that take the name of one just closed have their own findings", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const first = await openText(turn % 2 === 0 ? WRONG_COUNT : RIGHT);
      await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      const second = await openText(turn % 2 === 0 ? RIGHT.replace("mardi 18", "lundi 18") : WRONG_COUNT);
      equal(second.uri.toString(), first.uri.toString(), "the name");
      await finding(second.uri, turn % 2 === 0 ? "weekday" : "listed-count");
      await noFinding(second.uri, turn % 2 === 0 ? "listed-count" : "weekday");
      await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }
  });

  it("of the folder open as acts by their extension", async () => {
    for (const name of ["juste.delib", "juste.delib.txt", "juste.delib.md"]) {
      const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
      const document = await openFile(Uri.joinPath(folder, name));
      equal(document.languageId, "deliberation", name);
    }
  });

  it("of another language are left alone", async () => {
    const act = await openText(WRONG_COUNT);
    await finding(act.uri, "listed-count");
    const other = await workspace.openTextDocument({ language: "plaintext", content: WRONG_COUNT });
    await replace(act, "Présents : 9", "Présents : 8");
    await noFinding(act.uri);
    await noFinding(other.uri);
    equal(other.getText() === RIGHT, false);
  });
});
