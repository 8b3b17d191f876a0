import type {
  CancellationToken,
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { ActFiles, KnownFile } from "./actFiles.ts";
import { Breath } from "./breath.ts";
import { reportOf } from "./diagnostics.ts";
import { beginProgress } from "./progress.ts";
import { WorkspaceDiagnosticRequest } from "./protocol.ts";
import type { RegisterFindings } from "./register.ts";
import type { RegisterWatch } from "./registerWatch.ts";
import type { ListedFile } from "./runtime.ts";
import type { Session } from "./session.ts";

type FileReport = WorkspaceDocumentDiagnosticReport & { readonly resultId?: string };

/** What was said of a file, as long as it and what the register says of it are the same. */
interface Said {
  readonly more: readonly Diagnostic[];
  readonly report: FileReport;
}

/** How many reports go out together. */
const BATCH = 50;

/**
 * The diagnostics of all acts of the client's folders, those of each act and those of the register. A file that has not
 * changed is not read again. Where the client tells of changed files, a request that comes right after an answer waits
 * for the next change instead of looking in vain.
 */
export class WorkspaceDiagnostics {
  readonly #session: Session;
  readonly #files: ActFiles;
  readonly #register: RegisterFindings;
  readonly #watch: RegisterWatch;
  readonly #said = new WeakMap<KnownFile, Said>();
  #answeredAt: number | null = null;

  constructor(session: Session, files: ActFiles, register: RegisterFindings, watch: RegisterWatch) {
    this.#session = session;
    this.#files = files;
    this.#register = register;
    this.#watch = watch;
  }

  async report(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const session = this.#session;
    if (session.watched && this.#answeredAt === session.changes) await this.#nextChange(token);
    const changes = session.changes;
    const files = await this.#files.list((settings) => settings.workspaceDiagnostics);
    const previous = new Map(params.previousResultIds?.map(({ uri, value }) => [uri, value]));
    const progress = beginProgress(session, params.workDoneToken, PROGRESS_TITLE);
    const sent = new Map<KnownFile, readonly Diagnostic[]>();
    const items = new Map<string, FileReport>();
    await this.#files.readAhead([...files.values()]);
    const breath = new Breath(session.runtime);
    let done = 0;
    for (const file of files.values()) {
      if (token.isCancellationRequested) break;
      const known = await this.#files.know(file);
      if (known) {
        const more = this.#register.diagnosticsOf(known.uri);
        items.set(known.uri, this.#reportOf(known, more, previous.get(known.uri)));
        sent.set(known, more);
      }
      done++;
      await breath.take();
      if (done % BATCH !== 0) continue;
      progress.report(done, files.size);
      if (params.partialResultToken !== undefined) this.#sendPart(params.partialResultToken, items);
    }
    if (!token.isCancellationRequested) await this.#compare(sent, items, previous);
    progress.end();
    this.#takeAway(previous.keys(), files, items);
    if (!token.isCancellationRequested) this.#answeredAt = changes;
    return { items: [...items.values()] };
  }

  #nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      token.onCancellationRequested(() => resolve());
      void this.#session.nextChange(this.#session.changes).then(resolve);
    });
  }

  /** Compares the acts of all files, and says anew what is now another thing. */
  async #compare(
    sent: ReadonlyMap<KnownFile, readonly Diagnostic[]>,
    items: Map<string, FileReport>,
    previous: ReadonlyMap<string, string>,
  ): Promise<void> {
    await this.#watch.refresh();
    for (const [known, before] of sent) {
      const more = this.#register.diagnosticsOf(known.uri);
      if (more !== before) items.set(known.uri, this.#reportOf(known, more, previous.get(known.uri)));
    }
  }

  /** A file that is gone, or is no longer checked, has nothing to show. */
  #takeAway(
    uris: Iterable<string>,
    files: ReadonlyMap<string, ListedFile>,
    items: Map<string, FileReport>,
  ): void {
    for (const uri of uris)
      if (!files.has(uri)) items.set(uri, { kind: "full", uri, version: null, items: [] });
  }

  #sendPart(token: number | string, items: Map<string, FileReport>): void {
    if (items.size === 0) return;
    const part = { items: [...items.values()] };
    items.clear();
    void this.#session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, part);
  }

  #reportOf(known: KnownFile, more: readonly Diagnostic[], previous: string | undefined): FileReport {
    const { uri, version } = known;
    const said = this.#said.get(known);
    const report: FileReport =
      said?.more === more ? said.report : { ...reportOf([...known.items, ...more], undefined), uri, version };
    this.#said.set(known, { more, report });
    const { resultId } = report;
    return resultId !== undefined && resultId === previous
      ? { kind: "unchanged", resultId, uri, version }
      : report;
  }
}

const PROGRESS_TITLE = {
  fr: "Contrôle des actes du dossier",
  en: "Checking the acts of the folder",
};
