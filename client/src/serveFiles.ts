import { Disposable, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientRequests } from "../../server/src/lsp/requests.ts";
import { decode } from "../../server/src/text/decode.ts";

const ACT = /\.delib(?:\.md|\.txt)?$/i;
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", ".hg", ".svn"]);
/** More than any council has in one folder. */
const MOST_FILES = 20_000;
const MOST_FOLDERS = 5_000;

type Params<M extends keyof ClientRequests> = ClientRequests[M]["params"];
type Result<M extends keyof ClientRequests> = ClientRequests[M]["result"];

/** Answers the server that asks for files of folders that only the editor reaches (a virtual folder, a browser). */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest("delib/listFiles", ({ folder }: Params<"delib/listFiles">) => listFiles(folder)),
    client.onRequest("delib/listStyles", ({ folder }: Params<"delib/listStyles">) => listStyles(folder)),
    client.onRequest("delib/readFile", ({ uri }: Params<"delib/readFile">) => readFile(uri)),
  );
}

/**
 * The acts below a folder, breadth first. Folders are walked rather than searched: search is not there for every kind
 * of virtual folder. Links to folders are not followed, so that no circle is walked.
 */
async function listFiles(root: string): Promise<Result<"delib/listFiles">> {
  const found: string[] = [];
  const folders = [Uri.parse(root)];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    const folder = folders[at] as Uri;
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.Directory && !SKIPPED.has(name)) folders.push(Uri.joinPath(folder, name));
      else if ((type & FileType.File) !== 0 && ACT.test(name) && found.length < MOST_FILES)
        found.push(Uri.joinPath(folder, name).toString());
    }
  }
  return found;
}

async function listStyles(folder: string): Promise<Result<"delib/listStyles">> {
  const root = Uri.parse(folder);
  const files = (await entriesOf(root)).filter(([name]) => name.endsWith(".json"));
  return files.map(([name]) => Uri.joinPath(root, name).toString());
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // Gone, or not to be read.
    return [];
  }
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
