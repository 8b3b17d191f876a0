import { commands, l10n, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { RESTART_SERVER } from "./names.ts";

/** The command, made to tell the person when it fails, and to offer the way out when the server has stopped. */
export function reporting<A extends unknown[]>(
  client: BaseLanguageClient,
  command: (...args: A) => unknown,
): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await command(...args);
    } catch (error) {
      client.error(String(error), error, false);
      await tell(client);
    }
  };
}

async function tell(client: BaseLanguageClient): Promise<void> {
  const restart = l10n.t("Restart the server");
  const show = l10n.t("Show the log");
  const message =
    client.state === State.Running
      ? l10n.t("Délib could not do this.")
      : l10n.t("Délib’s server has stopped.");
  const chosen = await window.showErrorMessage(message, restart, show);
  if (chosen === restart) await commands.executeCommand(RESTART_SERVER);
  if (chosen === show) client.outputChannel.show();
}
