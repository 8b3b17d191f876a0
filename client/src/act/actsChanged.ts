import { Disposable, type Event, EventEmitter } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DelibNotification } from "../../../server/src/lsp/requests.ts";

const CHANGED: DelibNotification = "delib/actsChanged";

/**
 * Fires when settings, a style or the council file changed what the server says of open acts. A client has one handler
 * for a notification; many may listen to this.
 */
export class ActsChanged implements Disposable {
  readonly #emitter = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#subscriptions = Disposable.from(
      this.#emitter,
      client.onNotification(CHANGED, () => this.#emitter.fire()),
    );
  }

  get event(): Event<void> {
    return this.#emitter.event;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
