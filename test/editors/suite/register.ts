import { commands, Range, Uri, window, workspace } from "vscode";
import { RIGHT } from "./acts.ts";
import { begun, equal, LISTED, ok, openFile, rulesOn, until } from "./support.ts";

const ROOT = workspace.workspaceFolders?.[0]?.uri ?? Uri.file("/");
const FOLDER = Uri.joinPath(ROOT, "registre");
/** Of another session than the acts of the folder. */
const ACT = RIGHT.replaceAll("2025-08", "2031-01")
  .replace("mardi 18 mars", "mercredi 19 mars")
  .replace("le dix-huit mars", "le dix-neuf mars");

function file(name: string): Uri {
  return Uri.joinPath(FOLDER, name);
}

function write(name: string, text: string): Thenable<void> {
  return workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file(name)));
}

function registerRules(name: string): string[] {
  return rulesOn(file(name)).filter((rule) => rule.startsWith("register-"));
}

const AGENDA = `Séance du 12 mars 2032 à 18 h 30
Lieu : salle des fêtes

1. Vote du budget — rapporteur : Mme Josiane BERTHIER
2. Achat d’un broyeur
3. Questions diverses`;

/** Two acts of one session, both open, the first one shown; gives the other. */
async function session(name: string, text: string) {
  await write("a.delib", ACT);
  await write(name, text);
  const other = await openFile(file(name));
  const act = await openFile(file("a.delib"));
  // The panel refuses whatever changes under it, were it late news of a file.
  await until("both texts", () => other.getText() === text && act.getText() === ACT);
  return other;
}

/** Waits until the panel of the changes has rows, or was left: a row that is chosen opens its comparison. */
async function panelIsReady(left: () => boolean): Promise<void> {
  const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs);
  await until("the comparison of the first row", async () => {
    // Its rows are made anew while it comes up: one that was there may be gone with the next key.
    if (!(await inList("list.focusFirst")) || !(await inList("list.selectAndPreserveFocus"))) return left();
    return left() || tabs().some(({ label }) => label.includes("Refactor Preview"));
  });
}

/** What the editor throws when its list, or the tree that it shows, has no such row. */
const NO_ROW = /invalid (?:start )?index|tree (?:element|node) not found|TreeError/i;

/** Does what a key does in the list that has the keyboard; false while the list has no such row. */
async function inList(command: string): Promise<boolean> {
  try {
    await commands.executeCommand(command);
    return true;
  } catch (error) {
    if (NO_ROW.test(String(error))) return false;
    throw error;
  }
}

describe("Register", () => {
  beforeEach(async function () {
    // In test-web the folder cannot be written.
    if (!LISTED) this.skip();
    await workspace.fs.createDirectory(FOLDER);
  });

  afterEach(async () => {
    if (!LISTED) return;
    await commands.executeCommand("workbench.action.closeAllEditors");
    await workspace.fs.delete(FOLDER, { recursive: true });
  });

  it("finds a number twice in files that are closed, and follows them as they are renamed and deleted", async () => {
    await write("a.delib", ACT);
    await write("b.delib", ACT);
    await until("the duplicate", () => registerRules("b.delib").includes("register-duplicate"));
    await workspace.fs.rename(file("b.delib"), file("c.delib"));
    await until("the duplicate under its new name", () => registerRules("c.delib").length > 0);
    await until("nothing under its old name", () => registerRules("b.delib").length === 0);
    await workspace.fs.delete(file("c.delib"));
    await until("the end of the duplicate", () => registerRules("a.delib").length === 0);
  });

  it("follows what is typed in one of two open acts", async () => {
    await write("a.delib", ACT);
    await write("b.delib", ACT.replaceAll("2031-01", "2031-02"));
    const act = await openFile(file("a.delib"));
    const other = await openFile(file("b.delib"));
    const editor = await window.showTextDocument(other);
    const at = other.getText().indexOf("2031-02");
    const place = other.positionAt(at + "2031-0".length);
    // The editor refuses a key while it has late news of the file.
    await until("the key", () =>
      editor.edit((edit) => edit.replace(new Range(place, place.translate(0, 1)), "1")),
    );
    await until("the duplicate on the act that is not typed in", () =>
      rulesOn(act.uri).includes("register-duplicate"),
    );
  });

  it("shows its view, sorted and filtered by its commands", async () => {
    await write("a.delib", ACT);
    await commands.executeCommand("delib.register.focus");
    await commands.executeCommand("delib.refreshRegister");
    for (const command of ["delib.sortRegister", "delib.filterRegister"]) {
      const over = begun(command);
      await until(`the end of ${command}`, async () => {
        await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return over();
      });
    }
  });

  it("« Nouvelle séance » makes an act for each item, and replaces no file", async () => {
    const asked = { text: AGENDA, style: "commun", number: "2032-01", folder: FOLDER };
    await commands.executeCommand("delib.newSession", asked);
    const names = async () => (await workspace.fs.readDirectory(FOLDER)).map(([name]) => name).sort();
    equal(await names(), ["2032-01-vote-du-budget.delib", "2032-02-achat-d-un-broyeur.delib"]);
    const text = await textOf("2032-01-vote-du-budget.delib");
    for (const words of ["2032-01", "dix-huit heures trente", "salle des fêtes", "Josiane BERTHIER"])
      ok(text.includes(words), `« ${words} » is not in the act`);
    await commands.executeCommand("delib.newSession", asked);
    equal((await names()).length, 4);
    equal(await textOf("2032-01-vote-du-budget.delib"), text);
  });

  it("« Nouvelle séance » opens tabs where the acts are not to be saved", async () => {
    await commands.executeCommand("delib.newSession", {
      text: AGENDA,
      style: "commun",
      number: "7",
      folder: null,
    });
    const made = workspace.textDocuments.filter(
      ({ isUntitled, languageId }) => isUntitled && languageId === "deliberation",
    );
    ok(
      made.some((each) => each.getText().includes("Achat d’un broyeur")),
      "no tab with the second item",
    );
  });

  it("« Appliquer les présences » shows the changes, and makes none that is not ticked", async () => {
    const other = ACT.replaceAll("2031-01", "2031-02").replace(
      "M. Didier MAUGENEST.",
      "M. Didier MAUGENEST, M. Luc LEFORT.",
    );
    ok(other.includes("LEFORT"), "the two acts do not differ");
    await session("gauche.delib", other);
    const over = begun("delib.applyAttendance");
    // The panel stands on nothing ticked, and whoever leaves it changes nothing.
    await until("the end of the command", async () => {
      await commands.executeCommand("refactorPreview.discard");
      return over();
    });
    equal(await textOf("gauche.delib"), other);
  });

  it("« Appliquer les présences » makes the changes that are ticked", async () => {
    const other = ACT.replaceAll("2031-01", "2031-02").replace("M. Marc PEYROT, Mme", "Mme");
    const changed = await session("droite.delib", other);
    let over = begun("delib.applyAttendance");
    await until("the changes", async () => {
      if (changed.getText().includes("M. Marc PEYROT, Mme")) return true;
      // Left with nothing ticked, it is asked for again.
      if (over()) over = begun("delib.applyAttendance");
      await panelIsReady(over);
      // The first row holds all the others.
      if (!(await inList("list.focusFirst")) || !(await inList("refactorPreview.toggleCheckedState")))
        return false;
      await commands.executeCommand("refactorPreview.apply");
      await until("what was ticked, or the end of the command", () => changed.getText() !== other || over());
      return false;
    });
    await until("the end of the command", () => over());
    await commands.executeCommand("workbench.action.files.saveAll");
  });
});
