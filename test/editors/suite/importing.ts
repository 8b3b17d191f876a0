import {
  commands,
  Disposable,
  EventEmitter,
  env,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
} from "vscode";
import { docxOf, odtOf, pdfOf } from "../../import/build.ts";
import { noFinding, ok, openText, until } from "./support.ts";

const TEXT =
  "Délibération n° 2023-41\nSéance du mardi 11 juillet 2023\nObjet : achat d'un tracteur\n\nLe  conseil  municipal  approuve  l'achat.\n";
const WORDS = "Le conseil municipal approuve l'achat.";

const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  "/acte.docx": docxOf(TEXT),
  "/acte.odt": odtOf(TEXT),
  "/acte.pdf": pdfOf(TEXT),
  "/abime.pdf": new TextEncoder().encode("%PDF-1.4 rien"),
};

/** Documents that lie nowhere: every host can read them, the browser's too. */
const documents: FileSystemProvider = {
  onDidChangeFile: new EventEmitter<never>().event,
  watch: () => new Disposable(() => undefined),
  stat: ({ path }) => ({ type: FileType.File, ctime: 0, mtime: 0, size: DOCUMENTS[path]?.length ?? 0 }),
  readFile: ({ path }) => DOCUMENTS[path] ?? new Uint8Array(),
  readDirectory: () => [],
  createDirectory: () => undefined,
  writeFile: () => undefined,
  delete: () => undefined,
  rename: () => undefined,
};

describe("Import", () => {
  const registered = workspace.registerFileSystemProvider("delib-test", documents, { isReadonly: true });

  after(() => registered.dispose());

  for (const name of ["acte.docx", "acte.odt", "acte.pdf"])
    it(`« Importer un document » opens an act made from ${name}`, async () => {
      const before = new Set(workspace.textDocuments);
      await commands.executeCommand("delib.import", Uri.parse(`delib-test:/${name}`));
      const made = await until("the act", () =>
        workspace.textDocuments.find((each) => !before.has(each) && each.languageId === "deliberation"),
      );
      ok(made.isUntitled, "the act is saved already");
      ok(made.getText().includes(WORDS), made.getText());
      await noFinding(made.uri, "vote-sum");
      await commands.executeCommand("notifications.clearAll");
    });

  it("a document that is damaged is told, and opens nothing", async () => {
    // Documents of other kinds come and go by themselves.
    const acts = () => workspace.textDocuments.filter(({ languageId }) => languageId === "deliberation");
    const before = new Set(acts());
    await commands.executeCommand("delib.import", Uri.parse("delib-test:/abime.pdf"));
    ok(
      acts().every((act) => before.has(act)),
      "something was opened",
    );
    await commands.executeCommand("notifications.clearAll");
  });

  it("« Coller le texte d’un PDF » puts what was copied, cleaned, where the caret is", async function () {
    const document = await openText("Délibération n° 2023-41\n\n");
    try {
      await env.clipboard.writeText(`${TEXT}\nPage 1 sur 1\n`);
      if ((await env.clipboard.readText()) === "") return this.skip();
    } catch {
      // A browser without a person in front of it refuses its clipboard.
      return this.skip();
    }
    await commands.executeCommand("cursorBottom");
    await commands.executeCommand("delib.pastePdf");
    await until("the words", () => document.getText().includes(WORDS));
    ok(!document.getText().includes("Page 1"), "the page number was pasted");
    await until("the act in front", () => window.activeTextEditor?.document === document);
    await commands.executeCommand("notifications.clearAll");
  });
});
