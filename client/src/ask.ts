import type { CancellationToken } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DelibRequests } from "../../server/src/lsp/requests.ts";

type Method = keyof DelibRequests;

/** Sends one of Délib's own requests; waits for the server to start. Rejects when the server cannot answer. */
export function ask<M extends Method>(
  client: BaseLanguageClient,
  method: M,
  params: DelibRequests[M]["params"],
  token?: CancellationToken,
): Promise<DelibRequests[M]["result"]> {
  return client.sendRequest<DelibRequests[M]["result"]>(method, params, token);
}
