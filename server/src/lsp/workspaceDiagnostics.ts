import type {
  CancellationToken,
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { createSnapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import { diagnosticsAt, lspDiagnostics, reportOf } from "./diagnostics.ts";
import { beginProgress } from "./progress.ts";
import { WorkspaceDiagnosticRequest } from "./protocol.ts";
import type { ListedFile } from "./runtime.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";

/** What was said of a file, as long as the file, the settings and the language are the same. */
interface Said {
  readonly stamp: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly report: WorkspaceDocumentDiagnosticReport & { readonly resultId?: string };
}

/** How many reports go out together. */
const BATCH = 50;

/**
 * The diagnostics of all acts of the client's folders. An open document is read from the client's text, every other
 * one from its place; a file that has not changed is not read again. Where the client tells of changed files, a
 * request that comes right after an answer waits for the next change instead of looking in vain.
 */
export class WorkspaceDiagnostics {
  readonly #session: Session;
  readonly #said = new Map<string, Said>();
  #answeredAt: number | null = null;
  /** Whether the client reports changes of files. */
  watched = false;

  constructor(session: Session) {
    this.#session = session;
  }

  async report(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const session = this.#session;
    if (this.watched && this.#answeredAt === session.changes) await this.#nextChange(token);
    const changes = session.changes;
    const files = await this.#files();
    const previous = new Map(params.previousResultIds?.map(({ uri, value }) => [uri, value]));
    const progress = beginProgress(session, params.workDoneToken, PROGRESS_TITLE);
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let done = 0;
    for (const file of files.values()) {
      if (token.isCancellationRequested) break;
      const report = await this.#reportOf(file, previous.get(file.uri));
      previous.delete(file.uri);
      if (report) items.push(report);
      done++;
      if (done % BATCH !== 0) continue;
      progress.report(done, files.size);
      if (params.partialResultToken !== undefined) this.#sendPart(params.partialResultToken, items.splice(0));
      // Lets what the client has sent meanwhile come in: a key typed goes before the folder.
      await session.runtime.delay(0);
    }
    progress.end();
    // A file that is gone, or is no longer checked, has nothing to show.
    for (const uri of previous.keys()) {
      items.push({ kind: "full", uri, version: null, items: [] });
      this.#said.delete(uri);
    }
    if (!token.isCancellationRequested) this.#answeredAt = changes;
    return { items };
  }

  #nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      token.onCancellationRequested(() => resolve());
      void this.#session.nextChange(this.#session.changes).then(resolve);
    });
  }

  #sendPart(token: number | string, items: WorkspaceDocumentDiagnosticReport[]): void {
    if (items.length === 0) return;
    void this.#session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, { items });
  }

  /** The files to check, each once, open documents of those folders among them. */
  async #files(): Promise<ReadonlyMap<string, ListedFile>> {
    const session = this.#session;
    const files = new Map<string, ListedFile>();
    for (const folder of session.folders) {
      const settings = await session.settings.of(folder);
      if (!settings.workspaceDiagnostics) continue;
      for (const { uri: listed, stamp } of await session.files.list(folder)) {
        // An open document goes by the name that the client gives it.
        const uri = session.documents.get(listed)?.uri ?? listed;
        files.set(uri, { uri, stamp });
      }
    }
    return files;
  }

  async #reportOf(
    file: ListedFile,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | null> {
    const { uri, stamp } = file;
    const session = this.#session;
    const place = await session.recall(uri);
    if (place) {
      this.#said.delete(uri);
      return { ...reportOf(diagnosticsAt(place), previous), uri, version: place.document.version };
    }
    const settings = await session.settingsOf(uri);
    const language = session.languageOf(settings);
    const said = this.#said.get(uri);
    if (said && said.stamp === stamp && said.settings === settings && said.language === language)
      return said.report.resultId !== undefined && said.report.resultId === previous
        ? { kind: "unchanged", resultId: said.report.resultId, uri, version: null }
        : said.report;
    const text = await session.files.read(uri);
    if (text === null) return null;
    const snapshot = createSnapshot(text, { config: settings.config });
    const found = lspDiagnostics(session, uri, snapshot, session.converterOf(snapshot), language);
    const report: Said["report"] = { ...reportOf(detached(found), undefined), uri, version: null };
    this.#said.set(uri, { stamp, settings, language, report });
    return report.resultId === previous
      ? { kind: "unchanged", resultId: previous as string, uri, version: null }
      : report;
  }
}

/** A copy that shares no string with the text of the file, which a short piece of it would keep in memory. */
function detached(found: Diagnostic[]): Diagnostic[] {
  return found.length === 0 ? found : (JSON.parse(JSON.stringify(found)) as Diagnostic[]);
}

const PROGRESS_TITLE = {
  fr: "Contrôle des actes du dossier",
  en: "Checking the acts of the folder",
};
