import { workspace } from "vscode";
import { until } from "./support.ts";

/**
 * Waits until the window knows its folders. A window in a browser sometimes reads its workspace file before the
 * computer that holds it is connected, and then stands without folders for good: written again, the file is read again.
 */
export async function foldersAreOpen(): Promise<void> {
  const file = workspace.workspaceFile;
  if (file === undefined) return;
  const content = await workspace.fs.readFile(file);
  let looks = 0;
  await until("the folders of the workspace", async () => {
    if ((workspace.workspaceFolders ?? []).length > 0) return true;
    if (looks++ % AGAIN === AGAIN - 1) await workspace.fs.writeFile(file, content);
    return false;
  });
}

/** Looks between two writings: time enough for the first to be seen. */
const AGAIN = 10;
