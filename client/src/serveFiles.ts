import { Disposable, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientRequests } from "../../server/src/lsp/requests.ts";
import { decode } from "../../server/src/text/decode.ts";

const ACTS = "**/*.{delib,delib.md,delib.txt}";
/** More than any council has in one folder. */
const MOST_FILES = 20_000;

type Params<M extends keyof ClientRequests> = ClientRequests[M]["params"];
type Result<M extends keyof ClientRequests> = ClientRequests[M]["result"];

/** Answers the server that asks for files of folders that only the editor reaches (a virtual folder, a browser). */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest("delib/listFiles", ({ folder }: Params<"delib/listFiles">) => listFiles(folder)),
    client.onRequest("delib/readFile", ({ uri }: Params<"delib/readFile">) => readFile(uri)),
  );
}

async function listFiles(folder: string): Promise<Result<"delib/listFiles">> {
  const found = await workspace.findFiles(
    new RelativePattern(Uri.parse(folder), ACTS),
    undefined,
    MOST_FILES,
  );
  return found.map((uri) => uri.toString());
}

async function readFile(uri: string): Promise<Result<"delib/readFile">> {
  try {
    const decoded = decode(await workspace.fs.readFile(Uri.parse(uri)));
    return "text" in decoded ? { text: decoded.text } : null;
  } catch {
    // Gone, or not to be read: the server counts it among the unread ones.
    return null;
  }
}
