import { l10n, type Memento, ProgressLocation, type Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ExportParams, ExportResult } from "../../../server/src/lsp/requests/exporting.ts";
import { ask } from "../ask.ts";
import { isSiretForm } from "../input/checks.ts";
import { tellProblems } from "./problems.ts";
import { saveFile } from "./save.ts";

/** What an export needs of the extension. */
export interface ExportHost {
  readonly client: BaseLanguageClient;
  /** Folder of the programs, from which a server in a worker loads its exporters. */
  readonly programs: Uri;
  /** Where the SIRET that was typed is remembered. */
  readonly memory: Memento;
}

const SIRET = "siret";

/** Asks the server for an export, writes its file where the person wants it, and tells what was left out. */
export async function runExport(
  host: ExportHost,
  wanted: ExportParams,
  beside: Uri | undefined,
): Promise<void> {
  const params = { ...wanted, scripts: host.programs.toString(true) };
  let result = await request(host, params);
  if (result && wanted.format === "scdl" && lacksSiret(result)) {
    const siret = await askSiret(host.memory);
    if (siret === undefined) return;
    result = await request(host, { ...params, scdl: { siret } });
  }
  if (!result) {
    void window.showErrorMessage(
      l10n.t("The exporters could not be loaded: restart the server and try again."),
    );
    return;
  }
  const [file] = result.files;
  const saved = file ? await saveFile(file, beside) : null;
  if (saved === "left") return;
  await tellProblems(result, saved);
}

function request({ client }: ExportHost, params: ExportParams): Thenable<ExportResult | null> {
  const title = l10n.t("Délib exports…");
  return window.withProgress({ location: ProgressLocation.Window, title }, () =>
    ask(client, "delib/export", params),
  );
}

function lacksSiret({ problems }: ExportResult): boolean {
  return problems.some(({ field, level }) => field === "COLL_SIRET" && level === "error");
}

async function askSiret(memory: Memento): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t("SIRET of the council"),
    prompt: l10n.t("Fourteen digits; write it in delib.json (“siret”) and it is not asked again."),
    value: memory.get<string>(SIRET) ?? "",
    ignoreFocusOut: true,
    validateInput: (text) => (isSiretForm(text) ? null : l10n.t("A SIRET has fourteen digits.")),
  });
  if (typed === undefined) return undefined;
  const siret = typed.replace(/\s/g, "");
  await memory.update(SIRET, siret);
  return siret;
}
