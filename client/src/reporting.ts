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
  const show = l10n.t("Show the log");
  const message =
    client.state === State.Running
      ? l10n.t("Délib could not do this.")
      : l10n.t("Délib’s server has stopped.");
  if ((await offerRestart(message, show)) === show) client.outputChannel.show();
}

/** Shows an error with the way out; what was chosen among `others`, undefined for the restart, which is done then. */
export async function offerRestart(message: string, ...others: string[]): Promise<string | undefined> {
  const restart = l10n.t("Restart the server");
  const chosen = await window.showErrorMessage(message, restart, ...others);
  if (chosen !== restart) return chosen;
  await commands.executeCommand(RESTART_SERVER);
  return undefined;
}
