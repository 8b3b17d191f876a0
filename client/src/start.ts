import { commands, type ExtensionContext, type TextEditor, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ActsChanged } from "./act/actsChanged.ts";
import { ActTree } from "./act/actTree.ts";
import { CurrentAct } from "./act/currentAct.ts";
import { reveal } from "./act/reveal.ts";
import { ActStatus } from "./act/status.ts";
import { applyAttendance } from "./commands/applyAttendance.ts";
import { checkFolder } from "./commands/checkFolder.ts";
import { chooseStyle } from "./commands/chooseStyle.ts";
import { createCouncil } from "./commands/createCouncil.ts";
import { explainRule } from "./commands/explainRule.ts";
import { exportAct } from "./commands/exportAct.ts";
import { exportFolder } from "./commands/exportFolder.ts";
import { type Importer, importDocuments, pastePdfText } from "./commands/importDocuments.ts";
import { insertBoilerplate } from "./commands/insertBoilerplate.ts";
import { learnStyle } from "./commands/learnStyle.ts";
import { newAct } from "./commands/newAct.ts";
import { newSession } from "./commands/newSession.ts";
import { openExample } from "./commands/openExample.ts";
import { restartServer } from "./commands/restartServer.ts";
import { showFacts } from "./commands/showFacts.ts";
import { LostDiagnostics } from "./lostDiagnostics.ts";
import * as names from "./names.ts";
import { Pages } from "./pages/pages.ts";
import { Previews } from "./preview/previews.ts";
import { print } from "./preview/print.ts";
import { RegisterView } from "./register/registerView.ts";
import { reporting } from "./reporting.ts";
import { serveFiles } from "./serveFiles.ts";

/**
 * Starts the client and registers all that the extension shows. Settles once the server runs; rejects when it does
 * not start, the commands being there all the same (one of them starts it again).
 */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const actsChanged = new ActsChanged(client);
  const act = new CurrentAct(client, actsChanged.event);
  const pages = new Pages(client, act);
  const register = new RegisterView(client, context.workspaceState);
  const previews = new Previews(client, context.extensionUri, actsChanged.event);
  const importer: Importer = { client, extension: context.extensionUri };
  const programs = Uri.joinPath(context.extensionUri, "server", "dist");
  const exports = { client, programs, memory: context.workspaceState };
  const run = (name: string, command: (...args: never[]) => unknown) =>
    commands.registerCommand(name, reporting(client, command));

  context.subscriptions.push(
    client,
    new LostDiagnostics(client),
    actsChanged,
    act,
    pages,
    previews,
    new ActStatus(client, act),
    new ActTree(client, act),
    register,
    serveFiles(client),
    run(names.NEW_ACT, () => newAct(client)),
    run(names.INSERT_BOILERPLATE, () => withEditor((editor) => insertBoilerplate(client, editor))),
    run(names.CHECK_FOLDER, (folder) => checkFolder(client, folder)),
    run(names.SHOW_FACTS, () => withEditor((editor) => showFacts(pages, editor))),
    run(names.EXPLAIN_RULE, (rule) => explainRule(pages, context.extension, rule)),
    run(names.CHOOSE_STYLE, () => chooseStyle(client)),
    run(names.CREATE_COUNCIL, (folder) => createCouncil(client, folder)),
    run(names.LEARN_STYLE, (folder) => learnStyle(client, folder)),
    run(names.PREVIEW, () => withEditor((editor) => previews.show(editor))),
    run(names.LOCK_PREVIEW, () => previews.active?.toggleLock()),
    run(names.PREVIEW_FINDINGS, () => previews.active?.toggleFindings()),
    run(names.PRINT, () => print(client, previews, context.globalStorageUri)),
    run(names.IMPORT, (clicked, all) => importDocuments(importer, clicked, all)),
    run(names.PASTE_PDF, () => pastePdfText(importer)),
    run(names.EXPORT_ACT, () => withEditor((editor) => exportAct(exports, editor))),
    run(names.EXPORT_FOLDER, (folder) => exportFolder(exports, folder)),
    run(names.NEW_SESSION, (asked) => newSession(client, asked)),
    run(names.APPLY_ATTENDANCE, (act) => applyAttendance(client, act)),
    run(names.SORT_REGISTER, () => register.sort()),
    run(names.FILTER_REGISTER, () => register.filter()),
    run(names.REFRESH_REGISTER, () => register.refresh()),
    run(names.RESTART_SERVER, () => restartServer(client)),
    run(names.OPEN_EXAMPLE, () => openExample(context.extensionUri)),
    run(names.REVEAL, reveal),
  );
  await client.start();
}

function withEditor(run: (editor: TextEditor) => unknown): unknown {
  const editor = window.activeTextEditor;
  return editor && run(editor);
}
