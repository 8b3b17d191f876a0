import type { CancellationToken, ProtocolRequestType } from "vscode-languageserver";
import { ErrorCodes, LSPErrorCodes, ResponseError } from "./protocol.ts";
import type { Place, Session } from "./session.ts";

/** One line of the table of handlers: a method, and what is bound to it for a session. */
export interface Row {
  readonly method: string;
  readonly bind: (session: Session) => void;
}

/** A request by its name, about no particular open document. */
export function namedRow<P, R>(
  method: string,
  neutral: R,
  run: (session: Session, params: P, token: CancellationToken) => R | Promise<R>,
): Row {
  const bind = (session: Session) =>
    session.connection.onRequest<unknown, void>(
      method,
      safe<P, R>(session, method, neutral, (params, token) => run(session, params, token)),
    );
  return { method, bind };
}

/** A request of the protocol that is about no particular open document. */
export function row<P, R, PR, E, RO>(
  { method }: ProtocolRequestType<P, R, PR, E, RO>,
  neutral: NoInfer<R>,
  run: (session: Session, params: P, token: CancellationToken) => NoInfer<R | Promise<R>>,
): Row {
  return namedRow<P, R>(method, neutral, run);
}

/**
 * A request about a document. One that is not open gets the neutral answer; when the document changes while the answer
 * is being made, the answer would be about an old version: it is dropped, and `stale` is the refusal.
 */
export function documentRow<P extends { readonly textDocument: { readonly uri: string } }, R, PR, E, RO>(
  { method }: ProtocolRequestType<P, R, PR, E, RO>,
  neutral: NoInfer<R>,
  run: (place: Place, params: P, token: CancellationToken) => NoInfer<R | Promise<R>>,
  stale: () => ResponseError<unknown> = contentModified,
): Row {
  return namedRow<P, R>(method, neutral, async (session, params, token) => {
    const { uri } = params.textDocument;
    const place = await session.recall(uri);
    if (!place) return neutral;
    const answer = await run(place, params, token);
    // Not by its version: a document that was closed and opened again counts from 1 again.
    if (session.documents.get(uri) !== place.document) throw stale();
    return answer;
  });
}

/**
 * The handler that never breaks the session: cancelled requests answer so, a defect of ours is logged with its method
 * and document and answers as if there were nothing to say.
 */
function safe<P, R>(
  session: Session,
  method: string,
  neutral: R,
  run: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken | undefined) => Promise<R | ResponseError> {
  return async (params, second) => {
    // A request without params hands over its token alone.
    const token = second ?? (params as CancellationToken);
    const refusal = refusalIn(session);
    if (refusal) return refusal;
    try {
      if (token.isCancellationRequested) return cancelled();
      const answer = await run(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      if (error instanceof ResponseError) return error;
      log(session, method, params, error);
      return neutral;
    }
  };
}

/** Runs what a notification asks; a defect is logged, a notification out of order is passed over. */
export function safely(session: Session, method: string, params: unknown, run: () => void): void {
  if (session.state !== "running") return;
  try {
    run();
  } catch (error) {
    log(session, method, params, error);
  }
}

function refusalIn(session: Session): ResponseError | null {
  if (session.state === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "not initialized");
  return session.state === "shutdown" ? new ResponseError(ErrorCodes.InvalidRequest, "shut down") : null;
}

function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, "content modified");
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

function log(session: Session, method: string, params: unknown, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  session.connection.console.error(`${method} ${uriOf(params)}: ${reason}`);
}

function uriOf(params: unknown): string {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: unknown } };
  return typeof textDocument?.uri === "string" ? textDocument.uri : "-";
}
