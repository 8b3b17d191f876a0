import type {
  Diagnostic,
  DiagnosticServerCancellationData,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticsOf } from "../features/diagnostics.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import type { Converter } from "./convert.ts";
import { lspDiagnostic } from "./lspDiagnostic.ts";
import { LSPErrorCodes, ResponseError } from "./protocol.ts";
import type { RegisterFindings } from "./register.ts";
import type { Place, Session } from "./session.ts";

/** From this many characters on, the end of a burst of typing is waited for. */
const LONG_TEXT = 200_000;
/** Milliseconds without a new version after which a long text is read again. */
const PAUSE = 60;

/** Waits until a long text is left alone; false when it has another version by then, or is closed. */
export async function settled(session: Session, uri: string): Promise<boolean> {
  const before = session.documents.get(uri);
  if (!before) return false;
  if (before.text.length < LONG_TEXT) return true;
  await session.runtime.delay(PAUSE);
  return session.documents.get(uri) === before;
}

/**
 * Refuses diagnostics of a text that has changed meanwhile: the client asks again and keeps what it shows until then.
 * Told not to ask again, VS Code's client never asks for this document any more, even when it changes.
 */
export function superseded(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "superseded", { retriggerRequest: true });
}

/** The answer to a client that asks for the diagnostics of a document; dropped when a newer version has come. */
export async function pullDiagnostics(
  place: Place,
  params: DocumentDiagnosticParams,
  register: RegisterFindings,
): Promise<DocumentDiagnosticReport> {
  if (await settled(place.session, place.document.uri))
    return reportOf(diagnosticsAt(place, register), params.previousResultId);
  throw superseded();
}

/** The diagnostics of an open document: of its text, and what the register says of its acts. */
export function diagnosticsAt(place: Place, register: RegisterFindings): Diagnostic[] {
  const { session, document, snapshot, convert, language } = place;
  const own = lspDiagnostics(session, document.uri, snapshot, convert, language);
  return [...own, ...register.diagnosticsAt(place)];
}

/** The diagnostics of a text that was read; rules that failed are logged. */
function lspDiagnostics(
  session: Session,
  uri: string,
  snapshot: Snapshot,
  convert: Converter,
  language: Language,
): Diagnostic[] {
  const items = diagnosticsOf(snapshot, language);
  for (const { rule, error } of snapshot.run.failures)
    session.connection.console.error(`rule ${rule} ${uri}: ${String(error)}`);
  return items.map((item) => lspDiagnostic(item, uri, convert, session.client.relatedInformation));
}

/** A report with its result id; only « unchanged » when the client has these very diagnostics already. */
export function reportOf(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = idOf(items);
  return resultId === previous ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
}

/** A name for these diagnostics: equal names, equal diagnostics (64 bits of FNV-1a in two halves). */
function idOf(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return `${items.length}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
