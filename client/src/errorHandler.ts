import { l10n } from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient";
import { offerRestart } from "./reporting.ts";
import { Restarts } from "./restarts.ts";

/**
 * What happens when the server ends by itself: it is started again, unless it has ended too often. The library's own
 * handler ends the client for good when two messages fail, as they do in the moment between the end of the server and
 * the news of it.
 */
export class ServerErrors implements ErrorHandler {
  readonly #restarts = new Restarts();

  /** A message that could not be sent or read: logged. When the server is gone, `closed` follows. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    if (this.#restarts.ended(Date.now())) return { action: CloseAction.Restart, handled: true };
    const message = l10n.t("Délib’s server keeps stopping: your acts are not checked any more.");
    void offerRestart(message);
    return { action: CloseAction.DoNotRestart, message, handled: true };
  }
}
