import { l10n, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** « Redémarrer le serveur ». */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  // A server that has stopped, or never started, is started; one that starts is waited for.
  if (client.state === State.Running) await client.stop();
  await client.start();
  window.setStatusBarMessage(l10n.t("Délib’s server has started again."), 4000);
}
