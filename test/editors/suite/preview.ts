import { commands, Selection, TabInputWebview, window, workspace } from "vscode";
import { RIGHT } from "./acts.ts";
import { equal, ok, openText, until } from "./support.ts";

/** The previews that are open. */
function tabs() {
  return window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("delib.preview"));
}

/** Their titles. */
function previews(): string[] {
  return tabs().map(({ label }) => label);
}

const SECOND = RIGHT.replace("2025-08", "2025-77");

describe("Preview", () => {
  // The texts stay open: closing one that is not saved asks a person.
  afterEach(() => window.tabGroups.close(tabs()));

  it("opens beside the act and takes its number", async () => {
    await openText(RIGHT);
    await commands.executeCommand("delib.preview");
    await until("the preview of the act", () => previews().some((title) => title.includes("2025-08")));
    await until("the focus on the text", () => window.activeTextEditor?.document.getText() === RIGHT);
    ok(window.tabGroups.all.length >= 2, "not beside the text");
    await commands.executeCommand("delib.preview");
    equal(previews().length, 1, "previews");
  });

  it("follows the act that is edited, and the act under the cursor", async () => {
    await openText(RIGHT);
    const group = window.activeTextEditor?.viewColumn;
    await commands.executeCommand("delib.preview");
    await until("the first act", () => previews().some((title) => title.includes("2025-08")));
    const document = await workspace.openTextDocument({
      language: "deliberation",
      content: `${RIGHT}\n${SECOND}`,
    });
    const editor = await window.showTextDocument(document, {
      ...(group !== undefined && { viewColumn: group }),
    });
    const at = document.positionAt(document.getText().indexOf("2025-77"));
    editor.selection = new Selection(at, at);
    await until("the second act", () => previews().some((title) => title.includes("2025-77")));
    equal(previews().length, 1, "previews");
  });

  it("that is locked keeps its act", async () => {
    await openText(RIGHT);
    await commands.executeCommand("delib.preview");
    await until("the preview", () => previews().some((title) => title.includes("2025-08")));
    await commands.executeCommand("delib.lockPreview");
    await until("the lock in its title", () =>
      previews().some((title) => /locked|verrouillé/.test(title) && title.includes("2025-08")),
    );
    await openText(SECOND);
    await commands.executeCommand("delib.preview");
    await until("a second preview", () => previews().some((title) => title.includes("2025-77")));
    equal(previews().length, 2, "previews");
  });
});
